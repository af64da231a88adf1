import type { AttributionText } from "../language/attribution-text.js";
import type { Messages } from "../language/messages.js";
import type { Phrase } from "../language/phrase.js";
import { attributes, between, type Content, type Html, html } from "./html.js";
import { linkHtml, phraseHtml, sentenceHtml } from "./phrase-html.js";

/*
 * Some systems take a table's tags away and leave what stood in them. Spaces between the cells and a line break at the
 * end of each, which a table does not show, keep that a text.
 */

export const headHtml = (heads: readonly Content[], corner: Content = undefined): Html =>
  html`<thead><tr>${corner}${heads.map((head) => html`<th scope="col">${head}<br></th> `)}</tr></thead>`;

export const rowHtml = (head: Content, cells: readonly Content[]): Html =>
  html` <tr><th scope="row">${head}<br></th>${cells}</tr>`;

export const cellHtml = (content: Content, kind?: string): Html =>
  html` <td${attributes({ class: kind })}>${content}<br></td>`;

/** What is said of a value, in brackets: how it is put, by whom. */
export const detailsHtml = (details: readonly Content[]): Content =>
  details.map((detail) => html`<br> <small>(${detail})</small>`);

/** The phrases that say something. */
export const phrasesHtml = (...phrases: Phrase[]): Content[] =>
  phrases.filter((phrase) => phrase.length > 0).map((phrase) => phraseHtml(phrase));

/** Who says so, beside a value: the sentence, the interest, where it can be read; then how it was made. */
export const sourcesHtml = (sources: readonly AttributionText[], messages: Messages): Content[] =>
  sources.flatMap(({ said, interest, about, href }) => [
    between(" · ", [phraseHtml(said), phraseHtml(interest), href && linkHtml(href, messages.moreOn)]),
    ...(about.length > 0 ? [between(" ", about.map(sentenceHtml))] : []),
  ]);
