import { expect } from "@open-wc/testing";
import { comparisonText } from "../../src/language/comparison-text.js";
import { inArticle, said } from "./article.js";

function comparisonOf(fields: Record<string, unknown> = {}) {
  const { item, context } = inArticle({
    type: "comparison",
    title: "Two pumps",
    by: [],
    columns: [
      { id: "a", name: "Alder", media: { src: "https://example.org/a.jpg", alt: "A pump", license: "CC0" } },
      { id: "b", name: "Birch", media: { credit: "Example Pictures" }, note: "As of the maker." },
    ],
    rows: [{ label: "Where", cells: { a: "here", b: "there" } }],
    ...fields,
  });
  return comparisonText(item, context);
}

/** The values of a row's cells, in the order of the columns. */
const cellsOf = (row: Record<string, unknown>) =>
  comparisonOf({ rows: [{ label: "Row", ...row }] }).rows[0]?.cells;
const valuesOf = (row: Record<string, unknown>) =>
  cellsOf(row)?.map((cells) => cells.map((cell) => said(cell.value)));

describe("a comparison", () => {
  it("names what it compares", () => {
    const { title, columns } = comparisonOf();
    expect(said(title)).to.equal("Two pumps");
    expect(columns.map((column) => said(column.name))).to.deep.equal(["Alder", "Birch"]);
    expect(columns.map((column) => said(column.note))).to.deep.equal(["", "As of the maker."]);
  });

  it("says whose picture it is, shown or not", () => {
    const { columns } = comparisonOf();
    expect(columns.map((column) => column.picture?.alt)).to.deep.equal(["A pump", undefined]);
    expect(columns.map((column) => said(column.credit))).to.deep.equal([
      "CC0",
      "Example Pictures, license not stated",
    ]);
  });

  it("tells what is not stated, what does not apply and zero apart", () => {
    const row = { unit: "person", cells: { a: null, b: ["n/a", 0] } };
    expect(valuesOf(row)).to.deep.equal([["not stated"], ["does not apply", "0 people"]]);
    expect(
      cellsOf(row)
        ?.flat()
        .map((cell) => cell.empty),
    ).to.deep.equal(["not-stated", "not-applicable", undefined]);
    expect(valuesOf({ cells: { b: "x" } })).to.deep.equal([["not stated"], ["x"]]);
  });

  it("gives a cell its row's unit, unless it has its own", () => {
    expect(valuesOf({ unit: "millimeter", cells: { a: "14.5", b: "~3 cm" } })).to.deep.equal([
      ["14.5 mm"],
      ["about 3 cm"],
    ]);
    expect(valuesOf({ currency: "USD", cells: { a: ">=100", b: { quantity: "90 EUR" } } })).to.deep.equal([
      ["at least $100"],
      ["€90"],
    ]);
  });

  it("says a number aloud without its signs", () => {
    const cells = cellsOf({ unit: "celsius", cells: { a: "-25..-5", b: null } });
    expect(cells?.flat().map((cell) => cell.spoken)).to.deep.equal([
      "minus 25 to minus 5 degrees Celsius",
      "not stated",
    ]);
  });

  it("keeps the digits of a number in a row of texts", () => {
    expect(valuesOf({ cells: { a: 1.5, b: "80A" } })).to.deep.equal([["1.5"], ["80A"]]);
  });

  it("says in each cell whose word it is, and how it is put", () => {
    const [[a], [b]] = cellsOf({
      cells: {
        a: { text: "to be sent", by: { source: "office", verb: "said" }, mode: "planned", note: "By rail." },
        b: { text: "sent", by: [], mode: "asserted" },
      },
    }) as [[NonNullable<ReturnType<typeof cellsOf>>[0][0]], [NonNullable<ReturnType<typeof cellsOf>>[0][0]]];
    expect(said(a.by[0]?.said)).to.equal("the District Office said");
    expect(said(a.qualifier)).to.equal("planned");
    expect(said(a.note)).to.equal("By rail.");
    expect(a.nobody).to.deep.equal([]);
    expect(said(b.nobody)).to.equal("No source named");
    expect(b.qualifier).to.deep.equal([]);
  });

  it("knows a row in which every column says the same", () => {
    const alike = (cells: object) => comparisonOf({ rows: [{ label: "x", cells }] }).rows[0]?.alike;
    expect(alike({ a: "steel", b: "steel" })).to.equal(true);
    expect(alike({ a: "steel", b: "wood" })).to.equal(false);
    expect(alike({ a: "steel", b: { text: "steel", mode: "planned" } })).to.equal(false);
    expect(alike({ a: ["steel", "wood"], b: ["steel", "wood"] })).to.equal(true);
    expect(alike({ a: null, b: "n/a" })).to.equal(false);
  });
});

describe("a word of warning", () => {
  const warning = (comparable?: unknown) => said(comparisonOf({ comparable }).warning);

  it("is there where things are not alike, with the reason where one was written", () => {
    expect(warning(false)).to.equal("These are not alike.");
    expect(warning({ reason: "one is a tank" })).to.equal("Not alike: one is a tank");
  });

  it("is not there where nobody said so", () => {
    expect(warning()).to.equal("");
    expect(warning(true)).to.equal("");
  });
});
