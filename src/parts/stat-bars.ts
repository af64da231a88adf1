import { isSameKind } from "../model/chartable.js";
import { formOf, type Quantity } from "../model/quantity.js";
import type { Stat } from "../model/stat.js";
import { type Extent, extentOf, isExact, lengthOf, reachOf, roomFor, scaleOf, wholeFor } from "./extent.js";

/** One bar with what stands at the end of its scale: an order of magnitude has none, and of "one in five" it is all. */
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
    // "5" would read as five of something.
    ...(!quantity.ratio && { end: scale.end, isOpen: scale.end.value === undefined }),
  };
}

/** A target, a threshold: never the whole, and only where it is one number that lies on the scale. */
function markAt(mark: Quantity, quantity: Quantity, length: number): number | undefined {
  const percent = (100 * lengthOf(mark)) / length;
  const fits = isExact(mark) && isSameKind(mark, quantity) && percent >= 0 && percent <= 100;
  return fits ? percent : undefined;
}

/** What a series may be drawn of: a change is words. */
const drawn = ({ series = [] }: Stat) =>
  series.map(({ quantity }) => (quantity && formOf(quantity) !== "change" ? quantity : undefined));

/** How long the one scale of a series is; none where its entries are of several units, or have no length. */
export function seriesLength(stat: Stat, stated: Quantity | undefined): number | undefined {
  const { compare, mark } = stat;
  const given = drawn(stat).filter((one) => one !== undefined);
  const first = given[0];
  if (!first || given.some((one) => one.order || !isSameKind(one, first))) return undefined;
  const isParts = compare === "parts";
  const whole = wholeFor(first, isParts ? stated : undefined);
  const far = mark && isSameKind(mark.quantity, first) ? reachOf(mark.quantity) : 0;
  // Parts are never stretched to their whole; other percentages may go beyond a hundred.
  const isWithin = whole && (isParts || Math.max(far, ...given.map(reachOf)) <= lengthOf(whole));
  return isWithin ? lengthOf(whole) : Math.max(far, ...given.map((one) => reachOf(one) * roomFor(one)));
}

/** The bars of a series on one scale, each in its entry's place; none at all where they have none. */
export function seriesBars(stat: Stat, stated: Quantity | undefined): (Extent | undefined)[] {
  const { mark } = stat;
  const length = seriesLength(stat, stated);
  if (length === undefined) return [];
  return drawn(stat).map((one) => {
    const extent = one && extentOf(one, length);
    const at = extent && mark && markAt(mark.quantity, one, length);
    return extent && at !== undefined ? { ...extent, mark: at } : extent;
  });
}
