import { namesText } from "../language/attribution-text.js";
import { type Context, datum } from "../language/context.js";
import { plain } from "../language/phrase.js";
import { between, type Html, html } from "./html.js";
import { linkHtml, phraseHtml } from "./phrase-html.js";

/** Who publishes the article that the claims belong to. */
export function publisherName(context: Context): string | undefined {
  const { publisher } = context.document.article ?? {};
  return publisher === undefined ? undefined : plain(namesText([publisher], context));
}

/** The article that a card is out of, and its publisher; undefined where neither is known. */
export function articleLink(context: Context): Html | undefined {
  const { headline, url, publisher } = context.document.article ?? {};
  const title = datum(headline, context);
  const parts = [
    url && title.length > 0 ? linkHtml(url, plain(title)) : phraseHtml(title),
    publisher !== undefined && phraseHtml(namesText([publisher], context)),
  ];
  const content = between(" · ", parts);
  return content.length > 0 ? html`${content}` : undefined;
}
