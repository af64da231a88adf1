import { readDate as readEdtf } from "../../model/date.js";
import type { Choosing } from "../every-reading.js";
import type { DateDoubt, DateProblem } from "./understood.js";
import type { DateVocabulary } from "./vocabulary.js";

/*
 * How newspapers write a date, whatever their language. What a source gave in words stays words.
 */

/** What was read: a machine date, words, or both; or why it can be none. */
export type ReadWords = { edtf?: string; text?: string } | { problem: DateProblem };

const two = (n: number | string) => `${n}`.padStart(2, "0");

interface Point {
  year?: string;
  month?: number;
  day?: string;
  weekday?: string;
}

const dashed = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/;

/** One day, month or year, as exact as it is written. */
function pointOf(written: string, { points, monthOf }: DateVocabulary): Point | undefined {
  const machine = dashed.exec(written);
  if (machine) return point(machine[1] === "XXXX" ? undefined : machine[1], Number(machine[2]), machine[3]);
  for (const pattern of points) {
    const { year, month, day, weekday } = pattern.exec(written)?.groups ?? {};
    if (year ?? month ?? day) return point(year, month && monthOf(month), day, weekday);
  }
  return undefined;
}

const point = (year?: string, month?: number | "", day?: string, weekday?: string): Point => ({
  ...(year && { year }),
  ...(month && { month }),
  ...(day && { day }),
  ...(weekday && { weekday }),
});

/** Undefined for a month without a year, which has no machine form. */
function edtfOf({ year, month, day }: Point): string | undefined {
  if (!month) return day ? undefined : year;
  if (!day) return year && `${year}-${two(month)}`;
  return `${year ?? "XXXX"}-${two(month)}-${two(day)}`;
}

/** A text in one language, and how to ask of it. */
interface Reading {
  vocabulary: DateVocabulary;
  choosing: Choosing<DateDoubt>;
}

/** Reads words for a date; undefined where they are none. */
export function dateIn(
  typed: string,
  vocabulary: DateVocabulary,
  choosing: Choosing<DateDoubt>,
): ReadWords | undefined {
  const reading = { vocabulary, choosing };
  const written = typed.replace(vocabulary.placing, "");
  return (
    machine(written, reading) ??
    about(written, reading) ??
    span(written, reading) ??
    numeric(written, reading) ??
    timed(written, reading) ??
    single(written, reading) ??
    decade(written, reading) ??
    partOfYear(written, reading) ??
    (vocabulary.relative.test(typed) ? { text: typed } : undefined)
  );
}

/** "Q3 2025" and "the first half of 2025" say their months; the words stay. */
function partOfYear(written: string, { vocabulary }: Reading): ReadWords | undefined {
  const read = vocabulary.partOfYear(written);
  if (!read) return undefined;
  const { year, first, months } = read;
  return { text: written, edtf: `${year}-${two(first)}/${year}-${two(first + months - 1)}` };
}

/** The machine form itself. "2010-11" is one, and two years as well. */
function machine(written: string, { choosing: { choose } }: Reading): ReadWords | undefined {
  const [, from = "", to = ""] = /^(\d{4})-(\d\d)$/.exec(written) ?? [];
  const isNext = from && Number(to) > Number(from.slice(2)) && Number(to) <= 12;
  if (isNext)
    return choose(
      "month-or-years",
      [{ edtf: written }, { edtf: `${from}/${from.slice(0, 2)}${to}` }],
      written,
    );
  return readEdtf(written) ? { edtf: written } : undefined;
}

/** "circa 1990", "possibly August 2025", "1990?". */
function about(written: string, reading: Reading): ReadWords | undefined {
  const [rest = "", mark] = restAfter(written, reading.vocabulary.about);
  const read = rest ? (span(rest, reading) ?? single(rest, reading)) : undefined;
  if (!read || "problem" in read) return read;
  return read.edtf ? { edtf: `${read.edtf}${mark}` } : { text: written };
}

/** What follows the first of some words, and what these stand for. */
function restAfter<Sign>(
  written: string,
  table: readonly (readonly [RegExp, Sign])[],
): [] | [rest: string, sign: Sign] {
  for (const [pattern, sign] of table) {
    const rest = pattern.exec(written)?.groups?.rest;
    if (rest !== undefined) return [rest, sign];
  }
  return [];
}

/** A day that was another day of the week is asked. */
function askWeekday(read: Point, { vocabulary, choosing }: Reading, written: string) {
  if (!read.weekday || !read.year || !read.day) return;
  const at = new Date(`${edtfOf(read)}T00:00Z`).getUTCDay();
  if (at !== vocabulary.weekdayOf(read.weekday)) choosing.ask("weekday", written);
}

function single(written: string, reading: Reading): ReadWords | undefined {
  const read = pointOf(written, reading.vocabulary);
  if (!read || (read.day && !read.month)) return undefined;
  const edtf = edtfOf(read);
  // A month without a year has no machine form.
  if (!edtf) return { text: written };
  if (!readEdtf(edtf)) return { problem: "no-such-day" };
  askWeekday(read, reading, written);
  return { edtf };
}

