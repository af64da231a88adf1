import { expect } from "@open-wc/testing";
import { formatDecimal, formFor, patternOf, pluralOf } from "../../src/language/intl.js";

const folded = (text: string) => text.replace(/\s/g, " ");

describe("a number's digits", () => {
  it("are those that were written", () => {
    for (const digits of ["3.10", "0", "0.0", "20.537", "0.001", "1.00000000000000000000"])
      expect(formatDecimal(digits, "en")).to.equal(digits);
    expect(formatDecimal("1234567.50", "en")).to.equal("1,234,567.50");
  });

  it("are those of a number that no double holds", () => {
    expect(formatDecimal("90071992547409931.1", "en")).to.equal("90,071,992,547,409,931.1");
  });

  it("are in the language's own form", () => {
    expect(formatDecimal("1234.5", "de")).to.equal("1.234,5");
  });
});

describe("what stands round a number", () => {
  const percent = { style: "unit", unit: "percent" } as const;

  it("is Intl's, with a place for the number", () => {
    expect(patternOf("40", "en", percent)).to.equal("{n}%");
    expect(folded(patternOf("40", "de", percent))).to.equal("{n} %");
    expect(patternOf("12345.67", "en", { style: "currency", currency: "GBP" })).to.equal("£{n}");
    expect(folded(patternOf("5", "de", { style: "currency", currency: "EUR" }))).to.equal("{n} €");
  });

  it("has a place for the number even where a language has a word for two hours", () => {
    const long = { style: "unit", unit: "hour", unitDisplay: "long" } as const;
    for (const digits of ["1", "2", "3", "100"]) expect(patternOf(digits, "ar", long)).to.contain("{n}");
  });

  it("has the plural of the number", () => {
    const long = { style: "unit", unit: "hour", unitDisplay: "long" } as const;
    expect(patternOf("1", "en", long)).to.equal("{n} hour");
    expect(patternOf("1.0", "en", long)).to.equal("{n} hours");
  });
});

describe("a plural", () => {
  it("is that of the digits as they are written", () => {
    expect(pluralOf("en", "1")).to.equal("one");
    expect(pluralOf("en", "1.0")).to.equal("other");
    expect(pluralOf("uk", "3")).to.equal("few");
    expect(pluralOf("fr", "1000000")).to.equal("many");
  });

  it("is that of both ends of a range", () => {
    // Firefox 115 knows the plural of one number alone.
    const knowsRanges = "selectRange" in Intl.PluralRules.prototype;
    expect(pluralOf("en", "1", "0")).to.equal(knowsRanges ? "other" : "one");
  });

  it("finds its form among a language's own, in the order of its plurals", () => {
    const ukrainian = ["{n} дім", "{n} доми", "{n} дому", "{n} домів"];
    const order = ["one", "few", "other", "many"] as const;
    expect(order.map((one) => formFor(one, ukrainian, order))).to.deep.equal(ukrainian);
    expect(formFor("one", ["things", "one thing"], ["other", "one"])).to.equal("one thing");
  });

  it("takes the last form for a plural that has none of its own", () => {
    expect(formFor("one", ["{n} horsepower"], ["one", "other"])).to.equal("{n} horsepower");
    expect(formFor("two", ["{n} جنود", "{n} جندي"], ["few", "other"])).to.equal("{n} جندي");
  });
});
