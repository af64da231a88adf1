import { contextFor } from "../language/context.js";
import { explain } from "../model/diagnosis.js";
import type { Issue } from "../model/issue.js";
import type { GivenItem } from "../model/item.js";
import { adviceOnNames } from "../model/names.js";
import { read } from "../model/read.js";
import { written } from "./card-data.js";
import { cardPage } from "./card-page.js";
import { EmbedError } from "./embed-error.js";
import type { Folder, PagedItem } from "./folder.js";
import { indexPage } from "./index-page.js";
import { oembedJson } from "./oembed.js";

/** Where the pages are going to lie. */
export interface EmbedPagesOptions {
  /** Absolute address of their folder: `https://news.example/claims/2025-08-14/`. */
  address: string;
  /** Address of what lies in `dist/cdn/`, as seen from the folder; `cdn/` in it where it is left out. */
  cdn?: string;
}

/** What is to be written into the folder, and what could not be. */
export interface EmbedPages {
  /** The text of each file by its name: `shell-share.html`, `shell-share.oembed.json`, `claims.json`, `index.html`. */
  files: Record<string, string>;
  /** Why an item has no page, where and how to mend it; and what was left out of one. */
  issues: Issue[];
}

/**
 * Writes for a claims document a folder that any static host serves: a page for each card, to be shown in a frame; its
 * oEmbed answer; the document; a list of all. Pure, in Node and in a browser.
 *
 * @param document as JSON text, or as it was written
 * @throws {EmbedError} where the document cannot be read, or an address is none
 */
export function embedPages(document: unknown, { address, cdn = "cdn" }: EmbedPagesOptions): EmbedPages {
  const { value, issues } = read(document);
  if (!value) throw new EmbedError("embedPages: this cannot be shown.", explain(issues, document));
  const folder: Folder = {
    context: contextFor(value, value.lang ?? "en"),
    document: value.article?.url ? written(document) : withoutPlaces(written(document)),
    src: `${folderAt(address)}claims.json`,
    cdn: folderAt(cdn, folderAt(address)),
  };
  const items = value.items.filter((item): item is PagedItem => item.id !== undefined);
  if (items.some(({ id }) => id === "index"))
    throw new EmbedError('embedPages: no item may be called "index", as the list of all is. Rename it.', []);
  const pages = items.flatMap((item) => [
    [`${item.id}.html`, cardPage(item, folder)],
    [`${item.id}.oembed.json`, oembedJson(item, folder)],
  ]);
  return {
    files: {
      "claims.json": typeof document === "string" ? document : JSON.stringify(document),
      "index.html": indexPage(items, folder),
      ...Object.fromEntries(pages),
    },
    issues: [
      ...explain([...issues, ...value.items.flatMap(withoutId)], document),
      ...adviceOnNames(document),
    ],
  };
}

/** Where nobody knows the article's address, a card that stands alone can lead to no words of it. */
const withoutPlaces = (document: unknown): unknown =>
  JSON.parse(JSON.stringify(document), (key, value) => (key === "exact" ? undefined : value));

const withoutId = ({ id }: GivenItem, index: number): Issue[] =>
  id === undefined
    ? [{ severity: "error", code: "missing-field", path: `items[${index}].id`, details: { field: "id" } }]
    : [];

function folderAt(address: string, base?: string): string {
  try {
    const { href, protocol } = new URL(`${address.replace(/(?<!\/)\/+$/, "")}/`, base);
    if (/^https?:$/.test(protocol)) return href;
  } catch {}
  throw new EmbedError(
    `embedPages: ${JSON.stringify(address)} is no address of a folder. Write it whole: https://news.example/claims/`,
    [],
  );
}
