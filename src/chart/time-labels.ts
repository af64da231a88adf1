import type { Chart, Scale } from "chart.js";
import type { Colours } from "./colours.js";
import type { ChartPoint } from "./description.js";
import { type Drawing, isShown } from "./drawing.js";
import type { Context2D } from "./paint.js";

/*
 * Words on a chart over time: each where nothing else stands, or not at all.
 */

export type Box = [left: number, top: number, right: number, bottom: number];

/** The points of a chart where they stand on the canvas. */
export type Placed = { point: ChartPoint; x: number; y?: number }[];

const isFree = (box: Box, taken: readonly Box[]) =>
  taken.every((other) => box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3]);

/** What of a point is hard: its number, its whisker, its range. */
function reachOf({ shape }: ChartPoint, y: number, scale: Scale): [top: number, bottom: number] {
  const hard = shape?.stretches.filter(({ kind }) => kind === "hatched") ?? [];
  const ends = [...(shape?.whisker ?? []), ...hard.flatMap(({ from, to }) => [from, to])];
  const pixels = [y, ...ends.map((end) => scale.getPixelForValue(end))];
  return [Math.min(...pixels), Math.max(...pixels)];
}

/** Where points stand. */
export const pointBoxes = (placed: Placed, scale: Scale): Box[] =>
  placed.flatMap(({ point, x, y }) => {
    if (y === undefined) return [];
    const [top, bottom] = reachOf(point, y, scale);
    return [[x - 5, top - 4, x + 5, bottom + 4] as Box];
  });

/** What fades to one side without an end. */
const fadingBoxes = (placed: Placed, scale: Scale): Box[] =>
  placed.flatMap(({ point, x }) =>
    (point.shape?.stretches ?? []).flatMap(({ kind, from, to }) => {
      if (kind !== "fading" && kind !== "rising") return [];
      const [a, b] = [scale.getPixelForValue(from), scale.getPixelForValue(to)];
      return [[x - 5, Math.min(a, b), x + 5, Math.max(a, b)] as Box];
    }),
  );

/** Where lines go, in pieces. */
export const lineBoxes = ({ description: { joins } }: Drawing, placed: Placed): Box[] =>
  joins.flatMap(({ from, to }) => {
    const [a, b] = [placed[from], placed[to]];
    if (a?.y === undefined || b?.y === undefined) return [];
    const pieces = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6);
    const [start, high, wide] = [a, b.y - a.y, b.x - a.x];
    const boxes: Box[] = [];
    for (let piece = 0; piece < pieces; piece++) {
      const [x, y] = [start.x + (wide * piece) / pieces, (start.y ?? 0) + (high * piece) / pieces];
      boxes.push([x - 2, y - 2, x + 2, y + 2]);
    }
    return boxes;
  });

/** Numbers beside their points, as many as have room: the last, the highest, the lowest, the first, then the others. */
export function paintLabels(
  ctx: Context2D,
  placed: Placed,
  { chartArea: area, scales }: Chart,
  drawing: Drawing,
  colours: Colours,
  font: string,
) {
  const { words, lines, description } = drawing;
  const scale = scales.y as Scale;
  const shown = placed.flatMap(({ y }, index) => (y !== undefined && isShown(drawing, index) ? [index] : []));
  const heights = [...shown].sort((a, b) => (placed[a]?.y ?? 0) - (placed[b]?.y ?? 0));
  const lineOf = (index: number) => placed[index]?.point.line;
  const lasts = shown.filter(
    (index) => !shown.some((other) => other > index && lineOf(other) === lineOf(index)),
  );
  const first = [...lasts, heights[0], heights.at(-1), shown[0]];
  const taken = pointBoxes(placed, scale);
  if (description.mark !== undefined) {
    const at = scale.getPixelForValue(description.mark);
    taken.push([area.left, at - 17, area.right, at + 2]);
  }
  const across = [...lineBoxes(drawing, placed), ...fadingBoxes(placed, scale)];
  ctx.font = `600 ${font}`;
  for (const index of new Set([...first, ...(shown.length > 8 ? [] : shown)])) {
    const one = index === undefined ? undefined : placed[index];
    if (index === undefined || one?.y === undefined) continue;
    const number = words[index]?.number ?? "";
    const name = lines.length > 1 && lasts.includes(index) ? lines[one.point.line] : undefined;
    const [high, low] = reachOf(one.point, one.y, scale);
    const places = (name ? [`${name} ${number}`, number] : [number]).flatMap((text) => {
      const half = ctx.measureText(text).width / 2;
      if (2 * half > area.right - area.left) return [];
      const { x, y = 0 } = one;
      const over = [x, x + half, x - half].flatMap((middle) =>
        [high - 13, low + 13].map((top) => ({
          text,
          x: Math.min(Math.max(middle, area.left + half), area.right - half + 8),
          y: top,
        })),
      );
      const beside = [x + half + 12, x - half - 12]
        .filter((middle) => middle - half >= area.left && middle + half <= area.right + 8)
        .map((middle) => ({ text, x: middle, y }));
      return [...over, ...beside].flatMap((place) => {
        const box: Box = [place.x - half, place.y - 8, place.x + half, place.y + 8];
        return box[1] > area.top - 22 && box[3] < area.bottom && isFree(box, taken)
          ? [{ ...place, box }]
          : [];
      });
    });
    // A line may be crossed by what has to be said.
    const free =
      places.find(({ box }) => isFree(box, across)) ?? (first.includes(index) ? places[0] : undefined);
    if (!free) continue;
    taken.push(free.box);
    paintWords(ctx, free.text, free.x, free.y, colours, `600 ${font}`, "center");
  }
}

export function paintWords(
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

/** Words from bottom to top in the middle of a column, where nothing crosses them. */
export function paintUpright(
  ctx: Context2D,
  text: string,
  x: number,
  [top, bottom]: [top: number, bottom: number],
  taken: readonly Box[],
  { ink2 }: Colours,
  font: string,
) {
  ctx.save();
  ctx.font = font;
  const half = ctx.measureText(text).width / 2;
  const middle = [0.5, 0.25, 0.75, 0, 1]
    .map((part) => top + half + 6 + part * (bottom - top - 2 * half - 12))
    .find((y) => isFree([x - 8, y - half - 2, x + 8, y + half + 2], taken));
  if (middle !== undefined && 2 * half + 12 < bottom - top) {
    ctx.translate(x, middle);
    ctx.rotate(-Math.PI / 2);
    ctx.fillStyle = ink2;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillText(text, 0, 0);
  }
  ctx.restore();
}
