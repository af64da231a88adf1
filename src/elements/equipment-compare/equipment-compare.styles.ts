import { css } from "lit";

export const equipmentCompareStyles = css`
  .title {
    font: 600 1.25em/1.25 var(--text);
  }
  .warning {
    position: relative;
    margin-block-start: 0.25em;
    padding-inline-start: 1.25em;
    font-size: 0.875em;
  }
  .warning::before {
    content: "≠";
    content: "≠" / "";
    position: absolute;
    inset-inline-start: 0;
    font-weight: 700;
  }
  .scroll {
    /* Words for the ear alone stand absolutely; they must scroll with their cells. */
    position: relative;
    margin-block-start: 0.5em;
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }
  table {
    table-layout: fixed;
    inline-size: 100%;
    /* Collapsed borders do not stay with a sticky cell. */
    border-spacing: 0;
    font-size: 0.9375em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .columns-2 {
    min-inline-size: 24.5em;
  }
  .columns-3 {
    min-inline-size: 33.5em;
  }
  .columns-4 {
    min-inline-size: 42.5em;
  }
  .columns-5 {
    min-inline-size: 51.5em;
  }
  .columns-6 {
    min-inline-size: 60.5em;
  }
  th,
  td {
    padding: 0.6em 0.875em 0.6em 0;
    border-block-end: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    hyphens: auto;
  }
  thead th {
    font: 600 1.067em/1.25 var(--text);
  }
  tbody th,
  thead td {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 6.5em;
    background-color: var(--paper);
    color: var(--ink-2);
  }
  tbody tr:last-child > * {
    border: 0;
  }
  .picture {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    margin-block-end: 0.4em;
    background-color: var(--hair);
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .empty {
    font-style: italic;
    color: var(--ink-2);
  }
  small,
  td p {
    display: block;
    font: 400 0.8em/1.35 var(--ui);
    color: var(--ink-2);
  }
  td p strong {
    font-weight: 600;
  }
  td .number {
    font-weight: 600;
  }
  .value + .value {
    margin-block-start: 0.5em;
  }
`;
