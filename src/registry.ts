import { defineTag } from "./define-tag.js";
import { ArticleClaims } from "./elements/article-claims/article-claims.js";
import { EquipmentCompare } from "./elements/equipment-compare/equipment-compare.js";
import { FactCard } from "./elements/fact-card/fact-card.js";
import { QuoteBlock } from "./elements/quote-block/quote-block.js";
import { StatBar } from "./elements/stat-bar/stat-bar.js";

/** Every tag and its class. */
export const elements = {
  "article-claims": ArticleClaims,
  "fact-card": FactCard,
  "quote-block": QuoteBlock,
  "stat-bar": StatBar,
  "equipment-compare": EquipmentCompare,
} as const;

/**
 * Registers the five tags. One that somebody else has defined is left alone and reported once; with a prefix ours is
 * still to be had: `define({ prefix: "onrecord-" })` registers `<onrecord-fact-card>` and the rest.
 *
 * @returns the names that somebody else has defined
 */
export function define({ prefix = "" }: { prefix?: string } = {}): string[] {
  return Object.entries(elements).flatMap(([tag, element]) =>
    defineTag(`${prefix}${tag}`, element) ? [] : [tag],
  );
}
