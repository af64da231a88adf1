/*
 * One item of each type in which every field that can hold a text holds one, with its sources, pictures and units
 * beside it. A text is a mark, `‹where it stands›`, so that it can be found and changed for another.
 */
import type { ItemType } from "../../src/model/item.js";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const mark = (name: string) => `‹${name}›`;

export const isMark = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("‹") && value.endsWith("›");

const organization = (name: string) => ({
  type: "organization",
  name: mark(`${name} name`),
  interest: mark(`${name} interest`),
  note: mark(`${name} note`),
  url: `https://example.org/${name}`,
});

const picture = (name: string) => ({
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
  created: { text: mark(`${name} created`), edtf: "2024-01" },
  place: mark(`${name} place`),
});

/** A survey with a portrait, since a source of any type may have everything. */
const source = (name: string) => ({
  type: "survey",
  name: mark(`${name} name`),
  title: mark(`${name} title`),
  role: mark(`${name} role`),
  org: organization(`${name}'s org`),
  url: `https://example.org/${name.replaceAll(" ", "-")}`,
  interest: mark(`${name} interest`),
  note: mark(`${name} note`),
  image: picture(`${name.replaceAll(" ", "-")}-portrait`),
  sample: {
    value: 1024,
    unit: "adult",
    versus: mark(`${name} sample`),
    wording: { de: mark(`${name} sample wording`) },
  },
  population: mark(`${name} population`),
  collected: { text: mark(`${name} collected`) },
  method: mark(`${name} method`),
  margin: {
    value: "3.1",
    unit: "percentage-point",
    versus: mark(`${name} margin`),
    wording: { de: mark(`${name} margin wording`) },
  },
  level: 95,
  funder: [organization(`${name}'s funder`)],
});

const hidden = (name: string) => ({
  anonymous: true,
  name: mark(`${name} name`),
  anonymity: mark(`${name} anonymity`),
});

const attribution = (name: string, who: Json = source(name)) => ({
  source: who,
  via: [source(`${name}'s go-between`)],
  verb: mark(`${name} verb`),
  date: { text: mark(`${name} date`), edtf: "2024-03-01" },
  occasion: mark(`${name} occasion`),
  url: "https://example.org/said",
});

const quantity = (name: string, more: Record<string, Json> = {}) => ({
  value: 40,
  hedge: "about",
  unit: "percent",
  versus: mark(`${name} versus`),
  ...more,
});

/** `was` and `now` are numbers where the item has one, else texts. */
const changed = (was: Json, now: Json, name: string) => ({
  date: { text: mark(`${name} date`) },
  was,
  now,
  note: mark(`${name} note`),
  url: "https://example.org/changed",
});

const shared = (was: Json, now: Json) => ({
  id: "rich",
  media: picture("picture"),
  about: [source("subject")],
  note: mark("note"),
  by: [attribution("speaker"), attribution("leak", hidden("leak")), mark("bare name")],
  when: { text: mark("when"), edtf: "2024" },
  asOf: { text: mark("as of") },
  mode: "alleged",
  likelihood: mark("likelihood"),
  confidence: mark("confidence"),
  status: "false",
  stage: "preliminary",
  counted: mark("counted"),
  replies: [
    {
      by: [source("accused")],
      answer: "denied",
      text: mark("reply"),
      date: { text: mark("reply date") },
      url: "https://example.org/reply",
    },
  ],
  reviews: [
    {
      by: [source("checker")],
      date: { text: mark("review date") },
      url: "https://example.org/review",
      label: mark("review label"),
      verdict: "false",
      text: mark("review text"),
    },
  ],
  revisions: [{ ...changed(was, now, "revision"), by: [source("reviser")] }],
  corrections: [changed(was, now, "correction")],
  exact: mark("exact"),
  prefix: mark("prefix"),
  suffix: mark("suffix"),
});

const entry = (name: string, more: Record<string, Json> = {}) => ({
  label: mark(`${name} label`),
  when: { text: mark(`${name} when`) },
  quantity: quantity(name),
  by: [attribution(name)],
  mode: "believed",
  note: mark(`${name} note`),
  ...more,
});

const texts = shared(mark("was"), mark("now"));
const numbers = shared(quantity("was"), quantity("now"));

/** Every item, by what it is for; several of a type where no one item can hold all of its fields. */
export const richItems: Record<string, { type: ItemType; item: Record<string, Json> }> = {
  "a fact": { type: "fact", item: { ...texts, text: mark("text") } },
  "a fact with a number": {
    type: "fact",
    item: { ...numbers, text: mark("text"), quantity: quantity("quantity") },
  },
  "a quotation": {
    type: "quote",
    item: {
      ...texts,
      text: mark("text"),
      lang: "en",
      partial: true,
      context: mark("context"),
      translation: mark("translation"),
      translator: source("translator"),
    },
  },
  "a number": {
    type: "stat",
    item: {
      ...numbers,
      label: mark("label"),
      qualifier: mark("qualifier"),
      question: mark("question"),
      quantity: quantity("quantity"),
      of: mark("of"),
      whole: quantity("whole", { value: 80 }),
      mark: { quantity: quantity("mark"), label: mark("mark label") },
    },
  },
  "a number in words of the document's own": {
    type: "stat",
    item: {
      ...numbers,
      label: mark("label"),
      quantity: { value: 12, unit: "widget", wording: { en: mark("wording") } },
      whole: { value: 40, unit: "widget" },
    },
  },
  "a series": {
    type: "stat",
    item: {
      ...texts,
      label: mark("label"),
      qualifier: mark("qualifier"),
      question: mark("question"),
      compare: "values",
      of: mark("of"),
      series: [entry("first"), entry("second", { quantity: null })],
      mark: { quantity: quantity("mark"), label: mark("mark label") },
    },
  },
  "a comparison": {
    type: "comparison",
    item: {
      ...texts,
      title: mark("title"),
      comparable: { reason: mark("reason") },
      columns: [
        {
          id: "one",
          name: mark("first column"),
          media: picture("first-picture"),
          note: mark("first column note"),
        },
        { id: "two", name: mark("second column") },
      ],
      rows: [
        {
          id: "text-row",
          label: mark("text row"),
          note: mark("text row note"),
          cells: {
            one: mark("bare text"),
            two: [
              {
                text: mark("described text"),
                by: [attribution("cell")],
                mode: "reportedly",
                note: mark("cell note"),
              },
            ],
          },
        },
        {
          id: "number-row",
          label: mark("number row"),
          unit: "percent",
          cells: {
            one: quantity("cell number"),
            two: { quantity: quantity("described number"), note: mark("number note") },
          },
        },
      ],
    },
  },
};

/** An item that was taken back, one of each type. */
export const withdrawn = {
  date: { text: mark("withdrawal date") },
  reason: mark("withdrawal reason"),
  url: "https://example.org/withdrawn",
};

/** What stands beside each item: units of its own. */
export const units = {
  widget: { en: { one: mark("unit, one"), other: mark("unit, other"), hedged: mark("unit, hedged") } },
};

/** A copy in which each mark is changed for what `text` gives for it. */
export function withTexts<T extends Json>(value: T, text: (mark: string) => string): T {
  if (isMark(value)) return text(value) as T;
  if (Array.isArray(value)) return value.map((one) => withTexts(one, text)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withTexts(one as Json, text)]),
  ) as T;
}

/** Every mark in a value, in its order. */
export function marksIn(value: unknown): string[] {
  if (isMark(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(marksIn) : [];
}

/** One good item of each type with nothing in it but what must be there. */
export const plainItems: Record<ItemType, Record<string, Json>> = {
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
