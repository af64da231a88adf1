import type { Decimal } from "../model/decimal.js";
import { unitPatternsOf } from "../model/lookup.js";
import type { Hedge, Scale } from "../model/quantity-terms.js";
import { isIntlUnit } from "../model/unit.js";
import type { Context } from "./context.js";
import { formatDecimal, formFor, patternOf, pluralOf } from "./intl.js";
import { fill, type Phrase, plain } from "./phrase.js";

/** Where a quantity is said: drawn large on a card, on a bar's label without its unit, or aloud without signs. */
export type Length = "display" | "short" | "spoken";

/** What stands beside a number. */
export interface Measure {
  unit?: string;
  currency?: string;
  scale?: Scale;
}

/** How the numbers of one quantity are said. */
export interface Speech extends Measure {
  hedges: readonly Hedge[];
  /** Whether a bound stands before it, which asks for a unit's hedged form as a hedge does. */
  isBound?: boolean;
  /** What stands for the number is no number, and takes this before its noun: "{n} of", after hundreds. */
  joint?: string;
  context: Context;
  length: Length;
}

const powers = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const;

const scaled = (digits: Decimal, scale: Scale | undefined): Decimal =>
  scale ? `${Number(`${digits}e${powers[scale]}`)}` : digits;

export const hasSign = ({ unit }: Speech): boolean => /^(percent|celsius|fahrenheit)$/.test(unit ?? "");

/** "$" and "%" belong to the number and are said at both ends of a range; other units are words round all of it. */
export const isSign = (speech: Speech): boolean =>
  speech.length !== "spoken" && (isMoneySign(speech) || hasSign(speech));

const isMoneySign = ({ currency, scale, context }: Speech): boolean => {
  const { money } = context.messages;
  return currency !== undefined && (money === "sign" || (money === "name if scaled" && !scale));
};

/** The digits as they were given, with their minus. */
export function digitsText(digits: Decimal, { context, length, scale }: Speech): string {
  if (length !== "spoken" || !digits.startsWith("-")) {
    // With the marks that keep it at its place where the language runs from right to left.
    return formatDecimal(digits, context.locale, scale !== undefined).replace("-", "−");
  }
  const size = formatDecimal(digits.slice(1), context.locale, scale !== undefined);
  return plain(fill(context.messages.minusSpoken, { n: size }));
}

/** "12 million": the plural is that of the digits before it, as "20,5 мільйона" has it. */
export function scaledText(written: string, digits: Decimal, { scale, context }: Speech): string {
  if (!scale) return written;
  const { locale, messages } = context;
  const plural = pluralOf(locale, digits.replace("-", ""));
  return plain(fill(formFor(plural, messages.scale[scale], messages.plurals), { n: written }));
}

/** A number with its sign, where it has one: "$12 million", "−25°C", "12 million". */
export function numberText(digits: Decimal, speech: Speech): string {
  const written = scaledText(digitsText(digits, speech), digits, speech);
  if (!isSign(speech)) return written;
  // "−$5", not "$−5".
  const [, minus = "", size = ""] = /^(\W?−)?(.*)$/s.exec(written) ?? [];
  return minus + plain(fill(unitPattern(digits, speech), { n: size }));
}

/**
 * The unit's words round a number that may be hedged.
 *
 * @param from the lower end, where the number is a range
 */
export function withUnit(number: Phrase, digits: Decimal, speech: Speech, from?: Decimal): Phrase {
  const { unit, currency, length } = speech;
  // A change of 0.2 points must not read as one of 0.2%, nor $5 as 5.
  const isDropped = length === "short" && unit !== "percentage-point" && !currency;
  if (isSign(speech) || isDropped || (!unit && !currency)) return number;
  return fill(withJoint(unitPattern(digits, speech, from), speech), { n: number }, "unit");
}

/** "hundreds of soldiers", "12 millones de soldados": a noun follows what is no number as one noun follows another. */
function withJoint(pattern: string, { joint, scale, context }: Speech): string {
  const { scaledBeforeNoun, ofNoun, inSteps } = context.messages;
  const before = joint ?? (scale && (scale !== "thousand" || inSteps) ? scaledBeforeNoun : undefined);
  if (before === undefined) return pattern;
  if (!before) return pattern.replace(/\{n\}.*/, "{n}");
  return pattern.replace(/\{n\}(\s*)(.*)/, (_, space: string, noun: string) => {
    const between = /\s$/.test(before) ? "" : space;
    return before + between + (ofNoun ? ofNoun(noun) : noun);
  });
}

/** Intl's short symbols that a newspaper prints; an hour, a day or a mile is a word there. */
const printedAsSymbol = /meter|gram|liter|bit|byte/;

/** The unit's pattern for a number: the document's own, our everyday ones, or Intl's. */
export function unitPattern(digits: Decimal, speech: Speech, from?: Decimal): string {
  const { unit, currency, scale, context, length, hedges, isBound } = speech;
  const { locale, messages, document } = context;
  const full = scaled(digits, scale).replace("-", "");
  const isAloud = length === "spoken";
  if (currency) {
    return patternOf(full, locale, {
      style: "currency",
      currency,
      currencyDisplay: isMoneySign(speech) && !isAloud ? "symbol" : "name",
    });
  }
  const key = unit as string;
  const plural = pluralOf(locale, full, from?.replace("-", ""));
  const own = unitPatternsOf(key, document);
  const forms = own?.[locale] ?? own?.[locale.split("-")[0] as string];
  if (forms) return (isBound || hedges.length > 0 ? forms.hedged : undefined) ?? forms[plural] ?? forms.other;
  if (Object.hasOwn(messages.unit, key)) {
    return formFor(plural, messages.unit[key as keyof typeof messages.unit], messages.plurals);
  }
  if (!isIntlUnit(key)) return Object.values(own ?? {})[0]?.other ?? `{n} ${key}`;
  return patternOf(full, locale, {
    style: "unit",
    unit: key,
    unitDisplay: isAloud || !(hasSign(speech) || printedAsSymbol.test(key)) ? "long" : "short",
  });
}
