import type { Attribution } from "../model/attribution.js";
import { sourceOf } from "../model/lookup.js";
import type { Source, SourceRef } from "../model/source.js";
import { chooseText } from "../model/text.js";
import { type Context, datum } from "./context.js";
import { dateText, isDay, isSpan } from "./date-text.js";
import { fill, joined, type Phrase } from "./phrase.js";
import { quantityText } from "./quantity-text.js";

/** "A", "A and B", "A, B and C". */
export function listText(phrases: readonly Phrase[], { messages }: Context): Phrase {
  const last = phrases.at(-1) ?? [];
  if (phrases.length < 2) return last;
  return fill(messages.and, { a: joined(phrases.slice(0, -1), ", "), b: last });
}

/** The name alone, or that there is none, with the reason where one was given. */
export function nameText(ref: SourceRef, context: Context): Phrase {
  const { messages } = context;
  const source = sourceOf(ref, context.document);
  const name = datum(source.name, context, "name");
  const hidden = source.anonymous || source.anonymity !== undefined;
  if (!hidden) return name;
  const shown =
    name.length > 0 ? fill(messages.notNamed, { name }) : [{ text: messages.unnamed, as: "name" as const }];
  return source.anonymity
    ? fill(messages.because, { name: shown, reason: datum(source.anonymity, context) })
    : shown;
}

export const namesText = (refs: readonly SourceRef[], context: Context): Phrase =>
  listText(
    refs.map((ref) => nameText(ref, context)),
    context,
  );

/** Title and name, role, organisation. */
export function sourceText(ref: SourceRef, context: Context): Phrase {
  const source = sourceOf(ref, context.document);
  const title = datum(source.title, context, "name");
  const name = nameText(ref, context);
  const titled =
    title.length > 0 && name.length > 0 ? [...title, { text: " ", as: "name" as const }, ...name] : name;
  return joined([titled, datum(source.role, context), organizationText(source, context)], ", ");
}

/** Left out where the role names it already, by its name or its short name: "head of Defense Intelligence (HUR)". */
function organizationText(source: Source, context: Context): Phrase {
  if (source.org === undefined) return [];
  const org = datum(sourceOf(source.org as SourceRef, context.document).name, context);
  const written = org[0]?.text ?? "";
  const role =
    source.role === undefined
      ? ""
      : chooseText(source.role, context.locale, context.document.lang ?? "").text;
  const shortName = /\(([^)]+)\)/.exec(written)?.[1] ?? written;
  return role.includes(written) || role.includes(shortName) ? [] : org;
}

/** What a reader should know of a source; one without shows its organisation's. */
export function interestText(ref: SourceRef, context: Context): Phrase {
  const source = sourceOf(ref, context.document);
  const org = source.org === undefined ? undefined : sourceOf(source.org as SourceRef, context.document);
  return datum(source.interest ?? org?.interest, context, "interest");
}

/** One attribution as a sentence in pieces: name, role, verb, through whom, when, on what occasion. */
export interface AttributionText {
  /** The sentence. */
  said: Phrase;
  /** The source's interest, where a reader should know one. */
  interest: Phrase;
  /** How a survey or a study was made, and the source's note. */
  about: Phrase[];
  /** Where it can be read. */
  href?: string;
}

export function attributionText(attribution: Attribution, context: Context): AttributionText {
  const source = sourceOf(attribution.source, context.document);
  const said = joined([sourceText(attribution.source, context), circumstances(attribution, context)], ", ");
  const href = attribution.url ?? source.url;
  return {
    said,
    interest: interestText(attribution.source, context),
    about: methodText(source, context),
    ...(href && { href }),
  };
}

/** Everything after the name: verb, through whom, when, on what occasion. */
export function circumstances({ verb, via, date, occasion }: Attribution, context: Context): Phrase {
  const { messages } = context;
  const through = via?.length
    ? namesText(via, context).map((piece) => (piece.as === "name" ? { ...piece, as: undefined } : piece))
    : [];
  const verbs = verb === undefined ? [] : [{ text: verb, datum: true }];
  const told = verb === "told" && through.length > 0;
  const when = date === undefined ? [] : dateText(date, context);
  const placed =
    date !== undefined && isDay(date)
      ? fill(messages.on, { date: when })
      : date !== undefined && isSpan(date)
        ? fill(messages.in, { date: when })
        : when;
  return joined(
    [
      told ? fill(messages.told, { via: through }) : verbs,
      told || through.length === 0 ? [] : fill(messages.via, { via: through }),
      placed,
      occasion === undefined ? [] : fill(messages.occasion, { occasion: datum(occasion, context) }),
    ],
    " ",
  );
}

function methodText(source: Source, context: Context): Phrase[] {
  const { messages } = context;
  const said = (message: string, text: Phrase | undefined) => (text?.length ? [fill(message, { text })] : []);
  return [
    ...said(messages.sample, source.sample && quantityText(source.sample, context)),
    ...said(messages.population, datum(source.population, context)),
    ...said(messages.collected, source.collected && dateText(source.collected, context)),
    ...said(messages.method, datum(source.method, context)),
    ...said(messages.marginOfError, source.margin && quantityText(source.margin, context)),
    ...said(
      messages.level,
      source.level === undefined
        ? undefined
        : quantityText({ value: source.level, unit: "percent" }, context),
    ),
    ...said(messages.funder, source.funder && namesText(source.funder as SourceRef[], context)),
    ...said("{text}", datum(source.note, context)),
  ];
}
