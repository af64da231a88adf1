import { own } from "../../model/own.js";
import type { Change, Quantity } from "../../model/quantity.js";
import type { Hedge } from "../../model/quantity-terms.js";
import {
  type Amount,
  amountAt,
  boundAfter,
  boundAt,
  fromAt,
  hedgeAt,
  hedged,
  measureAt,
  measureOf,
  together,
} from "./amounts.js";
import type { Bound } from "./vocabulary.js";
import type { Words } from "./words.js";

/* A value, a range or bounds, and a rise or a fall by so much. */

/** A rise or a fall by so much: "up 0.2 points", "fell by 3 to 5%". */
export function changeAt(words: Words): Change | undefined {
  const { rises, falls, level, maybeLevel, to } = words.vocabulary;
  return words.attempt(() => {
    const rise = words.take(rises);
    const fall = rise === undefined ? words.take(falls) : undefined;
    const moved = rise ?? fall;
    if (moved === undefined) return undefined;
    const lead = leadAt(words, moved);
    // "rose above 5%" says where it rose to.
    if (level.test(words.rest)) return undefined;
    if (maybeLevel?.test(words.rest)) words.choosing.ask("from-to-or-range", words.rest);
    const from = words.rest;
    const read = extentAt(words);
    if (!read) return undefined;
    const taken = from.slice(0, from.length - words.rest.length);
    // "rose 5% to 20%" may say where it rose to.
    const joint = /(?<=%|\p{L}) \p{L}/gu;
    const isRange = read.min !== undefined && read.max !== undefined;
    if (lead && !isRange) return undefined;
    if (isRange && [...taken.matchAll(joint)].some(({ index }) => to.test(taken.slice(index + 1))))
      words.choosing.ask("from-to-or-range", from);
    const change = { ...lead, ...read };
    return fall === undefined ? (change as Change) : turned(change);
  });
}

/** "плюс приблизно від 1% до 2%": after a sign in words it begins a range of what was added, and is no level. */
function leadAt(words: Words, moved: string): Pick<Quantity, "hedge"> | undefined {
  const { from, signWords } = words.vocabulary;
  if (!signWords?.test(moved)) return undefined;
  return words.attempt(() => {
    const hedge = hedgeAt(words);
    return words.take(from) === undefined ? undefined : hedged(hedge);
  });
}

/** The same number under zero; of no change there is none. */
function minus(digits: string | undefined) {
  // Digits are here as they were written: 0, 0.0 or 0,0.
  if (digits === undefined || !/[1-9]/.test(digits)) return digits;
  return digits.startsWith("-") ? digits.slice(1) : `-${digits}`;
}

/** The direction is the sign; what was the lower end of a fall is its upper end. */
export function turned({ value, min, max, over, under, ...rest }: Quantity): Change {
  const ends = {
    value: minus(value),
    min: minus(max),
    max: minus(min),
    over: minus(under),
    under: minus(over),
  };
  const made: Record<string, unknown> = { ...rest };
  for (const [key, end] of Object.entries(ends)) if (end !== undefined) made[key] = end;
  return own(made) as Change;
}

/** A value, a range or bounds with a unit. */
export function extentAt(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const outer = hedgeAt(words) ?? fromAt(words);
    const { between, and, to, hedgeAfter } = words.vocabulary;
    const isBetween = words.take(between) !== undefined;
    const bound = isBetween ? undefined : boundAt(words);
    const low = amountAt(words, outer === undefined);
    if (!low) return undefined;
    const hedge = outer ?? low.hedge;
    if (bound) return boundsQuantity(words, bound, low, hedge);
    const range = words.attempt(() => {
      if (words.take(isBetween ? and : to) === undefined) return undefined;
      const high = amountAt(words);
      const shared = high && together(low, high);
      return shared && { min: low.digits, max: high.digits, ...shared };
    });
    if (range) return { ...hedged(hedge), ...range };
    if (isBetween) return undefined;
    const after = boundAfter(words);
    const isAbout = after === undefined && words.take(hedgeAfter) !== undefined;
    const measure = measureOf({ ...low, ...(low.unit || low.currency ? {} : (measureAt(words) ?? {})) });
    const late = after ?? boundAfter(words);
    if (late) return { ...hedged(hedge), [late]: low.digits, ...measure };
    const about = isAbout || words.take(hedgeAfter) !== undefined;
    const margin = low.margin ?? marginAfter(words, low);
    return {
      ...hedged(hedge ?? (about ? "about" : undefined)),
      value: low.digits,
      ...measure,
      ...(margin && { marginOfError: margin }),
    };
  });
}

/** "12.5% ± 0.3", "$12 million ± $0.5 million". */
export function marginAfter(words: Words, low: Amount): string | undefined {
  return words.attempt(() => {
    const isClosed = words.take(/^\(/) !== undefined;
    if (words.take(words.vocabulary.plusMinus) === undefined) return undefined;
    const margin = amountAt(words);
    if (isClosed && words.take(/^\)/) === undefined) return undefined;
    if (!margin || margin.scale !== low.scale || (margin.currency && margin.currency !== low.currency))
      return undefined;
    const isPoints = margin.unit === "point" || margin.unit === "percentage-point";
    if (low.unit === "percent" && margin.unit === "percent")
      words.choosing.ask("margin-in-percent", margin.digits);
    else if (margin.unit && margin.unit !== low.unit && !(low.unit === "percent" && isPoints))
      return undefined;
    return margin.digits;
  });
}

/** "at least 50", "at least 50 and fewer than 100 soldiers". */
export function boundsQuantity(
  words: Words,
  bound: Bound,
  low: Amount,
  hedge: Hedge | undefined,
): Quantity | undefined {
  const both = words.attempt(() => {
    if (words.take(words.vocabulary.but) === undefined) return undefined;
    const second = boundAt(words);
    const high = second && amountAt(words, true);
    const shared = high && (high.scale === low.scale || low.digits) && together(low, high);
    if (!second || !high || !shared || (high.hedge ?? hedge) !== hedge) return undefined;
    return { ...hedged(hedge), [bound]: low.digits, [second]: high.digits, ...shared };
  });
  return both ?? { ...hedged(hedge), [bound]: low.digits, ...measureOf(low) };
}
