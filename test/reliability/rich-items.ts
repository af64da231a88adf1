/*
 * Items in which every field that can hold a text holds one. A text is a mark, `‹where it stands›`, so that it can be
 * found and changed for another. strings.test.ts holds them against the schemas: a field that is new has to be here.
 */
import type { ItemType } from "../../src/model/item.js";

export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

const mark = (name: string) => `‹${name}›`;

export const isMark = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("‹") && value.endsWith("›");

const named = (name: string) => ({ name: mark(name) });
const inWords = (name: string) => ({ text: mark(name) });

const picture = (name: string): JsonObject => ({
  type: "image",
  src: `https://example.org/${name}.jpg`,
  srcset: `https://example.org/${name}-2.jpg 2x`,
  sizes: mark(`${name} sizes`),
  width: 320,
  height: 180,
  alt: mark(`${name} alt`),
  caption: mark(`${name} caption`),
  credit: mark(`${name} credit`),
  creator: mark(`${name} creator`),
  license: mark(`${name} license`),
  licenseUrl: "https://example.org/license",
  created: inWords(`${name} created`),
  place: mark(`${name} place`),
});

/** A survey with title, role and portrait: a source of any type may have everything. */
const source: JsonObject = {
  type: "survey",
  name: mark("source name"),
  title: mark("title"),
  role: mark("role"),
  org: {
    name: mark("organization"),
    interest: mark("organization's interest"),
    note: mark("organization's note"),
  },
  interest: mark("interest"),
  note: mark("source note"),
  image: picture("portrait"),
  sample: {
    value: 1024,
    unit: "adult",
    versus: mark("sample versus"),
    wording: { de: mark("sample wording") },
  },
  population: mark("population"),
  collected: inWords("collected"),
  method: mark("method"),
  margin: { value: "3.1", unit: "percentage-point", versus: mark("margin versus") },
  level: 95,
  funder: [{ name: mark("funder"), interest: mark("funder's interest"), note: mark("funder's note") }],
};

const attribution: JsonObject = {
  source,
  via: [named("go-between")],
  verb: mark("verb"),
  date: inWords("said on"),
  occasion: mark("occasion"),
};

const anonymous: JsonObject = { anonymous: true, name: mark("not named"), anonymity: mark("anonymity") };

const quantity = (name: string, more: JsonObject = {}): JsonObject => ({
  value: 40,
  hedge: "about",
  unit: "percent",
  versus: mark(`${name} versus`),
  wording: { de: mark(`${name} wording`) },
  ...more,
});

/** What all types have. `was` and `now` are numbers where the item has one. */
const shared = (was: Json, now: Json): JsonObject => ({
  media: picture("picture"),
  about: [named("subject")],
  note: mark("note"),
  by: [attribution, anonymous, mark("bare name")],
  when: inWords("when"),
  asOf: inWords("as of"),
  mode: "alleged",
  likelihood: mark("likelihood"),
  confidence: mark("confidence"),
  status: "false",
  stage: "preliminary",
  counted: mark("counted"),
  replies: [{ by: named("accused"), answer: "denied", text: mark("reply"), date: inWords("reply date") }],
  reviews: [
    {
      by: named("checker"),
      date: inWords("review date"),
      url: "https://example.org/review",
      label: mark("review label"),
      verdict: "false",
      text: mark("review text"),
    },
  ],
  revisions: [{ date: inWords("revised on"), was, now, by: named("reviser"), note: mark("revision note") }],
  corrections: [{ date: inWords("corrected on"), was, now, note: mark("correction note") }],
  exact: mark("exact"),
  prefix: mark("prefix"),
  suffix: mark("suffix"),
});

const inTexts = shared(mark("was"), mark("now"));
const inNumbers = shared(quantity("was"), quantity("now"));

const entry = (name: string, more: JsonObject = {}): JsonObject => ({
  label: mark(`${name} label`),
  when: inWords(`${name} when`),
  quantity: quantity(name),
  mode: "believed",
  note: mark(`${name} note`),
  ...more,
});

