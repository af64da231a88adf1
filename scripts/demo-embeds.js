// The article's cards on another site: builds a page for each, and serves them with a page that shows some in frames.
//
//   npm run demo:embeds           PORT=8001 for another port
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "./build.js";
import { root } from "./project.js";
import { run } from "./serve.js";

/**
 * Writes the pages into the demo.
 *
 * @param {string} origin of the demo
 * @returns {Promise<string>} the address of the page that shows some in frames
 */
export async function embedPagesOfTheDemo(origin) {
  const { embedHtml, embedPages } = await import(pathToFileURL(`${root}/dist/embed/index.js`).href);
  const document = JSON.parse(readFileSync("demo/claims.json", "utf8"));
  document.article.url = `${origin}/`;
  const address = `${origin}/embeds/`;
  const { files } = embedPages(document, { address, cdn: "/cdn" });
  mkdirSync("dist/demo/embeds", { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`dist/demo/embeds/${name}`, text);
  const page = readFileSync("demo/embeds/page.html", "utf8").replace(
    /<!-- frame: ([a-z-]+)( sandbox="[a-z-]*")? -->/g,
    (_marker, id, sandbox = "") =>
      embedHtml(id, { form: "iframe", document, src: `${address}claims.json` }).replace(
        "<iframe",
        `<iframe${sandbox}`,
      ),
  );
  writeFileSync("dist/demo/embeds/host.html", page);
  for (const name of ["frames.js", "host.css"])
    copyFileSync(`demo/embeds/${name}`, `dist/demo/embeds/${name}`);
  return `${address}host.html`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(root);
  await build();
  const page = await embedPagesOfTheDemo(`http://localhost:${process.env.PORT ?? "8000"}`);
  console.log(`Another site’s page: ${page}`);
  await run();
}