/** "13–15 August 2025", "since 2022", "until August", "2023–24". */
function span(written: string, reading: Reading): ReadWords | undefined {
  return open(written, reading) ?? closed(written, reading);
}

function open(written: string, reading: Reading): ReadWords | undefined {
  const { vocabulary, choosing } = reading;
  const [rest, word] = restAfter(written, vocabulary.open);
  const isSpan = vocabulary.spans.some((pattern) => pattern.test(rest ?? "") && !dashed.test(rest ?? ""));
  const read = rest && !isSpan ? single(rest, reading) : undefined;
  if (!read || "problem" in read || !read.edtf) return read;
  const { edtf } = read;
  switch (word) {
    case "as-of":
      return read;
    case "since":
      return { edtf: `${edtf}/..` };
    case "after":
      choosing.ask("open-end", written);
      return choosing.choose("open-end", [{ text: written }, { edtf: `${edtf}/..` }], written);
    case "before":
      return choosing.choose("open-end", [{ text: written }, { edtf: `../${edtf}` }], written);
    default:
      return { edtf: `../${edtf}` };
  }
}

function closed(written: string, reading: Reading): ReadWords | undefined {
  const { vocabulary, choosing } = reading;
  if (vocabulary.joined.test(written)) return undefined;
  const [first, last] =
    vocabulary.spans
      .map((pattern) => {
        const { from = "", to = "" } = pattern.exec(written)?.groups ?? {};
        return [pointOf(from, vocabulary), pointOf(shortYear(from, to) ?? to, vocabulary)] as const;
      })
      .find(([first, last]) => first && last) ?? [];
  if (!first || !last) return undefined;
  const [start, end] = shared(first, last);
  const makes = (year: string | undefined) => {
    const [one, other] = [edtfOf({ ...start, ...(year && { year }) }), edtfOf(end)];
    return one && other ? `${one}/${other}` : undefined;
  };
  const isAcross = !start.year && end.year && start.month && end.month && start.month > end.month;
  const years =
    start.year || !end.year ? [undefined] : isAcross ? [`${Number(end.year) - 1}`, end.year] : [end.year];
  const made = years.map(makes).filter((edtf) => edtf !== undefined);
  const sound = made.filter((edtf) => readEdtf(edtf));
  const [only] = sound;
  if (made.length === 0) return first.month && last.month && !last.year ? { text: written } : undefined;
  if (only === undefined) return { problem: hasDays(start, end) ? "reversed" : "no-such-day" };
  if (isAcross) choosing.ask("first-year", written);
  for (const end of [first, last]) askWeekday(end, reading, written);
  return { edtf: only };
}

/** The other end of "2023–24". */
function shortYear(from: string, to: string): string | undefined {
  if (!/^\d{4}$/.test(from) || !/^\d\d$/.test(to)) return undefined;
  // "1999–00" goes on into the next century.
  const century = Number(from.slice(0, 2)) + (to === "00" && from.endsWith("99") ? 1 : 0);
  return `${century}${to}`;
}

/** What one end does not say it shares with the other: "13–15 August 2025", "August 13–15, 2025". */
function shared(first: Point, last: Point): [Point, Point] {
  if (first.day && !first.month) return [{ month: last.month, day: first.day }, last];
  if (last.day && !last.month)
    return [first, { ...last, month: first.month, ...(first.year && { year: first.year }) }];
  return [first, last];
}

const hasDays = (...points: Point[]) => points.every((one) => readEdtf(edtfOf(one) ?? "") !== undefined);

/** "03/04/2025", "13.8.2025", "13/08/25". */
function numeric(written: string, { choosing }: Reading): ReadWords | undefined {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(written);
  if (!found) return undefined;
  const [, one = "", sign, other = "", given = ""] = found;
  const full = given.length === 4 ? given : choosing.choose("century", [`20${given}`, `19${given}`], written);
  const make = (month: string, day: string) => `${full}-${two(month)}-${two(day)}`;
  const ways = [make(other, one), ...(sign === "." ? [] : [make(one, other)])];
  const sound = [...new Set(ways)].filter((edtf) => readEdtf(edtf)).map((edtf) => ({ edtf }));
  if (sound.length === 0) return { problem: "no-such-day" };
  return choosing.choose("day-or-month", sound, written);
}

/** A day with a clock's time. Without an offset nobody knows which instant it was. */
function timed(written: string, reading: Reading): ReadWords | undefined {
  const { vocabulary, choosing } = reading;
  const found = vocabulary.timed.map((pattern) => pattern.exec(written)?.groups).find((groups) => groups);
  const { date = "", time = "" } = found ?? {};
  const read = time ? single(date, reading) : undefined;
  if (!read || "problem" in read || !read.edtf) return read;
  return choosing.choose(
    "time-without-zone",
    [{ edtf: read.edtf }, { edtf: read.edtf, text: written }],
    time,
  );
}

/** A decade is its ten years; "the early 1990s" are not. */
function decade(written: string, { vocabulary }: Reading): ReadWords | undefined {
  const first = vocabulary.decade.exec(written)?.groups?.decade;
  return first ? { text: written, edtf: `${first}0/${first}9` } : undefined;
}
