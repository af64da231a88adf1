import { type ClaimText, mediaText } from "../language/claim-text.js";
import type { Context } from "../language/context.js";
import { quoteText } from "../language/quote-text.js";
import { sourceOf } from "../model/lookup.js";
import type { Quote } from "../model/quote.js";
import { likelihoodHtml, lineHtml, pictureHtml, textHtml } from "./claim-html.js";
import { attributes, type Content, html } from "./html.js";
import { languageOf, phraseHtml } from "./phrase-html.js";

/** The words in a `blockquote`; who spoke them stands outside it, in the figure's caption, as HTML wants it. */
export function quoteHtml(quote: Quote, context: Context, text: ClaimText): Content {
  const { words, lang, context: sentence, translation, translator } = quoteText(quote, context);
  const speaker = quote.by?.[0];
  const portrait = quote.media ?? (speaker && sourceOf(speaker.source, context.document).image);
  const foreign = lang === context.locale ? undefined : languageOf(lang);
  return [
    pictureHtml(mediaText(portrait, context)),
    likelihoodHtml(text),
    html`<blockquote${attributes({ cite: speaker?.url })}${foreign}>${textHtml(words)}</blockquote>`,
    sentence.length > 0 && html`<p class="onrecord-aside"${foreign}>${phraseHtml(sentence)}</p>`,
    lineHtml(translation, "onrecord-translation"),
    lineHtml(translator, "onrecord-aside"),
  ];
}
