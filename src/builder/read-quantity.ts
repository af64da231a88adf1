import type { Quantity } from "../model/quantity.js";
import type { Fault } from "../model/schema.js";
import type { Units } from "../model/unit.js";
import { everyReading } from "./every-reading.js";
import { quantityIn } from "./quantity/quantity.js";
import { distinct, isLoss, isLossy, settled, understood, type Ways } from "./quantity/settled.js";
import type { QuantityDoubt, Understood } from "./quantity/understood.js";
import { type Lexicon, lexiconOf, longest, plainSigns, Words } from "./quantity/words.js";
import { hasReader, readerOf } from "./readers.js";

export {
  type QuantityDoubt,
  type QuantityProblem,
  quantityDoubts,
  type Understood,
} from "./quantity/understood.js";

/**
 * Reads a quantity as people write it, "about 12,000 soldiers", or in its short form. What can be read in more than one
 * way is asked and never guessed.
 *
 * @param language BCP 47 tag of the words; with a region, `$` is that region's. English is read as well, since the
 * short forms are English
 * @param units the document's own units
 */
export function readQuantity(text: string, language = "en", units: Units = {}): Understood {
  const written = bare(plainSigns(text));
  if (!written) return { problem: { code: "empty", found: text } };
  if (written.length > longest) return { problem: { code: "not-understood", found: text } };
  const faults: Fault[] = [];
  const reads = (tag: string) => read(written, lexiconOf(tag, readerOf(tag).quantities, units), faults);
  const tag = hasReader(language) ? language : "en";
  const own = reads(tag);
  if (own && !isLossy(own)) return understood(own, text);
  // What one language leaves out may be a word of the other.
  const english = /^en\b/.test(tag) ? undefined : reads("en");
  const either = english && !isLossy(english) ? english : own;
  if (either) return understood(either, text);
  const [fault] = faults;
  return { problem: { code: fault?.code ?? "not-understood", found: text } };
}

/** Without the marks and the stop of the sentence that it was copied from. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/(?<=\p{L}{3}|\d|[%"”»“])[.,;:]$/u, "")
    .replace(/^["“«„](.*)["”»“]$/u, "$1")
    .replace(/(?<=\p{L}{3}|\d|%)[.,;:]$/u, "")
    .trim();

/** Everything that a whole text may say in one language; undefined where it says nothing. */
function read(written: string, lexicon: Lexicon, faults: Fault[]): Ways | undefined {
  const { another, continued, outOf, number } = lexicon.vocabulary;
  const isSecond = (left: string) => {
    const after = left.replace(outOf, "").trim();
    const isRatio = after !== left && /^(?!\d{4}\b)/.test(after) && (/^\d/.test(after) || number(after));
    return isRatio || continued.test(left) || another.test(left);
  };
  const { readings, doubts } = everyReading<Quantity | null, QuantityDoubt>((choosing) => {
    const words = new Words(written, lexicon, choosing);
    const raw = quantityIn(words);
    if (raw === undefined) return undefined;
    const left = written.slice(words.end).trim();
    if (left && isSecond(left)) return undefined;
    if (left) choosing.ask(/^[\p{L}\s'-]+$/u.test(left) ? "unknown-unit" : "words-left-out", left);
    return settled(raw, lexicon.language, choosing, faults);
  }, isLoss);
  const choices = distinct(readings);
  return choices.length > 0 ? { choices, doubts } : undefined;
}
