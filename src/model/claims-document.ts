import { type Article, article } from "./article.js";
import { idKey } from "./id.js";
import type { GivenItem } from "./item.js";
import { type Media, media } from "./media.js";
import { map, oneOf, optional, reading, record } from "./schema.js";
import { type Source, source } from "./source.js";
import { language, line } from "./text.js";
import { type Units, units } from "./unit.js";

/** The newest version of the document that this code knows. */
export const documentVersion = 1;

const version = reading<number>("1", (input, report) => {
  const given = Number(input);
  if (!Number.isInteger(given) || given < 1) return undefined;
  return given > documentVersion
    ? report("newer-version", { found: `${given}`, limit: `${documentVersion}` })
    : given;
});

/** What stands beside the items. */
export const surroundings = {
  $schema: optional(line),
  version: optional(version),
  lang: optional(language),
  dir: optional(oneOf(["ltr", "rtl", "auto"])),
  article: optional(article),
  sources: optional(map(idKey, source)),
  media: optional(map(idKey, media)),
  units: optional(units),
};

/** A document without its items, which are read one by one, so that a bad one costs the others nothing. */
export const frame = record(surroundings);

/** Everything an article claims. */
export interface ClaimsDocument {
  version: number;
  /** BCP 47 tag of its texts; undefined where it did not say: the page's then. */
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
  article?: Article;
  sources: Record<string, Source>;
  media: Record<string, Media>;
  units: Units;
  items: GivenItem[];
  /** Ids of sources that could not be read: what they say is not shown, since an interest may be lost. */
  refused?: string[];
  /** The document round an inline card, in which ids resolve that are not found here. */
  shared?: ClaimsDocument;
}
