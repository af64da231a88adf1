import { readDate as readEdtf } from "../../model/date.js";
import type { Choosing } from "../every-reading.js";
import type { DateDoubt, DateProblem } from "./understood.js";

/*
 * How English newspapers write a date. What a source gave in words stays words: "last year" is no year of ours.
 */

/** What was read: a machine date, words, or both; or why it can be none. */
export type ReadWords = { edtf?: string; text?: string } | { problem: DateProblem };

const months = "January February March April May June July August September October November December".split(
  " ",
);
/** AP writes Aug., others Sept; three letters and the full name are both taken. */
const month = `(?:${months.map((name) => (name === "September" ? "sept?(?:ember)?" : `${name.slice(0, 3)}(?:${name.slice(3)})?`)).join("|")})\\.?`;
const weekday = "(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
const day = "(\\d{1,2})(?:st|nd|rd|th)?";
const year = "(\\d{4})";

const monthOf = (written: string) =>
  months.findIndex((name) => name.toLowerCase().startsWith(written.toLowerCase().slice(0, 3))) + 1;

const two = (n: number | string) => `${n}`.padStart(2, "0");

interface Point {
  year?: string;
  month?: number;
  day?: string;
  weekday?: string;
  /** Two digits of a year. */
  short?: string;
}

const pattern = (source: string) => new RegExp(`^${source}$`, "i");

const dayFirst = pattern(`${weekday}(?:the )?${day}(?: of)? (${month})(?:,? ${year})?`);
const monthFirst = pattern(`${weekday}(${month}) (?:the )?${day}(?:,? ${year})?`);
const monthAlone = pattern(`(${month})(?:,? (?:of )?${year})?`);
const yearAlone = pattern(year);
const dayAlone = pattern(`(?:the )?${day}(?:,? ${year})?`);
const dashed = pattern("(\\d{4}|XXXX)-(\\d\\d)(?:-(\\d\\d))?");

/** One day, month or year, as exact as it is written. */
function pointOf(written: string): Point | undefined {
  let found = dayFirst.exec(written);
  if (found) return point(found[4], monthOf(found[3] as string), found[2], found[1]);
  found = monthFirst.exec(written);
  if (found) return point(found[4], monthOf(found[2] as string), found[3], found[1]);
  found = monthAlone.exec(written);
  if (found) return point(found[2], monthOf(found[1] as string));
  found = dashed.exec(written);
  if (found) return point(found[1] === "XXXX" ? undefined : found[1], Number(found[2]), found[3]);
  found = yearAlone.exec(written);
  if (found) return point(found[1]);
  found = dayAlone.exec(written);
  return found ? point(found[2], undefined, found[1]) : undefined;
}

