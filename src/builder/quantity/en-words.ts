import { type Hedge, orders, type Scale } from "../../model/quantity-terms.js";

/* The words by which English newspapers hedge, bound and compare a number. */

/** Names of units beside those of the cards and of Intl. */
export const alsoUnits = {
  "per cent": "percent",
  pct: "percent",
  "pct.": "percent",
  pts: "point",
  "percentage pt": "percentage-point",
  "percentage pts": "percentage-point",
  "pct points": "percentage-point",
  "per cent points": "percentage-point",
  "degrees c": "celsius",
  "degrees f": "fahrenheit",
  "metric ton": "tonne",
  "metric tons": "tonne",
  kilometers: "kilometer",
  kmh: "kilometer-per-hour",
  kph: "kilometer-per-hour",
};

export type Bound = "min" | "max" | "over" | "under";

/** A hedge, and those of ours that could stand for it. */
export const hedges: [RegExp, readonly Hedge[]][] = [
  [
    /^(?:~|≈|about\b|around\b|roughly\b|approximately\b|approx\b\.?|circa\b|ca\.? (?=\d)|c\. ?(?=\d)|some (?=\d|an? |[a-z]+ (?:hundred|thousand|million|billion))|in the region of\b|(?:in|on|of) the order of\b)/i,
    ["about"],
  ],
  [/^(?:an? |the )?estimated(?: at)?\b(?: (?:about|around))?/i, ["estimated"]],
  [/^(?:very )?nearly\b|^almost\b|^not quite\b/i, ["nearly"]],
  [/^(?:close (?:to|on)|just (?:under|below|short of)|a little (?:under|less than))\b/i, ["nearly", "about"]],
];

export const bounds: [RegExp, Bound, sure?: false][] = [
  [
    /^(?:>=|≥|at (?:the very )?least\b|no (?:fewer|less) than\b|not (?:fewer|less) than\b|a minimum of\b|min\.)/i,
    "min",
  ],
  [
    /^(?:<=|≤|up to\b|at (?:the )?most\b|no more than\b|not more than\b|as (?:many|much|high) as\b|a maximum of\b|max\.)/i,
    "max",
  ],
  [
    /^(?:just|slightly|a little) (?:over|above|more than)\b|^(?:well|far) (?:over|above|more than)\b|^upwards? of\b/i,
    "over",
    false,
  ],
  [/^(?:>|more than\b|over\b|above\b|exceeding\b|in excess of\b|greater than\b)/i, "over"],
  [/^(?:<|fewer than\b|less than\b|under\b|below\b)/i, "under"],
];

export const scaleWords: [RegExp, Scale][] = [
  [/^thousand\b/i, "thousand"],
  [/^(?:millions?\b|mn\b|mln\b)/i, "million"],
  [/^(?:billions?\b|bn\b|bln\b)/i, "billion"],
  [/^(?:trillions?\b|tn\b|trn\b)/i, "trillion"],
];

export const orderAt = new RegExp(
  `^(?:many )?(${[...orders].sort((a, b) => b.length - a.length).join("|")})\\b`,
  "i",
);
export const vagueOrder =
  /^(?:several|a few|a couple of|many) (dozen|hundred|thousand|million|billion|trillion)s?\b/i;

export const rises =
  /^(?:up|rose|risen|rises|rise|grew|grown|increased?|gained|climbed|jumped|higher|a (?:rise|gain|jump) of|an increase of|plus)\b(?: by\b)?|^\+/i;
export const falls =
  /^(?:down|fell|fallen|falls|dropped|declined?|decreased?|lost|shrank|shrunk|lower|a (?:fall|drop|decline|decrease|loss) of)\b(?: by\b)?/i;
/** "18% more", "0.2 points lower". */
export const riseAfter = /^(?:more|higher|greater|up)\b(?! (?:than|to|from)\b)/i;
export const fallAfter = /^(?:less|fewer|lower|down)\b(?! (?:than|to|from)\b)/i;

export const joints = /^(?:–|-|\.\.\.?|…|to\b|till\b)/i;
export const versusWords = /^(?:,? ?(?:compared (?:with|to)|versus|vs\.?|against|than(?: in)?)) /i;
export const sinceWords =
  /^,? ?(?:from|since|than(?: in)?|compared (?:with|to)|versus|against|over|on|year[ -]on[ -]year) /i;

export const plusMinus = /^(?:±|\+\/?-|plus or minus\b|give or take\b)/i;
