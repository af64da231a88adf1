import type { Decimal } from "../../model/decimal.js";
import { everydayUnits } from "../../model/unit.js";
import type { Choosing } from "../every-reading.js";
import { minorDigits } from "./names.js";
import type { QuantityDoubt } from "./understood.js";

/** What a number counts, as far as it tells what its separators are. */
export interface Counted {
  unit?: string;
  currency?: string;
  /** A scale, a margin or an interval stands beside it: a point before three digits is a point. */
  isClear?: boolean;
  /** It can be a whole number alone. */
  isWhole?: boolean;
  /** It was printed, and whoever printed it wrote numbers as the language does. */
  isPrinted?: boolean;
}

const measured = ["tonne", "horsepower", "kilowatt-hour", "point", "percentage-point"];

/** People and things, of which there is no half, and no thousandth. */
const isCounted = ({ unit, currency, isWhole }: Counted): boolean =>
  isWhole === true ||
  (unit !== undefined && (everydayUnits as readonly string[]).includes(unit) && !measured.includes(unit)) ||
  (currency !== undefined && minorDigits(currency) !== 3);

const signs = new Map<string, { point: string; group: string }>();

function signsOf(language: string) {
  const parts = new Intl.NumberFormat(language).formatToParts(12345678.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const made = signs.get(language) ?? { point: find("decimal"), group: find("group") };
  signs.set(language, made);
  return made;
}

/**
 * The digits of a number as somebody has typed it; undefined where it is none. Asks where one reader takes a separator
 * for a point and another for thousands, unless what is counted tells.
 */
export function digitsOf(
  typed: string,
  language: string,
  counted: Counted,
  { choose, ask }: Choosing<QuantityDoubt>,
): Decimal | undefined {
  const minus = typed.startsWith("-") ? "-" : "";
  const written = typed.replace(/^-/, "");
  if (/^\d+$/.test(written)) return minus + written;
  const separators = [...new Set(written.replace(/\d/g, ""))];
  const parts = written.split(/\D/);
  const hasGroups = (groups: string[]) =>
    /^[1-9]\d{0,2}$/.test(groups[0] ?? "") && groups.slice(1).every((group) => group.length === 3);
  const whole = minus + parts.join("");
  const [first = "", second] = separators;
  if (separators.length === 2) {
    const last = written.lastIndexOf(second as string);
    const groups = written.slice(0, last).split(first);
    if (!/[.,]/.test(second as string) || !hasGroups(groups)) return undefined;
    return `${minus + groups.join("")}.${written.slice(last + 1)}`;
  }
  if (separators.length > 2) return undefined;
  if (parts.length > 2 || !/[.,]/.test(first)) return hasGroups(parts) ? whole : undefined;
  const decimal = `${minus}${parts[0]}.${parts[1]}`;
  const { point, group } = signsOf(language);
  if (!hasGroups(parts)) {
    // Everybody types a point; a comma may be a slip in thousands.
    if (first !== point && first === ",") ask("decimal-comma", typed);
    return decimal;
  }
  if (first === point && counted.isClear) return decimal;
  if (first === group && (counted.isPrinted || isCounted(counted))) return whole;
  return choose("thousands-or-decimals", first === point ? [decimal, whole] : [whole, decimal], typed);
}
