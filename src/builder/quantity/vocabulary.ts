import type { Messages } from "../../language/messages.js";
import type { Hedge, Order, Scale } from "../../model/quantity-terms.js";

export type Bound = "min" | "max" | "over" | "under";

/** A number in words, and the words themselves. */
export interface WrittenNumber {
  found: string;
  digits: string;
}

/**
 * The words by which a language writes quantities; the reading is one for all. Every pattern begins at the start (`^`),
 * and what a language has no words for it leaves out.
 */
export interface Vocabulary {
  /** The cards' own words for units. */
  units: Messages["unit"];
  /** The noun of one after "per", where that has another form. */
  ofOne?: Messages["ofOne"];
  /** Names of units beside those of the cards and of Intl. */
  alsoUnits: Record<string, string>;
  /** What newspapers call a currency beside Intl's names. */
  alsoCurrencies: Record<string, string>;
  /** The word of a currency's name that several currencies share: "dollars". */
  sharedName(name: string): string;
  /** Intl's tags for how a unit is spelt, where there are several: `liter` and `litre`. */
  spellings?: readonly string[];

  /** A number in words, up to the hundreds: what a scale multiplies is kept as its digits. */
  number(text: string): WrittenNumber | undefined;
  /** A share in words or as a sign: "a third of", "¾". */
  fraction(text: string): { found: string; ratio: [string, string]; isOf: boolean } | undefined;
  /** "a dozen": counted, or about as many. */
  round(text: string): WrittenNumber | undefined;
  roundName: RegExp;
  order(text: string): { found: string; order: Order; isVague: boolean } | undefined;
  /** After figures: "1st" is a place in a row. */
  ordinal: RegExp;
  /** What cannot stand between a number and its unit: another measure, another number, the end of the phrase. */
  noAdjective: RegExp;
  /** The same number goes on: "three-and-a-half", "a quarter of a million". */
  continued: RegExp;
  /** What begins here belongs to what stands before it: "a million" in "a quarter of a million". */
  partOf: { before: RegExp; here: RegExp };
  /** A second number: "five or six", "2 h 15 m". */
  another: RegExp;

  /** Before a number, and nothing of it: "only". */
  emphasis?: RegExp;
  /** Before a number, and left out only where the editor says so: "another 200". */
  leftOut?: RegExp;
  /** A hedge, and those of ours that could stand for it. */
  hedges: readonly (readonly [RegExp, readonly Hedge[]])[];
  hedgeAfter: RegExp;
  bounds: readonly (readonly [RegExp, Bound, sure?: false])[];
  boundsAfter: readonly (readonly [RegExp, Bound])[];
  scales: readonly (readonly [RegExp, Scale])[];
  /** A letter that may be a scale, or a unit. */
  scaleLetter?: RegExp;
  minus: RegExp;
  plusMinus: RegExp;
  /** Degrees of nobody knows which scale. */
  degrees: RegExp;
  /** A ton of nobody knows which country. */
  ton?: RegExp;

  from: RegExp;
  to: RegExp;
  between: RegExp;
  and: RegExp;
  but: RegExp;
  /** Before two points that nobody takes for a range: "rose" in "rose from 7% to 73%". */
  told: RegExp;
  /** Before the first and between the two, where that is a pattern of its own. */
  points?: readonly [RegExp, RegExp];

  rises: RegExp;
  falls: RegExp;
  /** A sign in words: "minus 5" may be a fall or a value. */
  signWords?: RegExp;
  /** After "rose" the number is where it rose to. */
  level: RegExp;
  /** After "rose" nobody knows whether the number is where it rose to. */
  maybeLevel?: RegExp;
  /** Before an amount that is followed by "more" or "less". */
  by?: RegExp;
  riseAfter: RegExp;
  fallAfter: RegExp;
  changeOf: RegExp;
  unchanged: RegExp;

  of: RegExp;
  outOf: RegExp;
  per: RegExp;
  times: {
    words: readonly (readonly [RegExp, string])[];
    before?: RegExp;
    after: RegExp;
    /** Three times more: three or four times as much. */
    more: RegExp;
    asMany: RegExp;
    less: RegExp;
  };
  interval: { level: RegExp; name: RegExp; levelLast?: RegExp };
  confidence: readonly RegExp[];
  notStated: RegExp;
  none: RegExp;
  versus: RegExp;
  since: RegExp;
}
