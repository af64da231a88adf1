import { html, nothing, type TemplateResult } from "lit";
import { isId } from "../../../model/id.js";
import { idOf, isJson, type Path } from "../json.js";
import { claimName } from "../naming.js";
import { type FieldOptions, groupHtml } from "./field.js";
import type { Form } from "./form.js";
import { tickHtml } from "./plain-fields.js";
import type { Shape } from "./shape.js";

/*
 * Fields that take one of several things: a tick with a reason, another claim or a number of its own.
 */

/** `comparable: false`, or the reason why not. */
export function comparableHtml(
  form: Form,
  path: Path,
  { fields = [] }: Shape,
  options: FieldOptions,
): TemplateResult {
  const { desk } = form;
  const value = desk.value(path);
  const isOn = value === false || value === "false" || isJson(value);
  const tick = tickHtml(desk, {
    id: idOf(path),
    isOn,
    label: options.label,
    set: (on) => desk.set(path, on ? false : undefined),
  });
  return html`${tick}${isOn ? form.record(path, "comparable", fields) : nothing}`;
}

/** Whatever stands in `withdrawn` withdraws. */
export function withdrawnHtml(
  form: Form,
  path: Path,
  { fields = [] }: Shape,
  options: FieldOptions,
): TemplateResult {
  const { desk } = form;
  const value = desk.value(path);
  const isOn = value !== undefined && value !== null && value !== false && value !== "false";
  const tick = tickHtml(desk, {
    id: idOf(path),
    isOn,
    label: desk.words.takenBack,
    help: options.help,
    set: (on) => desk.set(path, on || undefined),
  });
  return html`${tick}${isOn ? form.record(path, "withdrawn", fields) : nothing}`;
}

/** Another claim by its name, or something of its own. */
function otherOrOwn(
  { desk }: Form,
  path: Path,
  options: FieldOptions,
  { itemAt, isItem, own }: { itemAt: Path; isItem: boolean; own: (label: string) => TemplateResult },
): TemplateResult {
  const { words } = desk;
  const others = desk.items.filter((one) => one !== desk.item && typeof one.id === "string");
  if (others.length === 0 && !isItem) return own(options.label);
  const id = `${idOf(path)}-which`;
  const chosen = isItem ? `${desk.value(itemAt)}` : "";
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    desk.endStep();
    desk.set(path, undefined);
    if (value) desk.set(itemAt, value);
  };
  return groupHtml(
    desk,
    path,
    options,
    html`<div class="field"><label for=${id} class="aloud">${options.label}</label><select id=${id} @change=${choose}
      ><option value="" .selected=${!isItem}>${words.aQuantity}</option>${others.map(
        (one) =>
          html`<option value=${one.id as string} .selected=${one.id === chosen}>${claimName(desk, one) || one.id}</option>`,
      )}</select></div>${isItem ? nothing : own(options.label)}`,
  );
}

/** What a number is part of. */
export function wholeHtml(form: Form, path: Path, shape: Shape, options: FieldOptions): TemplateResult {
  const value = form.desk.value(path);
  return otherOrOwn(form, path, options, {
    itemAt: path,
    isItem: isId(value),
    own: (label) => form.shape(path, { ...shape, kind: "quantity" }, { ...options, label }),
  });
}

/** What a change is measured against: words, a date, or another claim. */
export function versusHtml(form: Form, path: Path, _shape: Shape, options: FieldOptions): TemplateResult {
  const value = form.desk.value(path);
  const key = isJson(value) ? ["item", "date", "text"].find((one) => Object.hasOwn(value, one)) : undefined;
  return otherOrOwn(form, path, options, {
    itemAt: [...path, "item"],
    isItem: key === "item",
    own: (label) =>
      key === "date"
        ? form.shape([...path, "date"], { kind: "line" }, { label, whole: true })
        : form.shape(key === "text" ? [...path, "text"] : path, { kind: "text" }, { label }),
  });
}
