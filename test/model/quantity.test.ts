import { expect } from "@open-wc/testing";
import { formOf, type Quantity, type QuantityForm } from "../../src/model/quantity.js";
import { hedges, orders, scales } from "../../src/model/quantity-terms.js";
import { good, plain, readOne, saidOf } from "./items.js";

/** What an editor types, what it stands for, and the same in an object as an editor would write it. */
const shortForms: [written: string | number, quantity: Quantity, object?: object][] = [
  ["6000", { value: "6000" }, { value: 6000 }],
  [6000, { value: "6000" }],
  ["~12000 soldier", { value: "12000", hedge: "about", unit: "soldier" }],
  ["~40%", { value: "40", hedge: "about", unit: "percent" }, { value: 40, hedge: "about", unit: "percent" }],
  ["~ 40 %", { value: "40", hedge: "about", unit: "percent" }],
  ["40 percent", { value: "40", unit: "percent" }],
  ["50..100 piece", { min: "50", max: "100", unit: "piece" }, { min: 50, max: 100, unit: "piece" }],
  ["50–100 piece", { min: "50", max: "100", unit: "piece" }],
  ["50…100 piece", { min: "50", max: "100", unit: "piece" }],
  ["~50..100 million USD", { min: "50", max: "100", scale: "million", currency: "USD", hedge: "about" }],
  [">=50", { min: "50" }, { min: 50 }],
  ["≥50", { min: "50" }],
  [">50", { over: "50" }, { over: 50 }],
  ["<=100", { max: "100" }, { max: 100 }],
  ["≤100 %", { max: "100", unit: "percent" }],
  ["<100", { under: "100" }, { under: 100 }],
  ["tens of billions USD", { order: "tens of billions", currency: "USD" }],
  ["hundreds system", { order: "hundreds", unit: "system" }],
  ["dozens", { order: "dozens" }],
  [
    "12 million person",
    { value: "12", scale: "million", unit: "person" },
    { value: "12", scale: "million", unit: "person" },
  ],
  [
    "12.5±0.3%",
    { value: "12.5", marginOfError: "0.3", unit: "percent" },
    { value: 12.5, marginOfError: 0.3, unit: "percent" },
  ],
  [
    "1.59 [1.48..1.71]",
    { value: "1.59", interval: ["1.48", "1.71"] },
    { value: "1.59", interval: [1.48, "1.71"] },
  ],
  ["3.2% [2.9..3.5]", { value: "3.2", unit: "percent", interval: ["2.9", "3.5"] }],
  ["+18%", { change: { value: "18", unit: "percent" } }, { change: { value: 18, unit: "percent" } }],
  ["up 18%", { change: { value: "18", unit: "percent" } }, { change: "18%" }],
  ["down 18%", { change: { value: "-18", unit: "percent" } }, { change: { value: -18, unit: "percent" } }],
  ["-0.4 pp", { change: { value: "-0.4", unit: "percentage-point" } }, { change: "-0.4 pp" }],
  ["-3 point", { change: { value: "-3", unit: "point" } }],
  ["-3..-1 point", { change: { min: "-3", max: "-1", unit: "point" } }],
  ["~+18%", { change: { value: "18", hedge: "about", unit: "percent" } }],
  ["+~18%", { change: { value: "18", hedge: "about", unit: "percent" } }],
  ["up 5..10%", { change: { min: "5", max: "10", unit: "percent" } }],
  ["down 5..10%", { change: { min: "-10", max: "-5", unit: "percent" } }],
  ["down >5%", { change: { under: "-5", unit: "percent" } }],
  ["up >=5%", { change: { min: "5", unit: "percent" } }],
  [
    "+3 death / 100000 adult",
    { change: { value: "3", unit: "death" }, per: { value: "100000", unit: "adult" } },
  ],
  [
    "5.4% (+0.2 point)",
    { value: "5.4", unit: "percent", change: { value: "0.2", unit: "percentage-point" } },
    { value: "5.4", unit: "percent", change: "up 0.2 pp" },
  ],
  [
    "5.4% (down ~0.2 pp)",
    { value: "5.4", unit: "percent", change: { value: "-0.2", hedge: "about", unit: "percentage-point" } },
  ],
  ["120 goal (-5)", { value: "120", unit: "goal", change: { value: "-5" } }],
  [
    "3 death / 100000 adult",
    { value: "3", unit: "death", per: { value: "100000", unit: "adult" } },
    { value: 3, unit: "death", per: "100000 adult" },
  ],
  ["3 death/adult", { value: "3", unit: "death", per: { value: "1", unit: "adult" } }],
  ["14.5 mm", { value: "14.5", unit: "millimeter" }, { value: 14.5, unit: "mm" }],
  ["1 in 5", { ratio: ["1", "5"] }, { ratio: [1, 5] }],
  ["~1 in 5", { ratio: ["1", "5"], hedge: "about" }],
  ["7% -> 73%", { from: "7", to: "73", unit: "percent" }, { from: 7, to: "73", unit: "percent" }],
  ["7 → 73%", { from: "7", to: "73", unit: "percent" }],
  ["7 -> 9 million person", { from: "7", to: "9", scale: "million", unit: "person" }],
  ["3x", { times: "3" }, { times: 3 }],
  ["~3×", { times: "3", hedge: "about" }],
  ["3x [2.1..4.0]", { times: "3", interval: ["2.1", "4.0"] }],
  ["-25 celsius", { value: "-25", unit: "celsius" }, { value: -25, unit: "celsius" }],
  ["−25°C", { value: "-25", unit: "celsius" }],
  ["-25..-5 °C", { min: "-25", max: "-5", unit: "celsius" }],
  ["3 point", { value: "3", unit: "point" }],
  ["460 USD", { value: "460", currency: "USD" }],
  // A dot before three digits is clear in these.
  ["0.875", { value: "0.875" }],
  ["20.537 million", { value: "20.537", scale: "million" }],
  ["1.375±0.125%", { value: "1.375", marginOfError: "0.125", unit: "percent" }],
  ["10.25±1.125%", { value: "10.25", marginOfError: "1.125", unit: "percent" }],
  ["1.590 [1.481..1.712]", { value: "1.590", interval: ["1.481", "1.712"] }],
  ["1234.567 kg", { value: "1234.567", unit: "kilogram" }],
];

