import type { ClaimsDocument } from "./claims-document.js";
import { type Item, wasWithdrawn } from "./item.js";
import type { Media } from "./media.js";
import { own } from "./own.js";

import type { Source, SourceRef } from "./source.js";
import { everydayUnits, isIntlUnit, type UnitPatterns } from "./unit.js";

/*
 * Where an id leads: in the document itself, then in the one that is shared round it.
 */

/** The source of an id. One that is not found stands for its own name, so that nobody's words lose who said them. */
export function sourceOf(ref: SourceRef, document: ClaimsDocument): Source {
  return typeof ref === "string"
    ? (document.sources[ref] ?? document.shared?.sources[ref] ?? (own({ name: ref }) as Source))
    : ref;
}

export const knowsSource = (ref: SourceRef, document: ClaimsDocument): boolean =>
  typeof ref !== "string" ||
  document.sources[ref] !== undefined ||
  document.shared?.sources[ref] !== undefined;

export function mediaOf(ref: string | Media | undefined, document: ClaimsDocument): Media | undefined {
  return typeof ref === "string" ? (document.media[ref] ?? document.shared?.media[ref]) : ref;
}

/** The item of an id, unless it was withdrawn: what was taken back may not stand behind another claim. */
export function itemOf(id: string, document: ClaimsDocument): Item | undefined {
  const find = (one?: ClaimsDocument) => one?.items.find((item) => item.id === id);
  const found = find(document) ?? find(document.shared);
  return found && !wasWithdrawn(found) ? found : undefined;
}

/** Every item of the document and of the one round it. */
export const allItems = (document: ClaimsDocument): Item[] =>
  [...document.items, ...(document.shared?.items ?? [])].filter((item): item is Item => !wasWithdrawn(item));

/** How the document itself writes a unit, by language. */
export const unitPatternsOf = (
  unit: string,
  document: ClaimsDocument,
): Record<string, UnitPatterns> | undefined => document.units[unit] ?? document.shared?.units[unit];

export const knowsUnit = (unit: string, document: ClaimsDocument): boolean =>
  Object.keys(unitPatternsOf(unit, document) ?? {}).length > 0 ||
  (everydayUnits as readonly string[]).includes(unit) ||
  isIntlUnit(unit);
