import type { Chart, Scale } from "chart.js";
import type { Colours } from "./colours.js";
import type { ChartPoint } from "./description.js";
import { type Drawing, isShown } from "./drawing.js";
import {
  type Band,
  type Context2D,
  onPaper,
  paintGap,
  paintMarker,
  paintStretch,
  paintWhisker,
} from "./paint.js";
import {
  type Box,
  lineBoxes,
  type Placed,
  paintLabels,
  paintUpright,
  paintWords,
  pointBoxes,
} from "./time-labels.js";

/** How wide a range or a fading end is over time, unless its own time is wider. */
const thickness = 10;

export function paintTime(chart: Chart, drawing: Drawing, colours: Colours, font: string) {
  const { ctx, chartArea: area, scales } = chart;
  const [x, y] = [scales.x as Scale, scales.y as Scale];
  const { description, active } = drawing;
  const { points, joins, mark } = description;
  const placed: Placed = points.map((point) => ({
    point,
    x: x.getPixelForValue(point.at),
    y: point.shape && y.getPixelForValue(heightOf(point)),
  }));
  const taken = [...pointBoxes(placed, y), ...lineBoxes(drawing, placed)];
  for (const { point, x: at } of placed) {
    if (point.missing === "gap") paintEmptyTime(ctx, point, at, chart, drawing, taken, colours, font);
  }
  if (mark !== undefined) {
    const at = y.getPixelForValue(mark);
    onPaper(ctx, colours, () => {
      ctx.moveTo(area.left, at);
      ctx.lineTo(area.right, at);
    });
    paintWords(
      ctx,
      drawing.markLabel,
      drawing.isRtl ? area.left : area.right,
      at - 9,
      colours,
      font,
      drawing.isRtl ? "left" : "right",
    );
  }
  ctx.save();
  ctx.strokeStyle = colours.mark;
  ctx.lineWidth = 2;
  for (const { from, to, isDashed } of joins) {
    const [a, b] = [placed[from], placed[to]];
    if (!a || !b || a.y === undefined || b.y === undefined || !isShown(drawing, from)) continue;
    ctx.setLineDash(isDashed ? [6, 4] : []);
    ctx.beginPath();
    ctx.moveTo(a.x, a.y);
    ctx.lineTo(b.x, b.y);
    ctx.stroke();
  }
  ctx.restore();
  placed.forEach(({ point, x: at, y: height }, index) => {
    const { shape, isDashed, line } = point;
    if (!shape || height === undefined || !isShown(drawing, index)) return;
    const band = (from: number, to: number): Band => ({
      from: y.getPixelForValue(from),
      to: y.getPixelForValue(to),
      across: at,
      thickness,
      upright: true,
    });
    for (const { kind, from, to } of shape.stretches) {
      paintStretch(ctx, kind, band(from, to), colours);
      if (kind === "fading" || kind === "hatched") paintEdge(ctx, at, y.getPixelForValue(from), colours);
      if (kind === "rising" || kind === "hatched") paintEdge(ctx, at, y.getPixelForValue(to), colours);
    }
    if (shape.whisker) paintWhisker(ctx, { ...band(...shape.whisker), thickness: 9 }, colours);
    // A disc on a fading number would look known.
    if (shape.value !== undefined && shape.stretches.length === 0)
      paintMarker(ctx, at, height, line, isDashed, colours);
  });
  paintLabels(ctx, placed, chart, drawing, colours, font);
  const read = active === undefined ? undefined : placed[active];
  if (read) {
    onPaper(ctx, colours, () => {
      if (read.y === undefined) ctx.rect(read.x - 7, area.top, 14, area.bottom - area.top);
      else ctx.arc(read.x, read.y, 9, 0, 2 * Math.PI);
    });
  }
}

/** Where a point is read and labelled: at its number, else in the middle of what is known of it. */
export function heightOf({ shape }: ChartPoint): number {
  if (!shape) return 0;
  if (shape.value !== undefined) return shape.value;
  const { kind, from = 0, to = 0 } = shape.stretches[0] ?? {};
  return kind === "fading" ? from : kind === "rising" ? to : (from + to) / 2;
}

function paintEdge(ctx: Context2D, x: number, y: number, { mark }: Colours) {
  ctx.fillStyle = mark;
  ctx.fillRect(x - thickness / 2 - 2, y - 1, thickness + 4, 2);
}

/** A time of which nothing is stated: a dotted frame from top to bottom, with the word in it. */
function paintEmptyTime(
  ctx: Context2D,
  { span = [0, 0] }: ChartPoint,
  at: number,
  { chartArea: { top, bottom }, scales }: Chart,
  { notStated }: Drawing,
  taken: readonly Box[],
  colours: Colours,
  font: string,
) {
  const scale = scales.x as Scale;
  const long = Math.abs(scale.getPixelForValue(span[1]) - scale.getPixelForValue(span[0]));
  const width = Math.max(14, Math.min(long, 60));
  paintGap(ctx, [at - width / 2, top + 1, width, bottom - top - 2], colours);
  paintUpright(ctx, notStated, at, [top, bottom], taken, colours, font);
}
