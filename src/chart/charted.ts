import type { ClaimText } from "../language/claim-text.js";
import type { ComparisonText } from "../language/comparison-text.js";
import type { Context } from "../language/context.js";
import type { quantityString } from "../language/quantity-text.js";
import type { StatText } from "../language/stat-text.js";
import type { Comparison } from "../model/comparison.js";
import type { Quantity } from "../model/quantity.js";
import type { Stat } from "../model/stat.js";

/** What a card hands to its chart: the item, its words, and how the card says a number. */
export type Charted = {
  context: Context;
  claim: ClaimText;
  say: typeof quantityString;
} & ({ item: Stat; text: StatText; whole?: Quantity } | { item: Comparison; text: ComparisonText });

/** Where a chart may stand in a card: empty until the chunk fills it. */
export interface ChartPlace extends HTMLElement {
  charted?: Charted;
}
