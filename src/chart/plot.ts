import {
  Chart,
  type ChartConfiguration,
  DatasetController,
  Element,
  LinearScale,
  type Scale,
} from "chart.js";
import { type BarsLayout, barsLayout } from "./bars-layout.js";
import { type Colours, coloursOf } from "./colours.js";
import type { Axis } from "./description.js";
import { type Drawing, isShown } from "./drawing.js";
import { paintBars } from "./paint-bars.js";
import { heightOf, paintTime } from "./paint-time.js";
import { measureWith, type Run } from "./text-lines.js";

/*
 * Chart.js draws: its canvas, its scales with their grids and marks, its layout. What stands on them is ours, since
 * each of its own controllers draws a hedged number as if it were exact.
 */

/** What is painted in which chart. */
const painters = new WeakMap<Chart, () => void>();

/** Chart.js asks for an element a point; ours are painted together. */
class Figure extends Element {
  static id = "onrecord-figure";
}

class ClaimController extends DatasetController {
  static id = "onrecord";
  static defaults = { datasetElementType: false, dataElementType: Figure.id } as never;
  override update() {}
  override draw() {
    painters.get(this.chart)?.();
  }
}

Chart.register(ClaimController, Figure as never, LinearScale);

export interface Plot {
  height: number;
  /** How high it would be with so much more, as far as that can be; undefined where its height is not free. */
  heightWith(more: number): number | undefined;
  /** Which point is meant at a place on the canvas. */
  pointAt(x: number, y: number): number | undefined;
  draw(): void;
  destroy(): void;
}

/** How high a chart over time is, and how low and how high it may be. */
const timeHeight = (width: number) => Math.round(Math.min(380, Math.max(220, width * 0.5)));
const between = (height: number, width: number) =>
  Math.round(Math.max(200, Math.min(height, 420, Math.max(220, width * 0.8))));

export function makePlot(
  canvas: HTMLCanvasElement,
  drawing: Drawing,
  width: number,
  asked = timeHeight(width),
): Plot {
  const { description, isRtl } = drawing;
  const first = coloursOf(canvas);
  const { size, font: family } = first;
  const fontOf = (look: Run["look"]) => `${look === "bold" ? "600 " : ""}${size}px ${family}`;
  const ctx = canvas.getContext("2d") as CanvasRenderingContext2D;
  const isTime = description.form === "time";
  const layout = isTime ? undefined : barsLayout(drawing, width - 2, size, measureWith(ctx, fontOf));
  const hasTicks = description.axis.ticks.length > 0;
  const height = layout ? layout.height + (hasTicks ? Math.ceil(size * 2) : 2) : asked;
  canvas.width = width;
  canvas.height = height;
  const axisOf = ({ from, to, ticks }: Axis) => ({
    min: from,
    max: to,
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = ticks.map((value) => ({ value }));
    },
  });
  const look = (colours: Colours) => ({
    ticks: {
      color: colours.ink2,
      font: { family, size: size * 0.93 },
      maxRotation: 0,
      autoSkipPadding: 12,
      padding: 4,
    },
    grid: { color: colours.hair, drawTicks: false },
    border: { display: false },
  });
  const words = { callback: (value: number | string) => drawing.tick(Number(value)) };
  const valueScale = (colours: Colours) => {
    const { ticks, ...rest } = look(colours);
    return { type: "linear", ...axisOf(description.axis), ...rest, ticks: { ...ticks, ...words } };
  };
  // The ends of a scale stand under the ends of the bars.
  const barScale = (colours: Colours) => {
    const scale = valueScale(colours);
    return { ...scale, ticks: { ...scale.ticks, align: "inner" } };
  };
  const scalesFor = (colours: Colours) =>
    isTime
      ? {
          x: timeScale(drawing, look(colours)),
          y: { ...valueScale(colours), position: isRtl ? "right" : "left" },
        }
      : {
          x: { ...barScale(colours), reverse: isRtl, display: hasTicks },
          y: { type: "linear", display: false, min: 0, max: 1 },
        };
  const chart = new Chart(canvas, {
    type: "onrecord",
    data: { datasets: [{ data: [], clip: false }] },
    options: {
      responsive: false,
      animation: false,
      events: [],
      // What the page has registered for its own charts is not for ours.
      plugins: false,
      layout: { padding: isTime ? { top: 24, left: 4, right: 10, bottom: 0 } : { left: 1, right: 1 } },
      scales: scalesFor(first),
    },
  } as unknown as ChartConfiguration);

  const paint = () => {
    const colours = coloursOf(canvas);
    if (layout) paintBars(chart, drawing, layout, colours, fontOf);
    else paintTime(chart, drawing, colours, `${size}px ${family}`);
  };
  painters.set(chart, paint);
  let drawnIn = JSON.stringify(first);
  chart.draw();
  return {
    height,
    heightWith: (more) => (layout ? undefined : between(height + more, width)),
    pointAt: (x, y) => (layout ? rowAt(layout, y - chart.chartArea.top) : nearest(chart, drawing, x, y)),
    draw() {
      const colours = coloursOf(canvas);
      const now = JSON.stringify(colours);
      if (now !== drawnIn) {
        drawnIn = now;
        chart.options.scales = scalesFor(colours) as never;
        chart.update("none");
      } else chart.draw();
    },
    destroy: () => chart.destroy(),
  };
}

function timeScale({ description: { time }, timeTick, isRtl }: Drawing, look: object) {
  const { from = 0, to = 1, ticks = [] } = time ?? {};
  const { ticks: inks } = look as { ticks: object };
  return {
    type: "linear",
    ...look,
    reverse: isRtl,
    min: from,
    max: to,
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = ticks.map(({ at }) => ({ value: at }));
    },
    ticks: {
      ...inks,
      callback: (_: unknown, index: number) => {
        const tick = ticks[index];
        return tick && timeTick(tick, index === 0);
      },
    },
    grid: { display: false },
    border: { display: true },
  };
}

const rowAt = ({ rows }: BarsLayout, y: number): number | undefined =>
  rows.filter(({ top }) => top <= y).at(-1)?.point;

/** The nearest in time; of several at one time the nearest in height. */
function nearest({ scales }: Chart, drawing: Drawing, x: number, y: number): number | undefined {
  const [time, height] = [scales.x as Scale, scales.y as Scale];
  const far = drawing.description.points.flatMap((point, index) =>
    isShown(drawing, index)
      ? {
          index,
          x: Math.round(Math.abs(time.getPixelForValue(point.at) - x)),
          y: Math.abs(height.getPixelForValue(heightOf(point)) - y),
        }
      : [],
  );
  return far.sort((a, b) => a.x - b.x || a.y - b.y)[0]?.index;
}
