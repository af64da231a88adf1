import { EmbedError, embedHtml } from "../src/embed/index.js";
import { tagOf } from "../src/model/tag.js";

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
export function fallbackOf(tag: string, { json, fallback }: Embed): string {
  if (fallback !== undefined) return fallback;
  try {
    return embedHtml(withType(typeof json === "string" ? JSON.parse(json) : json, tag), { form: "fallback" });
  } catch (error) {
    if (error instanceof EmbedError || error instanceof SyntaxError) return byHand;
    throw error;
  }
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

/** What an editor pastes into an article. */
export function snippet(tag: string, embed: Embed): string {
  const { json, lang, compact, chart, "heading-level": level } = embed;
  const attributes = [
    lang && ` lang="${lang}"`,
    compact && " compact",
    level && level !== 3 && ` heading-level="${level}"`,
    chart && ` chart="${chart}"`,
    json !== undefined && ` data-json='${jsonAttribute(json)}'`,
  ];
  const fallback = fallbackOf(tag, embed);
  return `<${tag}${attributes.filter(Boolean).join("")}>${fallback && `\n  ${fallback}\n`}</${tag}>`;
}
