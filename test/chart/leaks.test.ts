import { expect } from "@open-wc/testing";
import "../../src/define.js";
import { alive, comeAndGo } from "../leaks/charts.js";
import { watchHeld } from "../leaks/held.js";

/*
 * The short form of `npm run test:leaks`, in every engine: counts, and no heap.
 */

describe("charts that come and go", () => {
  it("leave no chart, no observer and no listener behind", async () => {
    const held = watchHeld();
    try {
      await comeAndGo(16);
      const before = held.listening();
      await comeAndGo(48);
      expect(alive()).to.deep.equal({ instances: 0, live: 0 });
      expect(held.observed()).to.equal(0);
      expect(held.listening()).to.equal(before);
    } finally {
      held.end();
    }
  });
});