const signs = {
  mm: "millimeter",
  cm: "centimeter",
  m: "meter",
  km: "kilometer",
  kg: "kilogram",
  t: "tonne",
  "km/h": "kilometer-per-hour",
  kWh: "kilowatt-hour",
  "°C": "celsius",
  hp: "horsepower",
  "%": "percent",
  pp: "percentage-point",
};

/** Units of the test's own, so that a unit is none of the reasons for a refusal. */
const units = Object.fromEntries(["goal", "system"].map((unit) => [unit, { en: `{n} ${unit}` }]));

const read = (quantity: unknown) => {
  const { item, issues } = readOne({ item: { ...good.stat, quantity }, units });
  return {
    quantity: item?.type === "stat" ? (plain(item.quantity) as Quantity) : undefined,
    said: issues.filter(({ severity }) => severity !== "advice").map(saidOf),
    issues,
  };
};

describe("a quantity as an editor types it", () => {
  for (const [written, quantity, object] of shortForms) {
    it(`reads ${JSON.stringify(written)}`, () => {
      expect(read(written)).to.deep.include({ quantity, said: [] });
    });
    if (object) {
      it(`reads ${JSON.stringify(object)} as ${JSON.stringify(written)}`, () => {
        expect(read(object)).to.deep.include({ quantity, said: [] });
      });
    }
    it(`reads again what ${JSON.stringify(written)} was read as`, () => {
      expect(read(quantity)).to.deep.include({ quantity, said: [] });
    });
  }

  it("knows the signs of everyday units", () => {
    for (const [sign, unit] of Object.entries(signs)) {
      expect(read(`5 ${sign}`).quantity, sign).to.deep.equal({ value: "5", unit });
      expect(read({ value: 5, unit: sign }).quantity, sign).to.deep.equal({ value: "5", unit });
    }
  });

  it("knows every hedge, scale and order", () => {
    for (const hedge of hedges)
      expect(read({ value: 5, hedge }).quantity).to.deep.equal({ value: "5", hedge });
    for (const scale of scales) expect(read(`5 ${scale}`).quantity).to.deep.equal({ value: "5", scale });
    for (const order of orders) expect(read(order).quantity).to.deep.equal({ order });
  });

  it("keeps null, which is not stated", () => {
    expect(read(null)).to.deep.include({ quantity: null, said: [] });
  });

  it("keeps digits as they were written", () => {
    expect(read("3.10").quantity).to.deep.equal({ value: "3.10" });
    expect(read("3.10 million").quantity).to.deep.equal({ value: "3.10", scale: "million" });
    expect(read({ value: "3.10", unit: "percent" }).quantity).to.deep.equal({
      value: "3.10",
      unit: "percent",
    });
    expect(read({ value: "12.000" }).quantity, "clear in an object").to.deep.equal({ value: "12.000" });
    expect(read({ value: "123456789012345678901234567890.5" }).quantity?.value).to.have.lengthOf(32);
  });
});

