/** What a piece of a phrase is, for the template that shows it. */
export type Role =
  | "number"
  | "hedge"
  | "unit"
  | "name"
  | "interest"
  | "date"
  | "label"
  | "was"
  | "now"
  | "alert"
  | "quoted"
  | "context"
  | "link";

/** A run of words with one role. `datum` is somebody's text, which may run in another direction than ours. */
export interface Piece {
  text: string;
  as?: Role;
  datum?: boolean;
  /** BCP 47 tag where it differs from the card's. */
  lang?: string;
  /** A gated address. */
  href?: string;
  /** HTML's machine form of a date. */
  datetime?: string;
}

/** A sentence in pieces: pure words, shown alike by a card, a fallback and a screen reader. */
export type Phrase = Piece[];

/**
 * Puts phrases into the `{slots}` of a message. The message's own words take `as`.
 *
 * @example fill("{change} from {what}", { change, what })
 */
export function fill(message: string, slots: Record<string, Phrase | string | undefined>, as?: Role): Phrase {
  const phrase: Phrase = [];
  message.split(/\{(\w+)\}/).forEach((part, index) => {
    if (index % 2) {
      const slot = slots[part];
      if (typeof slot === "string") phrase.push({ text: slot });
      else if (slot) phrase.push(...slot);
    } else if (part) phrase.push({ text: part, ...(as && { as }) });
  });
  return phrase;
}

/** A message without slots; nothing where there is none. */
export const words = (message: string | undefined | false, as?: Role): Phrase =>
  message ? [{ text: message, ...(as && { as }) }] : [];

/** A message with one slot; nothing where there is nothing to put into it. */
export function fillOne(message: string, phrase: Phrase | undefined, as?: Role): Phrase {
  if (!phrase?.length) return [];
  const [before, after] = message.split(/\{\w+\}/);
  return [...words(before, as), ...phrase, ...words(after, as)];
}

/**
 * Like `fill`, but a slot with nothing to say goes, with what stands between it and the one before. The message starts
 * and ends with a slot.
 */
export function fillPresent(message: string, slots: Record<string, Phrase | undefined>): Phrase {
  const phrase: Phrase = [];
  let between = "";
  message.split(/\{(\w+)\}/).forEach((part, index) => {
    const slot = slots[part];
    if (index % 2 === 0) between = part;
    else if (slot?.length) phrase.push(...(phrase.length > 0 ? [{ text: between }] : []), ...slot);
  });
  return phrase;
}

/** Phrases one after the other, with something between. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases
    .filter((phrase) => phrase.length > 0)
    .flatMap((phrase, index) => (index ? [{ text: between }, ...phrase] : phrase));
}

export const plain = (phrase: Phrase): string => phrase.map((piece) => piece.text).join("");

/** The same words, all of them in one role. */
export const inRole = (phrase: Phrase, as: Role | undefined): Phrase =>
  phrase.map((piece) => ({ ...piece, as }));

/** The same words where they are said beside something else, and are not the number or the name of the card. */
export const withoutRoles = (phrase: Phrase): Phrase => phrase.map(({ as: _, ...piece }) => piece);
