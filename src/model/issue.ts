/** How much an issue costs: `error` leaves the fallback standing, `warning` dropped something, `advice` shows all. */
export type Severity = "error" | "warning" | "advice";

/**
 * Every code an issue may carry. Words for each stand in `issue-words.ts`, which is loaded only when there
 * is something to say. A code is a promise: from the first release on it is never renamed.
 */
export type IssueCode =
  // The text is not JSON. `json-syntax` stands until the diagnosis has found which slip it is.
  | "json-syntax"
  | "json-trailing-comma"
  | "json-missing-comma"
  | "json-unquoted-key"
  | "json-unquoted-text"
  | "json-curly-quotes"
  | "json-single-quotes"
  | "json-html-entities"
  | "json-html-tag"
  | "json-html-page"
  | "json-html-comment"
  | "json-comment"
  | "json-invisible-character"
  | "json-control-character"
  | "json-bad-escape"
  | "json-inner-quote"
  | "json-unclosed"
  | "json-unopened"
  | "json-two-documents"
  | "json-callback"
  | "json-trailing-text"
  | "json-not-a-number"
  | "json-decimal-comma"
  | "json-thousands-separator"
  | "json-leading-zero"
  | "json-plus-sign"
  | "json-number-form"
  | "json-python-word"
  | "json-undefined"
  | "json-object-text"
  | "json-empty"
  | "json-yaml"
  | "json-wrong-encoding"
  // It is JSON, and something in it cannot be kept whole.
  | "duplicate-key"
  | "broken-character"
  | "too-large"
  | "too-deep"
  | "too-many"
  | "too-long"
  | "not-plain-data"
  // Fields and values.
  | "missing-field"
  | "unknown-field"
  | "wrong-type"
  | "unknown-value"
  | "wrong-tag"
  | "newer-version"
  | "bad-id"
  | "duplicate-id"
  | "bad-date"
  | "bad-url"
  | "bad-language"
  | "bad-text"
  | "exact-only-one"
  | "confusable-name"
  // Quantities.
  | "bad-number"
  | "ambiguous-number"
  | "bad-quantity"
  | "currency-sign"
  | "plural-unit"
  | "unit-missing"
  | "minus-sign"
  | "bad-currency"
  | "unknown-unit"
  | "quantity-empty"
  | "quantity-forms"
  | "quantity-pair"
  | "reversed-range"
  | "bad-ratio"
  | "unit-and-currency"
  | "digits-lost"
  // References.
  | "unknown-source"
  | "resembles-source"
  | "unknown-media"
  | "unknown-item"
  | "circular-whole"
  | "unknown-column"
  // What a claim needs to stand on.
  | "status-without-review"
  | "disputed-without-dispute"
  | "compare-missing"
  | "by-missing"
  | "alleged-without-reply"
  | "as-of-event"
  | "percent-or-points"
  | "percent-or-change"
  | "target-as-whole"
  | "update-as-correction"
  | "reportedly-or-alleged"
  | "chart-one-value"
  | "chart-units"
  | "chart-orders"
  // The element and its page.
  | "no-data"
  | "data-attribute"
  | "object-attribute"
  | "read-only"
  | "no-provider"
  | "unknown-claim"
  | "readers-words"
  | "foreign-origin"
  | "load-failed"
  | "load-timeout"
  | "load-too-large"
  | "tag-taken"
  | "render-failed"
  | "chunk-failed";

/**
 * One thing that is wrong with what was given, and how to mend it. `severity`, `code` and `path` are there at once;
 * `line`, `column`, `message` and `hint` come from the diagnosis.
 */
export interface Issue {
  severity: Severity;
  code: IssueCode;
  /** Where in the JSON, as `items[3].quantity.hedge`; empty for the whole. */
  path: string;
  /** The id of the item it belongs to, where there is one. */
  item?: string;
  /** What the words need: `found`, `nearest`, `allowed`, … */
  details?: Record<string, string>;
  /** Line in the text, from 1; only where there is text. */
  line?: number;
  /** Column in that line in UTF-16 units, from 1. */
  column?: number;
  /** What is wrong, in plain words. */
  message?: string;
  /** How to mend it, in plain words. */
  hint?: string;
}
