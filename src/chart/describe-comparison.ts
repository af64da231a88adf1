import { countsAsRow, drawnRows, hasPlace } from "../model/chartable.js";
import type { Comparison } from "../model/comparison.js";
import { reachOf, roomFor } from "../parts/extent.js";
import type { ChartDescription, ChartPoint, Panel } from "./description.js";
import { barShape } from "./shape.js";

/** Each panel has a scale of its own, from zero; what stands on it is drawn in percent of that. */
const axis = { from: 0, to: 100, ticks: [] };

/** The rows of a comparison whose numbers can be held against each other, as small multiples. */
export function describeComparison(comparison: Comparison): ChartDescription | undefined {
  const points: ChartPoint[] = [];
  const panels = drawnRows(comparison).map((row): Panel => {
    const first = points.length;
    const index = comparison.rows.indexOf(row);
    const cells = comparison.columns.flatMap(({ id }, column) =>
      (row.cells[id] ?? [{ empty: "not-stated" as const }]).map((cell, at) => ({ cell, column, at })),
    );
    const sized = cells.flatMap(({ cell: { quantity } }) =>
      quantity && hasPlace(quantity) && !quantity.order && countsAsRow(row, quantity) ? quantity : [],
    );
    const length = Math.max(...sized.map((one) => reachOf(one) * roomFor(one)));
    for (const { cell, column, at } of cells) {
      if (cell.empty === "not-applicable") continue;
      const { quantity } = cell;
      const shape =
        quantity && countsAsRow(row, quantity) ? barShape(quantity, { ...axis, to: length }) : undefined;
      const scaled = (n: number) => (100 * n) / length;
      points.push({
        row: index,
        column,
        cell: at,
        at: points.length,
        ...(shape
          ? {
              shape: {
                stretches: shape.stretches.map((one) => ({
                  ...one,
                  from: scaled(one.from),
                  to: scaled(one.to),
                })),
                ...(shape.whisker && { whisker: shape.whisker.map(scaled) as [number, number] }),
              },
            }
          : { missing: cell.empty ? "gap" : "words" }),
        isDashed: cell.mode === "projected" || cell.mode === "planned",
        line: column,
      });
    }
    return { row: index, points: points.slice(first).map(({ at }) => at) };
  });
  return panels.length > 0 ? { form: "bars", axis, fromZero: true, points, joins: [], panels } : undefined;
}
