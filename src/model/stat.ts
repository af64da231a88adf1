import type { InferOutput } from "valibot";
import { attributions } from "./attribution.js";
import { aliases, modes, shared, typeOf } from "./claim.js";
import { date } from "./date.js";
import { isId, itemRef } from "./id.js";
import { type Quantity, quantity } from "./quantity.js";
import { chosen, list, nullable, oneOf, optional, record, type Schema } from "./schema.js";
import { text } from "./text.js";

export const comparisons = ["time", "parts", "rivals", "values"] as const;

const entry = record(
  {
    label: optional(text),
    when: optional(date),
    quantity: nullable(quantity),
    by: optional(attributions),
    mode: optional(oneOf(modes)),
    note: optional(text),
  },
  { aliases },
);

/** One value of a series; it inherits the item's `by`, `when`, `mode` and `status`. */
export interface SeriesEntry extends InferOutput<typeof entry> {}

/** The whole that a number is part of: another item, or a quantity. */
const whole = chosen<string | Quantity>(
  (input): Schema<string | Quantity> => (isId(input) ? itemRef : quantity),
  [itemRef, quantity],
);

/** A number and what it counts (schema.org Observation), or a series of them. */
export const stat = record(
  {
    ...shared,
    type: typeOf("stat"),
    label: text,
    qualifier: optional(text),
    question: optional(text),
    quantity: optional(nullable(quantity)),
    series: optional(list<SeriesEntry>(entry)),
    compare: optional(oneOf(comparisons)),
    of: optional(text),
    whole: optional(whole),
    derive: optional(oneOf(["share"])),
    mark: optional(record({ quantity, label: text })),
  },
  {
    aliases: { ...aliases, text: "label", title: "label", name: "label", target: "mark", total: "whole" },
    finish: (value, report) => {
      const hasSeries = Boolean(value.series?.length);
      // Beside a series, "not stated" is a field that was not filled in.
      if (hasSeries && value.quantity === null) delete value.quantity;
      if (!hasSeries) delete value.series;
      if (!hasSeries && value.quantity === undefined) report("missing-field", { field: "quantity" });
      if (hasSeries && value.quantity !== undefined) report("exact-only-one", { found: "quantity, series" });
      if (hasSeries && !value.compare) report("compare-missing", { allowed: comparisons.join(", ") });
    },
  },
);

export interface Stat extends InferOutput<typeof stat> {}
