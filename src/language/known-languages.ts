import { en } from "./messages/en.js";
import type { Messages, SomeMessages } from "./messages.js";

const languages = new Map<string, Messages>([["en", en]]);
const listeners = new Set<() => void>();

const languageOf = (locale: string) => locale.split("-")[0] as string;

/** Adds a language, or replaces one, by its BCP 47 language; cards that use it are rendered anew. */
export function registerLanguage(language: string, messages: Messages): void {
  languages.set(languageOf(language), messages);
  tellOfMessages();
}

/** Tells whoever listens that there are other words now, or that there will be none. */
export function tellOfMessages(): void {
  for (const listener of listeners) listener();
}

/** Replaces single phrases of a language that is there, as a house's own dictionary. */
export function setMessages(language: string, phrases: SomeMessages): void {
  if (!hasMessages(language)) return;
  const messages = { ...messagesFor(language) } as Record<string, unknown>;
  for (const [key, phrase] of Object.entries(phrases)) {
    const isGroup = typeof phrase === "object" && !Array.isArray(phrase);
    messages[key] = isGroup ? { ...(messages[key] as object), ...phrase } : phrase;
  }
  registerLanguage(language, messages as unknown as Messages);
}

export const hasMessages = (locale: string): boolean => languages.has(languageOf(locale));

/** The messages of a language; English where it is not there. */
export const messagesFor = (locale: string): Messages => languages.get(languageOf(locale)) ?? en;

/** Calls back when messages change; returns the way to stop. */
export function onMessagesChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
