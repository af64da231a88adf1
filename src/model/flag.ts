import { reading } from "./schema.js";

/** true or false, also as the words, since spreadsheets and ArchieML know only strings. */
export const flag = reading("true or false", (input) =>
  input === true || input === "true" ? true : input === false || input === "false" ? false : undefined,
);
