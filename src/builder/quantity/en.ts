import { en as messages } from "../../language/messages/en.js";
import { type Order, orders } from "../../model/quantity-terms.js";
import { fraction, number, round } from "./en-numbers.js";
import type { Vocabulary } from "./vocabulary.js";

/* The words by which English newspapers write, hedge, bound and compare a number. */

const orderWords = new RegExp(
  `^(?:many )?(${[...orders].sort((a, b) => b.length - a.length).join("|")})\\b`,
  "i",
);
const vagueOrder =
  /^(?:several|a few|a couple of|many) (dozen|hundred|thousand|million|billion|trillion)s?\b/i;

const scaleNames = "thousand|million|billion|trillion|hundred|dozen|lakh|crore|grand|score|mrd|mio";
const partNames = "half|halves|third|quarter|fourth|fifth|sixth|eighth|tenth";
const numberNames =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

export const english: Vocabulary = {
  units: messages.unit,
  alsoUnits: {
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
  },
  alsoCurrencies: { hryvnia: "UAH", hryvnya: "UAH" },
  sharedName: (name) => name.split(/\s/).at(-1) as string,
  spellings: ["en-US", "en-GB"],

  number,
  fraction,
  round,
  roundName: /^dozen\b/i,
  order(text) {
    const [vague, name] = vagueOrder.exec(text) ?? [];
    if (vague) return { found: vague, order: `${name?.toLowerCase()}s` as Order, isVague: true };
    const [found, order] = orderWords.exec(text) ?? [];
    return found ? { found, order: order?.toLowerCase() as Order, isVague: false } : undefined;
  },
  ordinal: /^(?:st|nd|rd|th)\b/i,
  noAdjective: new RegExp(
    `^(?:and|but|or|of|for|from|in|per|to|than|each|every|times|compared|that|the|were|was|who|which|with|square|cubic|sq|cu|nautical|light|fluid|troy|long|short|basis|${numberNames}|(?:${scaleNames})s?) `,
    "i",
  ),
  continued: new RegExp(
    `^(?:-?(?: ?and )?(?:-and-)?a half\\b|-?and-a-|(?:of )?(?:the |an? )?(?:${scaleNames})s?\\b|-?(?:${partNames})s?\\b|-? ?(?:to )?\\p{L}*fold\\b|times\\b|e\\d|[½⅓⅔¼¾⅕\\d:/'"^×])`,
    "iu",
  ),
  partOf: {
    before: new RegExp(`(?:${partNames})s?(?: of)?(?: an?)? $`, "i"),
    here: new RegExp(`^(?:an? )?(?:${scaleNames})s?\\b`, "i"),
  },
  another: new RegExp(
    `^(?:(?:(?:or|to|and|x|–|-) ?)?(?:the |an? )?(?:\\p{Sc}? ?\\d|(?:${numberNames})\\b)|(?:h|ft) \\d|[+] ?\\p{L})`,
    "iu",
  ),

  emphasis:
    /^(?:only|just|a total of|a record(?: high(?: of)?)?)(?= (?:\p{Sc}|\d|an? |[a-z]+))(?! (?:over|under|above|below|more|less|short|fewer)\b)/iu,
  leftOut:
    /^(?:another|an? (?:further|additional|extra|new)|the first|the last|as few as|as little as)(?= )/i,
  hedges: [
    [
      /^(?:~|≈|about\b|around\b|roughly\b|approximately\b|approx\b\.?|circa\b|ca\.? (?=\d)|c\. ?(?=\d)|some (?=\p{Sc}|\d|an? |[a-z]+ (?:hundred|thousand|million|billion))|in the region of\b|(?:in|on|of) the order of\b)/iu,
      ["about"],
    ],
    [/^(?:an? |the )?estimated(?: at)?\b(?: (?:about|around))?/i, ["estimated"]],
    [/^(?:very )?nearly\b|^almost\b|^not quite\b/i, ["nearly"]],
    [
      /^(?:close (?:to|on)|just (?:under|below|short of)|(?:a little|slightly) (?:under|below|less than|fewer than))\b/i,
      ["nearly", "about"],
    ],
  ],
  hedgeAfter: /^(?:or so|approximately|approx\b\.?|or thereabouts|-odd)(?![\p{L}\p{N}])/iu,
  bounds: [
    [
      /^(?:>=|≥|at (?:the very )?least\b|no (?:fewer|less) than\b|not (?:fewer|less) than\b|a minimum of\b|min\b\.?(?= ?\d))/i,
      "min",
    ],
    [
      /^(?:<=|≤|up to\b|at (?:the )?most\b|no more than\b|not more than\b|as (?:many|much|high) as\b|a maximum of\b|max\b\.?(?= ?\d))/i,
      "max",
    ],
    [
      /^(?:just|slightly|a little) (?:over|above|more than)\b|^(?:well|far) (?:over|above|more than)\b|^upwards? of\b/i,
      "over",
      false,
    ],
    [/^(?:>|(?:more than|over|above|exceeding|in excess of|greater than)\b(?!-))/i, "over"],
    [/^(?:<|(?:fewer than|less than|under|below)\b(?!-))/i, "under"],
  ],
  boundsAfter: [
    [
      /^(?:\+(?![/\d])|(?:or (?:more|above|higher|over)|and (?:more|over|above|up)|at (?:the very )?least|minimum)\b)/i,
      "min",
    ],
    [/^(?:or (?:less|fewer|below|under)|and under|at (?:the )?most|maximum)\b/i, "max"],
  ],
  scales: [
    [/^thousand\b/i, "thousand"],
    [/^(?:millions?\b|mn\b|mln\b)/i, "million"],
    [/^(?:billions?\b|bn\b|bln\b)/i, "billion"],
    [/^(?:trillions?\b|tn\b|trn\b)/i, "trillion"],
  ],
  scaleLetter: /^(?:mm(?=$| )|[kmb]\b(?!\/))/i,
  minus: /^minus(?= \d)/i,
  plusMinus: /^(?:±|\+\/?-|plus or minus\b|give or take\b)/i,
  degrees: /^degrees?\b(?! (?:c|f)\b| celsius| fahrenheit)/i,
  ton: /^tons?\b/i,

  from: /^from\b/i,
  to: /^(?:–|-|\.\.\.?|…|to\b|till\b)/i,
  between: /^between\b/i,
  and: /^(?:and\b|–|-|to\b)/i,
  but: /^(?:and|but)\b/i,
  told: /^(?:rose|risen|grew|grown|increased?|climbed|jumped|up|fell|fallen|dropped|declined?|decreased?|down|changed?|went) (?=from\b)/i,

  rises:
    /^(?:up\b(?! to\b)|(?:rose|risen|rises|rise|grew|grown|increased?|gained|climbed|jumped|higher|(?:a (?:rise|gain|jump)|an increase) of|plus)\b)(?: by\b)?|^\+/i,
  falls:
    /^(?:down|fell|fallen|falls|dropped|declined?|decreased?|lost|shrank|shrunk|lower|a (?:fall|drop|decline|decrease|loss) of)\b(?: by\b)?/i,
  level: /^(?:above|below|under|past|beyond|to|from|at(?! least| most| the most)|and)\b/i,
  maybeLevel: /^over\b/i,
  riseAfter: /^(?:more|higher|greater|up|rise|increase|gain|jump)\b(?! (?:than|to|from|in|of|on)\b)/i,
  fallAfter: /^(?:less|fewer|lower|down|fall|drop|decline|decrease|cut)\b(?! (?:than|to|from|in|of|on)\b)/i,
  changeOf: /^a change of\b/i,
  unchanged: /^(?:unchanged|no change)\b/i,

  of: /^of\b/i,
  outOf: /^(?:(?:in|out of)(?: every)?|of every)\b/i,
  per: /^(?:per\b|for (?:every|each)\b|in every\b|\/|an?(?= [\p{L}]))/iu,
  times: {
    words: [
      [/^twice\b/i, "2"],
      [/^thrice\b/i, "3"],
    ],
    after: /^(?:times?\b|[x×](?![a-z])|-?fold\b)/i,
    more: /^(?:more|higher|greater|larger|bigger)\b(?: than\b)?/i,
    asMany: /^as (?:many|much|high|large|big)\b(?: as\b)?/i,
    less: /^(?:as (?:few|little|small|low)|less|fewer|lower|smaller)\b/i,
  },
  interval: {
    level: /^[\d.]+ ?(?:%|percent|per cent)(?= (?:ci|confidence|credible|interval))/i,
    name: /^(?:(?:confidence|credible|uncertainty) )?(?:ci\b|interval\b)[:,]?/i,
  },
  confidence: [
    /^\(?(?:at )?[\d.]+ ?(?:%|percent|per cent) confidence(?: level)?\)?/i,
    /^\(?at the [\d.]+ ?(?:%|percent|per cent) (?:confidence )?level\)?/i,
  ],
  notStated: /^(?:not stated|not known|unknown|not given|n\/s)$/i,
  none: /^(?:none|nil)$/i,
  versus: /^(?:,? ?(?:compared (?:with|to)|versus|vs\.?|against|than(?: in)?)) /i,
  since: /^,? ?(?:from|since|than(?: in)?|compared (?:with|to)|versus|against|over|on|year[ -]on[ -]year) /i,
};
