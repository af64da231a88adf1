import { html, nothing, type TemplateResult } from "lit";
import type { AttributionText } from "../language/attribution-text.js";
import type { ClaimText } from "../language/claim-text.js";
import type { Messages } from "../language/messages.js";
import { linkHtml } from "./link.js";
import { phraseHtml } from "./phrase.js";

/** One sentence on a source, what a reader should know of it, where it can be read, how it was made. */
export const attributionHtml = (
  { said, interest, about, href }: AttributionText,
  messages: Messages,
): TemplateResult =>
  html`<p>${phraseHtml(said)}${interest.length > 0 ? html` ${phraseHtml(interest)}` : nothing}${linkHtml(href, messages.moreOn)}</p>${
    about.length > 0 ? html`<p><small>${about.map((one) => html`${phraseHtml(one)}. `)}</small></p>` : nothing
  }`;

/** Who says so: under a hairline, after the statement. Nothing at all where the editor left it out. */
export function bylineHtml(text: ClaimText, messages: Messages): TemplateResult | typeof nothing {
  const { attributions, nobody, reviews, note, related } = text;
  const isEmpty = [attributions, nobody, reviews, note, related].every((part) => part.length === 0);
  if (isEmpty) return nothing;
  return html`<figcaption class="by" part="attribution">${attributions.map((one) => attributionHtml(one, messages))}${
    nobody.length > 0 ? html`<p>${phraseHtml(nobody)}</p>` : nothing
  }${reviews.map((one) => html`<p part="review">${phraseHtml(one.said)}${linkHtml(one.href, messages.readCheck)}</p>`)}${
    note.length > 0 ? html`<p part="note"><small>${phraseHtml(note)}</small></p>` : nothing
  }${related.map((one) => html`<p part="related"><small>${phraseHtml(one)}</small></p>`)}</figcaption>`;
}
