import { own } from "../model/own.js";
import type { Quantity } from "../model/quantity.js";
import type { Charted } from "./charted.js";
import type { ChartDescription, TimeTick } from "./description.js";

const scales = [
  ["trillion", 1e12],
  ["billion", 1e9],
  ["million", 1e6],
] as const;

/** A number on the axis, as the card says numbers: with the unit where that is a sign, in millions where it is large. */
export function tickWords(
  { item, say, context }: Charted,
  { axis }: ChartDescription,
): (n: number) => string {
  const first = item.type === "stat" ? item.series?.find(({ quantity }) => quantity)?.quantity : undefined;
  const { unit, currency } = first ?? ({} as Quantity);
  const measure = first?.ratio
    ? { unit: "percent" }
    : { ...(unit && { unit }), ...(currency && { currency }) };
  const far = Math.max(Math.abs(axis.from), Math.abs(axis.to));
  const [scale, factor] = scales.find(([, size]) => far >= size) ?? [undefined, 1];
  return (n) => {
    const value = `${Number((n / factor).toPrecision(12))}`;
    const scaled = scale && n !== 0 ? { scale } : {};
    return say(own({ value, ...measure, ...scaled }), context, "short");
  };
}

/** A mark of the time axis in one or two lines: the year stands under the first, and where it changes. */
export function timeWords(locale: string): (tick: TimeTick, isFirst: boolean) => string[] {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, own({ ...options, timeZone: "UTC", calendar: "gregory" }));
    return (at: number) => made.format(new Date(at * 864e5));
  };
  const year = format({ year: "numeric" });
  const month = format({ month: "short" });
  const day = format({ day: "numeric", month: "short" });
  const hour = format({ hour: "numeric", minute: "2-digit" });
  return ({ at, unit }, isFirst) => {
    // In the middle of what it names, or at its beginning: neither may fall into the one before.
    const date = new Date(at * 864e5 + 1);
    const isNew = isFirst || date.getUTCMonth() === 0;
    if (unit === "year") return [year(at + 1)];
    if (unit === "month") return isNew ? [month(at + 1), year(at + 1)] : [month(at + 1)];
    if (unit === "day") return isFirst ? [day(at), year(at)] : [day(at)];
    return isFirst || date.getUTCHours() === 0 ? [hour(at), day(at)] : [hour(at)];
  };
}
