import { expect } from "@open-wc/testing";
import { attributionText } from "../../src/language/attribution-text.js";
import { contextFor } from "../../src/language/context.js";
import { inTenThousands } from "../../src/language/messages/ten-thousands.js";
import { quantityString } from "../../src/language/quantity-text.js";
import { verbs } from "../../src/language/verbs.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import { type Quantity, quantity } from "../../src/model/quantity.js";
import { hedges, orders, scales } from "../../src/model/quantity-terms.js";
import { everydayUnits } from "../../src/model/unit.js";
import { fc } from "../seeded.js";
import { goldLanguages } from "./all-languages.js";
import { inArticle, said } from "./article.js";
import { everyLanguage, normalised, registerAll } from "./languages.js";
import { quantitiesInEveryLanguage } from "./quantities.all.js";

const document: ClaimsDocument = { version: 1, sources: {}, media: {}, units: {}, items: [] };

/** The default digits of Arabic differ from engine to engine: a page that minds says which. */
const tagOf = (language: string) => (language === "ar" ? "ar-u-nu-latn" : language);

const say = (given: Quantity | null, language: string, length: "display" | "short" | "spoken") =>
  normalised(quantityString(given, contextFor({ ...document, lang: language }, tagOf(language)), length));

const understood = (given: unknown) =>
  given === null ? null : (quantity["~run"]({ value: given }, {}) as { value: Quantity }).value;

/** The place of every slot of a message. */
const slotsOf = (message: string) => new Set(message.match(/\{\w+\}/g));

function* pairsOf(
  messages: object,
  english: object,
  before = "",
): Generator<[path: string, message: string, english: string]> {
  for (const [key, model] of Object.entries(english)) {
    const message = (messages as Record<string, unknown>)[key];
    if (typeof model === "string" && typeof message === "string") yield [before + key, message, model];
    else if (typeof model === "object" && !Array.isArray(model))
      yield* pairsOf(message as object, model, `${before}${key}.`);
  }
}

before(registerAll);

describe("a quantity in every language", () => {
  for (const [given, texts] of quantitiesInEveryLanguage) {
    it(`${JSON.stringify(given)} reads ${Object.values(texts)
      .map((text) => [text].flat()[0])
      .join(" | ")}`, () => {
      for (const language of goldLanguages) {
        const [display, spoken = display] = [texts[language]].flat();
        expect(say(understood(given), language, "display"), language).to.equal(display);
        expect(say(understood(given), language, "spoken"), `${language} aloud`).to.equal(spoken);
      }
    });
  }

  it("is there for sixty and more", () => {
    expect(quantitiesInEveryLanguage.length).to.be.greaterThan(59);
  });
});

/*
 * Whatever an editor can write, no language says less or more.
 */

const digits = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000 }).map(String),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.stringMatching(/^\d{1,3}$/))
    .map(([n, part]) => `${n}.${part}`),
);
const measure = fc.oneof(
  fc.constantFrom(...everydayUnits, "percent", "kilometer", "hour").map((unit) => ({ unit })),
  fc.constantFrom("USD", "UAH").map((currency) => ({ currency })),
  fc.constant({}),
);
const ends = fc
  .tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }))
  .map(([low, more]) => [`${low}`, `${low + more}`] as const);
const lengths = ["display", "short", "spoken"] as const;

