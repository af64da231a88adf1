import type { InferOutput } from "valibot";
import { attribution } from "./attribution.js";
import { corrections } from "./claim.js";
import { date } from "./date.js";
import { list, optional, record } from "./schema.js";
import { sourceRef } from "./source.js";
import { text } from "./text.js";
import { linkUrl } from "./url.js";

/** What the claims belong to (schema.org NewsArticle). */
export const article = record({
  headline: optional(text),
  description: optional(text),
  section: optional(text),
  url: optional(linkUrl),
  publisher: optional(sourceRef),
  published: optional(date),
  modified: optional(date),
  authors: optional(list(sourceRef, { apart: true })),
  basedOn: optional(attribution),
  corrections: optional(corrections),
});

export interface Article extends InferOutput<typeof article> {}
