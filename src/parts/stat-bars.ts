import type { Quantity } from "../model/quantity.js";
import type { Stat } from "../model/stat.js";
import { type Extent, extentOf, reachOf, scaleOf } from "./extent.js";

/** One bar with what stands at the end of its scale; an order of magnitude has no scale. */
export interface LonelyBar {
  extent: Extent;
  end?: Quantity;
  /** The scale goes on beyond what it names. */
  isOpen?: boolean;
}

/** The bar of a single quantity: against its whole, else on its own scale, else none. */
export function lonelyBar(
  quantity: Quantity,
  whole: Quantity | undefined,
  mark?: Quantity,
): LonelyBar | undefined {
  const scale = scaleOf(quantity, whole);
  if (quantity.order) return { extent: extentOf(quantity, 1) as Extent };
  if (!scale) return undefined;
  const extent = extentOf(quantity, scale.length);
  if (!extent) return undefined;
  const at = mark && markAt(mark, quantity, scale.length);
  return {
    extent: { ...extent, softEnd: scale.soft, ...(at !== undefined && { mark: at }) },
    end: scale.end,
    isOpen: scale.end.value === undefined,
  };
}

/** A target, a threshold: never the whole, and only where it lies on the scale. */
function markAt(mark: Quantity, quantity: Quantity, length: number): number | undefined {
  const at = reachOf(mark);
  if (at === undefined || mark.unit !== quantity.unit || mark.currency !== quantity.currency)
    return undefined;
  const percent = (100 * at) / length;
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

/**
 * The bars of a series on one scale, each in its entry's place; none at all where the entries are of several units,
 * since nothing could then be compared.
 */
export function seriesBars(
  { series = [], compare, mark }: Stat,
  whole: Quantity | undefined,
): (Extent | undefined)[] {
  const quantities = series.map((entry) => entry.quantity);
  const given = quantities.filter((one): one is Quantity => one !== null);
  const first = given[0];
  if (
    !first ||
    given.some((one) => one.unit !== first.unit || one.currency !== first.currency || one.order || one.change)
  )
    return [];
  const reaches = given.map(reachOf);
  const parts = compare === "parts" ? scaleOf(first, whole)?.length : undefined;
  const length =
    parts ?? Math.max(...reaches.map((reach) => reach ?? 0), (mark && reachOf(mark.quantity)) ?? 0);
  return quantities.map((one) => {
    const extent = one ? extentOf(one, length) : undefined;
    const at = extent && mark && markAt(mark.quantity, first, length);
    return extent && at !== undefined ? { ...extent, mark: at } : extent;
  });
}
