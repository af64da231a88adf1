import type { Stretch } from "../parts/extent.js";
import type { Colours } from "./colours.js";

/*
 * The marks of the cards on a canvas: solid is known, hatching means that it lies somewhere in here, a fading edge
 * that nobody said where it ends.
 */

export type Context2D = CanvasRenderingContext2D;

/** A stretch in pixels: along an axis from one place to another, and across it. */
export interface Band {
  from: number;
  to: number;
  across: number;
  thickness: number;
  upright: boolean;
}

/** The same colour, and nothing of it. */
const clear = (colour: string) => {
  const [, parts] = /^rgba?\(([^)]+)\)$/.exec(colour) ?? [];
  const [red, green, blue] = parts?.split(/[ ,/]+/) ?? [];
  return blue === undefined
    ? `color-mix(in srgb, ${colour} 0%, transparent)`
    : `rgba(${red}, ${green}, ${blue}, 0)`;
};

export function boxOf({ from, to, across, thickness, upright }: Band): [number, number, number, number] {
  const [start, length] = [Math.min(from, to), Math.abs(to - from)];
  const side = across - thickness / 2;
  return upright ? [side, start, thickness, length] : [start, side, length, thickness];
}

export function paintStretch(ctx: Context2D, kind: Stretch["kind"], band: Band, { mark }: Colours) {
  if (band.from === band.to) return;
  const box = boxOf(band);
  if (kind === "hatched") return hatch(ctx, box, mark);
  ctx.fillStyle = kind === "solid" ? mark : gradient(ctx, kind, band, mark);
  ctx.fillRect(...box);
}

function gradient(ctx: Context2D, kind: Stretch["kind"], { from, to, upright }: Band, mark: string) {
  const made = upright ? ctx.createLinearGradient(0, from, 0, to) : ctx.createLinearGradient(from, 0, to, 0);
  const stops: [number, string][] =
    kind === "cloud"
      ? [
          [0, clear(mark)],
          [0.5, mark],
          [1, clear(mark)],
        ]
      : kind === "fading"
        ? [
            [0, mark],
            [1, clear(mark)],
          ]
        : [
            [0, clear(mark)],
            [1, mark],
          ];
  for (const [at, colour] of stops) made.addColorStop(at, colour);
  return made;
}

/** Stripes of 4 in 7 px, as in the table. */
function hatch(ctx: Context2D, [x, y, width, height]: [number, number, number, number], mark: string) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  ctx.strokeStyle = mark;
  ctx.lineWidth = 3.6;
  const slope = height * 0.47;
  ctx.beginPath();
  for (let at = x - slope; at < x + width + slope; at += 7.7) {
    ctx.moveTo(at, y + height + 1);
    ctx.lineTo(at + slope, y - 1);
  }
  // Upright, stripes that lean as much would be all but parallel to their bar.
  if (height > 2 * width) {
    ctx.beginPath();
    for (let at = y - width; at < y + height + width; at += 7.7) {
      ctx.moveTo(x - 1, at + width * 0.6);
      ctx.lineTo(x + width + 1, at - width * 0.2);
    }
  }
  ctx.stroke();
  ctx.restore();
}

/** Drawn twice, on paper first, so that it is seen on a filled bar as on an empty one. */
export function onPaper(ctx: Context2D, { ink, paper }: Colours, path: () => void) {
  for (const [colour, width] of [
    [paper, 5],
    [ink, 2],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    path();
    ctx.stroke();
  }
}

export function paintWhisker(ctx: Context2D, band: Band, colours: Colours) {
  const { from, to, across, thickness, upright } = band;
  const half = thickness / 2;
  const line = (a: number, b: number, c: number, d: number) => {
    ctx.moveTo(upright ? b : a, upright ? a : b);
    ctx.lineTo(upright ? d : c, upright ? c : d);
  };
  onPaper(ctx, colours, () => {
    line(from, across, to, across);
    line(from, across - half, from, across + half);
    line(to, across - half, to, across + half);
  });
}

/** Told apart without colour: a disc, a square, a triangle, a diamond; hollow where it is projected or planned. */
export function paintMarker(
  ctx: Context2D,
  x: number,
  y: number,
  line: number,
  isHollow: boolean,
  { mark, paper }: Colours,
) {
  const r = 4.5;
  ctx.beginPath();
  if (line % 4 === 0) ctx.arc(x, y, r, 0, 2 * Math.PI);
  else {
    const corners = [
      [],
      [
        [-r, -r],
        [r, -r],
        [r, r],
        [-r, r],
      ],
      [
        [0, -r * 1.2],
        [r * 1.2, r],
        [-r * 1.2, r],
      ],
      [
        [0, -r * 1.35],
        [r * 1.35, 0],
        [0, r * 1.35],
        [-r * 1.35, 0],
      ],
    ][line % 4] as [number, number][];
    for (const [dx, dy] of corners) ctx.lineTo(x + dx, y + dy);
    ctx.closePath();
  }
  ctx.fillStyle = isHollow ? paper : mark;
  ctx.strokeStyle = isHollow ? mark : paper;
  ctx.lineWidth = isHollow ? 2 : 1.5;
  ctx.fill();
  ctx.stroke();
}

/** Not stated: an empty frame of dots, never a bar of no length. */
export function paintGap(ctx: Context2D, box: [number, number, number, number], { ink2 }: Colours) {
  ctx.save();
  ctx.setLineDash([1.5, 3.5]);
  ctx.strokeStyle = ink2;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(...box);
  ctx.restore();
}
