import { embedHtml } from "../src/embed/index.js";

/** Pull-quotes as WordPress, Ghost and most themes write them. */
const pullQuotes = "figure.wp-block-pullquote, figure.pullquote, blockquote.pullquote, aside.pull-quote";

/** The card brings the quotation marks of its language. */
const withoutMarks = (text: string) => text.trim().replace(/^[“”„«"]\s*|\s*[“”»"]$/g, "");

/** Each pull-quote of an article becomes our figure: its words, and who said them as they stood there. */
export function upgradePullQuotes(article: ParentNode) {
  for (const old of article.querySelectorAll(pullQuotes)) {
    const paragraphs = [...old.querySelectorAll("p")].map(({ textContent }) =>
      withoutMarks(textContent ?? ""),
    );
    const by = old.querySelector("cite, figcaption")?.textContent?.trim();
    // An empty list says that nobody is named: a reader is told.
    const item = { type: "quote", text: paragraphs.join("\n\n"), by: by || [] };
    old.outerHTML = embedHtml(item, { form: "html" });
  }
}
