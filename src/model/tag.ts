import type { ItemType } from "./item.js";

/** Which tag shows which type of item. */
export const tagOf: Readonly<Record<ItemType, string>> = {
  fact: "fact-card",
  quote: "quote-block",
  stat: "stat-bar",
  comparison: "equipment-compare",
};

/** The tags of the four cards. */
export const cardTags: readonly string[] = Object.values(tagOf);
