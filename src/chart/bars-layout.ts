import type { Drawing } from "./drawing.js";
import { linesOf, type Measure, type PlacedRun, type Run } from "./text-lines.js";

/** A bar and the words over it; in pixels from the top. */
export interface BarRow {
  point: number;
  lines: PlacedRun[][];
  top: number;
  /** The middle of the bar. */
  middle: number;
}

export interface BarsLayout {
  rows: BarRow[];
  titles: { lines: PlacedRun[][]; top: number }[];
  lineHeight: number;
  height: number;
}

export const barThickness = 14;

/** Bars one under the other, each with its name and number over it: the words need no room beside a bar, at any width. */
export function barsLayout(
  { description: { panels, points }, words, titles, notStated }: Drawing,
  width: number,
  size: number,
  measure: Measure,
): BarsLayout {
  const lineHeight = Math.round(size * 1.4);
  const layout: BarsLayout = { rows: [], titles: [], lineHeight, height: 0 };
  let top = 0;
  panels.forEach((panel, index) => {
    const title = titles[index];
    if (title) {
      const lines = linesOf([{ text: title, look: "bold" }], width, measure);
      layout.titles.push({ lines, top });
      top += lines.length * lineHeight + size * 0.4;
    }
    for (const point of panel.points) {
      const { label = "", number = "", qualifier = "" } = words[point] ?? {};
      const isGap = points[point]?.missing === "gap";
      const runs: Run[] = [
        { text: `${label}  `, look: "plain" },
        { text: isGap ? notStated : number, look: isGap ? "quiet" : "bold" },
        { text: qualifier && `  ${qualifier}`, look: "quiet" },
      ];
      const lines = linesOf(
        runs.filter(({ text }) => text.trim()),
        width,
        measure,
      );
      const middle = top + lines.length * lineHeight + 2 + barThickness / 2;
      layout.rows.push({ point, lines, top, middle });
      top = middle + barThickness / 2 + size * 0.75;
    }
    if (titles.length > 0) top += size * 0.9;
  });
  layout.height = Math.ceil(top);
  return layout;
}
