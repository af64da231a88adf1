import { en, type Words } from "../messages/en.js";

export type { Words };

/** The languages that the page itself speaks; the cards speak more. */
export const pageLanguages = { en: "English", uk: "Українська" };

export type PageLanguage = keyof typeof pageLanguages;

/** The editor’s own language, as the browser names it, where the page speaks it. */
export const preferredLanguage = (tags: readonly string[] = navigator.languages): PageLanguage =>
  (tags
    .map((tag) => tag.split("-")[0])
    .find((tag) => tag !== undefined && tag in pageLanguages) as PageLanguage) ?? "en";

/** English is inside; another language comes in a file of its own. */
export const loadWords = async (language: PageLanguage): Promise<Words> =>
  language === "uk" ? (await import("../messages/uk.js")).uk : en;

/** A phrase with what stands in its `{slots}`. */
export const fill = (phrase: string, slots: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (slot, name) => (Object.hasOwn(slots, name) ? `${slots[name]}` : slot));

/** A phrase by plural category; the last stands for what is not there. */
export function counted(forms: Record<string, string>, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? "";
  return fill(form, { count });
}
