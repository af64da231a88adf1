import { toNumber } from "../model/decimal.js";
import { type Change, formOf, type Quantity } from "../model/quantity.js";

/** A stretch of a bar, in percent of the scale, and how its edge is drawn. */
export interface Stretch {
  /**
   * `solid`: known; `hatched`: it lies somewhere in here; `fading`: nobody said where it ends; `rising`: nobody said
   * where it begins; `cloud`: nobody said either.
   */
  kind: "solid" | "hatched" | "fading" | "rising" | "cloud";
  from: number;
  to: number;
}

/** A quantity as a drawing: lengths from 0, in percent of the scale. */
export interface Extent {
  stretches: Stretch[];
  /** The ends of an interval or a margin. */
  whisker?: [number, number];
  /** What stands at the end of the scale. */
  end?: Quantity;
  /** The whole is itself no exact number. */
  softEnd?: boolean;
  /** A target or a threshold. */
  mark?: number;
}

const factors = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;
const times = (digits: string | undefined, scale: Change["scale"]) =>
  digits === undefined ? undefined : toNumber(digits) * (scale ? factors[scale] : 1);

/** Half the width of a fading end, in percent of the scale: the same for every number, since nobody said how wide. */
const softness = 6;

/** The largest number that a quantity names; what it is drawn against, where it has no whole. */
export function reachOf(quantity: Quantity): number | undefined {
  const { value, min, max, over, under, ratio, interval, marginOfError, scale } = quantity;
  if (ratio) return toNumber(ratio[1]);
  const ends = [value, min, max, over, under, interval?.[1]]
    .map((end) => times(end, scale))
    .filter((end) => end !== undefined);
  if (ends.length === 0) return undefined;
  return Math.max(...ends) + (times(marginOfError, scale) ?? 0);
}

const isBelowZero = (quantity: Quantity) =>
  [quantity.value, quantity.min, quantity.max, quantity.over, quantity.under, quantity.interval?.[0]].some(
    (end) => end?.startsWith("-"),
  );

const sameKind = (a: Quantity, b: Quantity) => a.unit === b.unit && a.currency === b.currency;

/** What a quantity is drawn against: its whole, one for a ratio, a hundred for a percentage; else its own far end. */
export function scaleOf(
  quantity: Quantity,
  whole: Quantity | undefined,
): { length: number; end: Quantity; soft: boolean } | undefined {
  if (quantity.ratio)
    return { length: toNumber(quantity.ratio[1]), end: { value: quantity.ratio[1] }, soft: false };
  const hundred: Quantity | undefined =
    quantity.unit === "percent" && !quantity.per ? { value: "100", unit: "percent" } : undefined;
  const given = whole && sameKind(whole, quantity) && whole.value !== undefined ? whole : hundred;
  if (given?.value !== undefined) {
    return { length: times(given.value, given.scale) as number, end: given, soft: given.hedge !== undefined };
  }
  const isAlone = quantity.value !== undefined && !quantity.interval && quantity.marginOfError === undefined;
  const reach = reachOf(quantity);
  if (isAlone || reach === undefined || reach <= 0) return undefined;
  return ownScale(quantity, reach);
}

/** A range, an interval or a bound stands on its own scale from 0; a lower bound leaves room for what is beyond it. */
function ownScale(quantity: Quantity, reach: number) {
  const { unit, currency, scale } = quantity;
  const far =
    quantity.max ??
    quantity.under ??
    quantity.interval?.[1] ??
    quantity.min ??
    quantity.over ??
    quantity.value ??
    `${reach}`;
  const isOpen =
    quantity.max === undefined &&
    quantity.under === undefined &&
    (quantity.min ?? quantity.over) !== undefined;
  const end: Quantity = {
    value: far,
    ...(unit && { unit }),
    ...(currency && { currency }),
    ...(scale && { scale }),
  };
  if (isOpen)
    return {
      length: reach * 1.35,
      end: { ...end, value: undefined, min: quantity.min, over: quantity.over },
      soft: true,
    };
  return { length: reach, end, soft: false };
}

/**
 * How a quantity is drawn, or undefined where a drawing would say more than is known: a number without a scale, a
 * change, a number below zero, one beyond its whole.
 *
 * @param length of the scale, in the quantity's unit
 */
export function extentOf(quantity: Quantity, length: number): Extent | undefined {
  const form = formOf(quantity);
  if (form === "order") return { stretches: [{ kind: "cloud", from: 8, to: 92 }] };
  if (isBelowZero(quantity) || !(length > 0)) return undefined;
  const at = (digits: string | undefined) => {
    const number = times(digits, quantity.scale);
    return number === undefined ? undefined : (100 * number) / length;
  };
  const stretches =
    form === "ratio"
      ? solidTo(at(quantity.ratio?.[0]))
      : form === "value"
        ? valueStretches(quantity, at(quantity.value))
        : form === "bounds"
          ? boundStretches(quantity, at)
          : undefined;
  if (!stretches || stretches.some(({ to, kind }) => to > 100.01 && kind !== "fading")) return undefined;
  const whisker = whiskerOf(quantity, at);
  return {
    stretches: stretches.map((one) => ({ ...one, to: Math.min(one.to, 100) })),
    ...(whisker && { whisker }),
  };
}

const solidTo = (to: number | undefined): Stretch[] | undefined =>
  to === undefined ? undefined : [{ kind: "solid", from: 0, to }];

function valueStretches({ hedge }: Quantity, value: number | undefined): Stretch[] | undefined {
  if (value === undefined || !hedge) return solidTo(value);
  // "from 9,640" is a lowest price: a lower bound.
  if (hedge === "from")
    return [
      { kind: "solid", from: 0, to: value },
      { kind: "fading", from: value, to: value + 3 * softness },
    ];
  // "nearly" never reaches its number; "about" lies on both sides of it.
  const [start, end] =
    hedge === "nearly" ? [value - 2 * softness, value] : [value - softness, value + softness];
  if (value > 100.01) return [{ kind: "solid", from: 0, to: value }];
  const solid = Math.max(0, start);
  return [
    { kind: "solid", from: 0, to: solid },
    { kind: "fading", from: solid, to: end },
  ];
}

function boundStretches(
  { min, max, over, under }: Quantity,
  at: (digits: string | undefined) => number | undefined,
): Stretch[] {
  const low = at(min ?? over);
  const high = at(max ?? under);
  if (low !== undefined && high !== undefined) {
    return [
      { kind: "solid", from: 0, to: low },
      { kind: "hatched", from: low, to: high },
    ];
  }
  if (low !== undefined)
    return [
      { kind: "solid", from: 0, to: low },
      { kind: "fading", from: low, to: Math.max(low, 100) },
    ];
  return [{ kind: "rising", from: 0, to: high as number }];
}

function whiskerOf(
  { value, interval, marginOfError }: Quantity,
  at: (digits: string | undefined) => number | undefined,
): [number, number] | undefined {
  if (interval) return clamped(at(interval[0]), at(interval[1]));
  if (marginOfError === undefined || value === undefined) return undefined;
  const [middle, half] = [toNumber(value), toNumber(marginOfError)];
  return clamped(at(`${middle - half}`), at(`${middle + half}`));
}

const clamped = (low = 0, high = 100): [number, number] => [Math.max(0, low), Math.min(100, high)];
