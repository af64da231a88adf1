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
 * figure is an inch; an apostrophe closes nothing, and what closes in German opens in English. French marks have a space.
 */
export function turnMarks(text: string, messages: Messages): string {
  const { open, close, openInner, closeInner } = messages;
  const [opens, closes] = [open.trim(), close.trim()];
  const inner = new RegExp(`${openInner}([^${openInner}]*?)${closeInner}(?!\\p{L})`, "gsu");
  const outer = new RegExp(
    `${opens}\\s?([^${opens}${closes}]*?)\\s?${closes}|(?<![^\\s(\\[—–-])"(?=\\S)([^"]*)"|${opens}|${closes}(?!\\p{L})`,
    "gu",
  );
  return text.replace(outer, (mark, curly?: string, straight?: string) => {
    const words = curly ?? straight;
    if (words === undefined) return mark === opens ? openInner : closeInner;
    return openInner + words.replace(inner, `${open}$1${close}`) + closeInner;
  });
}
