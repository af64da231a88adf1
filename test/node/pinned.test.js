import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { snippet } from "../../scripts/for-who-pins.js";
import { integrityOf } from "../../scripts/rollup/beside-the-script.js";

const cdn = join("dist", "cdn");
const pinned = JSON.parse(readFileSync(join(cdn, "integrity.json"), "utf8"));
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );

/** The chunks that a script knows of: file and hash, as they stand in its text. */
const chunksOf = (script) =>
  [...script.matchAll(/\bfile:"([^"]+)",integrity:"([^"]+)"/g)].map(([, file, integrity]) => ({
    file,
    integrity,
  }));

test("integrity.json knows every file for news sites, and what it hashes to", () => {
  const files = filesUnder(cdn).filter((file) => !["integrity.json", "pinned.html"].includes(file));
  assert.deepEqual(Object.keys(pinned.integrity).sort(), files.sort());
  for (const file of files) {
    assert.equal(pinned.integrity[file], integrityOf(readFileSync(join(cdn, file))), file);
  }
});

test("every script and sheet in the folder of the version carries its content's hash in its name", () => {
  assert.equal(pinned.version, version);
  const files = filesUnder(join(cdn, version)).filter((file) => file !== "LICENSES.txt");
  assert.ok(files.length >= 5, files.join(", "));
  for (const file of files) assert.match(file, /^onrecord(?:[-.][\w-]+)?\.[0-9a-f]{16}\.(?:css|js|js\.map)$/);
});

/** Every script, and every chunk that knows chunks of its own. */
const knowing = Object.keys(pinned.integrity).filter(
  (file) => file.endsWith(".js") && chunksOf(readFileSync(join(cdn, file), "utf8")).length > 0,
);

test("the script under its plain name and the pinned one know chunks", () => {
  for (const script of ["onrecord.js", pinned.script]) assert.ok(knowing.includes(script), script);
});

for (const script of knowing) {
  const name = script.replace(/\.[0-9a-f]{16}\./, ".<hash>.");
  test(`${name} finds its own chunks beside it, and their hashes are what it expects`, () => {
    const code = readFileSync(join(cdn, script), "utf8");
    const chunks = chunksOf(code);
    for (const { file, integrity } of chunks) {
      assert.equal(pinned.integrity[join(dirname(script), file).replaceAll("\\", "/")], integrity, file);
    }
    const files = chunks.map(({ file }) => file);
    for (const [, imported] of code.matchAll(/\bimport\(\s*"\.\/([^"]+)"\s*\)/g)) {
      assert.ok(files.includes(imported), `${imported} is imported unchecked`);
    }
    assert.doesNotMatch(code, /__CHUNKS__|chunk:/);
  });
}

test("the snippet to copy names the pinned files with their hashes, and asks for them without credentials", () => {
  const html = readFileSync(join(cdn, "pinned.html"), "utf8");
  assert.equal(html, `${snippet(pinned)}\n`);
  for (const file of [pinned.script, pinned.style]) {
    assert.ok(existsSync(join(cdn, file)), file);
    assert.ok(html.includes(`https://your.cdn.example/${file}"`), html);
    assert.ok(html.includes(`integrity="${integrityOf(readFileSync(join(cdn, file)))}"`), html);
  }
  assert.equal(html.match(/\bcrossorigin\b/g).length, 2);
});
