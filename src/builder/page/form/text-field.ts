import { html, nothing, type TemplateResult } from "lit";
import type { Desk } from "../desk.js";
import { isJson, type Json, type Path } from "../json.js";
import { fill } from "../words.js";
import { fieldHtml, groupHtml } from "./field.js";
import type { Draw } from "./form.js";
import { inputHtml, long } from "./input.js";

/** A text in the document's language, and in others where somebody has written them. */
export const text: Draw = ({ desk }, path, _shape, options) => {
  const value = desk.value(path);
  const isLong = long.test(`${path.at(-1)}`);
  if (!isJson(value)) {
    const after = options.isLabelHidden ? nothing : otherLanguageHtml(desk, path);
    return fieldHtml(desk, path, { ...options, after }, (tied) =>
      inputHtml(desk, path, tied, { isLong, lang: desk.lang }),
    );
  }
  const names = new Intl.DisplayNames([desk.language], { type: "language" });
  const tags = Object.keys(value).map((tag) =>
    fieldHtml(
      desk,
      [...path, tag],
      { label: fill(desk.words.textIn, { language: nameOf(tag, names) }) },
      (tied) => inputHtml(desk, [...path, tag], tied, { isLong, lang: tag }),
    ),
  );
  return groupHtml(desk, path, options, [tags, otherLanguageHtml(desk, path)]);
};

const nameOf = (tag: string, names: Intl.DisplayNames): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const languages = ["en", "uk", "ko", "ar", "de", "fr", "es", "ja"];

/** A choice of a language in which the same is written once more. */
function otherLanguageHtml(desk: Desk, path: Path): TemplateResult | typeof nothing {
  const value = desk.value(path);
  if (value === undefined) return nothing;
  const given: Json = isJson(value) ? value : { [desk.lang]: value };
  const names = new Intl.DisplayNames([desk.language], { type: "language" });
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    if (select.value) desk.set(path, { ...given, [select.value]: "" });
    select.value = "";
  };
  return html`<select class="small" aria-label=${desk.words.otherLanguage} @change=${add}>
    <option value="">${desk.words.otherLanguage}</option>
    ${languages
      .filter((tag) => !Object.hasOwn(given, tag))
      .map((tag) => html`<option value=${tag}>${nameOf(tag, names)}</option>`)}
  </select>`;
}
