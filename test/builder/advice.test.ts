import { expect } from "@open-wc/testing";
import { type Advice, type AdviceCode, adviceCodes, adviseOn } from "../../src/builder/advice.js";
import { parse } from "../../src/model/parse.js";

type Json = Record<string, unknown>;

const tank = { id: "tank", name: "Tank A" };
const carrier = { id: "carrier", name: "Carrier B" };
const rows = [
  { label: "Type", cells: { tank: "tank", carrier: "armored personnel carrier" } },
  { label: "Mass", unit: "tonne", cells: { tank: 40, carrier: 14 } },
];

const picture = {
  src: "https://example.org/a.jpg",
  alt: "A bridge",
  credit: "Ada Example",
  license: "CC BY 4.0",
};

const article =
  "The mayor spoke.\n\n“We counted twice, and then once more,” Ada Example said. About 12,000 people came; an estimated 300 stayed.";

interface Case {
  /** What sets it off, and what does not. */
  bad: Json;
  good: Json;
  around?: Json;
  /** What the item, or the document, is after the mend. */
  mended?: Json;
  mendedDocument?: Json;
  says?: Json;
  /** The mend is a question beside the field, and there is no card before it is answered. */
  isAsked?: boolean;
}

/** Each check: a case that triggers it, one that does not, and its mend. */
const cases: Record<AdviceCode, Case[]> = {
  "no-source": [
    {
      bad: { type: "fact", text: "It is open." },
      good: { type: "fact", text: "It is open.", by: [] },
      mended: { type: "fact", text: "It is open.", by: [] },
    },
    {
      bad: { type: "stat", label: "Votes", compare: "rivals", series: [{ quantity: 1 }, { quantity: 2 }] },
      good: {
        type: "stat",
        label: "Votes",
        compare: "rivals",
        series: [{ quantity: 1, by: "A" }, { quantity: 2 }],
      },
    },
  ],
  "verified-without-review": [
    {
      bad: { type: "fact", text: "It is open.", by: "Ada", status: "verified" },
      good: {
        type: "fact",
        text: "It is open.",
        by: "Ada",
        status: "verified",
        reviews: { by: "Checkers", url: "https://example.org/check", verdict: "verified" },
      },
      mended: { type: "fact", text: "It is open.", by: "Ada" },
    },
    {
      bad: {
        type: "fact",
        text: "It is open.",
        by: "Ada",
        status: "false",
        reviews: [{ by: "Checkers", url: "https://example.org/check", verdict: "verified" }],
      },
      good: { type: "fact", text: "It is open.", by: "Ada", status: "reported" },
    },
  ],
  "share-not-stated": [
    {
      bad: { type: "stat", label: "Killed", quantity: 5000, whole: 12000, derive: "share", by: [] },
      good: { type: "stat", label: "Killed", quantity: 5000, whole: 12000, by: [] },
      mended: { type: "stat", label: "Killed", quantity: 5000, whole: 12000, by: [] },
    },
  ],
  "unlike-compared": [
    {
      bad: { type: "comparison", title: "Vehicles", columns: [tank, carrier], rows, by: [] },
      good: {
        type: "comparison",
        title: "Vehicles",
        columns: [tank, carrier],
        rows,
        by: [],
        comparable: false,
      },
      mended: {
        type: "comparison",
        title: "Vehicles",
        columns: [tank, carrier],
        rows,
        by: [],
        comparable: { reason: "tank, armored personnel carrier" },
      },
    },
    {
      bad: {
        type: "comparison",
        title: { en: "Vehicles" },
        columns: [tank, carrier],
        rows: [{ label: { en: "Class" }, cells: { tank: { text: "heavy" }, carrier: [{ text: "light" }] } }],
        by: [],
      },
      good: { type: "comparison", title: "Vehicles", columns: [tank, carrier], rows: rows.slice(1), by: [] },
    },
  ],
  "quotation-differs": [
    {
      bad: { type: "quote", text: "We counted two times, and then once more", by: "Ada" },
      good: { type: "quote", text: "We counted twice, and then once more", by: "Ada" },
      mended: { type: "quote", text: "We counted twice, and then once more", by: "Ada" },
      says: { right: "We counted twice, and then once more" },
    },
    {
      bad: { type: "quote", text: "Nobody ever asked for this", partial: true, by: "Ada" },
      good: { type: "quote", text: "We counted … [and] then once more", by: "Ada" },
      mended: { type: "fact", text: "Nobody ever asked for this", by: "Ada" },
    },
  ],
  "number-differs": [
    {
      bad: {
        type: "stat",
        label: "Visitors",
        quantity: "~21000 person",
        by: [],
        exact: "About 12,000 people came",
      },
      good: {
        type: "stat",
        label: "Visitors",
        quantity: "~12000 person",
        by: [],
        exact: "About 12,000 people came",
      },
      mended: {
        type: "stat",
        label: "Visitors",
        quantity: { value: "12000", hedge: "about", unit: "person" },
        by: [],
        exact: "About 12,000 people came",
      },
      says: { found: "About 12,000 people" },
    },
    {
      bad: { type: "fact", text: "It cost $5 million.", quantity: "6 million USD", by: [] },
      good: { type: "fact", text: "It cost $5 million.", quantity: "5 million USD", by: [] },
      mended: { type: "fact", text: "It cost $5 million.", quantity: "? $5 million", by: [] },
      isAsked: true,
    },
    {
      bad: { type: "fact", text: "At least 212 homes were flooded.", quantity: ">=221 home", by: [] },
      good: {
        type: "fact",
        text: "At least 212 homes in 12 towns were flooded.",
        quantity: ">=212 home",
        by: [],
      },
    },
  ],
  "hedge-lost": [
    {
      bad: {
        type: "stat",
        label: "Cost",
        quantity: "5 million USD",
        by: [],
        exact: "some $5 million was spent",
      },
      good: {
        type: "stat",
        label: "Cost",
        quantity: "~5 million USD",
        by: [],
        exact: "some $5 million was spent",
      },
      mended: {
        type: "stat",
        label: "Cost",
        quantity: "? some $5 million",
        by: [],
        exact: "some $5 million was spent",
      },
      isAsked: true,
    },
    {
      bad: {
        type: "stat",
        label: "Stayed",
        quantity: "300 person",
        by: [],
        exact: "an estimated 300 stayed",
      },
      good: {
        type: "stat",
        label: "Stayed",
        quantity: { value: 300, hedge: "estimated", unit: "person" },
        by: [],
        exact: "an estimated 300 stayed",
      },
      mended: {
        type: "stat",
        label: "Stayed",
        quantity: { value: "300", hedge: "estimated", unit: "person" },
        by: [],
        exact: "an estimated 300 stayed",
      },
    },
  ],
  "picture-incomplete": [
    {
      bad: { type: "fact", text: "It is open.", by: [], media: { ...picture, license: undefined } },
      good: { type: "fact", text: "It is open.", by: [], media: picture },
      mended: { type: "fact", text: "It is open.", by: [] },
      says: { missing: "license" },
    },
    {
      around: { media: { bridge: { ...picture, alt: "", caption: "The bridge at dawn" } } },
      bad: { type: "fact", text: "It is open.", by: [], media: "bridge" },
      good: { type: "fact", text: "It is open.", by: [], media: "none" },
      mendedDocument: {
        media: { bridge: { ...picture, alt: "The bridge at dawn", caption: "The bridge at dawn" } },
      },
      says: { missing: "alt" },
    },
    {
      bad: {
        type: "comparison",
        title: "Vehicles",
        columns: [tank, { ...carrier, media: { src: "https://example.org/b.jpg" } }],
        rows: rows.slice(1),
        by: [],
      },
      good: {
        type: "comparison",
        title: "Vehicles",
        columns: [tank, { ...carrier, media: { credit: "Ada" } }],
        rows: rows.slice(1),
        by: [],
      },
      mended: {
        type: "comparison",
        title: "Vehicles",
        columns: [tank, carrier],
        rows: rows.slice(1),
        by: [],
      },
      says: { missing: "alt, credit, license" },
    },
  ],
  "interest-not-marked": [
    {
      around: {
        sources: {
          north: { name: "North", interest: { en: "party to the war" } },
          south: { name: "South" },
        },
      },
      bad: {
        type: "fact",
        text: "They fired first.",
        by: "north",
        replies: { by: "south", answer: "denied" },
      },
      good: { type: "fact", text: "They fired first.", by: "north" },
      mendedDocument: {
        sources: {
          north: { name: "North", interest: { en: "party to the war" } },
          south: { name: "South", interest: { en: "party to the war" } },
        },
      },
      says: { source: "South" },
    },
    {
      around: {
        sources: { south: { name: "South" }, ministry: { name: "Ministry", interest: "party to the war" } },
      },
      bad: { type: "fact", text: "South won.", by: "south", about: ["south"] },
      good: {
        type: "fact",
        text: "South won.",
        by: { name: "A soldier", org: "ministry" },
        replies: { by: "ministry", answer: "confirmed" },
      },
    },
    {
      bad: {
        type: "fact",
        text: "They fired first.",
        by: { source: { name: "North", interest: "party to the war" } },
        replies: { by: "Southern Command", answer: "denied" },
      },
      good: {
        type: "fact",
        text: "They fired first.",
        by: "North",
        replies: { by: "South", answer: "denied" },
      },
      mended: {
        type: "fact",
        text: "They fired first.",
        by: { source: { name: "North", interest: "party to the war" } },
        replies: { by: { name: "Southern Command", interest: "party to the war" }, answer: "denied" },
      },
    },
  ],
};

