import { diffWordsWithSpace } from "diff";
import { folded, spaced } from "../passage/folded.js";
import { quotationsIn, withoutComma } from "../passage/quotations.js";
import { type Json, withItem, without } from "../written.js";
import type { Advice, Difference } from "./advice.js";

/** A quotation that does not stand in the article word for word. */
export function adviseOnQuotation(_document: Json, item: Json, article = ""): Advice[] {
  const { type, text, translation } = item;
  if (type !== "quote" || typeof text !== "string" || !text.trim() || !article.trim()) return [];
  // An article prints the original or its translation.
  if ([text, ...wordsOf(translation)].some((words) => isIn(words, article))) return [];
  const nearest = nearestIn(text, article);
  // Words that nobody can be shown to have said can be stated, and stand in no quotation marks.
  if (!nearest)
    return [
      {
        code: "quotation-differs",
        path: "text",
        details: { found: text },
        mends: "make-statement",
        mend: (document) => withItem(document, item, asStatement),
      },
    ];
  return [
    {
      code: "quotation-differs",
      path: "text",
      details: { found: text, right: nearest },
      differences: differencesOf(nearest, text),
      mends: "take-words-of-article",
      mend: (document) => withItem(document, item, (one) => ({ ...one, text: nearest })),
    },
  ];
}

/** In the language in which it was said. */
const asStatement = ({ lang, text, ...item }: Json): Json => ({
  ...without(item, "partial", "context", "translation", "translator"),
  type: "fact",
  text: typeof lang === "string" && lang ? { [lang]: text } : text,
});

const wordsOf = (text: unknown): string[] =>
  typeof text === "string" ? [text] : typeof text === "object" && text ? Object.values(text) : [];

/** What the editor has put in brackets is not the speaker's; what was left out is marked. */
const marked = /\s*(?:\[[^\]]*\]|\(…\)|\(\.\.\.\)|…|\.\.\.)\s*/u;

/** Whether each part of a quotation stands in the article, one after the other. */
function isIn(quotation: string, article: string): boolean {
  const all = folded(article);
  let at = 0;
  return quotation
    .split(marked)
    .map((part) => folded(withoutComma(part)))
    .filter(Boolean)
    .every((part) => {
      const found = all.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
}

const bagOf = (text: string) =>
  folded(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of their words two texts share, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [first, second] = [bagOf(one), bagOf(other)];
  const left = [...second];
  let shared = 0;
  for (const word of first) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (first.length + second.length || 1);
}

/** The passage that was probably meant: a quotation of the article, else one of its sentences. */
function nearestIn(text: string, article: string): string | undefined {
  const quoted = quotationsIn(article).map(({ words }) => withoutComma(words));
  const sentences = article.split(/\n+|(?<=[.!?…][”"’]?)\s+(?=["“]?\p{Lu})/u);
  for (const candidates of [quoted, sentences]) {
    const rated = candidates.map((words) => ({ words: spaced(words), likeness: likeness(text, words) }));
    const [best] = rated.sort((a, b) => b.likeness - a.likeness);
    if (best && best.likeness > 0.6) return best.words;
  }
  return undefined;
}

const differencesOf = (article: string, item: string): Difference[] =>
  diffWordsWithSpace(article, spaced(item)).map(({ value, added, removed }) => ({
    text: value,
    in: added ? "item" : removed ? "article" : "both",
  }));
