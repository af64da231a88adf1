import type { InferOutput } from "valibot";
import { type Attribution, attributions } from "./attribution.js";
import { aliases, type Mode, modes, shared, typeOf } from "./claim.js";
import { readFlag } from "./flag.js";
import { id, idKey } from "./id.js";
import { own } from "./own.js";
import { type Quantity, quantity } from "./quantity.js";
import {
  chosen,
  either,
  type Fault,
  isRecord,
  list,
  map,
  nullable,
  oneOf,
  optional,
  type Report,
  reading,
  record,
  refined,
  type Schema,
} from "./schema.js";
import { mediaRef } from "./source.js";
import { type Text, text } from "./text.js";
import { currencyCode, unitKey } from "./unit.js";

/** A value in a cell, with a source of its own where it has one. `empty` tells three different cells apart from 0. */
export interface Cell {
  quantity?: Quantity;
  text?: Text;
  empty?: "not-stated" | "not-applicable";
  by?: Attribution[];
  mode?: Mode;
  note?: Text;
}

const notApplicable = reading<Cell>('"n/a"', () => ({ empty: "not-applicable" }));

/** A number in a row of texts is its digits. */
const digits = reading<Text>("a text", (input) => (typeof input === "number" ? `${input}` : undefined));
const cellText = chosen<Text>((input) => (typeof input === "number" ? digits : text), [text, digits]);

const about = { by: optional(attributions), mode: optional(oneOf(modes)), note: optional(text) };
/** `empty` is what `null` and `"n/a"` are read as: what was read once can be read again. */
const empty = oneOf(["not-stated", "not-applicable"]);
const described = record(
  { ...about, quantity: optional(nullable(quantity)), text: optional(cellText), empty: optional(empty) },
  { aliases, finish: checkCell },
);

function checkCell(value: { quantity?: Quantity | null; text?: Text; empty?: string }, report: Report) {
  if (value.quantity === null) {
    delete value.quantity;
    if (value.text === undefined) value.empty = "not-stated";
  } else if (value.quantity === undefined && value.text === undefined && value.empty === undefined)
    report("missing-field", { field: "quantity" });
}

const bareQuantity = refined(quantity, (quantity: Quantity): Cell => own({ quantity }));
const bareText = refined(cellText, (text: Text): Cell => own({ text }));

const isDescribed = (input: unknown) =>
  isRecord(input) &&
  ["quantity", "text", "empty", "by", "mode", "note"].some((key) => Object.hasOwn(input, key));

const cells = (bare: Schema<Cell>) => {
  const cell = chosen<Cell>(
    (input) =>
      isDescribed(input)
        ? (described as Schema<Cell>)
        : typeof input === "string" && /^n\/a$/i.test(input.trim())
          ? notApplicable
          : bare,
    [described as Schema<Cell>, notApplicable, bareQuantity, bareText],
  );
  const stated = refined(nullable(cell), (value: Cell | null): Cell => value ?? own({ empty: "not-stated" }));
  return map(idKey, list(stated), { whole: true });
};

/** A cell's number is counted in its row's unit: it lacks none. */
const countedInRow = <Cells extends Schema<unknown>>(cells: Cells): Cells => ({
  ...cells,
  read(input: unknown, faults: Fault[]) {
    const found: Fault[] = [];
    const value = cells.read(input, found);
    faults.push(...found.filter(({ code }) => code !== "unit-missing"));
    return value;
  },
});

const rowFields = {
  id: optional(id),
  label: text,
  unit: optional(unitKey),
  currency: optional(currencyCode),
  note: optional(text),
};
const quantityRow = record({ ...rowFields, cells: countedInRow(cells(bareQuantity)) });
const textRow = record({ ...rowFields, cells: cells(bareText) });

/** A line of the table: with `unit` or `currency` its cells are quantities, otherwise texts. */
export interface Row extends InferOutput<typeof quantityRow> {}

const row = chosen<Row>(
  (input) => (isRecord(input) && (input.unit || input.currency) ? quantityRow : textRow),
  [quantityRow, textRow],
);

const column = record({ id, name: text, media: optional(mediaRef), note: optional(text) });
export interface Column extends InferOutput<typeof column> {}

const comparableObject = record({ reason: optional(text) });

const comparableFlag = reading<true | { reason?: Text }>("false, or { reason }", (input) => {
  const given = readFlag(input);
  return given === false ? {} : given;
});

/** Where things are not alike: false, or the reason in words. */
const comparable = either<{ reason?: Text }, true | { reason?: Text }>(comparableObject, comparableFlag);

/** Two to six things side by side. */
export const comparison = record(
  {
    ...shared,
    type: typeOf("comparison"),
    title: text,
    columns: list<Column>(column),
    rows: list(row),
    comparable: optional(comparable),
  },
  {
    aliases: { ...aliases, label: "title", name: "title", text: "title", items: "columns" },
    finish: (value, report) => {
      if (value.columns.length < 2 || value.columns.length > 6) {
        report(
          "wrong-type",
          { field: "columns", expected: "two to six columns", found: `${value.columns.length}` },
          { path: ["columns"] },
        );
      }
      const ids = value.columns.map((one) => one.id);
      ids.forEach((one, index) => {
        if (ids.indexOf(one) !== index)
          report("duplicate-id", { found: one }, { path: ["columns", index, "id"] });
      });
      value.rows.forEach((one, index) => {
        for (const key of Object.keys(one.cells)) {
          if (!ids.includes(key)) {
            report(
              "unknown-column",
              { found: key, allowed: ids.join(", ") },
              { path: ["rows", index, "cells", key] },
            );
          }
        }
      });
    },
  },
);

export interface Comparison extends InferOutput<typeof comparison> {}

/** A cell without a unit of its own has its row's. */
export function withUnitOf({ unit, currency }: Row, quantity: Quantity): Quantity {
  if (quantity.unit || quantity.currency) return quantity;
  return own({ ...quantity, ...(unit && { unit }), ...(currency && { currency }) });
}
