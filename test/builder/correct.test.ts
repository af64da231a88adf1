import { expect } from "@open-wc/testing";
import { corrected, revised } from "../../src/builder/correct.js";
import { parse } from "../../src/model/parse.js";

type Json = Record<string, unknown>;

const homes = {
  type: "stat",
  id: "homes",
  label: "Homes flooded",
  quantity: ">=312 home",
  by: "District office",
};
const on = { date: "2025-03-02" };

const soundly = (item: Json) => {
  const { value, issues } = parse(item);
  expect(issues.filter(({ severity }) => severity !== "advice")).to.deep.equal([]);
  return value?.items[0] as unknown as Json;
};

describe("a card that was published", () => {
  it("keeps its wrong number among the corrections", () => {
    const made = corrected(homes, { ...homes, quantity: ">=212 home" }, { ...on, note: "A slip of ours." });
    expect(made.corrections).to.deep.equal([
      { date: "2025-03-02", note: "A slip of ours.", was: ">=312 home", now: ">=212 home" },
    ]);
    expect(made.quantity).to.equal(">=212 home");
    const [entry] = soundly(made).corrections as Json[];
    expect((entry as { was: Json }).was.quantity).to.include({ min: "312", unit: "home" });
  });

  it("keeps the figure that its source revised among the revisions", () => {
    const made = revised(homes, { ...homes, quantity: ">=400 home" }, { ...on, by: "District office" });
    expect(made.revisions).to.deep.equal([
      { date: "2025-03-02", by: "District office", was: ">=312 home", now: ">=400 home" },
    ]);
    expect(made).not.to.have.property("corrections");
    soundly(made);
  });

  it("keeps what was corrected before, a single entry too", () => {
    const before = { ...homes, corrections: { date: "2025-03-01", was: "300", now: "312" } };
    const made = corrected(before, { ...before, quantity: ">=212 home" }, on);
    expect((made.corrections as Json[]).map(({ date }) => date)).to.deep.equal(["2025-03-01", "2025-03-02"]);
    expect(Array.isArray(before.corrections)).to.equal(false);
  });

  it("keeps its old words where it has no number", () => {
    const fact = { type: "fact", text: "3 bridges are closed.", by: [] };
    const made = corrected(fact, { ...fact, text: "Two bridges are closed." }, on);
    expect(made.corrections).to.deep.equal([
      {
        date: "2025-03-02",
        was: { text: "3 bridges are closed." },
        now: { text: "Two bridges are closed." },
      },
    ]);
    soundly(made);
  });

  it("says of a series and of a table which of its numbers it was", () => {
    const series = [
      { label: "January", quantity: "5%" },
      { label: "February", quantity: "6%" },
    ];
    const stat = { type: "stat", label: "Rate", compare: "values", series, by: [] };
    const made = corrected(stat, { ...stat, series: [series[0], { label: "February", quantity: "7%" }] }, on);
    expect(made.corrections).to.deep.equal([{ date: "2025-03-02", was: "6%", now: "7%", note: "February" }]);
    soundly(made);

    const table = (mass: number) => ({
      type: "comparison",
      title: "Vehicles",
      columns: [
        { id: "a", name: "A" },
        { id: "b", name: "B" },
      ],
      rows: [{ label: "Mass", unit: "tonne", cells: { a: mass, b: 14 } }],
      by: [],
    });
    const other = corrected(table(40), table(41), on);
    expect(other.corrections).to.deep.equal([{ date: "2025-03-02", was: 40, now: 41, note: "Mass" }]);
    soundly(other);
  });

  it("tells of any other change only with a note", () => {
    const after = { ...homes, by: "Fire service" };
    expect(corrected(homes, after, on)).to.equal(after);
    const made = corrected(homes, after, { ...on, note: "We named the wrong office." });
    expect(made.corrections).to.deep.equal([{ date: "2025-03-02", note: "We named the wrong office." }]);
    soundly(made);
  });

  it("has had nothing to compare with where the number was not stated", () => {
    const made = revised({ ...homes, quantity: null }, homes, on);
    expect(made.revisions).to.deep.equal([{ date: "2025-03-02", now: ">=312 home" }]);
  });
});
