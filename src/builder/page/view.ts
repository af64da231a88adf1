import { isJson } from "./json.js";
import type { Form } from "./out/snippet.js";
import type { PageLanguage } from "./words.js";

export const widths = ["phone", "column", "wide"] as const;
export const schemes = ["auto", "light", "dark"] as const;

/** How an editor looks at the card and hands it out; remembered on this device. */
export interface View {
  /** BCP 47 tag in which the card is shown; empty for the document's own. */
  lang: string;
  width: (typeof widths)[number];
  scheme: (typeof schemes)[number];
  /** The system and its way, as `WordPress, author`; empty for a page of one's own. */
  system: string;
  /** What is handed out; the best for the system where nobody chose. */
  form?: Form;
  /** Address of the claims document on the editor's server. */
  src: string;
  /** The language of the page; the browser's where nobody chose. */
  page?: PageLanguage;
}

export const firstView: View = { lang: "", width: "column", scheme: "auto", system: "", src: "" };

const key = "onrecord-builder-view";

/** What was remembered; a device that remembers nothing begins anew. */
export function rememberedView(): View {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isJson(stored) ? { ...firstView, ...stored } : firstView;
  } catch {
    return firstView;
  }
}

export function rememberView(view: View) {
  try {
    localStorage.setItem(key, JSON.stringify(view));
  } catch {
    // Nothing is remembered then.
  }
}
