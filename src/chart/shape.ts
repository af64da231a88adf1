import { toNumber } from "../model/decimal.js";
import { formOf, type Quantity } from "../model/quantity.js";
import { extentOf, numberOf, type Stretch, softness, spreadOf } from "../parts/extent.js";
import type { Axis, Shape } from "./description.js";

/** A bar: what the table draws, in the numbers of the axis; below zero it hangs to the other side. */
export function barShape(quantity: Quantity, axis: Axis): Shape | undefined {
  const form = formOf(quantity);
  const value = form === "value" ? numberOf(quantity.value as string, quantity.scale) : undefined;
  const length = form === "ratio" ? 100 : axis.to;
  const extent = extentOf(quantity, length);
  if (!extent) return value !== undefined && value < 0 ? negativeShape(quantity, value) : undefined;
  const onAxis = (percent: number) => (percent * length) / 100;
  return {
    ...(form === "value" && !quantity.hedge && { value }),
    stretches: extent.stretches.map(({ kind, from, to }) => ({ kind, from: onAxis(from), to: onAxis(to) })),
    ...(extent.whisker && { whisker: extent.whisker.map(onAxis) as [number, number] }),
  };
}

/** Below zero, only what is known can be drawn: a fading end would have to be mirrored in the table too. */
function negativeShape(quantity: Quantity, value: number): Shape | undefined {
  if (quantity.hedge) return undefined;
  const whisker = spreadOf(quantity)?.map((end) => numberOf(end, quantity.scale)) as [number, number];
  return { value, stretches: [{ kind: "solid", from: value, to: 0 }], ...(whisker && { whisker }) };
}

/**
 * A quantity over time: nothing is filled, only its own place is marked. A hard end is a known number; a fading one
 * means that nobody said where it ends, hatching that it lies somewhere in here.
 */
export function pointShape(quantity: Quantity, axis: Axis): Shape | undefined {
  const length = axis.to - axis.from;
  const soft = (softness * length) / 100;
  const at = (digits: string) => numberOf(digits, quantity.scale);
  switch (formOf(quantity)) {
    case "order":
      return {
        stretches: [{ kind: "cloud", from: axis.from + 0.08 * length, to: axis.from + 0.92 * length }],
      };
    case "ratio": {
      const [part, whole] = (quantity.ratio as [string, string]).map(toNumber) as [number, number];
      return valueShape((100 * part) / whole, quantity.hedge, soft);
    }
    case "value": {
      const shape = valueShape(at(quantity.value as string), quantity.hedge, soft);
      const whisker = spreadOf(quantity)?.map(at) as [number, number] | undefined;
      return whisker ? { ...shape, whisker } : shape;
    }
    case "bounds":
      return boundsShape(quantity, axis, at);
    default:
      return undefined;
  }
}

function valueShape(value: number, hedge: Quantity["hedge"], soft: number): Shape {
  const stretches: Record<NonNullable<typeof hedge>, Stretch[]> = {
    about: [{ kind: "cloud", from: value - soft, to: value + soft }],
    estimated: [{ kind: "cloud", from: value - soft, to: value + soft }],
    // It fades before the number and never passes it; "from" is a lower bound.
    nearly: [{ kind: "rising", from: value - 2 * soft, to: value }],
    from: [{ kind: "fading", from: value, to: value + 3 * soft }],
  };
  return { value, stretches: hedge ? stretches[hedge] : [] };
}

/** A hedged bound has no drawing: its edges would look known. */
function boundsShape(quantity: Quantity, { from, to }: Axis, at: (digits: string) => number) {
  const { min, over, max, under, hedge } = quantity;
  const [low, high] = [min ?? over, max ?? under];
  if (hedge) return undefined;
  const stretch: Stretch =
    low === undefined
      ? { kind: "rising", from, to: at(high as string) }
      : high === undefined
        ? { kind: "fading", from: at(low), to }
        : { kind: "hatched", from: at(low), to: at(high) };
  return { stretches: [stretch] };
}
