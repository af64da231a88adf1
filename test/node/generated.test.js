import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

for (const [file, script] of [
  ["custom-elements.json", "manifest"],
  ["claims.schema.json", "schema"],
  ["docs/reference.md", "reference"],
  ["docs/shipped.md", "shipped"],
]) {
  test(`${file} is what \`npm run ${script}\` writes today`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.js`, "--check"], {
      encoding: "utf8",
    });
    assert.equal(status, 0, `${stdout}${stderr}`);
  });
}

test("every attribute, property, event, slot, part, state and custom property is described", () => {
  const { modules } = JSON.parse(readFileSync("custom-elements.json", "utf8"));
  const tags = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  assert.equal(tags.length, 5);
  for (const tag of tags) {
    for (const kind of [
      "attributes",
      "members",
      "events",
      "slots",
      "cssParts",
      "cssStates",
      "cssProperties",
    ]) {
      for (const one of tag[kind] ?? [])
        assert.ok(one.description, `<${tag.tagName}> ${kind}: ${one.name} has no description`);
    }
  }
});

test("what is shipped of others’ work is free to be shipped, and each license text goes with it", () => {
  const rows = readFileSync("docs/shipped.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| Package"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  assert.ok(rows.length > 5);
  const texts = readFileSync("dist/cdn/LICENSES.txt", "utf8");
  for (const [, name, version, license, , files] of rows) {
    assert.match(license, /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/, name);
    if (files) assert.ok(texts.includes(`${name} ${version}\n`), `${name}: no license text in LICENSES.txt`);
  }
});

test("the README names the commands that a stranger types first", () => {
  const readme = readFileSync("README.md", "utf8");
  assert.match(readme, /npm ci && npm start/);
  assert.match(readme, /npm ci && npm test/);
});
