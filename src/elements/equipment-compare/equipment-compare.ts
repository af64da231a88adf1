import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { type ClaimText, mediaText } from "../../language/claim-text.js";
import {
  type CellText,
  type ColumnText,
  comparisonText,
  type RowText,
} from "../../language/comparison-text.js";
import type { Context } from "../../language/context.js";
import { fill } from "../../language/phrase.js";
import { quantityString } from "../../language/quantity-text.js";
import type { Comparison } from "../../model/comparison.js";
import { attributionHtml } from "../../parts/attribution.js";
import { likelihoodHtml } from "../../parts/likelihood.js";
import { imageHtml, mediaHtml } from "../../parts/media.js";
import { phraseHtml, quantityHtml } from "../../parts/phrase.js";
import { ChartController } from "../chart-place.js";
import { ClaimCard } from "../claim-card.js";
import { equipmentCompareStyles } from "./equipment-compare.styles.js";

/**
 * Two to six pieces of equipment side by side: pictures with credit, specifications with units, three kinds of empty
 * cell. Row labels stay in view on a phone; where things are not alike, a sentence says so before the table.
 *
 * @tag equipment-compare
 * @slot - The fallback: the table as plain HTML, shown until and unless the card can be.
 *
 * @csspart title - The heading.
 * @csspart warning - The sentence that says where things are not alike.
 * @csspart table - The table.
 * @csspart value - A value in a cell, with its source.
 * @csspart chart - Under the table: its rows of numbers as charts, one scale a row.
 */
export class EquipmentCompare extends ClaimCard<Comparison> {
  static override styles = [...ClaimCard.styles, equipmentCompareStyles];

  static override properties: PropertyDeclarations = { chart: {}, onlyWhatDiffers: { attribute: false } };

  /** `off` keeps the table alone. */
  chart?: "off";

  private onlyWhatDiffers = false;

  /** How many rows of what is shown are alike. */
  private alike = 0;

  private readonly charts = new ChartController(this, (failed) => this.chartFailed(failed));

  constructor() {
    super("comparison");
  }

  override retry() {
    super.retry();
    this.charts.retry();
  }

  protected override claimHtml(item: Comparison, context: Context, claim: ClaimText): TemplateResult {
    const text = comparisonText(item, context);
    const hasPictures = text.columns.some((column) => column.picture);
    const different = text.rows.filter((row) => !row.alike);
    // Where all are alike, nobody hides them.
    this.alike = different.length > 0 ? text.rows.length - different.length : 0;
    const rows = this.onlyWhatDiffers && this.alike > 0 ? different : text.rows;
    return html`${mediaHtml(mediaText(item.media, context))}${likelihoodHtml(claim)}<p
      class="title" part="title" role="heading" aria-level=${this.level} id="title">${phraseHtml(text.title)}</p>${
        text.warning.length > 0
          ? html`<p class="warning" part="warning">${phraseHtml(text.warning)}</p>`
          : nothing
      }<div class="scroll" role="region" aria-labelledby="title" tabindex="0"><table class="columns-${text.columns.length}" part="table" aria-labelledby="title"><thead><tr><td></td>${text.columns.map(
        (column) => columnHtml(column, hasPictures, context),
      )}</tr></thead><tbody>${rows.map((row) => rowHtml(row, context))}</tbody></table></div>${this.charts.html({ item, context, claim, text, say: quantityString })}`;
  }

  protected override moreTools({ messages }: Context): TemplateResult | typeof nothing {
    const { alike } = this;
    if (alike === 0) return nothing;
    const toggle = () => {
      this.onlyWhatDiffers = !this.onlyWhatDiffers;
    };
    return html`<span><button type="button" aria-pressed=${this.onlyWhatDiffers ? "true" : "false"} @click=${toggle}>${
      messages.onlyWhatDiffers
    }</button> <span role="status">${this.onlyWhatDiffers ? phraseHtml(fill(messages.rowsHidden, { n: `${alike}` })) : nothing}</span></span>`;
  }
}

const columnHtml = (
  { name, picture, credit, note }: ColumnText,
  hasPictures: boolean,
  { messages }: Context,
) =>
  html`<th scope="col">${
    hasPictures ? html`<span class="picture">${picture ? imageHtml(picture) : nothing}</span>` : nothing
  }<span part="name">${phraseHtml(name)}</span>${note.length > 0 ? html`<small>${phraseHtml(note)}</small>` : nothing}${
    picture
      ? html`<small part="credit">${phraseHtml(picture.caption)} ${phraseHtml(picture.credit)}</small>`
      : hasPictures || credit.length > 0
        ? html`<small part="credit">${messages.noPicture}${credit.length > 0 ? html` (${phraseHtml(credit)})` : nothing}</small>`
        : nothing
  }</th>`;

const rowHtml = ({ label, note, cells }: RowText, context: Context) =>
  html`<tr><th scope="row">${phraseHtml(label)}${note.length > 0 ? html`<small>${phraseHtml(note)}</small>` : nothing}</th>${cells.map(
    (values) => html`<td>${values.map((value) => cellHtml(value, context))}</td>`,
  )}</tr>`;

function cellHtml({ value, spoken, empty, qualifier, by, nobody, note }: CellText, { messages }: Context) {
  const shown =
    empty === "not-applicable"
      ? html`<span class="empty"><span aria-hidden="true">–</span><span class="aloud">${spoken}</span></span>`
      : empty
        ? html`<span class="empty">${phraseHtml(value)}</span>`
        : quantityHtml(value, spoken);
  return html`<div class="value" part="value">${shown}${qualifier.length > 0 ? html`<small>${phraseHtml(qualifier)}</small>` : nothing}${by.map(
    (one) => attributionHtml(one, messages),
  )}${nobody.length > 0 ? html`<small>${phraseHtml(nobody)}</small>` : nothing}${note.length > 0 ? html`<small>${phraseHtml(note)}</small>` : nothing}</div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "equipment-compare": EquipmentCompare;
  }
}
