import type { LitElement, nothing, TemplateResult } from "lit";
import type { Context } from "../language/context.js";
import type { Item } from "../model/item.js";
import { textFragment } from "../model/text-fragment.js";
import { type Told, type Tool, toolsHtml } from "../parts/tools.js";
import { loadTools } from "./chunks.js";

/** The fragment of the page's address that leads to an item's card. */
const fragmentOf = (id: string): string => `#onrecord-${id}`;

/** A card that the page's address leads to is scrolled to and marked, also where no element has its id. */
export function showIfLinked({ ownerDocument, renderRoot }: LitElement, id: string) {
  const figure = renderRoot.querySelector("figure");
  if (!figure || ownerDocument.defaultView?.location.hash !== fragmentOf(id)) return;
  // Focusable just now: a click into a card is no reason to mark it.
  figure.tabIndex = -1;
  figure.focus();
  figure.onblur = () => figure.removeAttribute("tabindex");
}

/**
 * What a reader can do with a card: take it along, link to it, see its words in the article. What does it comes in a
 * chunk, when a reader is about to ask.
 */
export class ReaderTools {
  private told?: Told;

  constructor(private readonly card: LitElement) {}

  /** @param more what can be done with this sort of card alone */
  html(item: Item, { document, messages }: Context, more: TemplateResult | typeof nothing): TemplateResult {
    const { url } = document.article ?? document.shared?.article ?? {};
    const fragment = item.id && fragmentOf(item.id);
    const article = item.exact && (url ? textFragment(url, item) : "");
    const use = (tool: Tool, event: MouseEvent) => {
      if (isForBrowser(event, tool)) return;
      event.preventDefault();
      this.use(tool, item, fragment, article);
    };
    return toolsHtml({ fragment, article, told: this.told, use, ready }, more, messages);
  }

  private async use(tool: Tool, words: Item, fragment = "", article = "") {
    this.say(undefined);
    const figure = this.card.renderRoot.querySelector("figure");
    if (!figure) return;
    try {
      const { use } = await loadTools();
      this.say(await use(tool, { figure, words, fragment, article }));
    } catch {
      this.say("failed");
    }
  }

  private say(told: Told | undefined) {
    this.told = told;
    this.card.requestUpdate();
  }
}

const ready = () => void loadTools().catch(() => {});

/** In another tab or window, as the reader asked by a key. */
const isForBrowser = (event: MouseEvent, tool: Tool): boolean =>
  tool !== "copy" && (event.ctrlKey || event.metaKey || event.shiftKey);
