import type { InferOutput } from "valibot";
import { compareDecimals, type Decimal, decimal, readDecimal } from "./decimal.js";
import { readShortQuantity } from "./quantity-string.js";
import { hedges, orders, scales } from "./quantity-terms.js";
import {
  either,
  map,
  oneOf,
  optional,
  type Report,
  reading,
  record,
  refined,
  type Schema,
} from "./schema.js";
import { languageKey, line } from "./text.js";
import { currencyCode, unitKey } from "./unit.js";
import { versus } from "./versus.js";

/** The form a quantity takes. */
export type QuantityForm = "value" | "bounds" | "order" | "ratio" | "times" | "from-to" | "change";

/** The keys by which a form is known. A change makes one only where it stands alone. */
const keysOf: Partial<Record<QuantityForm, readonly (keyof Quantity)[]>> = {
  value: ["value"],
  bounds: ["min", "max", "over", "under"],
  order: ["order"],
  ratio: ["ratio"],
  times: ["times"],
  "from-to": ["from", "to"],
};

/** Every form that is there; a good quantity has just one. */
function formsOf(quantity: Quantity): QuantityForm[] {
  const forms = (Object.keys(keysOf) as QuantityForm[]).filter((form) =>
    keysOf[form]?.some((key) => quantity[key] !== undefined),
  );
  return quantity.change && forms.length === 0 ? ["change"] : forms;
}

export const formOf = (quantity: Quantity): QuantityForm => formsOf(quantity)[0] as QuantityForm;

/** What goes together: a key that is not named here goes with every form. */
const goesWith: Partial<Record<keyof Quantity, readonly QuantityForm[]>> = {
  scale: ["value", "bounds", "from-to"],
  marginOfError: ["value", "times"],
  interval: ["value", "times"],
  change: ["value", "from-to", "change"],
};

const pair = reading<[Decimal, Decimal]>("two numbers in [ ]", (input, report) => {
  if (!Array.isArray(input) || input.length !== 2) return undefined;
  const [low, high] = input.map((one) => readDecimal(one, report));
  return low !== undefined && high !== undefined ? [low, high] : undefined;
});

const ratio = reading<[Decimal, Decimal]>("two whole numbers in [ ], as [1, 5]", (input, report, faults) => {
  const [part, whole] = pair.read(input, faults) ?? [];
  if (part === undefined || whole === undefined) return undefined;
  const isRatio = /^\d+$/.test(part) && /^[1-9]\d*$/.test(whole) && compareDecimals(part, whole) <= 0;
  return isRatio ? [part, whole] : report("bad-ratio");
});

const amountFields = {
  value: optional(decimal),
  min: optional(decimal),
  max: optional(decimal),
  over: optional(decimal),
  under: optional(decimal),
  hedge: optional(oneOf(hedges)),
  scale: optional(oneOf(scales)),
  unit: optional(unitKey),
  currency: optional(currencyCode),
};

function checkAmount(quantity: Quantity, report: Report) {
  const { min, max, over, under } = quantity;
  if (min !== undefined && over !== undefined) report("quantity-forms", { found: "min, over" });
  if (max !== undefined && under !== undefined) report("quantity-forms", { found: "max, under" });
  const [low, high] = [min ?? over, max ?? under];
  if (low !== undefined && high !== undefined && compareDecimals(low, high) >= 0) {
    report("reversed-range", { found: `${low} to ${high}` });
  }
  if (quantity.unit && quantity.currency) report("unit-and-currency");
}

const change = record(amountFields, {
  strict: true,
  finish: (value, report) => {
    const forms = formsOf(value as Quantity);
    if (forms.length !== 1)
      report(forms.length ? "quantity-forms" : "quantity-empty", { found: forms.join(", ") });
    checkAmount(value as Quantity, report);
  },
});

/** An object, or a short string; what it says is held to the same table as an object. */
const orShort = <Output>(object: Schema<Output>, short: Schema<Output>) =>
  either<Output, Output>(object, refined(short, object.read));

const shortChange: Schema<Change> = reading("a change such as “up 18%”", (input, report) => {
  const read = readShort(input, report, "change");
  if (!read || !Object.hasOwn(read, "change")) return read as Change | undefined;
  return Object.keys(read).length > 1 ? undefined : read.change;
});

const perObject = record(
  { value: optional(decimal), unit: optional(unitKey) },
  {
    strict: true,
    finish: (value, report) => {
      if (!value.value && !value.unit) report("missing-field", { field: "unit" });
      value.value ??= "1";
    },
  },
) as Schema<{ value: Decimal; unit?: string }>;

