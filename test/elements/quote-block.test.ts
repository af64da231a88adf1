import { expect, fixture, html } from "@open-wc/testing";
import type { QuoteBlock } from "../../src/elements/quote-block/quote-block.js";
import { inside, partsOf, seen, settled } from "./page.js";

const sources = {
  ada: { type: "person", name: "Ada Example", role: "spokeswoman", image: "portrait" },
  ben: { type: "person", name: "Ben Other" },
};
const media = {
  portrait: {
    type: "image",
    src: "https://pictures.example/ada.jpg",
    alt: "Ada Example",
    credit: "Ben Other",
    width: 200,
    height: 200,
  },
};
const quote = { type: "quote", text: "We were there.", by: { source: "ada", url: "https://news.example/1" } };

async function cardOf(fields: object, more: object = {}, lang = "en"): Promise<QuoteBlock> {
  const data = { item: { ...quote, ...fields }, sources, media, ...more };
  const page = await fixture(html`<div lang=${lang}><quote-block .data=${data}></quote-block></div>`);
  const card = page.firstElementChild as QuoteBlock;
  await settled(card);
  return card;
}

const blockquote = (card: QuoteBlock) => inside(card, "blockquote")[0] as HTMLQuoteElement;

describe("<quote-block>", () => {
  it("shows the words in quotation marks, and names who spoke them", async () => {
    const card = await cardOf({});
    expect(partsOf(card, "quote")).to.deep.equal(["“We were there.”"]);
    expect(partsOf(card, "attribution")[0]).to.contain("Ada Example, spokeswoman");
  });

  it("turns marks inside a quotation into inner ones", async () => {
    const card = await cardOf({ text: "She said “no” to us." });
    expect(partsOf(card, "quote")).to.deep.equal(["“She said ‘no’ to us.”"]);
  });

  it("cites in the blockquote where the words can be read", async () => {
    expect(blockquote(await cardOf({})).cite).to.equal("https://news.example/1");
    expect(blockquote(await cardOf({ by: "ada" })).hasAttribute("cite")).to.equal(false);
  });

  it("holds nothing in the blockquote but the words; the speaker stands outside, in no <cite>", async () => {
    const card = await cardOf({});
    expect(blockquote(card).textContent).not.to.contain("Ada");
    expect(inside(card, "figure > figcaption")[0]?.textContent).to.contain("Ada Example");
    expect(inside(card, "cite")).to.deep.equal([]);
  });

  describe("a partial quotation", () => {
    const partial = { text: "were there", partial: true };

    it("stands in its sentence, of which it is told apart", async () => {
      const card = await cardOf({ ...partial, context: "They said they “were there” all night." });
      expect(partsOf(card, "quote")).to.deep.equal(["They said they “were there” all night."]);
      expect(inside(card, ".quoted").map((one) => one.textContent)).to.deep.equal(["“were there”"]);
      expect(partsOf(card, "context")).to.deep.equal([]);
      const ink = (selector: string) => getComputedStyle(inside(card, selector)[0] as Element).color;
      expect(ink(".quoted")).not.to.equal(ink("blockquote .context"));
    });

    it("has its sentence under it where that does not hold the words", async () => {
      const card = await cardOf({ ...partial, context: "They stayed all night." });
      expect(partsOf(card, "quote")).to.deep.equal(["“were there”"]);
      expect(partsOf(card, "context")).to.deep.equal(["They stayed all night."]);
    });

    it("is called one beside the status", async () => {
      expect(partsOf(await cardOf(partial), "status")[0]).to.contain("partial quotation");
    });
  });

  describe("the speaker’s portrait", () => {
    it("is there with alt, credit and license where there is one", async () => {
      const card = await cardOf({});
      expect(inside<HTMLImageElement>(card, "img").map(({ alt }) => alt)).to.deep.equal(["Ada Example"]);
      expect(partsOf(card, "credit")[0]).to.match(/Ben Other.*license not stated/);
    });

    it("is no circle with initials where there is none", async () => {
      const card = await cardOf({ by: "ben" });
      expect(inside(card, "img, [part=media]")).to.deep.equal([]);
    });

    it("gives way to a picture of the quotation’s own", async () => {
      const card = await cardOf({
        media: { type: "image", src: "https://pictures.example/hall.jpg", alt: "The hall" },
      });
      expect(inside<HTMLImageElement>(card, "img").map(({ alt }) => alt)).to.deep.equal(["The hall"]);
    });
  });

  describe("in another language", () => {
    const foreign = { text: "Ми були там.", lang: "uk", translation: "We were there.", translator: "ben" };

    it("keeps the original, marked with its language, and the translation beside it", async () => {
      const card = await cardOf(foreign);
      expect(partsOf(card, "quote")).to.deep.equal(["“Ми були там.”"]);
      expect(blockquote(card).lang).to.equal("uk");
      expect(partsOf(card, "translation")[0]).to.contain("“We were there.”");
      expect(partsOf(card, "translator")[0]).to.contain("Ben Other");
    });

    it("runs in its own direction", async () => {
      const card = await cardOf({ text: "كنا هناك.", lang: "ar" });
      expect(blockquote(card).dir).to.equal("rtl");
      expect(getComputedStyle(blockquote(card)).direction).to.equal("rtl");
      expect(blockquote(await cardOf({})).dir).to.equal("ltr");
    });

    it("takes the document’s language where it names none", async () => {
      const card = await cardOf({ text: "Ми були там." }, { lang: "uk" });
      expect(blockquote(card).lang).to.equal("uk");
    });
  });

  it("keeps a quotation’s paragraphs and lines", async () => {
    const card = await cardOf({ text: "We were there.\n\nWe stayed.\nAll night." });
    const [first, second, ...more] = [...blockquote(card).querySelectorAll("p")];
    expect(more).to.deep.equal([]);
    expect(first?.textContent).to.contain("We were there.");
    expect(second?.querySelectorAll("br").length).to.equal(1);
  });

  it("comes after how likely it is", async () => {
    const card = await cardOf({ likelihood: "Unlikely" });
    expect(seen(card)).to.match(/Unlikely: “We were there\.”/);
  });

  it("shows what was denied and what was corrected in it", async () => {
    const card = await cardOf({
      replies: { by: "ben", answer: "denied" },
      corrections: { date: "2025-03-02", was: "We are there." },
    });
    expect(partsOf(card, "reply")[0]).to.contain("Ben Other denied");
    expect(inside(card, "del")[0]?.textContent).to.contain("We are there");
  });
});
