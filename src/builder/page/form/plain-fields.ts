import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { everydayUnits } from "../../../model/unit.js";
import type { Desk } from "../desk.js";
import { idOf, type Path } from "../json.js";
import { type FieldOptions, fieldHtml, groupHtml } from "./field.js";
import type { Draw } from "./form.js";
import { inputHtml, type Look, long, shown, typed } from "./input.js";
import type { Shape } from "./shape.js";
import { text } from "./text-field.js";

/*
 * Fields that are one control: a text, a number, a choice.
 */

const input =
  (look: (path: Path) => Look): Draw =>
  ({ desk }, path, _shape, options) =>
    fieldHtml(desk, path, options, (tied) => inputHtml(desk, path, tied, look(path)));

const line = input((path) => ({ isLong: long.test(`${path.at(-1)}`) }));

/** One of some words, or none. */
function choiceHtml(
  desk: Desk,
  path: Path,
  options: FieldOptions,
  choices: [value: string, label: string][],
): TemplateResult {
  const value = shown(desk.value(path));
  return fieldHtml(
    desk,
    path,
    options,
    ({ id, describedBy, invalid }) =>
      html`<select id=${id} aria-describedby=${describedBy} aria-invalid=${invalid} @change=${(
        event: Event,
      ) => {
        desk.set(path, typed(event));
        desk.touch(path);
      }}><option value="" .selected=${value === ""}>—</option>${choices.map(
        ([one, label]) => html`<option value=${one} .selected=${value === one}>${label}</option>`,
      )}</select>`,
  );
}

const choice: Draw = ({ desk }, path, { choices = [] }, options) => {
  const value = shown(desk.value(path));
  const name = (word: string) => desk.words.choices[word] ?? word;
  const known = value === "" || choices.includes(value) ? choices : [value, ...choices];
  return choiceHtml(
    desk,
    path,
    options,
    known.map((word) => [word, name(word)]),
  );
};

/** A tick; left out where it is not set. */
export function tickHtml(
  desk: Desk,
  {
    id,
    isOn,
    label,
    help,
    set,
  }: { id: string; isOn: boolean; label: string; help?: string; set: (on: boolean) => void },
): TemplateResult {
  return html`<div class="field tick"
    ><input type="checkbox" id=${id} .checked=${live(isOn)} aria-describedby=${help ? `${id}-help` : nothing} @change=${(
      event: Event,
    ) => {
      desk.endStep();
      set((event.target as HTMLInputElement).checked);
    }}><label for=${id}>${label}</label>${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}</div
  >`;
}

const flag: Draw = ({ desk }, path, _shape, { label, help }) => {
  const isOn = [true, "true", "TRUE"].includes(desk.value(path) as string);
  return tickHtml(desk, { id: idOf(path), isOn, label, help, set: (on) => desk.set(path, on || undefined) });
};

/** Two numbers that belong together: the ends of an interval, one in five. */
const pair: Draw = ({ desk }, path, _shape, options) => {
  const { words } = desk;
  const [first, second] = path.at(-1) === "ratio" ? [words.share, words.outOf] : [words.lower, words.upper];
  const given = desk.value(path);
  const ends = Array.isArray(given) ? given : ["", ""];
  const end = (index: 0 | 1, label: string) =>
    fieldHtml(
      desk,
      [...path, index],
      { label },
      ({ id, describedBy, invalid }) =>
        html`<input id=${id} inputmode="decimal" .value=${live(shown(ends[index]))} aria-describedby=${describedBy} aria-invalid=${invalid} @input=${(
          event: Event,
        ) => {
          const next = index === 0 ? [typed(event), ends[1]] : [ends[0], typed(event)];
          desk.set(path, next.some((one) => one !== "") ? next : undefined);
        }}>`,
    );
  return groupHtml(desk, path, options, html`<div class="pair">${end(0, first)}${end(1, second)}</div>`);
};

const item: Draw = ({ desk }, path, _shape, options) => {
  const others = desk.items.filter((one) => one !== desk.item && typeof one.id === "string");
  return choiceHtml(
    desk,
    path,
    options,
    others.map(({ id }) => [id as string, id as string]),
  );
};

export const unitList = "known-units";

/** The units that are built in, for every field that takes one. */
export const unitListHtml = () =>
  html`<datalist id=${unitList}>${[
    "percent",
    ...everydayUnits,
    "kilogram",
    "kilometer",
    "meter",
    "liter",
    "day",
    "hour",
  ].map((unit) => html`<option value=${unit}></option>`)}</datalist>`;

export const plainFields: Partial<Record<Shape["kind"], Draw>> = {
  line,
  text,
  choice,
  flag,
  pair,
  item,
  number: input(() => ({ inputmode: "decimal" })),
  id: input(() => ({})),
  address: input(() => ({ type: "url", inputmode: "url" })),
  language: input(() => ({})),
  unit: input(() => ({ list: unitList })),
  currency: input(() => ({})),
};
