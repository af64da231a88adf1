import type { InferOutput } from "valibot";
import { amount } from "./amount.js";
import { attributions } from "./attribution.js";
import { date } from "./date.js";
import { id, itemRef } from "./id.js";
import { list, oneOf, optional, record } from "./schema.js";
import { mediaRef, sourceRef } from "./source.js";
import { line, text } from "./text.js";
import { linkUrl } from "./url.js";

export const modes = [
  "asserted",
  "reportedly",
  "alleged",
  "believed",
  "projected",
  "planned",
  "opinion",
  "warning",
] as const;
export type Mode = (typeof modes)[number];

export const statuses = [
  "claimed",
  "reported",
  "corroborated",
  "disputed",
  "mixed",
  "verified",
  "false",
  "misleading",
  "unverifiable",
] as const;
export type Status = (typeof statuses)[number];

export const verdicts = ["verified", "mixed", "false", "misleading", "unverifiable"] as const;
export const answers = ["denied", "confirmed", "declined", "no-reply", "not-sought"] as const;
export const stages = ["partial", "preliminary", "final"] as const;
export const rels = ["disputes", "partOf", "includesQuotationFrom"] as const;

const reply = record({
  by: list(sourceRef),
  answer: oneOf(answers),
  text: optional(text),
  date: optional(date),
  url: optional(linkUrl),
});

const review = record(
  {
    by: list(sourceRef),
    date: optional(date),
    url: optional(linkUrl),
    label: optional(text),
    verdict: optional(oneOf(verdicts)),
    text: optional(text),
  },
  {
    finish: ({ label, verdict, text }, report) => {
      if (!label && !verdict && !text) report("missing-field", { field: "label" });
    },
  },
);

const revision = record({
  date: optional(date),
  was: optional(amount),
  now: optional(amount),
  by: optional(list(sourceRef)),
  note: optional(text),
  url: optional(linkUrl),
});

const correction = record({
  date: optional(date),
  was: optional(amount),
  now: optional(amount),
  note: optional(text),
  url: optional(linkUrl),
});

const link = record({ rel: oneOf(rels), item: itemRef });

/** Somebody's answer to the claim: a charge never travels without its denial. */
export interface Reply extends InferOutput<typeof reply> {}
/** Somebody checked it. `label` is theirs, verbatim. */
export interface Review extends InferOutput<typeof review> {}
/** The source revised its figure: "updated". */
export interface Revision extends InferOutput<typeof revision> {}
/** The outlet was wrong: "corrected". */
export interface Correction extends InferOutput<typeof correction> {}

export const corrections = list<Correction>(correction);

/** The fields that every type of item has. */
export const shared = {
  id: optional(id),
  media: optional(mediaRef),
  about: optional(list(sourceRef, { apart: true })),
  note: optional(text),
  by: optional(attributions),
  when: optional(date),
  asOf: optional(date),
  mode: optional(oneOf(modes)),
  likelihood: optional(text),
  confidence: optional(text),
  status: optional(oneOf(statuses)),
  stage: optional(oneOf(stages)),
  counted: optional(text),
  replies: optional(list<Reply>(reply)),
  reviews: optional(list<Review>(review)),
  revisions: optional(list<Revision>(revision)),
  corrections: optional(corrections),
  links: optional(list(link, { apart: true })),
  exact: optional(line),
  prefix: optional(line),
  suffix: optional(line),
};

/** Names that editors write for a field of an item. */
export const aliases = {
  kind: "type",
  source: "by",
  sources: "by",
  author: "by",
  speaker: "by",
  who: "by",
  reply: "replies",
  review: "reviews",
  correction: "corrections",
  revision: "revisions",
  update: "revisions",
  image: "media",
  picture: "media",
  date: "when",
  statement: "text",
  claim: "text",
  body: "text",
  content: "text",
  quote: "text",
  value: "quantity",
  number: "quantity",
};

/** `type` of an item: which shape it has was chosen by it. */
export const typeOf = <const Type extends string>(type: Type) => oneOf([type]);
