import { expect, fixture, html } from "@open-wc/testing";
import type { FactCard } from "../../src/elements/fact-card/fact-card.js";
import { inTurn } from "../../src/elements/slices.js";
import { seen, until } from "./page.js";

/** Keeps the page busy for so many milliseconds. */
function work(time: number) {
  const end = performance.now() + time;
  while (performance.now() < end);
}

describe("the cards’ work in slices", () => {
  it("is done in the order in which it was asked for", async () => {
    const done: number[] = [];
    await Promise.all([1, 2, 3, 4, 5].map((n) => inTurn(() => done.push(n))));
    expect(done).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it("is not begun at once", async () => {
    let isBegun = false;
    const turn = inTurn(() => (isBegun = true));
    expect(isBegun).to.equal(false);
    await turn;
    expect(isBegun).to.equal(true);
  });

  it("gives back what it came to, a failure too, and goes on after that", async () => {
    const failed = inTurn(() => {
      throw new Error("A slip.");
    });
    const next = inTurn(() => "done");
    let message = "";
    await failed.catch((error: Error) => (message = error.message));
    expect(message).to.equal("A slip.");
    expect(await next).to.equal("done");
  });

  it("lets the page go on between two slices", async () => {
    let tasks = 0;
    let isOver = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      tasks++;
      if (!isOver) port2.postMessage(0);
    };
    port2.postMessage(0);
    await Promise.all(Array.from({ length: 20 }, () => inTurn(() => work(9))));
    isOver = true;
    port1.close();
    expect(tasks).to.be.above(5);
  });

  it("goes on when a reader comes back to a page of which the engine has lost the message", async () => {
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = () => {};
    let isDone = false;
    try {
      inTurn(() => (isDone = true));
    } finally {
      MessagePort.prototype.postMessage = postMessage;
    }
    await new Promise((done) => setTimeout(done, 20));
    expect(isDone).to.equal(false);
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(await inTurn(() => isDone)).to.equal(true);
  });

  describe("on a page that is long about each turn itself", () => {
    const { now } = performance;
    const { postMessage } = MessagePort.prototype;
    let time = 0;

    /** How many slices it takes, by a clock of ours, on a page that lets a slice wait so long, to work 60 times for 3 ms. */
    async function slicesOf(waiting: number) {
      let slices = 0;
      performance.now = () => time;
      MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
        slices++;
        time += waiting;
        postMessage.call(this, message);
      };
      await Promise.all(Array.from({ length: 60 }, () => inTurn(() => (time += 3))));
      return slices;
    }

    afterEach(() => {
      performance.now = now;
      MessagePort.prototype.postMessage = postMessage;
    });

    it("is done in fewer slices, or the last cards would wait for minutes", async () => {
      expect(await slicesOf(100)).to.be.below(10);
    });

    it("is not done in one", async () => {
      expect(await slicesOf(4000)).to.be.above(3);
    });
  });

  it("takes up work that is asked for in the middle of it", async () => {
    let inner: Promise<string> | undefined;
    await inTurn(() => {
      inner = inTurn(() => "inner");
    });
    expect(await inner).to.equal("inner");
  });

  it("draws 200 cards, each whole", async () => {
    const page = await fixture(
      html`<div>${Array.from({ length: 200 }, (_, n) => html`<fact-card .data=${{ type: "fact", text: `Number ${n}.`, by: "Ada Example" }}></fact-card>`)}</div>`,
    );
    const cards = [...page.children] as FactCard[];
    await until(() => cards.every((card) => card.hasUpdated));
    for (const [n, card] of cards.entries())
      expect(seen(card)).to.match(new RegExp(`Number ${n}\\..*Ada Example`));
  });

  it("draws what is there when its turn comes, and once", async () => {
    const page = await fixture(html`<div></div>`);
    const cards = Array.from({ length: 200 }, () => document.createElement("fact-card") as FactCard);
    let ready = 0;
    page.addEventListener("claim-ready", () => ready++);
    for (const card of cards) card.data = { type: "fact", text: "First.", by: "Ada Example" };
    page.append(...cards);
    for (const card of cards) card.data = { type: "fact", text: "Second.", by: "Ada Example" };
    await until(() => cards.every((card) => seen(card).includes("Second.")));
    expect(ready).to.equal(200);
  });
});
