import { type Comparison, type Row, withUnitOf } from "./comparison.js";
import type { IssueCode } from "./issue.js";
import { own } from "./own.js";
import { formOf, type Quantity } from "./quantity.js";
import type { Stat } from "./stat.js";

/*
 * When a drawing says more than a table can: asked before anything of a chart is loaded.
 */

/** What a quantity counts: two that differ in it never share an axis. */
const kindOf = ({ unit, currency, per, ratio }: Quantity): string =>
  `${[unit, currency, per?.value, per?.unit, !ratio]}`;

/** Whether two quantities count the same, so that one scale can hold both. */
export const isSameKind = (a: Quantity, b: Quantity): boolean => kindOf(a) === kindOf(b);

/** A change is words; so is what has no place on a scale of amounts. */
export const hasPlace = (quantity: Quantity): boolean =>
  /^(value|bounds|ratio|order)$/.test(formOf(quantity));

/** Why quantities cannot stand on one axis; undefined where they can. Changes are words, and nothing is amiss. */
function axisLacks(given: readonly Quantity[]): IssueCode | "words" | undefined {
  const placed = given.filter(hasPlace);
  if (placed.length < 2) return given.length > 1 ? "words" : "chart-one-value";
  if (placed.some((one) => !isSameKind(one, placed[0] as Quantity))) return "chart-units";
  return placed.every(({ order }) => order) ? "chart-orders" : undefined;
}

/** Fewer than three values are read at a glance; what two sources say of one thing is what a drawing is for. */
const asksForChart = ({ series = [], compare }: Stat): boolean =>
  series.length > (compare === "rivals" ? 1 : 2);

/** What a row counts: a cell in another currency is printed and not drawn. */
export const countsAsRow = (row: Row, quantity: Quantity): boolean =>
  isSameKind(withUnitOf(row, quantity), withUnitOf(row, own({})));

/** The rows that are drawn: two columns or more have a number there, in one unit. */
export const drawnRows = ({ rows, columns }: Comparison): Row[] =>
  rows.filter((row) => {
    const numbers = columns.flatMap(
      ({ id }) =>
        row.cells[id]?.find(({ quantity }) => quantity && hasPlace(quantity) && countsAsRow(row, quantity))
          ?.quantity ?? [],
    );
    return (row.unit || row.currency) && !axisLacks(numbers);
  });

const seriesLacks = ({ series = [] }: Stat) => axisLacks(series.flatMap(({ quantity }) => quantity ?? []));

/** Why a series that asks for a chart has none: for its editor, who may have meant one. */
export function chartLacks(stat: Stat): IssueCode | undefined {
  const lacks = asksForChart(stat) ? seriesLacks(stat) : undefined;
  return lacks === "words" ? undefined : lacks;
}

export const mayBeDrawn = (item: Stat | Comparison): boolean =>
  item.type === "stat" ? asksForChart(item) && !seriesLacks(item) : drawnRows(item).length > 0;
