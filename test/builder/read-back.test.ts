import { expect } from "@open-wc/testing";
import { longest } from "../../src/builder/quantity/words.js";
import { readDate } from "../../src/builder/read-date.js";
import { readQuantity } from "../../src/builder/read-quantity.js";
import { loadReader } from "../../src/builder/readers.js";
import { contextFor } from "../../src/language/context.js";
import { dateText } from "../../src/language/date-text.js";
import { registerLanguage } from "../../src/language/known-languages.js";
import { uk } from "../../src/language/messages/uk.js";
import { plain } from "../../src/language/phrase.js";
import { quantityString } from "../../src/language/quantity-text.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import { readDate as readEdtf } from "../../src/model/date.js";
import type { Quantity } from "../../src/model/quantity.js";
import { isIntlUnit } from "../../src/model/unit.js";
import { fc } from "../seeded.js";
import { anyQuantity } from "./any-quantity.js";

await loadReader("uk");

/** Their ends are printed with their measure each: "від … до …". */
const change = { min: "1", max: "2", scale: "thousand", unit: "percent" } as const;
const farApart: [Quantity][] = [[{ change }], [{ change: { ...change, hedge: "about" } }]];
const downToNothing: [Quantity][] = [
  [{ change: { max: "0", over: "-0.001" } }],
  [{ change: { max: "0.0", over: "-0.001", currency: "USD" } }],
];

/*
 * What the builder shows is what an editor types next: it is read as what it was, or asked about, and never as
 * something else.
 */

const empty = { version: 1, lang: "en", sources: {}, media: {}, units: {}, items: [] } as ClaimsDocument;
registerLanguage("uk", uk);

/** Ukrainian prints "from 5" as "at least 5", and dozens as tens. */
const isAlike = ({ hedge, order, change }: Quantity) =>
  hedge === "from" || change?.hedge === "from" || order === "dozens";

/** Miles with one hour below them are miles per hour. */
function inOneUnit({ per, ...quantity }: Quantity): Quantity {
  const unit = per?.value === "1" && per.unit && quantity.unit && `${quantity.unit}-per-${per.unit}`;
  return unit && isIntlUnit(unit) ? { ...quantity, unit } : { ...quantity, ...(per && { per }) };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}

for (const language of ["en", "uk"]) {
  describe(`what the builder shows is read back, in ${language}`, () => {
    const context = contextFor(empty, language);

    it("for any quantity as the same, or it is asked about", () => {
      const seen = { same: 0, asked: 0 };
      fc.assert(
        fc.property(anyQuantity, (quantity) => {
          fc.pre(language === "en" || !isAlike(quantity));
          const shown = quantityString(quantity, context, "display");
          // Once in thirty thousand a card says more than the builder reads at a time.
          fc.pre(shown.length <= longest);
          const { quantity: read, doubt, problem } = readQuantity(shown, language);
          expect(problem, shown).to.equal(undefined);
          if (doubt) {
            seen.asked++;
            return;
          }
          expect(sorted(inOneUnit(read as Quantity)), shown).to.deep.equal(sorted(inOneUnit(quantity)));
          seen.same++;
        }),
        { numRuns: 400, examples: [...farApart, ...downToNothing] },
      );
      // Asking of everything would be no reading.
      expect(seen.same).to.be.greaterThan(seen.asked);
    });

    const two = (n: number) => `${n}`.padStart(2, "0");
    const year = fc.integer({ min: 1900, max: 2099 });
    const point = fc.oneof(
      year.map(String),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
      fc
        .tuple(
          fc.oneof(year.map(String), fc.constant("XXXX")),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
    );
    const edtf = fc
      .oneof(
        point,
        fc.tuple(point, fc.constantFrom("~", "?")).map(([one, mark]) => one + mark),
        fc.tuple(point, point).map(([one, other]) => `${one}/${other}`),
        point.map((one) => `${one}/..`),
        point.map((one) => `../${one}`),
      )
      // A span of which one end has a year and the other none is no date that anybody has.
      .filter((date) => readEdtf(date) !== undefined && !/XXXX.*\/\d|\d\/XXXX/.test(date));

    it("for any date as the same, or it is asked about", () => {
      const seen = { same: 0, asked: 0 };
      fc.assert(
        fc.property(edtf, (date) => {
          const shown = plain(dateText({ edtf: date }, context));
          const { date: read, doubt, problem } = readDate(shown, language);
          expect(problem, shown).to.equal(undefined);
          if (doubt) seen.asked++;
          else {
            expect(read, shown).to.deep.equal({ edtf: date });
            seen.same++;
          }
        }),
        { numRuns: 400 },
      );
      expect(seen.same).to.be.greaterThan(seen.asked);
    });
  });
}
