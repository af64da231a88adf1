import { expect } from "@open-wc/testing";
import { type Extent, extentOf, type Stretch } from "../../src/parts/extent.js";
import { lonelyBar } from "../../src/parts/stat-bars.js";
import { fc } from "../seeded.js";
import { quantity } from "./quantities.js";

/** A drawing in one line: "solid 0–34, fading 34–46". */
function drawn(written: unknown, whole?: unknown): string {
  const bar = lonelyBar(quantity(written), whole === undefined ? undefined : quantity(whole));
  return bar ? described(bar.extent) : "no bar";
}

function described({ stretches, whisker }: Extent): string {
  const shown = stretches.filter(({ from, to }) => to > from);
  const lines = shown.map(({ kind, from, to }) => `${kind} ${round(from)}–${round(to)}`);
  return [...lines, ...(whisker ? [`whisker ${whisker.map(round).join("–")}`] : [])].join(", ");
}

const round = (n: number) => Math.round(n * 10) / 10;

/** What stands at the end of the scale. */
function endOf(written: unknown, whole?: unknown): Partial<Record<string, string>> {
  const bar = lonelyBar(quantity(written), whole === undefined ? undefined : quantity(whole));
  const { value, min, over, unit, scale, currency } = bar?.end ?? {};
  return JSON.parse(JSON.stringify({ value, min, over, unit, scale, currency }));
}

