import { itemTypes } from "../../../model/item.js";
import { isJson, type Json, listOf } from "../json.js";
import { asDate, asQuantity } from "../read-values.js";
import { fieldsOfDocument, fieldsOfItem } from "./order.js";
import type { Field, Shape } from "./shape.js";

/*
 * A document as the form writes it: short forms spelt out, so that each part has a place of its own. What the model does
 * not understand stays as it was written, for the editor to see and mend.
 */

export function speltOut(document: Json): Json {
  const { item, items, ...around } = document;
  const all = listOf(items ?? item).filter(isJson);
  const fields = [...fieldsOfDocument.article, ...fieldsOfDocument.tables];
  return { ...recordOf(around, fields), items: all.map(speltOutItem) };
}

/** An item alone, as the form writes it. */
export const speltOutItem = (item: Json): Json => {
  const type = itemTypes.find((one) => one === item.type);
  return type ? recordOf(item, fieldsOfItem(type)) : item;
};

function recordOf(record: Json, fields: readonly Field[]): Json {
  const shapes = new Map(fields.map(({ name, shape }) => [name, shape]));
  const entries = Object.entries(record).map(([name, value]) => {
    const shape = shapes.get(name);
    return [name, shape ? formOfValue(value, shape) : value] as const;
  });
  // `null` anywhere but in a number that is not stated is the same as left out.
  return Object.fromEntries(entries.filter(([name, value]) => value !== null || shapes.get(name)?.takesNull));
}

function formOfValue(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return value;
  switch (shape.kind) {
    case "list":
      return listOf(value).map((one) => formOfValue(one, shape.entry as Shape));
    case "quantity":
    case "whole":
      return isName(value, shape) ? value : (asQuantity(value) ?? value);
    case "date":
      return asDate(value) ?? value;
    case "map":
      return isJson(value) ? mapOf(value, (one) => formOfValue(one, shape.entry as Shape)) : value;
    case "record":
      return shape.record === "attribution" ? attributionOf(value, shape) : rowOrRecord(value, shape);
    case "source":
    case "media":
      return isJson(value) ? recordOf(value, shape.fields ?? []) : value;
    default:
      return value;
  }
}

const isName = (value: unknown, { kind }: Shape) => kind === "whole" && /^[a-z][a-z0-9-]*$/.test(`${value}`);

const mapOf = (map: Json, each: (value: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, each(value)]));

/** A name, or a source itself, stands for an attribution with no more to it. */
const attributionOf = (value: unknown, { fields = [] }: Shape): Json =>
  recordOf(isJson(value) && value.source !== undefined ? value : { source: value }, fields);

function rowOrRecord(value: unknown, { fields = [] }: Shape): unknown {
  if (!isJson(value)) return value;
  const record = recordOf(value, fields);
  const isNumeric = Boolean(record.unit || record.currency);
  if (!isNumeric || !isJson(record.cells)) return record;
  return {
    ...record,
    cells: mapOf(record.cells, (cell) => (Array.isArray(cell) ? cell.map(cellOf) : cellOf(cell))),
  };
}

/** In a line of numbers a cell is one, unless it is empty or says more. */
function cellOf(cell: unknown): unknown {
  if (isJson(cell) && cell.quantity !== undefined)
    return { ...cell, quantity: asQuantity(cell.quantity) ?? cell.quantity };
  return isJson(cell) || cell === null ? cell : (asQuantity(cell) ?? cell);
}
