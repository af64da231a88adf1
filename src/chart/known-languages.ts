import { ar } from "./messages/ar.js";
import { de } from "./messages/de.js";
import { en } from "./messages/en.js";
import { es } from "./messages/es.js";
import { fr } from "./messages/fr.js";
import { ja } from "./messages/ja.js";
import { ko } from "./messages/ko.js";
import { uk } from "./messages/uk.js";
import type { ChartMessages } from "./messages.js";

const languages: Record<string, ChartMessages> = { ar, de, en, es, fr, ja, ko, uk };

/** @param locale of the card's own words */
export function chartMessagesFor(locale: string): ChartMessages {
  const language = locale.split("-")[0] as string;
  return (Object.hasOwn(languages, language) && languages[language]) || en;
}
