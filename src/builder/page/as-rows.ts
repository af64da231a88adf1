import { csvCell } from "../../chart/csv.js";
import { rowColumns } from "../open/row-columns.js";
import type { Desk } from "./desk.js";
import { isJson, type Json, listOf } from "./json.js";
import { plainText, sourceName } from "./naming.js";
import { asDate, asQuantity } from "./read-values.js";
import { writtenDate, writtenQuantity } from "./understand.js";

/** Whether a claim is one row: several numbers and comparisons are tables of their own. */
const isRow = (item: Json) => item.type !== "comparison" && item.series === undefined;

/** The claims as a table, in the columns that can be opened again, and how many have no place in it. */
export function asRows(desk: Desk): { csv: string; left: number } {
  const rows = desk.items.filter(isRow);
  const lines = [
    rowColumns.map(({ name }) => name),
    ...rows.map((item) => rowColumns.map(({ field }) => cellOf(desk, item, field))),
  ];
  const csv = lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n");
  // A spreadsheet takes a file for UTF-8 by its mark.
  return { csv: `\ufeff${csv}\r\n`, left: desk.items.length - rows.length };
}

const attributed = ["verb", "via", "date", "occasion", "url"];

function cellOf(desk: Desk, item: Json, field: string): string {
  const by = listOf(item.by)[0];
  const attribution: Json = isJson(by) ? by : by === undefined ? {} : { source: by };
  const source = sourceOf(desk, attribution.source);
  if (field === "source.name")
    return Array.isArray(item.by) && item.by.length === 0 ? "-" : sourceName(desk, attribution.source);
  if (field.startsWith("source.")) {
    const value = source[field.slice(7)];
    return field === "source.org" ? sourceName(desk, value) : plainText(value, desk.lang);
  }
  const value = attributed.includes(field) ? attribution[field] : item[field];
  if (field === "via")
    return listOf(value)
      .map((one) => sourceName(desk, one))
      .join("; ");
  if (["date", "when", "asOf"].includes(field)) {
    const date = asDate(value);
    return date ? writtenDate(desk, date) : "";
  }
  if (field !== "quantity") return plainText(value, desk.lang);
  const quantity = asQuantity(value);
  return quantity ? writtenQuantity(desk, quantity) : "";
}

function sourceOf(desk: Desk, value: unknown): Json {
  const { sources } = desk.document;
  const known = typeof value === "string" && isJson(sources) ? sources[value] : value;
  return isJson(known) ? known : {};
}
