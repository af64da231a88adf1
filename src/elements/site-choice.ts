/** What a site sets once for all its pages, and not once an embed. */
export type SiteChoice = "heading-level" | "src" | "scope" | "outside" | "origins";

let own: HTMLScriptElement | null | undefined;

/** The tag of the script that this is a part of; none where it was bundled by somebody else. */
function ownScript() {
  if (own === undefined)
    own = [...document.getElementsByTagName("script")].find(({ src }) => src === import.meta.url) ?? null;
  return own;
}

/**
 * What the site chose, or an empty text: by `<meta name="onrecord:scope" content="…">` in the page's head (not further
 * down, where others may write), or by `data-scope="…"` on the script's tag.
 */
export const siteChoice = (name: SiteChoice, page: Document): string =>
  page.head?.querySelector<HTMLMetaElement>(`meta[name="onrecord:${name}"]`)?.content ??
  ownScript()?.getAttribute(`data-${name}`) ??
  "";

/** With `#onrecord-debug` in a page's address every card says what is wrong with it. */
export const isDebugged = (): boolean => globalThis.location?.hash === "#onrecord-debug";
