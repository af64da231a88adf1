import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { rules, triedForms } from "../../dist/embed/index.js";

/* `onrecord keeps`: what a content system leaves, in a terminal. */

const run = (...words) =>
  spawnSync(process.execPath, ["dist/cli/onrecord.js", "keeps", ...words], { encoding: "utf8" });

test("every system that was tried is named, with each form that was tried in it, and one to paste", () => {
  const { stdout, status } = run();
  assert.equal(status, 0);
  const parts = stdout.trim().split("\n\n");
  assert.equal(parts.length, rules.length);
  for (const [at, { system, way, remains }] of rules.entries()) {
    const [name, ...lines] = parts[at].split("\n");
    assert.equal(name, `${system}, ${way}`);
    assert.equal(lines.filter((line) => line.includes("paste this")).length, 1, name);
    const told = lines.map((line) => /^ {2}(.+?) {2,}(\w+)/.exec(line).slice(1));
    assert.deepEqual(
      Object.fromEntries(told),
      Object.fromEntries(triedForms.filter((form) => remains[form]).map((form) => [form, remains[form]])),
    );
  }
});

test("a name finds its systems, and a name that nobody has is said", () => {
  const found = run("wordpress").stdout.trim().split("\n\n");
  assert.equal(found.length, rules.filter(({ system }) => system === "WordPress").length);
  assert.ok(found.length > 4);
  for (const part of found) assert.match(part, /^WordPress, /);
  assert.match(run("nobody’s").stdout, /No system of this name was tried: nobody’s/);
});
