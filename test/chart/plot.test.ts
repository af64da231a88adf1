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

  const between = [240, 300] as const;

  /** Columns between the second and the third of three months that hold a line. */
  const crossed = ({ count }: Drawn) =>
    Array.from({ length: between[1] - between[0] }, (_, x) => count(between[0] + x, between[0] + x + 1) > 0);

  it("joins what one source says, and not what two say", async () => {
    const said = (by: string) => [
      month(1, "50 tank"),
      month(2, "50 tank"),
      ["2025-03", "50 tank", { by }] as Entry,
    ];
    const share = (columns: boolean[]) => columns.filter(Boolean).length / columns.length;
    expect(share(crossed(await drawn("time", said("Ada Example"))))).to.be.above(0.9);
    expect(crossed(await drawn("time", said("Somebody else"))).some(Boolean)).to.equal(false);
  });

  it("does not join what is counted to what is planned, and dashes what joins two plans", async () => {
    const planned = { mode: "planned" };
    const [first, second, third] = [1, 2, 3].map((n) => month(n, "50 tank")) as [Entry, Entry, Entry];
    const toPlan = await drawn("time", [first, second, [third[0], third[1], planned]]);
    expect(crossed(toPlan).some(Boolean)).to.equal(false);
    const plans = await drawn("time", [
      first,
      [second[0], second[1], planned],
      [third[0], third[1], planned],
    ]);
    const columns = crossed(plans);
    expect(columns.filter(Boolean).length / columns.length).to.be.within(0.35, 0.8);
  });

  /** The blue of the second of three months, from the top to the bottom of the chart. */
  const column = async (quantity: unknown) => {
    const { blue, height } = await drawn("time", [
      month(1, "0 tank"),
      month(2, quantity),
      month(3, "100 tank"),
    ]);
    const rows = Array.from({ length: height }, (_, y) => y);
    const filled = (x: number) => rows.filter((y) => blue(x, y) > 0.02).length;
    const [x = 0] = Array.from({ length: 35 }, (_, at) => 195 + at).sort(
      (one, two) => filled(two) - filled(one),
    );
    return rows.map((y) => blue(x, y));
  };
  const shades = (blues: number[]) =>
    new Set(blues.filter((one) => one > 0.02).map((one) => Math.round(one * 10)));

  it("fades from a hard bound, up for at least and down for up to", async () => {
    for (const [quantity, isUp] of [
      [">=50 tank", true],
      ["<=50 tank", false],
    ] as const) {
      const blues = await column(quantity);
      const strong = blues.flatMap((one, y) => (one > 0.9 ? [y] : []));
      const [top, bottom] = [strong[0] as number, strong.at(-1) as number];
      expect(shades(blues).size, quantity).to.be.above(5);
      const beyond = isUp ? blues.slice(bottom + 2) : blues.slice(0, top - 1);
      expect(Math.max(...beyond), `${quantity}: hard at its bound`).to.be.below(0.1);
    }
  });

  it("fades to both sides of about, and shows no disc that would look known", async () => {
    const about = await column("~50 tank");
    expect(shades(about).size).to.be.above(4);
    const exact = await column("50 tank");
    expect(shades(exact).size).to.be.below(4);
  });

  it("has no end where only an order of magnitude is known", async () => {
    const blues = await column("tens tank");
    const at = blues.flatMap((one, y) => (one > 0.02 ? [y] : []));
    expect(shades(blues).size).to.be.above(7);
    expect(blues[at[0] as number]).to.be.below(0.15);
    expect(blues[at.at(-1) as number]).to.be.below(0.15);
  });

  it("has a whisker from the lower to the upper end of a margin", async () => {
    const ink = async (quantity: string) => {
      const canvas = await fixture<HTMLCanvasElement>(html`<canvas></canvas>`);
      canvas.setAttribute("style", inks);
      const { made } = madeOf("time", [month(1, "0 tank"), month(2, quantity), month(3, "100 tank")]);
      makePlot(canvas, { ...made.drawing, words: [], hidden: new Set() }, 400);
      const ctx = canvas.getContext("2d") as CanvasRenderingContext2D;
      const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
      let black = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] === 255 && (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 60) black++;
      return black;
    };
    expect((await ink("50±30 tank")) - (await ink("50 tank"))).to.be.above(80);
  });
});

/** The same numbers as a newsroom's script would hand them to Chart.js, with its defaults. */
async function plainly(values: (number | null)[], labels: string[]) {
  const { Chart } = await import("chart.js/auto");
  const canvas = await fixture<HTMLCanvasElement>(html`<canvas></canvas>`);
  const options = { animation: false, responsive: false } as const;
  const chart = new Chart(canvas, { type: "line", data: { labels, datasets: [{ data: values }] }, options });
  const joined = (
    chart.getDatasetMeta(0).dataset as unknown as { segments: { start: number; end: number }[] }
  ).segments;
  const { min } = chart.scales.y as { min: number };
  const at = values.map((_, index) => chart.getDatasetMeta(0).data[index]?.x ?? 0);
  chart.destroy();
  return { joined: joined.map(({ start, end }) => [start, end]), min, at };
}

describe("Chart.js with its defaults", () => {
  it("joins two sources and a plan, leaves out no month that was left out, and starts where it likes: what is refused here", async () => {
    const { joined, min, at } = await plainly([400, 410, 420], ["2025-01", "2025-02", "2025-12"]);
    expect(joined).to.deep.equal([[0, 2]]);
    expect(min).to.be.above(0);
    const [a = 0, b = 0, c = 0] = at;
    expect(Math.abs(c - b - (b - a))).to.be.below(2);
  });
});
