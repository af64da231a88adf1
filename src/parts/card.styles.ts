import { css } from "lit";

/**
 * What all cards share: tokens, type, the line that says how sure, the order of reading. Lengths are in em of
 * `--onrecord-size`, so that a page's root size cannot shrink a card. The table of tokens stands in the docs.
 */
export const cardStyles = css`
  .card {
    --ink: var(--onrecord-ink, #16181d);
    --ink-2: var(--onrecord-ink-2, #565b66);
    --line: var(--onrecord-line, #16181d);
    --hair: var(--onrecord-hair, color-mix(in srgb, var(--ink) 16%, var(--paper)));
    --paper: var(--onrecord-paper, #fff);
    --mark: var(--onrecord-mark, #1f4fa3);
    --mark-soft: var(--onrecord-mark-soft, color-mix(in srgb, var(--mark) 16%, var(--paper)));
    --good: var(--onrecord-good, #1d6b3c);
    --bad: var(--onrecord-bad, #a3261f);
    --rule: var(--onrecord-rule, 3px);
    --text: var(--onrecord-font-text, Charter, "Bitstream Charter", "Noto Serif", Georgia, serif);
    --ui: var(--onrecord-font-ui, system-ui, "Noto Sans", "Segoe UI", sans-serif);
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    cursor: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    container-type: inline-size;
    /* In a place that shrinks to what it holds, as a float does: a container holds nothing. */
    contain-intrinsic-inline-size: 240px;
    box-sizing: border-box;
    position: relative;
    padding: var(--onrecord-padding, 0.875em 1.125em);
    background-color: var(--paper);
    /* What no line can hold, as a heap of marks, makes the page no wider. */
    contain: layout;
    color: var(--ink);
    border-block-start: var(--rule) solid var(--line);
    border-radius: var(--onrecord-radius, 0);
    font: 400 1em/1.5 var(--ui);
    text-align: start;
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    .card {
      --ink: var(--onrecord-ink, light-dark(#16181d, #f1f0ec));
      --ink-2: var(--onrecord-ink-2, light-dark(#565b66, #a9adb8));
      --line: var(--onrecord-line, light-dark(#16181d, #e6e4de));
      --paper: var(--onrecord-paper, light-dark(#fff, #16181d));
      --mark: var(--onrecord-mark, light-dark(#1f4fa3, #8fb4ff));
      --good: var(--onrecord-good, light-dark(#1d6b3c, #7fd3a0));
      --bad: var(--onrecord-bad, light-dark(#a3261f, #ff9d94));
    }
  }
  .claimed,
  .disputed,
  .mixed {
    border-block-start-style: dashed;
  }
  .reported,
  .unverifiable {
    border-block-start-style: dotted;
  }
  .disputed::before,
  .mixed::before {
    content: "";
    position: absolute;
    inset-block-start: calc(-1 * var(--rule));
    inset-inline-start: 0;
    inline-size: 50%;
    border-block-start: var(--rule) solid var(--line);
  }
  .corroborated {
    border-block-start-width: 1px;
    padding-block-start: calc(0.875em + 2px);
  }
  .verified {
    border-block-start-color: var(--good);
  }
  .false,
  .misleading {
    border-block-start: calc(2 * var(--rule)) double var(--bad);
  }
  .withdrawn {
    border-block-start: 1px solid var(--hair);
  }
  figure,
  blockquote,
  figcaption,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-end: 0.625em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--ink-2);
  }
  .status b {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--ink);
    font-weight: 650;
  }
  .verified .status b {
    color: var(--good);
  }
  .false .status b,
  .misleading .status b,
  .alert {
    color: var(--bad);
  }
  .false .status b,
  .misleading .status b {
    flex-basis: 100%;
    font: 650 1.615em/1.3 var(--text);
  }
  .mark {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .mark .ink {
    fill: currentColor;
    stroke: none;
  }
  .mark .cut {
    stroke: var(--paper);
  }
  .statement {
    max-inline-size: 34em;
    font: 500 1.3125em/1.3 var(--text);
    text-wrap: pretty;
  }
  .statement + .statement {
    margin-block-start: 0.5em;
  }
  .likelihood {
    font-style: italic;
  }
  .likelihood + .statement {
    margin-block-start: 0;
  }
  .false :is(.statement, .quote, .label),
  .misleading :is(.statement, .quote, .label),
  .context {
    color: var(--ink-2);
  }
  .number-line {
    margin-block: 0.125em 0.25em;
    font: 500 1.0625em/1.15 var(--text);
    font-variant-numeric: lining-nums;
  }
  .number-line .number {
    font-size: clamp(min(2.118em, 18cqi), 13cqi, 3.294em);
    font-weight: 600;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .words .number {
    font-size: clamp(1.6em, 9cqi, 2.2em);
  }
  .false .number-line,
  .misleading .number-line {
    color: var(--ink-2);
  }
  .hedge {
    font-style: italic;
    font-weight: 500;
    color: var(--ink-2);
  }
  .unit {
    font-weight: 500;
  }
  .aside {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--ink-2);
  }
  .fix {
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--bad);
    background: color-mix(in srgb, var(--bad) 7%, transparent);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .update {
    --bad: var(--mark);
  }
  .fix b {
    color: var(--bad);
  }
  ins {
    text-decoration: none;
  }
  del {
    color: var(--ink-2);
  }
  .reply {
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--line);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .by {
    margin-block-start: 0.875em;
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--hair);
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--ink-2);
  }
  .by > * + * {
    margin-block-start: 0.25em;
  }
  .by strong {
    color: var(--ink);
    font-weight: 650;
  }
  .by small {
    font-size: 0.9286em;
  }
  .interest {
    /* Whole on a line of its own before it breaks, and never wider than the card. */
    display: inline-block;
    box-sizing: border-box;
    max-inline-size: 100%;
    border: 1px solid var(--hair);
    border-radius: 2px;
    padding: 0 0.35em;
    font-size: 0.857em;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.5em;
    font-size: 0.8125em;
    line-height: 24px;
    color: var(--ink-2);
  }
  .tools :is(button, a) {
    all: unset;
    cursor: pointer;
    text-decoration: underline 1px;
    text-underline-offset: 3px;
  }
  .tools :focus-visible,
  :host(:target) .card,
  :focus-visible {
    outline: 2px solid var(--mark);
    outline-offset: 2px;
  }
  .aloud {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  .media {
    margin-block-end: 0.75em;
  }
  .media img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .media small,
  .credit {
    display: block;
    font-size: 0.75em;
    line-height: 1.35;
    color: var(--ink-2);
  }
  .bar {
    display: block;
    margin-block: 0.875em 0.25em;
    /* What stands at the very end of the scale is drawn whole. */
    overflow: visible;
  }
  [dir="rtl"] .bar {
    transform: scaleX(-1);
  }
  .bar .solid {
    fill: var(--mark);
  }
  .bar .hatched {
    fill: url(#hatch);
  }
  .bar .fading {
    fill: url(#fade);
  }
  .bar .rising {
    fill: url(#rise);
  }
  .bar .cloud {
    fill: url(#cloud);
  }
  .bar .track {
    fill: var(--mark-soft);
    stop-color: var(--mark-soft);
  }
  .bar .soft {
    fill: url(#end);
  }
  .bar .full,
  .bar .none {
    stop-color: var(--mark);
  }
  .bar .none,
  .bar .gone {
    stop-opacity: 0;
  }
  .bar :is(.whisker, .at) {
    stroke: var(--ink);
    stroke-width: 2;
  }
  /* Ink alone is lost on a filled bar: less than 2:1 in the dark. */
  .bar .halo {
    stroke: var(--paper);
    stroke-width: 4;
  }
  .scale {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--ink-2);
  }
  .open {
    padding-inline-end: 25.9%;
  }
  .compact {
    padding: 0.625em 0.75em;
  }
  .compact .statement,
  .compact .quote {
    font-size: 1.0625em;
  }
  .compact .number-line .number {
    font-size: 1.6em;
  }
  .issues {
    font: 400 0.8125em/1.45 var(--ui);
    padding-inline-start: 1.25em;
  }
  .issues code {
    font-family: ui-monospace, monospace;
  }
  @media (forced-colors: active) {
    .card {
      --mark: CanvasText;
      --mark-soft: Canvas;
      --ink: CanvasText;
      --paper: Canvas;
    }
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .bar {
      outline: 1px solid var(--ink);
      outline-offset: -1px;
    }
  }
  @media (prefers-contrast: more) {
    .card {
      --ink-2: var(--ink);
      --hair: var(--ink);
    }
  }
  @media print {
    .card {
      --paper: transparent;
      break-inside: avoid;
      color-scheme: light;
    }
    .tools {
      display: none;
    }
    .by a[href]::after {
      content: " (" attr(href) ")";
    }
  }
`;
