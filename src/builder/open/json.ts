import { readLinkedData } from "../../linked-data/read.js";
import { parse } from "../../model/parse.js";
import { entriesOf, isJson, itemsOf, type Json, without } from "../written.js";
import { type Opened, type OpenIssue, openIssue } from "./opened.js";

const entities: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'", nbsp: "\u00a0" };

export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(quot|amp|lt|gt|apos|nbsp));/gi, (all, decimal, hex, name) => {
    if (name) return entities[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

/** Curly quotes where only JSON's own can stand; within a text they stay. */
const straightened = (text: string): string =>
  text.replace(/(?<=[{[,:])[“”„″](?!\s)|[“”″](?=[,:}\]])/gu, '"');

/** The same in JSON that has spaces between its signs. */
const straightenedWidely = (text: string): string =>
  text
    .replace(/(?<=[{[,:]\s*)[“”„″]|[“”″](?=\s*[,:}\]])/gu, '"')
    .replace(/[\u00a0\u202f](?=\s*["{[\]},:])|(?<=["{[\]},:]\s*)[\u00a0\u202f]/gu, " ");

const unslashed = (text: string): string => text.replace(/\\(["\\/])/g, "$1");
const withoutBreaks = (text: string): string => text.replace(/<br\s*\/?>|<\/?p>|[\r\n]+/gi, " ");

/** What systems do to JSON, undone. */
const repairs = [decodeEntities, straightened, unslashed, withoutBreaks, straightenedWidely];

/** JSON, or what can be made JSON again; undefined where nothing helps. */
export function mendedJson(text: string): { data: unknown; isMended: boolean } | undefined {
  const tried = new Set<string>();
  const waiting = [text];
  for (let one = waiting.shift(); one !== undefined && tried.size < 60; one = waiting.shift()) {
    if (tried.has(one)) continue;
    tried.add(one);
    try {
      return { data: JSON.parse(one.replace(/^\ufeff/, "")), isMended: one !== text };
    } catch {
      for (const repair of repairs) waiting.push(repair(one));
    }
  }
  return undefined;
}

const itemKeys = ["text", "label", "quantity", "series", "columns", "withdrawn"];

/** An item, an item with what it names, or a document, as one document. */
export function documentOf(data: unknown): Json | undefined {
  if (Array.isArray(data)) return data.every(isJson) && data.length > 0 ? { items: data } : undefined;
  if (!isJson(data)) return undefined;
  const isItem = typeof data.type === "string" || itemKeys.some((key) => key in data);
  if (!isItem && (data.items !== undefined || data.item !== undefined)) {
    const { item, items, ...around } = data;
    return { ...around, items: entriesOf(items ?? item).map(itself) };
  }
  if (!isItem) return undefined;
  const { $schema, version, ...fields } = data;
  return {
    ...($schema !== undefined && { $schema }),
    ...(version !== undefined && { version }),
    items: [itself(fields)],
  };
}

/** The name that a snippet gives its item among others is none of the editor's. */
const itself = (item: unknown) => (isJson(item) && item.id === "this-claim" ? without(item, "id") : item);

/** Everything that the model has to say of a document. */
export const issuesOf = (document: Json): OpenIssue[] => parse(document).issues;

export function fromLinkedData(data: unknown): Opened | undefined {
  const read = readLinkedData(data);
  if (!read) return undefined;
  const { article, lang, items, verdicts } = read;
  const value: Json = { version: 1, ...(lang && { lang }), ...(article && { article }), items };
  const issues = verdicts.map(({ index, label, verdict }) =>
    openIssue(
      "verdict-from-label",
      "advice",
      { found: label, right: verdict },
      { path: `items[${index}].reviews[0].verdict` },
    ),
  );
  return { value, issues: [...issues, ...issuesOf(value)] };
}

/** A text that begins as JSON does. */
export function fromJson(text: string): Opened {
  const mended = mendedJson(text);
  // The model says which slip it is, and where.
  if (!mended) return { value: undefined, issues: parse(text).issues };
  const { data, isMended } = mended;
  const value = documentOf(data);
  const hasType = (one: unknown) => isJson(one) && ("@type" in one || "@graph" in one || "@context" in one);
  if (hasType(data) || (Array.isArray(data) && data.some(hasType)))
    return fromLinkedData(data) ?? { value: undefined, issues: [openIssue("nothing-there", "error")] };
  if (!value || itemsOf(value).length === 0) {
    const { issues } = parse(data);
    return { value, issues: issues.length > 0 && !value ? issues : [openIssue("nothing-there", "error")] };
  }
  const said = isMended
    ? [openIssue("mended", "advice")]
    : parse(text).issues.filter(({ code }) => code === "digits-lost" || code === "duplicate-key");
  return { value, issues: [...said, ...issuesOf(value)] };
}
