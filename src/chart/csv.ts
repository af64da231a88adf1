import { plain } from "../language/phrase.js";
import type { Charted } from "./charted.js";
import type { ChartDescription } from "./description.js";
import type { PointWords } from "./words.js";

const columns = [
  "row",
  "label",
  "figure",
  "value",
  "min",
  "over",
  "max",
  "under",
  "order",
  "ratio",
  "hedge",
  "marginOfError",
  "intervalLow",
  "intervalHigh",
  "level",
  "scale",
  "unit",
  "currency",
  "mode",
  "when",
  "source",
  "url",
  "note",
] as const;

type Line = Partial<Record<(typeof columns)[number], string>>;

/**
 * A cell that no spreadsheet takes for a formula: what begins as one gets an apostrophe, unless it is just a number.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The data of a chart, its doubt in columns of its own; with a byte-order mark, or Excel would misread it. */
export function csvOf(charted: Charted, { points }: ChartDescription, words: readonly PointWords[]): string {
  const { item, text } = charted;
  const lines = points.map((point, index): Line => {
    const { label, number, quantity = {}, mode, when, sources, urls, note } = words[index] as PointWords;
    const {
      value,
      min,
      over,
      max,
      under,
      order,
      ratio,
      hedge,
      marginOfError,
      interval,
      level,
      scale,
      unit,
      currency,
    } = quantity as NonNullable<PointWords["quantity"]>;
    const row = item.type === "comparison" ? item.rows[point.row] : undefined;
    return {
      row:
        "rows" in text && item.type === "comparison"
          ? plain(text.rows[point.row]?.label ?? [])
          : plain("label" in text ? text.label : []),
      label,
      figure: number,
      value,
      min,
      over,
      max,
      under,
      order,
      ratio: ratio?.join(" in "),
      hedge,
      marginOfError,
      intervalLow: interval?.[0],
      intervalHigh: interval?.[1],
      level,
      scale,
      unit: unit ?? row?.unit,
      currency: currency ?? row?.currency,
      mode,
      when,
      source: sources.join("; "),
      url: urls.join(" "),
      note,
    };
  });
  const all = [
    columns as readonly string[],
    ...lines.map((line) => columns.map((column) => line[column] ?? "")),
  ];
  return `\ufeff${all.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
