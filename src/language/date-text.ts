import { type ClaimDate, type DatePoint, type ReadDate, readDate } from "../model/date.js";
import { type Context, datum } from "./context.js";
import { dateFormatFor } from "./intl.js";
import type { OfDay } from "./messages.js";
import { fill, type Phrase, plain } from "./phrase.js";

/** A date in words: the source's own where it gave some, no more exact than it was written, in no time zone of ours. */
export function dateText(date: ClaimDate | undefined, context: Context): Phrase {
  if (!date) return [];
  const own = datum(date.text, context, "date");
  const read = date.edtf === undefined ? undefined : readDate(date.edtf);
  if (!read) return own;
  const machine = machineText(read, context);
  return own.length === 0 || plain(own) === plain(machine)
    ? machine
    : fill(context.messages.date.wordsAndDate, { text: own, date: machine });
}

/** A date after a verb: "on" a day, "in" a month or a year, anything else as it is. */
export function placedDateText(date: ClaimDate | undefined, context: Context): Phrase {
  const text = dateText(date, context);
  const { start, end, approximate, uncertain } =
    (date?.text === undefined && date?.edtf !== undefined && readDate(date.edtf)) || ({} as ReadDate);
  if (!start || end || approximate || uncertain) return text;
  return fill(of(start, context.messages.date.placed), { date: text });
}

const of = ({ day }: DatePoint, forms: OfDay) => (day === undefined && forms[1]) || forms[0];

function machineText({ start, end, openStart, approximate, uncertain }: ReadDate, context: Context): Phrase {
  const { date } = context.messages;
  const about = (phrase: Phrase) => (approximate ? fill(date.approximate, { date: phrase }) : phrase);
  // What is open at one end.
  const open = openStart ? (end as DatePoint) : end === "open" && start;
  const phrase = open
    ? fill(of(open, openStart ? date.until : date.since), { date: about(pointText(open, context)) })
    : about(
        end
          ? rangeText(start as DatePoint, end as DatePoint, context)
          : pointText(start as DatePoint, context),
      );
  return uncertain ? fill(date.uncertain, { date: phrase }) : phrase;
}

/** A year that both ends share is said once, at the outer end of the two. */
function rangeText(start: DatePoint, end: DatePoint, context: Context): Phrase {
  const sharesYear = start.year === end.year && start.month !== undefined && end.month !== undefined;
  const first = dateFormatFor(context.locale, optionsFor(start)).formatToParts(0)[0]?.type;
  const yearFirst = first === "year";
  return fill(of(end, context.messages.date.range), {
    start: pointText(start, context, sharesYear && !yearFirst),
    end: pointText(end, context, sharesYear && yearFirst),
  });
}

const optionsFor = ({ year, month, day }: DatePoint, yearKnown = false): Intl.DateTimeFormatOptions => ({
  ...(year !== undefined && !yearKnown && { year: "numeric" }),
  ...(month !== undefined && { month: "long" }),
  ...(day !== undefined && { day: "numeric" }),
});

function pointText(point: DatePoint, { locale, messages }: Context, yearKnown?: boolean): Phrase {
  const { year, month, day, instant } = point;
  // A leap year, so that 29 February without a year is a day.
  const at = new Date(0);
  at.setUTCFullYear(year ?? 2024, (month ?? 1) - 1, day ?? 1);
  const text = dateFormatFor(locale, optionsFor(point, yearKnown))
    .format(at)
    .replace(/^1(?= )/, messages.firstDay ?? "1");
  const date: Phrase = [{ text, as: "date", datetime: instant ?? machineForm(point) }];
  return instant ? fill(messages.date.dayAndTime, { date, time: clockText(instant, locale) }) : date;
}

/** The clock of the place it was written in, with its offset. */
function clockText(instant: string, locale: string): string {
  const [, clock, offset] = /T(\d\d:\d\d).*?(Z|[+-]\d\d:\d\d)$/.exec(instant) ?? [];
  const time = dateFormatFor(locale, { hour: "numeric", minute: "2-digit" }).format(
    Date.parse(`2024-01-01T${clock}Z`),
  );
  // AP: "2:05 p.m."
  return `${time.replace(/([AP])M$/, (_, half) => `${half.toLowerCase()}.m.`)} UTC${offset === "Z" ? "" : offset}`;
}

/** HTML's: a month and a day without a year are `08-13`. */
const machineForm = ({ year, month, day }: DatePoint): string =>
  [year, month, day]
    .flatMap((part, at) => (part === undefined ? [] : `${part}`.padStart(at ? 2 : 4, "0")))
    .join("-");
