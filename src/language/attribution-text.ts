import type { Attribution } from "../model/attribution.js";
import { sourceOf } from "../model/lookup.js";
import type { Source, SourceRef } from "../model/source.js";
import { type Context, datum } from "./context.js";
import { dateText, placedDateText } from "./date-text.js";
import {
  fill,
  fillOne,
  fillPresent,
  inRole,
  joined,
  type Phrase,
  plain,
  withoutRoles,
  words,
} from "./phrase.js";
import { quantityText } from "./quantity-text.js";
import type { Verb } from "./verbs.js";

/** "A", "A and B", "A, B and C". */
export function listText(phrases: readonly Phrase[], { messages }: Context): Phrase {
  const last = phrases.at(-1) ?? [];
  if (phrases.length < 2) return last;
  return fill(messages.list.last, { before: joined(phrases.slice(0, -1), messages.list.between), last });
}

/** The name alone, or that there is none, with the reason where one was given. */
export function nameText(ref: SourceRef, context: Context): Phrase {
  const { messages } = context;
  const source = sourceOf(ref, context.document);
  const name = datum(source.name, context, "name");
  if (!source.anonymous && source.anonymity === undefined) return name;
  const reason = datum(source.anonymity, context);
  if (name.length > 0) {
    return reason.length > 0
      ? fill(messages.notNamedBecause, { name, reason })
      : fillOne(messages.notNamed, name);
  }
  return withNote(words(messages.unnamed, "name"), reason, context);
}

export const namesText = (refs: readonly SourceRef[], context: Context): Phrase =>
  listText(
    refs.map((ref) => nameText(ref, context)),
    context,
  );

/** Title and name, role, organisation. */
export const sourceText = (ref: SourceRef, context: Context): Phrase =>
  citedText(sourceParts(ref, context), context);

const citedText = ({ name, role }: SourceParts, { messages }: Context): Phrase =>
  role.length > 0 ? fill(messages.source, { name, role }) : name;

interface SourceParts {
  name: Phrase;
  /** With the organisation. */
  role: Phrase;
}

function sourceParts(ref: SourceRef, context: Context): SourceParts {
  const source = sourceOf(ref, context.document);
  const title = datum(source.title, context, "name");
  const name = nameText(ref, context);
  const titled = fillPresent(context.messages.titledName, { title, name });
  return {
    // A title and a name are one name.
    name: title.length > 0 ? inRole(titled, "name") : name,
    role: fillPresent(context.messages.roleAt, {
      role: datum(source.role, context),
      organization: organizationText(source, context),
    }),
  };
}

/**
 * Who answers a claim, with the role a reader should know and what interest they have in it.
 *
 * @param isFollowed whether words follow, before which a role is closed
 */
export function answererText(refs: readonly SourceRef[], context: Context, isFollowed: boolean): Phrase {
  const names = refs.map((ref) => {
    const parts = sourceParts(ref, context);
    const who = withInterest(citedText(parts, context), ref, context);
    // Of several, the next name or "and" ends what is said of the one before.
    return refs.length > 1 || !isFollowed ? who : withRoleClosed(who, parts, context);
  });
  return listText(names, context);
}

const withRoleClosed = (who: Phrase, { role }: SourceParts, { messages }: Context): Phrase =>
  role.length > 0 ? [...who, ...words(messages.afterRole)] : who;

const withNote = (who: Phrase, interest: Phrase, { messages }: Context): Phrase =>
  interest.length > 0 ? fill(messages.withInterest, { who, interest }) : who;

const withInterest = (who: Phrase, ref: SourceRef, context: Context): Phrase =>
  withNote(who, withoutRoles(interestText(ref, context)), context);

