import type { InferOutput } from "valibot";
import { date } from "./date.js";
import { decimal } from "./decimal.js";
import { flag } from "./flag.js";
import { id, isId } from "./id.js";
import { type Media, media } from "./media.js";
import { quantity } from "./quantity.js";
import { asking, either, list, oneOf, optional, type Report, reading, record } from "./schema.js";
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

const organizationRef = either(organization, idOrName);

/** A picture by id, or itself. */
export const mediaRef = asking("unknown-media", either<Media, string>(media, id));

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
    image: optional(mediaRef),
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

export interface Source extends InferOutput<typeof source> {}

/** A source by id, or itself. */
export const sourceRef = asking("unknown-source", either<Source, string | Source>(source, idOrName));

export type SourceRef = string | Source;
