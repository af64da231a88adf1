import { cardData } from "../../../embed/card-data.js";
import { type EmbedForm, embedHtml } from "../../../embed/embed-html.js";
import { pageOf } from "../../../embed/frame-html.js";
import type { TriedForm } from "../../../embed/rule.js";
import { type ClaimsDocument, parse } from "../../../model/index.js";
import type { Desk } from "../desk.js";
import { type Json, tidy } from "../json.js";

/** The forms that the page hands out, as its tabs. */
export const forms = ["html", "tag", "link", "iframe", "markdown", "text", "json"] as const;

export type Form = (typeof forms)[number];

/** What was written and read so far. */
export interface Written {
  document: Json;
  read: ClaimsDocument;
  item: Json;
}

/** The claim at hand with its document, where it can stand as a card. */
export function writtenOf(desk: Desk): Written | undefined {
  const { at } = desk;
  if (at === undefined || desk.blocking.length > 0) return undefined;
  const document = tidy(desk.document) as Json;
  const item = (document.items as Json[])[at];
  const { value } = parse(document);
  return item && value ? { document, item, read: value } : undefined;
}

/** What a card has to bring along to stand alone. */
export const dataOf = ({ document, item, read }: Written): Json => cardData(item, document, read);

/** Whether a form needs to know where the document lies. */
export const needsAddress = (form: Form): boolean => form === "iframe" || form === "link";

/**
 * A claim as somebody pastes it; undefined where the form lacks the document's address or the card's name.
 *
 * @param src address of the document; empty for a card that brings its data along
 */
export function snippetOf(written: Written, form: Form, src: string): string | undefined {
  const { document, item } = written;
  const id = typeof item.id === "string" ? item.id : undefined;
  const hasAddress = src !== "" && id !== undefined;
  if (form === "json") return JSON.stringify(dataOf(written), null, 2);
  if (needsAddress(form) && !hasAddress) return undefined;
  if (form === "link") return pageOf(src, id as string);
  const place = hasAddress ? { src } : {};
  return embedHtml(item, { form: form as EmbedForm, document, ...place });
}

/** Under which name the systems have been tried with it. */
export const triedAs = (form: Form, src: string): TriedForm | undefined =>
  form === "json" || form === "link"
    ? undefined
    : (form === "html" || form === "tag") && src
      ? `${form} with src`
      : form;

/** A claim as it reads without our script. */
export const fallbackOf = ({ document, item }: Written): string =>
  embedHtml(item, { form: "fallback", document });
