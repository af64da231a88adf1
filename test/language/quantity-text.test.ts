import { expect } from "@open-wc/testing";
import { contextFor } from "../../src/language/context.js";
import { type Length, quantityString, quantityText } from "../../src/language/quantity-text.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import { formOf, type Quantity, quantity } from "../../src/model/quantity.js";
import { hedges, orders, scales } from "../../src/model/quantity-terms.js";
import { read } from "../../src/model/read.js";
import { everydayUnits } from "../../src/model/unit.js";
import { fc } from "../seeded.js";
import { goldDocument, quantitiesInEnglish } from "./quantities.en.js";

const context = contextFor(read(goldDocument).value as ClaimsDocument, "en");
const lengths = ["display", "short", "spoken"] as const;

const reading = (given: unknown) => quantity["~run"]({ value: given }, {});

function understood(given: unknown): Quantity | null {
  if (given === null) return null;
  const result = reading(given);
  if (!result.typed) throw new Error(`${JSON.stringify(given)}: ${result.issues?.map((one) => one.message)}`);
  return result.value as Quantity;
}

const say = (given: unknown, length?: Length) =>
  quantityString(understood(given), context, length).replace(/\s/g, " ");

describe("a quantity in English", () => {
  for (const [given, ...texts] of quantitiesInEnglish) {
    it(`${JSON.stringify(given)} reads “${texts[0]}”, aloud “${texts[2]}”`, () => {
      expect(lengths.map((length) => say(given, length))).to.deep.equal(texts);
    });
  }

  it("keeps the digits as they were written, however many", () => {
    expect(say({ value: "12345678901234567890.10" }, "display")).to.equal("12,345,678,901,234,567,890.10");
  });

  it("says a unit that nobody explains by its key", () => {
    const bare = { value: "3", unit: "widget" } as Quantity;
    expect(quantityString(bare, context, "display")).to.equal("3 widget");
    expect(quantityString({ ...bare, unit: "constructor" }, context, "display")).to.equal("3 constructor");
  });

  it("leaves a comparison out whose item is not there", () => {
    expect(say({ value: 5, versus: { item: "nowhere" } })).to.equal("5");
  });

  it("does not go round in circles where two items are compared with each other", () => {
    const stat = (id: string, other: string) => ({
      id,
      type: "stat",
      label: id,
      by: [],
      quantity: { value: 5, versus: { item: other } },
    });
    const document = read({ items: [stat("one", "two"), stat("two", "one")] }).value as ClaimsDocument;
    const one = document.items[0] as { quantity?: Quantity };
    const text = quantityString(one.quantity as Quantity, contextFor(document, "en"));
    expect(text).to.equal("5, compared with 5 (two)");
  });

  it("compares a fact's number with the fact's own words", () => {
    const document = read({
      items: [{ id: "then", type: "fact", text: "The river stood at 3 m in 1997.", quantity: "3 m", by: [] }],
    }).value as ClaimsDocument;
    const now = understood({ value: 4, unit: "meter", versus: { item: "then" } });
    expect(quantityString(now, contextFor(document, "en"), "display").replace(/\s/g, " ")).to.equal(
      "4 m, compared with 3 m (The river stood at 3 m in 1997.)",
    );
  });

  it("puts the hedge, the number and the unit into pieces of their own", () => {
    expect(quantityText(understood("~12000 soldier"), context)).to.deep.equal([
      { text: "about ", as: "hedge" },
      { text: "12,000", as: "number" },
      { text: " soldiers", as: "unit" },
    ]);
    expect(quantityText(understood("~40%"), context)).to.deep.equal([
      { text: "about ", as: "hedge" },
      { text: "40%", as: "number" },
    ]);
  });

  it("puts a house's own wording into the same pieces, marked as somebody's text", () => {
    const given = understood({ value: 40, unit: "percent", wording: { en: "roughly 40% of all" } });
    expect(quantityText(given, context)).to.deep.equal([
      { text: "roughly ", as: "hedge", datum: true },
      { text: "40%", as: "number", datum: true },
      { text: " of all", as: "unit", datum: true },
    ]);
  });
});

/*
 * Whatever an editor can write, the words say no less and no more.
 */

const digits = fc.oneof(
  fc.nat(2_000_000).map(String),
  fc.tuple(fc.nat(9999), fc.stringMatching(/^\d{1,4}$/)).map(([whole, part]) => `${whole}.${part}`),
);
const signedDigits = fc.tuple(fc.constantFrom("", "", "-"), digits).map(([sign, size]) => sign + size);
const ends = fc
  .tuple(signedDigits, signedDigits)
  .filter(([a, b]) => Number(a) !== Number(b))
  .map(([a, b]) => (Number(a) < Number(b) ? [a, b] : [b, a]) as [string, string]);

const bounds = fc
  .tuple(ends, fc.constantFrom("min", "over", undefined), fc.constantFrom("max", "under", undefined))
  .map(([[low, high], lowKey, highKey]) => ({
    ...(lowKey && { [lowKey]: low }),
    ...(highKey && { [highKey]: high }),
  }));

const units = [
  ...everydayUnits,
  "engineer",
  "percent",
  "celsius",
  "meter",
  "kilometer-per-hour",
  "day",
  "mile",
];
const measure = fc.oneof(
  fc.record({ unit: fc.constantFrom(...units) }),
  fc.record({ currency: fc.constantFrom("USD", "EUR", "KRW", "JPY", "UAH") }),
  fc.constant({}),
);
const hedge = fc.record({ hedge: fc.option(fc.constantFrom(...hedges), { nil: undefined }) });
const scale = fc.record({ scale: fc.option(fc.constantFrom(...scales), { nil: undefined }) });
const merged = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all));

