/** The languages that come with the package, written out, so that a bundler puts each into a chunk of its own. */
export const languages: Record<string, (() => Promise<object>) | undefined> = {
  ar: () => import("../language/messages/ar.js"),
  de: () => import("../language/messages/de.js"),
  es: () => import("../language/messages/es.js"),
  fr: () => import("../language/messages/fr.js"),
  ja: () => import("../language/messages/ja.js"),
  ko: () => import("../language/messages/ko.js"),
  uk: () => import("../language/messages/uk.js"),
};
