import { expect } from "@open-wc/testing";
import { describedComparison, drawnOf, readComparison } from "./items.js";

const length = { label: "Length", unit: "meter", cells: { a: 10, b: "5..8", c: null } };

describe("a chart of a comparison", () => {
  it("has a row of its own, with a scale of its own, for each row of numbers that two columns share", () => {
    const chart = describedComparison([
      { label: "Type", cells: { a: "tank", b: "tank", c: "tank" } },
      length,
      { label: "Weight", unit: "tonne", cells: { a: 40, b: 20, c: "n/a" } },
      { label: "Crew", unit: "person", cells: { a: 4, b: null, c: null } },
    ]);
    expect(chart?.panels).to.deep.equal([
      { row: 1, points: [0, 1, 2] },
      { row: 2, points: [3, 4] },
    ]);
    expect(chart && drawnOf(chart)).to.deep.equal([
      "solid 0–100",
      "solid 0–50, hatched 50–80",
      "gap",
      "solid 0–100",
      "solid 0–50",
    ]);
  });

  it("is none where no row is shared, and nothing is said of it", () => {
    const rows = [{ unit: "meter", cells: { a: 10, b: null, c: "n/a" } }, { cells: { a: "tank" } }];
    expect(describedComparison(rows)).to.equal(undefined);
    expect(readComparison(rows).codes).to.deep.equal([]);
  });

  it("is none of orders of magnitude alone", () => {
    const rows = [{ currency: "USD", cells: { a: "millions", b: "tens of millions" } }];
    expect(describedComparison(rows)).to.equal(undefined);
  });

  it("prints a cell in another currency than its row's, and does not draw it", () => {
    const rows = [{ currency: "USD", cells: { a: "10 USD", b: "20 USD", c: "9 EUR" } }];
    const chart = describedComparison(rows);
    expect(chart && drawnOf(chart)).to.deep.equal(["solid 0–50", "solid 0–100", "words"]);
  });

  it("draws what two sources say of one cell side by side, and marks what is planned", () => {
    const cells = {
      a: [
        { quantity: 10, by: "Maker" },
        { quantity: "~8", by: "Army" },
      ],
      b: { quantity: 5, mode: "planned" },
    };
    const chart = describedComparison([{ unit: "meter", cells }]);
    expect(chart?.points.map(({ column, cell }) => [column, cell])).to.deep.equal([
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 0],
    ]);
    expect(chart && drawnOf(chart)[2]).to.equal("solid 0–50, dashed");
  });
});
