import { isIntlUnit } from "../../model/unit.js";
import { type FoundQuantity, quantitiesIn } from "../quantities-in.js";
import type { Understood } from "../read-quantity.js";
import type { Json } from "../written.js";
import { datePhrases } from "./en.js";
import { capitalized } from "./folded.js";
import type { Known } from "./known.js";

/* The number that a passage is about, and what it counts. */

/** An item that was made, and what has to be asked before it can stand in it. */
export interface Made {
  item: Json;
  asked: { field: string; doubt: NonNullable<Understood["doubt"]> }[];
}

/** "the two nations" counts nothing. */
const determined = /\b(?:the|these|those|both|its|their|our|his|her)\s$/i;

/** The number that a statement is about: no day, no year, no "one of the"; rather a share than a calibre. */
export function numberIn(stated: string, { lang, units }: Known): FoundQuantity | undefined {
  const days = [...stated.matchAll(datePhrases)].map(
    ({ 0: all, index }) => [index, index + all.length] as const,
  );
  const counting = quantitiesIn(stated, lang ?? "en", units ?? {}).filter((one) => {
    if (days.some(([from, to]) => one.start < to && from < one.end)) return false;
    const words = stated.slice(one.start, one.end);
    if (/^(?:19|20)\d\d$/.test(words)) return false;
    if (/\d/.test(words)) return true;
    const first = firstOf(one);
    const before = stated.slice(0, one.start);
    if (determined.test(before)) return first?.order !== undefined && /\bin the $/.test(before);
    if (first?.unit || first?.currency || first?.order || first?.ratio) return true;
    return (
      !/^(?:one|a)\b/i.test(words) && /^ (?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*s\b/u.test(stated.slice(one.end))
    );
  });
  const best = Math.max(...counting.map(weightOf));
  return counting.find((one) => weightOf(one) === best);
}

const firstOf = ({ quantity, doubt }: FoundQuantity) => quantity ?? doubt?.choices[0];

/** A length or a weight often says which thing is meant; a hedge and a share are what is claimed. */
function weightOf(found: FoundQuantity): number {
  const { hedge, unit, currency, value } = firstOf(found) ?? {};
  if (hedge || currency || unit === "percent" || value === undefined) return 2;
  return unit && isIntlUnit(unit) ? 0 : 1;
}

export function statFrom(stated: string, found: FoundQuantity): Made {
  const { quantity, doubt } = found;
  const words = stated.slice(found.start, found.end);
  const rest = stated.slice(found.end);
  const first = firstOf(found);
  const of = first?.unit === "percent" ? /^ of ([^,;.“”]+)/u.exec(rest)?.[1] : undefined;
  // "About 12,000 North Korean soldiers were sent": what is counted says what the number is.
  const counted = /^.*\d[\d.,]*(?: (?:thousand|million|billion|trillion))?\s+(\p{L}.*)$/u.exec(words)?.[1];
  const isFirst = found.start === 0 && !of && (counted || !/^ of\b/.test(rest));
  const label = isFirst ? `${counted && !first?.currency ? counted : ""}${rest}`.trim() : stated;
  return {
    item: {
      type: "stat",
      label: capitalized(label || stated).replace(/[.,;]$/, ""),
      ...(quantity && { quantity: plainQuantity(quantity) }),
      ...(of && { of }),
    },
    asked: doubt ? [{ field: "quantity", doubt }] : [],
  };
}

const plainQuantity = (quantity: object): Json => JSON.parse(JSON.stringify(quantity));