/** The words of a message round its slot. */
const wordsOf = (message: string) =>
  normalised(message)
    .split(/\{\w+\}/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The digits of a text as they were typed: each language's own point, and no marks between groups. */
const digitsIn = (text: string) => text.replace(/\D/g, "");

for (const [language, messages] of Object.entries(everyLanguage)) {
  describe(`whatever is written, in ${language}`, () => {
    it("has the hedge's own words", () => {
      fc.assert(
        fc.property(digits, measure, fc.constantFrom(...hedges), (value, unit, hedge) => {
          for (const length of lengths) {
            const text = say({ value, ...unit, hedge }, language, length);
            for (const word of wordsOf(messages.hedge[hedge])) expect(text).to.contain(word);
          }
        }),
      );
    });

    it("has the words of a bound", () => {
      fc.assert(
        fc.property(digits, measure, fc.constantFrom("min", "over", "max"), (value, unit, bound) => {
          for (const length of lengths) {
            const text = say({ [bound]: value, ...unit }, language, length);
            for (const word of wordsOf(messages.bound[bound])) expect(text).to.contain(word);
          }
        }),
      );
    });

    it("has just the digits that were given", () => {
      fc.assert(
        fc.property(digits, measure, (value, unit) => {
          const text = say({ value, ...unit }, language, "display");
          // The Arabic dual holds its number.
          const isDual = language === "ar" && value === "2" && !/\d/.test(text);
          if (isDual) expect(text).to.match(/ان( |$)/);
          else expect(digitsIn(text)).to.equal(digitsIn(value));
        }),
      );
    });

    it("has both ends of a range, the lower one first", () => {
      fc.assert(
        fc.property(ends, measure, ([min, max], unit) => {
          for (const length of lengths) {
            const text = say({ min, max, ...unit }, language, length);
            // The Arabic dual holds its number.
            const isDual =
              language === "ar" && max === "2" && !text.includes("2") && /\S{2}ين( |$)/.test(text);
            expect(digitsIn(text)).to.equal(isDual ? min : min + max);
          }
        }),
      );
    });

    it("has no number in an order of magnitude, and a word in every one", () => {
      for (const order of orders) {
        for (const unit of everydayUnits) {
          const text = say({ order, unit }, language, "display");
          expect(text, order).to.contain(messages.order[order]);
          expect(text, order).not.to.match(/\d|\{/);
        }
      }
    });

    it("never has what no reader can read", () => {
      fc.assert(
        fc.property(
          digits,
          measure,
          fc.option(fc.constantFrom(...hedges), { nil: undefined }),
          fc.option(fc.constantFrom(...scales), { nil: undefined }),
          fc.constantFrom("value", "min", "over", "max", "under", "times"),
          (amount, unit, hedge, scale, form) => {
            const given = { [form]: amount, ...unit, hedge, ...(form !== "times" && { scale }) } as Quantity;
            for (const length of lengths) {
              expect(say(given, language, length)).not.to.match(/NaN|undefined|null|∞|~|[{}[\]|^]| {2}/);
            }
          },
        ),
      );
    });

    it("has no slot that nobody fills, and no straight quotation marks", () => {
      const known = new Set(
        [...pairsOf(everyLanguage.en, everyLanguage.en)].flatMap(([, text]) => [...slotsOf(text)]),
      );
      for (const more of ["{parted}", "{after}", "{topic}"]) known.add(more);
      for (const [path, message] of pairsOf(messages, everyLanguage.en)) {
        for (const slot of slotsOf(message)) expect(known.has(slot), `${path}: ${slot}`).to.equal(true);
        // What stands between two things has its own space.
        if (!/^(list\.between|orderBeforeNoun|open|close)$/.test(path))
          expect(message, path).to.equal(message.trim());
        expect(message, path).not.to.match(/["']/);
      }
    });

    it("leaves out nothing that a message of one slot has to say", () => {
      for (const [path, message, english] of pairsOf(messages, everyLanguage.en)) {
        if (slotsOf(english).size === 1)
          expect([...slotsOf(message)], path).to.deep.equal([...slotsOf(english)]);
      }
    });
  });
}

describe("what is counted in ten thousands", () => {
  const moved = (given: Quantity) => inTenThousands(given);

  it("is the same amount, in the digits that it had", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom(...scales), (n, scale) => {
        const { value, scale: step } = moved({ value: `${n}`, scale });
        const power = step === undefined ? 0 : 4 * (scales.indexOf(step) + 1);
        const given = n * 10 ** (3 * (scales.indexOf(scale) + 1));
        expect(Math.abs(Number(value) * 10 ** power - given)).to.be.lessThan(given * 1e-12);
        expect(`${value}`.replace(/\D|0+$/g, "")).to.contain(`${n}`.replace(/0+$/, ""));
      }),
    );
  });

  it("leaves alone what a rate is per, and a wording in another language", () => {
    const rate = understood({ value: "1.5", scale: "million", unit: "adult", per: "100000 adult" });
    const worded = understood({ value: "1.5", scale: "million", wording: { en: "one and a half million" } });
    expect([say(rate, "ja", "display"), say(worded, "ko", "display")]).to.deep.equal([
      "成人100,000人当たり成人150万人",
      "150만",
    ]);
  });

  it("keeps a zero that was written behind the point", () => {
    expect(moved({ value: "3.10", scale: "trillion" })).to.deep.include({ value: "3.10", scale: "billion" });
    expect(moved({ value: "1.5000", scale: "million" }).value).to.equal("150.00");
  });
});

describe("who says so, in every language", () => {
  const sentences = (verb: string, type = "person") =>
    Object.keys(everyLanguage).map((language) => {
      const { item, context } = inArticle(
        { type: "fact", text: "x", by: [{ source: { type, name: "Ada", role: "engineer" }, verb }] },
        {},
        language,
      );
      return [language, said(attributionText((item.by ?? [])[0] as never, context).said)];
    });

  it("has a verb of the set in the language's own form", () => {
    expect(Object.fromEntries(sentences("warned"))).to.deep.equal({
      ar: "Ada، engineer: تحذير",
      de: "Ada, engineer, warnte",
      en: "Ada, engineer, warned",
      es: "Ada, engineer, advirtió",
      fr: "Ada, engineer, a averti",
      ja: "Ada（engineer）は警告した",
      ko: "Ada(engineer)은(는) 경고했다",
      uk: "Ada, engineer, попереджає",
    });
  });

  it("has the form of several where the source is a group", () => {
    const of = Object.fromEntries(sentences("denied", "group"));
    expect([of.de, of.fr, of.es, of.uk]).to.deep.equal([
      "Ada, engineer, bestritten",
      "Ada, engineer, ont démenti",
      "Ada, engineer, negaron",
      "Ada, engineer, заперечують",
    ]);
  });

  it("shows any other verb as the editor wrote it, in a frame that says so", () => {
    const of = Object.fromEntries(sentences("reckons"));
    expect(of.en).to.equal("Ada, engineer, reckons");
    expect(of.de).to.equal("Ada, engineer, (im Original: reckons)");
    expect(of.ja).to.equal("Ada（engineer）は（原文「reckons」）");
  });

  it("has one form or two of every verb", () => {
    for (const messages of Object.values(everyLanguage)) {
      if (messages.verbs === "as written") continue;
      expect(Object.keys(messages.verbs)).to.deep.equal([...verbs]);
    }
  });

  it("has the Korean particle that the name's last sound asks for", () => {
    const { topic } = everyLanguage.ko;
    expect(
      ["김민준", "이서아", "국방부(장관)", "Reuters(로이터)"].map((name) => topic?.(name)),
    ).to.deep.equal(["은", "는", "는", "은(는)"]);
  });
});
