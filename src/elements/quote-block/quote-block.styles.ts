import { css } from "lit";

export const quoteBlockStyles = css`
  .quote {
    max-inline-size: 34em;
    margin-block-start: 0.166em;
    font: 500 1.5em/1.28 var(--text);
    text-wrap: pretty;
  }
  /* As large as the words, so that a cut-out picture does not spread them. */
  .false .status b,
  .misleading .status b {
    font-size: 1.846em;
  }
  .quote .context {
    font-weight: 400;
  }
  .quote p + p {
    margin-block-start: 0.4em;
  }
  .translation {
    margin-block-start: 0.5em;
    max-inline-size: 34em;
    font: 400 1.0625em/1.4 var(--text);
  }
  .speaker {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
  }
`;
