import { css, html, LitElement, nothing, type PropertyDeclarations } from "lit";
import type { Quantity } from "../../../model/quantity.js";
import { barHtml } from "../../../parts/bar.js";
import { cardStyles } from "../../../parts/card.styles.js";
import { lonelyBar } from "../../../parts/stat-bars.js";

/** A number as a card draws it, beside the field in which it is typed. The words beside it say the same. */
export class NumberDrawing extends LitElement {
  static override properties: PropertyDeclarations = { quantity: { attribute: false } };

  static override styles = [
    cardStyles,
    css`
      :host {
        display: block;
        max-inline-size: 20rem;
      }
      .card {
        padding: 0;
        border: 0;
        background: none;
      }
      .bar {
        margin-block: 0.25em;
      }
    `,
  ];

  quantity?: Quantity;

  protected override render() {
    const bar = this.quantity && lonelyBar(this.quantity, undefined);
    return bar
      ? html`<div class="card" dir=${getComputedStyle(this).direction}>${barHtml(bar.extent)}</div>`
      : nothing;
  }
}
