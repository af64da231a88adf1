import { type Context, contextFor } from "../../src/language/context.js";
import { type Phrase, plain } from "../../src/language/phrase.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import type { Comparison } from "../../src/model/comparison.js";
import type { Fact } from "../../src/model/fact.js";
import type { Item } from "../../src/model/item.js";
import type { Quote } from "../../src/model/quote.js";
import { read } from "../../src/model/read.js";
import type { Stat } from "../../src/model/stat.js";

interface Types {
  fact: Fact;
  quote: Quote;
  stat: Stat;
  comparison: Comparison;
}

/** Who and what the items of these tests refer to. */
const surroundings = {
  version: 1,
  lang: "en",
  article: { headline: "The dam", publisher: "post" },
  sources: {
    post: { type: "organization", name: "The Meridian Post" },
    ministry: { type: "organization", name: "the Water Ministry", interest: "built the dam" },
    petrenko: {
      type: "person",
      title: "Dr.",
      name: { en: "Olena Petrenko", uk: "Олена Петренко" },
      role: "chief engineer",
      org: "ministry",
      url: "https://example.org/petrenko",
    },
    ada: { type: "person", name: "Ada Example" },
    office: { type: "organization", name: "the District Office" },
    times: { type: "organization", name: "The River Times" },
    agency: { type: "organization", name: "Example News Agency" },
    facts: { type: "organization", name: "Example Facts" },
    official: {
      type: "person",
      anonymous: true,
      role: "a senior official",
      anonymity: "not authorized to speak publicly",
    },
  },
};

/** One item with everything that it refers to. `other` stands beside the sources of the tests. */
export function inArticle<Type extends keyof Types>(
  item: { type: Type } & Record<string, unknown>,
  other: { sources?: object; items?: object[]; [part: string]: unknown } = {},
  locale = "en",
): { item: Types[Type]; context: Context } {
  const document = {
    ...surroundings,
    ...other,
    sources: { ...surroundings.sources, ...other.sources },
    items: [{ id: "it", ...item }, ...(other.items ?? [])],
  };
  const { value, issues } = read(document);
  const found = value?.items.find((one) => one.id === "it" || one.id === item.id) as Item | undefined;
  if (!found) throw new Error(`Not readable: ${JSON.stringify(issues)}`);
  return { item: found as Types[Type], context: contextFor(value as ClaimsDocument, locale) };
}

/** A phrase as a reader has it: one kind of space. */
export const said = (phrase: Phrase | undefined): string => plain(phrase ?? []).replace(/\s/g, " ");

/** The pieces of a phrase that have a role. */
export const withRole = (phrase: Phrase, role: string): string[] =>
  phrase.filter((piece) => piece.as === role).map((piece) => piece.text);
