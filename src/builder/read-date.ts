import type { ClaimDate } from "../model/date.js";
import { dateIn } from "./date/en.js";
import type { DateDoubt, DateProblem, UnderstoodDate } from "./date/understood.js";
import { everyReading } from "./every-reading.js";
import { plainSigns } from "./quantity/words.js";

export { type DateDoubt, type DateProblem, dateDoubts, type UnderstoodDate } from "./date/understood.js";

/** How a language writes dates: one file each in `date/`. */
const readers: Record<string, typeof dateIn> = { en: dateIn };

/** Longer than any date. */
const longest = 200;

/**
 * Reads a date as people write it, "13 August" or "last year", or in its machine form. A day without a year stays
 * without one, and words stay words. What can be read in more than one way is asked and never guessed.
 *
 * @param language BCP 47 tag of the words; English is read where there is no reader of the language
 */
export function readDate(text: string, language = "en"): UnderstoodDate {
  const typed = text.replace(/\s+/g, " ").trim();
  if (!typed) return { problem: { code: "empty", found: text } };
  if (typed.length > longest) return { problem: { code: "too-long", found: text } };
  const reader = readers[language.split("-")[0] as string] ?? dateIn;
  let problem: DateProblem | undefined;
  const { readings, doubts } = everyReading<ClaimDate, DateDoubt>((choosing) => {
    const read = reader(plainSigns(typed), choosing);
    if (!read || "problem" in read) {
      problem = read?.problem;
      return undefined;
    }
    // The words as they were typed.
    return read.text === undefined ? read : { ...read, text: typed };
  });
  const choices = distinct(readings);
  const [date] = choices;
  if (!date) {
    return problem
      ? { problem: { code: problem, found: text } }
      : { doubt: { code: "words-alone", found: typed, choices: [{ text: typed }] } };
  }
  const [doubt] = doubts;
  return doubt ? { doubt: { ...doubt, choices } } : { date };
}

const distinct = (dates: readonly ClaimDate[]): ClaimDate[] => [
  ...new Map(dates.map((date) => [`${date.edtf} ${date.text}`, date])).values(),
];
