/**
 * What a source does, as an English document names it: a small closed set, so that every language can inflect it. Any
 * other verb is shown as the editor wrote it.
 */
export const verbs = [
  "said",
  "told",
  "claimed",
  "estimated",
  "warned",
  "believes",
  "confirmed",
  "denied",
  "reported",
  "wrote",
  "announced",
  "testified",
  "noted",
  "emphasized",
] as const;

export type Verb = (typeof verbs)[number];
