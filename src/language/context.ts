import type { ClaimsDocument } from "../model/claims-document.js";
import { chooseText, type Text } from "../model/text.js";
import { hasMessages, messagesFor } from "./known-languages.js";
import type { Messages } from "./messages.js";
import type { Phrase, Role } from "./phrase.js";

/** What the words of a claim depend on besides the claim. */
export interface Context {
  /** BCP 47 tag of our own words, numbers and dates. */
  locale: string;
  /** BCP 47 tag of the reader: another than `locale` where there are no words of ours in that language. */
  reader: string;
  messages: Messages;
  document: ClaimsDocument;
}

/** @param locale BCP 47 tag of the reader; one that the engine refuses is read as English */
export function contextFor(document: ClaimsDocument, locale: string): Context {
  const reader = canonical(locale) ?? "en";
  // "12.000" between English words would be twelve: words and numbers are of one language.
  return { locale: hasMessages(reader) ? reader : "en", reader, messages: messagesFor(reader), document };
}

function canonical(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

const languageOf = (tag: string) => tag.split("-")[0];

/** Somebody's text as one piece, marked with its language where that is not the card's. */
export function datum(text: Text | undefined, { locale, reader, document }: Context, as?: Role): Phrase {
  if (text === undefined) return [];
  const chosen = chooseText(text, reader, document.lang ?? reader);
  const foreign = languageOf(chosen.lang) !== languageOf(locale);
  return [{ text: chosen.text, datum: true, ...(as && { as }), ...(foreign && { lang: chosen.lang }) }];
}

/** Languages that are written from right to left (CLDR's character order). */
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i;

export const directionOf = (locale: string): "ltr" | "rtl" => (rightToLeft.test(locale) ? "rtl" : "ltr");
