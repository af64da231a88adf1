import { expect } from "@open-wc/testing";
import { madeOf } from "./made.js";

describe("a chart in one sentence", () => {
  it("says how many, from when to when, the highest, the lowest, the change, and how sure", () => {
    const { made } = madeOf("time", [
      ["2025-01", "33 tank"],
      ["2025-02", "~60 tank"],
      ["2025-03", null],
      ["2025-04", "41 tank"],
    ]);
    expect(made.about).to.equal(
      "Number of figures: 4; from January 2025 to April 2025; highest, February 2025: about 60 tanks; lowest, January 2025: 33 tanks; from 33 tanks at first to 41 tanks at last; not exact: 1 of 4; not stated: 1.",
    );
  });

  it("ranks nothing that may lie either way", () => {
    const { made } = madeOf("rivals", [
      ["A", "40±3%"],
      ["B", "41±3%"],
    ]);
    expect(made.about).to.contain("overlap").and.not.to.contain("highest,");
  });
});

describe("the key of a chart", () => {
  it("says where a line's axis starts, and names the level of its whiskers where all state the same", () => {
    const at95 = (value: string) => ({ value, marginOfError: "3", level: 95, unit: "tank" });
    const { made } = madeOf("time", [
      ["2021", at95("400")],
      ["2022", at95("410")],
      ["2023", at95("420")],
    ]);
    expect(made.key.join(" "))
      .to.match(/The axis starts at \d+, not at zero\./)
      .and.contain("95% confidence");
  });

  it("explains no mark that is not there", () => {
    expect(
      madeOf("values", [
        ["A", "1 tank"],
        ["B", "2 tank"],
        ["C", "3 tank"],
      ]).made.key,
    ).to.deep.equal([]);
  });
});
