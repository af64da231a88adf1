import { html, nothing, type TemplateResult } from "lit";
import type { Desk } from "../desk.js";
import { isJson, type Path } from "../json.js";
import { cellsHtml } from "./cells.js";
import { fieldWords, foldedHtml, groupHtml, moreText } from "./field.js";
import type { Draw, Form } from "./form.js";
import { listHtml } from "./list-form.js";
import { mapHtml } from "./map-form.js";
import { comparableHtml, versusHtml, wholeHtml, withdrawnHtml } from "./odd-fields.js";
import { type Asked, askedIn } from "./order.js";
import { plainFields } from "./plain-fields.js";
import type { Field, Shape } from "./shape.js";
import { pictureFieldHtml, sourceFieldHtml } from "./shared.js";
import { amountHtml, dateHtml, quantityHtml } from "./understood-fields.js";

const line = plainFields.line as Draw;

const draws: Partial<Record<Shape["kind"], Draw>> = {
  ...plainFields,
  date: dateHtml,
  quantity: quantityHtml,
  amount: amountHtml,
  source: sourceFieldHtml,
  media: pictureFieldHtml,
  comparable: comparableHtml,
  whole: wholeHtml,
  versus: versusHtml,
  withdrawn: withdrawnHtml,
  list: listHtml,
  map: mapHtml,
  cells: cellsHtml,
  record: (form, path, { record = "", fields = [] }, options) =>
    groupHtml(form.desk, path, options, form.record(path, record, fields)),
};

/** The form of a document: each field drawn as its shape asks for. */
export function formFor(desk: Desk): Form {
  const form: Form = {
    desk,
    shape: (path, shape, options) => (draws[shape.kind] ?? line)(form, path, shape, options),
    field: (path, record, { name, shape, required }) =>
      form.shape([...path, name], shape, { ...fieldWords(desk, record, name), required }),
    record: (path, record, fields) => askedHtml(form, path, record, askedIn(record, fields)),
  };
  return form;
}

/** The usual fields of a record, and the others folded away. Where something is written in one, it is not. */
export function askedHtml(
  form: Form,
  path: Path,
  record: string,
  { shown, folded, isAlone }: Asked & { isAlone?: boolean },
): TemplateResult {
  const { desk } = form;
  const value = desk.value(path);
  // The short name of a column is given it, and nobody has to know it.
  const isFilled = ({ name }: Field) => name !== "id" && isJson(value) && Object.hasOwn(value, name);
  const more: Path = [...path, "more"];
  // What is being filled in stays where it is.
  const isOpen = desk.folds.isOpen(more);
  const draw = (field: Field) =>
    isAlone
      ? form.shape([...path, field.name], field.shape, {
          label: fieldWords(desk, record, field.name).label,
          isLabelHidden: true,
        })
      : form.field(path, record, field);
  const rest = isOpen ? folded : folded.filter((field) => !isFilled(field));
  const names = rest.map(({ name }) => fieldWords(desk, record, name).label);
  return html`${shown.map(draw)}${isOpen ? nothing : folded.filter(isFilled).map(draw)}${
    rest.length > 0 ? foldedHtml(desk, more, moreText(desk, names), () => rest.map(draw)) : nothing
  }`;
}