const shortPer: Schema<{ value: Decimal; unit?: string }> = reading(
  "a number with its unit, as “100000 person”",
  (input, report) => readShort(input, report) as { value: Decimal } | undefined,
);

const wording = map(languageKey, line);

const quantityObject = record(
  {
    ...amountFields,
    order: optional(oneOf(orders)),
    ratio: optional(ratio),
    times: optional(decimal),
    from: optional(decimal),
    to: optional(decimal),
    change: optional(orShort(change, shortChange)),
    per: optional(orShort(perObject, shortPer)),
    marginOfError: optional(decimal),
    interval: optional(pair),
    level: optional(decimal),
    versus: optional(versus),
    wording: optional(wording),
  },
  {
    strict: true,
    aliases: {
      approx: "hedge",
      approximate: "hedge",
      margin: "marginOfError",
      error: "marginOfError",
      moe: "marginOfError",
      ci: "interval",
      confidence: "level",
      units: "unit",
      unitText: "unit",
      amount: "value",
      number: "value",
      low: "min",
      high: "max",
      minValue: "min",
      maxValue: "max",
      atLeast: "min",
      upTo: "max",
      lessThan: "under",
      moreThan: "over",
    },
    finish: checkQuantity,
  },
);

/** How much a number rose or fell: the sign is the direction. */
export interface Change extends InferOutput<typeof change> {}

/**
 * A number with all the doubt that its source put into it; numbers are decimal strings. Just one form of it is there:
 * `value`, bounds (`min` `max` `over` `under`), `order`, `ratio`, `times`, `from` with `to`, or `change` alone.
 * `level` is the confidence of the interval or the margin in percent, and is never assumed.
 */
export interface Quantity extends InferOutput<typeof quantityObject> {}

/** The unit of a change that stands alone may stand beside it. */
function adoptUnit(quantity: Quantity, change: Change, report: Report) {
  for (const key of ["unit", "currency"] as const) {
    if (quantity[key] === undefined) continue;
    if (change.unit || change.currency) report("quantity-pair", { field: key, with: "change" });
    change[key] = quantity[key];
    delete quantity[key];
  }
}

/** The fields together: one form, only what goes with it, ends in order. */
function checkQuantity(value: object, report: Report) {
  const quantity = value as Quantity;
  const forms = formsOf(quantity);
  if (forms.length !== 1) {
    report(forms.length ? "quantity-forms" : "quantity-empty", { found: forms.join(", ") });
    return;
  }
  const form = forms[0] as QuantityForm;
  for (const [key, allowed] of Object.entries(goesWith)) {
    const given = quantity[key as keyof Quantity] !== undefined;
    if (given && !allowed?.includes(form)) report("quantity-pair", { field: key, with: form });
  }
  if (form === "change") adoptUnit(quantity, quantity.change as Change, report);
  if ((quantity.from === undefined) !== (quantity.to === undefined))
    report("missing-field", { field: quantity.to === undefined ? "to" : "from" });
  if (quantity.level !== undefined && !quantity.interval && quantity.marginOfError === undefined) {
    report("quantity-pair", { field: "level", with: form });
  }
  const [low, high] = quantity.interval ?? ["0", "1"];
  if (compareDecimals(low, high) >= 0)
    report("reversed-range", { found: `${low} to ${high}` }, { path: ["interval"] });
  if (quantity.marginOfError?.startsWith("-"))
    report("bad-number", { found: quantity.marginOfError }, { path: ["marginOfError"] });
  checkAmount(quantity, report);
  // A change in points beside a percentage is one in percentage points: a match has no percentages.
  if (quantity.change?.unit === "point" && quantity.unit === "percent")
    quantity.change.unit = "percentage-point";
  if (quantity.scale && form === "value" && !quantity.unit && !quantity.currency) {
    report("unit-missing", { found: `${quantity.value} ${quantity.scale}` }, { severity: "advice" });
  }
}

/** A number, or a short string that an editor can type. */
function readShort(input: unknown, report: Report, within?: "change"): Quantity | undefined {
  if (typeof input === "string") return readShortQuantity(input, report, { within });
  const value = readDecimal(input, report);
  return value === undefined ? undefined : { value };
}

const shortQuantity = reading<Quantity>("a quantity such as “~40%”", (input, report) =>
  readShort(input, report),
);

/** A quantity as an object, a number, or a short string. */
export const quantity = orShort<Quantity>(quantityObject, shortQuantity);

/** The fields of a quantity's object. */
export const quantityKeys = Object.keys(quantityObject.entries);
