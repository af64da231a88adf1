// What a reader finds of a snippet after a system has had it: opened in Chromium, with the script for news sites.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { build } from "esbuild";
import { openChromium } from "../../scripts/chromium.js";
import { settled } from "./settled.js";
import { claimsJson, marks } from "./snippets.js";
import { verdicts } from "./verdicts.js";

/** A browser with a server before it; `close` ends both. */
export async function openBrowser() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const path = request.url.split("?")[0];
    const send = (type, body) =>
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    if (pages.has(path)) send("text/html", pages.get(path));
    else if (path === "/claims.json") send("application/json", claimsJson);
    else if (path === "/editors.js") editors().then((code) => send("text/javascript", code));
    else if (/^\/[\w.-]+\.js$/.test(path)) send("text/javascript", readFileSync(`dist/cdn${path}`));
    else if (/^\/\w+\.html$/.test(path)) send("text/html", "<!doctype html><title>A card’s page</title>");
    else if (path === "/favicon.ico") response.writeHead(204).end();
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await openChromium();
  let count = 0;
  const open = async (body, head = "") => {
    const path = `/page-${count++}`;
    pages.set(
      path,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A paper</title>${head}${body}`,
    );
    const tab = await browser.newPage();
    const errors = [];
    tab.on("pageerror", (error) => errors.push(error.message));
    tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await tab.goto(origin + path);
    return { tab, errors };
  };
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { open, close };
}

let bundle;
function editors() {
  bundle ??= build({
    entryPoints: ["test/cms/editors.js"],
    bundle: true,
    write: false,
    format: "esm",
    minify: true,
    loader: { ".css": "empty" },
    logLevel: "error",
  }).then(({ outputFiles }) => outputFiles[0].text);
  return bundle;
}

/** The systems that need a page: each takes a list of HTML and gives what it keeps; and CKEditor 5 for who sets it up. */
export async function editorSystems({ open }) {
  const { tab } = await open("<body></body>", '<script type="module" src="/editors.js"></script>');
  await tab.waitForFunction(() => window.systems);
  const names = await tab.evaluate(() =>
    Object.entries(window.systems).map(([name, ways]) => [name, Object.keys(ways)]),
  );
  const way = (name, which) => async (texts) => {
    const out = [];
    for (const text of texts)
      out.push(
        await tab.evaluate(([name, which, text]) => window.systems[name][which](text), [name, which, text]),
      );
    return out;
  };
  const systems = names.map(([name, ways]) => ({
    name,
    kind: "html",
    ...Object.fromEntries(ways.map((which) => [which, way(name, which)])),
  }));
  const throughCkeditor = async (texts, config) => {
    const out = [];
    for (const text of texts)
      out.push(await tab.evaluate(([text, config]) => window.throughCkeditor(text, config), [text, config]));
    return out;
  };
  return { systems, throughCkeditor };
}

/**
 * Opens what is left of several snippets on one page and says of each what it is: `card`, `frame`, `text` (whole and
 * attributed), `part` (some of it is lost), `link`, `gone`; or what must not be: `twice`, `code`.
 *
 * @param cells `{ id, html }` each
 * @param isMail whether it is read in a mail, where no script runs and no frame is shown
 */
export async function judge({ open }, cells, isMail = false) {
  const body = cells.map(({ html }, at) => `<article id="cell-${at}">${html}</article>`).join("\n");
  const script = '<script type="module" crossorigin src="/onrecord.js"></script>';
  const { tab, errors } = await open(body, isMail ? "<style>iframe { display: none }</style>" : script);
  if (!isMail) await tab.waitForFunction(() => customElements.get("fact-card"));
  await settled(tab);
  const places = cells.map(({ id }, at) => ({ id, place: `#cell-${at}` }));
  const found = await tab.evaluate(verdicts, { cells: places, marks });
  await tab.close();
  return { found, errors };
}
