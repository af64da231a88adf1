import type { Quote } from "../model/quote.js";
import { namesText } from "./attribution-text.js";
import { type Context, datum } from "./context.js";
import type { Messages } from "./messages.js";
import { fillOne, type Phrase } from "./phrase.js";
import { quoted, turnMarks } from "./quotation-marks.js";

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
  const { messages, document, reader } = context;
  const lang = quote.lang ?? document.lang ?? reader;
  const sentence = quote.context === undefined ? undefined : fold(quote.context);
  const words = fold(quote.text);
  const inside = sentence === undefined ? undefined : insideSentence(words, sentence, messages);
  // A reader of the original needs no other words.
  const isForeign = lang.split("-")[0] !== reader.split("-")[0];
  const translated = isForeign ? datum(quote.translation, context) : [];
  return {
    words: inside ?? quoted([{ text: quote.text, as: "quoted", datum: true }], context),
    lang,
    context:
      inside || sentence === undefined || sentence === words
        ? []
        : [{ text: sentence, as: "context", datum: true }],
    translation: fillOne(messages.translation, quoted(translated, context)),
    translator:
      quote.translator === undefined || translated.length === 0
        ? []
        : fillOne(messages.translatedBy, namesText([quote.translator], context)),
  };
}

/** Editors paste no-break spaces and letters in two parts: both sides are brought to one form before one is sought. */
const fold = (text: string) => text.normalize("NFC").replace(/\s+/g, " ");

const opening = /[“„«‘"「『]$/;
/** American printers put the comma inside the marks. */
const closing = /^([,.;:!?…、。]?)[”“»’"」』]/;

/** The sentence with the quoted words marked; undefined where it does not hold them. */
function insideSentence(words: string, sentence: string, messages: Messages): Phrase | undefined {
  if (words === sentence) return undefined;
  const at = placeOf(words, sentence);
  if (at < 0) return undefined;
  let before = sentence.slice(0, at);
  let after = sentence.slice(at + words.length);
  let marked = words;
  const inMarks = (stop = "") => messages.open + turnMarks(words, messages) + stop + messages.close;
  const opened = opening.test(before);
  const [closed, stop] = closing.exec(after) ?? [];
  if (opened && closed !== undefined) {
    before = before.slice(0, -1);
    after = after.slice(closed.length);
    marked = inMarks(stop);
  } else if (!opened && closed === undefined && !/[“„«"「][^“„«"「”»」]*$/.test(before)) {
    marked = inMarks();
  }
  const pieces: Phrase = [
    { text: before, as: "context", datum: true },
    { text: marked, as: "quoted", datum: true },
    { text: after, as: "context", datum: true },
  ];
  return pieces.filter((piece) => piece.text);
}

/** Where the words stand: first of all where a mark opens before them. */
function placeOf(words: string, sentence: string): number {
  const first = sentence.indexOf(words);
  for (let at = first; at >= 0; at = sentence.indexOf(words, at + 1)) {
    if (opening.test(sentence.slice(0, at))) return at;
  }
  return first;
}
