import type { Quantity } from "../model/quantity.js";
import type { Units } from "../model/unit.js";
import { everyReading } from "./every-reading.js";
import { quantityIn } from "./quantity/quantity.js";
import { distinct, settled, understood } from "./quantity/settled.js";
import type { QuantityDoubt, Understood } from "./quantity/understood.js";
import { type Lexicon, lexiconOf, longest, plainSigns, Words } from "./quantity/words.js";
import { hasReader, readerOf } from "./readers.js";

/** A quantity within a text, from `start` to `end`. */
export type FoundQuantity = Understood & { start: number; end: number; skipped: string };

/** Every quantity in a running text, in its order. */
export function quantitiesIn(text: string, language = "en", units: Units = {}): FoundQuantity[] {
  const written = plainSigns(text);
  const tag = hasReader(language) ? language : "en";
  const lexicon = lexiconOf(tag, readerOf(tag).quantities, units);
  const found: FoundQuantity[] = [];
  for (let start = 0; start < written.length; ) {
    const one = quantityAt(written, start, lexicon);
    if (one) found.push(one);
    const next = one?.end ?? Math.max(start + 1, endOfBound(written, start, lexicon));
    // The next word; a number within one is none.
    const word = /(?<![\p{L}\p{N}.,-])[\p{L}\p{N}\p{Sc}~≈<>≥≤±-]/gu;
    word.lastIndex = next;
    start = word.exec(written)?.index ?? written.length;
  }
  return found;
}

/** "more than half" is no quantity of ours, and half is none here either. */
function endOfBound(text: string, start: number, lexicon: Lexicon): number {
  const bounds = lexicon.vocabulary.bounds.map(([pattern]) => pattern.exec(text.slice(start))?.[0] ?? "");
  const length = Math.max(...bounds.map((bound) => bound.length));
  if (length === 0) return start;
  const at = start + length + (/^ */.exec(text.slice(start + length))?.[0].length ?? 0);
  return quantityAt(text, at, lexicon)?.end ?? at;
}

function quantityAt(text: string, start: number, lexicon: Lexicon): FoundQuantity | undefined {
  let end = 0;
  let skipped = "";
  const { before, here } = lexicon.vocabulary.partOf;
  if (here.test(text.slice(start)) && before.test(text.slice(0, start))) return undefined;
  const { readings, doubts } = everyReading<Quantity | null, QuantityDoubt>((choosing) => {
    const words = new Words(text.slice(0, start + longest), lexicon, choosing, start, true);
    const raw = quantityIn(words);
    const after = text.slice(words.end);
    if (!raw || /^-?[\p{L}\p{N}]/u.test(after) || lexicon.vocabulary.continued.test(after.trimStart()))
      return undefined;
    end = Math.max(end, words.end);
    skipped = words.skipped.join(" ");
    return settled(raw, lexicon.language, choosing, [], true);
  });
  const choices = distinct(readings);
  if (!choices[0]) return undefined;
  return { ...understood({ choices, doubts }, ""), start, end, skipped };
}
