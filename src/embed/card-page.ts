import { mediaText } from "../language/claim-text.js";
import { type Context, directionOf } from "../language/context.js";
import { wasWithdrawn } from "../model/item.js";
import { articleLink, publisherName } from "./article-link.js";
import { cardData } from "./card-data.js";
import type { Folder, PagedItem } from "./folder.js";
import { frameCredit, frameTitle, pageOf } from "./frame-html.js";
import { attributes, type Content, type Html, html } from "./html.js";
import { tagHtml } from "./marked-html.js";
import { oembedOf } from "./oembed.js";

/*
 * The page of one card, for a frame on somebody else's site. Whole without a script; no script and no style is written
 * into it, since its policy lets only those of the newsroom run, and its pictures are all that it asks others for.
 */

export function cardPage(item: PagedItem, folder: Folder): string {
  const { context, document, src, cdn } = folder;
  const title = frameTitle(item, context);
  const url = pageOf(src, item.id);
  const card = tagHtml(item, context, { data: cardData(item.id, document, context.document) });
  const head = html`${opening(title, folder)}
${described(item, url, title, context)}
<link${attributes({ rel: "alternate", type: "application/json+oembed", href: oembedOf(src, item.id), title })}>
<base target="_blank">
<script${attributes({ src: `${cdn}onrecord-frame.js` })} defer></script>
<script${attributes({ type: "module", src: `${cdn}onrecord.js` })} crossorigin></script>
</head>
<body>
<main>`;
  const from = articleLink(context);
  const foot = html`</main>${
    from &&
    html`
<footer>${from}</footer>`
  }
</body>
</html>
`;
  return `${head}${card}${foot}`;
}

/** Up to what stands in the head of every page of the folder. */
export function opening(title: string, { context: { locale }, cdn }: Folder): Html {
  return html`<!doctype html>
<html${attributes({ lang: locale, dir: directionOf(locale) })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attributes({ content: policy(cdn) })}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link${attributes({ rel: "stylesheet", href: `${cdn}onrecord.css` })}>
<link${attributes({ rel: "stylesheet", href: `${cdn}onrecord-frame.css` })}>`;
}

/** A folder's address instead of 'self', which is nobody in a frame without an origin. */
function policy(cdn: string): string {
  const ours = cdn.replace(/[;,]/g, encodeURIComponent);
  const trusted = "require-trusted-types-for 'script'; trusted-types onrecord";
  return `default-src 'none'; script-src ${ours}; style-src ${ours}; img-src https:; base-uri 'none'; form-action 'none'; ${trusted}`;
}

/** OpenGraph: what a system that takes no frame shows in its place. */
function described(item: PagedItem, url: string, title: string, context: Context): Content {
  const picture = wasWithdrawn(item) ? undefined : mediaText(item.media, context);
  const description = frameCredit(item, context) || undefined;
  const values = {
    "og:type": "article",
    "og:url": url,
    "og:title": title,
    "og:description": description,
    "og:site_name": publisherName(context),
    "og:image": picture?.media.src,
    "og:image:alt": picture?.alt || undefined,
  };
  return [
    description !== undefined &&
      html`<meta${attributes({ name: "description", content: description })}>
`,
    Object.entries(values).flatMap(([property, content]) =>
      content === undefined ? [] : [html`<meta${attributes({ property, content })}>`, "\n"],
    ),
  ];
}
