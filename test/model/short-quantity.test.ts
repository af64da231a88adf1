import { expect } from "@open-wc/testing";
import type { Quantity } from "../../src/model/quantity.js";
import { orders, scales } from "../../src/model/quantity-terms.js";
import { everydayUnits, unitSigns } from "../../src/model/unit.js";
import { fc } from "../seeded.js";
import { good, plain, readOne } from "./items.js";

/*
 * A short form and its object are one: whatever can be typed is read as the object that says the same, the object is
 * read as itself, and no two short forms are one object. Each is made here with its object, by no code of the reader.
 */

const read = (quantity: unknown) => {
  const { item, issues } = readOne({ ...good.stat, quantity });
  return {
    quantity: item?.type === "stat" ? (plain(item.quantity) as Quantity) : undefined,
    errors: issues.filter(({ severity }) => severity !== "advice").map(({ code }) => code),
  };
};

/** What is typed, and what it means. */
type Pair = readonly [written: string, object: Quantity];

const digits = fc
  .tuple(fc.nat(999_999_999), fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: undefined }))
  // A dot before just three digits could part thousands.
  .filter(([, fraction]) => fraction?.length !== 3)
  .map(([whole, fraction]) => (fraction === undefined ? `${whole}` : `${whole}.${fraction}`));

const ends = fc
  .tuple(digits, digits)
  .filter(([a, b]) => Number(a) !== Number(b))
  .map(([a, b]) => (Number(a) < Number(b) ? ([a, b] as const) : ([b, a] as const)));

const none: Pair = ["", {}];

const about = fc.constantFrom<Pair>(none, ["~", { hedge: "about" }]);

const signOf = Object.fromEntries(Object.entries(unitSigns).map(([sign, unit]) => [unit, sign]));
const unit = fc.oneof(
  fc
    .constantFrom(...everydayUnits, ...Object.values(unitSigns), "mile", "gigabyte")
    .map((unit): Pair => [unit === "percent" ? "%" : ` ${signOf[unit] ?? unit}`, { unit }]),
  fc.constantFrom("USD", "EUR", "KRW").map((currency): Pair => [` ${currency}`, { currency }]),
  fc.constant(none),
);
const scale = fc.oneof(
  fc.constantFrom(...scales).map((scale): Pair => [` ${scale}`, { scale }]),
  fc.constant(none),
);
const interval = fc.oneof(
  ends.map(([low, high]): Pair => [` [${low}..${high}]`, { interval: [low, high] }]),
  fc.constant(none),
);
const margin = fc.oneof(
  digits.map((marginOfError): Pair => [`±${marginOfError}`, { marginOfError }]),
  fc.constant(none),
);
const per = fc.oneof(
  fc
    .tuple(
      digits.filter((one) => one !== "1"),
      fc.constantFrom("adult", "hour"),
    )
    .map(([value, unit]): Pair => [` / ${value} ${unit}`, { per: { value, unit } }]),
  fc.constantFrom("adult", "hour").map((unit): Pair => [` / ${unit}`, { per: { value: "1", unit } }]),
  fc.constant(none),
);

const value = digits.map((value): Pair => [value, { value }]);
const bounds = fc.oneof(
  ends.map(([min, max]): Pair => [`${min}..${max}`, { min, max }]),
  fc
    .tuple(
      fc.constantFrom(
        [">=", "min"] as const,
        [">", "over"] as const,
        ["<=", "max"] as const,
        ["<", "under"] as const,
      ),
      digits,
    )
    .map(([[sign, key], end]): Pair => [sign + end, { [key]: end }]),
);

/** One after the other, as they are typed. */
const together = (...parts: fc.Arbitrary<Pair>[]): fc.Arbitrary<Pair> =>
  fc
    .tuple(...parts)
    .map((all) => [
      all.map(([written]) => written).join(""),
      Object.assign({}, ...all.map(([, one]) => one)),
    ]);

const fallen = ({ value, min, max, over, under, ...rest }: Quantity): Quantity => ({
  ...rest,
  ...(value && { value: `-${value}` }),
  ...(max && { min: `-${max}` }),
  ...(min && { max: `-${min}` }),
  ...(under && { over: `-${under}` }),
  ...(over && { under: `-${over}` }),
});

const change = fc
  .tuple(fc.constantFrom("+", "down "), together(about, fc.oneof(value, bounds), scale, unit), per)
  .map(
    ([direction, [written, amount], [out, per]]): Pair => [
      direction + written + out,
      { change: direction === "+" ? amount : fallen(amount), ...per } as Quantity,
    ],
  );

const valueWithChange = fc
  .tuple(together(about, value, unit), fc.constantFrom("+", "-"), value, unit)
  // Points beside a percentage are percentage points, whichever are typed.
  .filter(([[, amount], , , [, of]]) => amount.unit !== "percent" || of.unit !== "point")
  .map(
    ([[written, amount], sign, [size, { value }], [of, measure]]): Pair => [
      `${written} (${sign}${size}${of})`,
      { ...amount, change: { value: sign === "+" ? value : `-${value}`, ...measure } } as Quantity,
    ],
  );

const short = fc.oneof(
  together(about, value, margin, scale, interval, unit, per),
  together(about, bounds, scale, unit, per),
  fc
    .tuple(fc.constantFrom(...orders), unit)
    .filter(([, [of]]) => of !== "%")
    .map(([order, [of, measure]]): Pair => [order + of, { order, ...measure }]),
  fc
    .tuple(about, fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
    .filter(([, part, whole]) => part <= whole)
    .map(
      ([[sign, hedge], part, whole]): Pair => [
        `${sign}${part} in ${whole}`,
        { ...hedge, ratio: [`${part}`, `${whole}`] },
      ],
    ),
  fc
    .tuple(about, digits, interval)
    .map(
      ([[sign, hedge], times, [range, interval]]): Pair => [
        `${sign}${times}x${range}`,
        { ...hedge, times, ...interval },
      ],
    ),
  fc
    .tuple(about, digits, digits, scale, unit)
    .map(
      ([[sign, hedge], from, to, [power, scale], [of, measure]]): Pair => [
        `${sign}${from} -> ${to}${power}${of}`,
        { ...hedge, from, to, ...scale, ...measure },
      ],
    ),
  change,
  valueWithChange,
);

describe("a short quantity and its object", () => {
  it("are read as one, and the object as itself", () => {
    fc.assert(
      fc.property(short, ([written, object]) => {
        expect(read(written)).to.deep.equal({ quantity: object, errors: [] });
        expect(read(object)).to.deep.equal({ quantity: object, errors: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("are one to one: what was typed comes back out of the object", () => {
    const typed = new Map<string, string>();
    for (const [written, object] of fc.sample(short, 2000)) {
      const { quantity } = read(written);
      const key = JSON.stringify(Object.entries(quantity ?? {}).sort());
      expect(quantity, written).to.deep.equal(object);
      expect(typed.get(key) ?? written).to.equal(written);
      typed.set(key, written);
    }
  });
});
