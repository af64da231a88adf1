import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { EmbedError, embedHtml, embedPages } from "../../dist/embed/index.js";

/*
 * The folder of pages for a document: what stands in its files. How they behave in a frame is test/embed/embed-pages.test.ts.
 */

const address = "https://news.example/claims/2025-08-14/";
const text = readFileSync("demo/claims.json", "utf8");
const demo = JSON.parse(text);
const news = readdirSync("stories/news").map((name) =>
  JSON.parse(readFileSync(`stories/news/${name}`, "utf8")),
);

/** Its attributes are in double quotes, and nothing in them is markup. */
const decoded = (value) =>
  value.replace(
    /&(amp|lt|gt|quot|nbsp);/g,
    (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" })[name],
  );
const metaOf = (page, name) =>
  decoded(new RegExp(`<meta (?:name|property|http-equiv)="${name}" content="([^"]*)"`).exec(page)?.[1] ?? "");

test("a folder holds the document as it was written, a page and an oEmbed answer a card, and a list of all", () => {
  const { files, issues } = embedPages(text, { address });
  const ids = demo.items.map(({ id }) => id);
  assert.deepEqual(
    Object.keys(files).sort(),
    ["claims.json", "index.html", ...ids.flatMap((id) => [`${id}.html`, `${id}.oembed.json`])].sort(),
  );
  assert.equal(files["claims.json"], text);
  assert.deepEqual(issues, []);
  for (const id of ids) {
    assert.ok(files["index.html"].includes(`<a href="${id}.html">`), id);
    // What is pasted elsewhere leads to this page.
    const frame = embedHtml(id, { form: "iframe", document: demo, src: `${address}claims.json` });
    assert.ok(frame.includes(`src="${address}${id}.html"`), id);
    assert.ok(decoded(files["index.html"]).includes(frame), id);
  }
});

test("a page says everything without a script, and its card brings its data along", () => {
  for (const document of [demo, ...news]) {
    const { files } = embedPages(document, { address });
    for (const { id } of document.items) {
      const lang = document.lang === "en" ? undefined : "en";
      const fallback = embedHtml(id, { form: "fallback", document, ...(lang && { lang }) });
      const page = files[`${id}.html`];
      if (document.lang === "en") assert.ok(page.includes(fallback), id);
      assert.match(
        page,
        /<main><[a-z]+-[a-z]+(?: id="onrecord-[a-z0-9-]+")?(?: claim="[^"]+")? data-json="\{/,
      );
      assert.equal(page.includes(` id="onrecord-${id}"`), !id.includes("share"), id);
    }
  }
});

test("no script and no style stands in a page, and its policy lets only the newsroom’s folder run", () => {
  const { files } = embedPages(demo, { address, cdn: "https://cdn.example/onrecord" });
  for (const [name, page] of Object.entries(files)) {
    if (!name.endsWith(".html")) continue;
    assert.doesNotMatch(page, / style="|<style| on[a-z]+="|javascript:/, name);
    for (const [, inside] of page.matchAll(/<script[^>]*>([^<]*)/g)) assert.equal(inside, "");
    const policy = metaOf(page, "Content-Security-Policy");
    assert.match(policy, /^default-src 'none'; script-src https:\/\/cdn\.example\/onrecord\/; style-src /);
    assert.doesNotMatch(policy, /unsafe|'self'|\*/);
    // Before anything that it is to rule over.
    assert.ok(page.indexOf("http-equiv") < page.search(/<(?:link|script|base)\b/), name);
  }
});

test("a page tells a system that takes no frame what is claimed and who says so", () => {
  const { files } = embedPages(demo, { address });
  const page = files["shell-share.html"];
  assert.equal(metaOf(page, "og:title"), "Share covered by North Korea: roughly 40%");
  assert.match(
    metaOf(page, "og:description"),
    /^Claimed · .*Budanov.* said via The Japan Times · party to the war$/,
  );
  assert.equal(metaOf(page, "og:site_name"), "The Meridian Post");
  assert.equal(metaOf(page, "og:url"), `${address}shell-share.html`);
  assert.equal(metaOf(page, "description"), metaOf(page, "og:description"));
  const picture = { type: "image", src: "https://news.example/p.jpg", alt: 'A "bridge"' };
  const item = { id: "bridge", type: "fact", text: "It is closed.", by: [], media: "p" };
  const pictured = embedPages({ media: { p: picture }, items: [item] }, { address }).files["bridge.html"];
  assert.equal(metaOf(pictured, "og:image"), picture.src);
  assert.equal(metaOf(pictured, "og:image:alt"), picture.alt);
});

test("a link of a page opens outside the frame, and leads to the article", () => {
  const article = { headline: "The bridge", url: "https://news.example/bridge", publisher: "The Post" };
  const items = [{ id: "bridge", type: "fact", text: "It is closed.", by: [] }];
  const page = embedPages({ article, items }, { address }).files["bridge.html"];
  assert.match(page, /<base target="_blank">/);
  assert.match(page, /<footer><a href="https:\/\/news\.example\/bridge" rel="noopener">The bridge<\/a> · /);
  const exact = "It is closed";
  const [placed, nowhere] = [article, {}].map(
    (article) => embedPages({ article, items: [{ ...items[0], exact }] }, { address }).files["bridge.html"],
  );
  assert.ok(placed.includes("exact") && !nowhere.includes("exact"));
});

test("an oEmbed answer has the one shape of which WordPress takes nothing away", () => {
  for (const document of [demo, ...news]) {
    const { files } = embedPages(document, { address });
    for (const { id } of document.items) {
      const answer = JSON.parse(files[`${id}.oembed.json`]);
      assert.equal(answer.version, "1.0");
      assert.equal(answer.type, "rich");
      assert.ok(answer.title && Number.isInteger(answer.width) && Number.isInteger(answer.height), id);
      // wp_filter_oembed_result (WordPress 6.6) keeps these elements and attributes, and a bare blockquote.
      assert.match(
        answer.html,
        /^<blockquote><a href="[^"<>]+">[^<>]+<\/a>[^<>]*<\/blockquote><iframe(?: (?:src|title|width|height|frameborder)="[^"<>]*")+><\/iframe>$/,
      );
      const page = files[`${id}.html`];
      assert.ok(page.includes(`type="application/json+oembed" href="${address}${id}.oembed.json"`), id);
    }
  }
});

test("what was withdrawn is one sentence in its page, its answer and the list", () => {
  const items = [
    { id: "fled", type: "fact", text: "The mayor fled.", by: [], withdrawn: { date: "2025-03-05" } },
  ];
  const { files } = embedPages({ lang: "en", items }, { address });
  for (const [name, page] of Object.entries(files)) {
    if (name === "claims.json") continue;
    assert.doesNotMatch(page, /The mayor fled/, name);
    assert.match(page, /This claim was withdrawn on March 5, 2025\./, name);
  }
});

test("an item that cannot be shown has no page, and it is said why; the others have theirs", () => {
  const good = { id: "good", type: "fact", text: "The bridge is closed.", by: [] };
  const bad = { id: "bad", type: "stat", label: "Homes", quantity: "1,000", by: [] };
  const { id: _, ...nameless } = good;
  const { files, issues } = embedPages({ items: [good, bad, nameless] }, { address });
  assert.deepEqual(Object.keys(files).sort(), ["claims.json", "good.html", "good.oembed.json", "index.html"]);
  assert.deepEqual(
    issues.map(({ path, severity }) => [path, severity]),
    [
      ["items[1].quantity", "error"],
      ["items[1].id", "error"],
    ],
  );
  for (const { message } of issues) assert.ok(message);
});

test("where no folder can be made the error says how to mend it", () => {
  const items = [{ id: "index", type: "fact", text: "The bridge is closed.", by: [] }];
  assert.throws(() => embedPages({ items }, { address }), /"index".*Rename it/);
  assert.throws(() => embedPages("{", { address }), EmbedError);
  assert.throws(() => embedPages(demo, { address: "/claims/" }), /Write it whole/);
  assert.throws(() => embedPages(demo, { address: "file:///claims/" }), /Write it whole/);
});

test("what stands in a document cannot leave its place in a page", () => {
  const hostile = `"><script src=https://evil.example></script><img src=x onerror=alert(1)>\u2028</main>`;
  const items = [{ id: "a", type: "fact", text: hostile, by: hostile }];
  const article = { headline: hostile, publisher: hostile, url: "javascript:alert(1)" };
  const { files } = embedPages({ article, items }, { address });
  for (const name of ["a.html", "index.html"]) {
    assert.doesNotMatch(files[name], /<script src=https|<img|(?:href|src)="javascript:/, name);
    assert.equal(files[name].match(/<script/g)?.length ?? 0, name === "a.html" ? 2 : 0);
  }
  assert.doesNotMatch(JSON.parse(files["a.oembed.json"]).html, /<script|<img/);
});

const folder = mkdtempSync(join(tmpdir(), "onrecord-pages-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const command = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/onrecord.js", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

test("`onrecord pages` writes the folder, with what its pages load", () => {
  const target = join(folder, "all");
  const { status, stdout, stderr } = command("pages", "demo/claims.json", target, "--address", address);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^28 cards are in /);
  assert.equal(stderr, "");
  const { files } = embedPages(text, { address });
  for (const [name, written] of Object.entries(files))
    assert.equal(readFileSync(join(target, name), "utf8"), written, name);
  for (const [, file] of files["shell-share.html"].matchAll(/2025-08-14\/(cdn\/[\w.-]+)"/g))
    assert.ok(existsSync(join(target, file)), file);
  assert.ok(existsSync(join(target, "cdn", "LICENSES.txt")));
});

test("`onrecord pages` says in which line what is wrong, which page is of an older document, and fails", () => {
  const target = join(folder, "some");
  const file = join(folder, "claims.json");
  const items = (ids) => ids.map((id) => `{ "id": "${id}", "type": "fact", "text": "Text", "by": [] }`);
  const args = ["pages", file, target, "--address", address, "--cdn", "https://cdn.example/"];
  writeFileSync(file, `{ "items": [\n${items(["one", "two"]).join(",\n")}\n] }`);
  assert.equal(command(...args).status, 0);
  assert.equal(existsSync(join(target, "cdn")), false);
  writeFileSync(file, `{ "items": [\n${items(["one"])},\n{ "id": "three", "type": "fact" }\n] }`);
  const { status, stderr } = command(...args);
  assert.equal(status, 1);
  assert.match(stderr, /claims\.json:3 .*text/);
  assert.match(stderr, /two\.html is of an item that the document no longer has/);
  assert.ok(existsSync(join(target, "one.html")));
});

test("`onrecord pages` writes in the document’s language", () => {
  const file = join(folder, "uk.json");
  const item = { id: "one", type: "fact", text: "Міст закрито.", by: "Міська рада" };
  writeFileSync(file, JSON.stringify({ lang: "uk", items: [item] }));
  const target = join(folder, "uk");
  const { status, stderr } = command(
    "pages",
    file,
    target,
    "--address",
    address,
    "--cdn",
    "https://cdn.example/",
  );
  assert.equal(status, 0, stderr);
  const page = readFileSync(join(target, "one.html"), "utf8");
  assert.match(page, /<html lang="uk" dir="ltr">/);
  assert.doesNotMatch(page, />Claimed</);
});

test("`onrecord` says how it is called", () => {
  assert.match(command("--help").stdout, /^onrecord pages <claims\.json> <folder>/);
  for (const args of [
    [],
    ["pages"],
    ["pages", "demo/claims.json", folder],
    ["paint", "a", "b", "--address", address],
  ])
    assert.equal(command(...args).status, 1, args.join(" "));
  assert.match(command("pages", "gone.json", folder, "--address", address).stderr, /gone\.json/);
});