/** Several of a type where no one item can hold all of its fields. */
export const richItems: { type: ItemType; what: string; item: JsonObject }[] = [
  { type: "fact", what: "a fact", item: { ...inTexts, text: mark("text") } },
  {
    type: "fact",
    what: "a fact with a number",
    item: {
      text: mark("text"),
      quantity: quantity("quantity"),
      corrections: [{ was: quantity("was"), now: quantity("now") }],
    },
  },
  {
    type: "quote",
    what: "a quotation",
    item: {
      ...inTexts,
      text: mark("text"),
      lang: "en",
      partial: true,
      context: mark("context"),
      translation: mark("translation"),
      translator: named("translator"),
    },
  },
  { type: "quote", what: "a quotation with a portrait", item: { text: mark("text"), by: [attribution] } },
  {
    type: "stat",
    what: "a number",
    item: {
      ...inNumbers,
      label: mark("label"),
      qualifier: mark("qualifier"),
      question: mark("question"),
      quantity: quantity("quantity"),
      of: mark("of"),
      whole: quantity("whole", { value: 80 }),
      mark: { quantity: quantity("mark"), label: mark("mark label") },
    },
  },
  {
    type: "stat",
    what: "a number in the outlet's wording",
    item: { label: mark("label"), quantity: quantity("quantity", { wording: { en: mark("wording") } }) },
  },
  {
    type: "stat",
    what: "a series",
    item: {
      label: mark("label"),
      qualifier: mark("qualifier"),
      question: mark("question"),
      compare: "values",
      of: mark("of"),
      series: [
        entry("first", { by: [attribution] }),
        entry("second", { quantity: null, by: mark("bare name") }),
      ],
      mark: { quantity: quantity("mark"), label: mark("mark label") },
    },
  },
  {
    type: "comparison",
    what: "a comparison",
    item: {
      ...inTexts,
      title: mark("title"),
      comparable: { reason: mark("reason") },
      columns: [
        { id: "one", name: mark("first column"), media: picture("first"), note: mark("column note") },
        { id: "two", name: mark("second column") },
      ],
      rows: [
        {
          label: mark("text row"),
          note: mark("row note"),
          cells: {
            one: mark("bare text"),
            two: [
              { text: mark("cell text"), by: [attribution], mode: "reportedly", note: mark("cell note") },
            ],
          },
        },
        {
          label: mark("number row"),
          unit: "percent",
          cells: { one: quantity("bare number"), two: { quantity: quantity("cell number"), by: anonymous } },
        },
      ],
    },
  },
  ...(["fact", "quote", "stat", "comparison"] as const).map((type) => ({
    type,
    what: `a withdrawn ${type}`,
    item: { withdrawn: { date: inWords("withdrawn on"), reason: mark("reason") } },
  })),
];

/** A copy in which each mark is changed for what `text` gives for it, and left out where that is undefined. */
export function withTexts(value: Json, text: (mark: string) => string | undefined): Json {
  if (isMark(value)) return text(value) as Json;
  if (Array.isArray(value))
    return value.map((one) => withTexts(one, text)).filter((one) => one !== undefined);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withTexts(one, text)] as const);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** Every mark in a value, once, in its order. */
export const marksIn = (value: Json): string[] => [...new Set(allMarks(value))];

const allMarks = (value: Json): string[] =>
  isMark(value)
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(allMarks)
      : [];

/** One good item of each type with nothing in it but what must be there. */
export const plainItems: Record<ItemType, JsonObject> = {
  fact: { type: "fact", text: "The bridge is closed.", by: "Ada Example" },
  quote: { type: "quote", text: "The bridge is closed", by: "Ada Example" },
  stat: { type: "stat", label: "People who use the bridge", quantity: "~12000 person", by: "Ada Example" },
  comparison: {
    type: "comparison",
    title: "Two bridges",
    columns: [
      { id: "old", name: "The old bridge" },
      { id: "new", name: "The new bridge" },
    ],
    rows: [{ label: "Length", unit: "meter", cells: { old: 120, new: "~140" } }],
    by: "Ada Example",
  },
};
