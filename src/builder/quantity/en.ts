import { own } from "../../model/own.js";
import type { Change, Quantity } from "../../model/quantity.js";
import { amountAt, hedgeAt, hedged, measureAt, measureOf, together } from "./en-amounts.js";
import { changeAt, extentAt, turned } from "./en-extents.js";
import {
  dozenQuantity,
  fractionQuantity,
  intervalAt,
  levelAt,
  orderQuantity,
  perAt,
  ratioQuantity,
  timesQuantity,
} from "./en-kinds.js";
import { fallAfter, riseAfter, sinceWords, versusWords } from "./en-words.js";
import type { QuantityDoubt } from "./understood.js";
import type { Words } from "./words.js";

export { alsoUnits } from "./en-words.js";

/*
 * How English newspapers write a quantity, from left to right. Numbers stay as they were typed: which of their signs
 * is a point is asked when all is read. Each function takes what it understands and gives nothing for what it does not.
 */

/** "from 7% to 73%", which may be a range as well unless a rise or a fall is told. */
function fromToQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const told = words.take(
      /^(?:(?:rose|risen|grew|grown|increased?|climbed|jumped|up|fell|fallen|dropped|declined?|decreased?|down|changed?|went) )(?=from\b)/i,
    );
    const outer = hedgeAt(words);
    if (words.take(/^from\b/i) === undefined) return undefined;
    const from = amountAt(words, outer === undefined);
    const to = from && words.take(/^(?:to|-|–)/i) && amountAt(words, outer === undefined);
    if (!from || !to || from.hedge !== to.hedge) return undefined;
    const shared = together(words, from, to) ?? (from.scale || !to.scale ? undefined : measureOf(to));
    if (!shared) return undefined;
    const hedge = outer ?? from.hedge;
    const points = { ...hedged(hedge), from: from.digits, to: to.digits, ...shared };
    if (told !== undefined) return points;
    const range = { ...hedged(hedge), min: from.digits, max: to.digits, ...shared };
    return words.choosing.choose(
      "from-to-or-range",
      [points, range, ...(hedge ? [] : [{ ...range, hedge: "from" as const }])],
      words.rest,
    );
  });
}

/** What stands beside a value: per, interval, confidence, a change. */
function besides(words: Words, quantity: Quantity): Quantity {
  const made: Quantity = { ...quantity };
  for (let again = true; again; ) {
    const before = words.rest;
    const slash = /^\/ ?\d/.test(words.rest) && words.rest;
    Object.assign(made, made.per ? {} : perAt(words));
    if (slash && made.value !== undefined && !made.unit && made.per && !made.per.unit) {
      const ratio: Quantity = { ratio: [made.value, made.per.value] };
      return words.choosing.choose("ratio-or-per", [made, ratio], `${made.value}${slash}`);
    }
    Object.assign(made, made.interval ? {} : intervalAt(words));
    if (made.interval || made.marginOfError) Object.assign(made, made.level ? {} : levelAt(words));
    const change = made.change ?? besideChange(words);
    if (change) made.change = change;
    again = words.rest !== before;
  }
  return made;
}

function besideChange(words: Words): Change | undefined {
  return words.attempt(() => {
    const isClosed = words.take(/^\((?=[a-z+-])/i) !== undefined;
    if (!isClosed) words.take(/^,/);
    const change = changeAt(words) ?? (isClosed ? signedChange(words) : undefined);
    if (!change) return undefined;
    if (isClosed && words.take(/^\)/) === undefined) return undefined;
    return change;
  });
}

/** In brackets "-0.2" is a fall. */
function signedChange(words: Words): Change | undefined {
  const amount = amountAt(words);
  return amount?.digits.startsWith("-")
    ? ({ value: amount.digits, ...measureOf(amount) } as Change)
    : undefined;
}

/** What it is compared with, in the words that follow. */
function withVersus(words: Words, quantity: Quantity): Quantity {
  if (words.isProse || words.done) return quantity;
  const read = words.attempt(() => {
    const joint = words.take(quantity.change ? sinceWords : versusWords);
    const text = joint && words.take(/^[^()]*[^().,;\s]$/)?.trim();
    return text ? { versus: { text } } : undefined;
  });
  return { ...quantity, ...read };
}

