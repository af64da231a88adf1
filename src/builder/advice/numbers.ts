import { type Quantity, quantity as quantitySchema } from "../../model/quantity.js";
import type { Units } from "../../model/unit.js";
import { type FoundQuantity, quantitiesIn } from "../quantities-in.js";
import { unsettled } from "../unsettled.js";
import { isJson, type Json, withItem } from "../written.js";
import type { Advice } from "./advice.js";

/** A number, or a doubt about it, that the words have and the quantity has not. */
export function adviseOnNumber(document: Json, item: Json): Advice[] {
  const quantity = quantitySchema.read(item.quantity, []);
  if (!quantity) return [];
  const lang = typeof document.lang === "string" ? document.lang : "en";
  const units = (isJson(document.units) ? document.units : {}) as Units;
  // A label may name a calibre; the words of the article, and a fact's own, hold the number itself.
  const statements = [item.type === "fact" ? item.text : undefined, item.exact].map(textOf);
  for (const statement of statements) {
    const found = quantitiesIn(statement, lang, units);
    if (found.length === 0) continue;
    const same = found.filter((one) => waysOf(one).some((way) => hasSameNumbers(way, quantity)));
    const advice =
      same.length === 0 ? differs(item, statement, found) : lost(item, statement, same, quantity);
    if (advice) return [advice];
  }
  return [];
}

const textOf = (text: unknown): string =>
  typeof text === "string" ? text : isJson(text) ? `${text.en ?? Object.values(text)[0] ?? ""}` : "";

const waysOf = ({ quantity, doubt }: FoundQuantity): Quantity[] =>
  (doubt ? doubt.choices : [quantity ?? null]).filter((one): one is Quantity => one !== null);

const powers = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;

/** Everything in a quantity that counts, in one scale. */
function numbersIn({ scale, order, change, ratio, per: _per, level: _level, ...rest }: Quantity): string[] {
  const factor = scale ? powers[scale] : 1;
  const { value, min, max, over, under, times, from, to } = rest;
  const plain = [value, min, max, over, under, times, from, to]
    .filter((digits) => digits !== undefined)
    .map((digits) => `${Number((Number(digits) * factor).toPrecision(12))}`);
  return [
    ...plain,
    ...(order ? [order] : []),
    ...(ratio ?? []),
    ...(change ? numbersIn(change as Quantity) : []),
  ].sort();
}

const hasSameNumbers = (one: Quantity, other: Quantity) => {
  const [first, second] = [numbersIn(one), numbersIn(other)];
  return first.length > 0 && first.every((number) => second.includes(number));
};

/** What a source's doubt is told by. */
const doubtIn = ({ hedge, min, max, over, under, order, marginOfError }: Quantity) =>
  [hedge, ...Object.entries({ min, max, over, under, order, marginOfError }).map(([key, one]) => one && key)]
    .filter(Boolean)
    .join(" ");

/** The words say "about 12,000", the quantity 12,000: the card would be surer than its source. */
function lost(item: Json, statement: string, same: FoundQuantity[], quantity: Quantity): Advice | undefined {
  const isKept = same.some((one) => waysOf(one).some((way) => !doubtIn(way) || doubtIn(quantity)));
  const [first] = same;
  if (isKept || !first) return undefined;
  return advise("hedge-lost", item, statement, first, quantity);
}

const differs = (item: Json, statement: string, [first]: FoundQuantity[]): Advice | undefined =>
  first && advise("number-differs", item, statement, first, undefined);

function advise(
  code: "hedge-lost" | "number-differs",
  item: Json,
  statement: string,
  found: FoundQuantity,
  quantity: Quantity | undefined,
): Advice {
  const ways = waysOf(found);
  const [way] = ways;
  const made = { code, path: "quantity", details: { found: statement.slice(found.start, found.end) } };
  if (!way) return made;
  // What can be read in two ways is asked in its field, and not read by a click.
  if (ways.length > 1)
    return {
      ...made,
      mends: "ask-number-of-words",
      mend: (document) =>
        withItem(document, item, (one) => ({ ...one, quantity: unsettled(made.details.found) })),
    };
  const kept = quantity && { ...pick(quantity, ["unit", "currency", "per", "versus", "wording"]) };
  const next = JSON.parse(JSON.stringify({ ...kept, ...way }));
  return {
    ...made,
    mends: "take-number-of-words",
    mend: (document) => withItem(document, item, (one) => ({ ...one, quantity: next })),
  };
}

const pick = (quantity: Quantity, keys: readonly (keyof Quantity)[]) =>
  Object.fromEntries(keys.flatMap((key) => (quantity[key] === undefined ? [] : [[key, quantity[key]]])));
