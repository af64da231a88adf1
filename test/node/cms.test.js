import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { bestForm, rules, triedForms, whatRemains } from "../../dist/embed/index.js";
import { openBrowser } from "../cms/judge.js";
import { differences, matrix } from "../cms/matrix.js";
import { npmSystems } from "../cms/npm-systems.js";
import { forms } from "../cms/snippets.js";

/*
 * A short round of the matrix, of what npm has and needs no page of its own; `npm run test:cms` is the whole.
 */

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test("each form that is tried has its column", () => {
  assert.deepEqual(Object.keys(forms), [...triedForms]);
});

for (const system of npmSystems) {
  test(`${system.name} leaves of each form what is recorded, and nothing for the console`, async () => {
    const rows = await matrix(browser, [system]);
    assert.deepEqual(differences(rows, rules), []);
    assert.deepEqual(
      rows.flatMap(({ errors }) => errors),
      [],
    );
  });
}

test("every system that was tried, set up or not, has a form of which a reader gets all, once", () => {
  assert.ok(new Set(rules.map(({ system }) => system)).size > 20);
  for (const rule of rules) {
    const left = whatRemains(rule.system, rule.way, bestForm(rule));
    assert.match(String(left), /^(card|frame|text)$/, `${rule.system}, ${rule.way}`);
  }
});

test("a system that is set up for us leaves a card of standard HTML", () => {
  const setUp = rules.filter(({ way }) => way === "set up");
  assert.ok(setUp.length > 8);
  for (const { system, remains } of setUp) assert.equal(remains.html, "card", system);
});

test("the guide has one thing to mind for each way of each system", () => {
  const [, table] = /\| Mind \|\n[^\n]*\n((?:\|[^\n]*\n)+)/.exec(
    readFileSync("docs/which-snippet.md", "utf8"),
  );
  const lines = table.trim().split("\n");
  assert.equal(lines.length, rules.length);
  for (const line of lines) assert.match(line, /\| [^|]{10,} \|$/, line);
});
