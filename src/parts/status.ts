import { html, type TemplateResult } from "lit";
import type { ClaimText } from "../language/claim-text.js";
import { markSvg } from "./mark.js";
import { phraseHtml } from "./phrase.js";

/**
 * How sure: the mark, the word and what qualifies it. Small and first; false and misleading as large as the statement,
 * so that a cut-out picture of the card does not spread what is false.
 */
export const statusHtml = ({ status, statusWord, qualifiers }: ClaimText): TemplateResult =>
  html`<p class="status" part="status"><b>${markSvg(status)}${statusWord}</b>${qualifiers.map(
    (phrase) => html` <span>${phraseHtml(phrase)}</span>`,
  )}</p>`;
