import Papa from "papaparse";
import { nearestName } from "../../model/nearest-name.js";
import { parse } from "../../model/parse.js";
import { readDate } from "../read-date.js";
import { readQuantity } from "../read-quantity.js";
import type { Json } from "../written.js";
import { type Opened, type OpenIssue, openIssue } from "./opened.js";
import { type RowColumn, rowColumns } from "./row-columns.js";

export { rowColumns } from "./row-columns.js";

const plainName = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, "");

const byName = new Map(
  rowColumns.flatMap((column) =>
    [column.name, ...column.also].map((name) => [plainName(name), column] as const),
  ),
);

/** A table to fill in: the columns' names, and one row a type. */
export const rowsTemplate = (): string => {
  const examples: Record<string, string>[] = [
    {
      type: "fact",
      text: "The bridge is closed.",
      by: "Town council",
      verb: "said",
      "said on": "1 March 2025",
    },
    {
      type: "quote",
      text: "We counted twice.",
      by: "Ada Example",
      role: "election officer",
      verb: "said",
      via: "The Example Times",
      "said on": "1 March 2025",
    },
    {
      type: "stat",
      label: "Homes flooded in the lower town",
      quantity: "at least 212 homes",
      by: "District office",
      verb: "said",
      "said on": "1 March 2025",
    },
  ];
  const names = rowColumns.map(({ name }) => name);
  // A spreadsheet takes a file for UTF-8 by its mark.
  return `\ufeff${Papa.unparse([names, ...examples.map((row) => names.map((name) => row[name] ?? ""))])}\r\n`;
};

/** Two columns that are known, in the first row. */
export function looksLikeRows(text: string): boolean {
  const [first = ""] = text.split(/\r?\n/, 1);
  if (!/[\t,;|]/.test(first)) return false;
  const names = Papa.parse<string[]>(first).data[0] ?? [];
  return names.filter((name) => byName.has(plainName(name))).length > 1;
}

interface Row {
  /** As a spreadsheet counts them, the first being the columns’ names. */
  number: number;
  item: Json;
  /** Where the value of a field came from. */
  columns: Map<string, string>;
}

/** A table as it is copied out of a spreadsheet, or saved as CSV: one claim a row. */
export function fromRows(text: string): Opened {
  const { data } = Papa.parse<string[]>(text);
  const [names = [], ...rows] = data;
  const issues: OpenIssue[] = [];
  const columns = names.map((name) => columnOf(name, issues));
  if (columns.every((column) => !column))
    return { value: undefined, issues: [openIssue("not-a-table", "error")] };
  const sources: Record<string, Json> = {};
  const read: Row[] = rows.flatMap((cells, index) => {
    if (cells.every((cell) => !cell.trim())) return [];
    const row: Row = { number: index + 2, item: {}, columns: new Map() };
    const source: Json = {};
    for (const [at, cell] of cells.entries()) {
      const column = columns[at];
      const written = cell.trim();
      if (!column || !written) continue;
      put(row, source, column, names[at] as string, written, issues);
    }
    finish(row, source, sources, issues);
    if (row.item.text || row.item.label) return row;
    issues.push(openIssue("empty-row", "warning", {}, { row: row.number, path: "" }));
    return [];
  });
  if (read.length === 0)
    return { value: undefined, issues: [...issues, openIssue("nothing-there", "error")] };
  const value: Json = {
    version: 1,
    ...(Object.keys(sources).length > 0 && { sources }),
    items: read.map(({ item }) => item),
  };
  const asked = new Set(issues.map(({ row, columnName }) => `${row} ${columnName}`));
  const found = parse(value)
    .issues.map((issue) => placed(issue, read))
    // What a row was asked about already is not said again.
    .filter(({ row, columnName }) => !columnName || !asked.has(`${row} ${columnName}`));
  return { value, issues: [...issues, ...found] };
}

function columnOf(name: string, issues: OpenIssue[]): RowColumn | undefined {
  if (!name.trim()) return undefined;
  const known = byName.get(plainName(name));
  if (known) return known;
  const nearest = nearestName(plainName(name), [...byName.keys()]);
  const right = nearest && byName.get(nearest)?.name;
  issues.push(
    openIssue(
      "unknown-column",
      "warning",
      { found: name.trim(), ...(right && { nearest: right }) },
      { row: 1, columnName: name.trim() },
    ),
  );
  return undefined;
}

const attributionFields = ["verb", "via", "date", "occasion", "url"];

