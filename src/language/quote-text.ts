import type { Quote } from "../model/quote.js";
import { namesText } from "./attribution-text.js";
import { type Context, datum } from "./context.js";
import { fill, type Phrase } from "./phrase.js";

/** A quotation as it is printed: the words, the sentence they stand in, a translation beside them. */
export interface QuoteText {
  /** With the language's own marks; where it is partial, in its sentence with the quoted words marked. */
  words: Phrase;
  /** BCP 47 tag of the words. */
  lang: string;
  /** The sentence, where the words could not be found in it. */
  context: Phrase;
  translation: Phrase;
  translator: Phrase;
}

export function quoteText(quote: Quote, context: Context): QuoteText {
  const { messages, document, locale } = context;
  const inside = quote.context === undefined ? undefined : insideContext(quote.text, quote.context);
  const translated = datum(quote.translation, context);
  return {
    words: inside ?? [
      { text: messages.open },
      { text: turnMarks(quote.text, context), as: "quoted", datum: true },
      { text: messages.close },
    ],
    lang: quote.lang ?? document.lang ?? locale,
    context:
      inside || quote.context === undefined ? [] : [{ text: quote.context, as: "context", datum: true }],
    translation:
      translated.length > 0
        ? fill(messages.translation, {
            text: [{ text: messages.open }, ...translated, { text: messages.close }],
          })
        : [],
    translator:
      quote.translator === undefined
        ? []
        : fill(messages.translatedBy, { by: namesText([quote.translator], context) }),
  };
}

/** Marks inside a quotation are the inner ones. */
function turnMarks(text: string, { messages }: Context): string {
  return text.replaceAll(messages.open, messages.openInner).replaceAll(messages.close, messages.closeInner);
}

/** Any white space, and the quotation marks that may stand round the words. */
const fold = (text: string) => text.normalize("NFC").replace(/\s/g, " ");
const opening = /[“„«‘"]$/;
const closing = /^[,.;:!?…]?[”“»’"]/;

function insideContext(words: string, sentence: string): Phrase | undefined {
  const [needle, hay] = [fold(words), fold(sentence)];
  const at = hay.indexOf(needle);
  if (at < 0 || needle === hay) return undefined;
  const before = hay.slice(0, at);
  const after = hay.slice(at + needle.length);
  const open = opening.exec(before)?.[0] ?? "";
  const close = closing.exec(after)?.[0] ?? "";
  const pieces: Phrase = [
    { text: before.slice(0, before.length - open.length), as: "context", datum: true },
    { text: `${open}${needle}${close}`, as: "quoted", datum: true },
    { text: after.slice(close.length), as: "context", datum: true },
  ];
  return pieces.filter((piece) => piece.text);
}
