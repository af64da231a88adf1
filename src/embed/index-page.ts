import { datum } from "../language/context.js";
import { plain } from "../language/phrase.js";
import { articleLink } from "./article-link.js";
import { opening } from "./card-page.js";
import type { Folder, PagedItem } from "./folder.js";
import { frameCredit, frameHtml, frameTitle } from "./frame-html.js";
import { attributes, type Html, html } from "./html.js";

/** The list of all cards of a document, each with the frame to be pasted elsewhere. */
export function indexPage(items: readonly PagedItem[], folder: Folder): string {
  const { context, src } = folder;
  const headline = plain(datum(context.document.article?.headline, context)) || src;
  const entry = (item: PagedItem): Html => html`
<li><a${attributes({ href: `${item.id}.html` })}>${frameTitle(item, context)}</a> <small>${frameCredit(item, context)}</small>
<pre><code>${frameHtml(item, context, src)}</code></pre></li>`;
  return html`${opening(headline, folder)}
</head>
<body class="index">
<h1>${articleLink(context) ?? headline}</h1>
<ul>${items.map(entry)}
</ul>
</body>
</html>
`.toString();
}
