import { html, nothing, type TemplateResult } from "lit";
import type { Advice, Difference } from "../../advice.js";
import type { Desk } from "../desk.js";
import { fill } from "../words.js";

/** What is advised, why, and one click that does it. */
export function adviceHtml(desk: Desk, advice: Advice): TemplateResult {
  const { words } = desk;
  const { mend, mends, differences } = advice;
  const does = mends && words.mends[mends];
  return html`<div class="advice"><p>${adviceText(desk, advice)}</p>${differences ? differencesHtml(differences) : nothing}${
    mend
      ? html`<button type="button" class="add" @click=${() => desk.setDocument(mend(desk.document))}>${does ?? words.mend}</button>`
      : nothing
  }</div>`;
}

export const adviceText = (desk: Desk, { code, details }: Advice): string =>
  fill(desk.words.advice[code], details);

/** A quotation against the article’s words. */
const differencesHtml = (differences: readonly Difference[]): TemplateResult =>
  html`<p class="differences">${differences.map(({ text, in: where }) =>
    where === "both" ? text : where === "article" ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
  )}</p>`;
