import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "../../scripts/project.js";
import { faults } from "../mutants/faults.js";

const read = (file) => readFileSync(join(root, file), "utf8");

describe("the list of faults to be planted", () => {
  it("finds each one's place in the sources, just once", () => {
    for (const { title, edits } of faults) {
      for (const { file, find } of edits) {
        assert.equal(
          read(file).split(find).length - 1,
          1,
          `“${title}”: ${file} holds this how often? ${find}`,
        );
      }
    }
  });

  it("changes something by each", () => {
    for (const { title, edits } of faults) {
      assert.ok(edits.length > 0 && edits.every(({ find, replace }) => find !== replace), title);
    }
  });

  it("has each fault once", () => {
    const titles = faults.map(({ title }) => title);
    assert.deepEqual(titles, [...new Set(titles)]);
  });
});
