import { html, nothing, type TemplateResult } from "lit";
import { idOf, isJson, type Json, listOf, type Path } from "../json.js";
import { plainText } from "../naming.js";
import { fill } from "../words.js";
import { type FieldOptions, fieldWords, foldedHtml, groupHtml, moreText } from "./field.js";
import type { Form } from "./form.js";
import type { Field, Shape } from "./shape.js";

/*
 * The values of one line of a comparison, a field for each column. A cell that says more than its value is an object
 * with the value in it; where sources differ it is a list of them.
 */

type State = "value" | "not-stated" | "not-applicable";

const own = ["by", "mode", "note", "empty", "text", "quantity"];
const isDescribed = (cell: unknown): cell is Json =>
  isJson(cell) && own.some((key) => Object.hasOwn(cell, key));

function stateOf(cell: unknown): State {
  if (cell === null) return "not-stated";
  if (typeof cell === "string" && /^\s*n\/a\s*$/i.test(cell)) return "not-applicable";
  return isDescribed(cell) && typeof cell.empty === "string" ? (cell.empty as State) : "value";
}

export function cellsHtml(form: Form, path: Path, { entry }: Shape, options: FieldOptions): TemplateResult {
  const { desk } = form;
  const { words } = desk;
  const row = desk.value(path.slice(0, -1));
  const columns = listOf(desk.value([...path.slice(0, 2), "columns"])).filter(isJson);
  const isNumeric = isJson(row) && Boolean(row.unit || row.currency);
  const rowLabel = isJson(row) ? plainText(row.label, desk.lang) : "";
  const cell = entry?.entry as Shape;
  const columnCells = columns.map((column, index) => {
    const at = [...path, `${column.id}`];
    const name = plainText(column.name, desk.lang) || fill(words.unnamedColumn, { number: index + 1 });
    const given = desk.value(at);
    const written = Array.isArray(given) ? given : [given];
    const cells = written.map((one, index) =>
      cellHtml(form, Array.isArray(given) ? [...at, index] : at, one, { cell, isNumeric, name, rowLabel }),
    );
    const several = html`<button type="button" class="plain" @click=${() => {
      desk.endStep();
      desk.set(at, [...written.map((one) => (one === undefined ? null : one)), null]);
    }}>${words.severalValues}</button>`;
    return html`<div class="cell">${cells}${given === undefined || given === null ? nothing : several}</div>`;
  });
  return groupHtml(desk, path, options, html`<div class="cells">${columnCells}</div>`);
}

interface CellLook {
  cell: Shape;
  isNumeric: boolean;
  name: string;
  rowLabel: string;
}

function cellHtml(form: Form, at: Path, cell: unknown, { cell: shape, isNumeric, name, rowLabel }: CellLook) {
  const { desk } = form;
  const { words } = desk;
  const state = stateOf(cell);
  const key = isNumeric ? "quantity" : "text";
  const valueAt = isDescribed(cell) ? [...at, key] : at;
  const empty: Record<State, unknown> = { value: "", "not-stated": null, "not-applicable": "n/a" };
  const choose = (event: Event) => {
    const chosen = (event.target as HTMLSelectElement).value as State;
    desk.endStep();
    if (!isDescribed(cell)) return desk.set(at, empty[chosen]);
    const { empty: _empty, quantity: _quantity, text: _text, ...rest } = cell;
    desk.set(at, chosen === "value" ? { ...rest, [key]: " " } : { ...rest, empty: chosen });
  };
  const label = fill(words.columnFor, { column: name, row: rowLabel });
  const id = `${idOf(at)}-state`;
  const fields = (shape.fields ?? []).filter((field: Field) => ["by", "mode", "note"].includes(field.name));
  const describe = () => {
    if (!isDescribed(desk.value(at))) {
      const bare = desk.value(at);
      desk.set(at, bare === null || bare === undefined ? { empty: "not-stated" } : { [key]: bare });
    }
  };
  return html`${
    state === "value"
      ? form.shape(valueAt, { kind: isNumeric ? "quantity" : "text" }, { label: name, whole: true })
      : html`<p class="cell-name">${name}</p>`
  }<div class="cell-state"><label class="aloud" for=${id}>${label}</label><select class="small" id=${id} @change=${choose}>${(
    ["value", "not-stated", "not-applicable"] as const
  ).map(
    (one) =>
      html`<option value=${one} .selected=${one === state}>${one === "value" ? words.value : words.choices[one]}</option>`,
  )}</select></div
  >${foldedHtml(
    desk,
    [...at, "more"],
    moreText(
      desk,
      fields.map((field) => fieldWords(desk, "cells", field.name).label),
    ),
    () => fields.map((field) => form.field(at, "cells", field)),
    "folded",
    describe,
  )}`;
}
