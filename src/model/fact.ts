import type { InferOutput } from "valibot";
import { aliases, shared, typeOf } from "./claim.js";
import { quantity } from "./quantity.js";
import { optional, record } from "./schema.js";
import { text } from "./text.js";

/** A statement of fact (schema.org Claim). */
export const fact = record(
  { ...shared, type: typeOf("fact"), text, quantity: optional(quantity) },
  { aliases },
);

export interface Fact extends InferOutput<typeof fact> {}
