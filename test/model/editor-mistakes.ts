/** A text that an editor has pasted: what is wrong with it, and whether the same can stand within a good one. */
interface Mistake {
  name: string;
  json: string;
  valid?: boolean;
  plantable: boolean;
}

export const mistakes: Mistake[] = await (
  await fetch(new URL("../data/editor-mistakes.json", import.meta.url))
).json();

/** Of each mistake that is no JSON: what it is called, its line and its column. */
export const expected: Record<string, [code: string, line: number, column: number]> = {
  "trailing comma": ["json-trailing-comma", 1, 13],
  "missing comma": ["json-missing-comma", 1, 13],
  "unquoted keys": ["json-unquoted-key", 1, 2],
  "smart quotes": ["json-curly-quotes", 1, 2],
  guillemets: ["json-curly-quotes", 1, 2],
  "mixed smart/straight": ["json-curly-quotes", 1, 10],
  "HTML-escaped once": ["json-html-entities", 1, 2],
  "HTML-escaped twice": ["json-html-entities", 1, 2],
  "wpautop <br>": ["json-html-tag", 1, 14],
  "wpautop <p>": ["json-html-tag", 1, 1],
  "HTML comment": ["json-html-comment", 1, 1],
  "zero-width": ["json-invisible-character", 1, 2],
  "raw tab in string": ["json-control-character", 1, 12],
  "bad escape": ["json-bad-escape", 1, 13],
  "line comment": ["json-comment", 1, 14],
  "block comment": ["json-comment", 1, 2],
  truncated: ["json-unclosed", 1, 21],
  "missing brace": ["json-unopened", 1, 1],
  "two docs": ["json-two-documents", 1, 14],
  NDJSON: ["json-two-documents", 2, 1],
  JSONP: ["json-callback", 1, 1],
  "trailing semicolon": ["json-trailing-text", 1, 14],
  NaN: ["json-not-a-number", 1, 6],
  Infinity: ["json-not-a-number", 1, 6],
  "decimal comma": ["json-decimal-comma", 1, 6],
  "thousand sep": ["json-thousands-separator", 1, 6],
  "leading zero": ["json-leading-zero", 1, 6],
  "plus sign": ["json-plus-sign", 1, 6],
  "trailing dot": ["json-number-form", 1, 6],
  "True/None (Python)": ["json-python-word", 1, 6],
  "empty string": ["json-empty", 1, 1],
  whitespace: ["json-empty", 1, 1],
  YAML: ["json-yaml", 1, 1],
  "HTML error page": ["json-html-page", 1, 1],
  "UTF-16LE read as UTF-8": ["json-wrong-encoding", 1, 1],
  "undefined text": ["json-undefined", 1, 1],
};
