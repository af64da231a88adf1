import { expect } from "@open-wc/testing";
import { comeAndGo, lives } from "../leaks/cards.js";
import * as charts from "../leaks/charts.js";
import { watchHeld } from "../leaks/held.js";
import "../../src/define.js";
import { isLong, notPermitted, trialsOf } from "./trials.js";

/*
 * Cards that come and go: what is left behind, by counts, in every engine. The heap is measured where an engine tells
 * it: `npm run test:leaks`.
 */

const ways = Object.keys(lives).length;

describe(`cards that come and go at each of ${ways} moments`, function () {
  this.timeout(0);
  const isChromium = navigator.userAgent.includes("Chrome/");
  const trial = trialsOf("leaks", "text cards mounted and removed");
  if (!isChromium) notPermitted("leaks", "growth of the heap", "only Chromium tells it");

  // 10,000 come and go where the heap is measured.
  const count = ways * (isLong ? 120 : 12);

  it(
    "leave no observer, no timer and no listener behind, and no error",
    trial(async () => {
      const faults: string[] = [];
      const note = (event: Event) => faults.push(event.type);
      addEventListener("error", note);
      addEventListener("unhandledrejection", note);
      await comeAndGo(ways * 4);
      const held = watchHeld();
      try {
        await comeAndGo(count / 4);
        const { listening, timers } = { listening: held.listening(), timers: held.timers() };
        await comeAndGo(count - count / 4);
        expect(held.observed(), "observed").to.equal(0);
        expect(held.listening(), "listeners").to.equal(listening);
        expect(held.timers(), "timers").to.equal(timers);
        expect(faults).to.deep.equal([]);
      } finally {
        held.end();
        removeEventListener("error", note);
        removeEventListener("unhandledrejection", note);
      }
    }, count),
  );

  it(
    "ask nothing of an article that comes when they have gone",
    trial(async () => {
      let asked = 0;
      const cards = Array.from({ length: ways }, () => {
        const card = document.createElement("fact-card");
        card.addEventListener("context-request", () => asked++);
        return card;
      });
      document.body.append(...cards);
      const atFirst = asked;
      for (const card of cards) card.remove();
      const article = document.createElement("article-claims");
      document.body.append(article);
      article.remove();
      expect(atFirst).to.equal(ways);
      expect(asked).to.equal(atFirst);
    }, ways),
  );

  it("(the counting) would see what is left", () => {
    const held = watchHeld();
    const before = { observed: held.observed(), listening: held.listening(), timers: held.timers() };
    const observer = new MutationObserver(() => {});
    observer.observe(document.body, { childList: true });
    const listener = () => {};
    window.addEventListener("resize", listener);
    const timer = setTimeout(() => {}, 10_000);
    expect({ observed: held.observed(), listening: held.listening(), timers: held.timers() }).to.deep.equal({
      observed: before.observed + 1,
      listening: before.listening + 1,
      timers: before.timers + 1,
    });
    observer.disconnect();
    window.removeEventListener("resize", listener);
    clearTimeout(timer);
    expect({ observed: held.observed(), listening: held.listening(), timers: held.timers() }).to.deep.equal(
      before,
    );
    held.end();
  });
});

describe("charts that come and go", function () {
  this.timeout(0);
  if (!isLong) return;
  const trial = trialsOf("leaks", "charts mounted and removed");

  it(
    "leave no chart, no observer and no listener behind, 320 of them",
    trial(async () => {
      const held = watchHeld();
      try {
        await charts.comeAndGo(32);
        const before = held.listening();
        await charts.comeAndGo(288);
        expect(charts.alive()).to.deep.equal({ instances: 0, live: 0 });
        expect(held.observed()).to.equal(0);
        expect(held.listening()).to.equal(before);
      } finally {
        held.end();
      }
    }, 320),
  );
});
