import { expect, fixture, html } from "@open-wc/testing";
import type { ArticleClaims } from "../../src/elements/article-claims/article-claims.js";
import type { FactCard } from "../../src/elements/fact-card/fact-card.js";
import {
  answer,
  codes,
  fallbackShows,
  hasState,
  heard,
  inside,
  json,
  listened,
  listenTo,
  newAddress,
  quiet,
  seen,
  undo,
  until,
} from "./page.js";

const says = (id: string, text: string) => ({ id, type: "fact", text, by: "ada" });
const sources = { ada: { type: "person", name: "Ada Example", role: "pilot" } };
const two = { sources, items: [says("depot", "Two depots burned."), says("bridge", "A bridge fell.")] };

const cardIn = (page: Element) => page.querySelector("fact-card") as FactCard;
const cardOf = (claim: string) => html`<fact-card claim=${claim}><p>Fallback.</p></fact-card>`;

const articleWith = (data: unknown, claim = "depot") =>
  fixture<ArticleClaims>(
    html`<article-claims .data=${data}><p>Words of the article.</p>${cardOf(claim)}</article-claims>`,
  );

describe("<article-claims>", () => {
  afterEach(undo);

  it("gives each card the item of its id, with the document’s sources", async () => {
    const page = await fixture(
      html`<article-claims .data=${two}>${cardOf("depot")}<section>${cardOf("bridge")}</section></article-claims>`,
    );
    const [first, second] = [...page.querySelectorAll("fact-card")] as [FactCard, FactCard];
    await until(() => seen(first) && seen(second));
    expect(seen(first)).to.match(/Two depots burned\..*Ada Example, pilot/);
    expect(seen(second)).to.match(/A bridge fell\..*Ada Example, pilot/);
  });

  it("reaches a card inside another component", async () => {
    const page = await fixture(html`<article-claims .data=${two}><div></div></article-claims>`);
    const root = (page.querySelector("div") as HTMLElement).attachShadow({ mode: "open" });
    root.innerHTML = '<fact-card claim="depot"></fact-card>';
    const card = root.querySelector("fact-card") as FactCard;
    await until(() => seen(card).includes("Two depots burned."));
  });

  it("shows the article between its tags, and adds nothing to it", async () => {
    const page = await articleWith(two);
    expect(page.querySelector("p")?.getClientRects().length).to.be.above(0);
    expect(getComputedStyle(page).display).to.equal("contents");
    page.hidden = true;
    expect(getComputedStyle(page).display).to.equal("none");
  });

  describe("takes its document", () => {
    it("as JSON in data-json", async () => {
      const page = await fixture(
        html`<article-claims data-json=${JSON.stringify(two)}>${cardOf("depot")}</article-claims>`,
      );
      await until(() => seen(cardIn(page)).includes("Two depots burned."));
    });

    it("from a child script", async () => {
      const page = await fixture(
        `<article-claims><script type="application/json">${JSON.stringify(two)}</script><fact-card claim="depot"></fact-card></article-claims>`,
      );
      await until(() => seen(cardIn(page)).includes("Two depots burned."));
    });

    it("from an address, once for all cards", async () => {
      const requests = answer(() => json(two));
      const page = await fixture(
        html`<article-claims src=${newAddress()}>${cardOf("depot")}${cardOf("bridge")}</article-claims>`,
      );
      await until(() => [...page.children].every((card) => seen(card)));
      expect(requests).to.have.length(1);
    });
  });

  it("lets the fallbacks stand until the document is there", async () => {
    let arrive = (_: Response) => {};
    answer(() => new Promise((resolve) => (arrive = resolve)));
    const page = await fixture<ArticleClaims>(
      html`<article-claims src=${newAddress()}>${cardOf("depot")}</article-claims>`,
    );
    const card = cardIn(page);
    await quiet(page, card);
    expect(fallbackShows(card)).to.equal(true);
    for (const one of [page, card]) expect(hasState(one, "loading")).to.be.oneOf([true, undefined]);
    arrive(json(two));
    await until(() => seen(card).includes("Two depots burned."));
    expect(fallbackShows(card)).to.equal(false);
    for (const one of [page, card]) expect(hasState(one, "loading")).to.be.oneOf([false, undefined]);
  });

  it("keeps every fallback where the document cannot be read, and says why on each card", async () => {
    const { page, told } = await listened<ArticleClaims>(
      html`<article-claims .data=${'{"items": [}'}>${cardOf("depot")}</article-claims>`,
    );
    const card = cardIn(page);
    await until(() => told.length === 2);
    expect(told.map(({ type, target }) => [type, target])).to.have.deep.members([
      ["claim-invalid", page],
      ["claim-invalid", card],
    ]);
    expect(codes(card)).to.deep.equal(codes(page));
    expect(card.issues[0]?.line).to.equal(1);
    expect(fallbackShows(card)).to.equal(true);
    expect(hasState(page, "invalid")).to.be.oneOf([true, undefined]);
  });

  it("keeps every fallback where the document does not come, and shows the cards after retry()", async () => {
    let isBroken = true;
    answer(() => (isBroken ? new Response("", { status: 503 }) : json(two)));
    const page = await fixture<ArticleClaims>(
      html`<article-claims src=${newAddress()}>${cardOf("depot")}</article-claims>`,
    );
    const card = cardIn(page);
    await until(() => codes(card).includes("load-failed"));
    expect(fallbackShows(card)).to.equal(true);
    isBroken = false;
    page.retry();
    await until(() => seen(card).includes("Two depots burned."));
  });

  it("costs the others nothing when one item is wrong, and tells that one alone", async () => {
    const items = [
      says("depot", "Two depots burned."),
      { ...says("bridge", "A bridge fell."), mode: "alledged" },
    ];
    const { page, told } = await listened<ArticleClaims>(
      html`<article-claims .data=${{ sources, items }}>${cardOf("depot")}${cardOf("bridge")}</article-claims>`,
    );
    const [good, bad] = [...page.querySelectorAll("fact-card")] as [FactCard, FactCard];
    const isTold = (type: string, of: Element) => told.some((one) => one.type === type && one.target === of);
    await until(() => isTold("claim-invalid", bad) && isTold("claim-warning", page));
    expect(seen(good)).to.contain("Two depots burned.");
    expect(codes(good)).to.deep.equal([]);
    expect(fallbackShows(bad)).to.equal(true);
    expect(codes(bad)).to.deep.equal(["unknown-value"]);
    expect(bad.issues[0]?.path).to.equal("items[1].mode");
  });

  it("says on a card of another type that the tag is wrong", async () => {
    const page = await fixture(
      html`<article-claims .data=${two}><quote-block claim="depot"><p>Fallback.</p></quote-block></article-claims>`,
    );
    const card = page.querySelector("quote-block") as Element;
    await until(() => codes(card).includes("wrong-tag"));
    expect(fallbackShows(card)).to.equal(true);
  });

  describe("when it comes late", () => {
    it("serves cards that were defined and waiting before it", async () => {
      const name = `late-claims-${Date.now()}`;
      const page = await fixture(`<${name}><fact-card claim="depot"><p>Fallback.</p></fact-card></${name}>`);
      const card = cardIn(page);
      await quiet(card);
      expect(fallbackShows(card)).to.equal(true);
      const { ArticleClaims: Article } = await import("../../src/index.js");
      (page as ArticleClaims).data = two;
      customElements.define(name, class extends Article {});
      await until(() => seen(card).includes("Two depots burned."));
    });

    it("serves cards that it is put round", async () => {
      const page = await fixture(html`<div>${cardOf("depot")}</div>`);
      const card = cardIn(page);
      await quiet(card);
      const article = document.createElement("article-claims") as ArticleClaims;
      article.data = two;
      page.append(article);
      article.append(card);
      await until(() => seen(card).includes("Two depots burned."));
    });
  });

  describe("when a card moves", () => {
    const other = { sources, items: [says("depot", "Three depots burned.")] };

    it("shows the item of the article it is in now", async () => {
      const page = await fixture(
        html`<div><article-claims .data=${two}>${cardOf("depot")}</article-claims><article-claims .data=${other}></article-claims></div>`,
      );
      const card = cardIn(page);
      await until(() => seen(card).includes("Two depots burned."));
      page.lastElementChild?.append(card);
      await until(() => seen(card).includes("Three depots burned."));
      page.firstElementChild?.append(card);
      await until(() => seen(card).includes("Two depots burned."));
    });

    it("keeps nothing of an article that it has left", async () => {
      const page = await fixture(
        html`<div><article-claims .data=${two}>${cardOf("depot")}</article-claims></div>`,
      );
      const card = cardIn(page);
      await until(() => seen(card).includes("Two depots burned."));
      page.append(card);
      await until(() => fallbackShows(card));
      expect(seen(card)).to.equal("");
      expect(card.item).to.equal(undefined);
    });

    it("is not told what the article that it has left is given later", async () => {
      const page = await fixture(
        html`<div><article-claims .data=${two}>${cardOf("depot")}</article-claims><article-claims .data=${other}></article-claims></div>`,
      );
      const card = cardIn(page);
      await until(() => seen(card).includes("Two depots burned."));
      page.lastElementChild?.append(card);
      await until(() => seen(card).includes("Three depots burned."));
      (page.firstElementChild as ArticleClaims).data = { sources, items: [says("depot", "None burned.")] };
      await quiet(page.firstElementChild as Element, card);
      expect(seen(card)).to.contain("Three depots burned.");
    });

    it("listens to the nearest of two articles", async () => {
      const page = await fixture(
        html`<article-claims .data=${two}><article-claims .data=${other}>${cardOf("depot")}</article-claims></article-claims>`,
      );
      await until(() => seen(cardIn(page)).includes("Three depots burned."));
    });
  });

  describe("when its document changes", () => {
    it("shows what is in the new one", async () => {
      const page = await articleWith(two);
      const card = cardIn(page);
      await until(() => seen(card).includes("Two depots burned."));
      page.data = { sources, items: [says("depot", "Four depots burned.")] };
      await until(() => seen(card).includes("Four depots burned."));
    });

    it("lets a card fall back whose item is gone, and shows it when it is back", async () => {
      const page = await articleWith(two);
      const card = cardIn(page);
      await until(() => seen(card));
      page.data = { sources, items: [says("bridge", "A bridge fell.")] };
      await until(() => fallbackShows(card));
      expect(codes(card)).to.deep.equal(["unknown-claim"]);
      page.data = two;
      await until(() => seen(card).includes("Two depots burned."));
      expect(fallbackShows(card)).to.equal(false);
    });

    it("withdraws everywhere what is withdrawn in it", async () => {
      const page = await articleWith(two);
      const card = cardIn(page);
      await until(() => seen(card));
      page.data = { items: [{ ...says("depot", "Two depots burned."), withdrawn: { date: "2025-03-02" } }] };
      await until(() => seen(card).includes("withdrawn"));
      expect(seen(card)).not.to.contain("depots");
      expect(fallbackShows(card)).to.equal(false);
    });

    it("lets cards fall back when it is taken away", async () => {
      const page = await articleWith(two);
      const card = cardIn(page);
      await until(() => seen(card));
      page.data = undefined;
      await until(() => fallbackShows(card));
      expect(card.item).to.equal(undefined);
    });
  });

  describe("an inline card inside it", () => {
    const inline = JSON.stringify({ type: "fact", text: "A bridge fell.", by: "ada" });

    it("finds its sources in the article’s document", async () => {
      const page = await fixture(
        html`<article-claims .data=${two}><fact-card data-json=${inline}></fact-card></article-claims>`,
      );
      const card = cardIn(page);
      await until(() => seen(card).includes("Ada Example, pilot"));
      await quiet(card);
      expect(codes(card)).to.deep.equal([]);
    });

    it("waits for them while that document is on its way", async () => {
      let arrive = (_: Response) => {};
      answer(() => new Promise((resolve) => (arrive = resolve)));
      const page = await fixture(
        html`<article-claims src=${newAddress()}><fact-card data-json=${inline}><p>Fallback.</p></fact-card></article-claims>`,
      );
      const card = cardIn(page);
      const told = listenTo(card);
      await quiet(page, card);
      expect(fallbackShows(card)).to.equal(true);
      arrive(json(two));
      await until(() => seen(card).includes("Ada Example, pilot"));
      await quiet(card);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-ready"]);
    });

    it("is shown at once where it needs nothing of that document", async () => {
      answer(() => new Promise(() => {}));
      const own = JSON.stringify({ type: "fact", text: "A bridge fell.", by: "Ben Other" });
      const page = await fixture(
        html`<article-claims src=${newAddress()}><fact-card data-json=${own}></fact-card></article-claims>`,
      );
      await until(() => seen(cardIn(page)).includes("Ben Other"));
    });

    it("is shown with what it has where the article has no document, or none that can be read", async () => {
      for (const data of [undefined, "{"]) {
        const page = await fixture(
          html`<article-claims .data=${data}><fact-card data-json=${inline}></fact-card></article-claims>`,
        );
        const card = cardIn(page);
        await until(() => seen(card).includes("A bridge fell."));
        await until(() => codes(card).includes("unknown-source"));
      }
    });
  });

  it("shows in its cards what is wrong, when it is in debug itself", async () => {
    const page = await fixture<ArticleClaims>(
      html`<article-claims .data=${two}>${cardOf("depto")}</article-claims>`,
    );
    const card = cardIn(page);
    await until(() => codes(card).includes("unknown-claim"));
    expect(inside(card, '[part="issues"]')).to.have.length(0);
    page.debug = true;
    await until(() => inside(card, '[part="issues"]')[0]?.textContent?.includes("depto"));
    page.debug = false;
    await until(() => inside(card, '[part="issues"]').length === 0);
  });

  it("says on a card that has waited long that the article has no document", async () => {
    const page = await fixture(html`<article-claims>${cardOf("depot")}</article-claims>`);
    await quiet(page, cardIn(page));
    expect(fallbackShows(cardIn(page))).to.equal(true);
    expect(heard(cardIn(page))).to.equal("");
    expect(hasState(page, "loading")).to.be.oneOf([false, undefined]);
  });
});
