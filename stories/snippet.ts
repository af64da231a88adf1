import type { EmbedForm } from "../src/embed/embed-html.js";
import { attributes } from "../src/embed/html.js";
import { EmbedError, embedHtml } from "../src/embed/index.js";
import { registerLanguage } from "../src/language/known-languages.js";
import type { Messages } from "../src/language/messages.js";
import { tagOf } from "../src/model/tag.js";
import { archieml, NotInArchieml } from "./archieml.js";

/** What is written for an editor is in the language of the story, at once. */
const messages = import.meta.glob<Record<string, Messages>>("../src/language/messages/??.ts", {
  eager: true,
});
for (const module of Object.values(messages)) {
  for (const [language, words] of Object.entries(module)) {
    if (language.length === 2) registerLanguage(language, words);
  }
}

/** The type of item that each tag shows. */
export const typeOf: Record<string, string> = Object.fromEntries(
  Object.entries(tagOf).map(([type, tag]) => [tag, type]),
);

/** An item's JSON, and how it stands in its tag. */
export interface Embed {
  /** As an editor writes it: an object, or JSON text. Without it the tag has no data. */
  json?: unknown;
  /** What stands between the tags; written out of the item where it is left out. */
  fallback?: string;
  lang?: string;
  compact?: boolean;
  "heading-level"?: number;
  chart?: "off";
}

/** Where there is nothing to write a fallback from, somebody wrote one by hand. */
const byHand = "<p>What the editor wrote between the tags stays on the page.</p>";

/** The fallback of a card: as given, else the standard HTML of its item. */
export function fallbackOf(tag: string, { json, fallback, lang }: Embed): string {
  if (fallback !== undefined) return fallback;
  return embedOrNothing(itemOf(tag, json), "fallback", lang) ?? byHand;
}

/** In a tag an item need not say of which type it is; alone it must. */
function withType(json: unknown, tag: string): unknown {
  if (typeof json !== "object" || json === null) return json;
  return "item" in json
    ? { ...json, item: withType((json as { item: unknown }).item, tag) }
    : { type: typeOf[tag], ...json };
}

/** JSON as a person types it: each part on one line where it fits there. */
export function typed(json: unknown, indent = ""): string {
  const line = JSON.stringify(json, null, 1).replace(/\n\s*/g, " ");
  // The first line stands behind the name of the tag.
  const room = indent === "" ? 50 : 80 - indent.length;
  if (line.length <= room || typeof json !== "object" || json === null) return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(json);
  const parts = isList
    ? json.map((one) => typed(one, inner))
    : Object.entries(json).map(([key, one]) => `${JSON.stringify(key)}: ${typed(one, inner)}`);
  const [open, close] = isList ? "[]" : "{}";
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
}

const escapes: Record<string, string> = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "'": "\\u0027" };

/** JSON for an attribute in single quotes: nothing in it ends the attribute, or reads as a tag. */
export const jsonAttribute = (json: unknown) =>
  typeof json === "string"
    ? json.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    : typed(json).replace(/[<>&']/g, (character) => escapes[character] as string);

/** What “Show code” writes: the custom tag, standard HTML for a system that strips it, or ArchieML for a shared document. */
export type CodeForm = "tag" | "html" | "archieml";

/** What an editor pastes into an article. */
export function snippet(tag: string, embed: Embed, form: CodeForm = "tag"): string {
  const { json, fallback } = embed;
  const item = itemOf(tag, json);
  if (form === "archieml") return asArchieml(item);
  const made = embedOrNothing(item, form, embed.lang) ?? wrapped(form, tag, embed);
  const whole = fallback === undefined ? made : made.replace(/^(<[^>]*>).*(<\/[^<]*>)$/s, `$1${fallback}$2`);
  return form === "tag" ? legible(withAttributes(whole, embed)) : whole;
}

/** In ArchieML what is no command is nobody’s claim, and so this line. */
export function asArchieml(json: unknown): string {
  try {
    return archieml(json);
  } catch (error) {
    if (error instanceof NotInArchieml) return `ArchieML cannot say this (${error.message}).`;
    throw error;
  }
}

/** A story’s JSON as an item that stands alone. JSON that is broken on purpose is not read. */
export const itemOf = (tag: string, json: unknown): unknown =>
  typeof json === "object" && json !== null ? withType(json, tag) : undefined;

function embedOrNothing(item: unknown, form: EmbedForm, lang?: string): string | undefined {
  try {
    return embedHtml(item, { form, lang });
  } catch (error) {
    if (error instanceof EmbedError) return undefined;
    throw error;
  }
}

/** What nothing writes, since no card can be made of it: an editor’s own embed with a mistake in it. */
function wrapped(form: "tag" | "html", tag: string, embed: Embed): string {
  const { json, lang } = embed;
  const fallback = fallbackOf(tag, embed);
  // As it was typed, line by line.
  const data = (name: string) => (json === undefined ? "" : ` ${name}='${jsonAttribute(json)}'`);
  return form === "tag"
    ? `<${tag}${attributes({ lang })}${data("data-json")}>${fallback}</${tag}>`
    : `<figure class="onrecord"${attributes({ lang, "data-onrecord": tag })}${data("data-onrecord-json")}>${fallback}</figure>`;
}

/** What stands on a tag beside its data and its language. */
function withAttributes(code: string, { compact, chart, "heading-level": level }: Embed): string {
  const own = {
    compact: compact ? "" : undefined,
    "heading-level": level && level !== 3 ? `${level}` : undefined,
    chart,
  };
  return code.replace(/^<[\w-]+/, `$&${attributes(own).toString().replace('=""', "")}`);
}

/**
 * The same tag for a person to read and to change: its JSON in single quotes, as it is typed, and the fallback on a line
 * of its own.
 */
const legible = (code: string): string =>
  code
    .replace(/^(<[\w-]+[^>]*) data-json="([^"]*)"/, (_all, before, json) => {
      const text = new DOMParser().parseFromString(json, "text/html").documentElement.textContent ?? "";
      return `${before} data-json='${jsonAttribute(parsed(text))}'`;
    })
    .replace(/^(<[\w-]+[^>]*>)(.+)(<\/[\w-]+>)$/s, "$1\n  $2\n$3");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
