import type { Messages } from "../language/messages.js";

/**
 * The words of a language that comes with the package, undefined where there is none. The build of the script for a
 * news site puts `drop-in/languages.ts` in this file's place.
 */
export async function loadMessages(language: string): Promise<Messages | undefined> {
  const { languages } = await import("./further-languages.js");
  return ((await languages[language]?.()) as Record<string, Messages> | undefined)?.[language];
}
