import { type ClaimText, claimText, withdrawalText } from "../language/claim-text.js";
import type { Context } from "../language/context.js";
import { type GivenItem, type Item, wasWithdrawn } from "../model/item.js";
import { bylineHtml, changesHtml, statusHtml } from "./claim-html.js";
import { comparisonHtml } from "./comparison-html.js";
import { factHtml } from "./fact-html.js";
import { attributes, type Content, type Html, html } from "./html.js";
import { languageOf, linkHtml, phraseHtml } from "./phrase-html.js";
import { quoteHtml } from "./quote-html.js";
import { statHtml } from "./stat-html.js";

/** Attributes by which the figure is found again. */
export type Hooks = Record<string, string | undefined>;

/**
 * An item as standard HTML on one line: all that its card says, as text, with no script and no style. It is
 * what readers see before the card comes up, where no script runs, and in whatever a system makes of it.
 */
export function fallbackHtml(item: GivenItem, context: Context, hooks: Hooks = {}): string {
  if (wasWithdrawn(item)) {
    const { said, href } = withdrawalText(item.withdrawn, context);
    const link = href && html` ${linkHtml(href, context.messages.moreOn)}`;
    return figure("withdrawn", html`<p>${phraseHtml(said)}${link}</p>`, context, hooks);
  }
  const text = claimText(item, context);
  const { messages } = context;
  const content = [
    statusHtml(text),
    statementHtml(item, context, text),
    changesHtml(text, messages),
    bylineHtml(text, messages),
  ];
  return figure(`${item.type} onrecord-${text.status}`, content, context, hooks);
}

function statementHtml(item: Item, context: Context, text: ClaimText): Content {
  switch (item.type) {
    case "fact":
      return factHtml(item, context, text);
    case "quote":
      return quoteHtml(item, context, text);
    case "stat":
      return statHtml(item, context, text);
    case "comparison":
      return comparisonHtml(item, context, text);
  }
}

function figure(kind: string, content: Content, { locale }: Context, hooks: Hooks): string {
  const made: Html = html`<figure class="onrecord onrecord-${kind}"${languageOf(locale)}${attributes(hooks)}>${content}</figure>`;
  return made.toString();
}
