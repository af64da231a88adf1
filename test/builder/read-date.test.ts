import { expect } from "@open-wc/testing";
import { readDate } from "../../src/builder/read-date.js";
import { loadReader } from "../../src/builder/readers.js";
import { typedDates } from "./typed-dates.js";
import { typedInUkrainian } from "./typed-dates.uk.js";
import type { Asked } from "./typed-quantities.js";

await loadReader("uk");

for (const [language, rows] of [
  ["en", typedDates],
  ["uk", typedInUkrainian],
] as const) {
  describe(`a date as people type it, in ${language}`, () => {
    for (const [typed, says] of rows) {
      it(`is read or asked about${language === "en" ? "" : ` in ${language}`}: ${typed || "nothing"}`, () => {
        const understood = readDate(typed, language);
        expect(Object.keys(understood).length).to.equal(1);
        if ("asked" in (says as object)) {
          const { asked, choices } = says as Asked;
          expect(understood.doubt?.code, JSON.stringify(understood)).to.equal(asked);
          expect(understood.doubt?.choices).to.deep.equal(choices);
        } else if ("problem" in (says as object))
          expect(understood.problem?.code, JSON.stringify(understood)).to.equal(
            (says as { problem: string }).problem,
          );
        else expect(understood.date, JSON.stringify(understood)).to.deep.equal(says);
      });
    }

    it(`is tried with at least thirty in ${language}`, () => {
      expect(new Set(rows.map(([typed]) => typed)).size).to.be.greaterThan(30);
    });
  });
}
