import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const { exports, sideEffects, files } = JSON.parse(readFileSync("package.json", "utf8"));

const targets = Object.entries(exports).map(([name, target]) => [
  name,
  target.default ?? target,
  target.types,
]);

for (const [name, file, types] of targets) {
  test(`“onrecord${name.slice(1)}” is there, with its types`, () => {
    assert.ok(existsSync(file), `${file} is missing`);
    if (file.endsWith(".js")) assert.ok(existsSync(types), `${types} is missing`);
  });
}

for (const [name, file] of targets.filter(([, file]) => file.endsWith(".js"))) {
  test(`“onrecord${name.slice(1)}” can be imported in plain Node, without a page`, async () => {
    const before = Object.getOwnPropertyNames(globalThis).filter(
      (key) => key === "document" || key === "window",
    );
    await import(new URL(`../../${file}`, import.meta.url));
    assert.deepEqual(before, []);
    assert.equal(typeof globalThis.document, "undefined");
  });
}

test("every file that registers a tag is listed as having an effect", () => {
  for (const [name, file] of targets.filter(([name]) => name.startsWith("./define"))) {
    const listed = sideEffects.some(
      (pattern) =>
        pattern === file ||
        new RegExp(`^${pattern.replaceAll(".", "\\.").replace("*", "[^/]*")}$`).test(file),
    );
    assert.ok(listed, `${name} (${file}) is not in sideEffects`);
  }
});

test("the sources that the maps point to are in the package", () => {
  assert.ok(files.includes("src"));
});
