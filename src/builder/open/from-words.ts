import { embedHtml } from "../../embed/embed-html.js";
import { messagesFor } from "../../language/known-languages.js";
import { speakersIn } from "../passage/en.js";
import { folded, spaced } from "../passage/folded.js";
import { readQuantity } from "../read-quantity.js";
import { itemsOf, type Json } from "../written.js";
import { decodeEntities, issuesOf } from "./json.js";
import { type Opened, openIssue } from "./opened.js";

/*
 * A snippet without data: for feeds and mails, as Markdown or text, or with its hooks stripped. Where the document is
 * open, the item with just these words is the one; else the words are read as far as they go, and an editor looks.
 */

/** Letters and digits alone: marks, spaces and lines are what systems change. */
const bare = (text: string) =>
  folded(decodeEntities(text.replace(/<[^<>]*>/g, "")))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

const blocks = "p, figcaption, blockquote, caption, tr, div, li, h1, h2, h3, h4";

/** The lines of a text: of HTML its blocks, of Markdown without its marks. */
function linesOf(text: string, page?: Document): string[] {
  if (page?.body.querySelector(blocks)) {
    const inner = [...page.body.querySelectorAll(blocks)].filter((one) => !one.querySelector(blocks));
    return inner.map(({ textContent }) => spaced(textContent ?? "")).filter(Boolean);
  }
  const isMarkdown = /^[ \t]*>/m.test(text);
  return text
    .split(/\n+/)
    .map((line) =>
      isMarkdown ? line.replace(/^\s*>\s?/, "").replace(/\\(?=[^\w\s])|\*\*|(?<!\\)\*/g, "") : line,
    )
    .map(spaced)
    .filter(Boolean);
}

/** @param page the same as HTML, where it is any */
export function fromWords(text: string, page?: Document): Opened {
  const lines = linesOf(text, page);
  const read =
    lines.length > 1 ? readLines(lines, Boolean(page?.body.querySelector("blockquote"))) : undefined;
  if (!read) return { value: undefined, issues: [openIssue("nothing-there", "error")] };
  const value = { version: 1, items: [read.item] };
  const status = read.status ? [openIssue("status-in-words", "warning", { found: read.status })] : [];
  return { value, issues: [openIssue("words-alone", "warning"), ...status, ...issuesOf(value)] };
}

/** The one item of the open document that says just this, or of which these words hold all. */
export function ofKnownWords(text: string, known: Json | undefined): Opened | undefined {
  const wanted = bare(text);
  if (!known || wanted === "") return undefined;
  const said = wordsIn(known);
  const same = said.filter(({ ways }) => ways.includes(wanted));
  const within = said.filter(({ ways }) => ways.some((words) => words !== "" && wanted.includes(words)));
  const [found, other] = same.length > 0 ? same : within;
  return found && !other ? { value: { ...known, items: [found.item] }, issues: [] } : undefined;
}

interface Said {
  item: Json;
  ways: string[];
}

const cache = new WeakMap<Json, Said[]>();

/** What each item says where there is no script: as text, as Markdown, and as HTML without its tags. */
function wordsIn(known: Json): Said[] {
  const said = cache.get(known) ?? itemsOf(known).map((item) => ({ item, ways: wordsOf(item, known) }));
  cache.set(known, said);
  return said;
}

function wordsOf({ id }: Json, known: Json): string[] {
  if (typeof id !== "string") return [];
  try {
    return (["text", "markdown", "fallback"] as const).map((form) =>
      bare(embedHtml(id, { form, document: known })),
    );
  } catch {
    return [];
  }
}

const messages = messagesFor("en");

const keyOf = (words: Record<string, string>, word: string): string | undefined =>
  Object.keys(words).find((key) => words[key]?.toLowerCase() === word.toLowerCase());

const carried = ["verified", "false", "misleading", "mixed", "disputed"];

/** Status, statement, who says so: the order in which a fallback says them. */
function readLines(lines: readonly string[], isQuote: boolean): { item: Json; status?: string } | undefined {
  const [head = "", ...rest] = lines;
  const [statusWord = "", ...qualifiers] = head.split(" · ");
  const status = keyOf(messages.status, statusWord);
  if (!status) return undefined;
  const mode = qualifiers.flatMap((word) => keyOf(messages.mode, word) ?? [])[0];
  const by = byOf(rest);
  const said = by ? rest.slice(0, by.at) : rest;
  const [first = "", second] = said;
  if (!first) return undefined;
  const isQuotation = isQuote || qualifiers.includes(messages.partialQuotation);
  const quotation = /^([^“"]*)[“"](.+)[”"]([^”"]*)$/su.exec(first);
  const { quantity } = readQuantity(first);
  const statement: Json =
    quotation && (isQuotation || !quotation[1])
      ? quoteOf(quotation, first)
      : quantity !== undefined && second
        ? { type: "stat", label: second, quantity: quantity && JSON.parse(JSON.stringify(quantity)) }
        : { type: "fact", text: first };
  const item = {
    ...statement,
    ...(mode && { mode }),
    ...(by && { by: by.by }),
    ...(status === "corroborated" && { status }),
  };
  return { item, ...(carried.includes(status) && { status: statusWord }) };
}

const quoteOf = ([, before = "", words = "", after = ""]: RegExpExecArray, line: string): Json => ({
  type: "quote",
  text: words.replace(/,$/, ""),
  ...((before.trim() || after.trim()) && { partial: true, context: line }),
});

/** The line that says who says so; from there on nothing belongs to the statement. */
function byOf(lines: readonly string[]): { at: number; by: Json[] } | undefined {
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue;
    if (line === messages.nobody) return { at, by: [] };
    const [words = "", ...others] = line.split(" · ");
    const [speaker] = speakersIn(words.replace(/,? via .*$/, ""));
    if (!speaker || speaker.start > 0) continue;
    const via = / via (.+?)(?:,? on .*| \(.*)?$/.exec(words)?.[1];
    const interest = others.find((one) => one !== messages.moreOn && !one.startsWith("http"));
    return {
      at,
      by: [
        {
          source: {
            name: speaker.who,
            ...(speaker.role && { role: speaker.role }),
            ...(interest && { interest }),
          },
          ...(speaker.verb && { verb: speaker.verb }),
          ...(via && { via: [{ name: via }] }),
        },
      ],
    };
  }
  return undefined;
}