/** What is refused: the code, and what the hint says to write. */
const refusals: [written: unknown, code: string, right?: string][] = [
  // One or a thousand, depending on the reader.
  ["1,000", "ambiguous-number", "1000"],
  ["12.000", "ambiguous-number", "12000"],
  ["12.000 soldier", "ambiguous-number", "12000"],
  ["1'000", "ambiguous-number", "1000"],
  ["1’000", "ambiguous-number", "1000"],
  ["12 000 soldier", "ambiguous-number", "12000"],
  ["12\u00a0000", "ambiguous-number", "12000"],
  ["12\u202f000", "ambiguous-number", "12000"],
  ["1,234,567", "ambiguous-number", "1234567"],
  ["50..1,000 piece", "ambiguous-number", "1000"],
  ["3 death / 100,000 adult", "ambiguous-number", "100000"],
  ["~1,000 [900..1,100]", "ambiguous-number", "1000"],
  [{ value: "1,000" }, "ambiguous-number", "1000"],
  [{ min: "1,000" }, "ambiguous-number", "1000"],
  ["1,5", "bad-number"],
  [{ value: "12,5" }, "bad-number"],
  [{ value: "twelve" }, "bad-number"],
  [{ value: "1e6" }, "bad-number"],
  [{ value: Number.NaN }, "bad-number"],
  [{ value: Number.POSITIVE_INFINITY }, "bad-number"],
  [1e21, "bad-number"],
  // Its last digits are not those that were written.
  [2 ** 53, "bad-number"],
  [{ value: true }, "wrong-type"],
  [{ value: [5] }, "wrong-type"],
  [true, "wrong-type"],
  [["5"], "wrong-type"],
  // A fall, or a value below zero.
  ["-18%", "minus-sign", "down 18%"],
  ["−18 %", "minus-sign", "down 18 %"],
  ["-18 percent", "minus-sign", "down 18 percent"],
  ["~-18%", "minus-sign", "down ~18%"],
  ["-18..-5%", "minus-sign"],
  [">-18%", "minus-sign"],
  ["-0.5±0.1%", "minus-sign"],
  ["-18% -> 5%", "minus-sign"],
  // A sign that several currencies share.
  ["$460", "currency-sign", "460 USD"],
  ["€9.5 million", "currency-sign", "9.5 million EUR"],
  ["~£12", "currency-sign", "~12 GBP"],
  ["<=¥100", "currency-sign", "<=100 JPY"],
  ["460 €", "currency-sign", "460 EUR"],
  ["₴100", "currency-sign", "100 UAH"],
  ["₩100", "currency-sign", "100 KRW"],
  ["₹100", "currency-sign", "100 INR"],
  ["₽100", "currency-sign", "100 RUB"],
  // A key is singular.
  ["5 soldiers", "plural-unit", "soldier"],
  ["5 people", "plural-unit", "person"],
  ["5 injuries", "plural-unit", "injury"],
  ["5 houses", "plural-unit", "house"],
  [{ value: 5, unit: "tanks" }, "plural-unit", "tank"],
  ["3 death / 100000 adults", "plural-unit", "adult"],
  ["5.4% (+0.2 points)", "plural-unit", "point"],
  ["5 widget", "unknown-unit"],
  ["5 soldeir", "unknown-unit"],
  [{ value: 5, currency: "dollars" }, "bad-currency"],
  [{ value: 5, currency: "usd" }, "bad-currency"],
  // Nothing is guessed, and nothing that was written is left out.
  ["about 40%", "bad-quantity"],
  ["40% or so", "bad-quantity"],
  ["Tens of billions", "bad-quantity"],
  ["5 Soldiers", "bad-quantity"],
  ["50-100 piece", "bad-quantity"],
  ["50..", "bad-quantity"],
  ["50.. piece", "bad-quantity"],
  ["..100", "bad-quantity"],
  ["50%..60%", "bad-quantity"],
  ["12.5±%", "bad-quantity"],
  ["±0.3%", "bad-quantity"],
  ["1.59 [1.48, 1.71]", "bad-quantity"],
  ["1.59 [1.48 1.71]", "bad-quantity"],
  ["1.59 [1.48..1.71", "bad-quantity"],
  ["1.59 [..1.71]", "bad-quantity"],
  ["1.59 []", "bad-quantity"],
  ["5.4% (0.2 point)", "bad-quantity"],
  ["5.4% (+0.2 point", "bad-quantity"],
  ["5.4% ()", "bad-quantity"],
  ["5.4% (up -0.2 point)", "bad-quantity"],
  ["3 death /", "bad-quantity"],
  ["3 death / 100 USD", "bad-quantity"],
  ["1 in", "bad-quantity"],
  ["1 in five", "bad-quantity"],
  ["down 3x", "unknown-unit"],
  ["up 1 in 5", "bad-quantity"],
  ["down -18%", "bad-quantity"],
  ["+-18%", "bad-quantity"],
  ["up", "bad-quantity"],
  ["~", "bad-quantity"],
  ["~~5", "bad-quantity"],
  ["7 ->", "bad-quantity"],
  ["7 km -> 9 m", "bad-quantity"],
  ["7 USD -> 9 EUR", "bad-quantity"],
  ["7 km -> 9%", "bad-quantity"],
  ["7 million -> 9 person", "bad-quantity"],
  ["7 million -> 9 billion", "bad-quantity"],
  ["up 7 -> 9", "bad-quantity"],
  [">7 -> 9", "bad-quantity"],
  ["hundreds of thousands of people", "bad-quantity"],
  // Keys of an object.
  [{}, "quantity-empty"],
  [{ unit: "percent" }, "quantity-empty"],
  [{ hedge: "about" }, "quantity-empty"],
  [{ value: 5, hedge: "roughly" }, "unknown-value"],
  [{ value: 5, hdge: "about" }, "unknown-field"],
  [{ value: 5, approx: true }, "unknown-field"],
  [{ value: 5, note: "roughly" }, "unknown-field"],
  [{ value: 5, scale: "millions" }, "unknown-value"],
  [{ order: "tens of dozens" }, "unknown-value"],
  [{ min: 100, max: 50 }, "reversed-range"],
  ["100..50", "reversed-range"],
  ["50..50", "reversed-range"],
  ["1.59 [1.71..1.48]", "reversed-range"],
  ["down 10..5%", "reversed-range"],
  [{ value: 1, interval: [2] }, "wrong-type"],
  [{ value: 1, interval: ["0,5", 2] }, "bad-number"],
  [{ value: 1, marginOfError: -1 }, "bad-number"],
  ["6 in 5", "bad-ratio"],
  ["1 in 0", "bad-ratio"],
  ["1.5 in 10", "bad-ratio"],
  [{ ratio: [1, 5, 7] }, "wrong-type"],
  [{ from: 7 }, "missing-field"],
  [{ to: 7 }, "missing-field"],
  [{ value: 7, level: 95 }, "quantity-pair"],
  [{ value: 7, currency: "USD", unit: "person" }, "unit-and-currency"],
  [{ value: 7, change: {} }, "quantity-empty"],
  [{ value: 7, change: { value: 1, min: 2 } }, "quantity-forms"],
  [{ value: 7, change: { value: 1, hedge: "abut" } }, "unknown-value"],
  [{ value: 7, change: "1 in 5" }, "unknown-field"],
  [{ value: 7, change: "7 -> 9" }, "unknown-field"],
  [{ value: 7, change: "5% (+2 pp)" }, "wrong-type"],
  [{ value: 7, change: "10..5" }, "reversed-range"],
  [{ value: 7, per: "about 100" }, "bad-quantity"],
  [{ value: 7, per: "~100 adult" }, "unknown-field"],
  [{ value: 7, per: "100 thousand adult" }, "unknown-field"],
  [{ value: 7, per: "+100 adult" }, "unknown-field"],
  [{ value: 7, per: {} }, "missing-field"],
  [{ value: 7, per: Number.NaN }, "bad-number"],
  [{ value: 7, versus: 5 }, "wrong-type"],
  [{ value: 7, versus: { iten: "other" } }, "bad-language"],
];

