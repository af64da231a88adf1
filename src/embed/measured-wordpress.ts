import type { RuleRow } from "./rule.js";

/** Written by `npm run test:wordpress -- --write`. */
export const measuredInWordPress: RuleRow[] = [
  ["WordPress", "administrator", "card card card card frame text - text"],
  ["WordPress", "author", "card card text text text text - text"],
  ["WordPress", "classic editor, administrator", "card card text text frame text - text"],
  ["WordPress", "classic editor, author", "card card text text text text - text"],
  ["WordPress", "plugin, administrator", "card card card card frame text - text"],
  ["WordPress", "plugin, author", "card card card card text text - text"],
  ["WordPress", "plugin, classic editor, administrator", "card card text text frame text - text"],
  ["WordPress", "plugin, classic editor, author", "card card text text text text - text"],
];
