import type { IssueCode } from "../../model/issue.js";
import type { Quantity } from "../../model/quantity.js";

/** Why a typed quantity can be read in more than one way, or only by leaving something out. */
export const quantityDoubts = [
  /** `1,000`: one thousand, or one with three decimals. */
  "thousands-or-decimals",
  /** `1,5` in a language that writes a point. */
  "decimal-comma",
  /** `$5`, `5 pounds`: of which country, or a weight. */
  "currency-or-unit",
  /** `5 m`, `5k`: metres or millions. */
  "scale-or-unit",
  /** `500 to 2 million`: whether both ends have the scale. */
  "scale-of-both",
  /** `from 50 to 100`: two points in time, or one range. */
  "from-to-or-range",
  /** `-18%`: a fall, or a value below zero. */
  "fall-or-below-zero",
  /** `three times more`: three or four times as much. */
  "times-more",
  /** `3/10`: a share, or so many for each ten. */
  "ratio-or-per",
  /** `just under 50`, `close to 50`: in which word of ours. */
  "which-hedge",
  /** `several hundred`, `a few thousand`: an order of magnitude. */
  "which-order",
  /** `a dozen`, `сотня`: counted, or about as many. */
  "dozen",
  /** `40% ± 3%`: three points. */
  "margin-in-percent",
  /** `none`: zero, or not stated. */
  "zero-or-not-stated",
  /** `unchanged`: nobody says of what unit. */
  "unchanged",
  /** Words that a quantity has no place for. */
  "words-left-out",
  /** Words after the number that are no known unit. */
  "unknown-unit",
] as const;

export type QuantityDoubt = (typeof quantityDoubts)[number];

/** Why nothing was understood: words that are no quantity, or what the model says of a bad one. */
export type QuantityProblem = "empty" | "not-understood" | IssueCode;

/** What a typed quantity says. Just one of the three is there. */
export interface Understood {
  /** What it says, where it can say nothing else; `null` is "not stated". */
  quantity?: Quantity | null;
  /** The words that are in doubt, and what they can stand for; `null` among these is "not stated". */
  doubt?: { code: QuantityDoubt; found: string; choices: (Quantity | null)[] };
  problem?: { code: QuantityProblem; found: string };
}
