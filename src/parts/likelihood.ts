import { html, nothing, type TemplateResult } from "lit";
import type { ClaimText } from "../language/claim-text.js";
import { phraseHtml } from "./phrase.js";

/** The source's own likelihood, before the statement, so that it cannot be missed. */
export const likelihoodHtml = ({ likelihood }: ClaimText): TemplateResult | typeof nothing =>
  likelihood.length > 0
    ? html`<p class="statement likelihood" part="likelihood">${phraseHtml(likelihood)}</p>`
    : nothing;
