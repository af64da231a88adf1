import { expect } from "@open-wc/testing";
import { limits } from "../../src/model/plain.js";
import { shareOf } from "../share.js";
import {
  closePages,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  settled,
  showsFallback,
  showsItem,
  tagOf,
} from "./host-page.js";
import { marksIn, plainItems, richItems, withTexts } from "./rich-items.js";
import { countTests } from "./trials.js";

/*
 * Letters under a heap of marks: 64 KB of them, and as many as a text may have.
 */

const heap = (length: number) =>
  `a${"\u0301\u0489\u20dd\u0337".repeat(Math.ceil(length / 4))}`.slice(0, length);
const heaps = {
  "64 KB of combining marks": heap(64 * 1024),
  "as many combining marks as a text may have": heap(limits.string),
  "a heap of marks on every letter": "z\u0310\u0321\u0489\u0337\u035c"
    .repeat(limits.string / 6)
    .slice(0, limits.string),
  "marks without a letter": "\u0300".repeat(limits.string),
  "joiners and variation selectors": "\u200d\ufe0f".repeat(limits.string / 2),
  "tags and invisible letters": "\u{e0061}".repeat(limits.string / 2),
};

const treeOf = (card: OurElement) =>
  [...(card.shadowRoot?.querySelectorAll("*") ?? [])].map(({ localName }) => localName).join(" ");

describe("a text that is a heap of marks", function () {
  this.timeout(60_000);
  afterEach(closePages);
  const times = countTests("strings", "heaps of combining marks");

  for (const [what, text] of Object.entries(heaps)) {
    it(`(${what}) makes no node more than another text, in each field`, async () => {
      const page = await hostPage();
      const cases = richItems.flatMap(({ type, item }) =>
        marksIn(item).map((mark) => ({ type, item, mark })),
      );
      const some = shareOf(cases, 6);
      times(some.length);
      for (const { type, item, mark } of some) {
        const [plain, card, bare] = ["A text", text, undefined].map((one) => {
          const made = make(page, tagOf(type), {}, "Fallback");
          made.data = withTexts(item, (other) => (other === mark ? one : other));
          return made;
        }) as [OurElement, OurElement, OurElement];
        const place = make(page, "div", { hidden: "" }, plain, card, bare);
        page.document.body.append(place);
        await settled([plain, card, bare]);
        expect(showsItem(plain), mark).to.equal(true);
        // What is longer than a text may be is not shown.
        if (text.length > limits.string)
          expect(card.shadowRoot?.textContent?.length, mark).to.be.below(text.length);
        if (showsItem(card)) {
          const nodes = (one: OurElement) => one.shadowRoot?.querySelectorAll("*").length ?? 0;
          expect(nodes(card), `${mark}: ${treeOf(card)}`).to.be.at.most(
            // Without its field an item may be drawn in another way.
            Math.max(nodes(plain), nodes(bare)) + 2,
          );
        } else expect(showsFallback(card)).to.equal(true);
        place.remove();
      }
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  }

  it("as all that an attribute holds is refused, and the next card on the page is drawn", async () => {
    const page = await hostPage();
    const heavy = Object.values(heaps).map((text) =>
      make(page, "fact-card", { "data-json": JSON.stringify({ text, by: text, note: text }) }, "Fallback"),
    );
    const next = make(page, "fact-card", { "data-json": JSON.stringify(plainItems.fact) }, "Fallback");
    times(heavy.length + 1);
    page.document.body.append(...heavy, next);
    await settled([...heavy, next]);
    expect(showsFallback(heavy[0] as OurElement)).to.equal(true);
    expect(showsItem(next)).to.equal(true);
    expect(next.getClientRects().length).to.be.above(0);
    // No heap makes a page wider than it is.
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });
});
