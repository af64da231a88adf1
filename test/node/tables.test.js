import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { partOf } from "../../scripts/generated.js";

const readme = readFileSync("README.md", "utf8");

test("the README shows what is downloaded, in KB against its goal", () => {
  const rows = [...partOf(readme, "size").matchAll(/^\| ([^|]+) \| (\d+\.\d) \| ([\d.]+) \|$/gm)];
  const of = Object.fromEntries(rows.map(([, what, size]) => [what, Number(size)]));
  assert.ok(rows.length >= 5);
  assert.ok(of["drop-in script and what it imports at once"] > 5);
});

test("the README shows what 1,000 cards cost, in which engine and on which day, and static HTML is 1", () => {
  const part = partOf(readme, "bench");
  assert.match(part, /1,000 fact cards, Chromium \d+, \d{4}-\d\d-\d\d/);
  assert.match(part, /^\| static HTML, light DOM \| 1\.00 \| [\d.]+ \|$/m);
  assert.match(part, /^\| fact cards from JSON attributes \| \d+\.\d\d \| [\d.]+ \|$/m);
});

test("a part of a file ends where its own mark is, and is empty where there is none", () => {
  const text = "a <!-- size -->b<!-- /size --> c <!-- bench -->d<!-- /bench -->";
  assert.equal(partOf(text, "size"), "b");
  assert.equal(partOf(text, "bench"), "d");
  assert.equal(partOf(text, "speed"), "");
});