describe("a quantity that is refused", () => {
  for (const [written, code, right] of refusals) {
    const shown = typeof written === "number" ? `${written}` : JSON.stringify(written);
    it(`refuses ${shown} with ${code}${right ? ` and says to write ${right}` : ""}`, () => {
      const { quantity, issues } = read(written);
      expect(quantity).to.equal(undefined);
      const errors = issues.filter(({ severity }) => severity === "error");
      expect([...new Set(errors.map((issue) => issue.code))]).to.deep.equal([code]);
      if (right !== undefined) expect(errors[0]?.details?.right).to.equal(right);
    });
  }

  it("says where in the object", () => {
    expect(read({ value: 7, change: { value: 1, hedge: "abut" } }).said).to.deep.equal([
      "error unknown-value item.quantity.change.hedge",
    ]);
    expect(read({ value: 1, interval: [2, 1] }).said).to.deep.equal([
      "error reversed-range item.quantity.interval",
    ]);
  });

  it("asks “did you mean” for a misspelt hedge, key or unit", () => {
    expect(read({ value: 5, hedge: "abuot" }).issues[0]?.details?.nearest).to.equal("about");
    expect(read({ value: 5, hegde: "about" }).issues[0]?.details?.nearest).to.equal("hedge");
    expect(read({ value: 5, approximate: true }).issues[0]?.details?.nearest).to.equal("hedge");
    expect(read("5 soldeir").issues[0]?.details?.nearest).to.equal("soldier");
  });

  it("advises a unit for a bare “12 million”", () => {
    const { quantity, issues } = read("12 million");
    expect(quantity).to.deep.equal({ value: "12", scale: "million" });
    expect(issues.map(saidOf)).to.deep.equal(["advice unit-missing item.quantity"]);
    expect(read("12 million person").issues).to.deep.equal([]);
  });
});

