import type { InferOutput } from "valibot";
import { aliases, shared, typeOf } from "./claim.js";
import { flag } from "./flag.js";
import { optional, record } from "./schema.js";
import { sourceRef } from "./source.js";
import { language, line, text } from "./text.js";

/**
 * Somebody's words, verbatim (schema.org Quotation). `context` is the sentence that a partial quotation was cut from.
 * A translation stands beside the original and never replaces it.
 */
export const quote = record(
  {
    ...shared,
    type: typeOf("quote"),
    text: line,
    lang: optional(language),
    partial: optional(flag),
    context: optional(line),
    translation: optional(text),
    translator: optional(sourceRef),
  },
  { aliases },
);

export interface Quote extends InferOutput<typeof quote> {}
