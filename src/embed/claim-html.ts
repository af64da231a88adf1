import type { AttributionText } from "../language/attribution-text.js";
import type { ClaimText, MediaText, Said } from "../language/claim-text.js";
import type { Messages } from "../language/messages.js";
import { paragraphsOf } from "../language/paragraphs.js";
import type { Phrase } from "../language/phrase.js";
import { attributes, between, type Content, type Html, html } from "./html.js";
import { linkHtml, phraseHtml, sentenceHtml } from "./phrase-html.js";

/*
 * What every card says besides its own statement. Everything stands in a paragraph of its own, with its punctuation as
 * text: where a system strips every other tag, it still reads.
 */

/** A phrase as a paragraph; nothing where there is nothing to say. */
export const lineHtml = (phrase: Phrase, kind?: string): Content =>
  phrase.length > 0 && html`<p${attributes({ class: kind })}>${phraseHtml(phrase)}</p>`;

/** An empty line makes a paragraph, a line break a line. */
export const textHtml = (phrase: Phrase, kind?: string): Html[] =>
  paragraphsOf(phrase).map(
    (lines) =>
      html`<p${attributes({ class: kind })}>${lines.map((line, at) => [at > 0 && html`<br> `, phraseHtml(line)])}</p>`,
  );

/** How sure, and what qualifies it. */
export const statusHtml = ({ statusWord, qualifiers }: ClaimText): Content =>
  html`<p class="onrecord-status">${between(" · ", [
    html`<strong>${statusWord}</strong>`,
    ...qualifiers.map((phrase) => phraseHtml(phrase)),
  ])}</p>`;

/** "extremely unlikely:" before the statement, as large. */
export const likelihoodHtml = ({ likelihood }: ClaimText): Content =>
  likelihood.length > 0 && html`<p class="onrecord-likelihood"><em>${phraseHtml(likelihood)}</em></p>`;

/** Between the statement and who says so, never at the end. */
export function changesHtml({ corrections, revisions, replies }: ClaimText, messages: Messages): Content {
  const line =
    (kind: string) =>
    ({ said, href }: Said) =>
      html`<p class="${kind}">${phraseHtml(said)}${href && html` ${linkHtml(href, messages.moreOn)}`}</p>`;
  return [
    corrections.map(line("onrecord-correction")),
    revisions.map(line("onrecord-update")),
    replies.map(line("onrecord-reply")),
  ];
}

/** Who says so; who checked it; what is to be noted. Nothing at all where nobody wrote any of it. */
export function bylineHtml(text: ClaimText, messages: Messages): Content {
  const { attributions, nobody, reviews, note, related } = text;
  const lines = [
    ...attributions.map((one) => attributionHtml(one, messages)),
    lineHtml(nobody),
    ...reviews.map(
      ({ said, href }) =>
        html`<p>${between(" · ", [phraseHtml(said), href && linkHtml(href, messages.readCheck)])}</p>`,
    ),
    smallHtml(note),
    ...related.map(smallHtml),
  ].filter(Boolean);
  return lines.length > 0 && html`<figcaption class="onrecord-by">${lines}</figcaption>`;
}

/** One sentence on a source, its interest, where it can be read, how it was made. */
const attributionHtml = ({ said, interest, about, href }: AttributionText, messages: Messages): Content => [
  html`<p>${between(" · ", [phraseHtml(said), phraseHtml(interest), href && linkHtml(href, messages.moreOn)])}</p>`,
  about.length > 0 && html`<p><small>${between(" ", about.map(sentenceHtml))}</small></p>`,
];

const smallHtml = (phrase: Phrase): Content =>
  phrase.length > 0 && html`<p><small>${phraseHtml(phrase)}</small></p>`;

export const imageHtml = ({ media, alt, altLang }: MediaText): Html =>
  html`<img${attributes({
    src: media.src,
    srcset: media.srcset,
    sizes: media.sizes,
    width: media.width,
    height: media.height,
    alt,
    lang: altLang,
    loading: "lazy",
    decoding: "async",
    referrerpolicy: "no-referrer",
  })}>`;

/** Under a picture: what it shows, whose it is, under which license. */
export const captionHtml = ({ caption, credit }: MediaText): Html =>
  html`<small>${between(" · ", [phraseHtml(caption), phraseHtml(credit)])}</small>`;

export const pictureHtml = (picture: MediaText | undefined): Content =>
  picture && html`<p class="onrecord-picture">${imageHtml(picture)}<br> ${captionHtml(picture)}</p>`;
