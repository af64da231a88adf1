import type { Messages } from "../language/messages.js";

/** Written out, so that a bundler puts each language into a chunk of its own. */
const languages: Record<string, () => Promise<Messages>> = {
  ar: async () => (await import("../language/messages/ar.js")).ar,
  de: async () => (await import("../language/messages/de.js")).de,
  es: async () => (await import("../language/messages/es.js")).es,
  fr: async () => (await import("../language/messages/fr.js")).fr,
  ja: async () => (await import("../language/messages/ja.js")).ja,
  ko: async () => (await import("../language/messages/ko.js")).ko,
  uk: async () => (await import("../language/messages/uk.js")).uk,
};

/**
 * The words of a language that comes with the package, undefined where there is none. The build of the script for a
 * news site puts `drop-in/languages.ts` in this file's place.
 */
export const loadMessages = async (language: string): Promise<Messages | undefined> =>
  Object.hasOwn(languages, language) ? languages[language]?.() : undefined;