const ask = (words: Words, code: QuantityDoubt, found: string) => words.choosing.ask(code, found);

/** The whole of it; undefined where these words are no quantity. */
export function quantityIn(words: Words): Quantity | null | undefined {
  if (!words.isProse) {
    if (words.take(/^(?:not stated|not known|unknown|not given|n\/s)$/i)) return null;
    if (/^(?:none|nil)$/i.test(words.rest)) {
      const found = words.take(/^\w+$/) as string;
      return words.choosing.choose("zero-or-not-stated", [{ value: "0" }, null], found);
    }
    const still = words.take(/^(?:unchanged|no change)\b/i);
    if (still) {
      ask(words, "unchanged", still);
      return withVersus(words, { change: { value: "0", ...(measureAt(words) ?? {}) } as Change });
    }
  }
  const quantity =
    orderQuantity(words) ??
    fractionQuantity(words) ??
    dozenQuantity(words) ??
    ratioQuantity(words) ??
    timesQuantity(words) ??
    fromToQuantity(words) ??
    changeQuantity(words) ??
    extentQuantity(words);
  return quantity && withVersus(words, besides(words, quantity));
}

function changeQuantity(words: Words): Quantity | undefined {
  const of = words.take(/^a change of\b/i);
  if (of) {
    const amount = extentAt(words);
    return amount && { change: amount as Change };
  }
  const change = words.attempt(() => {
    const hedge = hedgeAt(words);
    const read = changeAt(words);
    return read && { ...hedged(hedge), ...read };
  });
  if (!change) return undefined;
  if (words.take(/^to(?= (?:up|down)\b)/i) === undefined) return { change };
  // "down 2% to up 3%", "down by up to 2% to up less than 3%"
  const rise = changeAt(words);
  return rise && bothWays(change, rise);
}

/** A fall and a rise as the two ends of one change. */
function bothWays(fall: Change, rise: Change): Quantity | undefined {
  const { value: least, min = least, over, hedge, unit, currency, scale } = fall;
  const { value: most, max = most, under } = rise;
  const ends = {
    ...(over === undefined ? { min } : { over }),
    ...(under === undefined ? { max } : { under }),
  };
  const isSame = hedge === rise.hedge && scale === rise.scale;
  if (!isSame || Object.values(ends).includes(undefined) || fall.max !== undefined || rise.min !== undefined)
    return undefined;
  return {
    change: own({
      ...hedged(hedge),
      ...measureOf({ unit, currency, scale }),
      ...measureOf(rise),
      ...ends,
    }) as Change,
  };
}

function extentQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const before = words.rest;
    const extent = extentAt(words);
    if (!extent) return undefined;
    if (words.take(/^(?:->|→)/)) {
      const to = amountAt(words);
      const { value: from, ...rest } = extent;
      return to && from !== undefined ? { ...rest, ...measureOf(to), from, to: to.digits } : undefined;
    }
    const up = extent.value !== undefined && words.take(riseAfter);
    if (up) return { change: extent as Change };
    if (extent.value !== undefined && words.take(fallAfter)) return { change: turned(extent) };
    return belowZero(words, extent, before);
  });
}

/** A minus before a percentage or before points is mostly a fall. */
function belowZero(words: Words, extent: Quantity, found: string): Quantity {
  const isNegative = [extent.value, extent.min ?? extent.over, extent.max ?? extent.under].some((end) =>
    end?.startsWith("-"),
  );
  const isPoints = extent.unit === "point" || extent.unit === "percentage-point";
  if (!isNegative || !(isPoints || extent.unit === "percent")) return extent;
  const change: Quantity = { change: extent as Change };
  // The short form of a change, which no card prints.
  if (isPoints && /\bpp$/.test(found)) return change;
  return words.choosing.choose("fall-or-below-zero", [change, extent], found);
}
