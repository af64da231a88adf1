import type { Context } from "./context.js";
import type { Messages } from "./messages.js";
import type { Phrase } from "./phrase.js";

/** In the reader's own quotation marks; those inside are turned into the inner ones. */
export const quoted = (phrase: Phrase, { messages }: Context): Phrase =>
  phrase.length > 0
    ? [
        { text: messages.open },
        ...phrase.map((piece) => ({ ...piece, text: turnMarks(piece.text, messages) })),
        { text: messages.close },
      ]
    : [];

/**
 * Marks inside a quotation are the inner ones, and those inside these the outer ones again. A straight mark after a
 * figure is an inch; an apostrophe closes nothing.
 */
export function turnMarks(text: string, { open, close, openInner, closeInner }: Messages): string {
  const inner = new RegExp(`${openInner}(.*?)${closeInner}(?!\\p{L})`, "gsu");
  const outer = new RegExp(
    `${open}([^${open}${close}]*)${close}|(?<![^\\s(\\[—–-])"(?=\\S)([^"]*)"|[${open}${close}]`,
    "gu",
  );
  return text.replace(outer, (mark, curly?: string, straight?: string) => {
    const words = curly ?? straight;
    if (words === undefined) return mark === open ? openInner : closeInner;
    return openInner + words.replace(inner, `${open}$1${close}`) + closeInner;
  });
}
