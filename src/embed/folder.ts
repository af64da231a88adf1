import type { Context } from "../language/context.js";
import type { GivenItem } from "../model/item.js";

/** What the pages of a folder have in common. */
export interface Folder {
  context: Context;
  /** The document as it was written. */
  document: unknown;
  /** The document's address, beside which the pages lie. */
  src: string;
  cdn: string;
}

/** An item that has a page. */
export type PagedItem = GivenItem & { id: string };

/** The address of the folder that a document lies in, with its stroke. */
export const folderOf = (src: string): string => /^[^?#]*\//.exec(src)?.[0] ?? "";