describe("how a number is drawn", () => {
  describe("an exact number", () => {
    it("is filled to its value, with a hard edge", () => {
      expect(drawn("6000 soldier", "12000 soldier")).to.equal("solid 0–50");
      expect(drawn("40%")).to.equal("solid 0–40");
      expect(drawn("2.5 km", "10 km")).to.equal("solid 0–25");
      expect(drawn("12000 soldier", "12000 soldier")).to.equal("solid 0–100");
    });

    it("is held against its whole, whatever either is counted in", () => {
      expect(drawn("600 thousand person", "12 million person")).to.equal("solid 0–5");
      expect(drawn("250000 person", "1 million person")).to.equal("solid 0–25");
      expect(drawn("2 billion USD", "8000 million USD")).to.equal("solid 0–25");
    });

    it("has no bar without a whole, since it has no scale", () => {
      for (const written of [
        6000,
        "6000 soldier",
        "~6000 soldier",
        "12 million person",
        "460 USD",
        "14.5 mm",
      ])
        expect(drawn(written), `${written}`).to.equal("no bar");
    });

    it("is an empty bar where it is zero", () => {
      expect(drawn("0 soldier", "12000 soldier")).to.equal("");
      expect(drawn("0%")).to.equal("");
    });
  });

  describe("a number with a hedge", () => {
    it("fades about its value, whether it is about or estimated", () => {
      for (const hedge of ["about", "estimated"])
        expect(drawn({ value: 40, hedge, unit: "percent" })).to.equal("solid 0–34, fading 34–46");
    });

    it("fades about a small value, too", () => {
      expect(drawn("~3%")).to.equal("fading 0–6");
      expect(drawn("~1%")).to.equal("fading 0–2");
    });

    it("fades no further than its whole", () => {
      expect(drawn("~98%")).to.equal("solid 0–92, fading 92–100");
    });

    it("never passes its value where it is nearly that", () => {
      expect(drawn({ value: 40, hedge: "nearly", unit: "percent" })).to.equal("solid 0–28, fading 28–40");
      expect(drawn({ value: 5, hedge: "nearly", unit: "percent" })).to.equal("fading 0–5");
      expect(drawn({ value: 100, hedge: "nearly", unit: "percent" })).to.equal("solid 0–88, fading 88–100");
    });

    it("goes on beyond its value where it is from that on", () => {
      expect(drawn({ value: 5000, hedge: "from", currency: "EUR" }, "10000 EUR")).to.equal(
        "solid 0–50, fading 50–68",
      );
    });
  });

  describe("a range", () => {
    it("is filled to its lower end and hatched to its upper", () => {
      expect(drawn("50..100 piece", "200 piece")).to.equal("solid 0–25, hatched 25–50");
      expect(drawn("30..40%")).to.equal("solid 0–30, hatched 30–40");
    });

    it("stands on its own scale without a whole, from 0 to its upper end", () => {
      expect(drawn("50..100 piece")).to.equal("solid 0–50, hatched 50–100");
      expect(endOf("50..100 piece")).to.deep.equal({ value: "100", unit: "piece" });
      expect(endOf("2..8 million USD")).to.deep.equal({ value: "8", scale: "million", currency: "USD" });
    });

    it("is drawn alike where its ends are bounds", () => {
      expect(drawn({ over: 50, under: 100, unit: "piece" })).to.equal("solid 0–50, hatched 50–100");
      expect(drawn({ min: 50, under: 100, unit: "piece" })).to.equal("solid 0–50, hatched 50–100");
      expect(drawn({ over: 50, max: 100, unit: "piece" })).to.equal("solid 0–50, hatched 50–100");
    });

    it("has no bar where its ends are hedged: they would look known", () => {
      expect(drawn({ min: 50, max: 100, hedge: "about", unit: "piece" })).to.equal("no bar");
    });
  });

  describe("an interval or a margin", () => {
    it("is filled to its value, with a whisker from low to high", () => {
      expect(drawn({ value: 40, interval: [35, 48], unit: "percent" })).to.equal("solid 0–40, whisker 35–48");
      expect(drawn("12.5±0.3%")).to.equal("solid 0–12.5, whisker 12.2–12.8");
      expect(drawn("5±1 million person", "10 million person")).to.equal("solid 0–50, whisker 40–60");
    });

    it("stands on its own scale without a whole, whose end is the upper one", () => {
      expect(drawn({ value: "1.5", interval: [1, 2], unit: "kilometer" })).to.equal(
        "solid 0–75, whisker 50–100",
      );
      expect(endOf({ value: "1.5", interval: [1, 2], unit: "kilometer" })).to.deep.equal({
        value: "2",
        unit: "kilometer",
      });
      expect(drawn("14±2 km")).to.equal("solid 0–87.5, whisker 75–100");
      expect(endOf("14±2 km")).to.deep.equal({ value: "16", unit: "kilometer" });
      expect(endOf("0.7±0.15 km")).to.deep.equal({ value: "0.85", unit: "kilometer" });
      expect(endOf("0.1±0.05 million person")).to.deep.equal({
        value: "0.15",
        scale: "million",
        unit: "person",
      });
    });

    it("keeps its hedge", () => {
      expect(drawn({ value: 40, hedge: "about", marginOfError: 3, unit: "percent" })).to.equal(
        "solid 0–34, fading 34–46, whisker 37–43",
      );
    });

    it("has no bar where an end lies off the scale", () => {
      expect(drawn("0.2±0.3%")).to.equal("no bar");
      expect(drawn({ value: 1, interval: [-1, 3], unit: "percent" })).to.equal("no bar");
      expect(drawn("99±3%")).to.equal("no bar");
      expect(drawn({ value: 90, interval: [80, 104], unit: "percent" })).to.equal("no bar");
    });
  });

  describe("a lower bound", () => {
    it("has a hard edge there and fades beyond it, whether it is at least or more than", () => {
      expect(drawn(">=50 piece", "200 piece")).to.equal("solid 0–25, fading 25–100");
      expect(drawn(">50 piece", "200 piece")).to.equal("solid 0–25, fading 25–100");
      expect(drawn(">=50%")).to.equal("solid 0–50, fading 50–100");
    });

    it("leaves room beyond it on its own scale, which says where the bound is", () => {
      expect(drawn(">=50 piece")).to.equal("solid 0–74.1, fading 74.1–100");
      expect(endOf(">=50 piece")).to.deep.equal({ min: "50", unit: "piece" });
      expect(endOf(">3 million person")).to.deep.equal({ over: "3", scale: "million", unit: "person" });
      expect(lonelyBar(quantity(">=50 piece"), undefined)?.isOpen).to.equal(true);
      expect(lonelyBar(quantity("50..100 piece"), undefined)?.isOpen).to.equal(false);
    });

    it("is what a lowest number with a margin or an interval is", () => {
      const lowest = { value: "5", hedge: "from", unit: "piece" };
      expect(endOf({ ...lowest, marginOfError: "1" })).to.deep.equal({ min: "5", unit: "piece" });
      expect(endOf({ ...lowest, interval: ["4", "7"] })).to.deep.equal({ min: "5", unit: "piece" });
    });
  });

  describe("an upper bound", () => {
    it("fades in from 0 to a hard edge, whether it is up to or fewer than", () => {
      expect(drawn("<=50 piece", "200 piece")).to.equal("rising 0–25");
      expect(drawn("<50%")).to.equal("rising 0–50");
    });

    it("stands on its own scale without a whole", () => {
      expect(drawn("<=50 piece")).to.equal("rising 0–100");
      expect(endOf("<50 piece")).to.deep.equal({ value: "50", unit: "piece" });
    });
  });

  describe("an order of magnitude", () => {
    it("has no edge and no scale, whole or not", () => {
      for (const whole of [undefined, "1000 tank"]) {
        const bar = lonelyBar(quantity("hundreds tank"), whole ? quantity(whole) : undefined);
        expect(bar?.extent.stretches.map(({ kind }) => kind)).to.deep.equal(["cloud"]);
        const cloud = bar?.extent.stretches[0] as Stretch;
        expect(cloud.from).to.be.above(0);
        expect(cloud.to).to.be.below(100);
        expect(bar?.end).to.equal(undefined);
      }
    });
  });

  describe("a ratio", () => {
    it("has its own whole, of which no number is said: “5” would be five of something", () => {
      expect(drawn("1 in 5")).to.equal("solid 0–20");
      expect(endOf("1 in 5")).to.deep.equal({});
      expect(drawn({ ratio: [2, 3], unit: "soldier" }, "12000 soldier")).to.equal("solid 0–66.7");
    });

    it("keeps its hedge", () => {
      expect(drawn({ ratio: [1, 5], hedge: "about" })).to.equal("solid 0–14, fading 14–26");
      expect(drawn({ ratio: [1, 5], hedge: "nearly" })).to.equal("solid 0–8, fading 8–20");
    });
  });

  describe("a percentage", () => {
    it("has 100 as its whole, and says so at the end of the scale", () => {
      expect(endOf("40%")).to.deep.equal({ value: "100", unit: "percent" });
    });

    it("has no bar beyond it", () => {
      expect(drawn("120%")).to.equal("no bar");
      expect(drawn("~120%")).to.equal("no bar");
      expect(drawn("80..120%")).to.equal("no bar");
      expect(drawn(">=120%")).to.equal("no bar");
      expect(drawn("<120%")).to.equal("no bar");
    });
  });

  describe("no bar is drawn", () => {
    it("of a change, alone or from one value to another, since it is no part of a whole", () => {
      for (const written of ["up 18%", "down 18%", "-0.4 pp", "7% -> 73%"]) {
        expect(drawn(written), written).to.equal("no bar");
        expect(drawn(written, "100%"), written).to.equal("no bar");
      }
    });

    it("of “three times”", () => {
      expect(drawn("3x")).to.equal("no bar");
      expect(drawn({ times: "1.59", interval: ["1.48", "1.71"] })).to.equal("no bar");
    });

    it("below zero", () => {
      expect(drawn({ value: -25, unit: "celsius" }, "100 celsius")).to.equal("no bar");
      expect(drawn({ min: -25, max: 5, unit: "celsius" })).to.equal("no bar");
      expect(drawn({ max: -5, unit: "celsius" })).to.equal("no bar");
    });

    it("of a part beyond its whole", () => {
      expect(drawn("13000 soldier", "12000 soldier")).to.equal("no bar");
      expect(drawn("~13000 soldier", "12000 soldier")).to.equal("no bar");
    });

    it("against a whole that counts something else", () => {
      expect(drawn("6000 soldier", "12000 house")).to.equal("no bar");
      expect(drawn("6000 USD", "12000 EUR")).to.equal("no bar");
      expect(drawn("6000", "12000 soldier")).to.equal("no bar");
      expect(drawn("3 death / 100000 adult", "500 death")).to.equal("no bar");
      expect(drawn("3 death", "12 death / 100000 adult")).to.equal("no bar");
    });

    it("against a whole that is no one number", () => {
      for (const whole of ["10000..12000 soldier", ">=10000 soldier", "thousands soldier", "0 soldier"])
        expect(drawn("6000 soldier", whole), whole).to.equal("no bar");
    });
  });

  describe("the value beside a change", () => {
    it("is drawn as it is", () => {
      expect(drawn("5.4% (+0.2 point)")).to.equal("solid 0–5.4");
    });
  });

  describe("the end of the scale", () => {
    const isSoft = (whole: unknown) => lonelyBar(quantity("5000 soldier"), quantity(whole))?.extent.softEnd;

    it("is hard where the whole is known, and fades where it is not", () => {
      expect(isSoft("12000 soldier")).to.equal(false);
      expect(isSoft("~12000 soldier")).to.equal(true);
      expect(isSoft("12000±500 soldier")).to.equal(true);
      expect(isSoft({ value: 12000, interval: [11000, 13000], unit: "soldier" })).to.equal(true);
    });
  });

  it("never shows more than is known, for any number", () => {
    const number = fc.integer({ min: 0, max: 100 });
    const written = fc.oneof(
      fc.record({ value: number, hedge: fc.constantFrom(undefined, "about", "estimated", "nearly", "from") }),
      fc.record({ min: number }),
      fc.record({ over: number }),
      fc.record({ max: number }),
      fc.record({ under: number }),
      fc
        .tuple(number, number)
        .filter(([a, b]) => a < b)
        .map(([min, max]) => ({ min, max })),
      fc.record({ value: number, marginOfError: number }),
    );
    fc.assert(
      fc.property(written, (fields) => {
        const given = quantity({ ...fields, unit: "percent" });
        const extent = extentOf(given, 100);
        if (!extent) return;
        let end = 0;
        for (const { kind, from, to } of extent.stretches) {
          expect(from).to.equal(end);
          expect(to).to.be.within(from, 100);
          end = to;
          // What is solid is known to be there.
          const known = Number(given.value ?? given.min ?? given.over ?? 0);
          if (kind === "solid") expect(to).to.be.at.most(known);
          if (kind === "solid" && given.hedge && given.hedge !== "from" && known > 0)
            expect(to).to.be.below(known);
        }
        if (given.hedge === "nearly") expect(end).to.be.at.most(Number(given.value));
        for (const whisker of extent.whisker ?? []) expect(whisker).to.be.within(0, 100);
      }),
      { numRuns: 2000 },
    );
  });
});
