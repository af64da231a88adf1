import { english as dates } from "./date/en.js";
import type { DateVocabulary } from "./date/vocabulary.js";
import { english as quantities } from "./quantity/en.js";
import type { Vocabulary } from "./quantity/vocabulary.js";

/** The words by which a language writes numbers and dates. */
export interface Reader {
  quantities: Vocabulary;
  dates: DateVocabulary;
}

const readers = new Map<string, Reader>([["en", { quantities, dates }]]);

/** Every other language is a file of its own, which is loaded where a document is in it. */
const files: Record<string, () => Promise<Reader>> = {
  uk: async () => (await import("./readers/uk.js")).uk,
};

const baseOf = (language: string) => language.split("-")[0] as string;

/** Whether numbers and dates are read in a language's own words. */
export const hasReader = (language: string): boolean => readers.has(baseOf(language));

/** English is read where there is no reader of the language. */
export const readerOf = (language: string): Reader => readers.get(baseOf(language)) ?? { quantities, dates };

/** Loads the reader of a language. Never rejects. @returns whether there is one now that was not there before */
export async function loadReader(language: string): Promise<boolean> {
  const load = files[baseOf(language)];
  if (!load || hasReader(language)) return false;
  try {
    readers.set(baseOf(language), await load());
    return true;
  } catch {
    return false;
  }
}
