/** What of an item says where in the article its words stand (W3C TextQuoteSelector). */
export interface Words {
  exact?: string;
  prefix?: string;
  suffix?: string;
}

// A dash would be read as the end of a prefix.
const encoded = (words: string) => encodeURIComponent(words).replaceAll("-", "%2D");

/** A page's address, wherever in it one is. */
export const withoutFragment = (url: string): string => url.replace(/#.*/s, "");

/** The address of words in a page: `https://…#:~:text=prefix-,exact,-suffix` (WICG Text Fragments). */
export function textFragment(url: string, { exact = "", prefix, suffix }: Words): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(exact.replace(/\s+/g, " ").trim()),
    suffix && `-${encoded(suffix)}`,
  ];
  return `${withoutFragment(url)}#:~:text=${parts.filter(Boolean).join(",")}`;
}
