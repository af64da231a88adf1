import type { ClaimDate } from "../../model/date.js";

/** Why a typed date can be read in more than one way, or only as words. */
export const dateDoubts = [
  /** `03/04/2025`: the day or the month first. */
  "day-or-month",
  /** `2010-11`: November, or two years. */
  "month-or-years",
  /** `13/08/25`: of which century. */
  "century",
  /** `Friday, 13 August 2025`, which was a Wednesday. */
  "weekday",
  /** `30 December to 2 January 2025`: the year of the first. */
  "first-year",
  /** `14:30` without an offset: the time has no place. */
  "time-without-zone",
  /** `by 2030`, `before 1990`, `after 1990`: whether that day or year is within. */
  "open-end",
  /** Words in which no date is known: they can be printed as they are. */
  "words-alone",
] as const;

export type DateDoubt = (typeof dateDoubts)[number];

/** `no-such-day`: 31 June. `reversed`: the end lies before the start. */
export type DateProblem = "empty" | "no-such-day" | "reversed" | "too-long";

/** What a typed date says. Just one of the three is there. */
export interface UnderstoodDate {
  date?: ClaimDate;
  doubt?: { code: DateDoubt; found: string; choices: ClaimDate[] };
  problem?: { code: DateProblem; found: string };
}
