import { own } from "../../model/own.js";
import type { Change, Quantity } from "../../model/quantity.js";
import { amountAt, hedgeAt, hedged, measureAt, measureOf, together } from "./amounts.js";
import { changeAt, extentAt, turned } from "./extents.js";
import {
  fractionQuantity,
  intervalAt,
  levelAt,
  orderQuantity,
  perAt,
  ratioQuantity,
  roundQuantity,
  timesQuantity,
} from "./kinds.js";
import type { QuantityDoubt } from "./understood.js";
import type { Words } from "./words.js";

/*
 * How newspapers write a quantity, from left to right, whatever their language. Numbers stay as they were typed: which of their signs
 * is a point is asked when all is read. Each function takes what it understands and gives nothing for what it does not.
 */

/** "from 7% to 73%", which may be a range as well unless a rise or a fall is told. */
function fromToQuantity(words: Words): Quantity | undefined {
  const { told, from, to, points = [from, to] } = words.vocabulary;
  return words.attempt(() => {
    const isMoved = words.take(told) !== undefined;
    const outer = hedgeAt(words);
    const isFrom = words.take(from) !== undefined;
    const isTold = isMoved || !isFrom;
    const [first, second] = isFrom ? [undefined, to] : points;
    if (first && words.take(first) === undefined) return undefined;
    const low = amountAt(words, outer === undefined);
    const high = low && words.take(second) && amountAt(words, outer === undefined);
    if (!low || !high || low.hedge !== high.hedge) return undefined;
    const shared = together(low, high) ?? (low.scale || !high.scale ? undefined : measureOf(high));
    if (!shared) return undefined;
    const hedge = outer ?? low.hedge;
    const both = { ...hedged(hedge), from: low.digits, to: high.digits, ...shared };
    if (isTold) return both;
    const range = { ...hedged(hedge), min: low.digits, max: high.digits, ...shared };
    return words.choosing.choose(
      "from-to-or-range",
      [both, range, ...(hedge ? [] : [{ ...range, hedge: "from" as const }])],
      words.rest,
    );
  });
}

/** "5%, down from 6%": from one to the other. */
function cameFrom(words: Words, { value, hedge, change, ...measure }: Quantity): Quantity | undefined {
  if (value === undefined || change) return undefined;
  return words.attempt(() => {
    const isClosed = words.take(/^\(/) !== undefined;
    if (!isClosed) words.take(/^,/);
    const { told, from } = words.vocabulary;
    if (words.take(told) === undefined || words.take(from) === undefined) return undefined;
    const before = amountAt(words, true);
    if (!before || before.hedge !== hedge || (isClosed && words.take(/^\)/) === undefined)) return undefined;
    const { unit = before.unit, currency = before.currency, scale } = measure;
    const isSame =
      (before.unit ?? unit) === unit && (before.currency ?? currency) === currency && before.scale === scale;
    if (!isSame) return undefined;
    return { ...hedged(hedge), ...measureOf({ unit, currency, scale }), from: before.digits, to: value };
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
    const moved = cameFrom(words, made);
    if (moved) return moved;
    const change = made.change ?? besideChange(words);
    if (change) made.change = change;
    again = words.rest !== before;
  }
  return made;
}

function besideChange(words: Words): Change | undefined {
  return words.attempt(() => {
    const isClosed = words.take(/^\((?=[\p{L}+-])/u) !== undefined;
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
    const { since, versus } = words.vocabulary;
    const joint = words.take(quantity.change ? since : versus);
    const isClosed = joint?.startsWith("(");
    const text = joint && words.take(isClosed ? /^[^()]+(?=\)$)/ : /^[^()]*[^().,;\s]$/)?.trim();
    if (isClosed) words.take(/^\)/);
    return text ? { versus: { text } } : undefined;
  });
  return { ...quantity, ...read };
}

const ask = (words: Words, code: QuantityDoubt, found: string) => words.choosing.ask(code, found);

/** The whole of it; undefined where these words are no quantity. */
export function quantityIn(words: Words): Quantity | null | undefined {
  if (!words.isProse) {
    const { notStated, none, unchanged, leftOut } = words.vocabulary;
    if (words.take(notStated)) return null;
    const nothing = words.take(none);
    if (nothing) return words.choosing.choose("zero-or-not-stated", [{ value: "0" }, null], nothing);
    const still = words.take(unchanged);
    if (still) {
      ask(words, "unchanged", still);
      return withVersus(words, { change: { value: "0", ...(measureAt(words) ?? {}) } as Change });
    }
    if (words.vocabulary.emphasis) words.take(words.vocabulary.emphasis);
    const also = leftOut && words.take(leftOut);
    if (also) ask(words, "words-left-out", also);
  }
  const quantity =
    orderQuantity(words) ??
    fractionQuantity(words) ??
    roundQuantity(words) ??
    ratioQuantity(words) ??
    timesQuantity(words) ??
    fromToQuantity(words) ??
    changeQuantity(words) ??
    extentQuantity(words);
  return quantity && withVersus(words, besides(words, quantity));
}

function changeQuantity(words: Words): Quantity | undefined {
  const { changeOf, rises, falls, from, to, signWords } = words.vocabulary;
  if (words.take(changeOf)) {
    const amount = extentAt(words);
    return amount && { change: amount as Change };
  }
  let sign: string | undefined;
  const change = words.attempt(() => {
    const hedge = hedgeAt(words);
    sign = signWords?.exec(words.rest)?.[0];
    const isFrom = words.take(from) !== undefined;
    const read = changeAt(words);
    if (!read || (isFrom && !to.test(words.rest))) return undefined;
    return { ...hedged(hedge), ...read };
  });
  if (!change) return undefined;
  // "down 2% to up 3%", "down by up to 2% to up less than 3%"
  const rise = words.attempt(() => {
    if (words.take(to) === undefined || !(rises.test(words.rest) || falls.test(words.rest))) return undefined;
    return changeAt(words);
  });
  if (rise) return bothWays(change, rise);
  const { value = "", unit = "" } = change;
  const isValue = sign && (value.startsWith("-") || ["celsius", "fahrenheit", "degree"].includes(unit));
  // "minus 5 degrees", where a fall is told by the same word.
  return isValue
    ? words.choosing.choose<Quantity>("fall-or-below-zero", [{ change }, change as Quantity], sign as string)
    : { change };
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
    const { by, riseAfter, fallAfter } = words.vocabulary;
    // "на 18% більше"
    const isBy = by !== undefined && words.take(by) !== undefined;
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
    if (isBy) return undefined;
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
