import { amount } from "../../../model/amount.js";
import { attribution } from "../../../model/attribution.js";
import { date } from "../../../model/date.js";
import { itemRef } from "../../../model/id.js";
import { quantity } from "../../../model/quantity.js";
import { mediaRef } from "../../../model/source.js";
import { text } from "../../../model/text.js";

/*
 * The form is a walk over the schemas of the model: a field that is added there has its place here, under its own name
 * until the message files give it a better one.
 */

/** How a field is filled in. */
export type Kind =
  | "line"
  | "text"
  | "choice"
  | "flag"
  | "number"
  | "pair"
  | "date"
  | "quantity"
  | "amount"
  | "source"
  | "media"
  | "item"
  | "id"
  | "address"
  | "language"
  | "unit"
  | "currency"
  | "comparable"
  | "whole"
  | "versus"
  | "withdrawn"
  | "record"
  | "list"
  | "cells"
  | "map";

export interface Shape {
  kind: Kind;
  /** The record's name in the message files. */
  record?: string;
  /** Of a record: its fields. Of a kind with a short form: what stands behind it. */
  fields?: readonly Field[];
  /** Of a list or a map: what its entries are. */
  entry?: Shape;
  choices?: readonly string[];
  /** `null` says something: not stated. */
  takesNull?: boolean;
}

export interface Field {
  name: string;
  shape: Shape;
  required: boolean;
}

/** What our schemas carry beside what valibot asks of them. */
interface Carried {
  type?: string;
  expects?: string;
  words?: readonly string[];
  entry?: Carried;
  entries?: Record<string, Carried>;
  shapes?: readonly Carried[];
  wrapped?: Carried;
  pattern?: RegExp;
  takesNull?: boolean;
}

const byName = new Map<unknown, Kind>([
  [text, "text"],
  [date, "date"],
  [quantity, "quantity"],
  [amount, "amount"],
  [mediaRef, "media"],
  [itemRef, "item"],
]);

const byExpectation: Record<string, Kind> = {
  "true or false": "flag",
  "a number": "number",
  "an id": "id",
  "a web address in quotes": "address",
  "a web address with https: in quotes": "address",
  "a language tag such as en or pt-BR": "language",
  "a unit such as percent or person": "unit",
  "a currency code such as USD": "currency",
  "two numbers in [ ]": "pair",
  "two whole numbers in [ ], as [1, 5]": "pair",
  "a quantity or a text": "amount",
  "an object with date and reason": "withdrawn",
};

/** What stands in place of an object, by what is said of it. */
const byShortForm: Record<string, Kind> = {
  "a source": "source",
  "false, or { reason }": "comparable",
};

const names = new Map<unknown, string>([
  [date, "date"],
  [quantity, "quantity"],
  [mediaRef, "media"],
  [attribution, "attribution"],
]);

const made = new Map<unknown, Map<string, Shape>>();

/**
 * How a schema is filled in.
 *
 * @param name of the field that it stands in, by which its words are found
 */
export function shapeOf(schema: object, name: string): Shape {
  const key = names.get(schema) ?? name;
  const known = made.get(schema) ?? new Map<string, Shape>();
  made.set(schema, known);
  const found = known.get(key) ?? read(schema as Carried, key);
  known.set(key, found);
  return found;
}

export const fieldsOf = (entries: object): Field[] =>
  Object.entries(entries as Record<string, Carried>).map(([name, schema]) => ({
    name,
    required: schema.type !== "optional",
    get shape() {
      return shapeOf(schema.type === "optional" ? (schema.wrapped as object) : schema, name);
    },
  }));

function read(schema: Carried, name: string): Shape {
  if (schema.takesNull && schema.wrapped) return { ...shapeOf(schema.wrapped, name), takesNull: true };
  const kind = byName.get(schema);
  if (kind === "date" || kind === "quantity" || kind === "media") return withFields(kind, schema, name);
  if (kind) return { kind };
  if (schema.words) return { kind: "choice", choices: schema.words };
  if (schema.shapes) return ofShapes(schema.shapes, name);
  if (schema.entries) return { kind: "record", record: name, fields: fieldsOf(schema.entries) };
  if (schema.pattern) {
    const kind = name === "cells" ? "cells" : "map";
    return { kind, record: name, entry: shapeOf(schema.entry as object, name) };
  }
  if (schema.entry) return { kind: "list", record: name, entry: shapeOf(schema.entry, name) };
  return { kind: byExpectation[schema.expects ?? ""] ?? "line" };
}

const withFields = (kind: Kind, { shapes = [] }: Carried, name: string): Shape => ({
  kind,
  record: name,
  fields: shapes.flatMap(({ entries }) => (entries ? fieldsOf(entries) : [])),
});

function ofShapes(shapes: readonly Carried[], name: string): Shape {
  const records = shapes.filter(({ entries }) => entries);
  const short = shapes.find(({ expects }) => expects && byShortForm[expects]);
  if (short)
    return withFields(
      byShortForm[short.expects as string] as Kind,
      { shapes },
      recordName(short, name, records),
    );
  if (shapes.includes(quantity as Carried)) return { ...shapeOf(quantity, "quantity"), kind: "whole" };
  if (shapes.includes(date as Carried)) return withFields("versus", { shapes: records }, name);
  const attributed = records.find((one) => one.entries && "via" in one.entries);
  if (attributed?.entries)
    return { kind: "record", record: "attribution", fields: fieldsOf(attributed.entries) };
  const [first] = records;
  if (first?.entries) return { kind: "record", record: name, fields: fieldsOf(first.entries) };
  return shapes[0] ? shapeOf(shapes[0], name) : { kind: "line" };
}

/** Whoever is cited has the fields of a source; an organisation has fewer. */
const recordName = (short: Carried, name: string, [record]: readonly Carried[]) =>
  short.expects !== "a source" ? name : record?.entries && "role" in record.entries ? "source" : "org";
