import { expect, fixture, html } from "@open-wc/testing";
import { embedHtml } from "../../src/embed/index.js";
import type { ItemType } from "../../src/model/item.js";
import { type Card, fallbackShows, inside, settled } from "../elements/page.js";
import { richItems } from "../reliability/rich-items.js";
import { folded, parsed, textOf } from "./plain-tree.js";

/*
 * A fallback stands for a card, and the card comes up in its place: what it says must be there before, and the page
 * must not jump. The sheet is the one that was built.
 */

const form = "fallback";
const demo = await (await fetch("/demo/claims.json")).json();
const tags: Record<ItemType, string> = {
  fact: "fact-card",
  quote: "quote-block",
  stat: "stat-bar",
  comparison: "equipment-compare",
};

/** A card's tag with its fallback in it, and no data yet. */
function withFallback(type: ItemType, fallback: string): Card {
  const card = document.createElement(tags[type]) as Card;
  card.append(...parsed(fallback).childNodes);
  return card;
}

/** What a card prints, in the stretches that stand in its tree; drawings, and what repeats them, left out. */
function printed(card: Card): string[] {
  const drawn = "svg, .aloud, .scale, .tools, [aria-hidden=true] + .aloud";
  return inside(card, '[part~="card"] *').flatMap((element) =>
    element.closest(drawn)
      ? []
      : [...element.childNodes]
          .filter((node): node is Text => node instanceof Text)
          .map((node) => folded(node.data))
          .filter((text) => /[\p{L}\p{N}]/u.test(text)),
  );
}

describe("a fallback and its card", () => {
  const cases = [
    ...demo.items.map((item: { id: string; type: ItemType }) => ({
      what: item.id,
      type: item.type,
      fallback: embedHtml(item, { form, document: demo }),
      data: { ...demo, items: undefined, item },
    })),
    ...richItems.map(({ type, what, item }) => ({
      what,
      type,
      fallback: embedHtml({ ...item, type }, { form }),
      data: item,
    })),
  ];
  for (const { what, type, fallback, data } of cases) {
    it(`say the same: ${what}`, async () => {
      const place = await fixture(html`<div></div>`);
      const card = withFallback(type, fallback);
      card.data = data;
      place.append(card);
      await settled(card);
      expect(card.item, JSON.stringify(card.issues)).to.exist;
      const text = textOf(parsed(fallback));
      const cardSays = printed(card);
      expect(cardSays.length).to.be.greaterThan(0);
      // Quotes of another item are in the document alone, which an inline card does not have.
      for (const words of cardSays) expect(text).to.contain(words);
    });
  }

  it("never leave a reader with nothing between them", async () => {
    const place = await fixture(html`<div></div>`);
    const cards = demo.items.map((item: { type: ItemType }) => {
      const card = withFallback(item.type, embedHtml(item, { form, document: demo }));
      card.data = { ...demo, items: undefined, item };
      return card;
    });
    place.append(...cards);
    for (const card of cards) {
      expect(fallbackShows(card)).to.equal(true);
      expect(card.offsetHeight).to.be.greaterThan(20);
    }
    await settled(...cards);
    for (const card of cards) expect(fallbackShows(card)).to.equal(false);
  });
});

describe("onrecord.css", () => {
  let sheet: HTMLLinkElement;

  before(async () => {
    sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = "/dist/cdn/onrecord.css";
    const loaded = new Promise((resolve) => sheet.addEventListener("load", resolve));
    document.head.append(sheet);
    await loaded;
  });

  after(() => sheet.remove());

  for (const width of [288, 410, 620, 900]) {
    it(`gives every fallback the height of its card, ${width} px wide`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.setProperty("inline-size", `${width}px`);
      const items: { id: string; type: ItemType }[] = demo.items;
      const cards = items.map(({ type, id }) => withFallback(type, embedHtml(id, { form, document: demo })));
      const provider = document.createElement("article-claims");
      provider.data = demo;
      provider.append(...cards);
      place.append(provider);
      await settled(provider, ...cards);
      const heights = () => cards.map((card) => card.getBoundingClientRect().height);
      const before = heights();
      for (const [index, card] of cards.entries()) card.claim = items[index]?.id;
      await settled(...cards);
      for (const card of cards) expect(fallbackShows(card)).to.equal(false);
      const after = heights();
      let moved = 0;
      for (const [index, { id }] of items.entries()) {
        const step = Math.abs((after[index] as number) - (before[index] as number));
        moved += step;
        // At most a line that wraps in one and not in the other.
        expect(step, id).to.be.lessThan(30);
      }
      const sum = after.reduce((all, height) => all + height, 0);
      expect(moved / sum).to.be.lessThan(0.02);
    });
  }

  it("touches nothing outside a fallback", async () => {
    const page = await fixture(
      html`<div><figure><blockquote>A<p>B</p></blockquote><table><caption>C</caption><tr><td>D</td></tr></table></figure></div>`,
    );
    const look = () =>
      [page, ...page.querySelectorAll("*")].map((element) => {
        const { font, color, margin, padding, border, display } = getComputedStyle(element);
        return [font, color, margin, padding, border, display].join();
      });
    const styled = look();
    sheet.disabled = true;
    const plain = look();
    sheet.disabled = false;
    expect(styled).to.deep.equal(plain);
  });

  it("wins over a theme that styles every paragraph of an entry", async () => {
    const page = await fixture<HTMLElement>(html`<div class="entry-content"></div>`);
    const theme = document.createElement("style");
    theme.textContent =
      ".entry-content p { margin: 3em; font-size: 30px } .entry-content th { padding: 2em }";
    page.append(theme, ...parsed(embedHtml("equipment", { form, document: demo })).childNodes);
    const status = page.querySelector(".onrecord-status") as HTMLElement;
    expect(getComputedStyle(status).fontSize).to.equal("13px");
    expect(getComputedStyle(status).marginTop).to.equal("0px");
  });

  it("draws the line that says how sure", async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const review = { by: "Facts", url: "https://facts.example/", verdict: "false" };
    const lineOf = (more: object) => {
      page.replaceChildren(
        ...parsed(embedHtml({ type: "fact", text: "It holds.", ...more }, { form })).childNodes,
      );
      return getComputedStyle(page.querySelector(".onrecord") as Element).borderBlockStartStyle;
    };
    expect(lineOf({ by: "Ada Example" })).to.equal("dashed");
    expect(lineOf({ by: [] })).to.equal("dotted");
    expect(lineOf({ by: "Ada Example", status: "corroborated" })).to.equal("solid");
    expect(lineOf({ by: "Ada Example", status: "false", reviews: review })).to.equal("double");
    const verified = { ...review, verdict: "verified" };
    expect(lineOf({ by: "Ada Example", status: "verified", reviews: verified })).to.equal("solid");
  });
});
