import type { DataElement } from "../elements/data-element.js";
import { onReturn } from "../elements/reader-returns.js";
import { isAmongReadersWords } from "../elements/readers-words.js";
import { isDebugged, siteChoice } from "../elements/site-choice.js";
import { inTurn } from "../elements/slices.js";
import type { Issue } from "../model/issue.js";
import { cardTags } from "../model/tag.js";
import { hidePushedOut } from "./pushed-out.js";

/*
 * Most systems strip a tag that they do not know, and keep `data-*` on standard elements. So a figure may say by its
 * hooks which card it is, and one of our tags is put there for it. For pages that a CMS writes: in a tree that React or
 * Vue owns, the tags themselves are to be used.
 */

/** A name that somebody else has taken is ours with this before it. */
const prefix = "onrecord-";

const cards = `${cardTags},${cardTags.map((tag) => prefix + tag)}`;

const marked = ":is(figure,blockquote,table,dl)[data-onrecord]";

/** What has failed once stays as it was written; a table that is given back would else be found again. */
const givenBack = new WeakSet<Element>();

/** Those of them of which something could not be loaded. */
const unloaded = new Set<HTMLElement>();

/** Upgrades what is marked and what comes later, once a page: a second copy of the script finds the first one's name. */
export function upgradePage(version: string): void {
  const slot = Symbol.for("onrecord") as unknown as keyof Window;
  if (typeof document === "undefined" || slot in window) return;
  Object.defineProperty(window, slot, { value: version });
  document.addEventListener("claim-ready", ({ target }) => hidePushedOut(target as HTMLElement));
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) find(node);
  }).observe(document, { childList: true, subtree: true });
  // The first number or date on a page costs Chromium 30 ms, whichever it is: a card's own work is not to come on top.
  inTurn(() => (0).toLocaleString("en"));
  find(document.documentElement);
  onReturn(() => {
    for (const element of unloaded) {
      givenBack.delete(element);
      inTurn(() => upgrade(element));
    }
    unloaded.clear();
  });
}

function find(place: Element) {
  // A form's own methods are hidden by fields that have their names.
  const { matches, querySelectorAll } = Element.prototype;
  const found = querySelectorAll.call(place, marked) as NodeListOf<HTMLElement>;
  for (const one of found) inTurn(() => upgrade(one));
  if (matches.call(place, marked)) inTurn(() => upgrade(place as HTMLElement));
}

function upgrade(element: HTMLElement) {
  const { onrecord = "", onrecordJson: json, onrecordClaim: claim = "", onrecordSrc: src } = element.dataset;
  if (!cardTags.includes(onrecord) || !(json || src || claim) || !mayUpgrade(element)) return;
  const taken = !("onrecord" in (customElements.get(onrecord) ?? {}));
  const card = document.createElement(taken ? prefix + onrecord : onrecord);
  if (json) card.setAttribute("data-json", json);
  else if (src) card.setAttribute("src", claim ? `${src}#${claim}` : src);
  if (claim && !src) card.setAttribute("claim", claim);

  card.addEventListener("claim-ready", () => {
    element.classList.add("onrecord-card");
    // The card brings a figure of its own, and a reader is to hear one.
    if (card.parentNode === element) element.setAttribute("role", "none");
  });
  card.addEventListener("claim-invalid", (event) => {
    const { issues } = (event as CustomEvent<{ issues: Issue[] }>).detail;
    givenBack.add(element);
    if (issues.some(({ code }) => /^(load|chunk)-/.test(code))) unloaded.add(element);
    // With its tag gone, nobody could read in it what is wrong.
    if (!isDebugged()) card.replaceWith(...card.childNodes);
    element.classList.remove("onrecord-card");
    element.removeAttribute("role");
  });

  if (/^[td]/.test(element.localName)) {
    // Nothing but its own parts may stand in a table or a list.
    card.lang = element.lang;
    element.replaceWith(card);
    card.append(element);
  } else {
    card.append(...element.childNodes);
    element.append(card);
  }
  // Now, not in a turn of its own: between two turns the browser would lay out what stood there, inside the card.
  (card as Partial<DataElement>).performUpdate?.();
}

/** Who may print a card: the article, and neither its readers nor somebody who is still writing. */
function mayUpgrade(element: HTMLElement): boolean {
  try {
    return (
      !givenBack.has(element) &&
      element.closest(siteChoice("scope", document) || "article,main") !== null &&
      !element.closest(`${cards},[contenteditable]`) &&
      !element.isContentEditable &&
      !element.querySelector(cards) &&
      !isAmongReadersWords(element)
    );
  } catch {
    // A scope that is no selector holds nothing.
    return false;
  }
}
