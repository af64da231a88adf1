import { expect } from "@open-wc/testing";
import { contextFor } from "../../src/language/context.js";
import { dateText, placedDateText } from "../../src/language/date-text.js";
import { plain } from "../../src/language/phrase.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import { type ClaimDate, readDate } from "../../src/model/date.js";
import { fc } from "../seeded.js";

const document: ClaimsDocument = { version: 1, lang: "en", sources: {}, media: {}, units: {}, items: [] };
const inEnglish = contextFor(document, "en");

const folded = (text: string) => text.replace(/\s/g, " ");
const say = (date: ClaimDate, context = inEnglish) => folded(plain(dateText(date, context)));
const sayEdtf = (edtf: string, context = inEnglish) => say({ edtf }, context);

/** EDTF, in words, after a verb, HTML's form of each machine date in it. */
const dates: [edtf: string, text: string, placed: string, ...datetimes: string[]][] = [
  ["2025", "2025", "in 2025", "2025"],
  ["0987", "987", "in 987", "0987"],
  ["2025-08", "August 2025", "in August 2025", "2025-08"],
  ["2025-08-13", "August 13, 2025", "on August 13, 2025", "2025-08-13"],
  ["2024-02-29", "February 29, 2024", "on February 29, 2024", "2024-02-29"],
  ["XXXX-08-13", "August 13", "on August 13", "08-13"],
  ["XXXX-02-29", "February 29", "on February 29", "02-29"],
  [
    "2025-08-13T14:05Z",
    "August 13, 2025, 2:05 p.m. UTC",
    "on August 13, 2025, 2:05 p.m. UTC",
    "2025-08-13T14:05Z",
  ],
  [
    "2025-01-01T00:30:00+14:00",
    "January 1, 2025, 12:30 a.m. UTC+14:00",
    "on January 1, 2025, 12:30 a.m. UTC+14:00",
    "2025-01-01T00:30:00+14:00",
  ],
  [
    "2025-12-31T23:30-11:00",
    "December 31, 2025, 11:30 p.m. UTC-11:00",
    "on December 31, 2025, 11:30 p.m. UTC-11:00",
    "2025-12-31T23:30-11:00",
  ],
  ["2019/2021", "2019 to 2021", "2019 to 2021", "2019", "2021"],
  ["2025-03/2025-05", "March to May 2025", "March to May 2025", "2025-03", "2025-05"],
  [
    "2025-08-01/2025-08-05",
    "August 1 to August 5, 2025",
    "August 1 to August 5, 2025",
    "2025-08-01",
    "2025-08-05",
  ],
  [
    "2024-12-30/2025-01-02",
    "December 30, 2024 to January 2, 2025",
    "December 30, 2024 to January 2, 2025",
    "2024-12-30",
    "2025-01-02",
  ],
  ["XXXX-08-01/XXXX-08-05", "August 1 to August 5", "August 1 to August 5", "08-01", "08-05"],
  ["2025-08-01/..", "from August 1, 2025", "from August 1, 2025", "2025-08-01"],
  ["../2025-08-01", "until August 1, 2025", "until August 1, 2025", "2025-08-01"],
  ["2019~", "about 2019", "about 2019", "2019"],
  ["2019?", "possibly 2019", "possibly 2019", "2019"],
  ["XXXX-08-13?", "possibly August 13", "possibly August 13", "08-13"],
  ["2025-08-01~/..", "from about August 1, 2025", "from about August 1, 2025", "2025-08-01"],
  ["../2025-08~", "until about August 2025", "until about August 2025", "2025-08"],
  ["2025-08-01?/..", "possibly from August 1, 2025", "possibly from August 1, 2025", "2025-08-01"],
  ["2019/2021~", "about 2019 to 2021", "about 2019 to 2021", "2019", "2021"],
];

