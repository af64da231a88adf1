import { contextFor } from "../language/context.js";
import type { ClaimsDocument } from "../model/claims-document.js";
import { explain } from "../model/diagnosis.js";
import type { Issue } from "../model/issue.js";
import type { GivenItem } from "../model/item.js";
import { type Reading, read } from "../model/read.js";
import { fallbackHtml } from "./fallback-html.js";

/** What to write, and from what. */
export interface EmbedOptions {
  /** `fallback`: standard HTML that says everything in text, without hooks. */
  form: "fallback";
  /** The claims document that the item belongs to: as JSON text, as it was written, or as it was read. */
  document?: unknown;
  /** BCP 47 tag of the words that are ours; the document's language by default, else English. */
  lang?: string;
}

/** Why an embed could not be written: the same issues that a card would report. */
export class EmbedError extends Error {
  override name = "EmbedError";

  constructor(
    message: string,
    readonly issues: readonly Issue[],
  ) {
    super(
      [message, ...issues.map((issue) => [issue.message, issue.hint].filter(Boolean).join(" "))].join("\n"),
    );
  }
}

/**
 * Writes a claim as HTML, on one line, for a page, a feed or an editor: the one place where embeds are made. Pure, in
 * Node and in a browser.
 *
 * @param item an item of the document, its id, or an item alone; as an editor writes it, or as it was read
 * @returns the HTML. What is bad and optional is left out of it, as on a card; `parse` tells what that was
 * @throws {EmbedError} where a card could not be shown; its message says where, what is wrong and how to mend it
 */
export function embedHtml(item: unknown, { form, document, lang }: EmbedOptions): string {
  if (form !== "fallback") {
    throw new EmbedError(`embedHtml: there is no form ${JSON.stringify(form)}. Write form: "fallback".`, []);
  }
  const shared = document === undefined ? undefined : documentOf(read(document));
  const found = isId(item) ? byId(item, shared) : alone(item, shared);
  return fallbackHtml(found.item, contextFor(found.document, lang ?? found.document.lang ?? "en"));
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
    explain(why, shared.reading.text),
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
    throw new EmbedError(message, explain(why, reading.text));
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
  const { value, issues, text } = reading;
  if (value) return { document: value, reading };
  const errors = issues.filter((issue) => issue.severity === "error");
  throw new EmbedError("embedHtml: this cannot be shown.", explain(errors, text));
}
