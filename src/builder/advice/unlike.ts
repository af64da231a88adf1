import { entriesOf, isJson, type Json, objectsIn, withItem } from "../written.js";
import type { Advice } from "./advice.js";

/** Rows that say what sort of thing each column is. */
const sortRow = /^(?:type|kind|class|category|sort|тип|вид|клас|art|typ|tipo|catégorie)\b/iu;

const wordsOf = (value: unknown): string =>
  typeof value === "string"
    ? value
    : isJson(value)
      ? wordsOf(value.text ?? value.en ?? Object.values(value)[0])
      : "";

/** A comparison of a tank with a personnel carrier that does not say that these are not alike. */
export function adviseOnUnlike(_document: Json, item: Json): Advice[] {
  if (item.type !== "comparison" || (item.comparable !== undefined && item.comparable !== null)) return [];
  const row = objectsIn(item.rows).find(
    ({ label, unit, currency }) => !unit && !currency && sortRow.test(wordsOf(label)),
  );
  const cells = isJson(row?.cells) ? Object.values(row.cells).map((cell) => wordsOf(entriesOf(cell)[0])) : [];
  const sorts = [
    ...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell && !/^n\/a$/i.test(cell))),
  ];
  if (new Set(sorts.map((sort) => sort.toLowerCase())).size < 2) return [];
  const found = sorts.join(", ");
  return [
    {
      code: "unlike-compared",
      path: "comparable",
      details: { found },
      mends: "say-not-alike",
      mend: (document) => withItem(document, item, (one) => ({ ...one, comparable: { reason: found } })),
    },
  ];
}