const doubt = fc.oneof(
  fc.constant({}),
  fc.record({ marginOfError: digits, level: fc.constantFrom(undefined, "95", "99.7") }),
  fc.record({ interval: ends, level: fc.constantFrom(undefined, "90") }),
);
const form = fc.oneof(
  merged(fc.record({ value: signedDigits }), scale, doubt),
  merged(bounds, scale),
  fc.record({ order: fc.constantFrom(...orders) }),
  fc
    .tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
    .filter(([part, whole]) => part <= whole)
    .map((ratio) => ({ ratio })),
  merged(fc.record({ times: digits }), doubt),
  merged(fc.record({ from: signedDigits, to: signedDigits }), scale),
);
const change = merged(fc.oneof(fc.record({ value: signedDigits }), bounds), measure, hedge, scale);
const beside = fc.oneof(
  fc.constant({}),
  fc.record({
    per: fc.record({ value: fc.constantFrom("1", "1000"), unit: fc.constantFrom("adult", "hour") }),
  }),
  fc.record({ versus: fc.constantFrom("December", { item: "december" }) }),
);

const whole = fc
  .oneof(
    merged(form, measure, hedge, beside),
    merged(fc.record({ change }), hedge, beside),
    merged(fc.record({ value: signedDigits, change }), measure, hedge),
  )
  .filter((given) => reading(given).typed)
  .map((given) => understood(given) as Quantity);

const hedgeWord = { about: "about", estimated: "an estimated", nearly: "nearly", from: "from" } as const;
const numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** The numbers that a text says, without the separators of thousands. */
const numbersIn = (text: string) => text.replaceAll(",", "").match(/\d+(\.\d+)?/g) ?? [];

const given = ({ hedge: _, unit, currency, scale, order, versus, ...rest }: Quantity): string[] =>
  JSON.stringify(rest).match(/\d+(\.\d+)?/g) ?? [];

const canonical = (digits: string) => digits.replace(/^0+(?=\d)/, "");

/** An order in which the bounds are read in the text, in words or figures. */
const placeOf = (text: string, digits: string) =>
  text
    .replaceAll(",", "")
    .search(new RegExp(`(?<![\\d.])${canonical(digits.replace("-", "")).replace(".", "\\.")}(?![\\d.]*\\d)`));

const always = (check: (quantity: Quantity, text: string, length: Length) => void) =>
  fc.assert(
    fc.property(whole, fc.constantFrom(...lengths), (one, length) =>
      check(one, quantityString(one, context, length).replace(/\s/g, " "), length),
    ),
    { numRuns: 1500 },
  );

describe("any quantity that an editor can write", () => {
  it("says its hedge", () => {
    always((one, text) => {
      if (one.hedge && !(formOf(one) === "change" && one.hedge === "from"))
        expect(text).to.contain(hedgeWord[one.hedge]);
      const inner = one.change?.hedge;
      if (inner && inner !== "from") expect(text).to.contain(hedgeWord[inner]);
    });
  });

  it("says no number that was not given", () => {
    always((one, text) => {
      const allowed = new Set(given(one).map(canonical));
      const compared = one.versus && "item" in one.versus ? ["5.2"] : [];
      for (const number of numbersIn(text)) expect([...allowed, ...compared]).to.contain(number);
    });
  });

  it("says every number that was given, but for a change of nothing and what is out of one", () => {
    always((one, text) => {
      const said = numbersIn(text);
      const words = new Set(text.split(/[^a-z]+/));
      const { level, per, change, ...rest } = one;
      for (const number of given(rest as Quantity).map(canonical)) {
        const isWord = (one.ratio || one.times) && words.has(numberWords[Number(number)] as string);
        if (!isWord) expect(said).to.contain(number);
      }
      // A change of nothing, and from −0 to 1, may be "unchanged" and "unchanged to up 1".
      const unsaid = text.includes("unchanged") ? 0 : undefined;
      for (const number of given((change ?? {}) as Quantity).map(canonical))
        if (Number(number) !== unsaid) expect(said).to.contain(number);
    });
  });

  it("says both bounds, the lower one first", () => {
    always((one, text) => {
      const low = one.min ?? one.over;
      const high = one.max ?? one.under;
      if (low === undefined || high === undefined || low.replace("-", "") === high.replace("-", "")) return;
      const [first, last] = [placeOf(text, low), placeOf(text, high)];
      expect(first).to.be.at.least(0);
      expect(last).to.be.greaterThan(first);
    });
  });

  it("says which way a change went", () => {
    always((one, text) => {
      const { value } = one.change ?? {};
      if (value === undefined) return;
      if (Number(value) === 0) expect(text).to.match(/unchanged|a change of|up at least 0/);
      else expect(text).to.match(value.startsWith("-") ? /\bdown\b/ : /\bup\b/);
    });
  });

  it("never says what only a machine says", () => {
    always((_, text) => {
      expect(text).not.to.match(/NaN|undefined|null|Infinity|∞|~|\[object|\{|\}|function/);
    });
  });

  it("never doubles a word or a space, nor ends in one", () => {
    always((_, text) => {
      expect(text).not.to.match(/\b(up|to|by|from|of|about|nearly) \1\b| {2}|^ | $| [,.)]|\( /);
    });
  });

  it("has no sign in its spoken text that a screen reader drops", () => {
    always((one) => {
      expect(quantityString(one, context, "spoken")).not.to.match(/[–−±≥≤<>%°$€¥₩≈+]/);
    });
  });

  it("keeps a minus, aloud as a word", () => {
    always((one, text, length) => {
      if (!one.value?.startsWith("-")) return;
      expect(text).to.match(length === "spoken" ? /\bminus\b/ : /−/);
    });
  });
});
