import { own } from "../model/own.js";
import { type Quantity, quantity as quantitySchema } from "../model/quantity.js";
import type { Fault } from "../model/schema.js";
import type { Units } from "../model/unit.js";
import { type Choosing, everyReading } from "./every-reading.js";
import { digitsOf } from "./quantity/digits.js";
import { alsoUnits, quantityIn } from "./quantity/en.js";
import type { QuantityDoubt, Understood } from "./quantity/understood.js";
import { lexiconOf, plainSigns, Words } from "./quantity/words.js";

export {
  type QuantityDoubt,
  type QuantityProblem,
  quantityDoubts,
  type Understood,
} from "./quantity/understood.js";

/** How a language writes quantities: one file each in `quantity/`. */
interface Grammar {
  alsoUnits: Record<string, string>;
  quantityIn(words: Words): Quantity | null | undefined;
}

const grammars: Record<string, Grammar> = { en: { alsoUnits, quantityIn } };

/** Longer than any quantity. */
const longest = 200;

/** What follows makes another number of it: "two and a half million", "2:1", "one in five" after a bound. */
const isMore =
  /^(?:in (?:\d|[a-z]+$)|and a half|of an? (?:million|billion|trillion)|hundred\b|[½⅓⅔¼¾⅕\d:/'"]|(?:to|or|and) \d)/i;

/** What was read in one way. */
interface Reading {
  quantity: Quantity | null;
  end: number;
}

/**
 * Reads a quantity as people write it, "about 12,000 soldiers", or in its short form. What can be read in more than one
 * way is asked and never guessed.
 *
 * @param language BCP 47 tag of the words; with a region, `$` is that region's. English is read where there is no
 * reader of the language
 * @param units the document's own units
 */
export function readQuantity(text: string, language = "en", units: Units = {}): Understood {
  const written = plainSigns(text).trim();
  if (!written) return { problem: { code: "empty", found: text } };
  if (written.length > longest) return { problem: { code: "not-understood", found: text } };
  const { grammar, lexicon } = readerOf(language, units);
  const faults: Fault[] = [];
  const { readings, doubts } = everyReading<Reading, QuantityDoubt>((choosing) => {
    const words = new Words(written, lexicon, choosing);
    const raw = grammar.quantityIn(words);
    if (raw === undefined) return undefined;
    const left = written.slice(words.end).trim();
    if (isMore.test(left)) return undefined;
    if (left) choosing.ask(/^[\p{L}\s'-]+$/u.test(left) ? "unknown-unit" : "words-left-out", left);
    const quantity = settled(raw, language, choosing, faults);
    return quantity === undefined ? undefined : { quantity, end: words.end };
  });
  const choices = distinct(readings.map(({ quantity }) => quantity));
  const [first] = choices;
  if (first === undefined) {
    const [fault] = faults;
    return { problem: { code: fault?.code ?? "not-understood", found: text } };
  }
  const [doubt] = doubts;
  return choices.length === 1 && !doubt
    ? { quantity: first }
    : { doubt: { code: doubt?.code ?? "words-left-out", found: doubt?.found ?? text, choices } };
}

/** A quantity within a text, from `start` to `end`. */
export type FoundQuantity = Understood & { start: number; end: number; skipped: string };

/** Every quantity in a running text, in its order. */
export function quantitiesIn(text: string, language = "en", units: Units = {}): FoundQuantity[] {
  const written = plainSigns(text);
  const { grammar, lexicon } = readerOf(language, units);
  const found: FoundQuantity[] = [];
  for (let start = 0; start < written.length; ) {
    const one = quantityAt(written, start, language, grammar, lexicon);
    if (one) found.push(one);
    const next = one ? one.end : start + 1;
    // The next word; a number within one is none.
    const word = /(?<![\p{L}\p{N}.,-])[\p{L}\p{N}\p{Sc}~≈<>≥≤±-]/gu;
    word.lastIndex = next;
    start = word.exec(written)?.index ?? written.length;
  }
  return found;
}

function quantityAt(
  text: string,
  start: number,
  language: string,
  grammar: Grammar,
  lexicon: ReturnType<typeof lexiconOf>,
): FoundQuantity | undefined {
  let end = 0;
  let skipped = "";
  const { readings, doubts } = everyReading<Quantity | null, QuantityDoubt>((choosing) => {
    const words = new Words(text.slice(0, start + longest), lexicon, choosing, start, true);
    const raw = grammar.quantityIn(words);
    if (!raw || /^[\p{L}\p{N}]/u.test(text.slice(words.end)) || /^-\p{L}/u.test(text.slice(words.end)))
      return undefined;
    end = Math.max(end, words.end);
    skipped = words.skipped.join(" ");
    return settled(raw, language, choosing, [], true);
  });
  const choices = distinct(readings);
  const [first] = choices;
  if (!first) return undefined;
  const [doubt] = doubts;
  const place = { start, end, skipped };
  return choices.length === 1 && !doubt
    ? { quantity: first, ...place }
    : { doubt: { code: doubt?.code ?? "words-left-out", found: doubt?.found ?? "", choices }, ...place };
}

function readerOf(language: string, units: Units) {
  const base = language.split("-")[0] as string;
  const known = Object.hasOwn(grammars, base);
  const grammar = grammars[known ? base : "en"] as Grammar;
  return { grammar, lexicon: lexiconOf(known ? language : "en", units, grammar.alsoUnits) };
}

const numeric = ["value", "min", "max", "over", "under", "times", "from", "to", "marginOfError"] as const;

/** Turns typed numbers into digits, and holds the whole to the model's own rules. */
function settled(
  raw: Quantity | null,
  language: string,
  choosing: Choosing<QuantityDoubt>,
  faults: Fault[],
  isPrinted = false,
): Quantity | null | undefined {
  if (raw === null) return null;
  // Of one sort of number in a text there is one way to write it.
  const taken = new Map<string, unknown>();
  const once: Choosing<QuantityDoubt> = {
    ask: choosing.ask,
    choose(code, options, found) {
      const sign = found.replace(/[\d-]/g, "");
      if (!taken.has(sign)) taken.set(sign, options.indexOf(choosing.choose(code, options, found)));
      return options[taken.get(sign) as number] as (typeof options)[number];
    },
  };
  let isSound = true;
  const read = (typed: string, counted: Parameters<typeof digitsOf>[2]) => {
    const digits = digitsOf(typed, language, { ...counted, isPrinted }, once);
    if (digits === undefined) isSound = false;
    return digits ?? "0";
  };
  const pair = (typed: readonly string[], counted: Parameters<typeof digitsOf>[2]) =>
    typed.map((one) => read(one, counted)) as [string, string];
  const amount = <Fields extends object>(fields: Fields): Fields => {
    const made = { ...fields } as Record<string, unknown>;
    const { unit, currency, scale, marginOfError, interval } = made as Quantity;
    const isClear = Boolean(scale ?? marginOfError ?? interval);
    for (const key of numeric)
      if (typeof made[key] === "string") made[key] = read(made[key] as string, { unit, currency, isClear });
    return made as Fields;
  };
  const { ratio, interval, change, per, ...rest } = raw;
  const made = {
    ...amount({ ...rest, ...(interval && { interval }) }),
    ...(ratio && { ratio: pair(ratio, { isWhole: true }) }),
    ...(interval && { interval: pair(interval, { isClear: true }) }),
    ...(change && { change: amount(change) }),
    ...(per && { per: { ...per, value: read(per.value, { isWhole: true }) } }),
  };
  if (!isSound) return undefined;
  const found: Fault[] = [];
  const value = quantitySchema.read(own(made), found);
  faults.push(...found.filter(({ open }) => !open));
  return value as Quantity | undefined;
}

/** Without those that say the same. */
function distinct(readings: readonly (Quantity | null)[]): (Quantity | null)[] {
  const seen = new Map<string, Quantity | null>();
  for (const one of readings) {
    const key = JSON.stringify(one, one ? keysOf(one) : undefined);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** Every key in it, so that two are alike whatever the order of their fields. */
const keysOf = (value: object): string[] =>
  [
    ...new Set(
      Object.entries(value).flatMap(([key, one]) => [
        key,
        ...(typeof one === "object" && one && !Array.isArray(one) ? keysOf(one) : []),
      ]),
    ),
  ].sort();