const point = (year?: string, month?: number, day?: string, weekday?: string): Point => ({
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

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const relative = pattern(
  [
    "now|today|yesterday|tomorrow|tonight|currently|recently|so far",
    "(?:early |late |earlier |later |the )*(?:last|this|next|previous|past|same|coming|following)(?: few| couple of| several)?(?: \\w+)? (?:years?|months?|weeks?|days?|quarters?|decades?|century|spring|summer|autumn|fall|winter|night|morning|evening|weekend)",
    "(?:in |over |during |for )?(?:the )?(?:last|past|next|coming) (?:\\w+ )?(?:years?|months?|weeks?|days?|hours?|decades?)",
    "(?:about |around |nearly |over |more than )?(?:an?|\\d+|\\w+)(?:-| )?(?:years?|months?|weeks?|days?|hours?|decades?|centuries) (?:ago|earlier|later|before)",
    "(?:on |last |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening|afternoon))?",
    "(?:in |last |this |next |early |late |mid-?|the )*(?:spring|summer|autumn|fall|winter)(?: of)?(?: \\d{4})?",
    `(?:in |last |this |next |early |late |early in |late in |mid-)+${month}`,
    "(?:early|late|mid)(?:[- ]to[- ](?:mid|late))?[- ](?:the )?\\d{4}s?",
    "(?:in )?the (?:early |late |mid-)?(?:\\d{1,2}(?:st|nd|rd|th)|\\w+teenth|twentieth|twenty-first) century",
    "year to date|to date|year[- ]on[- ]year|since then|at the time",
  ].join("|"),
);

const quarters = pattern(
  `(?:the )?(?:q([1-4])|(first|second|third|fourth|last) quarter)(?: of|,)? ${year}|(?:the )?(first|second) half(?: of|,)? ${year}|h([12]) ${year}`,
);
const ordinal = { first: 1, second: 2, third: 3, fourth: 4, last: 4 } as Record<string, number>;

/** "Q3 2025" and "the first half of 2025" say their months; the words stay. */
function partOfYear(written: string): ReadWords | undefined {
  const found = quarters.exec(written);
  if (!found) return undefined;
  const [, q, quarter, ofQuarter, half, ofHalf, h, ofH] = found;
  const given = ofQuarter ?? ofHalf ?? ofH;
  const length = ofQuarter ? 3 : 6;
  const number = Number(q ?? h) || (ordinal[(quarter ?? half ?? "").toLowerCase()] as number);
  const first = (number - 1) * length + 1;
  return { text: written, edtf: `${given}-${two(first)}/${given}-${two(first + length - 1)}` };
}

/** Reads English words for a date; undefined where they are none. */
export function dateIn(typed: string, choosing: Choosing<DateDoubt>): ReadWords | undefined {
  const written = typed.replace(/^(?:on|in|during) (?=[\p{Lu}\d])/u, "");
  return (
    machine(written, choosing) ??
    about(written, choosing) ??
    span(written, choosing) ??
    numeric(written, choosing) ??
    timed(written, choosing) ??
    single(written, choosing) ??
    decade(written) ??
    partOfYear(written) ??
    (relative.test(typed) ? { text: typed } : undefined)
  );
}

/** The machine form itself. "2010-11" is one, and two years as well. */
function machine(written: string, { choose }: Choosing<DateDoubt>): ReadWords | undefined {
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
function about(written: string, choosing: Choosing<DateDoubt>): ReadWords | undefined {
  const [, words = "", rest = ""] =
    /^(about|around|circa|ca?\.|roughly|approximately|~|possibly|perhaps|probably|maybe) ?(.+)$/i.exec(
      written,
    ) ?? [];
  const mark = /^(?:possibly|perhaps|probably|maybe)/i.test(words) ? "?" : "~";
  const read = rest ? (span(rest, choosing) ?? single(rest, choosing)) : undefined;
  if (!read || "problem" in read) return read;
  return read.edtf ? { edtf: `${read.edtf}${mark}` } : { text: written };
}

function single(written: string, choosing: Choosing<DateDoubt>): ReadWords | undefined {
  const read = pointOf(written);
  if (!read || (read.day && !read.month)) return undefined;
  const edtf = edtfOf(read);
  // A month without a year has no machine form.
  if (!edtf) return { text: written };
  if (!readEdtf(edtf)) return { problem: "no-such-day" };
  if (read.weekday && read.year) {
    const at = new Date(`${edtf}T00:00Z`).getUTCDay();
    if (weekdays[at] !== read.weekday.toLowerCase().slice(0, 3)) choosing.ask("weekday", written);
  }
  return { edtf };
}

/** Two days with an "and" are a span only after "between". */
const between = /^between (.+?) and (.+)$/i;
const fromTo = /^(?:from )?(.+?) ?(?:–|—|-| to | until | till | through )+ ?(.+)$/i;
/** Words between which a hyphen joins nothing: "mid-August". */
const inner = /^(?:mid|year|mon|tues|wednes|thurs|fri|satur|sun)-/i;

/** "13–15 August 2025", "since 2022", "until August", "2023–24". */
function span(written: string, choosing: Choosing<DateDoubt>): ReadWords | undefined {
  return open(written, choosing) ?? closed(written, choosing);
}

function open(written: string, choosing: Choosing<DateDoubt>): ReadWords | undefined {
  const [, word = "", rest = ""] =
    /^(since|from|until|till|up to|by|before|after|as of) (.+)$/i.exec(written) ?? [];
  const read = rest && !/ (?:to|until|till|through) |–/.test(rest) ? single(rest, choosing) : undefined;
  if (!read || "problem" in read || !read.edtf) return read;
  const { edtf } = read;
  switch (word.toLowerCase()) {
    case "as of":
      return read;
    case "since":
    case "from":
      return { edtf: `${edtf}/..` };
    case "after":
      choosing.ask("open-end", written);
      return choosing.choose("open-end", [{ text: written }, { edtf: `${edtf}/..` }], written);
    case "by":
    case "before":
      return choosing.choose("open-end", [{ text: written }, { edtf: `../${edtf}` }], written);
    default:
      return { edtf: `../${edtf}` };
  }
}

function closed(written: string, choosing: Choosing<DateDoubt>): ReadWords | undefined {
  const [, from = "", to = ""] = inner.test(written)
    ? []
    : (between.exec(written) ?? fromTo.exec(written) ?? []);
  if (!from || !to) return undefined;
  const [first, last] = [pointOf(from), pointOf(shortYear(from, to) ?? to)];
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
  return { edtf: only };
}

/** The other end of "2023–24". */
const shortYear = (from: string, to: string): string | undefined =>
  /^\d{4}$/.test(from) && /^\d\d$/.test(to) ? from.slice(0, 2) + to : undefined;

/** What one end does not say it shares with the other: "13–15 August 2025", "August 13–15, 2025". */
function shared(first: Point, last: Point): [Point, Point] {
  if (first.day && !first.month) return [{ month: last.month, day: first.day }, last];
  if (last.day && !last.month)
    return [first, { ...last, month: first.month, ...(first.year && { year: first.year }) }];
  return [first, last];
}

const hasDays = (...points: Point[]) => points.every((one) => readEdtf(edtfOf(one) ?? "") !== undefined);

/** "03/04/2025", "13.8.2025", "13/08/25". */
function numeric(written: string, choosing: Choosing<DateDoubt>): ReadWords | undefined {
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
function timed(written: string, choosing: Choosing<DateDoubt>): ReadWords | undefined {
  const [, date = "", , time = ""] =
    /^(.+?)(,? at |, | |T)(\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|noon|midnight)$/i.exec(
      written,
    ) ?? [];
  const read = time ? single(date, choosing) : undefined;
  if (!read || "problem" in read || !read.edtf) return read;
  return choosing.choose(
    "time-without-zone",
    [{ edtf: read.edtf }, { edtf: read.edtf, text: written }],
    time,
  );
}

/** A decade is its ten years; "the early 1990s" are not. */
function decade(written: string): ReadWords | undefined {
  const [, first] = /^(?:the )?(\d{3})0['’]?s$/i.exec(written) ?? [];
  return first ? { text: written, edtf: `${first}0/${first}9` } : undefined;
}
