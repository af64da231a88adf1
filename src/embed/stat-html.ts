import { type ClaimText, mediaText } from "../language/claim-text.js";
import type { Context } from "../language/context.js";
import { type StatRow, type StatText, statText, wholeOf } from "../language/stat-text.js";
import type { Stat } from "../model/stat.js";
import { lonelyBar, seriesBars } from "../parts/stat-bars.js";
import { likelihoodHtml, lineHtml, pictureHtml } from "./claim-html.js";
import { between, type Content, html } from "./html.js";
import { numberHtml, numberLineHtml } from "./number-html.js";
import { phraseHtml } from "./phrase-html.js";
import { cellHtml, detailsHtml, headHtml, phrasesHtml, rowHtml, sourcesHtml } from "./table-html.js";

/** A number and what it counts, or the table of several. */
export function statHtml(stat: Stat, context: Context, claim: ClaimText): Content {
  const text = statText(stat, context);
  return [
    pictureHtml(mediaText(stat.media, context)),
    likelihoodHtml(claim),
    stat.series ? seriesHtml(stat, text, context) : oneHtml(stat, text, context),
    lineHtml(text.mark, "onrecord-aside"),
    lineHtml(text.sum, "onrecord-aside"),
    lineHtml(text.question, "onrecord-aside"),
  ];
}

const labelHtml = ({ label, qualifier }: StatText): Content => [
  phraseHtml(label),
  qualifier.length > 0 && html` (${phraseHtml(qualifier)})`,
];

function oneHtml(stat: Stat, text: StatText, context: Context): Content {
  const { quantity, mark } = stat;
  const bar = quantity ? lonelyBar(quantity, wholeOf(stat, context), mark?.quantity) : undefined;
  const room = bar ? (bar.end ? " onrecord-bar onrecord-scale" : " onrecord-bar") : "";
  return [
    quantity
      ? numberLineHtml(text.number, quantity)
      : html`<p class="onrecord-no-number"><em>${phraseHtml(text.number)}</em></p>`,
    html`<p class="onrecord-label${room}">${between(context.messages.list.between, [labelHtml(text), phraseHtml(text.whole)])}</p>`,
    lineHtml(text.share, "onrecord-aside"),
  ];
}

function seriesHtml(stat: Stat, text: StatText, context: Context): Content {
  const { messages } = context;
  const bars = seriesBars(stat, wholeOf(stat, context));
  const bodyRow = ({ label, number, qualifier, by, nobody, note }: StatRow, index: number) => {
    const said = between(" · ", phrasesHtml(qualifier, note));
    const details = [
      ...(said.length > 0 ? [said] : []),
      ...sourcesHtml(by, messages),
      ...phrasesHtml(nobody),
    ];
    const value = [numberHtml(number), detailsHtml(details)];
    return rowHtml(phraseHtml(label), [cellHtml(value, bars[index] && "onrecord-bar")]);
  };
  const title = between(" ", [html`<strong>${labelHtml(text)}</strong>`, phraseHtml(text.whole)]);
  return html`<table><caption>${title}<br></caption>${headHtml([messages.table.what, messages.table.value])}<tbody>${text.rows.map(bodyRow)}</tbody></table>`;
}
