import { chooseText, type Text } from "../../model/text.js";
import type { Desk } from "./desk.js";
import { isJson, type Json } from "./json.js";

/** An id out of words: `Ada Example` is `ada-example`. Words in other letters give none, and the fallback stands. */
export function idFrom(words: string, taken: readonly string[], fallback: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|(?<!-)-+$/g, "")
    .slice(0, 40)
    .replace(/(?<!-)-+$/, "");
  const first = slug || fallback;
  for (let id = first, count = 2; ; id = `${first}-${count++}`) if (!taken.includes(id)) return id;
}

/** A text in the language of the document, as one string. */
export const plainText = (value: unknown, lang: string): string =>
  typeof value === "string" || isJson(value)
    ? chooseText(value as Text, lang, lang).text
    : value === undefined || value === null
      ? ""
      : `${value}`;

/** What a source is called on the page: by its name, else by what stands in place of one. */
export function sourceName(desk: Desk, value: unknown): string {
  if (typeof value === "string") {
    const known = (desk.document.sources as Json | undefined)?.[value];
    return known === undefined ? value : sourceName(desk, known) || value;
  }
  if (!isJson(value)) return "";
  return plainText(value.name ?? value.anonymity, desk.lang);
}

/** What a claim is called in the list: its own words. */
export function claimName(desk: Desk, item: Json): string {
  const { title, label, text } = item;
  return plainText(title ?? (item.type === "stat" ? label : text), desk.lang);
}
