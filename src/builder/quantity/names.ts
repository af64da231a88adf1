import { everydayUnits, type Units, unitSigns } from "../../model/unit.js";
import type { Vocabulary } from "./vocabulary.js";

/*
 * What units and currencies are called, by the words that the cards and Intl use for them: no list of our own.
 */

/** A name in small letters, and what it may stand for. */
export type Names = Map<string, Set<string>>;

const add = (names: Names, name: string, key: string) => {
  const written = name
    .trim()
    .replace(/[\u00a0\u202f]/g, " ")
    .toLowerCase();
  if (!written) return;
  const keys = names.get(written) ?? new Set();
  names.set(written, keys.add(key));
};

/** The key itself, as it stands in a short form, and as words. */
function nameByKey(names: Names, key: string) {
  add(names, key, key);
  add(names, key.replaceAll("-", " "), key);
}

/** Units of two parts that have a name of their own. */
const compounds = [
  "kilometer-per-hour",
  "mile-per-hour",
  "meter-per-second",
  "mile-per-gallon",
  "liter-per-kilometer",
];

/** Numbers that bring every form of a noun. */
const counts = [1, 2, 5, 1.5];

const cache = new Map<string, Names>();
const once = (key: string, make: () => Names): Names => {
  const made = cache.get(key) ?? make();
  cache.set(key, made);
  return made;
};

const literals = (parts: Intl.NumberFormatPart[], type: "unit" | "currency" | "percentSign") =>
  parts.flatMap((part) => (part.type === type ? part.value : [])).join(" ");

/** What stands after the number in a pattern as `{n} soldiers`. */
const afterNumber = (pattern: string) => (pattern.startsWith("{n}") ? pattern.slice(3) : "");

function unitNamesOf(language: string, { units, ofOne, alsoUnits, spellings }: Vocabulary): Names {
  const names: Names = new Map();
  const put = (name: string, key: string) => {
    add(names, name, key);
    if (ofOne) add(names, ofOne(name), key);
  };
  for (const key of everydayUnits) {
    nameByKey(names, key);
    for (const form of units[key]) put(afterNumber(form), key);
  }
  for (const locale of spellings ?? [language])
    for (const key of [...Intl.supportedValuesOf("unit"), ...compounds]) {
      nameByKey(names, key);
      for (const unitDisplay of ["long", "short"] as const) {
        const format = new Intl.NumberFormat(locale, { style: "unit", unit: key, unitDisplay });
        for (const n of counts) {
          const parts = format.formatToParts(n);
          put(literals(parts, "unit") || literals(parts, "percentSign"), key);
        }
      }
    }
  for (const [sign, key] of Object.entries(unitSigns)) add(names, sign, key);
  for (const [name, key] of Object.entries(alsoUnits)) if (!names.has(name)) add(names, name, key);
  return names;
}

/** The names of the document's own units go before all others. */
export function unitNames(language: string, vocabulary: Vocabulary, units: Units): Names {
  const names = new Map(once(`unit ${language}`, () => unitNamesOf(language, vocabulary)));
  const own: Names = new Map();
  for (const [key, patterns] of Object.entries(units)) {
    nameByKey(own, key);
    for (const [tag, forms] of Object.entries(patterns)) {
      if (tag.split("-")[0] !== language) continue;
      for (const form of typeof forms === "string" ? [forms] : Object.values(forms))
        if (form) add(own, afterNumber(form), key);
    }
  }
  for (const [name, keys] of own) names.set(name, keys);
  return names;
}

/** Currencies that a newspaper writes about without saying whose, the best known first. */
const usual =
  "USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD INR PKR KRW KPW RUB BYN UAH MXN ARS CLP COP BRL ILS TRY PLN CZK SEK NOK DKK ZAR NGN SAR AED KWD".split(
    " ",
  );

/** By name ("US dollars", "euros"); a last word that several share ("dollars") stands for each of the usual ones. */
export const currencyNames = (language: string, { sharedName, alsoCurrencies }: Vocabulary): Names =>
  once(`currency ${language}`, () => {
    const names: Names = new Map();
    const shared: Names = new Map();
    for (const currency of new Set([...usual, ...Intl.supportedValuesOf("currency")])) {
      const format = new Intl.NumberFormat(language, {
        style: "currency",
        currency,
        currencyDisplay: "name",
        minimumFractionDigits: 0,
        maximumFractionDigits: 1,
      });
      for (const n of counts) {
        const name = literals(format.formatToParts(n), "currency");
        // Those that are out of use have their years in brackets.
        if (!name || name.includes("(")) continue;
        add(names, name, currency);
        if (usual.includes(currency)) add(shared, sharedName(name), currency);
      }
    }
    for (const [name, code] of Object.entries(alsoCurrencies)) add(names, name, code);
    for (const [name, keys] of shared) names.set(name, new Set([...(names.get(name) ?? []), ...keys]));
    return names;
  });

/** Signs that say whose currency it is, as newspapers write them beside Intl's. */
const ownSigns = { C$: "CAD", CA$: "CAD", AU$: "AUD", S$: "SGD", "Rs.": "INR" };

/** By sign. A bare `$` is a dollar of whoever writes: where the language names a region, that one's. */
export const currencySigns = (language: string): Map<string, string[]> => {
  const signs = once(`sign ${language}`, () => {
    const made: Names = new Map(Object.entries(ownSigns).map(([sign, code]) => [sign, new Set([code])]));
    const put = (sign: string, code: string) => made.set(sign, (made.get(sign) ?? new Set()).add(code));
    for (const currency of usual)
      for (const currencyDisplay of ["symbol", "narrowSymbol"] as const) {
        const options = { style: "currency", currency, currencyDisplay } as const;
        const sign = literals(new Intl.NumberFormat("en-AU", options).formatToParts(1), "currency");
        if (/\p{Sc}/u.test(sign)) put(sign, currency);
        const american = literals(new Intl.NumberFormat("en-US", options).formatToParts(1), "currency");
        if (/\p{Sc}/u.test(american)) put(american, currency);
      }
    made.set("US$", new Set(["USD"]));
    const { region } = new Intl.Locale(language);
    if (region)
      for (const [sign, codes] of made) {
        const own = [...codes].filter((currency) => {
          const parts = new Intl.NumberFormat(language, { style: "currency", currency }).formatToParts(1);
          return literals(parts, "currency") === sign;
        });
        if (own.length === 1) made.set(sign, new Set(own));
      }
    return made;
  });
  return new Map([...signs].map(([sign, codes]) => [sign, [...codes]]));
};

/** Digits after the point that a currency has: no price in dollars has three. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
