import { siteChoice } from "./site-choice.js";

/** A claims document's address, absolute and without its fragment, and the item's id that the fragment names. */
export interface DocumentAddress {
  url: string;
  id: string;
}

/** Reads `src`, which may be relative to the page: a page's own attribute is no data. Undefined where it is no address. */
export function documentAddress(src: string, base: string): DocumentAddress | undefined {
  try {
    const url = new URL(src, base);
    if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
    const id = decodeURIComponent(url.hash.slice(1));
    url.hash = "";
    return { url: url.href, id };
  } catch {
    return undefined;
  }
}

/** Documents come from the page's own origin, or from one that the site has listed. */
export function mayLoad(url: string, page: Document): boolean {
  const { origin } = new URL(url);
  const listed = siteChoice("origins", page);
  // The window's own, which an about:blank page has too; its address has none, and a <base> may name another.
  return origin === page.defaultView?.origin || listed.split(/[\s,]+/).includes(origin);
}
