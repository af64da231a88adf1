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
  assert.equal(scripts.length, 9);
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

/** Parts of the plugin that need nothing of WordPress but its hooks, run by PHP; gives what `code` prints as JSON. */
function inPhp(part, code) {
  const hooks = ["add_action", "add_filter", "add_shortcode"]
    .map((name) => `function ${name}() {}`)
    .join(" ");
  const script = `define("ABSPATH", "/"); ${hooks} function __( $text ) { return $text; } require "${folder}/includes/${part}.php"; echo json_encode( ${code} );`;
  const { status, stdout, stderr } = spawnSync("php", ["-r", script], { encoding: "utf8" });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return JSON.parse(stdout);
}

test("a post’s document keeps the digits of its numbers", {
  skip: php ? false : "there is no PHP on this machine",
}, () => {
  const decode = (json) =>
    inPhp("document", `onrecord_decode( ${JSON.stringify(json).replaceAll("$", "\\$")} )`);
  assert.deepEqual(decode('{"a":3.10,"b":[1,-2.50,0],"c":"3.10 \\" 4.20","d":{},"e":null,"f":true}'), {
    a: "3.10",
    b: ["1", "-2.50", "0"],
    c: '3.10 " 4.20',
    d: {},
    e: null,
    f: true,
  });
  assert.deepEqual(decode('{"a":1e3,"b":12.5E-3}'), { a: 1000, b: 0.0125 });
  for (const broken of ["", "[1]", '{"a"', "7"]) assert.equal(decode(broken), null);
  const long = `str_repeat( "x", 1000000 )`;
  assert.equal(inPhp("document", `strlen( onrecord_decode( '{"a":"' . ${long} . '"}' )->a )`), 1000000);
});

test("a number in a shortcode keeps its doubt where no script runs", {
  skip: php ? false : "there is no PHP on this machine",
}, () => {
  const words = (typed) => inPhp("shortcode", `onrecord_number_in_words( ${JSON.stringify(typed)} )`);
  assert.equal(words("~12000 soldier"), "about 12000 soldier");
  assert.equal(words(">=212 home"), "at least 212 home");
  assert.equal(words("<100"), "fewer than 100");
  assert.equal(words("50..100 piece"), "50–100 piece");
  assert.equal(words("12.5±0.3%"), "12.5±0.3%");
});

test("no PHP file answers who asks for it by its address", () => {
  for (const [path, code] of Object.entries(files).filter(([name]) => name.endsWith(".php")))
    assert.match(
      code,
      /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit|^<\?php\n\/\/ Written by/,
      path,
    );
});
