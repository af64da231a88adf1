import type { Chart } from "chart.js";
import { type BarsLayout, barThickness } from "./bars-layout.js";
import type { Colours } from "./colours.js";
import { type Drawing, isShown } from "./drawing.js";
import { type Band, boxOf, type Context2D, onPaper, paintGap, paintStretch, paintWhisker } from "./paint.js";
import type { PlacedRun } from "./text-lines.js";

export function paintBars(
  chart: Chart,
  drawing: Drawing,
  layout: BarsLayout,
  colours: Colours,
  fontOf: (look: PlacedRun["look"]) => string,
) {
  const { ctx, chartArea: area, scales } = chart;
  const { description, isRtl, active } = drawing;
  const scale = scales.x as NonNullable<(typeof scales)[string]>;
  // Between pixels, two stretches that meet would show a seam where no edge is known.
  const at = (n: number) => Math.round(scale.getPixelForValue(n));
  const say = (lines: PlacedRun[][], top: number, colour?: string) =>
    paintLines(ctx, lines, area.top + top, layout.lineHeight, {
      start: isRtl ? area.right : area.left,
      isRtl,
      paper: colours.paper,
      fontOf,
      colourOf: (look) => colour ?? (look === "quiet" ? colours.ink2 : colours.ink),
    });
  for (const { lines, top } of layout.titles) say(lines, top);
  for (const { point: index, lines, top, middle } of layout.rows) {
    const point = description.points[index];
    if (!point) continue;
    say(lines, top, isShown(drawing, index) ? undefined : colours.ink2);
    const across = area.top + middle;
    const band = (from: number, to: number): Band => ({
      from: at(from),
      to: at(to),
      across,
      thickness: barThickness,
      upright: false,
    });
    const whole = boxOf(band(description.axis.from, description.axis.to));
    const { shape, missing, isDashed } = point;
    if (missing === "gap") paintGap(ctx, inset(whole), colours);
    if (shape && isShown(drawing, index)) {
      ctx.fillStyle = colours.soft;
      ctx.fillRect(...whole);
      if (isDashed)
        paintPlanned(
          ctx,
          shape.stretches.map(({ from, to }) => band(from, to)),
          colours,
        );
      else for (const { kind, from, to } of shape.stretches) paintStretch(ctx, kind, band(from, to), colours);
      if (shape.whisker) paintWhisker(ctx, { ...band(...shape.whisker), thickness: 10 }, colours);
      // A reader's own colours have no second shade for what is empty.
      if (colours.soft === colours.paper) frame(ctx, whole, colours);
    }
    if (index === active) {
      ctx.strokeStyle = colours.ink;
      ctx.lineWidth = 2;
      ctx.strokeRect(whole[0] - 1, whole[1] - 3, whole[2] + 2, whole[3] + 6);
    }
  }
  if (description.mark !== undefined) {
    const x = at(description.mark);
    for (const { middle } of layout.rows)
      onPaper(ctx, colours, () => {
        ctx.moveTo(x, area.top + middle - 10);
        ctx.lineTo(x, area.top + middle + 10);
      });
  }
}

const inset = ([x, y, width, height]: [number, number, number, number]): [number, number, number, number] => [
  x + 1,
  y + 1,
  width - 2,
  height - 2,
];

function frame(ctx: Context2D, [x, y, width, height]: ReturnType<typeof boxOf>, { ink }: Colours) {
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1;
  ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

/** What is only projected or planned is not filled: a dashed frame, with its doubt still in it. */
function paintPlanned(ctx: Context2D, bands: Band[], colours: Colours) {
  const boxes = bands.filter(({ from, to }) => from !== to).map(boxOf);
  if (boxes.length === 0) return;
  const left = Math.min(...boxes.map(([x]) => x));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const [, y, , height] = boxes[0] as (typeof boxes)[number];
  ctx.save();
  ctx.fillStyle = colours.paper;
  ctx.fillRect(left, y, right - left, height);
  ctx.setLineDash([6, 4]);
  ctx.strokeStyle = colours.mark;
  ctx.lineWidth = 2;
  ctx.strokeRect(left + 1, y + 1, right - left - 2, height - 2);
  ctx.restore();
}

interface Look {
  start: number;
  isRtl: boolean;
  /** What the words stand on: a line of the grid does not run through them. */
  paper: string;
  fontOf: (look: PlacedRun["look"]) => string;
  colourOf: (look: PlacedRun["look"]) => string;
}

export function paintLines(
  ctx: Context2D,
  lines: readonly PlacedRun[][],
  top: number,
  lineHeight: number,
  { start, isRtl, paper, fontOf, colourOf }: Look,
) {
  ctx.textAlign = isRtl ? "right" : "left";
  ctx.textBaseline = "middle";
  ctx.direction = isRtl ? "rtl" : "ltr";
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = paper;
  lines.forEach((line, index) => {
    for (const { text, look, at } of line) {
      ctx.font = fontOf(look);
      ctx.fillStyle = colourOf(look);
      const [x, y] = [isRtl ? start - at : start + at, top + (index + 0.5) * lineHeight];
      ctx.strokeText(text, x, y);
      ctx.fillText(text, x, y);
    }
  });
}