const documentOf = (item: Json, around: Json = {}): Json => ({
  lang: "en",
  ...around,
  items: [{ id: "a", ...item }],
});
const adviceOf = (item: Json, around?: Json, code?: AdviceCode): Advice[] => {
  const document = documentOf(item, around);
  const advice = adviseOn(document, (document.items as Json[])[0] as Json, article);
  return advice.filter((one) => !code || one.code === code);
};

describe("the advice before publication", () => {
  for (const code of adviceCodes) {
    for (const [index, { bad, good, around, mended, mendedDocument, says, isAsked }] of cases[
      code
    ].entries()) {
      it(`${code} is said where it is so, and is mended: ${index + 1}`, () => {
        const [advice, ...others] = adviceOf(bad, around, code);
        expect(others).to.deep.equal([]);
        expect(advice?.code).to.equal(code);
        if (says) expect(advice?.details).to.deep.include(says);
        expect(Boolean(advice?.mend)).to.equal(Boolean(advice?.mends));
        expect(advice?.mends, "one click mends it").to.be.a("string");
        if (!mended && !mendedDocument) return;
        const document = documentOf(bad, around);
        const before = JSON.stringify(document);
        const after = advice?.mend?.(document) as Json;
        expect(JSON.stringify(document)).to.equal(before);
        if (mended) expect((after.items as Json[])[0]).to.deep.equal({ id: "a", ...mended });
        if (mendedDocument) expect(after).to.deep.include(mendedDocument);
        const item = (after.items as Json[])[0] as Json;
        expect(adviseOn(after, item, article).filter((one) => one.code === code)).to.deep.equal([]);
        const errors = parse(after).issues.filter(({ severity }) => severity === "error");
        expect(errors.length > 0).to.equal(isAsked === true);
      });

      it(`${code} is not said where it is not so: ${index + 1}`, () => {
        expect(adviceOf(good, around, code)).to.deep.equal([]);
      });
    }
  }

  it("shows in a quotation which words are whose", () => {
    const [advice] = adviceOf({
      type: "quote",
      text: "We counted three times, and then once more",
      by: "Ada",
    });
    const { differences = [] } = advice as Advice;
    const text = (not: string) =>
      differences
        .filter((one) => one.in !== not)
        .map((one) => one.text)
        .join("");
    expect(text("item")).to.equal("We counted twice, and then once more");
    expect(text("article")).to.equal("We counted three times, and then once more");
    expect(differences.filter((one) => one.in !== "both").length).to.be.greaterThan(1);
  });

  it("takes dashes, spaces and quotation marks of another sort for the same", () => {
    const text = "We counted\u00a0twice, and then once more";
    expect(adviceOf({ type: "quote", text, by: "Ada" })).to.deep.equal([]);
  });

  it("says nothing of a quotation where no article was pasted", () => {
    const document = documentOf({ type: "quote", text: "Never said", by: "Ada" });
    expect(adviseOn(document, (document.items as Json[])[0] as Json)).to.deep.equal([]);
  });

  it("survives a draft of anything", () => {
    for (const item of [
      {},
      { type: 5, by: {}, media: 3, rows: "x", columns: [null], reviews: [1], quantity: {} },
    ])
      expect(() => adviseOn({ items: [item] }, item, "text")).not.to.throw();
  });

  it("leaves a card alone that was taken back", () => {
    expect(adviceOf({ type: "fact", text: "Gone.", withdrawn: true })).to.deep.equal([]);
  });
});
