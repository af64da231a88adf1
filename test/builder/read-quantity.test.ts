import { expect } from "@open-wc/testing";
import { readQuantity } from "../../src/builder/read-quantity.js";
import { loadReader } from "../../src/builder/readers.js";
import { quantity } from "../../src/model/quantity.js";
import { type Asked, shortForms, typedQuantities } from "./typed-quantities.js";
import { typedInUkrainian } from "./typed-quantities.uk.js";

await loadReader("uk");

/** What the model makes of it, in an order of keys that is always the same. */
export function read(given: unknown): unknown {
  if (given === null) return null;
  const value = quantity.read(given, []);
  expect(value, JSON.stringify(given)).not.to.equal(undefined);
  return plain(value);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, plain(one)]),
  );
}

for (const [language, rows] of [
  ["en", typedQuantities],
  ["uk", typedInUkrainian],
] as const) {
  describe(`a quantity as people type it, in ${language}`, () => {
    for (const [typed, says] of rows) {
      it(`is read or asked about${language === "en" ? "" : ` in ${language}`}: ${typed.trim() || "nothing"}`, () => {
        const understood = readQuantity(typed, language);
        expect(Object.keys(understood).length).to.equal(1);
        if (says && typeof says === "object" && "asked" in says) {
          const { asked, choices } = says as Asked;
          expect(understood.doubt?.code, JSON.stringify(understood)).to.equal(asked);
          expect(understood.doubt?.choices.map(plain)).to.deep.equal(choices.map(read));
        } else if (says && typeof says === "object" && "problem" in says)
          expect(understood.problem?.code, JSON.stringify(understood)).to.equal(says.problem);
        else expect(plain(understood.quantity), JSON.stringify(understood)).to.deep.equal(read(says));
      });
    }

    it(`is tried with at least sixty in ${language}`, () => {
      expect(new Set(rows.map(([typed]) => typed)).size).to.be.greaterThan(60);
    });

    for (const short of shortForms) {
      it(`may be the short form in ${language}: ${short}`, () => {
        expect(plain(readQuantity(short, language).quantity)).to.deep.equal(read(short));
      });
    }
  });
}

describe("a quantity as people type it", () => {
  it("asks of what an editor in a named country means no more", () => {
    expect(readQuantity("$3.5 million", "en-US").quantity?.currency).to.equal("USD");
    expect(readQuantity("$3.5 million", "en-CA").quantity?.currency).to.equal("CAD");
  });

  it("knows the document’s own units by every form of their names", () => {
    const units = { engineer: { en: { one: "{n} military engineer", other: "{n} military engineers" } } };
    const understood = readQuantity("60 military engineers", "en", units);
    expect(plain(understood.quantity)).to.deep.equal({ unit: "engineer", value: "60" });
  });
});
