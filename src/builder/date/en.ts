import { type DateVocabulary, whole } from "./vocabulary.js";

/*
 * How English newspapers write a date. What a source gave in words stays words: "last year" is no year of ours.
 */

const months = "January February March April May June July August September October November December".split(
  " ",
);
/** AP writes Aug., others Sept; three letters and the full name are both taken. */
const monthNames = `(?:${months.map((name) => (name === "September" ? "sept?(?:ember)?" : `${name.slice(0, 3)}(?:${name.slice(3)})?`)).join("|")})\\.?`;
const month = `(?<month>${monthNames})`;
const weekday = "(?:(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>\\d{4})";

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const ordinal = { first: 1, second: 2, third: 3, fourth: 4, last: 4 } as Record<string, number>;

const quarter = whole(
  "(?:the )?(?:q(?<digit>[1-4])|(?<word>first|second|third|fourth|last) quarter)(?: of|,)? (?<year>\\d{4})",
);
const half = whole("(?:the )?(?:h(?<digit>[12])|(?<word>first|second) half)(?: of|,)? (?<year>\\d{4})");

export const english: DateVocabulary = {
  placing: /^(?:on|in|during) (?=[\p{Lu}\d])/u,
  points: [
    whole(`${weekday}(?:the )?${day}(?: of)? ${month}(?:,? ${year})?`),
    whole(`${weekday}${month} (?:the )?${day}(?:,? ${year})?`),
    whole(`${month}(?:,? (?:of )?${year})?`),
    whole(year),
    whole(`(?:the )?${day}(?:,? ${year})?`),
  ],
  monthOf: (written) =>
    months.findIndex((name) => name.toLowerCase().startsWith(written.toLowerCase().slice(0, 3))) + 1,
  weekdayOf: (written) => weekdays.indexOf(written.toLowerCase().slice(0, 3)),
  about: [
    [whole("(?:about|around|circa|ca?\\.|roughly|approximately|~) ?(?<rest>.+)"), "~"],
    [whole("(?:possibly|perhaps|probably|maybe) ?(?<rest>.+)"), "?"],
  ],
  open: [
    [whole("as of (?<rest>.+)"), "as-of"],
    [whole("(?:since|from) (?<rest>.+)"), "since"],
    [whole("after (?<rest>.+)"), "after"],
    [whole("(?:until|till|up to) (?<rest>.+)"), "until"],
    [whole("(?:by|before) (?<rest>.+)"), "before"],
  ],
  spans: [
    // Two days with an "and" are a span only after "between".
    whole("between (?<from>.+?) and (?<to>.+)"),
    whole("(?:from )?(?<from>.+?) (?:–|to|until|till|through) (?<to>.+)"),
    whole("(?:from )?(?<from>.+?) ?[–-] ?(?<to>.+)"),
  ],
  joined: /^(?:mid|year|mon|tues|wednes|thurs|fri|satur|sun)-/i,
  partOfYear(written) {
    const found = quarter.exec(written) ?? half.exec(written);
    if (!found) return undefined;
    const { digit, word = "", year = "" } = found.groups ?? {};
    const number = Number(digit ?? ordinal[word.toLowerCase()]);
    const months = quarter.test(written) ? 3 : 6;
    return { year, first: (number - 1) * months + 1, months };
  },
  timed: [
    whole(
      "(?<date>.+?)(?:,? at |, | |T)(?<time>\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|noon|midnight)",
    ),
    whole(
      "(?:at )?(?<time>\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?|\\d{1,2}:\\d\\d|noon|midnight),? (?:on )?(?<date>.+)",
    ),
  ],
  decade: whole("(?:the )?(?<decade>\\d{3})0['’]?s"),
  relative: whole(
    [
      "now|today|yesterday|tomorrow|tonight|currently|recently|so far",
      "(?:early |late |earlier |later |the )*(?:last|this|next|previous|past|same|coming|following)(?: few| couple of| several)?(?: \\w+)? (?:years?|months?|weeks?|days?|quarters?|decades?|century|spring|summer|autumn|fall|winter|night|morning|evening|weekend)",
      "(?:in |over |during |for )?(?:the )?(?:last|past|next|coming) (?:\\w+ )?(?:years?|months?|weeks?|days?|hours?|decades?)",
      "(?:about |around |nearly |over |more than )?(?:an?|\\d+|\\w+)(?:-| )?(?:years?|months?|weeks?|fortnight|days?|hours?|decades?|centuries) (?:ago|earlier|later|before)",
      "(?:the )?(?:day|night|week|month|year) (?:before|after|earlier|later)",
      "(?:on |last |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening|afternoon))?",
      "(?:in |last |this |next |early |late |mid-?|the )*(?:spring|summer|autumn|fall|winter)(?: of)?(?: \\d{4}(?:[–-]\\d\\d)?)?",
      `(?:in |last |this |next |early |late |early in |late in |mid[- ])+(?:the )?${monthNames}(?: \\d{4})?`,
      "(?:early|late|mid)(?:[- ]to[- ](?:mid|late))?[- ](?:the )?\\d{4}s?",
      "(?:the )?(?:early|late|mid)[- ]\\d{4}s",
      "(?:since|until|by) (?:last|this|next) (?:year|month|week|spring|summer|autumn|fall|winter)",
      "(?:in )?the (?:early |late |mid-)?(?:\\d{1,2}(?:st|nd|rd|th)|\\w+teenth|twentieth|twenty-first) century",
      "year to date|to date|year[- ]on[- ]year|since then|at the time",
    ].join("|"),
  ),
};
