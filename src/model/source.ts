import type { InferOutput } from "valibot";
import { date } from "./date.js";
import { decimal } from "./decimal.js";
import { flag } from "./flag.js";
import { id, isId } from "./id.js";
import { media } from "./media.js";
import { quantity } from "./quantity.js";
import {
  chosen,
  isRecord,
  list,
  oneOf,
  optional,
  type Report,
  reading,
  record,
  type Schema,
} from "./schema.js";
import { type Text, text } from "./text.js";
import { linkUrl } from "./url.js";

export const sourceTypes = ["person", "organization", "group", "document", "survey", "study"] as const;

/** An id where the string is one; a name otherwise: the quickest card that an editor can write. */
const idOrName = reading<string | { name: string }>("a source", (input) => {
  if (typeof input !== "string") return undefined;
  const written = input.trim();
  return isId(written) ? written : { name: written };
});

const named = {
  type: optional(oneOf(sourceTypes)),
  name: optional(text),
  url: optional(linkUrl),
  interest: optional(text),
  note: optional(text),
};

const hasName = (value: { name?: Text; anonymous?: boolean; anonymity?: Text }, report: Report) => {
  if (!value.name && !value.anonymous && !value.anonymity) report("missing-field", { field: "name" });
};

const organization = record(named, { finish: hasName });

const organizationRef: Schema<string | { name?: Text; interest?: Text; url?: string }> = chosen(
  "an organization",
  (input) => (isRecord(input) ? organization : idOrName) as Schema<string | { name?: Text }>,
  [organization, idOrName] as never,
);

const picture = chosen<string | InferOutput<typeof media>>(
  "a picture",
  (input) => (isRecord(input) ? media : id) as Schema<string | InferOutput<typeof media>>,
  [media, id] as never,
);

/**
 * Somebody or something that can be cited (schema.org Person, Organization, CreativeWork). `interest` is what a reader
 * should know of it. A survey and a study say how they were made, once for all answers.
 */
export const source = record(
  {
    ...named,
    anonymous: optional(flag),
    anonymity: optional(text),
    title: optional(text),
    role: optional(text),
    org: optional(organizationRef),
    image: optional(picture),
    sample: optional(quantity),
    population: optional(text),
    collected: optional(date),
    method: optional(text),
    margin: optional(quantity),
    level: optional(decimal),
    funder: optional(list(organizationRef)),
  },
  {
    finish: hasName,
    aliases: {
      organisation: "org",
      organization: "org",
      affiliation: "org",
      jobTitle: "role",
      position: "role",
      kind: "type",
    },
  },
);

export type Source = InferOutput<typeof source>;

/** A source by id, or itself. */
export const sourceRef = chosen<string | Source>(
  "a source",
  (input) => (isRecord(input) ? source : idOrName) as Schema<string | Source>,
  [source, idOrName] as never,
);

export type SourceRef = string | Source;

/** A picture by id, or itself. */
export const mediaRef = picture;
