import type { ClaimDate } from "../model/date.js";
import { dateIn } from "./date/dates.js";
import { english } from "./date/en.js";
import type { DateDoubt, DateProblem, UnderstoodDate } from "./date/understood.js";
import type { DateVocabulary } from "./date/vocabulary.js";
import { everyReading } from "./every-reading.js";
import { plainSigns } from "./quantity/words.js";
import { readerOf } from "./readers.js";

export { type DateDoubt, type DateProblem, dateDoubts, type UnderstoodDate } from "./date/understood.js";

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
  return (
    read(typed, text, readerOf(language).dates) ??
    // English is read as well.
    read(typed, text, english) ?? { doubt: { code: "words-alone", found: typed, choices: [{ text: typed }] } }
  );
}

/** What a text says in one language; undefined where it has no words for a date. */
function read(typed: string, text: string, vocabulary: DateVocabulary): UnderstoodDate | undefined {
  let problem: DateProblem | undefined;
  const { readings, doubts } = everyReading<ClaimDate, DateDoubt>((choosing) => {
    const found = dateIn(plainSigns(typed), vocabulary, choosing);
    if (!found || "problem" in found) {
      problem = found?.problem;
      return undefined;
    }
    // The words as they were typed.
    return found.text === undefined ? found : { ...found, text: typed };
  });
  const choices = distinct(readings);
  const [date] = choices;
  if (!date) return problem && { problem: { code: problem, found: text } };
  const [doubt] = doubts;
  if (!doubt || (choices.length === 1 && !doubts.some(({ isAsked }) => isAsked))) return { date };
  return { doubt: { code: doubt.code, found: doubt.found, choices } };
}

const distinct = (dates: readonly ClaimDate[]): ClaimDate[] => [
  ...new Map(dates.map((date) => [`${date.edtf} ${date.text}`, date])).values(),
];