const forms: Record<QuantityForm, Partial<Quantity>> = {
  value: { value: "3" },
  bounds: { min: "3", max: "5" },
  order: { order: "hundreds" },
  ratio: { ratio: ["1", "5"] },
  times: { times: "3" },
  "from-to": { from: "3", to: "5" },
  change: { change: { value: "3" } },
};
const formNames = Object.keys(forms) as QuantityForm[];

const keys: Record<string, Partial<Quantity>> = {
  hedge: { hedge: "about" },
  unit: { unit: "person" },
  currency: { currency: "USD" },
  per: { per: { value: "100", unit: "adult" } },
  versus: { versus: { text: "a year ago" } },
  wording: { wording: { en: "three" } },
  scale: { scale: "million" },
  interval: { interval: ["2", "4"] },
  "interval and level": { interval: ["2", "4"], level: "95" },
  marginOfError: { marginOfError: "1" },
  "marginOfError and level": { marginOfError: "1", level: "95" },
  change: { change: { value: "1" } },
};

/** The table of claims-document.md, as it says it: a key that is not here goes with every form. */
const onlyWith: Record<string, QuantityForm[]> = {
  scale: ["value", "bounds", "from-to"],
  interval: ["value", "times"],
  "interval and level": ["value", "times"],
  marginOfError: ["value", "times"],
  "marginOfError and level": ["value", "times"],
  change: ["value", "from-to", "change"],
};

