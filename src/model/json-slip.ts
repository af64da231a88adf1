import type { IssueCode } from "./issue.js";
import { pastMatch, walk } from "./json-walk.js";

/** The first thing in a text that keeps it from being JSON. */
export interface Slip {
  code: IssueCode;
  /** From 0, in UTF-16 units, at most the text's length. Of what is not closed it is the place of its opening. */
  offset: number;
  /** `found`: what was written; `right`: what to write; `before`: what comes where it should have been closed. */
  details?: Record<string, string>;
}

type Kind = IssueCode extends infer Code ? (Code extends `json-${infer Kind}` ? Kind : never) : never;
type Signs = readonly (readonly [RegExp, Kind])[];

/** What gives a slip away wherever it stands; of a text, within it. */
const anywhere: Signs = [
  [/\0|\ufffd/y, "wrong-encoding"],
  [/&(amp;)*#?\w+;/y, "html-entities"],
  [/<!--/y, "html-comment"],
  [/<(!|html|\?)/iy, "html-page"],
  [/<\/?[a-z][^>]*>?/iy, "html-tag"],
  [/\/[/*]|#\s/y, "comment"],
  [/[\x01-\x1f]/y, "control-character"],
  [/[\s\p{C}]/uy, "invisible-character"],
  [/[«»‘-‟‹›″]/y, "curly-quotes"],
  [/['`´]/y, "single-quotes"],
  [/\\[\s\S]?/y, "bad-escape"],
  [/object [A-Z]\w+\]/y, "object-text"],
];

const atStart: Signs = [
  [/[\w$. ]*[=({]/y, "callback"],
  [/[\w-]+:(?!\/)|-/y, "yaml"],
];

/** The words here are whole values. */
const asValue: Signs = [
  [/^undefined$/, "undefined"],
  [/^(true|false|null|none|nil)$/i, "python-word"],
  [/^[-+]?(nan|infinity)$/i, "not-a-number"],
  [/^\+[\d.]+$/, "plus-sign"],
  [/^-?0\d[\d.]*$/, "leading-zero"],
  [/^[-−]?\d*(\.\d*)?(e[-+]?\d*)?$|^-?0x/i, "number-form"],
  [/^/, "unquoted-text"],
];

const joined: Signs = [
  [/-?\d{1,3}([ ,'’\u00a0\u202f]\d{3})+(\.\d+)?(?!\d|[.,]\d)/y, "thousands-separator"],
  [/-?[\d.]+,\d+/y, "decimal-comma"],
];

/** Names the first slip in a text that `JSON.parse` refuses; undefined where the text is JSON. Never throws. */
export function slipIn(text: string): Slip | undefined {
  const stop = walk(text);
  if (!stop) return undefined;
  const [at, wants, from, to, value, levels] = stop;
  const level = levels.at(-1);
  const opening = level && text[level.open];
  const sign = text[at];

  const slip = (kind: Kind, offset = at, found?: string, more?: Slip["details"]) =>
    ({
      code: `json-${kind}`,
      offset,
      details: { ...(found && { found: found.slice(0, 60) }), ...more },
    }) as Slip;
  const match = (pattern: RegExp, offset = at) =>
    text.slice(offset, Math.max(offset, pastMatch(pattern, text, offset)));
  const phrase = (offset: number) => match(/[^,{}[\]"\r\n]*/y, offset).trim();
  const firstOf = (signs: Signs, word?: string) => {
    for (const [pattern, kind] of signs) {
      const found = word ? pattern.test(word) && phrase(at) : match(pattern);
      if (found) return slip(kind, at, found);
    }
  };
  /** A text that ends too early or too late: was it meant to end at a curly quote? */
  const textEnd = (end: number, otherwise: Slip) => {
    const curly = from + text.slice(from, end).search(/[«»“-‟]/);
    return curly > from && match(/.\s*[,:}\]]/y, curly)
      ? slip("curly-quotes", curly, text[curly])
      : otherwise;
  };

  if (wants === "depth") return { code: "too-deep", offset: at };
  if (wants === "text" && (!sign || match(/[\r\n]\s*(?:"[^"\r\n]*"\s*:|[}\]])/y))) {
    return textEnd(at, slip("unclosed", from, '"', { before: sign ? "the line ends" : "the end" }));
  }
  if (!sign) return level ? slip("unclosed", level.open, opening, { before: "the end" }) : slip("empty", 0);
  for (const [pattern, kind] of joined) {
    const found = match(pattern, value);
    if (value + found.length > at) return slip(kind, value, found, { right: found.replace(/[^\d.-]/g, "") });
  }
  const known = firstOf(anywhere);
  if (known) return known;

  const opener = { "}": "{", "]": "[" }[sign];
  if (opener && opening !== opener) {
    if (!levels.some(({ open }) => text[open] === opener)) return slip("unopened", at, sign);
    return slip("unclosed", level?.open, opening, { before: sign });
  }
  if (opener && text[from] === ",") return slip("trailing-comma", from);

  const next = match(/,?\s*[{["]/y);
  const word = match(/[^\s,:{}[\]"]+/y).slice(0, 60);
  if (wants === "value") {
    const found = (!level && firstOf(atStart)) || (word && firstOf(asValue, word));
    if (found) return found;
  } else if (wants === "key") {
    if (word) return slip("unquoted-key", at, word);
  } else if (wants !== "colon") {
    const isText = text[from] === '"';
    // The value before goes on here where neither a value nor a bracket, nor punctuation between values follows it.
    if (
      !/[\r\n]/.test(text.slice(to, at)) &&
      (!match(/["{[}\]:;,=)]/y) || (isText && sign === '"' && opening === "{" && !match(/"[^"\\]*"\s*:/y)))
    ) {
      if (isText) return textEnd(to, slip("inner-quote", to - 1));
      if (value === from) return slip("unquoted-text", from, phrase(from));
    }
    if (wants === "end" && next) return slip("two-documents", at + next.length - 1);
    if (wants === "end" && sign === ":") return slip("unopened", from, text.slice(from, to));
    if (wants === "end" && sign !== ",") return slip("trailing-text", at, phrase(at) || sign);
    if (next || (word && sign !== ";")) return slip("missing-comma", to);
  }
  return slip(
    sign === "," && wants !== "colon" && text[from] !== ":" ? "trailing-comma" : "syntax",
    at,
    sign,
  );
}
