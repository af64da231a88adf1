import type { Decimal } from "../model/decimal.js";
import { own } from "../model/own.js";

/*
 * Intl objects cost far more to make than to use, and a page of cards asks for few different ones.
 */

function cached<Made>(make: (locale: string, options: object) => Made) {
  const made = new Map<string, Made>();
  return (locale: string, options: object = {}): Made => {
    const key = locale + JSON.stringify(options);
    const found = made.get(key) ?? make(locale, options);
    made.set(key, found);
    return found;
  };
}

const numberFormat = cached((locale, options) => new Intl.NumberFormat(locale, own(options)));
const pluralRules = cached((locale, options) => new Intl.PluralRules(locale, own(options)));

/** Dates are formatted as they were written: in UTC, so that no time zone shifts a day. */
export const dateFormatFor: (locale: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat =
  cached(
    (locale, options) =>
      new Intl.DateTimeFormat(locale, own({ ...options, timeZone: "UTC", calendar: "gregory" })),
  );

/** Just the digits that were written: no rounding, no digit more. */
function exactly(digits: Decimal) {
  const fraction = Math.min(digits.split(".")[1]?.length ?? 0, 20);
  return { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
}

/**
 * A number's digits in a language. Engines that take decimal strings format them whole, others as doubles.
 *
 * @param isScaled whether a word follows that multiplies it, which four digits stand before without a mark: 1200万
 */
export const formatDecimal = (digits: Decimal, locale: string, isScaled?: boolean): string =>
  numberFormat(locale, { ...exactly(digits), ...(isScaled && { useGrouping: "min2" }) }).format(
    digits as unknown as number,
  );

/** What Intl writes round a number, as `${n}`, `{n}%` or `{n} mm`, in the number's plural. */
export function patternOf(digits: Decimal, locale: string, options: Intl.NumberFormatOptions): string {
  const parts = numberFormat(locale, { ...exactly(digits), ...options }).formatToParts(
    digits as unknown as number,
  );
  const around = ["literal", "unit", "currency", "percentSign"];
  const first = parts.findIndex(({ type }) => !around.includes(type));
  // Arabic has a word for two hours, and no number in it that could take a hedge.
  if (first < 0) return patternOf("100", locale, options);
  return parts
    .map(({ type, value }, index) => (index === first ? "{n}" : around.includes(type) ? value : ""))
    .join("");
}

/** The plural that a number takes, written with these digits; of a range, that of both ends together. */
export function pluralOf(locale: string, digits: Decimal, from?: Decimal): Intl.LDMLPluralRule {
  const rules = pluralRules(locale, exactly(digits)) as Intl.PluralRules & {
    selectRange?(start: number, end: number): Intl.LDMLPluralRule;
  };
  if (from !== undefined && rules.selectRange) return rules.selectRange(Number(from), Number(digits));
  return rules.select(Number(digits));
}

/** The form of a plural out of a language's forms, which stand in the order of its `plurals`. */
export const formFor = (
  plural: Intl.LDMLPluralRule,
  forms: readonly string[],
  plurals: readonly Intl.LDMLPluralRule[],
): string => (forms[plurals.indexOf(plural)] ?? forms.at(-1)) as string;
