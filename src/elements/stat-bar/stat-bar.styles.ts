import { css } from "lit";

export const statBarStyles = css`
  .label {
    max-inline-size: 34em;
    font: 500 1.0625em/1.35 var(--text);
  }
  .title {
    font: 600 1.25em/1.25 var(--text);
  }
  table {
    inline-size: 100%;
    margin-block-start: 0.5em;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums lining-nums;
  }
  th,
  td {
    padding: 0.5em 0.875em 0.5em 0;
    border-block-end: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  td {
    padding-inline-end: 0;
  }
  tbody tr:last-child > * {
    border: 0;
  }
  thead th {
    color: var(--ink-2);
    font-size: 0.8em;
  }
  tbody th {
    inline-size: 33%;
    /* A third of a phone breaks “September” in two. */
    min-inline-size: 6.5em;
    hyphens: auto;
  }
  td .bar {
    margin-block: 0.25em 0;
  }
  td .number {
    font-weight: 600;
  }
  td .by,
  td p {
    font-size: 0.867em;
    color: var(--ink-2);
  }
  .no-number {
    font: italic 500 1.3125em/1.3 var(--text);
    color: var(--ink-2);
  }
`;
