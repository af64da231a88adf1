import { css } from "lit";

/**
 * The border between a page and a card. The page's own rules may place a card, hide it and dim it; they may not reach
 * into it. What an outer `!important` could break is held by an inner one, which wins (CSS Cascade 5, 6.4).
 */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box !important;
    min-inline-size: min(240px, 100%) !important;
    max-inline-size: 100%;
    max-block-size: none !important;
    block-size: auto !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    writing-mode: horizontal-tb !important;
    font-size: var(--onrecord-size, max(1rem, 16px)) !important;
    line-height: 1.5 !important;
    text-indent: 0 !important;
    transform: none;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
