import { html, nothing, type TemplateResult } from "lit";
import type { ClaimText } from "../../language/claim-text.js";
import { mediaText } from "../../language/claim-text.js";
import { type Context, datum } from "../../language/context.js";
import { quantityString, quantityText } from "../../language/quantity-text.js";
import type { Fact } from "../../model/fact.js";
import { likelihoodHtml } from "../../parts/likelihood.js";
import { mediaHtml } from "../../parts/media.js";
import { paragraphsHtml } from "../../parts/paragraphs.js";
import { numberLineClass, quantityHtml } from "../../parts/phrase.js";
import { ClaimCard } from "../claim-card.js";

/**
 * One fact: the statement, its quantity, who says so, how sure it is, who checked it and what was corrected.
 *
 * @tag fact-card
 * @slot - The fallback: the claim as plain HTML, shown until and unless the card can be.
 *
 * @csspart statement - A paragraph of the statement.
 */
export class FactCard extends ClaimCard<Fact> {
  constructor() {
    super("fact");
  }

  protected override claimHtml(item: Fact, context: Context, claim: ClaimText): TemplateResult {
    const { quantity } = item;
    return html`${mediaHtml(mediaText(item.media, context))}${likelihoodHtml(claim)}${paragraphsHtml(datum(item.text, context), "statement")}${
      quantity
        ? html`<p class=${numberLineClass(quantity)} part="quantity">${quantityHtml(quantityText(quantity, context), quantityString(quantity, context, "spoken"))}</p>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "fact-card": FactCard;
  }
}
