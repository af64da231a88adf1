import { expect, fixture, html } from "@open-wc/testing";
import { makePlot } from "../../src/chart/plot.js";
import type { Entry } from "./items.js";
import { madeOf } from "./made.js";

/*
 * What stands on the canvas, in pixels: each of these is drawn as exact, as zero or as a line by Chart.js's defaults.
 */

const inks = `color: rgb(0, 0, 0); text-decoration-color: rgb(90, 90, 90); caret-color: rgb(0, 0, 255);
  column-rule-color: rgb(255, 255, 255); border-block-start: 0 solid rgb(255, 255, 255);
  border-block-end: 0 solid rgb(230, 230, 230); font: 13px sans-serif; display: block`;

interface Drawn {
  /** How much of the mark's blue lies over the paper or the scale at a place, from 0 to 1. */
  blue(x: number, y: number): number;
  width: number;
  height: number;
  count(left: number, right: number, top?: number, bottom?: number): number;
}

async function drawn(compare: string, entries: readonly Entry[], more: object = {}): Promise<Drawn> {
  const canvas = await fixture<HTMLCanvasElement>(html`<canvas></canvas>`);
  canvas.setAttribute("style", inks);
  const { made } = madeOf(compare, entries, more);
  const plot = makePlot(canvas, { ...made.drawing, hidden: new Set() }, 400);
  const ctx = canvas.getContext("2d") as CanvasRenderingContext2D;
  const ratio = canvas.width / 400;
  const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
  const pixel = (x: number, y: number) => {
    const at = 4 * (Math.round(y * ratio) * canvas.width + Math.round(x * ratio));
    return data.subarray(at, at + 4);
  };
  const blue = (x: number, y: number) => {
    const [red = 0, , blue = 0, alpha = 0] = pixel(x, y);
    return alpha === 0 || blue - red < 40 ? 0 : (1 - red / 255) * (alpha / 255);
  };
  const { height } = plot;
  return {
    blue,
    width: 400,
    height,
    count(left, right, top = 0, bottom = height) {
      let found = 0;
      for (let x = left; x < right; x++) for (let y = top; y < bottom; y++) if (blue(x, y) > 0.5) found++;
      return found;
    },
  };
}

const three = (first: unknown): Entry[] => [
  ["A", first],
  ["B", "100%"],
  ["C", "50%"],
];

/** The middle of the first bar: one line of words over it. */
const bar = 18 + 2 + 7;

/** A place on the axis from 0 to 100 in pixels. */
const at = (percent: number) => 1 + (percent / 100) * 398;

describe("the drawing of a bar", () => {
  it("is filled from zero to the number, with a hard edge", async () => {
    const { blue } = await drawn("values", three("40%"));
    for (const place of [2, 20, 39]) expect(blue(at(place), bar), `${place}`).to.be.above(0.95);
    for (const place of [42, 60, 99]) expect(blue(at(place), bar), `${place}`).to.be.below(0.05);
  });

  it("is hatched from the lower to the upper end of a range", async () => {
    const { blue, count } = await drawn("values", three("30..60%"));
    expect(blue(at(28), bar)).to.be.above(0.95);
    const filled = count(at(31), at(59), bar - 6, bar + 6) / ((at(59) - at(31)) * 12);
    expect(filled).to.be.within(0.25, 0.75);
    expect(blue(at(63), bar)).to.be.below(0.05);
  });

  it("fades round about, and beyond at least, and into up to", async () => {
    const about = await drawn("values", three("~40%"));
    expect(about.blue(at(40), bar)).to.be.within(0.3, 0.7);
    const least = await drawn("values", three(">=40%"));
    expect(least.blue(at(38), bar)).to.be.above(0.95);
    expect(least.blue(at(70), bar)).to.be.within(0.3, 0.7);
    expect(least.blue(at(97), bar)).to.be.below(0.15);
    const most = await drawn("values", three("<=40%"));
    expect(most.blue(at(3), bar)).to.be.below(0.2);
    expect(most.blue(at(39), bar)).to.be.above(0.85);
    expect(most.blue(at(42), bar)).to.be.below(0.05);
  });

  it("has no end where only an order of magnitude is known", async () => {
    const { blue } = await drawn("values", three("tens percent"));
    expect(blue(at(9), bar)).to.be.below(0.1);
    expect(blue(at(50), bar)).to.be.above(0.9);
    expect(blue(at(91), bar)).to.be.below(0.1);
  });

  it("is an empty frame where nothing is stated, and no bar of no length", async () => {
    const { count } = await drawn("values", three(null));
    expect(count(1, 399, bar - 9, bar + 9)).to.equal(0);
  });

  it("is a dashed frame, and not filled, where it is planned", async () => {
    const { blue, count } = await drawn("values", [
      ["A", "40%", { mode: "planned" }],
      ["B", "100%"],
      ["C", "50%"],
    ]);
    expect(blue(at(20), bar)).to.be.below(0.05);
    expect(count(at(2), at(38), bar - 9, bar + 9)).to.be.above(50);
  });

  it("has a whisker across its end", async () => {
    const { blue } = await drawn("values", three("40±10%"));
    // Ink, on paper: neither the mark nor the scale.
    expect(blue(at(48), bar)).to.equal(0);
    expect(blue(at(20), bar)).to.be.above(0.95);
  });
});

describe("the drawing over time", () => {
  const month = (n: number, quantity: unknown): Entry => [`2025-0${n}`, quantity];

  it("has no line across what is not stated", async () => {
    const whole = await drawn("time", [
      month(1, "50 tank"),
      month(2, "50 tank"),
      month(3, "50 tank"),
      month(4, "50 tank"),
    ]);
    const holed = await drawn("time", [
      month(1, "50 tank"),
      month(2, "50 tank"),
      month(3, null),
      month(4, "50 tank"),
    ]);
    const [left, right] = [230, 340];
    expect(whole.count(left, right)).to.be.above(150);
    expect(holed.count(left, right)).to.be.below(whole.count(left, right) / 2);
  });

  it("marks a range from its lower to its upper end, with no line to it", async () => {
    const { count } = await drawn("time", [
      month(1, "50 tank"),
      month(2, "20..90 tank"),
      month(3, "50 tank"),
    ]);
    expect(count(195, 230)).to.be.above(150);
    expect(count(130, 190)).to.equal(0);
  });
});
