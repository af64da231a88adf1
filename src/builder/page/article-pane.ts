import { html, type TemplateResult } from "lit";
import type { Desk, Pending } from "./desk.js";
import { fill } from "./words.js";

/** The article's text, out of which a selected passage becomes a claim. */
export function articlePaneHtml(desk: Desk, say: (words: string) => void, made: () => void): TemplateResult {
  const { words } = desk;
  const make = async () => {
    const area = document.getElementById("article-text") as HTMLTextAreaElement;
    const { value, selectionStart, selectionEnd } = area;
    const { fromPassage } = await import("../from-passage.js");
    const passage = fromPassage(value, selectionStart, selectionEnd, desk.document);
    if (!passage) {
      area.focus();
      return say(words.nothingSelected);
    }
    const pending = passage.asked.map(({ field, doubt }): [string, Pending] => [
      field,
      { question: fill(words.doubts[doubt.code], { found: doubt.found }), choices: doubt.choices },
    ]);
    desk.add(passage.item, passage.suggested, Object.fromEntries(pending));
    say(fill(words.made, { what: words.typeNames[passage.item.type as keyof typeof words.typeNames] }));
    made();
  };
  return html`<section class="article-text" aria-labelledby="article-text-title"><h2 id="article-text-title"><label for="article-text">${words.articleText}</label></h2>
    <p class="help" id="article-text-help">${words.articleTextHelp}</p>
    <textarea id="article-text" rows="8" dir="auto" lang=${desk.lang} aria-describedby="article-text-help" .value=${desk.text} @input=${(
      event: Event,
    ) => {
      desk.text = (event.target as HTMLTextAreaElement).value;
    }}></textarea>
    <button type="button" id="from-selection" class="main" @click=${make}>${words.fromSelection}</button></section>`;
}
