import { reading } from "./schema.js";

/** true or false, also as the words in any case, since spreadsheets and ArchieML know only strings. */
export function readFlag(input: unknown): boolean | undefined {
  const word = typeof input === "string" ? input.trim().toLowerCase() : input;
  return word === true || word === "true" ? true : word === false || word === "false" ? false : undefined;
}

export const flag = reading("true or false", readFlag);
