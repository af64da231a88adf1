import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { source } from "../../../model/source.js";
import type { Desk } from "../desk.js";
import { isJson, type Json, type Path, withValue } from "../json.js";
import { idFrom, plainText, sourceName } from "../naming.js";
import { fill } from "../words.js";
import { type FieldOptions, fieldHtml } from "./field.js";
import type { Form } from "./form.js";
import { fieldsOf, type Shape } from "./shape.js";

/*
 * Sources and pictures are entered once and named everywhere: typed by name, kept in the document's own tables.
 */

const sourceFields = fieldsOf((source as unknown as { entries: object }).entries);

const tableOf = (desk: Desk, name: string): Json => {
  const table = desk.document[name];
  return isJson(table) ? table : {};
};

/** How often a name stands in the document. */
const usesOf = (value: unknown, id: string): number =>
  value === id
    ? 1
    : typeof value === "object" && value !== null
      ? Object.values(value).reduce((sum: number, one) => sum + usesOf(one, id), 0)
      : 0;

const byName = (desk: Desk, name: string): string | undefined =>
  Object.keys(tableOf(desk, "sources")).find(
    (id) => sourceName(desk, id).trim().toLowerCase() === name.trim().toLowerCase(),
  );

/** A name that was typed to its end: a source of the list, the same source under its new name, or a new one. */
function enter(desk: Desk, path: Path, before: unknown, name: string) {
  const sources = tableOf(desk, "sources");
  const known = byName(desk, name);
  if (!name.trim() || known) return desk.touch(path);
  const given = desk.value(path);
  const id = idFrom(name, Object.keys(sources), "source");
  const old = typeof before === "string" && Object.hasOwn(sources, before) ? before : undefined;
  let { document } = desk;
  if (old && usesOf(document, old) === 0) {
    // Nobody else names it: it was the same source all along, misspelt.
    const { [old]: same, ...others } = sources;
    document = { ...document, sources: { ...others, [id]: { ...(same as Json), name } } };
  } else {
    const fields = isJson(given) ? given : {};
    document = { ...document, sources: { ...sources, [id]: { ...fields, name } } };
  }
  desk.change({ ...desk.now, document: withValue(document, path, id) }, path);
  desk.touch(path);
}

/** What stood in a field before somebody began to type in it. */
const before = new WeakMap<EventTarget, unknown>();

export const sourceList = "known-sources";

export const sourceListHtml = (desk: Desk) =>
  html`<datalist id=${sourceList}>${Object.keys(tableOf(desk, "sources")).map(
    (id) => html`<option value=${sourceName(desk, id)}></option>`,
  )}</datalist>`;

export function sourceFieldHtml(
  form: Form,
  path: Path,
  _shape: Shape,
  options: FieldOptions,
): TemplateResult {
  const { desk } = form;
  const value = desk.value(path);
  const isKnown = typeof value === "string" && Object.hasOwn(tableOf(desk, "sources"), value);
  const about: Path = isKnown ? ["sources", value] : path;
  const name = sourceName(desk, value);
  return fieldHtml(
    desk,
    path,
    {
      ...options,
      whole: !isKnown,
      after: name || isJson(value) ? aboutHtml(form, about, path, name) : nothing,
    },
    ({ id, describedBy, invalid }) =>
      html`<input id=${id} list=${sourceList} dir="auto" autocomplete="off" .value=${live(name)} aria-describedby=${describedBy} aria-invalid=${invalid} @focus=${(
        event: Event,
      ) => before.set(event.target as EventTarget, desk.value(path))} @input=${(event: Event) => {
        const typed = (event.target as HTMLInputElement).value;
        const fields = isJson(value) ? value : {};
        const next = typed && (byName(desk, typed) ?? { ...fields, name: typed });
        desk.set(path, next);
      }} @change=${(event: Event) => {
        const control = event.target as HTMLInputElement;
        enter(desk, path, before.get(control), control.value);
        before.set(control, desk.value(path));
      }}>`,
  );
}

/** A source's own fields, open in one place of the page at a time. */
export function aboutHtml(form: Form, about: Path, place: Path, name: string): TemplateResult {
  const { desk } = form;
  const isOpen = desk.folds.isSharedOpen(about, place);
  return html`<details class="folded" .open=${isOpen} @toggle=${(event: Event) => {
    if (event.target === event.currentTarget)
      desk.folds.foldShared(about, place, (event.target as HTMLDetailsElement).open);
  }}><summary>${fill(desk.words.aboutSource, { name: name || desk.words.theSource })}</summary>${
    isOpen
      ? html`<div class="folded-content">${form.record(
          about,
          "source",
          // The name is the field above; of one without a name it has to be said why.
          about === place ? sourceFields.filter((field) => field.name !== "name") : sourceFields,
        )}</div>`
      : nothing
  }</details>`;
}

export const pictureName = (desk: Desk, id: string): string => {
  const picture = tableOf(desk, "media")[id];
  const { caption, alt } = isJson(picture) ? picture : {};
  return plainText(caption ?? alt, desk.lang) || id;
};

export function pictureFieldHtml(
  form: Form,
  path: Path,
  shape: Shape,
  options: FieldOptions,
): TemplateResult {
  const { desk } = form;
  const { words } = desk;
  const value = desk.value(path);
  const pictures = Object.keys(tableOf(desk, "media"));
  const isKnown = typeof value === "string" && pictures.includes(value);
  const at: Path | undefined = isKnown ? ["media", value] : isJson(value) ? path : undefined;
  const choose = (event: Event) => {
    const { value: chosen } = event.target as HTMLSelectElement;
    desk.endStep();
    if (chosen !== "+") return desk.set(path, chosen);
    const id = idFrom("", pictures, "picture");
    const document = withValue(desk.document, ["media", id], {});
    desk.change({ ...desk.now, document: withValue(document, path, id) });
    desk.folds.foldShared(["media", id], path, true);
  };
  const isOpen = at !== undefined && desk.folds.isSharedOpen(at, path);
  const after = at
    ? html`<details class="folded" .open=${isOpen} @toggle=${(event: Event) => {
        if (event.target === event.currentTarget)
          desk.folds.foldShared(at, path, (event.target as HTMLDetailsElement).open);
      }}><summary>${words.chosenPicture}</summary>${
        isOpen
          ? html`<div class="folded-content">${form.record(at, "media", shape.fields ?? [])}</div>`
          : nothing
      }</details>`
    : nothing;
  return fieldHtml(
    desk,
    path,
    { ...options, after },
    ({ id, describedBy, invalid }) =>
      html`<select id=${id} aria-describedby=${describedBy} aria-invalid=${invalid} @change=${choose}
      ><option value="" .selected=${value === undefined}>${words.noPicture}</option>${
        isJson(value) ? html`<option value="" selected>${words.chosenPicture}</option>` : nothing
      }${pictures.map(
        (one) => html`<option value=${one} .selected=${one === value}>${pictureName(desk, one)}</option>`,
      )}<option value="+">${words.newPicture}</option></select>`,
  );
}

/** The fields of a picture in the document's table. */
export const pictureFields = sourceFields.find(({ name }) => name === "image")?.shape.fields ?? [];
