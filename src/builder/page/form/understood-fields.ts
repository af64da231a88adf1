import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { ClaimDate } from "../../../model/date.js";
import type { Quantity } from "../../../model/quantity.js";
import { settledPart, unsettled } from "../../unsettled.js";
import type { Desk } from "../desk.js";
import { idOf, isJson, type Path } from "../json.js";
import { plainText } from "../naming.js";
import { asDate, asQuantity } from "../read-values.js";
import {
  type Answer,
  dateWords,
  quantityWords,
  typedDate,
  typedQuantity,
  writtenDate,
  writtenQuantity,
} from "../understand.js";
import { fill } from "../words.js";
import { type FieldOptions, fieldHtml, foldedHtml, groupHtml } from "./field.js";
import type { Form } from "./form.js";
import type { Shape } from "./shape.js";

/*
 * A number and a date, each in one field, as people write them. What was understood is said back; where it is not
 * clear, the field asks.
 */

interface Understanding<Value> {
  read(text: string): Answer<Value>;
  /** What is kept of it. */
  keep(value: Value): unknown;
  words(value: Value): string;
  /** What is kept of a text in which nothing is settled yet. */
  unsettled(text: string): unknown;
}

interface Asking<Value> {
  question: string;
  choices: readonly Value[];
}

function typingHtml<Value>(
  desk: Desk,
  path: Path,
  text: string,
  { read, keep, words, unsettled }: Understanding<Value>,
  options: FieldOptions,
  more: { understood?: unknown; after?: unknown; isDrawn?: boolean } = {},
): TemplateResult {
  const id = idOf(path);
  // A string is what was typed and not understood; what was is an object.
  const answer = text && typeof desk.value(path) === "string" ? read(text) : undefined;
  const asked = answer && "choices" in answer ? answer : (desk.pendingAt(path) as Asking<Value> | undefined);
  const take = (value: Value) => desk.setTyped(path, words(value), keep(value));
  const type = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (!value.trim()) return desk.set(path, undefined);
    const found = read(value);
    desk.setTyped(path, value, "value" in found ? keep(found.value) : unsettled(value));
  };
  const said = html`<div class="understood ${more.isDrawn ? "drawn" : ""}" id="${id}-said" role="status">${
    asked
      ? html`<p>${asked.question}</p><p class="choices">${asked.choices.map(
          (one) => html`<button type="button" class="add" @click=${() => take(one)}>${words(one)}</button>`,
        )}</p>`
      : (more.understood ?? nothing)
  }</div>`;
  return fieldHtml(
    desk,
    path,
    { ...options, whole: true, understood: said, after: more.after },
    ({ describedBy, invalid }) =>
      html`<input id=${id} dir="auto" autocomplete="off" .value=${live(text)} aria-describedby="${id}-said ${describedBy === nothing ? "" : (describedBy as string)}" aria-invalid=${invalid} @input=${type} @change=${() => desk.touch(path)}>`,
  );
}

export function quantityHtml(form: Form, path: Path, shape: Shape, options: FieldOptions): TemplateResult {
  const { desk } = form;
  const value = desk.value(path);
  const isNone = value === null;
  const notStated = shape.takesNull
    ? html`<div class="field tick"><input type="checkbox" id="${idOf(path)}-none" .checked=${live(isNone)} @change=${(
        event: Event,
      ) => {
        desk.endStep();
        desk.set(path, (event.target as HTMLInputElement).checked ? null : undefined);
      }}><label for="${idOf(path)}-none">${desk.words.notStated}</label></div>`
    : nothing;
  if (isNone) return groupHtml(desk, path, options, notStated);
  const quantity = asQuantity(value);
  const understanding: Understanding<Quantity | null> = {
    read: (text) => typedQuantity(desk, text),
    keep: (one) => one,
    words: (one) => (one ? quantityWords(desk, one) : desk.words.notStated),
    unsettled,
  };
  const text =
    desk.typedAt(path) ??
    (typeof value === "object" && quantity
      ? writtenQuantity(desk, quantity)
      : plainText(settledPart(value), desk.lang));
  // What a card draws large; a whole, a target or a part is drawn where it stands in that.
  const isDrawn = path.at(-1) === "quantity";
  const understood = quantity
    ? html`<p>${fill(desk.words.understood, { what: quantityWords(desk, quantity) })}</p>${isDrawn ? html`<number-drawing .quantity=${quantity}></number-drawing>` : nothing}`
    : nothing;
  const parts = shape.fields
    ? foldedHtml(
        desk,
        [...path, "parts"],
        desk.words.parts,
        () => form.record(path, "quantity", shape.fields ?? []),
        "folded",
        () => {
          // Its parts can be written only where they stand apart.
          if (quantity && !isJson(value)) desk.set(path, quantity);
        },
      )
    : nothing;
  return typingHtml(desk, path, text, understanding, options, {
    understood,
    after: [notStated, parts],
    isDrawn: true,
  });
}

export function dateHtml(form: Form, path: Path, shape: Shape, options: FieldOptions): TemplateResult {
  const { desk } = form;
  const value = desk.value(path);
  const date = asDate(value);
  const understanding: Understanding<ClaimDate> = {
    read: (text) => typedDate(desk, text),
    keep: (one) => one,
    words: (one) => dateWords(desk, one),
    unsettled,
  };
  const text =
    desk.typedAt(path) ?? (date ? writtenDate(desk, date) : plainText(settledPart(value), desk.lang));
  const understood = date
    ? html`<p>${fill(desk.words.understood, { what: dateWords(desk, date) })}</p>`
    : nothing;
  const parts = foldedHtml(
    desk,
    [...path, "parts"],
    desk.words.parts,
    () => form.record(path, "date", shape.fields ?? []),
    "folded",
    () => {
      if (date && !isJson(value)) desk.set(path, { ...date });
    },
  );
  return typingHtml(desk, path, text, understanding, options, { understood, after: parts });
}

/** What was said before and what is right: a number where the claim has one, else words. */
export function amountHtml({ desk }: Form, path: Path, _shape: Shape, options: FieldOptions): TemplateResult {
  const value = desk.value(path);
  const item = desk.value(path.slice(0, 2));
  const isNumeric = isJson(item) && (item.type === "stat" || item.quantity !== undefined);
  const inner = isJson(value) && isJson(value.quantity) ? value.quantity : value;
  const quantity = isNumeric ? asQuantity(inner) : undefined;
  const words = isJson(value) && value.text !== undefined && !quantity ? value.text : value;
  const text =
    desk.typedAt(path) ??
    (quantity && typeof inner === "object" ? writtenQuantity(desk, quantity) : plainText(words, desk.lang));
  const understood = quantity
    ? html`<p>${fill(desk.words.understood, { what: quantityWords(desk, quantity) })}</p>`
    : nothing;
  return typingHtml<Quantity | null>(
    desk,
    path,
    text,
    {
      read: (typed) => (isNumeric ? typedQuantity(desk, typed) : { problem: undefined }),
      keep: (one) => one ?? undefined,
      words: (one) => (one ? quantityWords(desk, one) : desk.words.notStated),
      // What is no number is words.
      unsettled: (typed) => typed,
    },
    options,
    { understood },
  );
}
