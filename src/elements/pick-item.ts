import type { ClaimsDocument } from "../model/claims-document.js";
import type { Issue } from "../model/issue.js";
import { type GivenItem, type ItemType, wasWithdrawn } from "../model/item.js";
import { nearestName } from "../model/nearest-name.js";
import type { Reading } from "../model/read.js";

/** The item that a card shows, and what is to be said of it. */
export interface Picked {
  item?: GivenItem;
  document?: ClaimsDocument;
  issues: Issue[];
  given?: unknown;
}

/**
 * Takes one item out of what was read: the one of an id, or the only one.
 *
 * @param type the tag's; an item of another type is an error
 */
export function pickItem({ value, issues, given }: Reading, type: ItemType, id?: string): Picked {
  if (!value) return { issues, given };
  const own = about(issues, id);
  const refuse = (code: Issue["code"], details: Record<string, string>): Picked => ({
    issues: [...own, { severity: "error", code, path: "", ...(id && { item: id }), details }],
    given,
  });
  const isWrong = own.some(({ severity }) => severity === "error");
  // What is left of two when one of them is wrong is not the only one.
  const only = value.items.length === 1 && !isWrong ? value.items[0] : undefined;
  const item = id === undefined ? only : value.items.find((one) => one.id === id);
  if (!item) {
    if (isWrong) return { issues: own, given };
    const ids = value.items.flatMap((one) => one.id ?? []);
    const nearest = id && nearestName(id, ids);
    return refuse("unknown-claim", { found: id ?? "", ...(nearest && { nearest }) });
  }
  // What was taken back is taken back, whatever the tag thinks it is.
  if (item.type !== type && !wasWithdrawn(item)) return refuse("wrong-tag", { found: item.type, type });
  return { item, document: value, issues: own, given };
}

/** Of a whole document's issues those that concern one item. */
const about = (issues: Issue[], id?: string): Issue[] =>
  id === undefined ? issues : issues.filter((issue) => issue.item === id);
