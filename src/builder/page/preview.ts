import { html, type TemplateResult } from "lit";
import type { ItemType } from "../../model/item.js";
import type { Desk } from "./desk.js";
import { dataOf, type Written } from "./out/snippet.js";
import { schemes, type View, widths } from "./view.js";

const languages = ["en", "uk", "ko", "ar", "de", "fr", "es", "ja"];

const cards: Record<ItemType, (data: unknown, lang: string) => TemplateResult> = {
  fact: (data, lang) => html`<fact-card .data=${data} lang=${lang}></fact-card>`,
  quote: (data, lang) => html`<quote-block .data=${data} lang=${lang}></quote-block>`,
  stat: (data, lang) => html`<stat-bar .data=${data} lang=${lang}></stat-bar>`,
  comparison: (data, lang) => html`<equipment-compare .data=${data} lang=${lang}></equipment-compare>`,
};

/** The card as a reader will see it, by the elements themselves. */
export function previewHtml(
  desk: Desk,
  written: Written | undefined,
  { view, look }: { view: View; look(view: Partial<View>): void },
): TemplateResult {
  const { words, type } = desk;
  const lang = view.lang || desk.lang;
  const names = new Intl.DisplayNames([desk.language], { type: "language" });
  const chosen = (name: "width" | "scheme", value: string, label: string) =>
    html`<button type="button" class="choice" aria-pressed=${view[name] === value ? "true" : "false"} @click=${() => look({ [name]: value })}>${label}</button>`;
  return html`<div class="preview-tools" role="group" aria-label=${words.previewTools}
    ><select class="small" aria-label=${words.previewLanguage} @change=${(event: Event) => look({ lang: (event.target as HTMLSelectElement).value })}>${languages.map(
      (tag) => html`<option value=${tag} .selected=${lang === tag}>${names.of(tag)}</option>`,
    )}</select><span role="group" aria-label=${words.previewWidth}>${widths.map((one) => chosen("width", one, words.widths[one]))}</span
    ><span role="group" aria-label=${words.previewScheme}>${schemes.map((one) => chosen("scheme", one, words.schemes[one]))}</span></div
  ><div class="stage ${view.width} ${view.scheme}" id="preview-stage" role="group" aria-labelledby="preview-title" tabindex="0" lang=${lang}>${
    written && type
      ? cards[type](dataOf(written), lang)
      : html`<p class="empty" lang=${desk.language}>${words.previewEmpty}</p>`
  }</div>`;
}
