import type { InferOutput } from "valibot";
import { date } from "./date.js";
import { decimal } from "./decimal.js";
import { oneOf, optional, record } from "./schema.js";
import { line, text } from "./text.js";
import { imageSet, imageUrl, linkUrl } from "./url.js";

/**
 * A picture, as schema.org ImageObject. Without `src` there is none and that is no issue. `license` left out means
 * unknown and is shown as unknown. `width` and `height` in CSS pixels reserve its place.
 */
export const media = record({
  type: optional(oneOf(["image"])),
  src: optional(imageUrl),
  srcset: optional(imageSet),
  sizes: optional(line),
  width: optional(decimal),
  height: optional(decimal),
  alt: optional(text),
  caption: optional(text),
  credit: optional(text),
  creator: optional(text),
  license: optional(text),
  licenseUrl: optional(linkUrl),
  created: optional(date),
  place: optional(text),
});

export interface Media extends InferOutput<typeof media> {}
