import type { Decimal } from "../model/decimal.js";

/*
 * Intl objects cost far more to make than to use, and a page of cards asks for few different ones.
 */

function cached<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const found = made.get(key);
    if (found !== undefined) return found;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

const numberFormat = cached((key) => {
  const [locale, options] = JSON.parse(key) as [string, Intl.NumberFormatOptions];
  return new Intl.NumberFormat(locale, options);
});

const dateFormat = cached((key) => {
  const [locale, options] = JSON.parse(key) as [string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" });
});

const plurals = cached((locale) => new Intl.PluralRules(locale));

export const numberFormatFor = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  numberFormat(JSON.stringify([locale, options]));

export const dateFormatFor = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  dateFormat(JSON.stringify([locale, options]));

export const pluralOf = (locale: string, n: number): Intl.LDMLPluralRule => plurals(locale).select(n);

const fractionOf = (digits: Decimal) => digits.split(".")[1]?.length ?? 0;

/** Just the digits that were written: no rounding, no digit more. */
export function exactly(digits: Decimal): Intl.NumberFormatOptions {
  const fraction = Math.min(fractionOf(digits), 20);
  return { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
}

/** A number's digits in a language. Engines that take decimal strings format them whole, others as doubles. */
export function formatDecimal(
  digits: Decimal,
  locale: string,
  options: Intl.NumberFormatOptions = {},
): string {
  return numberFormatFor(locale, { ...exactly(digits), ...options }).format(digits as unknown as number);
}

/** What stands round the number, as `${n}`, `{n}%` or `{n} mm`, with the number's plural. */
export function patternOf(digits: Decimal, locale: string, options: Intl.NumberFormatOptions): string {
  const parts = numberFormatFor(locale, { ...exactly(digits), ...options }).formatToParts(
    digits as unknown as number,
  );
  const isNumber = (type: string) => !["literal", "unit", "currency", "percentSign"].includes(type);
  const first = parts.findIndex(({ type }) => isNumber(type));
  return parts
    .map(({ type, value }, index) => (index === first ? "{n}" : isNumber(type) ? "" : value))
    .join("");
}
