import { hasMessages, type Messages, registerLanguage, tellOfMessages } from "../language/messages.js";
import { own } from "../model/own.js";
import { loadMessages } from "./languages.js";

/** Whether each language that was asked for is still on its way. */
const asked: Record<string, boolean> = own({});

/** Whether the words of a language are on their way. The first card that needs them asks for them. */
export function isOnItsWay(locale: string): boolean {
  const language = locale.split("-")[0] as string;
  if (hasMessages(language)) return false;
  if (asked[language] === undefined) {
    asked[language] = true;
    const came = (messages?: Messages) => {
      asked[language] = false;
      if (messages) registerLanguage(language, messages);
      else tellOfMessages();
    };
    loadMessages(language).then(came, () => came());
  }
  return asked[language] as boolean;
}

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

const listeners = new Set<() => void>();

/** One for all cards of all documents and shadow roots. */
let observer: MutationObserver | undefined;

/** Calls back when a `lang` changes round an element; returns the way to stop. */
export function onLangChanged(element: Element, listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const one of listeners) one();
  });
  let root: Node | undefined = element.getRootNode();
  while (root) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ["lang"] });
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
  }
  return () => void listeners.delete(listener);
}
