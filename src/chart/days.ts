import { type ClaimDate, type DatePoint, readDate } from "../model/date.js";
import type { TimeTick } from "./description.js";

/** A stretch of time in days since 1970, as exact as it was written: a year is all of its days. */
export interface Days {
  from: number;
  to: number;
  unit: TimeTick["unit"];
}

const dayOf = (year: number, month = 1, day = 1): number => {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getTime() / 864e5;
};

/** A day without a year stands nowhere. */
function pointDays({ year, month, day, instant }: DatePoint): Days | undefined {
  if (year === undefined) return undefined;
  if (instant) {
    const at = Date.parse(instant) / 864e5;
    return { from: at, to: at, unit: "hour" };
  }
  const from = dayOf(year, month, day);
  if (day !== undefined) return { from, to: from + 1, unit: "day" };
  if (month !== undefined) return { from, to: dayOf(year, month + 1), unit: "month" };
  return { from, to: dayOf(year + 1), unit: "year" };
}

/** Where a date lies; undefined for one that no machine can place. Where one end is open, it stands at the other. */
export function daysOf(date: ClaimDate | undefined): Days | undefined {
  const read = date?.edtf === undefined ? undefined : readDate(date.edtf);
  if (!read) return undefined;
  const start = read.start && pointDays(read.start);
  const end = typeof read.end === "object" ? pointDays(read.end) : undefined;
  if ((read.start && !start) || (typeof read.end === "object" && !end)) return undefined;
  const [first, last] = [start ?? end, end ?? start];
  return first && last && { from: first.from, to: last.to, unit: last.unit };
}

const steps: [unit: TimeTick["unit"], step: number, days: number][] = [
  ["hour", 1, 1 / 24],
  ["hour", 3, 1 / 8],
  ["hour", 6, 1 / 4],
  ["hour", 12, 1 / 2],
  ["day", 1, 1],
  ["day", 2, 2],
  ["day", 7, 7],
  ["day", 14, 14],
  ["month", 1, 30.4],
  ["month", 3, 91.3],
  ["month", 6, 182.6],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((years): [TimeTick["unit"], number, number] => [
    "year",
    years,
    years * 365.25,
  ]),
];

/** How many marks an axis has at the most; a narrow one leaves some out. */
const most = 8;

/**
 * The marks of a time axis, at whole hours, days, months or years.
 *
 * @param given how exact the data is: a mark is never more exact, and stands in the middle of what it names where it
 * is just as exact
 */
export function timeTicks(from: number, to: number, given: TimeTick["unit"]): TimeTick[] {
  const exact = steps.findIndex(([unit]) => unit === given);
  const fits = steps.findIndex(([, , days], index) => index >= exact && (to - from) / days <= most);
  const [unit, step] = steps[fits] ?? (steps.at(-1) as (typeof steps)[number]);
  const isMiddle = unit === given && step === 1 && unit !== "hour";
  const ticks: TimeTick[] = [];
  for (let index = 0; ; index++) {
    const [start, end] = [startOf(from, unit, step, index), startOf(from, unit, step, index + 1)];
    const at = isMiddle ? (start + end) / 2 : start;
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, unit });
  }
}

/** The beginning of the hour, the day, the month or the year so many steps after the one that `from` lies in. */
function startOf(from: number, unit: TimeTick["unit"], step: number, index: number): number {
  if (unit === "hour") return (Math.floor((from * 24) / step) * step + index * step) / 24;
  if (unit === "day") return Math.floor(from) + index * step;
  const first = new Date(from * 864e5);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  return unit === "month"
    ? dayOf(year, Math.floor(month / step) * step + 1 + index * step)
    : dayOf(Math.floor(year / step) * step + index * step);
}
