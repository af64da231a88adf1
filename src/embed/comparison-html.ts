import { type ClaimText, mediaText } from "../language/claim-text.js";
import { type CellText, type ColumnText, comparisonText, type RowText } from "../language/comparison-text.js";
import type { Context } from "../language/context.js";
import type { Messages } from "../language/messages.js";
import { plain } from "../language/phrase.js";
import type { Comparison } from "../model/comparison.js";
import { captionHtml, imageHtml, likelihoodHtml, pictureHtml } from "./claim-html.js";
import { attributes, type Content, html } from "./html.js";
import { numberHtml } from "./number-html.js";
import { phraseHtml } from "./phrase-html.js";
import { cellHtml, detailsHtml, headHtml, phrasesHtml, rowHtml, sourcesHtml } from "./table-html.js";

/** The table. That things are not alike stands in its caption, so that the warning and the table cannot be parted. */
export function comparisonHtml(comparison: Comparison, context: Context, claim: ClaimText): Content {
  const { messages } = context;
  const { title, warning, columns, rows } = comparisonText(comparison, context);
  const hasPictures = columns.some((column) => column.picture);
  const caption = html`<strong>${phraseHtml(title)}</strong>${
    warning.length > 0 && html`<br> <span class="onrecord-warning">${phraseHtml(warning)}</span>`
  }<br>`;
  const heads = columns.map((column) => columnHtml(column, hasPictures, messages));
  const scroll = attributes({
    class: "onrecord-scroll",
    role: "region",
    "aria-label": plain(title),
    tabindex: "0",
  });
  return [
    pictureHtml(mediaText(comparison.media, context)),
    likelihoodHtml(claim),
    html`<div${scroll}><table class="onrecord-columns-${`${columns.length}`}"><caption>${caption}</caption>${headHtml(heads, html`<td></td>`)}<tbody>${rows.map(
      (row) => bodyRowHtml(row, columns, messages),
    )}</tbody></table></div>`,
  ];
}

function columnHtml(
  { name, picture, credit, note }: ColumnText,
  hasPictures: boolean,
  messages: Messages,
): Content {
  const owner = credit.length > 0 && html` (${phraseHtml(credit)})`;
  const none = html`<small>${messages.noPicture}${owner}</small>`;
  return [
    picture && html`${imageHtml(picture)}<br> ${captionHtml(picture)}<br> `,
    html`<strong>${phraseHtml(name)}</strong>`,
    note.length > 0 && html`<br> <small>${phraseHtml(note)}</small>`,
    !picture && (hasPictures || owner) && html`<br> ${none}`,
  ];
}

/** A column’s name stands before its first value too, for where the table is taken apart. */
const bodyRowHtml = ({ label, note, cells }: RowText, columns: readonly ColumnText[], messages: Messages) =>
  rowHtml(
    [phraseHtml(label), note.length > 0 && html`<br> <small>${phraseHtml(note)}</small>`],
    cells.map((values, index) => {
      const name = html`<span class="onrecord-column">${phraseHtml(columns[index]?.name ?? [])}: </span>`;
      const contents = values.map((value, at) => [at === 0 && name, valueHtml(value, messages)]);
      return cellHtml(contents.length > 1 ? contents.map((content) => html`<p>${content}</p>`) : contents);
    }),
  );

function valueHtml({ value, empty, qualifier, by, nobody, note }: CellText, messages: Messages): Content {
  return [
    empty ? html`<em>${phraseHtml(value)}</em>` : numberHtml(value),
    detailsHtml([...phrasesHtml(qualifier), ...sourcesHtml(by, messages), ...phrasesHtml(nobody, note)]),
  ];
}
