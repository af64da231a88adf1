/*
 * Good quantities as arbitraries: every form, hedge and unit that a card can print.
 */
import { type Quantity, quantity as quantitySchema } from "../../src/model/quantity.js";
import { hedges, orders, scales } from "../../src/model/quantity-terms.js";
import { everydayUnits } from "../../src/model/unit.js";
import { fc } from "../seeded.js";

type Json = Record<string, unknown>;

const whole = fc.nat(250_000);
const size = fc.oneof(
  whole.map(String),
  fc.nat(99).map(String),
  fc.tuple(fc.nat(9_999), fc.nat(9)).map(([n, tenth]) => `${n}.${tenth}`),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([n, part]) => `${n}.${`${part}`.padStart(2, "0")}`),
  fc.tuple(fc.nat(99), fc.nat(999)).map(([n, part]) => `${n}.${`${part}`.padStart(3, "0")}`),
);
const digits = fc.oneof(
  { weight: 8, arbitrary: size },
  { weight: 1, arbitrary: size.map((n) => (Number(n) ? `-${n}` : n)) },
);

const measured = [
  "percent",
  "celsius",
  "millimeter",
  "kilometer",
  "kilogram",
  "hour",
  "day",
  "mile",
  "kilometer-per-hour",
];
const measure: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>({}),
  fc.constantFrom(...everydayUnits, ...measured).map((unit): Json => ({ unit })),
  fc.constantFrom("USD", "EUR", "GBP", "JPY", "KRW", "UAH").map((currency): Json => ({ currency })),
);

const maybe = <Value>(name: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Json> =>
  fc.option(value, { nil: undefined }).map((one): Json => (one === undefined ? {} : { [name]: one }));

const all = (...parts: fc.Arbitrary<Json>[]): fc.Arbitrary<Json> =>
  fc.tuple(...parts).map((fields): Json => Object.assign({}, ...fields));

const hedge = maybe("hedge", fc.constantFrom(...hedges));
const scale = maybe("scale", fc.constantFrom(...scales));
const one = (name: string, value: fc.Arbitrary<unknown> = digits) =>
  value.map((given): Json => ({ [name]: given }));
const twoOf = (low: string, high: string, ends = digits) =>
  fc.tuple(ends, ends).map(([a, b]): Json => {
    const [first, last] = Number(a) < Number(b) ? [a, b] : [b, a];
    return { [low]: first, [high]: last };
  });

const bounds = fc.oneof(
  one("min"),
  one("max"),
  one("over"),
  one("under"),
  twoOf("min", "max"),
  twoOf("min", "under"),
  twoOf("over", "max"),
  twoOf("over", "under"),
);

/** Those that say something of a change and of two points: "from" before a rise says the same as "at least". */
const changeHedge = maybe("hedge", fc.constantFrom("about", "estimated", "nearly"));
const change = one("change", all(fc.oneof(one("value"), bounds), measure, scale, changeHedge));

const interval = maybe(
  "interval",
  fc.tuple(size, size).map(([a, b]) => (Number(a) < Number(b) ? [a, b] : [b, a])),
);
const per = maybe(
  "per",
  fc.oneof(
    fc.constantFrom("person", "adult", "hour", "day", "house").map((unit): Json => ({ value: "1", unit })),
    fc.constantFrom("1000", "100000").map((value): Json => ({ value, unit: "adult" })),
  ),
);
const versus = maybe("versus", fc.constantFrom("last year", "the plan", "the week before"));

const raw = fc.oneof(
  all(one("value"), measure, hedge, scale),
  all(one("value"), measure, hedge, scale, maybe("marginOfError", size), per),
  all(one("value"), measure, hedge, interval, maybe("level", fc.constantFrom("90", "95"))),
  all(one("value"), measure, hedge, change, versus),
  all(bounds, measure, hedge, scale, per),
  all(one("order", fc.constantFrom(...orders)), measure),
  all(
    one(
      "ratio",
      fc.tuple(whole, whole).map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)]),
    ),
    measure,
    hedge,
  ),
  all(one("times", size), hedge, maybe("marginOfError", size), interval),
  // "from" is said once: as a hedge it adds nothing to two points.
  all(
    fc.tuple(digits, digits).map(([from, to]): Json => ({ from, to })),
    measure,
    changeHedge,
    scale,
  ),
  all(change, versus),
);

/** Those that the model takes, as it reads them. */
export const anyQuantity: fc.Arbitrary<Quantity> = raw
  .map((given) => quantitySchema.read(given, []))
  .filter((read): read is Quantity => read !== undefined);
