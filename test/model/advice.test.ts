import { expect } from "@open-wc/testing";
import { explain } from "../../src/model/diagnosis.js";
import { read } from "../../src/model/read.js";
import { good, readOne, saidOf } from "./items.js";

type Fields = Record<string, unknown>;

const percent = { value: 18, unit: "percent" };
const stat = (fields: Fields): Fields => ({ ...good.stat, label: "Share of voters", ...fields });

/** What editors get wrong: the item, its code and place, and the same done right. */
const slips: [name: string, wrong: Fields, said: string, right: Fields, right2?: Fields][] = [
  [
    "the event's date in asOf",
    { ...good.fact, asOf: "2025-08-13" },
    "advice as-of-event asOf",
    { ...good.fact, when: "2025-08-13" },
    { ...good.fact, when: "2025-08-12", asOf: "2025-08-13" },
  ],
  [
    "18% for “18% more”",
    { ...good.fact, text: "Exports rose last year.", quantity: "18%" },
    "advice percent-or-change quantity",
    { ...good.fact, text: "Exports rose last year.", quantity: "up 18%" },
    { ...good.fact, text: "Women hold a share of the seats.", quantity: "18%" },
  ],
  [
    "% for points",
    stat({ quantity: "5.4% (+0.2%)" }),
    "advice percent-or-points quantity.change",
    stat({ quantity: "5.4% (+0.2 pp)" }),
    stat({ quantity: "120 USD (+2%)" }),
  ],
  ["$460", stat({ quantity: "$460" }), "error currency-sign quantity", stat({ quantity: "460 USD" })],
  [
    "5 soldiers",
    stat({ quantity: "5 soldiers" }),
    "error plural-unit quantity.unit",
    stat({ quantity: "5 soldier" }),
  ],
  [
    "12 million of nothing",
    stat({ quantity: "12 million" }),
    "advice unit-missing quantity",
    stat({ quantity: "12 million person" }),
    stat({ quantity: "12 million USD" }),
  ],
  [
    "a target as the whole",
    stat({ label: "Arms delivered", of: "what the army needs", quantity: 5, whole: 20 }),
    "advice target-as-whole whole",
    stat({ label: "Arms delivered", quantity: 5, mark: { quantity: 20, label: "What the army needs" } }),
    stat({
      label: "Share of what the army needs",
      quantity: percent,
      whole: { value: 100, unit: "percent" },
    }),
  ],
  [
    "an update in corrections",
    stat({ corrections: { was: 5, now: 6, note: "The ministry revised its count." } }),
    "advice update-as-correction corrections[0]",
    stat({ revisions: { was: 5, now: 6, note: "The ministry revised its count." } }),
    stat({ corrections: { was: 5, now: 6, note: "We misread the report." } }),
  ],
  [
    "kind for type",
    { ...good.fact, type: undefined, kind: "fact" },
    "warning unknown-field kind",
    { ...good.fact, type: "fact" },
  ],
  [
    "source for by",
    { ...good.fact, by: undefined, source: "Ada Example" },
    "error unknown-field source",
    { ...good.fact, by: "Ada Example" },
  ],
  [
    "reportedly for alleged",
    { ...good.fact, text: "The mayor is accused of taking bribes.", mode: "reportedly" },
    "advice reportedly-or-alleged mode",
    {
      ...good.fact,
      text: "The mayor is accused of taking bribes.",
      mode: "alleged",
      replies: { by: "The mayor", answer: "denied" },
    },
    { ...good.fact, text: "The bridge has opened.", mode: "reportedly" },
  ],
  [
    "a charge without an answer",
    { ...good.fact, mode: "alleged" },
    "advice alleged-without-reply replies",
    { ...good.fact, mode: "alleged", replies: { by: "Them", answer: "not-sought" } },
  ],
  [
    "by left out",
    { ...good.fact, by: undefined },
    "advice by-missing by",
    { ...good.fact, by: [] },
    { ...good.fact, by: "Ada Example" },
  ],
];

describe("what editors get wrong", () => {
  for (const [name, wrong, said, ...right] of slips) {
    it(`has a hint of its own: ${name}`, () => {
      expect(readOne(wrong).said).to.include(said);
    });

    it(`has no hint where it is right: not ${name}`, () => {
      for (const item of right) expect(readOne(item).said, JSON.stringify(item)).to.deep.equal([]);
    });
  }

  it("has a hint of its own: 3.60 as a number, which is 3.6", () => {
    const saidOfText = (quantity: string) => {
      const { issues, given } = read(
        `{"type":"stat","label":"Price","by":"Ada Example","quantity":${quantity}}`,
      );
      return explain(issues, given).map(saidOf);
    };
    expect(saidOfText("3.60")).to.deep.equal(["advice digits-lost quantity"]);
    expect(saidOfText('"3.60"')).to.deep.equal([]);
    expect(saidOfText("3.6")).to.deep.equal([]);
  });

  it("never keeps a card from being shown by an advice", () => {
    for (const [, wrong, said] of slips) {
      if (said.startsWith("advice")) expect(readOne(wrong).item, said).to.not.equal(undefined);
    }
  });

  it("looks at the words in every language", () => {
    const quantity = { value: 18, unit: "percent" };
    expect(readOne(stat({ label: { uk: "Експорт", en: "Exports grew" }, quantity })).said).to.deep.equal([
      "advice percent-or-change quantity",
    ]);
  });

  it("asks for no source where entries or cells have their own", () => {
    const by = "Ada Example";
    const cells = { old: { quantity: 5, by } };
    const comparison = {
      ...good.comparison,
      by: undefined,
      rows: [{ label: "Length", unit: "meter", cells }],
    };
    expect(readOne(comparison).said).to.deep.equal([]);
    const entries = [
      { label: "Monday", quantity: 5, by },
      { label: "Tuesday", quantity: 6 },
    ];
    expect(readOne({ type: "stat", label: "Cars", compare: "values", series: entries }).said).to.deep.equal(
      [],
    );
  });

  it("asks for no unit of a cell whose row has one", () => {
    const cells = { old: "2 million", new: [{ quantity: "3 million", note: "list price" }] };
    expect(
      readOne({ ...good.comparison, rows: [{ label: "Price", currency: "EUR", cells }] }).said,
    ).to.deep.equal([]);
    const rows = [{ label: "Price", cells: { old: { quantity: "2 million" } } }];
    expect(readOne({ ...good.comparison, rows }).said).to.include(
      "advice unit-missing rows[0].cells.old.quantity",
    );
  });

  it("asks for a source that resembles one of the document's", () => {
    const sources = { acme: { name: { en: "Acme Limited", uk: "Акме" } } };
    const said = (by: unknown) => readOne({ item: { ...good.fact, by }, sources }).said;
    for (const by of ["Acme", "ACME", "acme limited", "Acme Limitd", "Акме"]) {
      expect(said(by), by).to.deep.equal(["advice resembles-source item.by"]);
    }
    for (const by of ["acme", "Bo Example", { name: "Acme Limited", type: "organization" }]) {
      expect(said(by), JSON.stringify(by)).to.deep.equal([]);
    }
  });

  it("reads what a number is of in every language, beside a whole of its own", () => {
    const item = stat({
      of: { en: "her team’s total", uk: "усі очки" },
      quantity: "31 point",
      whole: "88 point",
    });
    expect(readOne(item).said).to.deep.equal([]);
  });
});
