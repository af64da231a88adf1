import { expect } from "@open-wc/testing";
import { csvCell, csvOf } from "../../src/chart/csv.js";
import { madeOf } from "./made.js";

describe("the data of a chart as CSV", () => {
  const { charted, made } = madeOf("values", [
    ["=SUM(A1)", "~5 tank", { by: "@evil", note: 'He said "no", twice' }],
    ["B", { value: -6, interval: [-8, -5], level: 95, unit: "tank" }],
    ["C", null],
  ]);
  const text = csvOf(charted, made.drawing.description, made.drawing.words);
  const [head, ...lines] = text.slice(1).trimEnd().split("\r\n");

  it("begins with a byte-order mark, or a spreadsheet would misread it", () => {
    expect(text.charCodeAt(0)).to.equal(0xfeff);
  });

  it("has the doubt in columns of its own", () => {
    const names = (head as string).split(",");
    for (const name of [
      "hedge",
      "marginOfError",
      "intervalLow",
      "intervalHigh",
      "level",
      "min",
      "max",
      "mode",
    ])
      expect(names).to.contain(name);
    const second = (lines[1] as string).split(",");
    expect(
      ["value", "intervalLow", "intervalHigh", "level"].map((name) => second[names.indexOf(name)]),
    ).to.deep.equal(["-6", "-8", "-5", "95"]);
    expect((lines[2] as string).split(",")[names.indexOf("value")]).to.equal("");
  });

  it("is no formula, and leaves numbers alone", () => {
    expect(lines[0])
      .to.contain("'=SUM(A1)")
      .and.to.contain("'@evil")
      .and.to.contain('"He said ""no"", twice"');
    for (const start of ["=", "+", "-", "@", "\t", "\r"])
      expect(csvCell(`${start}cmd`).replaceAll('"', ""), JSON.stringify(start)).to.match(/^'/);
    for (const number of ["-6", "+5", "-0.5", "12"]) expect(csvCell(number)).to.equal(number);
  });
});
