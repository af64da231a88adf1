export type { Words } from "../messages/en.js";

/** A phrase with what stands in its `{slots}`. */
export const fill = (phrase: string, slots: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (slot, name) => (Object.hasOwn(slots, name) ? `${slots[name]}` : slot));

/** A phrase by plural category; the last stands for what is not there. */
export function counted(forms: Record<string, string>, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? "";
  return fill(form, { count });
}
