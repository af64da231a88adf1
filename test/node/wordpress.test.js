import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { before, test } from "node:test";
import { runInNewContext } from "node:vm";
import { unzipSync } from "fflate";
import { embedHtml } from "../../dist/embed/index.js";
import { packageWordPress } from "../../scripts/package-wordpress.js";

/*
 * The plugin's zip as WordPress gets it. Only what needs no WordPress; `npm run test:wordpress` has one.
 */

const folder = "integrations/wordpress";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const document = JSON.parse(readFileSync("demo/claims.json", "utf8"));

let zip;
let files;
before(async () => {
  const name = await packageWordPress();
  zip = readFileSync(name);
  rmSync(name);
  files = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
});

test("the zip holds one folder, with the plugin, its readme and its license", () => {
  for (const path of Object.keys(files)) assert.match(path, /^onrecord\//);
  for (const name of ["onrecord.php", "readme.txt", "license.txt", "uninstall.php", "languages/onrecord.pot"])
    assert.ok(files[`onrecord/${name}`], name);
  assert.match(
    files["onrecord/onrecord.php"],
    new RegExp(`\\* Version: +${version.replaceAll(".", "\\.")}\n`),
  );
  assert.match(
    files["onrecord/readme.txt"],
    new RegExp(`^Stable tag: ${version.replaceAll(".", "\\.")}$`, "m"),
  );
});

test("every file that PHP names is in it", () => {
  const assets = files["onrecord/assets/assets.php"];
  const named = [...assets.matchAll(/=> '([^'?]+)/g)].map(([, name]) => name);
  assert.equal(named.length, 3);
  for (const name of named) assert.ok(files[`onrecord/assets/${name}`], name);
  const [, list] = files["onrecord/onrecord.php"].match(/foreach \( array\( (.*?) \) as/);
  for (const [, name] of list.matchAll(/'([\w-]+)'/g))
    assert.ok(files[`onrecord/includes/${name}.php`], name);
  const scripts = [...files["onrecord/includes/block.php"].matchAll(/=> array\(\s*'(\w+)',/g)];
  assert.equal(scripts.length, 6);
  for (const [, name] of scripts) assert.ok(files[`onrecord/block/${name}.js`], name);
});

test("the script for news sites finds its chunks beside it, and their licenses are there", () => {
  const names = Object.keys(files).filter((path) => path.startsWith("onrecord/assets/"));
  const [script] = names.filter((path) => /\/onrecord\.[0-9a-f]{16}\.js$/.test(path));
  for (const [, chunk] of files[script].matchAll(/["'`]\.\/(onrecord-[\w.-]+\.js)["'`]/g))
    assert.ok(names.includes(`onrecord/assets/${chunk}`), chunk);
  assert.ok(names.includes("onrecord/assets/LICENSES.txt"));
});

test("the editor writes the same HTML as Node, also in another language", () => {
  const page = {};
  runInNewContext(
    `${files["onrecord/assets/onrecord-embed.js"]};this.embedHtml = onrecordEmbed.embedHtml`,
    page,
  );
  for (const { id } of document.items)
    assert.equal(page.embedHtml(id, { document }), embedHtml(id, { document }), id);
  assert.match(page.embedHtml({ type: "fact", text: "Так.", by: [] }, { lang: "uk" }), /lang="uk"/);
  assert.doesNotMatch(page.embedHtml({ type: "fact", text: "Так.", by: [] }, { lang: "uk" }), /No source/);
});

test("packaged twice, the zip is the same", async () => {
  const name = await packageWordPress();
  assert.ok(zip.equals(readFileSync(name)));
  rmSync(name);
});

test("a translator has every phrase of the plugin", () => {
  const pot = files["onrecord/languages/onrecord.pot"];
  const phrases = Object.entries(files)
    .filter(([path]) => /^onrecord\/(?:includes|block)\/.*\.(?:php|js)$/.test(path))
    .flatMap(([, code]) => [
      ...code.matchAll(/\b(?:esc_html)?__\(\s*(["'])((?:\\.|(?!\1).)*)\1,\s*["']onrecord["']/g),
    ]);
  assert.ok(phrases.length > 50);
  for (const [, , phrase] of phrases)
    assert.ok(pot.includes(`msgid "${phrase.replaceAll('"', '\\"')}"`), phrase);
});

const php = spawnSync("php", ["-v"]).status === 0;

test("PHP reads every file", { skip: php ? false : "there is no PHP on this machine" }, () => {
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".php"));
  assert.ok(sources.length > 8);
  for (const name of sources) {
    const { status, stdout } = spawnSync("php", ["-l", `${folder}/${name}`], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
  }
});

test("no PHP file answers who asks for it by its address", () => {
  for (const [path, code] of Object.entries(files).filter(([name]) => name.endsWith(".php")))
    assert.match(
      code,
      /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit|^<\?php\n\/\/ Written by/,
      path,
    );
});
