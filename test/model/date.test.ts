import { expect } from "@open-wc/testing";
import { readDate } from "../../src/model/date.js";
import { good, plain, readOne } from "./items.js";

/** The date that a fact ends up with, and what is said of it. */
const when = (given: unknown) => {
  const { item, said } = readOne({ ...good.fact, when: given });
  return { when: plain(item?.when), shown: item !== undefined, said };
};

describe("a machine date", () => {
  const day = { year: 2025, month: 8, day: 13 };
  const read: [string, ReturnType<typeof readDate>][] = [
    ["2025", { start: { year: 2025 } }],
    ["2025-08", { start: { year: 2025, month: 8 } }],
    ["2025-08-13", { start: day }],
    ["2025-08-13T09:30Z", { start: { ...day, instant: "2025-08-13T09:30Z" } }],
    ["2025-08-13T09:30:15+03:00", { start: { ...day, instant: "2025-08-13T09:30:15+03:00" } }],
    ["2025-08-13T09:30:15.123-05:30", { start: { ...day, instant: "2025-08-13T09:30:15.123-05:30" } }],
    ["XXXX-08-13", { start: { month: 8, day: 13 } }],
    ["XXXX-02-29", { start: { month: 2, day: 29 } }],
    ["2024-02-29", { start: { year: 2024, month: 2, day: 29 } }],
    ["2024/2025", { start: { year: 2024 }, end: { year: 2025 } }],
    ["2024-11/2025-02", { start: { year: 2024, month: 11 }, end: { year: 2025, month: 2 } }],
    ["2025-08-13/2025-08-13", { start: day, end: day }],
    ["2025-08/2025", { start: { year: 2025, month: 8 }, end: { year: 2025 } }],
    ["XXXX-12-28/XXXX-01-03", { start: { month: 12, day: 28 }, end: { month: 1, day: 3 } }],
    ["2025-08-13/..", { start: day, end: "open" }],
    ["../2025-08-13", { openStart: true, end: day }],
    ["2025~", { start: { year: 2025 }, approximate: true }],
    ["2025-08?", { start: { year: 2025, month: 8 }, uncertain: true }],
    ["XXXX-08-13~", { start: { month: 8, day: 13 }, approximate: true }],
    ["2024~/2025", { start: { year: 2024 }, end: { year: 2025 }, approximate: true }],
    ["2024/2025?", { start: { year: 2024 }, end: { year: 2025 }, uncertain: true }],
    ["2024~/2025?", { start: { year: 2024 }, end: { year: 2025 }, approximate: true, uncertain: true }],
    ["../2025~", { openStart: true, end: { year: 2025 }, approximate: true }],
    ["2024?/..", { start: { year: 2024 }, end: "open", uncertain: true }],
  ];
  for (const [written, expected] of read) {
    it(`reads ${written}`, () => {
      expect(readDate(written)).to.deep.equal(expected);
      expect(when(written)).to.deep.equal({ when: { edtf: written }, shown: true, said: [] });
    });
  }

  const refused = [
    "13.08.2025",
    "08/13/2025",
    "August 13, 2025",
    "2025-8-13",
    "2025-13",
    "2025-00",
    "2025-08-32",
    "2025-02-29",
    "XXXX-02-30",
    "XXXX",
    "XXXX-08",
    "XXXX-08-13T09:30Z",
    "20250813",
    "25-08-13",
    "2025-08-13T09:30",
    "2025-08-13 09:30Z",
    "2025-08-13T25:00Z",
    "2025-08-13T09Z",
    "2025/",
    "/2025",
    "../..",
    "..",
    "2025/2026/2027",
    "2026/2025",
    "2025-09-01/2025-08-31",
    "2025-08-14T09:30Z/2025-08-13T09:30Z",
    "2025/2024-06",
    "~2025",
    "2025!",
    "last year",
    "tomorrow",
  ];
  for (const written of refused) {
    it(`does not guess what ${written} is`, () => {
      expect(readDate(written)).to.equal(undefined);
      expect(when(written)).to.deep.equal({ when: undefined, shown: true, said: ["warning bad-date when"] });
    });
  }
});

describe("a date in a document", () => {
  it("may be a year as a number, and may have space round it", () => {
    expect(when(2025).when).to.deep.equal({ edtf: "2025" });
    expect(when(" 2025-08-13 ").when).to.deep.equal({ edtf: "2025-08-13" });
  });

  it("may be the source's own words, with a machine date beside them", () => {
    expect(when({ text: "last year" })).to.deep.include({ when: { text: "last year" }, said: [] });
    expect(when({ text: { en: "last year", uk: "торік" }, edtf: "2024" })).to.deep.include({
      when: { text: { en: "last year", uk: "торік" }, edtf: "2024" },
      said: [],
    });
    expect(when({ edtf: "2024" })).to.deep.include({ when: { edtf: "2024" }, said: [] });
  });

  it("keeps its words where its machine date is bad", () => {
    expect(when({ text: "last year", edtf: "2024-13" })).to.deep.equal({
      when: { text: "last year" },
      shown: true,
      said: ["warning bad-date when.edtf"],
    });
  });

  it("is left out, and the claim stays, where it says nothing or nothing that can be read", () => {
    for (const bad of [{}, { edtf: "yesterday" }, { txt: "last year" }, [2024, 2025], true, 1e21]) {
      const { shown, when: read, said } = when(bad);
      expect(shown, JSON.stringify(bad)).to.equal(true);
      expect(read).to.equal(undefined);
      expect(said.every((one) => one.startsWith("warning"))).to.equal(true);
      expect(said).to.not.have.lengthOf(0);
    }
  });
});
