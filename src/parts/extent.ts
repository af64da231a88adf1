import { isSameKind } from "../model/chartable.js";
import { compareDecimals, type Decimal, toNumber } from "../model/decimal.js";
import { own } from "../model/own.js";
import { formOf, type Quantity } from "../model/quantity.js";

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
export const numberOf = (digits: Decimal, scale: Quantity["scale"]) =>
  toNumber(digits) * (scale ? factors[scale] : 1);

/** Half the width of a fading end, in percent of the scale: the same for every number, since nobody said how wide. */
export const softness = 6;

/** The ends of a margin, with no more digits than it is made of. */
export function spreadOf({ value, interval, marginOfError }: Quantity): [Decimal, Decimal] | undefined {
  if (interval || value === undefined || marginOfError === undefined) return interval;
  const fraction = Math.max(...[value, marginOfError].map((digits) => digits.split(".")[1]?.length ?? 0));
  const [middle, half] = [toNumber(value), toNumber(marginOfError)];
  return [(middle - half).toFixed(fraction), (middle + half).toFixed(fraction)];
}

/** Every number that a quantity names, the largest last. */
export const endsOf = (quantity: Quantity): Decimal[] => {
  const { value, min, max, over, under, ratio } = quantity;
  const ends = [value, min, max, over, under, ratio?.[0], ...(spreadOf(quantity) ?? [])];
  return ends.filter((end) => end !== undefined).sort(compareDecimals);
};

/** The largest number that a quantity names; what it is drawn against, where it has no whole. */
export function reachOf(quantity: Quantity): number {
  const far = endsOf(quantity).at(-1);
  return far === undefined ? 0 : numberOf(far, quantity.scale);
}

/** Nobody said where it ends. */
const isOpen = ({ min, max, over, under, hedge }: Quantity) =>
  hedge === "from" || ((min ?? over) !== undefined && (max ?? under) === undefined);

/** How much of a scale goes on beyond a quantity's reach, so that no fading end is cut off. */
export function roomFor(quantity: Quantity): number {
  if (isOpen(quantity)) return 1.35;
  return quantity.hedge && quantity.hedge !== "nearly" ? 100 / (100 - softness) : 1;
}

/** One number, and nothing said against it. */
export const isExact = (quantity: Quantity): boolean =>
  quantity.value !== undefined && !quantity.hedge && endsOf(quantity).length === 1;

/** What a quantity is a part of, where that is one number: the stated whole, or a hundred for a percentage. */
export function wholeFor(quantity: Quantity, whole: Quantity | undefined): Quantity | undefined {
  if (whole?.value !== undefined && isSameKind(whole, quantity)) return whole;
  return quantity.unit === "percent" && !quantity.per ? own({ value: "100", unit: "percent" }) : undefined;
}

/** Its length alone, without the doubt that it may have. */
export const lengthOf = ({ value = "0", scale }: Quantity): number => numberOf(value, scale);

/** What a quantity is drawn against: its whole, one for a ratio, a hundred for a percentage; else its own far end. */
export function scaleOf(
  quantity: Quantity,
  stated: Quantity | undefined,
): { length: number; end: Quantity; soft: boolean } | undefined {
  const { value, min, over, unit, currency, scale, ratio } = quantity;
  const whole = ratio ? own({ value: ratio[1] }) : wholeFor(quantity, stated);
  if (whole) return { length: lengthOf(whole), end: whole, soft: !isExact(whole) };
  const ends = endsOf(quantity);
  // A lone number has no scale. A range, an interval or a bound stands on its own, from 0.
  if (value !== undefined && ends.length === 1) return undefined;
  const soft = isOpen(quantity);
  const far = soft ? { min: min ?? value, over } : { value: ends.at(-1) };
  const length = reachOf(quantity) * (soft ? roomFor(quantity) : 1);
  return { length, end: own({ ...far, unit, currency, scale }), soft };
}

/**
 * How a quantity is drawn, or undefined where a drawing would say more than is known: a number without a scale, a
 * change, an end below zero or beyond the whole.
 *
 * @param length of the scale, in the quantity's unit; a ratio has its own
 */
export function extentOf(quantity: Quantity, length: number): Extent | undefined {
  const form = formOf(quantity);
  if (form === "order") return { stretches: [{ kind: "cloud", from: 8, to: 92 }] };
  const full = quantity.ratio ? toNumber(quantity.ratio[1]) : length;
  const at = (digits: Decimal) => (100 * numberOf(digits, quantity.scale)) / full;
  const ends = endsOf(quantity).map(at);
  const [low, high] = [ends[0] ?? -1, ends.at(-1) as number];
  if (!(full > 0) || low < 0 || high > 100.01) return undefined;
  const stretches =
    form === "bounds"
      ? boundStretches(quantity, low, high)
      : form === "value" || form === "ratio"
        ? valueStretches(quantity.hedge, at((quantity.value ?? quantity.ratio?.[0]) as Decimal))
        : undefined;
  if (!stretches) return undefined;
  const whisker = spreadOf(quantity)?.map(at) as [number, number] | undefined;
  return {
    stretches: stretches.map((one) => ({ ...one, to: Math.min(one.to, 100) })),
    ...(whisker && { whisker }),
  };
}

function valueStretches(hedge: Quantity["hedge"], value: number): Stretch[] {
  if (!hedge) return [{ kind: "solid", from: 0, to: value }];
  // "from 9,640" is a lowest price: a lower bound. "nearly" never reaches its number; "about" lies on both sides of it.
  const [start, end] =
    hedge === "from"
      ? [value, value + 3 * softness]
      : hedge === "nearly"
        ? [value - 2 * softness, value]
        : [value - softness, value + Math.min(softness, value)];
  const solid = Math.max(0, start);
  return [
    { kind: "solid", from: 0, to: solid },
    { kind: "fading", from: solid, to: end },
  ];
}

/** A hedged bound has no drawing: its edges would look known. */
function boundStretches(quantity: Quantity, low: number, high: number): Stretch[] | undefined {
  if (quantity.hedge) return undefined;
  if ((quantity.min ?? quantity.over) === undefined) return [{ kind: "rising", from: 0, to: high }];
  const [kind, to] = isOpen(quantity) ? (["fading", 100] as const) : (["hatched", high] as const);
  return [
    { kind: "solid", from: 0, to: low },
    { kind, from: low, to },
  ];
}
