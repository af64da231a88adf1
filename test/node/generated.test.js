import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

for (const [file, script] of [
  ["custom-elements.json", "manifest"],
  ["claims.schema.json", "schema"],
  ["docs/reference.md", "reference"],
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

test("the README names the commands that a stranger types first", () => {
  const readme = readFileSync("README.md", "utf8");
  assert.match(readme, /npm ci && npm start/);
  assert.match(readme, /npm ci && npm test/);
});
