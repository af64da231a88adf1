import { nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { html, unsafeStatic } from "lit/static-html.js";
import { attributes } from "../src/embed/html.js";
import { EmbedError, embedHtml } from "../src/embed/index.js";
import { chooseText, type Text } from "../src/model/index.js";
import type { ItemType } from "../src/model/item.js";
import { tagOf } from "../src/model/tag.js";
import type { Expected, InToolbar } from "./card.js";
import type { ClaimsJson } from "./documents.js";
import { asArchieml, type CodeForm, jsonAttribute } from "./snippet.js";

/** An article with its cards, and where its claims come from: JSON, or the address of a document. */
export interface ArticleArgs {
  json?: unknown;
  src?: string;
  /** How often to ask again, in seconds. */
  refresh?: number;
  /** Shows in the cards what is wrong. */
  debug?: boolean;
}

/** One card of it, by the id of its item. */
export interface Placed {
  type: string;
  id: string;
}

export type ArticleParameters = { expected?: Expected };

const inEnglish = (text: unknown, lang = "en") => chooseText(text as Text, "en", lang).text;

/** Of a document that cannot be read, or an item that is not in it, somebody wrote the fallback by hand. */
const byHand = (id: string) => `<p>What the editor wrote of “${id}” stays on the page.</p>`;

function fallbackOf(id: string, document: unknown): string {
  try {
    return embedHtml(id, { form: "fallback", document });
  } catch (error) {
    if (error instanceof EmbedError) return byHand(id);
    throw error;
  }
}

/** Cards that name their items, in the article that shares its claims with them. */
export function article(
  { json, src, refresh, debug }: ArticleArgs,
  cards: Placed[],
  document: unknown,
  before: TemplateResult | typeof nothing = nothing,
) {
  const text = json === undefined || typeof json === "string" ? json : JSON.stringify(json);
  return html`<article-claims data-json=${text ?? nothing} src=${src ?? nothing} refresh=${refresh ?? nothing}>${before}${cards.map(
    ({ type, id }) => {
      const tag = unsafeStatic(tagOf[type as ItemType]);
      return html`<div style="margin-block: 24px"><${tag} claim=${id} id="onrecord-${id}" ?debug=${debug}>${unsafeHTML(fallbackOf(id, document))}</${tag}></div>`;
    },
  )}</article-claims>`;
}

/** A whole piece of news: headline, what it is about, and all its claims. */
export function newsPage(document: ClaimsJson, args: ArticleArgs): TemplateResult {
  const { headline, description } = document.article;
  return article(
    args,
    document.items,
    document,
    html`<h2>${inEnglish(headline, document.lang)}</h2>${
      description ? html`<p>${inEnglish(description, document.lang)}</p>` : nothing
    }`,
  );
}

/** Where the cards have their claims from. */
type From = { src: string } | { json: unknown };

/** One of them; marked HTML has to say it itself where no `<article-claims>` stands round it. */
function embedOf({ type, id }: Placed, document: unknown, form: "tag" | "html", from: From): string {
  const src = "src" in from ? from.src : undefined;
  try {
    return form === "tag"
      ? embedHtml(id, { form, document, src: "" })
      : embedHtml(id, { form, document, ...(src !== undefined && { src }) });
  } catch (error) {
    if (!(error instanceof EmbedError)) throw error;
    const tag = tagOf[type as ItemType];
    if (form === "tag") return `<${tag} id="onrecord-${id}" claim="${id}">${byHand(id)}</${tag}>`;
    const place = attributes({ "data-onrecord": tag, "data-onrecord-claim": id, "data-onrecord-src": src });
    return `<figure class="onrecord"${place}>${byHand(id)}</figure>`;
  }
}

/** What an editor pastes: the document once round the article, and each card where it belongs. */
export function articleSnippet(from: From, cards: Placed[], document: unknown, form: CodeForm = "tag") {
  if (form === "archieml") return asArchieml(document);
  const embeds = cards.map((card) => embedOf(card, document, form, from));
  if (form === "html") return embeds.join("\n");
  const where = "src" in from ? `src="${from.src}"` : `data-json='${jsonAttribute(from.json)}'`;
  return `<article-claims ${where}>\n${embeds.map((embed) => `  ${embed}`).join("\n")}\n</article-claims>`;
}

/** `parameters` with that snippet for “Show code”. */
export const codeOf = (code: (args: ArticleArgs, form?: CodeForm) => string) => ({
  docs: {
    source: {
      transform: (_code: string, { args, globals }: InToolbar<ArticleArgs>) => code(args, globals?.code),
    },
  },
});
