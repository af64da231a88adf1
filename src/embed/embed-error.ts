import type { Issue } from "../model/issue.js";

/** Why an embed could not be written: the same issues that a card would report. */
export class EmbedError extends Error {
  override name = "EmbedError";

  constructor(
    message: string,
    readonly issues: readonly Issue[],
  ) {
    super(
      [message, ...issues.map((issue) => [issue.message, issue.hint].filter(Boolean).join(" "))].join("\n"),
    );
  }
}
