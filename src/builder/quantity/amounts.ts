import type { Quantity } from "../../model/quantity.js";
import type { Hedge, Scale } from "../../model/quantity-terms.js";
import type { Bound } from "./vocabulary.js";
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
  return !words.isProse && words.take(words.vocabulary.from) !== undefined ? "from" : undefined;
}

export function hedgeAt(words: Words): Hedge | undefined {
  const first = firstOf(words, words.vocabulary.hedges);
  if (!first) return undefined;
  const { found, value } = first;
  if (value.length > 1) words.choosing.ask("which-hedge", found);
  return words.choosing.choose("which-hedge", value, found);
}

export function boundAt(words: Words): Bound | undefined {
  const first = firstOf(words, words.vocabulary.bounds);
  if (first?.entry[2] === false) words.choosing.ask("words-left-out", first.found);
  return first?.value;
}

export const boundAfter = (words: Words): Bound | undefined =>
  firstOf(words, words.vocabulary.boundsAfter)?.value;

/** "12,000", "three", "-25", "half a million" as its digits. */
export function numberAt(words: Words): string | undefined {
  return words.numeral() ?? words.written(words.vocabulary.number)?.digits;
}

export function scaleAt(words: Words, hasCurrency: boolean): Scale | undefined {
  const { scales, scaleLetter } = words.vocabulary;
  const word = firstOf(words, scales)?.value;
  if (word || !scaleLetter) return word;
  const letter = words.attempt(() => {
    const found = words.take(scaleLetter);
    // "5 MM" may be millions, "5 mm" may not.
    return found && found.length > 1 && found !== "MM" ? undefined : found;
  });
  if (letter === undefined) return undefined;
  const { choosing } = words;
  if (/k/i.test(letter)) {
    choosing.ask("scale-or-unit", letter);
    return "thousand";
  }
  const scale = /m/i.test(letter) ? "million" : "billion";
  if (hasCurrency) return scale;
  if (letter === "m" || letter === "MM") return choosing.choose("scale-or-unit", [scale, undefined], letter);
  choosing.ask("scale-or-unit", letter);
  return scale;
}

/** A number with its sign, scale, margin and unit; a hedge of its own inside a range or a bound. */
export function amountAt(words: Words, inside = false): Amount | undefined {
  return words.attempt(() => {
    const hedge = inside ? (hedgeAt(words) ?? fromAt(words)) : undefined;
    const { minus, plusMinus } = words.vocabulary;
    const isNegative = words.take(minus) ?? words.take(/^-(?=\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3} ?\d)/u);
    const before = words.sign() ?? words.code();
    const number = numberAt(words);
    if (number === undefined) return undefined;
    if (!before && words.vocabulary.roundName.test(words.rest)) return undefined;
    const digits = isNegative ? `-${number}` : number;
    const margin = words.attempt(() => (words.take(plusMinus) ? words.numeral() : undefined));
    const letter = words.rest;
    const scale = scaleAt(words, before !== undefined);
    const isMeasure = scale === undefined && letter !== words.rest;
    const measure: Measure = before
      ? { currency: before }
      : isMeasure
        ? { unit: /^MM/.test(letter) ? "millimeter" : "meter" }
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
  const { degrees, ton } = words.vocabulary;
  if (/^in\b(?= (?:\d|every|[a-z]+\b))/i.test(words.rest)) return undefined;
  const degree = words.take(degrees);
  if (degree)
    return words.choosing.choose(
      "currency-or-unit",
      [{ unit: "celsius" }, { unit: "fahrenheit" }, { unit: "degree" }],
      degree,
    );
  const tons = ton && words.take(ton);
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

/** What a number comes to, its sign being one of thousands or a point. */
const sizesOf = ({ digits }: Amount): number[] => [
  Number(digits.replace(/[^\d-]/g, "")),
  Number(
    digits
      .replace(/[.,](?=\d+$)/, "p")
      .replace(/[^\dp-]/g, "")
      .replace("p", "."),
  ),
];

/** Both ends of a range in one measure; what the first does not say it shares with the second. */
export function together(
  low: Amount,
  high: Amount,
): Pick<Quantity, "unit" | "currency" | "scale"> | undefined {
  for (const key of ["unit", "currency"] as const)
    if (low[key] !== undefined && high[key] !== undefined && low[key] !== high[key]) return undefined;
  const { unit, currency, scale } = { ...low, ...high };
  if (low.scale && low.scale !== high.scale) return undefined;
  // "500 to 2 million" shares no scale.
  if (!low.scale && high.scale && Math.min(...sizesOf(low)) >= Math.max(...sizesOf(high))) return undefined;
  const made = { unit: unit ?? low.unit, currency: currency ?? low.currency };
  return measureOf({ ...made, scale });
}

export const hedged = (hedge: Hedge | undefined) => (hedge ? { hedge } : {});
