import { entriesOf, isJson, itemsOf, type Json } from "../written.js";
import { type Opened, type OpenIssue, openIssue } from "./opened.js";

const tables = ["sources", "media", "units"] as const;

/** Under which keys an id of each table stands. */
const keysOf: Record<(typeof tables)[number] | "items", readonly string[]> = {
  sources: ["by", "source", "via", "about", "org", "funder", "translator", "authors", "publisher"],
  media: ["media", "image"],
  units: ["unit", "quantity", "was", "now", "change", "per", "sample", "margin", "whole", "cells"],
  items: ["item", "whole", "id"],
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Several snippets of one article as one document: what they share is entered once. */
export function merged(documents: readonly Json[]): Opened {
  const [first, ...others] = documents;
  if (!first) return { value: undefined, issues: [] };
  const issues: OpenIssue[] = [];
  let value: Json = first;
  for (const other of others) value = joined(value, other, issues);
  const languages = new Set(documents.map(({ lang }) => lang).filter(Boolean));
  if (languages.size > 1)
    issues.push(openIssue("languages-differ", "warning", { found: [...languages].join(", ") }));
  return { value, issues };
}

function joined(into: Json, given: Json, issues: OpenIssue[]): Json {
  let from = given;
  const made: Json = { ...from, ...into };
  const rename = (table: keyof typeof keysOf, id: string, taken: (id: string) => boolean) => {
    let right = id;
    for (let n = 2; taken(right); n++) right = `${id}-${n}`;
    issues.push(openIssue("id-renamed", "advice", { found: id, right }));
    from = renamed(from, table, id, right) as Json;
    return right;
  };
  for (const table of tables) {
    const mine = isJson(into[table]) ? into[table] : {};
    const theirs = { ...(isJson(from[table]) ? from[table] : {}) };
    for (const [id, entry] of Object.entries(theirs)) {
      if (!Object.hasOwn(mine, id) || same(mine[id], entry)) continue;
      delete theirs[id];
      theirs[rename(table, id, (one) => Object.hasOwn(mine, one) || Object.hasOwn(theirs, one))] = entry;
    }
    const all = { ...mine, ...theirs };
    if (Object.keys(all).length > 0) made[table] = all;
  }
  const items = itemsOf(into);
  for (const { id } of itemsOf(from)) {
    const twin = items.find((one) => id !== undefined && one.id === id);
    const own = itemsOf(from).find((one) => one.id === id);
    if (twin && !same(twin, own))
      rename("items", id as string, (one) => items.some((other) => other.id === one));
  }
  made.items = [...items, ...itemsOf(from).filter((one) => !items.some((other) => same(other, one)))];
  return made;
}

/** The same with another id, wherever it stands as one; a unit stands in short quantities too. */
function renamed(value: unknown, table: keyof typeof keysOf, id: string, right: string, key = ""): unknown {
  const rename = (inner: unknown, name: string) => renamed(inner, table, id, right, name);
  if (typeof value === "string") {
    if (!keysOf[table].includes(key)) return value;
    if (table !== "units") return value === id ? right : value;
    return value
      .split(/(\s+)/)
      .map((word) => (word === id ? right : word))
      .join("");
  }
  if (Array.isArray(value)) return value.map((one) => rename(one, key));
  if (!isJson(value)) return value;
  // Cells are named by their columns.
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      rename(one, table === "units" && key === "cells" ? key : name),
    ]),
  );
}

/** Documents of several snippets and what was said of each. */
export function together(opened: readonly Opened[]): Opened {
  const documents = opened.flatMap(({ value }) => (value ? [value] : []));
  const { value, issues } = merged(documents.map((one) => ({ ...one, items: entriesOf(one.items) })));
  return { value, issues: [...opened.flatMap((one) => one.issues), ...issues] };
}
