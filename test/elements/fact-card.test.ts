import { expect, fixture, html } from "@open-wc/testing";
import type { FactCard } from "../../src/elements/fact-card/fact-card.js";
import { heard, inside, partsOf, seen, settled } from "./page.js";

const sources = {
  ada: {
    type: "person",
    name: "Ada Example",
    title: "Col.",
    role: "spokeswoman",
    org: "army",
    url: "https://army.example/ada",
  },
  army: { type: "organization", name: "The Army", interest: "party to the war" },
  paper: { type: "organization", name: "The Example Post" },
  checkers: { type: "organization", name: "Example Facts" },
  ministry: { type: "organization", name: "The ministry" },
};
const fact = { type: "fact", text: "Two depots burned.", by: "ada" };

async function cardOf(fields: object, around: object = {}): Promise<FactCard> {
  const data = { item: { ...fact, ...fields }, sources, ...around };
  const card = await fixture<FactCard>(html`<fact-card .data=${data}></fact-card>`);
  await settled(card);
  return card;
}

const look = (card: FactCard) => inside(card, '[part="card"]')[0] as HTMLElement;

describe("<fact-card>", () => {
  describe("the statement", () => {
    it("is printed with its paragraphs", async () => {
      const card = await cardOf({ text: "Two depots burned.\n\nA bridge fell." });
      expect(partsOf(card, "statement")).to.deep.equal(["Two depots burned.", "A bridge fell."]);
    });

    it("comes after how likely it is, so that this cannot be missed", async () => {
      const card = await cardOf({ likelihood: "Extremely unlikely" });
      expect(seen(card)).to.match(/Extremely unlikely: Two depots burned\./);
    });
  });

  describe("the number", () => {
    it("never stands without its hedge and its unit", async () => {
      const card = await cardOf({ quantity: "~12000 soldier" });
      expect(partsOf(card, "quantity")).to.deep.equal(["about 12,000 soldiers"]);
      expect(partsOf(card, "hedge")).to.deep.equal(["about"]);
      expect(partsOf(card, "number")).to.deep.equal(["12,000"]);
      expect(partsOf(card, "unit")).to.deep.equal(["soldiers"]);
    });

    it("is spoken in words where it has signs", async () => {
      const card = await cardOf({ quantity: "50..100 piece" });
      expect(seen(card)).to.contain("50–100 pieces");
      expect(heard(card)).to.contain("between 50 and 100 pieces");
      expect(heard(card)).not.to.contain("–");
    });

    it("has its change with a direction beside it", async () => {
      const card = await cardOf({ quantity: "5.4% (+0.2 point)" });
      expect(partsOf(card, "quantity")[0]).to.match(/5\.4%, up 0\.2 percentage points/);
    });

    it("is not there where the item has none", async () => {
      expect(partsOf(await cardOf({}), "quantity")).to.deep.equal([]);
    });
  });

  describe("how sure it is", () => {
    it("stands first, as a mark and a word", async () => {
      const card = await cardOf({});
      const [status] = inside(card, '[part="status"]');
      expect(status?.textContent).to.contain("Claimed");
      expect(status?.querySelector("svg")?.getAttribute("aria-hidden")).to.equal("true");
      expect(seen(card).startsWith("Claimed")).to.equal(true);
    });

    it("comes with how it is put, how final, and the times", async () => {
      const card = await cardOf({
        mode: "alleged",
        stage: "preliminary",
        counted: "91% of precincts",
        when: "2025-03-02",
        asOf: "2025-03-04",
        confidence: "medium",
      });
      const status = partsOf(card, "status")[0] ?? "";
      for (const said of [
        "alleged",
        "preliminary",
        "91% of precincts",
        "March 2, 2025",
        "as of March 4, 2025",
        "medium",
      ])
        expect(status).to.contain(said);
    });

    const review = {
      by: "checkers",
      date: "2025-03-04",
      url: "https://facts.example/1",
      label: "Pants on fire",
    };

    it("is drawn in the line over the card: solid is checked, dashed is claimed, dotted has nobody named", async () => {
      const line = async (fields: object) =>
        getComputedStyle(look(await cardOf(fields))).borderBlockStartStyle;
      expect(await line({})).to.equal("dashed");
      expect(await line({ by: [] })).to.equal("dotted");
      expect(await line({ status: "verified", reviews: { ...review, verdict: "verified" } })).to.equal(
        "solid",
      );
      expect(await line({ status: "false", reviews: { ...review, verdict: "false" } })).to.equal("double");
    });

    it("is as large as the statement where that is false, and names who found it", async () => {
      const card = await cardOf({ status: "false", reviews: { ...review, verdict: "false" } });
      const size = (selector: string) =>
        Number.parseFloat(getComputedStyle(inside(card, selector)[0] as Element).fontSize);
      expect(size('[part="status"] b')).to.be.at.least(size('[part="statement"]') - 0.5);
      expect(partsOf(card, "status")[0]).to.match(/^False.*Example Facts.*March 4, 2025/);
    });

    it("is disputed by itself where somebody denied it", async () => {
      const card = await cardOf({ replies: { by: "ministry", answer: "denied" } });
      expect(partsOf(card, "status")[0]).to.contain("Disputed");
    });
  });

  describe("who says so", () => {
    it("is one sentence: name, role, organization, through whom, when and on what occasion", async () => {
      const card = await cardOf({
        by: { source: "ada", via: "paper", date: "2025-03-02", occasion: "briefing" },
      });
      const said = partsOf(card, "attribution")[0] ?? "";
      for (const part of [
        "Col. Ada Example",
        "spokeswoman",
        "The Army",
        "The Example Post",
        "March 2, 2025",
        "briefing",
      ])
        expect(said).to.contain(part);
      expect(partsOf(card, "name")).to.deep.equal(["Col. Ada Example"]);
    });

    it("comes with the interest that a reader should know, the organization’s where the person has none", async () => {
      expect(partsOf(await cardOf({}), "interest")).to.deep.equal(["party to the war"]);
    });

    it("links to where it can be read, in the same tab", async () => {
      const card = await cardOf({ by: { source: "ada", url: "https://news.example/1" } });
      const [link] = inside<HTMLAnchorElement>(card, '[part="attribution"] a');
      expect(link?.href).to.equal("https://news.example/1");
      expect(link?.rel).to.equal("noopener");
      expect(link?.target).to.equal("");
      expect(link?.textContent).not.to.equal("");
    });

    it("is each of several", async () => {
      const card = await cardOf({ by: ["ada", "ministry"] });
      expect(partsOf(card, "name")).to.deep.equal(["Col. Ada Example", "The ministry"]);
    });

    it("is “No source named” where the editor says that nobody is, and nothing where it was left out", async () => {
      expect(partsOf(await cardOf({ by: [] }), "attribution")).to.deep.equal(["No source named"]);
      expect(partsOf(await cardOf({ by: undefined }), "attribution")).to.deep.equal([]);
    });

    it("is never inside <cite>", async () => {
      expect(inside(await cardOf({}), "cite")).to.deep.equal([]);
    });
  });

  describe("what speaks against it", () => {
    it("is on the card: a charge never travels without its denial", async () => {
      const card = await cardOf({
        replies: [
          {
            by: "ministry",
            answer: "denied",
            text: "None burned.",
            date: "2025-03-03",
            url: "https://ministry.example/",
          },
          { by: "paper", answer: "no-reply" },
        ],
      });
      const [denied, silent] = partsOf(card, "reply");
      expect(denied).to.match(/The ministry denied.*March 3, 2025.*None burned\./);
      expect(silent).to.contain("The Example Post did not reply");
      expect(inside<HTMLAnchorElement>(card, '[part="reply"] a')[0]?.href).to.equal(
        "https://ministry.example/",
      );
    });

    it("is every review with its own label and a link to it", async () => {
      const card = await cardOf({
        reviews: [
          {
            by: "checkers",
            date: "2025-03-04",
            url: "https://facts.example/1",
            label: "Half true",
            verdict: "mixed",
          },
          { by: "paper", url: "https://post.example/2", label: "True" },
        ],
      });
      const [first, second] = partsOf(card, "review");
      expect(first).to.match(/Example Facts.*March 4, 2025.*Half true/);
      expect(second).to.match(/The Example Post.*True/);
      expect(inside<HTMLAnchorElement>(card, '[part="review"] a').map(({ href }) => href)).to.deep.equal([
        "https://facts.example/1",
        "https://post.example/2",
      ]);
    });
  });

  describe("what changed", () => {
    const corrections = {
      date: "2025-03-02",
      was: "312 soldier",
      now: "412 soldier",
      note: "A digit was lost.",
      url: "https://post.example/c",
    };

    it("is the correction, with the old value struck and the new one beside it", async () => {
      const card = await cardOf({ quantity: "412 soldier", corrections });
      expect(inside(card, "del").map((one) => one.textContent?.trim())[0]).to.contain("312 soldiers");
      expect(inside(card, "ins").map((one) => one.textContent?.trim())[0]).to.contain("412 soldiers");
      expect(partsOf(card, "correction")[0]).to.match(/^Corrected March 2, 2025.*A digit was lost\./);
      expect(inside(card, '[part="correction"] time')[0]?.getAttribute("datetime")).to.equal("2025-03-02");
      expect(inside<HTMLAnchorElement>(card, '[part="correction"] a')[0]?.href).to.equal(
        "https://post.example/c",
      );
    });

    it("is said beside the status, and not instead of it", async () => {
      const card = await cardOf({ quantity: "412 soldier", corrections });
      expect(partsOf(card, "status")[0]).to.match(/Claimed.*corrected March 2, 2025/);
    });

    it("is words where the item has no number", async () => {
      const card = await cardOf({ corrections: { was: "Three depots burned." } });
      expect(inside(card, "del")[0]?.textContent).to.contain("Three depots burned");
    });

    it("is what the source revised, called an update and no correction", async () => {
      const card = await cardOf({
        quantity: "412 soldier",
        revisions: { date: "2025-03-02", was: "312 soldier", now: "412 soldier", by: "ministry" },
      });
      expect(partsOf(card, "revision")[0]).to.match(
        /^Updated March 2, 2025.*312 soldiers.*412 soldiers.*The ministry/,
      );
      expect(partsOf(card, "correction")).to.deep.equal([]);
      expect(seen(card)).not.to.match(/correct/i);
    });
  });

  describe("its picture", () => {
    const picture = {
      type: "image",
      src: "https://pictures.example/depot.jpg",
      width: 640,
      height: 360,
      alt: "A burning depot",
      caption: "The depot at night",
      credit: "Ben Other",
    };

    it("comes with alt, caption, credit and what is known of its license", async () => {
      const card = await cardOf({ media: "depot" }, { media: { depot: picture } });
      const [image] = inside<HTMLImageElement>(card, "img");
      expect(image?.alt).to.equal("A burning depot");
      expect(partsOf(card, "credit")[0]).to.match(/The depot at night.*Ben Other.*license not stated/);
    });

    it("links to its license", async () => {
      const licensed = { ...picture, license: "CC BY 4.0", licenseUrl: "https://license.example/by/4.0" };
      const card = await cardOf({ media: "depot" }, { media: { depot: licensed } });
      const [link] = inside<HTMLAnchorElement>(card, '[part="credit"] a');
      expect([link?.textContent, link?.href]).to.deep.equal(["CC BY 4.0", "https://license.example/by/4.0"]);
    });

    it("has its place before it is there, and loads when it comes near, with no word on the page", async () => {
      const card = await cardOf({ media: "depot" }, { media: { depot: picture } });
      const [image] = inside<HTMLImageElement>(card, "img");
      expect([image?.getAttribute("width"), image?.getAttribute("height")]).to.deep.equal(["640", "360"]);
      expect([image?.loading, image?.referrerPolicy]).to.deep.equal(["lazy", "no-referrer"]);
    });

    it("is no picture without an address", async () => {
      const card = await cardOf({ media: "depot" }, { media: { depot: { ...picture, src: undefined } } });
      expect(inside(card, "img")).to.deep.equal([]);
      expect(card.issues).to.deep.equal([]);
    });
  });

  it("prints the note, and what it is linked to", async () => {
    const other = { id: "talk", type: "quote", text: "We burned two.", by: "ada" };
    const item = {
      id: "depots",
      ...fact,
      note: "Counted from the air.",
      links: { rel: "includesQuotationFrom", item: "talk" },
    };
    const page = await fixture(
      html`<article-claims .data=${{ sources, items: [item, other] }}><fact-card claim="depots"></fact-card></article-claims>`,
    );
    const card = page.querySelector("fact-card") as FactCard;
    await settled(page, card);
    expect(partsOf(card, "note")).to.deep.equal(["Counted from the air."]);
    expect(partsOf(card, "related")[0]).to.match(/“We burned two\.”/);
  });

  it("holds everything that somebody wrote in <bdi>", async () => {
    const mark = "\u202e";
    const card = await cardOf({
      text: `${mark}statement`,
      by: {
        source: { name: `${mark}name`, role: `${mark}role`, interest: `${mark}interest` },
        occasion: `${mark}occasion`,
      },
      likelihood: `${mark}likelihood`,
      confidence: `${mark}confidence`,
      counted: `${mark}counted`,
      note: `${mark}note`,
      replies: { by: { name: `${mark}replier` }, answer: "denied", text: `${mark}reply` },
      corrections: { was: `${mark}was`, note: `${mark}reason` },
    });
    const walker = document.createTreeWalker(look(card), NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.includes(mark)) continue;
      count++;
      expect(node.parentElement?.closest("bdi"), node.nodeValue).not.to.equal(null);
    }
    expect(count).to.equal(13);
  });
});
