import { idKey } from "./id.js";
import { own } from "./own.js";
import { asking, either, map, optional, reading, record, refined } from "./schema.js";
import { languageKey } from "./text.js";

/** Units that a document may name without saying how they read, besides those that Intl knows. */
export const everydayUnits = [
  "person",
  "soldier",
  "civilian",
  "house",
  "home",
  "building",
  "death",
  "injury",
  "case",
  "job",
  "vote",
  "seat",
  "vehicle",
  "tank",
  "piece",
  "adult",
  "child",
  "tonne",
  "horsepower",
  "kilowatt-hour",
  "point",
  "percentage-point",
] as const;

/** Signs that stand for a unit's name, in a short quantity. */
export const unitSigns: Record<string, string> = {
  "%": "percent",
  pp: "percentage-point",
  mm: "millimeter",
  cm: "centimeter",
  m: "meter",
  km: "kilometer",
  kg: "kilogram",
  t: "tonne",
  "km/h": "kilometer-per-hour",
  kWh: "kilowatt-hour",
  "°C": "celsius",
  hp: "horsepower",
};

let known: Set<string> | undefined;

/** Whether Intl formats it (CLDR's simple units, and two of them joined by `-per-`). */
export function isIntlUnit(unit: string): boolean {
  known ??= new Set(Intl.supportedValuesOf("unit"));
  const [above = "", below, ...rest] = unit.split("-per-");
  return (
    known.has(unit) || (rest.length === 0 && known.has(above) && below !== undefined && known.has(below))
  );
}

/** A key of a unit; whether it is known is asked of the whole document. */
export const unitKey = asking(
  "unknown-unit",
  reading("a unit such as percent or person", (input) => {
    if (typeof input !== "string") return undefined;
    const written = input.trim();
    return Object.hasOwn(unitSigns, written) ? unitSigns[written] : written;
  }),
);

/** ISO 4217 code. */
export const currencyCode = reading("a currency code such as USD", (input, report) => {
  if (typeof input !== "string") return undefined;
  const code = input.trim();
  return /^[A-Z]{3}$/.test(code) ? code : report("bad-currency", { found: input });
});

const pattern = reading("a pattern such as “{n} soldiers”", (input) =>
  typeof input === "string" && input.includes("{n}") ? input.trim() : undefined,
);

/** A form without a number would lose it: not only 1 is "one" in every language. */
const forms = record({
  zero: optional(pattern),
  one: optional(pattern),
  two: optional(pattern),
  few: optional(pattern),
  many: optional(pattern),
  other: pattern,
  hedged: optional(pattern),
});

/** Whole patterns by CLDR plural category, as `{n} soldiers`; `hedged` is the form after a hedge. */
export type UnitPatterns = { other: string } & Partial<Record<Intl.LDMLPluralRule | "hedged", string>>;

const allForms = refined(pattern, (other: string): UnitPatterns => own({ other }));

const patterns = either<UnitPatterns, UnitPatterns>(forms, allForms);

/** Units of the document's own, by key and language. */
export const units = map(idKey, map(languageKey, patterns));

export type Units = Record<string, Record<string, UnitPatterns>>;
