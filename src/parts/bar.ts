import { html, nothing, svg, type TemplateResult } from "lit";
import type { Extent, Stretch } from "./extent.js";

const percent = (n: number) => `${Math.round(n * 100) / 100}%`;

/** A fading end begins under the solid part, or a light seam would show between them. */
const seam = 0.3;

const stretchSvg = ({ kind, from, to }: Stretch) => {
  const start = kind === "fading" && from > seam ? from - seam : from;
  return to > from
    ? svg`<rect class=${kind} x=${percent(start)} width=${percent(to - start)} height="14"></rect>`
    : nothing;
};

/** Drawn twice, on paper first, so that it is seen on a filled bar as on an empty one. */
const onPaper = (lines: TemplateResult, kind: string) =>
  svg`<g class=${kind}><g class="halo">${lines}</g>${lines}</g>`;

const whiskerSvg = ([low, high]: [number, number]) =>
  onPaper(
    svg`<line x1=${percent(low)} x2=${percent(high)} y1="7" y2="7"></line>
  <line x1=${percent(low)} x2=${percent(low)} y1="2" y2="12"></line>
  <line x1=${percent(high)} x2=${percent(high)} y1="2" y2="12"></line>`,
    "whisker",
  );

/** A target or a threshold stands out of the bar: it is no end of it. */
const markSvg = (at: number) =>
  onPaper(svg`<line x1=${percent(at)} x2=${percent(at)} y1="-3" y2="17"></line>`, "at");

/**
 * The drawing of a quantity: a hard edge is a known number, a fading one means that nobody said where it ends,
 * hatching that it lies somewhere in here. The words beside it say all of that; it is hidden from a screen reader.
 */
export function barHtml({ stretches, whisker, mark, softEnd }: Extent): TemplateResult {
  return html`<svg class="bar" part="bar" width="100%" height="14" aria-hidden="true" focusable="false">
    <defs>
      <linearGradient id="fade"><stop offset="0" class="full"></stop><stop offset="1" class="none"></stop></linearGradient>
      <linearGradient id="rise"><stop offset="0" class="none"></stop><stop offset="1" class="full"></stop></linearGradient>
      <linearGradient id="cloud">
        <stop offset="0" class="none"></stop><stop offset=".5" class="full"></stop><stop offset="1" class="none"></stop>
      </linearGradient>
      <linearGradient id="end"><stop offset=".9" class="track"></stop><stop offset="1" class="track gone"></stop></linearGradient>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(25)">
        <rect class="solid" width="4" height="7"></rect>
      </pattern>
    </defs>
    <rect class=${softEnd ? "track soft" : "track"} width="100%" height="14"></rect>
    ${stretches.map(stretchSvg)}
    ${whisker ? whiskerSvg(whisker) : nothing}
    ${mark === undefined ? nothing : markSvg(mark)}
  </svg>`;
}
