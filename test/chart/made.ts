import type { Charted } from "../../src/chart/charted.js";
import { chartMessagesFor } from "../../src/chart/known-languages.js";
import { type Made, makeDrawing } from "../../src/chart/make-drawing.js";
import { claimText } from "../../src/language/claim-text.js";
import { contextFor } from "../../src/language/context.js";
import { quantityString } from "../../src/language/quantity-text.js";
import { statText, wholeOf } from "../../src/language/stat-text.js";
import { type Entry, readStat } from "./items.js";

/** A series with everything that its chart draws and says. */
export function madeOf(
  compare: string,
  entries: readonly Entry[],
  more: object = {},
): { charted: Charted; made: Made } {
  const { item, document } = readStat(compare, entries, more);
  const context = contextFor(document, "en");
  const charted: Charted = {
    item,
    context,
    claim: claimText(item, context),
    text: statText(item, context),
    whole: wholeOf(item, context),
    say: quantityString,
  };
  const made = makeDrawing(charted, chartMessagesFor("en"));
  if (!made) throw new Error("no chart");
  return { charted, made };
}
