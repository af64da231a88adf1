import {
  hasMessages,
  onMessagesChanged,
  registerLanguage,
  tellOfMessages,
} from "../language/known-languages.js";
import type { Messages } from "../language/messages.js";
import { loadMessages } from "./languages.js";

/** What became of each language that was asked for; no tag of one is a name that every object has. */
let asked: Record<string, "coming" | "none" | "failed"> = {};

/** Lets the next card ask again for the words that did not come. */
export function forgetMissing() {
  asked = {};
}

const languageOf = (locale: string) => locale.split("-")[0] as string;

/** Whether the words of a language are on their way. The first card that needs them asks for them. */
export function isOnItsWay(locale: string): boolean {
  const language = languageOf(locale);
  if (hasMessages(language)) return false;
  if (asked[language] === undefined) {
    asked[language] = "coming";
    const came = (messages?: Messages) => {
      asked[language] = "none";
      if (messages) registerLanguage(language, messages);
      else tellOfMessages();
    };
    loadMessages(language).then(came, () => {
      asked[language] = "failed";
      tellOfMessages();
    });
  }
  return asked[language] === "coming";
}

/** Whether the words of a language are there for others, and did not come. */
export const didNotCome = (locale: string): boolean => asked[languageOf(locale)] === "failed";

/** The nearest language: that of an element, of what is round it, across shadow roots, or English. */
export function languageRound(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.closest("[lang]");
    const lang = found?.getAttribute("lang");
    if (lang) return lang;
    const root = (found ?? node).getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return "en";
}

/** One for all cards of all documents and shadow roots. */
let observer: MutationObserver | undefined;

/** Calls back when a `lang` changes on the page of an element, or the words of a language; returns the way to stop. */
export function onOtherWords(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(tellOfMessages);
  for (let node: Node | undefined = element; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    observer.observe(node, { subtree: true, attributes: true, attributeFilter: ["lang"] });
  }
  return onMessagesChanged(listener);
}
