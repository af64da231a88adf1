import { registerLanguage } from "../../src/language/known-languages.js";
import { ar } from "../../src/language/messages/ar.js";
import { de } from "../../src/language/messages/de.js";
import { en } from "../../src/language/messages/en.js";
import { es } from "../../src/language/messages/es.js";
import { fr } from "../../src/language/messages/fr.js";
import { ja } from "../../src/language/messages/ja.js";
import { ko } from "../../src/language/messages/ko.js";
import { uk } from "../../src/language/messages/uk.js";

/** Every language of ours. */
export const everyLanguage = { ar, de, en, es, fr, ja, ko, uk };

/** Makes all of them known to the words of a claim. */
export function registerAll(): void {
  for (const [language, messages] of Object.entries(everyLanguage)) registerLanguage(language, messages);
}

/** Without the marks that nobody sees, and with one kind of space. */
export const normalised = (text: string) =>
  text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s/g, " ");
