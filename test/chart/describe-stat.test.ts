import { expect } from "@open-wc/testing";
import { chartOf, describedStat, drawnOf, type Entry, joinsIn, readStat } from "./items.js";

const monthly = (...quantities: unknown[]): Entry[] =>
  quantities.map((quantity, index) => [`2025-${`${index + 1}`.padStart(2, "0")}`, quantity]);

const listed = (...quantities: unknown[]): Entry[] =>
  quantities.map((quantity, index) => [`Town ${index + 1}`, quantity]);

describe("a chart of a series", () => {
  describe("is made", () => {
    it("of three values and more, in any comparison", () => {
      for (const compare of ["time", "values", "parts"]) {
        expect(describedStat(compare, listed("5 tank", "6 tank", "7 tank")), compare).not.to.equal(undefined);
        expect(describedStat(compare, listed("5 tank", "6 tank")), compare).to.equal(undefined);
      }
    });

    it("of two rivals", () => {
      expect(describedStat("rivals", listed("5 tank", "6 tank"))).not.to.equal(undefined);
    });

    it("of what time says, in its order, where no machine could place it: without an axis of time", () => {
      const chart = chartOf("time", [
        ["last year", "5 tank"],
        ["2024", "6 tank"],
        ["this year", "7 tank"],
      ]);
      expect(chart.form).to.equal("bars");
      expect(chart.time).to.equal(undefined);
      expect(chart.points.map(({ at }) => at)).to.deep.equal([0, 1, 2]);
    });
  });

  describe("is not made, and the issues say why", () => {
    const without: [why: string, code: string, entries: Entry[]][] = [
      ["one value alone", "chart-one-value", listed("5 tank", null, null)],
      ["two units", "chart-units", listed("5 tank", "6 soldier", "7 tank")],
      ["two currencies", "chart-units", listed("5 USD", "6 EUR", "7 USD")],
      ["orders of magnitude alone", "chart-orders", listed("tens tank", "hundreds tank", "dozens tank")],
    ];
    for (const [why, code, entries] of without) {
      it(`of ${why}`, () => {
        expect(describedStat("values", entries)).to.equal(undefined);
        expect(readStat("values", entries).codes).to.deep.equal([code]);
      });
    }

    it("of changes, which are words, and nothing is amiss", () => {
      expect(describedStat("values", listed("up 5%", "down 3%", "up 1%"))).to.equal(undefined);
      expect(readStat("values", listed("up 5%", "down 3%", "up 1%")).codes).to.deep.equal([]);
    });

    it("and nothing is said of a series that asked for none", () => {
      expect(readStat("values", listed("5 tank", null)).codes).to.deep.equal([]);
      expect(readStat("values", listed("5 tank", "6 tank", "7 tank")).codes).to.deep.equal([]);
    });
  });

  describe("of values", () => {
    it("has bars from zero, on one axis", () => {
      const chart = chartOf("values", listed("400 tank", "410 tank", "420 tank"));
      expect(chart.axis.from).to.equal(0);
      expect(chart.fromZero).to.equal(true);
      expect(drawnOf(chart)).to.deep.equal(["=400, solid 0–400", "=410, solid 0–410", "=420, solid 0–420"]);
    });

    it("draws each form with the doubt that it has", () => {
      const forms: [quantity: unknown, drawn: string][] = [
        ["40%", "=40, solid 0–40"],
        ["30..40%", "solid 0–30, hatched 30–40"],
        ["40±5%", "=40, solid 0–40, whisker 35–45"],
        [{ value: 40, interval: [30, 55], level: 95, unit: "percent" }, "=40, solid 0–40, whisker 30–55"],
        ["~40%", "solid 0–34, fading 34–46"],
        [{ value: 40, hedge: "estimated", unit: "percent" }, "solid 0–34, fading 34–46"],
        [{ value: 40, hedge: "nearly", unit: "percent" }, "solid 0–28, fading 28–40"],
        [">=40%", "solid 0–40, fading 40–100"],
        ["<=40%", "rising 0–40"],
        ["tens percent", "cloud 8–92"],
        ["up 5%", "words"],
        [null, "gap"],
      ];
      for (const [quantity, drawn] of forms)
        expect(drawnOf(chartOf("values", listed(quantity, "20%", "30%")))[0], `${quantity}`).to.equal(drawn);
    });

    it("draws below zero to the other side", () => {
      const chart = chartOf(
        "values",
        listed({ value: -5, unit: "celsius" }, { value: 10, unit: "celsius" }, "0 celsius"),
      );
      expect(drawnOf(chart)).to.deep.equal(["=-5, solid -5–0", "=10, solid 0–10", "=0"]);
      expect(chart.axis.from).to.equal(-5);
    });

    it("marks what is planned", () => {
      const chart = chartOf("values", [
        ["A", "5 tank"],
        ["B", "6 tank", { mode: "planned" }],
        ["C", "7 tank", { mode: "projected" }],
      ]);
      expect(chart.points.map(({ isDashed }) => isDashed)).to.deep.equal([false, true, true]);
    });

    it("draws millions and thousands on one scale", () => {
      const chart = chartOf("values", listed("1 million person", "500 thousand person", "250000 person"));
      expect(drawnOf(chart)).to.deep.equal([
        "=1000000, solid 0–1000000",
        "=500000, solid 0–500000",
        "=250000, solid 0–250000",
      ]);
    });

    it("has a target on its axis, and a target of another unit nowhere", () => {
      const mark = (quantity: string) => ({ mark: { quantity, label: "Target" } });
      expect(chartOf("values", listed("5 tank", "6 tank", "7 tank"), mark("8 tank")).mark).to.equal(8);
      expect(chartOf("values", listed("5 tank", "6 tank", "7 tank"), mark("8 soldier")).mark).to.equal(
        undefined,
      );
      expect(chartOf("values", listed("5 tank", "6 tank", "7 tank"), mark("~8 tank")).mark).to.equal(
        undefined,
      );
    });
  });

  it("of parts stands against the whole that they are parts of", () => {
    const chart = chartOf("parts", listed("30 seat", "50 seat", "5 seat"), { whole: "100 seat" });
    expect(chart.axis.to).to.equal(100);
  });

  it("never draws the margin of a survey, which is the survey's and not the figure's", () => {
    const poll = { source: { name: "Poll", type: "survey", margin: "3 pp", level: 95 } };
    const chart = chartOf("values", listed("40%", "30%", "20%"), { by: poll });
    expect(chart.points.some(({ shape }) => shape?.whisker)).to.equal(false);
  });

  describe("over time", () => {
    it("stands to scale: a year is twelve times a month", () => {
      const chart = chartOf("time", [
        ["2023-01", "5 tank"],
        ["2023-02", "6 tank"],
        ["2024-02", "7 tank"],
      ]);
      const [a, b, c] = chart.points.map(({ at }) => at) as [number, number, number];
      expect(chart.form).to.equal("time");
      expect((c - b) / (b - a)).to.be.closeTo(365 / 29.5, 0.2);
    });

    it("comes into its order, with the rows of its table remembered", () => {
      const chart = chartOf("time", [
        ["2025-03", "7 tank"],
        ["2025-01", "5 tank"],
        ["2025-02", "6 tank"],
      ]);
      expect(chart.points.map(({ row }) => row)).to.deep.equal([1, 2, 0]);
    });

    it("starts at zero where its numbers come near it, and says where it starts where not", () => {
      const near = chartOf("time", monthly("5 tank", "60 tank", "70 tank"));
      expect([near.axis.from, near.fromZero]).to.deep.equal([0, true]);
      const far = chartOf("time", monthly("400 tank", "410 tank", "420 tank"));
      expect(far.fromZero).to.equal(false);
      expect(far.axis.from).to.be.within(380, 400);
      expect(far.axis.to).to.be.within(420, 430);
    });

    it("draws each form in its place, and fills nothing", () => {
      const forms: [quantity: unknown, drawn: string][] = [
        ["40 tank", "=40"],
        ["30..40 tank", "hatched 30–40"],
        ["40±5 tank", "=40, whisker 35–45"],
        ["~40 tank", "=40, cloud 34–46"],
        [{ value: 40, hedge: "nearly", unit: "tank" }, "=40, rising 28–40"],
        [">=40 tank", "fading 40–100"],
        ["<=40 tank", "rising 0–40"],
        ["tens tank", "cloud 8–92"],
        [null, "gap"],
      ];
      for (const [quantity, drawn] of forms)
        expect(drawnOf(chartOf("time", monthly(quantity, "10 tank", "100 tank")))[0], `${quantity}`).to.equal(
          drawn,
        );
    });

    describe("joins", () => {
      it("values of one source", () => {
        expect(joinsIn(chartOf("time", monthly("5 tank", "6 tank", "7 tank")))).to.deep.equal(["0–1", "1–2"]);
      });

      it("nothing across what is not stated", () => {
        expect(joinsIn(chartOf("time", monthly("5 tank", null, "7 tank", "8 tank")))).to.deep.equal(["2–3"]);
      });

      it("nothing across months that a monthly series leaves out", () => {
        const chart = chartOf("time", [
          ...monthly("5 tank", "6 tank", "7 tank", "8 tank"),
          ["2025-09", "9 tank"],
          ["2025-10", "9 tank"],
        ]);
        expect(joinsIn(chart)).to.deep.equal(["0–1", "1–2", "2–3", "4–5"]);
      });

      it("polls that are taken now and then", () => {
        const chart = chartOf("time", [
          ["2025-01", "33%"],
          ["2025-04", "36%"],
          ["2025-09", "41%"],
          ["2025-10", "40%"],
        ]);
        expect(joinsIn(chart)).to.deep.equal(["0–1", "1–2", "2–3"]);
      });

      it("nothing from one source to another, but each to its own", () => {
        const chart = chartOf("time", [
          ["2025-01", "5 tank", { by: "Army" }],
          ["2025-01", "8 tank", { by: "Ministry" }],
          ["2025-02", "6 tank", { by: "Army" }],
          ["2025-02", "9 tank", { by: "Ministry" }],
        ]);
        expect(joinsIn(chart)).to.deep.equal(["0–2", "1–3"]);
      });

      it("nothing from what is said to what is projected, and what is projected by dashes", () => {
        const projected = { mode: "projected" };
        const chart = chartOf("time", [
          ["2025", "5 tank"],
          ["2026", "6 tank"],
          ["2027", "7 tank", projected],
          ["2028", "8 tank", projected],
        ]);
        expect(joinsIn(chart)).to.deep.equal(["0–1", "2 - 3"]);
      });

      it("nothing from one method to another", () => {
        const counted = (method: string) => ({ by: { source: { name: "Office", type: "study", method } } });
        const chart = chartOf("time", [
          ["2025", "5 tank", counted("by hand")],
          ["2026", "6 tank", counted("by hand")],
          ["2027", "7 tank", counted("by satellite")],
        ]);
        expect(joinsIn(chart)).to.deep.equal(["0–1"]);
      });

      it("nothing to a range, a bound or an order: there is no number that a line could go to", () => {
        for (const quantity of ["5..7 tank", ">=6 tank", "<7 tank", "tens tank"])
          expect(joinsIn(chartOf("time", monthly("5 tank", quantity, "7 tank"))), quantity).to.deep.equal([]);
      });
    });

    it("has marks that are no more exact than its dates", () => {
      const years = chartOf("time", [
        ["2021", "5 tank"],
        ["2022", "6 tank"],
        ["2023", "7 tank"],
      ]);
      expect(years.time?.ticks.map(({ unit }) => unit)).to.deep.equal(["year", "year", "year"]);
      expect(years.time?.ticks.map(({ at }) => at)).to.deep.equal(years.points.map(({ at }) => at));
    });
  });
});
