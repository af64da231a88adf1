import { registerLanguage } from "../language/known-languages.js";
import { en } from "../language/messages/en.js";
import type { Messages } from "../language/messages.js";
import { checkedChunk } from "./checked-chunk.js";

/** The language of a script that has one inside: written by the build. */
declare const __INSIDE__: [language: string, messages: Messages] | undefined;

if (__INSIDE__) registerLanguage(...__INSIDE__);

/** The words of a language that lies beside the script; which do, is known to a chunk of its own. */
export const loadMessages = async (language: string): Promise<Messages | undefined> =>
  (await checkedChunk<typeof import("./packed-languages.js")>("languages")).load(language, en, checkedChunk);
