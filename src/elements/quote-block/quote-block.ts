import { html, nothing, type TemplateResult } from "lit";
import { type ClaimText, mediaText } from "../../language/claim-text.js";
import { type Context, directionOf } from "../../language/context.js";
import { quoteText } from "../../language/quote-text.js";
import { sourceOf } from "../../model/lookup.js";
import type { Quote } from "../../model/quote.js";
import { likelihoodHtml } from "../../parts/likelihood.js";
import { mediaHtml } from "../../parts/media.js";
import { paragraphsHtml } from "../../parts/paragraphs.js";
import { phraseHtml } from "../../parts/phrase.js";
import { ClaimCard } from "../claim-card.js";
import { quoteBlockStyles } from "./quote-block.styles.js";

/**
 * A quotation: the words, who spoke them with role and portrait, the occasion, original and translation, the sentence
 * that a partial quotation was cut from.
 *
 * @tag quote-block
 * @slot - The fallback: the quotation as plain HTML, shown until and unless the card can be.
 *
 * @csspart quote - The quotation.
 * @csspart context - The sentence it stands in, where the words are not found in it.
 * @csspart translation - The translation beside the original.
 * @csspart translator - Who translated it.
 */
export class QuoteBlock extends ClaimCard<Quote> {
  static override styles = [...ClaimCard.styles, quoteBlockStyles];

  constructor() {
    super("quote");
  }

  protected override claimHtml(item: Quote, context: Context, claim: ClaimText): TemplateResult {
    const text = quoteText(item, context);
    const speaker = item.by?.[0];
    const portrait = mediaText(
      item.media ?? (speaker && sourceOf(speaker.source, context.document).image),
      context,
    );
    const cite = speaker?.url;
    const dir = directionOf(text.lang);
    return html`${mediaHtml(portrait)}${likelihoodHtml(claim)}<blockquote class="quote" part="quote" cite=${cite ?? nothing} lang=${text.lang} dir=${dir}>${paragraphsHtml(text.words)}</blockquote>${
      text.context.length > 0
        ? html`<p class="aside" part="context" lang=${text.lang} dir=${dir}>${phraseHtml(text.context)}</p>`
        : nothing
    }${text.translation.length > 0 ? html`<p class="translation" part="translation">${phraseHtml(text.translation)}</p>` : nothing}${
      text.translator.length > 0
        ? html`<p class="aside" part="translator">${phraseHtml(text.translator)}</p>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "quote-block": QuoteBlock;
  }
}
