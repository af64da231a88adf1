import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { Status } from "../model/claim.js";

/** Solid is checked, dashed is somebody's claim, dotted has nobody named outside the newsroom. */
const shapes: Record<Status, SVGTemplateResult> = {
  claimed: svg`<circle cx="6" cy="6" r="5" stroke-dasharray="3.2 2"></circle>`,
  reported: svg`<circle cx="6" cy="6" r="5" stroke-width="2" stroke-dasharray=".1 3.05" stroke-linecap="round"></circle>`,
  corroborated: svg`<circle cx="4.3" cy="6" r="3.5"></circle><circle cx="7.7" cy="6" r="3.5"></circle>`,
  disputed: svg`<circle cx="6" cy="6" r="5"></circle><path class="ink" d="M6 1a5 5 0 0 1 0 10z"></path>`,
  mixed: svg`<circle cx="6" cy="6" r="5"></circle><path class="ink" d="M6 1a5 5 0 0 1 0 10z"></path>`,
  verified: svg`<circle class="ink" cx="6" cy="6" r="6"></circle><path class="cut" d="M3.2 6.2l2 2 3.6-4.2"></path>`,
  false: svg`<circle class="ink" cx="6" cy="6" r="6"></circle><path class="cut" d="M3.6 3.6l4.8 4.8M8.4 3.6L3.6 8.4"></path>`,
  misleading: svg`<circle class="ink" cx="6" cy="6" r="6"></circle><path class="cut" d="M3.6 3.6l4.8 4.8M8.4 3.6L3.6 8.4"></path>`,
  unverifiable: svg`<circle cx="6" cy="6" r="5" stroke-dasharray=".1 3.05" stroke-linecap="round"></circle><path d="M4.6 4.7a1.5 1.5 0 1 1 2 1.5q-.6.3-.6 1M6 8.7v.2"></path>`,
};

/** The mark beside the status; the word says the same, so it is hidden from a screen reader. */
export const markSvg = (status: Status): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">${shapes[status]}</svg>`;