/** Left out where the role names it already, by its name or its short name: "head of Defense Intelligence (HUR)". */
function organizationText({ org, role }: Source, context: Context): Phrase {
  if (org === undefined) return [];
  const organization = datum(sourceOf(org as SourceRef, context.document).name, context);
  const name = plain(organization);
  const shortName = /\(([^()]+)\)/.exec(name)?.[1] ?? name;
  const said = plain(datum(role, context));
  return said.includes(name) || said.includes(shortName) ? [] : organization;
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
  /** How a survey or a study was made, and the source's note: each without its full stop. */
  about: Phrase[];
  /** Where it can be read. */
  href?: string;
}

export function attributionText(attribution: Attribution, context: Context): AttributionText {
  const source = sourceOf(attribution.source, context.document);
  const href = attribution.url ?? source.url;
  return {
    said: saidText(attribution, context),
    interest: interestText(attribution.source, context),
    about: methodText(source, context),
    href,
  };
}

/** "A, head of B, told C on 13 August (interview)"; without a verb "A, head of B, via C, 13 August (interview)". */
function saidText({ source: ref, verb, via = [], date, occasion }: Attribution, context: Context): Phrase {
  const { messages } = context;
  const parts = sourceParts(ref, context);
  const source = citedText(parts, context);
  // Bold is for who says so, not for who passes it on.
  const listener = inRole(namesText(via, context), undefined);
  const slots = {
    via: fillOne(messages.via, listener),
    date: (verb === undefined ? dateText : placedDateText)(date, context),
    occasion: fillOne(messages.occasion, datum(occasion, context)),
  };
  if (verb === undefined) return fillPresent(messages.cited, { ...slots, source });
  const isGroup = sourceOf(ref, context.document).type === "group";
  const isTold = verb === "told" && listener.length > 0;
  // "told" needs somebody who was told.
  const done = verbText(verb === "told" && !isTold ? "said" : verb, isGroup, context);
  return fill(messages.said, {
    source: withRoleClosed(source, parts, context),
    topic: messages.topic?.(plain(source)),
    saying: fillPresent(messages.saying, {
      ...slots,
      verb: isTold ? fill(messages.told, { verb: done, listener }) : done,
      via: isTold ? [] : slots.via,
    }),
  });
}

/** A verb of the closed set, inflected; any other as the editor wrote it, in a frame where it is of another language. */
function verbText(verb: string, isGroup: boolean, context: Context): Phrase {
  const { verbs, otherVerb } = context.messages;
  const known = typeof verbs === "object" && Object.hasOwn(verbs, verb) ? verbs[verb as Verb] : undefined;
  if (known) return words((isGroup && known[1]) || known[0]);
  const written = datum(verb, context);
  return written[0]?.lang ? fillOne(otherVerb, written) : written;
}

function methodText(source: Source, context: Context): Phrase[] {
  const { method } = context.messages;
  const { sample, collected, margin, level, funder, note } = source;
  const lines: [message: string, text: Phrase | null | undefined][] = [
    [method.sample, sample && quantityText(sample, context)],
    [method.population, datum(source.population, context)],
    [method.collected, dateText(collected, context)],
    [method.method, datum(source.method, context)],
    [method.margin, margin && quantityText(margin, context)],
    [method.level, level === undefined ? [] : quantityText({ value: level, unit: "percent" }, context)],
    [method.funder, funder && fundersText(funder as SourceRef[], context)],
    ["{text}", datum(note, context)],
  ];
  return lines
    .map(([message, text]) => withoutFullStop(fillOne(message, withoutRoles(text ?? []))))
    .filter((line) => line.length > 0);
}

/** Who paid for it, with what a reader should know of them. */
const fundersText = (refs: SourceRef[], context: Context): Phrase =>
  listText(
    refs.map((ref) => withInterest(nameText(ref, context), ref, context)),
    context,
  );

/** Who puts sentences one after the other puts the stop. */
export const withoutFullStop = (phrase: Phrase): Phrase =>
  phrase.map((piece, index) =>
    index === phrase.length - 1 ? { ...piece, text: piece.text.replace(/[.。]$/, "") } : piece,
  );
