import { isJson, type Json, listOf } from "../model/json-object.js";

/*
 * A claims document as an editor writes it: short forms are kept, one stands for a list of one, and what is unknown
 * stays.
 */

export { isJson, type Json };

/** What somebody has written in a list, or alone; an empty text is nothing. */
export const entriesOf = (value: unknown): unknown[] => listOf(value).filter((one) => one !== "");

export const objectsIn = (value: unknown): Json[] => entriesOf(value).filter(isJson);

export const itemsOf = (document: Json): Json[] => objectsIn(document.items ?? document.item);

/** A copy without some fields. */
export const without = (object: Json, ...fields: string[]): Json =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !fields.includes(name)));

/** The document with one item changed: the item itself, or the one of its id. */
export function withItem(document: Json, item: Json, change: (item: Json) => Json): Json {
  const isIt = (one: unknown) => one === item || (isJson(one) && item.id !== undefined && one.id === item.id);
  if (!("items" in document) && isJson(document.item)) return { ...document, item: change(document.item) };
  return {
    ...document,
    items: entriesOf(document.items).map((one) => (isIt(one) ? change(one as Json) : one)),
  };
}

/** An entry of one of the document's tables: what an id stands for, or the object that stands for itself. */
export function entryOf(document: Json, table: "sources" | "media", ref: unknown): Json | undefined {
  if (isJson(ref)) return ref;
  const entries = document[table];
  return typeof ref === "string" && isJson(entries) && Object.hasOwn(entries, ref) && isJson(entries[ref])
    ? (entries[ref] as Json)
    : undefined;
}

/** Every attribution of an item: its own, and those of its entries or cells. */
export function attributionsIn(item: Json): unknown[] {
  const entries = objectsIn(item.series).flatMap((entry) => entriesOf(entry.by));
  const cells = objectsIn(item.rows)
    .flatMap((row) => (isJson(row.cells) ? Object.values(row.cells).flatMap(objectsIn) : []))
    .flatMap((cell) => entriesOf(cell.by));
  return [...entriesOf(item.by), ...entries, ...cells];
}

/** The source of an attribution: an id, a name or an object. */
export const sourceIn = (attribution: unknown): unknown =>
  isJson(attribution) && attribution.source !== undefined ? attribution.source : attribution;
