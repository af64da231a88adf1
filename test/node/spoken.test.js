// A part of `npm run test:spoken`: what a screen reader has of the quotations.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { find } from "../../scripts/browsers.js";
import { root } from "../../scripts/project.js";
import { spokenStories } from "../spoken/spoken.js";

test("a screen reader has of each quotation what was read and found right", {
  skip: find("chromium") ? false : "no Chromium",
}, async () => {
  const spoken = await spokenStories("elements-quote-block");
  const stored = readFileSync(join(root, "test/spoken/quote-block.txt"), "utf8");
  assert.equal(spoken.get("quote-block"), stored);
});
