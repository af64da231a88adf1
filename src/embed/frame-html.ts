import { claimText, titleText, withdrawalText } from "../language/claim-text.js";
import type { Context } from "../language/context.js";
import { plain } from "../language/phrase.js";
import { quoted } from "../language/quotation-marks.js";
import { type GivenItem, wasWithdrawn } from "../model/item.js";
import { EmbedError } from "./embed-error.js";
import { folderOf } from "./folder.js";
import { attributes, between, html } from "./html.js";

/** The page of a card: it lies beside its document, and both are built together. */
export const pageOf = (src: string, id: string): string => `${folderOf(src)}${id}.html`;

/** What a frame is called: what is claimed, with its likelihood before it. */
export function frameTitle(item: GivenItem, context: Context): string {
  if (wasWithdrawn(item)) return plain(withdrawalText(item.withdrawn, context).said);
  const title = titleText(item, context);
  const words = item.type === "quote" ? quoted(title, context) : title;
  return [plain(claimText(item, context).likelihood), plain(words)].filter(Boolean).join(" ");
}

/** How sure, what is answered to it and who says so, in one line: where the frame is gone, nothing else says it. */
export function frameCredit(item: GivenItem, context: Context): string {
  if (wasWithdrawn(item)) return "";
  const { statusWord, qualifiers, corrections, replies, attributions, nobody } = claimText(item, context);
  const answered = [...corrections, ...replies].map(({ said }) => said);
  const sources = attributions.flatMap(({ said, interest }) => [said, interest]);
  return [statusWord, ...[...qualifiers, ...answered, ...sources, nobody].map(plain)]
    .filter(Boolean)
    .join(" · ");
}

/** Until the page says how high it is. */
export const frameSize = { width: "600", height: "360" };

/** A frame with the card's own page. What is under it stays where a system takes frames away. */
export function frameHtml(item: GivenItem, context: Context, src: string | undefined): string {
  if (!src || item.id === undefined) {
    throw new EmbedError(
      "embedHtml: a frame needs the document's address and an item with an id. The card's page lies beside the document.",
      [],
    );
  }
  const page = pageOf(src, item.id);
  const title = frameTitle(item, context);
  const frame = attributes({ src: page, title, ...frameSize, loading: "lazy" });
  const link = html`<a${attributes({ href: page })}>${title}</a>`;
  return html`<figure><iframe${frame}></iframe><figcaption>${between(" · ", [link, frameCredit(item, context)])}</figcaption></figure>`.toString();
}
