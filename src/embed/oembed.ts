import { publisherName } from "./article-link.js";
import { type Folder, folderOf, type PagedItem } from "./folder.js";
import { frameCredit, frameSize, frameTitle, pageOf } from "./frame-html.js";
import { attributes, between, html } from "./html.js";

/** The oEmbed answer of a card lies beside its page. */
export const oembedOf = (src: string, id: string): string => `${folderOf(src)}${id}.oembed.json`;

/**
 * The oEmbed answer of a card (oembed.com, type "rich"). Its HTML has the one shape of which WordPress takes nothing
 * away, a blockquote and a frame with these attributes and no other; the blockquote stands where the frame does not.
 */
export function oembedJson(item: PagedItem, { context, src }: Folder): string {
  const title = frameTitle(item, context);
  const page = pageOf(src, item.id);
  const words = between(" · ", [
    html`<a${attributes({ href: page })}>${title}</a>`,
    frameCredit(item, context),
  ]);
  const frame = attributes({ src: page, title, ...frameSize, frameborder: "0" });
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: publisherName(context),
    provider_url: context.document.article?.url ?? folderOf(src),
    width: Number(frameSize.width),
    height: Number(frameSize.height),
    html: html`<blockquote>${words}</blockquote><iframe${frame}></iframe>`.toString(),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