function put(row: Row, source: Json, column: RowColumn, name: string, written: string, issues: OpenIssue[]) {
  const { field, kind } = column;
  const at = { row: row.number, columnName: name.trim() };
  const value =
    kind === "quantity"
      ? quantityFrom(written, at, issues)
      : kind === "date"
        ? dateFrom(written, at, issues)
        : written;
  if (field.startsWith("source.")) source[field.slice(7)] = value;
  else if (attributionFields.includes(field)) source[`said.${field}`] = value;
  else row.item[field] = value;
  row.columns.set(
    field.startsWith("source.") || attributionFields.includes(field) ? `by.${field}` : field,
    name.trim(),
  );
}

type Place = Pick<OpenIssue, "row" | "columnName">;

/** What is in doubt stays as it was written: the form asks of it. */
function quantityFrom(written: string, at: Place, issues: OpenIssue[]): unknown {
  const { quantity, doubt, problem } = readQuantity(written);
  if (quantity !== undefined) return quantity && JSON.parse(JSON.stringify(quantity));
  const [first] = doubt?.choices ?? [];
  const right = first
    ? Object.entries(first)
        .map(([key, one]) => `${key} ${JSON.stringify(one)}`)
        .join(", ")
    : "about 40%";
  issues.push(
    problem
      ? openIssue("quantity-not-read", "error", { found: written }, at)
      : openIssue("quantity-in-doubt", "error", { found: written, right }, at),
  );
  return written;
}

function dateFrom(written: string, at: Place, issues: OpenIssue[]): unknown {
  const { date, doubt } = readDate(written);
  if (date) return date.text === undefined ? date.edtf : { ...date };
  if (doubt?.code !== "words-alone")
    issues.push(openIssue("date-in-doubt", "warning", { found: written }, at));
  return { text: written };
}

/** The type where none was given, and who says so: one source for all rows that name the same. */
function finish(row: Row, source: Json, sources: Record<string, Json>, issues: OpenIssue[]) {
  const { item } = row;
  if (!item.type) {
    const isQuoted = /^["“„«].*["”“»]$/su.test(`${item.text ?? ""}`);
    item.type = item.label ? "stat" : isQuoted ? "quote" : "fact";
    issues.push(
      openIssue(
        "type-guessed",
        "advice",
        { right: item.type as string },
        { row: row.number, columnName: "type" },
      ),
    );
  }
  if (typeof item.type === "string") item.type = item.type.toLowerCase();
  if (item.type === "quote" && typeof item.text === "string")
    item.text = item.text.replace(/^["“„«](.*)["”“»]$/su, "$1");
  const said = Object.fromEntries(
    attributionFields.flatMap((field) =>
      source[`said.${field}`] === undefined ? [] : [[field, source[`said.${field}`]]],
    ),
  );
  const { name } = source;
  if (name === undefined) return;
  if (/^[-–—]$/.test(name as string)) {
    item.by = [];
    return;
  }
  const fields = Object.fromEntries(Object.entries(source).filter(([key]) => !key.startsWith("said.")));
  const full = { ...fields, ...(fields.org !== undefined && { org: { name: fields.org } }) };
  const via = said.via === undefined ? {} : { via: [{ name: said.via }] };
  item.by = [{ source: entered(full, sources), ...said, ...via }];
  // The type goes before all else, as an editor would write it.
  row.item = { type: item.type, ...item };
}

/** The id of a source, entered when it is named first. */
function entered(source: Json, sources: Record<string, Json>): string {
  const base =
    `${source.name}`
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^[^a-z]+|(?<!-)-+$/g, "") || "source";
  let id = base;
  for (let n = 2; sources[id] && JSON.stringify(sources[id]) !== JSON.stringify(source); n++) {
    // A row that says no more than the name means who was named before.
    if (Object.keys(source).length === 1 && sources[id]?.name === source.name) return id;
    id = `${base}-${n}`;
  }
  sources[id] ??= source;
  return id;
}

/** An issue of the document, as one of a row and its column. */
function placed(issue: OpenIssue, rows: readonly Row[]): OpenIssue {
  const [, index, rest = ""] = /^items\[(\d+)\]\.?(.*)$/.exec(issue.path) ?? [];
  const row = index === undefined ? undefined : rows[Number(index)];
  if (!row) return issue;
  const inBy = /^by(?:\[0\])?\.?(.*)$/.exec(rest);
  const field = inBy
    ? `by.${inBy[1] || "source.name"}`.replace(/\[\d+\].*$/, "")
    : (/^\w+/.exec(rest)?.[0] ?? "");
  const columnName =
    row.columns.get(field) ??
    rowColumns.find((one) => one.field === field || `by.${one.field}` === field)?.name;
  return { ...issue, row: row.number, ...(columnName && { columnName }) };
}
