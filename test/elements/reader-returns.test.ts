import { expect } from "@open-wc/testing";
import { onReturn } from "../../src/elements/reader-returns.js";

describe("a reader’s return", () => {
  let returns = 0;
  const listener = () => {
    returns++;
  };
  onReturn(listener);
  onReturn(listener);

  /** How often a sign is taken for a return, in a page that is visible or hidden. */
  function told(sign: Event, visibilityState: DocumentVisibilityState = "visible") {
    const before = returns;
    Object.defineProperty(document, "visibilityState", { value: visibilityState, configurable: true });
    window.dispatchEvent(sign);
    Reflect.deleteProperty(document, "visibilityState");
    return returns - before;
  }

  it("is told once a listener: out of the back/forward cache, to a tab that was hidden, to the network", () => {
    expect(told(new PageTransitionEvent("pageshow", { persisted: true }))).to.equal(1);
    expect(told(new Event("visibilitychange"))).to.equal(1);
    expect(told(new Event("online"))).to.equal(1);
  });

  it("is not told when the page begins, when it is hidden, and while it is", () => {
    expect(told(new PageTransitionEvent("pageshow"))).to.equal(0);
    expect(told(new Event("visibilitychange"), "hidden")).to.equal(0);
    expect(told(new Event("online"), "hidden")).to.equal(0);
  });
});
