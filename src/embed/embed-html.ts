import { contextFor } from "../language/context.js";
import type { ClaimsDocument } from "../model/claims-document.js";
import { explain } from "../model/diagnosis.js";
import type { GivenItem } from "../model/item.js";
import { type Reading, read } from "../model/read.js";
import { cardData, written } from "./card-data.js";
import { EmbedError } from "./embed-error.js";
import { fallbackHtml } from "./fallback-html.js";
import { feedHtml } from "./feed-html.js";
import { frameHtml } from "./frame-html.js";
import { markedHtml, type Place, tagHtml } from "./marked-html.js";
import { markdownText, plainText } from "./plain-text.js";

/**
 * `html`: standard HTML with hooks by which the script finds it; survives most systems. `tag`: the custom tag, with the
 * fallback in it. `iframe`: a frame with the card's own page, which lies beside the document. `feed`: for feeds and
 * mails. `markdown`, `text`: for what takes no HTML. `fallback`: standard HTML without hooks.
 */
export const embedForms = ["html", "tag", "iframe", "feed", "markdown", "text", "fallback"] as const;

export type EmbedForm = (typeof embedForms)[number];

/** What to write, and from what. */
export interface EmbedOptions {
  /** `html` where it is left out. */
  form?: EmbedForm;
  /** The claims document that the item belongs to: as JSON text, as it was written, or as it was read. */
  document?: unknown;
  /**
   * The document's address, for `html`, `tag` and `iframe`: the card then takes the item from there, and what is
   * corrected there is corrected everywhere. Empty where the page names the document itself, by an `<article-claims>`
   * round the card or for the whole site. Left out, the card brings its data along.
   */
  src?: string;
  /** BCP 47 tag of the words that are ours; the document's language by default, else English. */
  lang?: string;
}

/**
 * Writes a claim for a page, a feed or an editor, as HTML on one line or as text: the one place where embeds are made.
 * Pure, in Node and in a browser.
 *
 * @param item an item of the document, its id, or an item alone; as an editor writes it, or as it was read
 * @returns the HTML. What is bad and optional is left out of it, as on a card; `parse` tells what that was
 * @throws {EmbedError} where a card could not be shown; its message says where, what is wrong and how to mend it
 */
export function embedHtml(item: unknown, { form = "html", document, src, lang }: EmbedOptions = {}): string {
  if (!embedForms.includes(form)) {
    const forms = embedForms.map((one) => `"${one}"`).join(", ");
    throw new EmbedError(
      `embedHtml: there is no form ${JSON.stringify(form)}. Write form: one of ${forms}.`,
      [],
    );
  }
  const shared = document === undefined ? undefined : documentOf(read(document));
  const found = isId(item) ? byId(item, shared) : alone(item, shared);
  const context = contextFor(found.document, lang ?? found.document.lang ?? "en");
  const { id } = found.item;
  if (src !== undefined && id === undefined)
    throw new EmbedError("embedHtml: an item that is named by an address needs an id.", []);
  const data = () =>
    cardData(isId(item) ? item : written(item), written(document), shared?.document ?? found.document);
  const place: Place = src === undefined ? { data: data() } : { src, claim: id as string };
  switch (form) {
    case "html":
      return markedHtml(found.item, context, place);
    case "tag":
      return tagHtml(found.item, context, place, lang);
    case "iframe":
      return frameHtml(found.item, context, src);
    case "feed":
      return feedHtml(fallbackHtml(found.item, context));
    case "markdown":
      return markdownText(fallbackHtml(found.item, context));
    case "text":
      return plainText(fallbackHtml(found.item, context));
    case "fallback":
      return fallbackHtml(found.item, context);
  }
}

interface Found {
  item: GivenItem;
  document: ClaimsDocument;
}

/** Anything else that is a text may be JSON. */
const isId = (item: unknown): item is string => typeof item === "string" && !/^\s*\{/.test(item);

function byId(id: string, shared: Shared | undefined): Found {
  if (!shared)
    throw new EmbedError(`embedHtml: "${id}" is an id, and there is no document to find it in.`, []);
  const item = shared.document.items.find((one) => one.id === id);
  if (item) return { item, document: shared.document };
  const why = shared.reading.issues.filter((issue) => issue.item === id && issue.severity === "error");
  throw new EmbedError(
    `embedHtml: the document has no good item "${id}".`,
    explain(why, shared.reading.given),
  );
}

/** An item with or without its own sources: ids that it does not know resolve in the document. */
function alone(item: unknown, shared: Shared | undefined): Found {
  const reading = read(item, shared && { shared: shared.document });
  const document = documentOf(reading).document;
  const [first, second] = document.items;
  if (!first || second) {
    const why = first ? [] : reading.issues.filter((issue) => issue.severity === "error");
    const message = "embedHtml: one item was wanted. Give the item, or its id and the document.";
    throw new EmbedError(message, explain(why, reading.given));
  }
  return { item: first, document: { ...inLanguageOf(shared), ...document } };
}

const inLanguageOf = (shared: Shared | undefined) =>
  shared && { lang: shared.document.lang, dir: shared.document.dir };

interface Shared {
  document: ClaimsDocument;
  reading: Reading;
}

function documentOf(reading: Reading): Shared {
  const { value, issues, given } = reading;
  if (value) return { document: value, reading };
  const errors = issues.filter((issue) => issue.severity === "error");
  throw new EmbedError("embedHtml: this cannot be shown.", explain(errors, given));
}