describe("what goes together in a quantity", () => {
  for (const form of formNames) {
    for (const [name, key] of Object.entries(keys)) {
      const goes = onlyWith[name]?.includes(form) ?? true;
      it(`${goes ? "takes" : "refuses"} ${name} with ${form}`, () => {
        const { quantity, said } = read({ ...key, ...forms[form] });
        if (goes) {
          expect(said).to.deep.equal([]);
          expect(formOf(quantity as Quantity)).to.equal(form);
        } else {
          expect(quantity).to.equal(undefined);
          expect(said.every((one) => one === "error quantity-pair item.quantity")).to.equal(true);
        }
      });
    }
    for (const other of formNames) {
      if (other === form || other === "change" || form === "change") continue;
      it(`refuses ${form} beside ${other}`, () => {
        expect(read({ ...forms[form], ...forms[other] }).said).to.deep.equal([
          "error quantity-forms item.quantity",
        ]);
      });
    }
  }

  it("takes min with max or under, over with max or under, and each alone", () => {
    const ends = ["min", "over", "max", "under"] as const;
    const numbers = { min: "3", over: "3", max: "5", under: "5" };
    const isGood = new Set(["min", "over", "max", "under", "min,max", "min,under", "over,max", "over,under"]);
    for (let mask = 1; mask < 16; mask++) {
      const chosen = ends.filter((_, index) => mask & (1 << index));
      const { said } = read(Object.fromEntries(chosen.map((end) => [end, numbers[end]])));
      expect(said.length === 0, chosen.join()).to.equal(isGood.has(chosen.join()));
    }
  });

  it("gives a change that stands alone the unit beside it", () => {
    expect(read({ change: { value: 18 }, unit: "percent" }).quantity).to.deep.equal({
      change: { value: "18", unit: "percent" },
    });
    expect(read({ change: "18%", unit: "person" }).said).to.deep.equal(["error quantity-pair item.quantity"]);
  });

  it("reads a change in points beside a percentage as percentage points, and beside a score as points", () => {
    expect(read({ value: 40, unit: "percent", change: "+2 point" }).quantity?.change?.unit).to.equal(
      "percentage-point",
    );
    expect(read({ value: 40, unit: "point", change: "+2 point" }).quantity?.change?.unit).to.equal("point");
  });

  it("takes a text, a date or an item to compare with", () => {
    const versus = (given: unknown) => read({ value: 5, change: "+1", versus: given }).quantity?.versus;
    expect(versus("a year ago")).to.deep.equal({ text: "a year ago" });
    expect(versus({ en: "a year ago" })).to.deep.equal({ text: { en: "a year ago" } });
    expect(versus({ en: "" })).to.equal(undefined);
    expect(versus("2024-12")).to.deep.equal({ date: { edtf: "2024-12" } });
    expect(versus({ text: "last winter", edtf: "2024-12" })).to.deep.equal({
      date: { text: "last winter", edtf: "2024-12" },
    });
    expect(versus({ item: "other" })).to.deep.equal({ item: "other" });
    expect(read({ value: 5, change: "+1", versus: { item: "other" } }).said).to.deep.equal([
      "warning unknown-item item.quantity.versus.item",
    ]);
  });

  it("sets no confidence that nobody stated", () => {
    expect(read("1.59 [1.48..1.71]").quantity).to.not.have.property("level");
    expect(read({ value: "1.59", interval: ["1.48", "1.71"], level: "95" }).quantity?.level).to.equal("95");
  });

  it("keeps a wording in each language, and drops one in none", () => {
    expect(read({ value: 5, wording: { en: "five", uk: "пʼять", englisch: "fünf" } })).to.deep.include({
      quantity: { value: "5", wording: { en: "five", uk: "пʼять" } },
      said: ["warning bad-language item.quantity.wording.englisch"],
    });
  });
});

describe("what an old or a new value was", () => {
  const was = (given: unknown, item: object = good.stat) => {
    const { item: read, said } = readOne({ ...item, corrections: { was: given } });
    return { was: plain(read?.corrections?.[0]?.was), said };
  };

  it("is a quantity and its words", () => {
    expect(was("~40%").was).to.deep.equal({
      quantity: { value: "40", hedge: "about", unit: "percent" },
      text: "~40%",
    });
    expect(was(40).was).to.deep.equal({ quantity: { value: "40" }, text: "40" });
    expect(was({ value: 40 }).was).to.deep.equal({ quantity: { value: "40" } });
    expect(was("some forty").was).to.deep.equal({ text: "some forty" });
    expect(was({ en: "forty", uk: "сорок" }).was).to.deep.equal({ text: { en: "forty", uk: "сорок" } });
  });

  it("is never a quantity without its misspelt hedge", () => {
    for (const bad of [
      { value: "40", hedge: "abot" },
      { value: "40", hegde: "about" },
      { min: "5", max: "x" },
    ]) {
      expect(was(bad).said, JSON.stringify(bad)).to.include("error wrong-type corrections.was");
      expect(was(bad).was).to.equal(undefined);
    }
  });

  it("is left out where it says nothing in any language", () => {
    expect(was({ en: "", uk: " " })).to.deep.equal({ was: undefined, said: [] });
    expect(was({})).to.deep.equal({ was: undefined, said: [] });
  });

  it("is a text of a fact without a number, whatever it reads like", () => {
    expect(was("5 million soldiers", good.fact).said).to.deep.equal([]);
    expect(was("5 million soldiers", { ...good.fact, quantity: 5 }).said).to.deep.equal([
      "error plural-unit corrections.was.unit",
    ]);
  });
});
