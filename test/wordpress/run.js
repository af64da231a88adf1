// npm run test:wordpress: a real WordPress, with people of four roles, in both editors; `-- --wordpress 6.2` tries an older
// one, `-- --plugin` only what the plugin does, `-- --builder` only cards out of the builder, `-- --pictures` takes its pictures, `-- --write` records anew what it leaves of each form.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageWordPress } from "../../scripts/package-wordpress.js";
import { openBrowser } from "../cms/judge.js";
import { matrix } from "../cms/matrix.js";
import { claimsJson, forms, snippet } from "../cms/snippets.js";
import { Checks } from "./checks.js";
import * as classic from "./classic-editor.js";
import { throughBlockEditor, throughClassicEditor } from "./flows.js";
import { fromBuilder, installBuilder, pasteAsBlock, pasteAsHtml } from "./from-builder.js";
import { install, installPlugin, missing, reportsIn, versions } from "./installation.js";
import { openBrowsers } from "./people.js";
import { takePictures } from "./pictures.js";
import { pluginGone } from "./plugin-gone.js";
import { codeIn, readFeed, readFrontPage, readPost } from "./reading.js";
import { differencesOf, record } from "./records.js";
import { wordPress } from "./rest-systems.js";
import { rest, serve } from "./server.js";
import { withPlugin } from "./with-plugin.js";

const { values: options } = parseArgs({
  options: {
    wordpress: { type: "string", default: Object.keys(versions)[0] },
    write: { type: "boolean" },
    plugin: { type: "boolean" },
    builder: { type: "boolean" },
    pictures: { type: "boolean" },
  },
});

const lacking = missing();
if (lacking) {
  console.error(
    `PHP or a part of it is not here. Run this, then npm run test:wordpress again:\n\n  ${lacking}\n`,
  );
  process.exit(1);
}
if (!existsSync("dist/cdn/onrecord.js")) {
  console.error("There is no dist/. Run npm run build, then npm run test:wordpress again.");
  process.exit(1);
}

const checks = new Checks();
const { folder, people } = install(options.wordpress);
// The address that the snippets name, and the card’s own page beside it.
writeFileSync(join(folder, "claims.json"), claimsJson);
writeFileSync(join(folder, "homes.html"), "<!doctype html><title>A card’s page</title>");
installBuilder(folder);
const server = await serve(folder);
const browsers = await openBrowsers(server.origin);
const judging = await openBrowser();
const { origin } = server;
const admin = rest(origin, people.administrator, "administrator");
const roles = Object.keys(people);

/** What each form comes to, for each role in each editor. */
async function tryForms(before) {
  const page = await browsers.as("administrator");
  await classic.write(page, origin, "Tabs", "");
  await page.click("#content-tmce");
  await page.waitForFunction(() => window.tinymce?.get("content")?.initialized);
  const line = (head, cells) =>
    console.log([head.padEnd(40), ...cells.map((one) => one.padEnd(14))].join(""));
  line("", Object.keys(forms));
  const rows = await matrix(judging, [wordPress({ origin, people }, page, before)], ({ way, verdicts }) =>
    line(way, Object.values(verdicts)),
  );
  await classic.leave(page);
  return rows;
}

const expected = (form, role) => {
  if (form === "html") return "card";
  const mayWriteAnything = role === "administrator" || role === "editor";
  if (!mayWriteAnything) return "text";
  return form === "iframe" ? "frame" : "card";
};

/** A post through an editor, as one of the people, and then as a reader has it. */
async function tryPost(editor, role, form) {
  const title = `${editor}, ${role}, ${form}`;
  await checks.run(`${title}: written, opened again, added to, shown once`, async () => {
    const page = await browsers.as(role);
    const through = editor === "block editor" ? throughBlockEditor : throughClassicEditor;
    const { id, broken } = await through(page, origin, title, snippet("homes", form));
    if (role === "contributor") await admin("POST", `/wp/v2/posts/${id}`, { status: "publish" });
    const { link } = await admin("GET", `/wp/v2/posts/${id}`);
    const { verdict, errors, text } = await readPost(await browsers.forReader(role), link, "homes");
    // The visual tab of the classic editor takes a tag that it does not know out of its paragraph.
    const wanted = editor === "classic editor" && form === "tag" ? "text" : expected(form, role);
    const problems = [...broken, ...errors];
    if (verdict !== wanted) problems.push(`a reader finds ${verdict}, not ${wanted}: ${text}`);
    if (!text.includes("Before.") || !text.includes("Edited.")) problems.push(`words are lost: ${text}`);
    return problems;
  });
}

async function tryReaders() {
  const tab = await browsers.forReader();
  await checks.run("the front page shows no code and has no error", () => readFrontPage(tab, origin));
  await checks.run("the feed has each post whole, once, and no code", async () => {
    const posts = await readFeed(tab, origin);
    return posts.length > 0 ? posts.flatMap(wrongInFeed) : "no post of this test is in the feed";
  });
}

const wrongInFeed = ({ title, text }) => {
  const times = text.split("homes flooded in the lower town").length - 1;
  return [
    ...codeIn(text),
    ...(times === 1 ? [] : [`shown ${times} times`]),
    ...(text.includes("District office") ? [] : ["not attributed"]),
  ].map((problem) => `${title}: ${problem}`);
};

/** The site without the plugin: what each form comes to, and posts through both editors. */
async function withoutPlugin() {
  console.log(`\nWordPress ${options.wordpress}: the script stands in the site’s template.\n`);
  if (options.builder) {
    await fromBuilder({ origin, people, browsers, checks }, "Custom HTML", pasteAsHtml);
    return [];
  }
  const rows = await tryForms("");
  if (options.write) return rows;
  noteForms(rows);
  for (const form of ["html", "tag", "iframe"])
    for (const editor of ["block editor", "classic editor"])
      await Promise.all(roles.map((role) => tryPost(editor, role, form)));
  await tryReaders();
  await fromBuilder({ origin, people, browsers, checks }, "Custom HTML", pasteAsHtml);
  await checks.run("the front page with whole articles shows no code and has no error", async () =>
    readFrontPage(await browsers.forReader(), origin),
  );
  return rows;
}

/** The same site with the plugin out of its zip, then without it again. */
async function withThePlugin() {
  console.log(`\nWordPress ${options.wordpress}, with the plugin.\n`);
  installPlugin(folder, await packageWordPress());
  const plugin = withPlugin({ origin, people, browsers, checks });
  await plugin.activate();
  if (options.pictures) {
    await takePictures({ origin, people, browsers });
    return [];
  }
  const withBuilder = () => fromBuilder({ origin, people, browsers, checks }, "plugin", pasteAsBlock);
  if (options.builder) {
    await withBuilder();
    return [];
  }
  const rows = await tryForms("plugin, ");
  if (options.write) return rows;
  noteForms(rows);
  await plugin.tryAll();
  await withBuilder();
  await pluginGone({ origin, people, browsers, checks });
  return rows;
}

const noteForms = (rows) => {
  for (const row of rows)
    checks.note(`${row.way}: each form leaves what is recorded`, [...differencesOf(row), ...row.errors]);
};

const started = Date.now();
try {
  const rows = options.plugin || options.pictures ? [] : await withoutPlugin();
  rows.push(...(await withThePlugin()));
  if (options.write) record(rows);
  await checks.run("PHP has reported nothing", () => reportsIn(server.log));
} finally {
  await judging.close();
  await browsers.close();
  server.stop();
}
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
process.exit(checks.end() ? 0 : 1);
