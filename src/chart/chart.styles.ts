/** The look of a chart inside a card: the tokens are the card's, and so are its paragraphs. */
export const chartStyles = `
.chart {
  margin-block-start: 0.5em;
}
.chart canvas {
  display: block;
  max-inline-size: 100%;
  touch-action: pan-y pinch-zoom;
  /* What the canvas is painted with: see colours.ts. */
  font: 400 0.8125em/1.4 var(--ui);
  color: var(--ink);
  transition: color 1ms;
  text-decoration-color: var(--ink-2);
  caret-color: var(--mark);
  column-rule-color: var(--mark-soft);
  border-block-start: 0 solid var(--paper);
  border-block-end: 0 solid var(--hair);
  forced-color-adjust: none;
}
.chart .said {
  min-block-size: 2.9em;
  margin-block-start: 0.5em;
  font-size: 0.875em;
  line-height: 1.45;
}
.chart .said.hint {
  color: var(--ink-2);
}
.chart .key {
  margin-block-start: 0.25em;
  font-size: 0.8125em;
  line-height: 1.45;
  color: var(--ink-2);
}
.chart .tools,
.chart .legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1.25em;
  margin-block-start: 0.5em;
  font-size: 0.8125em;
  color: var(--ink-2);
}
.chart button {
  all: unset;
  cursor: pointer;
  min-block-size: 24px;
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 3px;
}
.chart .legend button {
  color: var(--ink);
}
.chart .legend button[aria-pressed="false"] {
  color: var(--ink-2);
  text-decoration-line: line-through;
}
.chart button:focus-visible {
  outline: 2px solid var(--mark);
  outline-offset: 2px;
}
.chart [hidden],
.chart ~ [hidden] {
  display: none;
}
@media (forced-colors: active) {
  .chart canvas {
    text-decoration-color: CanvasText;
    border-block-end-color: CanvasText;
  }
}
@media print {
  .chart .said {
    display: none;
  }
  .chart ~ table[hidden] {
    display: table;
  }
}
`;
