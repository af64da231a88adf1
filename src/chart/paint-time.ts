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

/** How wide a range or a fading end is over time, unless its own time is wider. */
const thickness = 10;

export function paintTime(chart: Chart, drawing: Drawing, colours: Colours, font: string) {
  const { ctx, chartArea: area, scales } = chart;
  const [x, y] = [scales.x as Scale, scales.y as Scale];
  const { description, active } = drawing;
  const { points, joins, mark } = description;
  const placed = points.map((point) => ({
    point,
    x: x.getPixelForValue(point.at),
    y: point.shape && y.getPixelForValue(heightOf(point)),
  }));
  for (const { point, x: at } of placed) {
    if (point.missing === "gap") paintEmptyTime(ctx, point, at, chart, drawing, colours, font);
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
  for (const [index, { point, x: at, y: height }] of placed.entries()) {
    const { shape, isDashed, line } = point;
    if (!shape || height === undefined || !isShown(drawing, index)) continue;
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
  }
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
  colours: Colours,
  font: string,
) {
  const scale = scales.x as Scale;
  const long = Math.abs(scale.getPixelForValue(span[1]) - scale.getPixelForValue(span[0]));
  const width = Math.max(14, Math.min(long, 60));
  paintGap(ctx, [at - width / 2, top + 1, width, bottom - top - 2], colours);
  ctx.save();
  ctx.translate(at, (top + bottom) / 2);
  ctx.rotate(-Math.PI / 2);
  ctx.font = font;
  ctx.fillStyle = colours.ink2;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  if (ctx.measureText(notStated).width < bottom - top - 8) ctx.fillText(notStated, 0, 0);
  ctx.restore();
}

type Box = [left: number, top: number, right: number, bottom: number];

type Placed = { point: ChartPoint; x: number; y?: number }[];

/** Numbers beside their points, as many as have room: the last, the highest, the lowest, the first, then the others. */
function paintLabels(
  ctx: Context2D,
  placed: Placed,
  { chartArea: area, scales }: Chart,
  drawing: Drawing,
  colours: Colours,
  font: string,
) {
  const { words, lines, description } = drawing;
  const shown = placed.flatMap(({ y }, index) => (y !== undefined && isShown(drawing, index) ? [index] : []));
  const heights = [...shown].sort((a, b) => (placed[a]?.y ?? 0) - (placed[b]?.y ?? 0));
  const lineOf = (index: number) => placed[index]?.point.line;
  const lasts = shown.filter(
    (index) => !shown.some((other) => other > index && lineOf(other) === lineOf(index)),
  );
  const order = [...lasts, heights[0], heights.at(-1), shown[0], ...(shown.length > 8 ? [] : shown)];
  const taken: Box[] = placed.flatMap(({ x, y }) =>
    y === undefined ? [] : [[x - 4, y - 4, x + 4, y + 4] as Box],
  );
  if (description.mark !== undefined) {
    const at = (scales.y as Scale).getPixelForValue(description.mark);
    taken.push([area.left, at - 17, area.right, at + 2]);
  }
  ctx.font = `600 ${font}`;
  for (const index of new Set(order)) {
    const one = index === undefined ? undefined : placed[index];
    if (index === undefined || one?.y === undefined) continue;
    const name = lines.length > 1 && lasts.includes(index) ? `${lines[one.point.line] ?? ""} ` : "";
    const text = `${name}${words[index]?.number ?? ""}`;
    const half = ctx.measureText(text).width / 2;
    if (2 * half > area.right - area.left) continue;
    const x = Math.min(Math.max(one.x, area.left + half), area.right - half + 8);
    const [high, low] = reachOf(one.point, one.y, scales.y as Scale);
    const tries = [high - 13, low + 13].map((y): Box => [x - half, y - 8, x + half, y + 8]);
    const free = tries.find(
      (box) =>
        box[1] > area.top - 22 &&
        box[3] < area.bottom &&
        taken.every(
          (other) => box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3],
        ),
    );
    if (!free) continue;
    taken.push(free);
    paintWords(ctx, text, x, (free[1] + free[3]) / 2, colours, `600 ${font}`, "center");
  }
}

/** What a label must not stand on: the point, its whisker, its range; what fades it may. */
function reachOf({ shape }: ChartPoint, y: number, scale: Scale): [top: number, bottom: number] {
  const hard = shape?.stretches.filter(({ kind }) => kind === "hatched") ?? [];
  const ends = [...(shape?.whisker ?? []), ...hard.flatMap(({ from, to }) => [from, to])];
  const pixels = [y, ...ends.map((end) => scale.getPixelForValue(end))];
  return [Math.min(...pixels), Math.max(...pixels)];
}

function paintWords(
  ctx: Context2D,
  text: string,
  x: number,
  y: number,
  { ink, paper }: Colours,
  font: string,
  align: CanvasTextAlign,
) {
  ctx.font = font;
  ctx.textAlign = align;
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.strokeStyle = paper;
  ctx.lineWidth = 4;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = ink;
  ctx.fillText(text, x, y);
}
