import { html, nothing, type TemplateResult } from "lit";
import { idOf, listOf, type Path } from "../json.js";
import { fill } from "../words.js";
import { type FieldOptions, groupHtml } from "./field.js";
import type { Form } from "./form.js";
import { tickHtml } from "./plain-fields.js";
import type { Shape } from "./shape.js";

/** Lists whose first entry is there to be filled in before anybody has asked for one. */
const ready = ["by", "columns", "rows", "series"];

/** What an entry begins with. */
const blank = (path: Path, entries: readonly unknown[]): unknown => {
  if (path.at(-1) !== "columns") return {};
  const taken = entries.map((one) => (one as { id?: unknown })?.id);
  return {
    id: [..."abcdefghijklmnopqrstuvwxyz"].find((letter) => !taken.includes(letter)) ?? `c${taken.length}`,
  };
};

export function listHtml(form: Form, path: Path, shape: Shape, options: FieldOptions): TemplateResult {
  const { desk } = form;
  const { words } = desk;
  const given = desk.value(path);
  const isNone = Array.isArray(given) && given.length === 0;
  const name = `${path.at(-1)}`;
  const entry = shape.entry as Shape;
  const isAttribution = entry.record === "attribution" && path[0] === "items";
  const isItems = isAttribution && path.length === 3;
  const written = listOf(given);
  const entries =
    written.length === 0 && ready.includes(name) && !isNone && (name !== "by" || isItems || options.required)
      ? [undefined]
      : written;
  const change = (next: unknown[]) => {
    desk.endStep();
    desk.set(path, next.length > 0 ? next : undefined);
  };
  const add = () => {
    change([...entries.map((one) => one ?? {}), blank(path, entries)]);
    focusLater(idOf([...path, entries.length]));
  };
  const move = (index: number, by: number) => {
    const next = [...entries];
    next.splice(index + by, 0, ...next.splice(index, 1));
    change(next);
  };
  const label = (index: number) => fill(words.entry, { what: options.label, number: index + 1 });
  const tools = (index: number) =>
    html`<div class="entry-tools">${
      index > 0
        ? html`<button type="button" class="plain" aria-label=${fill(words.moveUp, { what: label(index) })} @click=${() => move(index, -1)}>${words.up}</button>`
        : nothing
    }${
      index < entries.length - 1
        ? html`<button type="button" class="plain" aria-label=${fill(words.moveDown, { what: label(index) })} @click=${() => move(index, 1)}>${words.down}</button>`
        : nothing
    }<button type="button" class="plain" aria-label=${fill(words.remove, { what: label(index) })} @click=${() => change(entries.filter((_, at) => at !== index))}>${words.removeShort}</button></div>`;
  const one = (_entry: unknown, index: number) => {
    const at = [...path, index];
    const isAlone = entries.length === 1;
    const hasTools = written.length > 0;
    const content =
      entry.kind === "record"
        ? html`${isAlone ? nothing : html`<p class="entry-name">${label(index)}</p>`}${form.record(at, entry.record ?? name, entry.fields ?? [])}`
        : form.shape(at, entry, { label: isAlone ? options.label : label(index), isLabelHidden: true });
    return html`<div class="entry" role="group" aria-label=${label(index)} tabindex="-1" id=${entry.kind === "record" ? idOf(at) : nothing}>${content}${hasTools ? tools(index) : nothing}</div>`;
  };
  const nobody = isAttribution
    ? tickHtml(desk, {
        id: `${idOf(path)}-nobody`,
        isOn: isNone,
        label: words.nobody,
        help: words.nobodyHelp,
        set: (on) => desk.set(path, on ? [] : undefined),
      })
    : nothing;
  return groupHtml(
    desk,
    path,
    options,
    html`${entries.map(one)}${
      isNone
        ? nothing
        : html`<button type="button" class="add" @click=${add}>${fill(words.addTo, { what: options.label })}</button>`
    }${nobody}`,
  );
}

/** Puts the focus on what is about to be drawn. */
export function focusLater(id: string) {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    const first = place?.matches("input,select,textarea")
      ? place
      : place?.querySelector<HTMLElement>("input,select,textarea,summary");
    (first ?? place)?.focus();
  });
}
