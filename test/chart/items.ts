import { describeComparison } from "../../src/chart/describe-comparison.js";
import { describeStat } from "../../src/chart/describe-stat.js";
import type { ChartDescription } from "../../src/chart/description.js";
import { contextFor } from "../../src/language/context.js";
import { wholeOf } from "../../src/language/stat-text.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import type { Comparison } from "../../src/model/comparison.js";
import type { Item } from "../../src/model/item.js";
import { read } from "../../src/model/read.js";
import type { Stat } from "../../src/model/stat.js";

/** A series as an editor writes it: `[when or label, quantity, what else there is to say]`. */
export type Entry = [at: string, quantity: unknown, more?: object];

const isDate = (at: string) => /^(\d{4}|XXXX|\.\.)/.test(at);

export const entriesOf = (entries: readonly Entry[]) =>
  entries.map(([at, quantity, more]) => ({ [isDate(at) ? "when" : "label"]: at, quantity, ...more }));

export interface Read<Shown extends Item> {
  item: Shown;
  document: ClaimsDocument;
  codes: string[];
}

export function readItem<Shown extends Item>(given: object): Read<Shown> {
  const { value, issues } = read("items" in given ? given : { by: "Ada Example", ...given });
  const item = value?.items[0];
  if (!value || !item) throw new Error(JSON.stringify(issues));
  return { item: item as Shown, document: value, codes: issues.map(({ code }) => code) };
}

export const readStat = (compare: string, entries: readonly Entry[], more: object = {}): Read<Stat> =>
  readItem({ type: "stat", label: "Losses", compare, series: entriesOf(entries), ...more });

export function describedStat(compare: string, entries: readonly Entry[], more: object = {}) {
  const { item, document } = readStat(compare, entries, more);
  return describeStat(item, wholeOf(item, contextFor(document, "en")), document);
}

export function chartOf(compare: string, entries: readonly Entry[], more: object = {}): ChartDescription {
  const described = describedStat(compare, entries, more);
  if (!described) throw new Error("no chart");
  return described;
}

export const readComparison = (rows: object[], columns = ["a", "b", "c"]): Read<Comparison> =>
  readItem({
    type: "comparison",
    title: "Two tanks",
    columns: columns.map((id) => ({ id, name: id.toUpperCase() })),
    rows: rows.map((row, index) => ({ label: `Row ${index + 1}`, ...row })),
  });

export const describedComparison = (rows: object[]) => describeComparison(readComparison(rows).item);

const round = (n: number) => Math.round(n * 100) / 100;

/** What is drawn of each point in one line: `=5` its known number, its stretches, its whisker. */
export const drawnOf = ({ points }: ChartDescription): string[] =>
  points.map(({ shape, missing, isDashed }) =>
    [
      missing,
      shape?.value !== undefined && `=${round(shape.value)}`,
      ...(shape?.stretches
        .filter(({ from, to }) => to > from)
        .map(({ kind, from, to }) => `${kind} ${round(from)}–${round(to)}`) ?? []),
      shape?.whisker && `whisker ${shape.whisker.map(round).join("–")}`,
      isDashed && "dashed",
    ]
      .filter(Boolean)
      .join(", "),
  );

/** Lines as the rows that they go between. */
export const joinsIn = ({ joins, points }: ChartDescription): string[] =>
  joins.map(({ from, to, isDashed }) => `${points[from]?.row}${isDashed ? " - " : "–"}${points[to]?.row}`);
