import type { Messages } from "../language/messages.js";
import { verbs } from "../language/verbs.js";
import type { checkedChunk } from "./checked-chunk.js";

/** The languages that lie beside the script: written by the build. */
declare const __CHUNKS__: Record<string, { file: string; integrity: string }>;

/** A language as the build packs it: its strings as lines, in the order of the English ones, and what else it has. */
type Packed = readonly [lines: string, rest: Partial<Messages>];

/** The first form, and of each other how many letters of it go, to base 36, and what comes in their place. */
function formsOf(text: string): string[] {
  const [first = "", ...others] = text.split("|");
  return [
    first,
    ...others.map(
      (one) => first.slice(0, first.length - Number.parseInt(one[0] as string, 36)) + one.slice(1),
    ),
  ];
}

/** Slots are numbered as they come in English: `^` is the first, `^1` the second. */
export function unpacked([lines, rest]: Packed, english: Messages): Messages {
  const all = lines.split("\n");
  const line = (model: string) => {
    const slots = [...new Set(model.match(/\{\w+\}/g))];
    return all.shift()?.replace(/\^(\d?)/g, (_, index) => slots[+index] as string) as string;
  };
  const group = (model: object): object =>
    Object.fromEntries(
      Object.entries(model).map(([key, message]) => [
        key,
        typeof message === "string"
          ? line(message)
          : Array.isArray(message)
            ? formsOf(line(message.join()))
            : group(message),
      ]),
    );
  // English has a verb as it was written: its own form of each is none.
  const verbsOfAll = Object.fromEntries(verbs.map((verb) => [verb, []]));
  return { ...group({ ...english, verbs: verbsOfAll }), ...rest } as Messages;
}

/** The words of a language; undefined where none lie beside the script. */
export async function load(
  language: string,
  english: Messages,
  check: typeof checkedChunk,
): Promise<Messages | undefined> {
  const chunk = Object.hasOwn(__CHUNKS__, language) ? __CHUNKS__[language] : undefined;
  if (!chunk) return undefined;
  return unpacked((await check<{ default: Packed }>(language, chunk)).default, english);
}

/** What fewest need of all that lies beside the script: what follows a live page, what looks at names for an editor. */
export const beside = <Module>(name: "live" | "names", check: typeof checkedChunk): Promise<Module> =>
  check(name, __CHUNKS__[name]);
