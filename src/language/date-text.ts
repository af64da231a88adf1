import { type ClaimDate, type DatePoint, readDate } from "../model/date.js";
import { type Context, datum } from "./context.js";
import { dateFormatFor } from "./intl.js";
import { fill, type Phrase } from "./phrase.js";

/** A date in words: the source's own where it gave some, no more exact than it was written, in no time zone of ours. */
export function dateText(date: ClaimDate, context: Context): Phrase {
  const own = datum(date.text, context, "date");
  const machine = date.edtf === undefined ? undefined : machineText(date.edtf, context);
  if (!machine) return own;
  return own.length > 0 ? fill(context.messages.day.also, { text: own, date: machine }) : machine;
}

/** Whether a date is a single day, for a sentence that says "on" before it. */
export const isDay = (date: ClaimDate): boolean => {
  const read = date.text === undefined && date.edtf !== undefined ? readDate(date.edtf) : undefined;
  return read?.start?.day !== undefined && read.end === undefined && !read.approximate && !read.uncertain;
};

/** Whether a date is a month or a year, for a sentence that says "in" before it. */
export const isSpan = (date: ClaimDate): boolean => {
  const read = date.text === undefined && date.edtf !== undefined ? readDate(date.edtf) : undefined;
  return (
    read?.start !== undefined &&
    read.start.day === undefined &&
    read.end === undefined &&
    !read.approximate &&
    !read.uncertain
  );
};

function machineText(edtf: string, context: Context): Phrase | undefined {
  const read = readDate(edtf);
  if (!read) return undefined;
  const { day } = context.messages;
  const start = read.start && pointText(read.start, context);
  const end = read.end && read.end !== "open" ? pointText(read.end, context) : undefined;
  let phrase: Phrase;
  if (start && end) phrase = fill(day.range, { start, end });
  else if (read.openStart) phrase = fill(day.end, { date: end });
  else if (read.end === "open") phrase = fill(day.start, { date: start });
  else phrase = start as Phrase;
  if (read.approximate) phrase = fill(day.approximate, { date: phrase });
  return read.uncertain ? fill(day.uncertain, { date: phrase }) : phrase;
}

function pointText(point: DatePoint, { locale, messages }: Context): Phrase {
  const { year, month, day, instant } = point;
  const options: Intl.DateTimeFormatOptions = {
    ...(year !== undefined && { year: "numeric" }),
    ...(month !== undefined && { month: "long" }),
    ...(day !== undefined && { day: "numeric" }),
  };
  // A leap year, so that 29 February without a year is a day.
  const at = new Date(0);
  at.setUTCFullYear(year ?? 2024, (month ?? 1) - 1, day ?? 1);
  const text = dateFormatFor(locale, options).format(at);
  const datetime = instant ?? machineForm(point);
  if (!instant) return [{ text, as: "date", datetime }];
  return fill(messages.day.at, { date: [{ text, as: "date", datetime }], time: clockText(instant, locale) });
}

/** The clock of the place it was written in, with its offset. */
function clockText(instant: string, locale: string): string {
  const [, hours, minutes, zone] = /T(\d\d):(\d\d).*?(Z|[+-]\d\d:\d\d)$/.exec(instant) ?? [];
  const time = dateFormatFor(locale, { hour: "numeric", minute: "2-digit" }).format(
    new Date(Date.UTC(2024, 0, 1, Number(hours), Number(minutes))),
  );
  return `${time} ${zone === "Z" ? "UTC" : `UTC${zone}`}`;
}

/** HTML's: a month and a day without a year are `08-13`. */
function machineForm({ year, month, day }: DatePoint): string {
  const two = (n: number) => `${n}`.padStart(2, "0");
  const parts = [
    ...(year === undefined ? [] : [`${year}`.padStart(4, "0")]),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ];
  return parts.join("-");
}
