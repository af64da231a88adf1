import { html, type TemplateResult } from "lit";
import { idOf, isJson, type Path } from "../json.js";
import { fill } from "../words.js";
import { type FieldOptions, groupHtml } from "./field.js";
import type { Form } from "./form.js";
import type { Shape } from "./shape.js";

/** Entries by a name of their own: words by language, units by key. */
export function mapHtml(form: Form, path: Path, { entry }: Shape, options: FieldOptions): TemplateResult {
  const { desk } = form;
  const { words } = desk;
  const given = desk.value(path);
  const names = isJson(given) ? Object.keys(given) : [];
  const id = `${idOf(path)}-new`;
  const add = () => {
    const input = document.getElementById(id) as HTMLInputElement;
    const name = input.value.trim();
    if (!name || names.includes(name)) return;
    input.value = "";
    desk.endStep();
    desk.set([...path, name], entry?.kind === "line" ? " " : {});
  };
  return groupHtml(
    desk,
    path,
    options,
    html`${names.map(
      (
        name,
      ) => html`<div class="entry">${form.shape([...path, name], entry as Shape, { label: name })}<div class="entry-tools"
        ><button type="button" class="plain" aria-label=${fill(words.remove, { what: name })} @click=${() => {
          desk.endStep();
          desk.set([...path, name], undefined);
        }}>${words.removeShort}</button></div></div>`,
    )}<div class="field inline"><label for=${id}>${entry?.kind === "line" || path.length > 1 ? words.tag : words.key}</label
      ><input id=${id} autocomplete="off" @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        add();
      }}><button type="button" class="add" @click=${add}>${words.add}</button></div>`,
  );
}
