import type { Advice } from "./advice/advice.js";
import { adviseOnNumber } from "./advice/numbers.js";
import { adviseOnPictures } from "./advice/pictures.js";
import { adviseOnQuotation } from "./advice/quotation.js";
import { adviseOnInterest, adviseOnShare, adviseOnSource, adviseOnStatus } from "./advice/standing.js";
import { adviseOnUnlike } from "./advice/unlike.js";
import type { Json } from "./written.js";

export {
  type Advice,
  type AdviceCode,
  adviceCodes,
  type Difference,
  type Mend,
  mends,
} from "./advice/advice.js";

const checks = [
  adviseOnSource,
  adviseOnStatus,
  adviseOnShare,
  adviseOnUnlike,
  adviseOnQuotation,
  adviseOnNumber,
  adviseOnPictures,
  adviseOnInterest,
];

/**
 * What makes a card surer than its source, said before it is published: each with its reason by code and, where one
 * click can mend it, a function that gives the document mended. The document and the item are as an editor has written
 * them, whole or not yet. Never throws.
 *
 * @param item one of the document's items
 * @param article the article's text, where it was pasted
 */
export function adviseOn(document: Json, item: Json, article?: string): Advice[] {
  // A card that was taken back says nothing any more.
  if (item.withdrawn) return [];
  return checks.flatMap((check) => {
    try {
      return check(document, item, article);
    } catch {
      // A draft may hold anything.
      return [];
    }
  });
}
