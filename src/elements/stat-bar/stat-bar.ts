import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { type ClaimText, mediaText } from "../../language/claim-text.js";
import type { Context } from "../../language/context.js";
import { quantityString, quantityText } from "../../language/quantity-text.js";
import { type StatRow, type StatText, statText, wholeOf } from "../../language/stat-text.js";
import type { Stat } from "../../model/stat.js";
import { attributionHtml } from "../../parts/attribution.js";
import { barHtml } from "../../parts/bar.js";
import { likelihoodHtml } from "../../parts/likelihood.js";
import { mediaHtml } from "../../parts/media.js";
import { numberLineClass, phraseHtml, quantityHtml } from "../../parts/phrase.js";
import { type LonelyBar, lonelyBar, seriesBars } from "../../parts/stat-bars.js";
import { ChartController } from "../chart-place.js";
import { ClaimCard } from "../claim-card.js";
import { statBarStyles } from "./stat-bar.styles.js";

/**
 * One quantity against its whole, several on one scale, or a series over time, drawn with the doubt they have.
 *
 * @tag stat-bar
 * @slot - The fallback: the number as plain HTML, shown until and unless the card can be.
 *
 * @csspart label - What is counted.
 * @csspart whole - What it is part of.
 * @csspart share - A share that was calculated.
 * @csspart mark - A target or a threshold, in words.
 * @csspart sum - The sum of the parts, held against the stated one.
 * @csspart question - The question that was asked.
 * @csspart table - The values of a series.
 * @csspart chart - The same as a chart, with its tools; the table is one control away.
 */
export class StatBar extends ClaimCard<Stat> {
  static override styles = [...ClaimCard.styles, statBarStyles];

  static override properties: PropertyDeclarations = { chart: {} };

  /** `off` keeps the table alone. */
  chart?: "off";

  private readonly charts = new ChartController(this, (failed) => this.chartFailed(failed));

  constructor() {
    super("stat");
  }

  override retry() {
    super.retry();
    this.charts.retry();
  }

  protected override claimHtml(item: Stat, context: Context, claim: ClaimText): TemplateResult {
    const text = statText(item, context);
    return html`${mediaHtml(mediaText(item.media, context))}${likelihoodHtml(claim)}${item.series ? this.seriesHtml(item, text, context, claim) : this.numberHtml(item, text, context)}${aside("sum", text.sum)}${aside(
      "question",
      text.question,
    )}`;
  }

  private numberHtml(item: Stat, text: StatText, context: Context): TemplateResult {
    const bar = item.quantity
      ? lonelyBar(item.quantity, wholeOf(item, context), item.mark?.quantity)
      : undefined;
    const number = item.quantity
      ? html`<p class=${numberLineClass(item.quantity)} part="quantity">${quantityHtml(text.number, text.spoken)}</p>`
      : html`<p class="no-number" part="quantity">${phraseHtml(text.number)}</p>`;
    return html`${number}<p class="label" part="label">${phraseHtml(text.label)}${text.qualifier.length > 0 ? html` (${phraseHtml(text.qualifier)})` : nothing}${
      text.whole.length > 0
        ? html`${context.messages.list.between}<span part="whole">${phraseHtml(text.whole)}</span>`
        : nothing
    }</p>${aside("share", text.share)}${bar ? scaledBarHtml(bar, context) : nothing}${aside("mark", text.mark)}`;
  }

  private seriesHtml(item: Stat, text: StatText, context: Context, claim: ClaimText): TemplateResult {
    const { messages } = context;
    const whole = wholeOf(item, context);
    const bars = this.chart === "off" ? [] : seriesBars(item, whole);
    return html`<p class="title" part="label" role="heading" aria-level=${this.level} id="title">${phraseHtml(text.label)}${
      text.qualifier.length > 0 ? html` (${phraseHtml(text.qualifier)})` : nothing
    }</p>${text.whole.length > 0 ? html`<p class="label" part="whole">${phraseHtml(text.whole)}</p>` : nothing}${this.charts.html({ item, context, claim, text, whole, say: quantityString })}<table part="table" aria-labelledby="title"><thead><tr
      ><th scope="col">${messages.table.what}</th><th scope="col">${messages.table.value}</th></tr></thead><tbody>${text.rows.map(
        (row, index) => {
          const bar = bars[index];
          return html`<tr><th scope="row">${phraseHtml(row.label)}</th><td>${quantityHtml(row.number, row.spoken)}${rowDetails(row)}${
            bar ? barHtml(bar) : nothing
          }${row.by.map((by) => attributionHtml(by, messages))}${row.nobody.length > 0 ? html`<p>${phraseHtml(row.nobody)}</p>` : nothing}</td></tr>`;
        },
      )}</tbody></table>${aside("mark", text.mark)}`;
  }
}

const rowDetails = ({ qualifier, note }: StatRow) =>
  qualifier.length + note.length === 0 ? nothing : html`<p>${phraseHtml(qualifier)} ${phraseHtml(note)}</p>`;

const aside = (part: string, phrase: StatText["sum"]) =>
  phrase.length === 0 ? nothing : html`<p class="aside" part=${part}>${phraseHtml(phrase)}</p>`;

/** A bar and the two ends of its scale, in words under it. */
const scaledBarHtml = ({ extent, end, isOpen }: LonelyBar, context: Context) =>
  html`${barHtml(extent)}${
    end
      ? html`<p class=${isOpen ? "scale open" : "scale"} aria-hidden="true"><span>0</span><span>${phraseHtml(quantityText(end, context, "short").map(({ text }) => ({ text })))}</span></p>`
      : nothing
  }`;

declare global {
  interface HTMLElementTagNameMap {
    "stat-bar": StatBar;
  }
}
