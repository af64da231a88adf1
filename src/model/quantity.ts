import type { InferOutput } from "valibot";
import { type ClaimDate, date, readDate } from "./date.js";
import { compareDecimals, type Decimal, decimal, readDecimal } from "./decimal.js";
import { id } from "./id.js";
import { readShortQuantity } from "./quantity-string.js";
import { hedges, orders, scales } from "./quantity-terms.js";
import {
  chosen,
  isRecord,
  map,
  oneOf,
  optional,
  type Report,
  reading,
  record,
  type Schema,
} from "./schema.js";
import { languageKey, line, type Text, text } from "./text.js";
import { currencyCode, unitKey } from "./unit.js";

/** The form a quantity takes. */
export type QuantityForm = "value" | "bounds" | "order" | "ratio" | "times" | "from-to" | "change";

const isBounded = (quantity: Change) =>
  quantity.min !== undefined ||
  quantity.max !== undefined ||
  quantity.over !== undefined ||
  quantity.under !== undefined;

/** Every form that is there; a good quantity has just one. */
function formsOf(quantity: Quantity): QuantityForm[] {
  const forms: QuantityForm[] = [];
  if (quantity.value !== undefined) forms.push("value");
  if (isBounded(quantity)) forms.push("bounds");
  if (quantity.order) forms.push("order");
  if (quantity.ratio) forms.push("ratio");
  if (quantity.times !== undefined) forms.push("times");
  if (quantity.from !== undefined || quantity.to !== undefined) forms.push("from-to");
  if (quantity.change && forms.length === 0) forms.push("change");
  return forms;
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

const ratio = reading<[Decimal, Decimal]>("two whole numbers in [ ], as [1, 5]", (input, report) => {
  if (!Array.isArray(input) || input.length !== 2) return undefined;
  const [part, whole] = input.map((one) => readDecimal(one, report));
  if (part === undefined || whole === undefined) return undefined;
  if (!/^\d+$/.test(part) || !/^[1-9]\d*$/.test(whole) || compareDecimals(part, whole) > 0)
    return report("bad-ratio");
  return [part, whole];
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

/** What a short string says is held to the same table as an object. */
const checked = <Output>(short: Schema<Output>, object: Schema<Output>): Schema<Output> =>
  ({
    ...short,
    "~run"(dataset: { value: unknown }, config: object) {
      const result = short["~run"](dataset, config);
      return result.typed ? object["~run"]({ value: result.value }, config) : result;
    },
  }) as Schema<Output>;

const shortChange: Schema<Change> = reading("a change such as “up 18%”", (input, report) => {
  const read = readShort(input, report, "change");
  if (!read || !Object.hasOwn(read, "change")) return read as Change | undefined;
  return Object.keys(read).length > 1 ? undefined : read.change;
});

const checkedChange = checked(shortChange, change);

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

const checkedPer = checked(shortPer, perObject);

const versusObject = record({
  item: optional(id),
  text: optional(text),
  edtf: optional(line),
  date: optional(date),
});

const versus = reading<{ text: Text } | { date: ClaimDate } | { item: string }>(
  "a text, a date or { item }",
  (input) => {
    if (typeof input === "string") return readDate(input) ? { date: { edtf: input } } : { text: input };
    const dated = date["~run"]({ value: input }, {});
    const known = versusObject["~run"]({ value: input }, {});
    if (known.typed && known.value.item) return { item: known.value.item };
    if (known.typed && known.value.date) return { date: known.value.date };
    if (known.typed && known.value.edtf && dated.typed) return { date: dated.value };
    if (known.typed && known.value.text) return { text: known.value.text };
    const words = text["~run"]({ value: input }, {});
    return words.typed ? { text: words.value } : undefined;
  },
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
    change: optional(
      chosen<Change>("a change such as “up 18%”", (input) => (isRecord(input) ? change : checkedChange), [
        change,
        shortChange,
      ]),
    ),
    per: optional(
      chosen(
        "a number with its unit, as “100000 person”",
        (input) => (isRecord(input) ? perObject : checkedPer),
        [perObject, shortPer],
      ),
    ),
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
export type Change = InferOutput<typeof change>;

/**
 * A number with all the doubt that its source put into it; numbers are decimal strings. Just one form of it is there:
 * `value`, bounds (`min` `max` `over` `under`), `order`, `ratio`, `times`, `from` with `to`, or `change` alone.
 * `level` is the confidence of the interval or the margin in percent, and is never assumed.
 */
export type Quantity = InferOutput<typeof quantityObject>;

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

const checkedQuantity = checked(shortQuantity, quantityObject);

/** A quantity as an object, a number, or a short string. */
export const quantity = chosen<Quantity>(
  "a quantity such as “~40%”",
  (input) => (isRecord(input) ? quantityObject : checkedQuantity),
  [quantityObject, shortQuantity],
);

/** What an old or new value was: a quantity where it reads as one, and its words. */
export interface Amount {
  quantity?: Quantity;
  text?: Text;
}

/** What an amount is read as: what was read once can be read again. */
const amountRead = record({ quantity: optional(quantity), text: optional(text) });

/** A quantity where the item has one, else a text: which of the two is asked of the item. */
export const amount = reading<Amount>("a quantity or a text", (input) => {
  const again = isRecord(input) && ("quantity" in input || "text" in input);
  if (again) {
    const { typed, value } = amountRead["~run"]({ value: input }, {});
    return typed && (value.quantity || value.text) ? value : undefined;
  }
  const asQuantity = quantity["~run"]({ value: input }, {});
  // A bad quantity is no text in the languages "value" and "unit".
  const isText =
    typeof input !== "number" &&
    !(isRecord(input) && Object.keys(input).every((key) => Object.hasOwn(quantityObject.entries, key)));
  const asText = isText ? text["~run"]({ value: input }, {}) : undefined;
  const made: Amount = {
    ...(asQuantity.typed && { quantity: asQuantity.value }),
    ...(asText?.typed && { text: asText.value }),
    ...(typeof input === "number" && { text: `${input}` }),
  };
  return made.quantity || made.text ? made : undefined;
});
