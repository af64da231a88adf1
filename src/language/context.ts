import type { ClaimsDocument } from "../model/claims-document.js";
import { chooseText, type Text } from "../model/text.js";
import { type Messages, messagesFor } from "./messages.js";
import type { Phrase, Role } from "./phrase.js";

/** What the words of a claim depend on besides the claim. */
export interface Context {
  /** BCP 47 tag of the reader. */
  locale: string;
  messages: Messages;
  document: ClaimsDocument;
}

/** @param locale BCP 47 tag; one that the engine refuses is read as English */
export function contextFor(document: ClaimsDocument, locale: string): Context {
  const known = isLocale(locale) ? locale : "en";
  return { locale: known, messages: messagesFor(known), document };
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}

/** Somebody's text as one piece, marked with its language where that is not the reader's. */
export function datum(text: Text | undefined, { locale, document }: Context, as?: Role): Phrase {
  if (text === undefined) return [];
  const chosen = chooseText(text, locale, document.lang ?? locale);
  const foreign = chosen.lang.split("-")[0] !== locale.split("-")[0];
  return [{ text: chosen.text, datum: true, ...(as && { as }), ...(foreign && { lang: chosen.lang }) }];
}

/** Languages that are written from right to left (CLDR's character order). */
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i;

export const directionOf = (locale: string): "ltr" | "rtl" => (rightToLeft.test(locale) ? "rtl" : "ltr");
