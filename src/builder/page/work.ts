import type { ItemType } from "../../model/item.js";
import { isJson, type Json, listOf } from "./json.js";
import { withNamedSources } from "./named-sources.js";

/** What undo brings back. */
export interface Work {
  document: Json;
  /** Which claim is being written; none where a type has still to be chosen. */
  at?: number;
  /** By claim: the fields that were taken from the article and nobody has confirmed. */
  suggested: readonly (readonly string[])[];
  /** A published claim that is being corrected, as it was. */
  mending?: Mending;
}

export interface Mending {
  at: number;
  /** Who was wrong: we, or the source. */
  kind: "corrections" | "revisions";
  before: Json;
}

/** What a claim of a type begins with. */
const beginnings: Partial<Record<ItemType, Json>> = { comparison: { columns: [{ id: "a" }, { id: "b" }] } };

export const emptyWork = (lang: string): Work => ({
  document: { version: 1, lang, items: [] },
  suggested: [],
});

export const itemsIn = ({ document }: Work): Json[] => listOf(document.items).filter(isJson);

const suggestedIn = (work: Work) => itemsIn(work).map((_, index) => work.suggested[index] ?? []);

/** A claim of a type at the end of the list, and there. */
export function begun(work: Work, type: ItemType): Work {
  const items = [...itemsIn(work), { type, ...beginnings[type] }];
  return { ...work, document: { ...work.document, items }, at: items.length - 1 };
}

/** A claim that was made of a passage at the end of the list, and there; its sources are entered once. */
export function withClaim(work: Work, item: Json, suggested: readonly string[]): Work {
  const items = itemsIn(work);
  const { document, named } = withNamedSources(work.document, item);
  return {
    document: { ...document, items: [...items, named] },
    at: items.length,
    suggested: [...suggestedIn(work), suggested],
  };
}

/** A claim up or down the list. */
export function moved(work: Work, at: number, by: -1 | 1): Work {
  const swap = <One>(list: readonly One[]): One[] => {
    const all = [...list];
    all.splice(at + by, 0, ...all.splice(at, 1));
    return all;
  };
  const document = { ...work.document, items: swap(itemsIn(work)) };
  return { document, at: at + by, suggested: swap(suggestedIn(work)) };
}

/** A claim out of the list. */
export function dropped(work: Work, at: number): Work {
  const without = <One>(list: readonly One[]) => list.filter((_, index) => index !== at);
  const items = without(itemsIn(work));
  const next = items.length > 0 ? Math.min(at, items.length - 1) : undefined;
  return { document: { ...work.document, items }, at: next, suggested: without(suggestedIn(work)) };
}

/** An editor has looked at what was suggested in a claim: in one field, or in all. */
export function confirmed(work: Work, at: number, name?: string): Work {
  const rest = (names: readonly string[]) => (name === undefined ? [] : names.filter((one) => one !== name));
  return {
    ...work,
    suggested: suggestedIn(work).map((names, index) => (index === at ? rest(names) : names)),
  };
}
