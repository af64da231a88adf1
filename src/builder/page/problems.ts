import { type Issue, parse } from "../../model/index.js";
import { type Json, type Path, pathOf, tidy } from "./json.js";

/** What is wrong with a field, or missing in it. */
export interface Problem {
  issue: Issue;
  path: Path;
}

/** Codes whose place is what should hold the field that they name. */
const namesField = ["missing-field", "compare-missing"];

const placeOf = ({ code, path, details }: Issue): Path => {
  const at = pathOf(path);
  if (code === "compare-missing") return [...at, "compare"];
  return namesField.includes(code) && details?.field ? [...at, details.field] : at;
};

/** Reads what is written so far; every entry keeps its place, so that what is found leads to its field. */
export function problemsIn(document: Json): Problem[] {
  const { issues } = parse(tidy(document, { places: true }));
  return issues.map((issue) => ({ issue, path: placeOf(issue) }));
}

export const isWithin = (path: Path, outer: Path): boolean =>
  outer.every((key, index) => path[index] === key);