describe("a date in English", () => {
  for (const [edtf, text, placed, ...datetimes] of dates) {
    it(`${edtf} reads “${text}”, and after a verb “${placed}”`, () => {
      const phrase = dateText({ edtf }, inEnglish);
      expect(folded(plain(phrase))).to.equal(text);
      expect(folded(plain(placedDateText({ edtf }, inEnglish)))).to.equal(placed);
      const machine = phrase.filter((piece) => piece.datetime !== undefined);
      expect(machine.map((piece) => piece.datetime)).to.deep.equal(datetimes);
      for (const piece of machine) expect(piece.as).to.equal("date");
    });
  }

  it("keeps the source's own words", () => {
    expect(say({ text: "last year" })).to.equal("last year");
    expect(folded(plain(placedDateText({ text: "last year" }, inEnglish)))).to.equal("last year");
  });

  it("adds the machine date that an editor resolved them to", () => {
    expect(say({ text: "last year", edtf: "2024" })).to.equal("last year (2024)");
    expect(folded(plain(placedDateText({ text: "last year", edtf: "2024" }, inEnglish)))).to.equal(
      "last year (2024)",
    );
  });

  it("does not say the same date twice", () => {
    expect(say({ text: "August 13, 2025", edtf: "2025-08-13" })).to.equal("August 13, 2025");
  });

  it("marks the source's words with their language where it is not the card's", () => {
    const date: ClaimDate = { text: { uk: "торік" }, edtf: "2024" };
    expect(dateText(date, inEnglish)[0]).to.deep.equal({
      text: "торік",
      datum: true,
      as: "date",
      lang: "uk",
    });
  });

  it("says a day as the reader's English does", () => {
    expect(sayEdtf("2025-08-13", contextFor(document, "en-GB"))).to.equal("13 August 2025");
    expect(sayEdtf("2025-08-01/2025-08-05", contextFor(document, "en-GB"))).to.equal(
      "1 August to 5 August 2025",
    );
  });
});

describe("a reader far from Greenwich", () => {
  const { DateTimeFormat } = Intl;
  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  /** Regions that no other test asks for, so that nothing made before stands in the way. */
  const readers = [
    ["Pacific/Kiritimati", "en-NZ"],
    ["Pacific/Pago_Pago", "en-AU"],
  ] as const;
  for (const [timeZone, locale] of readers) {
    it(`has the day that was written, in ${timeZone}`, () => {
      Intl.DateTimeFormat = function format(tag: string, options: Intl.DateTimeFormatOptions) {
        return new DateTimeFormat(tag, { timeZone, ...options });
      } as unknown as typeof DateTimeFormat;
      const context = contextFor(document, locale);
      expect(sayEdtf("2025-01-01", context)).to.equal("1 January 2025");
      expect(sayEdtf("2025-12", context)).to.equal("December 2025");
      expect(sayEdtf("2025", context)).to.equal("2025");
      expect(sayEdtf("XXXX-03-01", context)).to.equal("1 March");
      expect(sayEdtf("2025-01-01T00:30-05:00", context).toLowerCase()).to.equal(
        "1 january 2025, 12:30 am utc-05:00",
      );
    });
  }
});

/*
 * Whatever date is written, no part of it is lost and none is added.
 */

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const two = (n: number) => `${n}`.padStart(2, "0");
const day = fc.record({
  year: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});
const written = ({ year, month, day }: { year?: number; month: number; day: number }) =>
  `${year === undefined ? "XXXX" : `${year}`.padStart(4, "0")}-${two(month)}-${two(day)}`;
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

describe("any date", () => {
  it("is the day that was written, with a year only where one was written", () => {
    fc.assert(
      fc.property(
        day.filter((one) => readDate(written(one)) !== undefined),
        (one) => {
          const text = sayEdtf(written(one));
          expect(text).to.contain(months[one.month - 1]);
          expect(numbersIn(text)).to.deep.equal([one.day, ...(one.year === undefined ? [] : [one.year])]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is the day of the place that it was written in, whatever the offset", () => {
    const offset = fc
      .record({ sign: fc.constantFrom("+", "-"), hours: fc.integer({ min: 0, max: 14 }) })
      .map(({ sign, hours }) => `${sign}${two(hours)}:30`);
    const clock = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    fc.assert(
      fc.property(
        day.filter((one) => one.year !== undefined && readDate(written(one)) !== undefined),
        clock,
        offset,
        (one, { hour, minute }, zone) => {
          const text = sayEdtf(`${written(one)}T${two(hour)}:${two(minute)}${zone}`);
          expect(text).to.contain(`${months[one.month - 1]} ${one.day}, ${one.year}, `);
          expect(text).to.contain(
            `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? "a.m." : "p.m."} UTC${zone}`,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is no more exact than it was written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        (year, month) => {
          const edtf = `${year}`.padStart(4, "0") + (month === null ? "" : `-${two(month)}`);
          expect(numbersIn(sayEdtf(edtf))).to.deep.equal([year]);
          const named = months.filter((name) => sayEdtf(edtf).includes(name));
          expect(named).to.deep.equal(month === null ? [] : [months[month - 1]]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
