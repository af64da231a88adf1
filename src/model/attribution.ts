import type { InferOutput } from "valibot";
import { date } from "./date.js";
import { own } from "./own.js";
import { chosen, isRecord, list, optional, record, refined } from "./schema.js";
import { type SourceRef, sourceRef } from "./source.js";
import { line, text } from "./text.js";
import { linkUrl } from "./url.js";

const full = record(
  {
    source: sourceRef,
    via: optional(list(sourceRef)),
    verb: optional(line),
    date: optional(date),
    occasion: optional(text),
    url: optional(linkUrl),
  },
  { aliases: { by: "source", who: "source", name: "source", through: "via", when: "date", link: "url" } },
);

/** Who said it, through whom, when, on what occasion. */
export interface Attribution extends InferOutput<typeof full> {}

const bare = refined(sourceRef, (source: SourceRef): Attribution => own({ source }));

const isSourceItself = (input: Record<string, unknown>) =>
  input.source === undefined && ["name", "anonymous", "anonymity"].some((key) => input[key] !== undefined);

/** An attribution; an id, a name or a source stands for one with no more to it. */
export const attribution = chosen<Attribution>(
  (input) => (isRecord(input) && !isSourceItself(input) ? full : bare),
  [full, sourceRef],
);

/** `by`: `[]` states that nobody is named. */
export const attributions = list(attribution);
