import { own } from "./own.js";
import { either, optional, reading, record, refined } from "./schema.js";
import { type Text, text } from "./text.js";

/**
 * A date of a claim: a machine date, the source's own words, or both.
 * `edtf` is the subset of EDTF (ISO 8601-2) that `readDate` reads.
 */
export interface ClaimDate {
  edtf?: string;
  text?: Text;
}

/** One end of a date, as exact as it was written. */
export interface DatePoint {
  year?: number;
  /** 1–12 */
  month?: number;
  day?: number;
  /** An instant with its offset, as written. */
  instant?: string;
}

/** What an EDTF string says. */
export interface ReadDate {
  start?: DatePoint;
  /** Absent for a single date; `"open"` where nobody said when it ends. */
  end?: DatePoint | "open";
  /** `../end`: nobody said when it began. */
  openStart?: boolean;
  /** `~`: about then. */
  approximate?: boolean;
  /** `?`: perhaps then. */
  uncertain?: boolean;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function readPoint(written: string): DatePoint | undefined {
  const match =
    /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/.exec(
      written,
    );
  if (!match) return undefined;
  const [, yearText = "", monthText, dayText, time] = match;
  const year = yearText === "XXXX" ? undefined : Number(yearText);
  const month = monthText === undefined ? undefined : Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year ?? 2024, month as number))) return undefined;
  if (year === undefined && (day === undefined || time)) return undefined;
  if (time && Number.isNaN(Date.parse(written))) return undefined;
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time && { instant: written }),
  };
}

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a date-time with its offset, `XXXX-MM-DD` (a day without a year),
 * `start/end`, `start/..` and `../end`, each with `~` or `?` at its end allowed. Anything else is `undefined`.
 */
export function readDate(edtf: string): ReadDate | undefined {
  const marks = /[~?%]$/.exec(edtf)?.[0];
  const [first = "", last, ...rest] = edtf.slice(0, marks ? -1 : undefined).split("/");
  if (rest.length > 0) return undefined;
  const start = first === ".." ? undefined : readPoint(first.replace(/[~?]$/, ""));
  const end = last === undefined ? undefined : last === ".." ? "open" : readPoint(last);
  if (first === ".." ? !end || end === "open" : !start) return undefined;
  if (last !== undefined && !end) return undefined;
  // As far as both are written; a day without a year may lie on either side of New Year.
  const both = Math.min(first.replace(/[~?]$/, "").length, last?.length ?? 0, 10);
  if (
    start?.year !== undefined &&
    end &&
    end !== "open" &&
    first.slice(0, both) > (last ?? "").slice(0, both)
  )
    return undefined;
  const early = /[~?]$/.exec(first)?.[0];
  const has = (mark: string) => marks === mark || early === mark || marks === "%";
  return {
    ...(start && { start }),
    ...(end && { end }),
    ...(first === ".." && { openStart: true }),
    ...(has("~") && { approximate: true }),
    ...(has("?") && { uncertain: true }),
  };
}

const edtf = reading("a date such as 2025-08-13", (input, report) => {
  const written = typeof input === "number" ? `${input}` : input;
  if (typeof written !== "string") return undefined;
  return readDate(written.trim()) ? written.trim() : report("bad-date", { found: written });
});

const machineDate = refined(edtf, (edtf: string): ClaimDate => own({ edtf }));

const describedDate = record(
  { text: optional(text), edtf: optional(edtf) },
  {
    finish: (value, report) => {
      if (!value.text && !value.edtf) report("missing-field", { field: "text" });
    },
  },
);

/** A machine date, or `{ text, edtf? }` where the source gave it in words. */
export const date = either<ClaimDate, ClaimDate>(describedDate, machineDate);
