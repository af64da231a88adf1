import { expect } from "@open-wc/testing";
import { lonelyBar, seriesBars } from "../../src/parts/stat-bars.js";
import { quantity, stat } from "./quantities.js";

const round = (n: number) => Math.round(n * 10) / 10;

/** Each entry's bar in one line: "solid 0–50". */
function bars(
  written: unknown[],
  { whole, ...more }: { whole?: unknown; compare?: string; mark?: unknown } = {},
): string[] {
  const item = stat({ series: written.map((one) => ({ quantity: one })), compare: "values", ...more });
  return seriesBars(item, whole === undefined ? undefined : quantity(whole)).map((bar) =>
    bar
      ? bar.stretches
          .filter(({ from, to }) => to > from)
          .map(({ kind, from, to }) => `${kind} ${round(from)}–${round(to)}`)
          .join(", ")
      : "no bar",
  );
}

const marks = (written: unknown[], mark: unknown) =>
  seriesBars(
    stat({
      series: written.map((one) => ({ quantity: one })),
      compare: "values",
      mark: { quantity: mark, label: "Target" },
    }),
    undefined,
  ).map((bar) => bar?.mark && round(bar.mark));

describe("the bars of a series", () => {
  it("stand on one scale from 0 to the largest", () => {
    expect(bars([50, 100, 200])).to.deep.equal(["solid 0–25", "solid 0–50", "solid 0–100"]);
    expect(bars(["500 thousand person", "2 million person"])).to.deep.equal(["solid 0–25", "solid 0–100"]);
  });

  it("show rival figures side by side, each with its own doubt", () => {
    expect(bars(["50..100 piece", "200 piece", "<=50 piece"], { compare: "rivals" })).to.deep.equal([
      "solid 0–25, hatched 25–50",
      "solid 0–100",
      "rising 0–25",
    ]);
  });

  it("leave room beyond the largest where nobody said where it ends", () => {
    const [open, half] = bars([">=100 piece", "50 piece"]);
    expect(open).to.equal("solid 0–74.1, fading 74.1–100");
    expect(half).to.equal("solid 0–37");
    const [about] = bars(["~100 piece", "50 piece"]);
    expect(about).to.equal("solid 0–88, fading 88–100");
  });

  it("hold percentages against a hundred, not against each other", () => {
    expect(bars(["40%", "20%"], { compare: "rivals" })).to.deep.equal(["solid 0–40", "solid 0–20"]);
    expect(bars(["~40%", ">=20%"])).to.deep.equal(["solid 0–34, fading 34–46", "solid 0–20, fading 20–100"]);
  });

  it("go on beyond a hundred where a percentage does", () => {
    expect(bars(["200%", "50%"])).to.deep.equal(["solid 0–100", "solid 0–25"]);
  });

  it("hold each ratio against its own whole", () => {
    expect(bars(["1 in 5", "1 in 2"])).to.deep.equal(["solid 0–20", "solid 0–50"]);
  });

  it("leave out the entries that have no number, in their place", () => {
    expect(bars([50, null, 100])).to.deep.equal(["solid 0–50", "no bar", "solid 0–100"]);
  });

  it("leave out a change, and draw the values beside it", () => {
    expect(bars(["up 3%", "40%"])).to.deep.equal(["no bar", "solid 0–40"]);
    expect(bars(["5% (+0.2 point)", "10%"])).to.deep.equal(["solid 0–5", "solid 0–10"]);
    expect(bars(["up 3%", "down 2%"])).to.deep.equal([]);
  });

  it("leave out what is below zero", () => {
    expect(
      bars([
        { value: -5, unit: "celsius" },
        { value: 10, unit: "celsius" },
      ]),
    ).to.deep.equal(["no bar", "solid 0–100"]);
  });

  it("are not there where the entries count several things", () => {
    expect(bars(["5 tank", "5 house"])).to.deep.equal([]);
    expect(bars(["5 USD", "5 EUR"])).to.deep.equal([]);
    expect(bars(["5 death", "5 death / 100000 adult"])).to.deep.equal([]);
    expect(bars(["1 in 5", 5])).to.deep.equal([]);
    expect(bars([null, null])).to.deep.equal([]);
  });

  it("are not there beside an order of magnitude, which has no scale", () => {
    expect(bars(["hundreds tank", "5 tank"])).to.deep.equal([]);
  });

  describe("of parts", () => {
    it("are held against the stated whole and never stretched to it", () => {
      expect(bars(["30 seat", "50 seat"], { compare: "parts", whole: "100 seat" })).to.deep.equal([
        "solid 0–30",
        "solid 0–50",
      ]);
    });

    it("leave out one that is larger than the whole", () => {
      expect(bars(["30 seat", "150 seat"], { compare: "parts", whole: "100 seat" })).to.deep.equal([
        "solid 0–30",
        "no bar",
      ]);
    });

    it("are held against the largest where no whole is stated, also where the first is a range", () => {
      expect(bars(["50..100 seat", "200 seat"], { compare: "parts" })).to.deep.equal([
        "solid 0–25, hatched 25–50",
        "solid 0–100",
      ]);
    });
  });

  describe("with a mark", () => {
    it("have it at one place on each", () => {
      expect(marks(["50 piece", "100 piece"], "80 piece")).to.deep.equal([80, 80]);
    });

    it("make room for it, and are not stretched to it", () => {
      expect(marks(["50 piece"], "200 piece")).to.deep.equal([100]);
      expect(bars(["50 piece"], { mark: { quantity: "200 piece", label: "Target" } })).to.deep.equal([
        "solid 0–25",
      ]);
    });

    it("have none where it counts something else, or is no one number", () => {
      for (const mark of ["80 house", "80", "50..80 piece", "~80 piece", ">=80 piece", "dozens piece"])
        expect(marks(["50 piece", "100 piece"], mark), `${mark}`).to.deep.equal([undefined, undefined]);
    });
  });
});

describe("the mark on one bar", () => {
  const markOn = (written: unknown, whole: unknown, mark: unknown) =>
    lonelyBar(quantity(written), whole === undefined ? undefined : quantity(whole), quantity(mark))?.extent
      .mark;

  it("is a place on the scale, and never its end", () => {
    expect(markOn("30%", undefined, "60%")).to.equal(60);
    expect(markOn("6000 soldier", "12000 soldier", "9000 soldier")).to.equal(75);
    expect(markOn("6000 soldier", "12 thousand soldier", "9 thousand soldier")).to.equal(75);
  });

  it("is a place at 0, too: no effect", () => {
    expect(markOn("30%", undefined, "0%")).to.equal(0);
  });

  it("is not drawn off the scale, in another unit, or where it is no one number", () => {
    expect(markOn("30%", undefined, "130%")).to.equal(undefined);
    expect(markOn("30%", undefined, "20 seat")).to.equal(undefined);
    expect(markOn("30%", undefined, "20..40%")).to.equal(undefined);
    expect(markOn("30%", undefined, "~40%")).to.equal(undefined);
  });

  it("makes no scale for a lone number", () => {
    expect(lonelyBar(quantity("30 seat"), undefined, quantity("60 seat"))).to.equal(undefined);
  });
});
