import type { Quantity } from "../../model/quantity.js";
import type { Hedge, Scale } from "../../model/quantity-terms.js";
import { numberInWords, numberWords } from "./en-numbers.js";
import { type Bound, bounds, hedges, plusMinus, scaleWords } from "./en-words.js";
import type { Measure, Words } from "./words.js";

/* One number with its sign, scale and unit. Each function takes what it understands, and nothing else. */

export interface Amount extends Measure {
  digits: string;
  scale?: Scale;
  hedge?: Hedge;
  margin?: string;
}

export const firstOf = <Value>(words: Words, table: readonly (readonly [RegExp, Value, ...unknown[]])[]) => {
  for (const entry of table) {
    const found = words.take(entry[0]);
    if (found !== undefined) return { found, value: entry[1], entry };
  }
  return undefined;
};

/** "from €9,640"; in running text the word is mostly another. */
export function fromAt(words: Words): Hedge | undefined {
  return !words.isProse && words.take(/^from\b/i) !== undefined ? "from" : undefined;
}

export function hedgeAt(words: Words): Hedge | undefined {
  const first = firstOf(words, hedges);
  if (!first) return undefined;
  const { found, value } = first;
  if (value.length > 1) words.choosing.ask("which-hedge", found);
  return words.choosing.choose("which-hedge", value, found);
}

export function boundAt(words: Words): Bound | undefined {
  const first = firstOf(words, bounds);
  if (first?.entry[2] === false) words.choosing.ask("words-left-out", first.found);
  return first?.value;
}

/** "12,000", "three", "-25", "half a million" as its digits. */
export function numberAt(words: Words): string | undefined {
  const numeral = words.numeral();
  if (numeral !== undefined) return numeral;
  const written = words.take(numberWords);
  if (written !== undefined) return numberInWords(written);
  if (words.take(/^an?(?= (?:thousand|million|billion|trillion)\b)/i)) return "1";
  if (words.take(/^half an?(?= (?:million|billion|trillion)\b)/i)) return "0.5";
  return undefined;
}

export function scaleAt(words: Words, hasCurrency: boolean): Scale | undefined {
  const word = firstOf(words, scaleWords)?.value;
  if (word) return word;
  const letter = words.take(/^[kmb]\b(?!\/)/i);
  if (letter === undefined) return undefined;
  const { choosing } = words;
  if (/k/i.test(letter)) {
    choosing.ask("scale-or-unit", letter);
    return "thousand";
  }
  const scale = /m/i.test(letter) ? "million" : "billion";
  if (hasCurrency) return scale;
  if (letter === "m") return choosing.choose("scale-or-unit", [scale, undefined], letter);
  choosing.ask("scale-or-unit", letter);
  return scale;
}

/** A number with its sign, scale, margin and unit; a hedge of its own inside a range or a bound. */
export function amountAt(words: Words, inside = false): Amount | undefined {
  return words.attempt(() => {
    const hedge = inside ? (hedgeAt(words) ?? fromAt(words)) : undefined;
    const minus = words.take(/^minus(?= \d)|^-(?=\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3} ?\d)/u);
    const before = words.sign() ?? words.code();
    const number = numberAt(words);
    if (number === undefined) return undefined;
    const dozen = /^dozen\b/i.test(words.rest) && !before;
    if (dozen) return undefined;
    const digits = minus ? `-${number}` : number;
    const margin = words.attempt(() => (words.take(plusMinus) ? words.numeral() : undefined));
    const meter = words.rest;
    const scale = scaleAt(words, before !== undefined);
    const isMeter = scale === undefined && /^m\b/.test(meter) && !/^m\b/.test(words.rest);
    const measure: Measure = before
      ? { currency: before }
      : isMeter
        ? { unit: "meter" }
        : (measureAt(words) ?? {});
    return {
      digits,
      ...(scale && { scale }),
      ...measure,
      ...(hedge && { hedge }),
      ...(margin && { margin }),
    };
  });
}

/** A unit; not the "in" of "3 in 10", nor a change that follows. */
export function measureAt(words: Words): Measure | undefined {
  if (/^in\b(?= (?:\d|every|[a-z]+\b))/i.test(words.rest)) return undefined;
  if (/^degrees?\b(?! (?:c|f)\b| celsius| fahrenheit)/i.test(words.rest)) {
    const found = words.take(/^degrees?\b/i) as string;
    return words.choosing.choose(
      "currency-or-unit",
      [{ unit: "celsius" }, { unit: "fahrenheit" }, { unit: "degree" }],
      found,
    );
  }
  const tons = words.take(/^tons?\b/i);
  if (tons) {
    words.choosing.ask("currency-or-unit", tons);
    return { unit: "tonne" };
  }
  return words.measure();
}

export const measureOf = ({ unit, currency, scale }: Measure & { scale?: Scale }) => ({
  ...(scale && { scale }),
  ...(unit && { unit }),
  ...(currency && { currency }),
});

/** Both ends of a range in one measure; what the first does not say it shares with the second. */
export function together(
  words: Words,
  low: Amount,
  high: Amount,
): Pick<Quantity, "unit" | "currency" | "scale"> | undefined {
  for (const key of ["unit", "currency"] as const)
    if (low[key] !== undefined && high[key] !== undefined && low[key] !== high[key]) return undefined;
  const { unit, currency, scale } = { ...low, ...high };
  if (low.scale && low.scale !== high.scale) return undefined;
  if (!low.scale && high.scale) {
    const size = (digits: string) => Number(digits.replace(/[^\d.-]/g, ""));
    if (size(low.digits) >= size(high.digits)) return undefined;
  }
  const made = { unit: unit ?? low.unit, currency: currency ?? low.currency };
  void words;
  return measureOf({ ...made, scale });
}

export const hedged = (hedge: Hedge | undefined) => (hedge ? { hedge } : {});
