import { html, nothing, type TemplateResult } from "lit";
import type { ClaimText } from "../language/claim-text.js";
import { markSvg } from "./mark.js";
import { phraseHtml } from "./phrase.js";

/** How sure: the mark, the word and what qualifies it. Small and first. */
export const statusHtml = ({ status, statusWord, qualifiers }: ClaimText): TemplateResult =>
  html`<p class="status" part="status"><b>${markSvg(status)}${statusWord}</b>${qualifiers.map(
    (phrase) => html` <span>${phraseHtml(phrase)}</span>`,
  )}</p>`;

/** False and misleading stand as large as the statement and before it: a cut-out picture must not spread it. */
export const verdictHtml = ({ status, statusWord }: ClaimText): TemplateResult | typeof nothing =>
  status === "false" || status === "misleading" ? html`<p class="verdict" part="verdict">${statusWord}</p>` : nothing;
