import { either, map, reading } from "./schema.js";

/** A text in the document's language, or one by BCP 47 tag. Plain: no markup; an empty line makes a paragraph. */
export type Text = string | Record<string, string>;

/** One string, in one language. */
export const line = reading("a text in quotes", (input) =>
  typeof input === "string" ? input.trim() : undefined,
);

/** Keys by BCP 47 tag. No language has a subtag of more than three letters yet, and a field's name is none. */
export const languageKey = { pattern: /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, code: "bad-language" } as const;

const byLanguage = map(languageKey, line, { whole: true });

/** schema.org Text, by language where there are several. */
export const text = {
  ...either<Record<string, string>, string>(byLanguage, line),
  isText: true,
};

/** BCP 47 language tag. */
export const language = reading("a language tag such as en or pt-BR", (input, report) => {
  if (typeof input !== "string") return undefined;
  try {
    return Intl.getCanonicalLocales(input.trim())[0];
  } catch {
    return report("bad-language", { found: input });
  }
});

/** A text in the language that was found for it. */
export interface ChosenText {
  text: string;
  /** BCP 47 tag of the text. */
  lang: string;
}

/**
 * Chooses a text: the exact tag, its language, the document's language, the first.
 *
 * @param wanted the reader's language, as a BCP 47 tag
 * @param written the document's language
 */
export function chooseText(given: Text, wanted: string, written: string): ChosenText {
  if (typeof given === "string") return { text: given, lang: written };
  const tags = Object.keys(given);
  const find = (tag: string) => tags.find((one) => one.toLowerCase() === tag.toLowerCase());
  const [wantedLanguage = "", writtenLanguage = ""] = [wanted, written].map((tag) => tag.split("-")[0]);
  const lang = find(wanted) ?? find(wantedLanguage) ?? find(written) ?? find(writtenLanguage) ?? tags[0];
  return lang === undefined ? { text: "", lang: written } : { text: given[lang] as string, lang };
}
