import type { Json } from "../written.js";

/** What an editor is advised before publication. */
export const adviceCodes = [
  "no-source",
  "verified-without-review",
  "share-not-stated",
  "unlike-compared",
  "quotation-differs",
  "number-differs",
  /** The words have a hedge that the quantity has lost. */
  "hedge-lost",
  "picture-incomplete",
  "interest-not-marked",
] as const;

export type AdviceCode = (typeof adviceCodes)[number];

/** What one click does. */
export const mends = [
  "state-nobody-named",
  "take-status-back",
  "take-share-away",
  "say-not-alike",
  "take-words-of-article",
  "make-statement",
  "take-number-of-words",
  "ask-number-of-words",
  "take-caption-as-alt",
  "take-picture-away",
  "mark-interest",
] as const;

export type Mend = (typeof mends)[number];

/** A stretch of a quotation: in both, in the article alone, or in the item alone. */
export interface Difference {
  text: string;
  in: "both" | "article" | "item";
}

export interface Advice {
  code: AdviceCode;
  /** The field of the item, as `by` or `columns[1].media`. */
  path: string;
  /** What its words need. */
  details: Record<string, string>;
  /** How the words of a quotation differ from the article's. */
  differences?: Difference[];
  /** What `mend` does; both are there, or neither. */
  mends?: Mend;
  mend?: (document: Json) => Json;
}
