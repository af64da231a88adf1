import type { InferOutput } from "valibot";
import { typeOf } from "./claim.js";
import { date } from "./date.js";
import { readFlag } from "./flag.js";
import { id } from "./id.js";
import { either, isLeftOut, optional, reading, record } from "./schema.js";
import { text } from "./text.js";
import { linkUrl } from "./url.js";

const described = record(
  { date: optional(date), reason: optional(text), url: optional(linkUrl) },
  { lenient: true },
);

/** The outlet took the item back. */
export interface Withdrawal extends InferOutput<typeof described> {}

/** `true`, a word, anything: who wrote something here wants the item gone. */
const bare = reading<Withdrawal>("an object with date and reason", (input) =>
  typeof input === "string" && readFlag(input) === undefined ? { reason: input.trim() } : {},
);

const withdrawal = either<Withdrawal, Withdrawal>(described, bare);

/** What is left of an item that was taken back, whatever its type. */
const withdrawn = <const Type extends string>(type: Type) =>
  record({ id: optional(id), type: typeOf(type), withdrawn: withdrawal });

export type Withdrawn<Type extends string = string> = { id?: string; type: Type; withdrawn: Withdrawal };

/** Keeps of an item what its withdrawal needs, so that nothing wrong in the rest can keep it on the page. */
export const readWithdrawn = withdrawn;

/** Whatever stands in `withdrawn` withdraws, except a plain no. */
export const isWithdrawn = (input: Record<string, unknown>): boolean => {
  const given = input.withdrawn;
  return !isLeftOut(given) && readFlag(given) !== false;
};
