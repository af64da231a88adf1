/** What a language says before a date that has one end. */
export type OpenEnd = "as-of" | "since" | "after" | "until" | "before";

/** The words by which a language writes dates; the reading is one for all. Every pattern takes a whole text. */
export interface DateVocabulary {
  /** Words that say no more than that a date follows: "on". */
  placing: RegExp;
  /**
   * A day, a month or a year, with what is named in it as `weekday`, `day`, `month` and `year`. Where a day stands alone,
   * its month is said elsewhere.
   */
  points: readonly RegExp[];
  /** From 1; 0 for none. */
  monthOf(written: string): number;
  /** From Sunday as 0. */
  weekdayOf(written: string): number;
  /** What follows is named as `rest`. */
  about: readonly (readonly [RegExp, "~" | "?"])[];
  open: readonly (readonly [RegExp, OpenEnd])[];
  /** Both ends, as `from` and `to`. */
  spans: readonly RegExp[];
  /** In which a hyphen joins nothing: "mid-August". */
  joined: RegExp;
  /** A part of a year as its first month and how many there are. */
  partOfYear(written: string): { year: string; first: number; months: number } | undefined;
  /** A clock's `time` beside a `date`. */
  timed: readonly RegExp[];
  /** The first year of a decade as `decade`. */
  decade: RegExp;
  /** Words that stay words. */
  relative: RegExp;
}

/** A pattern that takes a whole text. */
export const whole = (source: string) => new RegExp(`^(?:${source})$`, "iu");
