import { frame } from "../../../model/claims-document.js";
import { type ItemType, itemSchemas } from "../../../model/item.js";
import { readWithdrawn } from "../../../model/withdrawal.js";
import { type Field, fieldsOf } from "./shape.js";

/** The questions of a journalist, in their order. */
export const questions = ["what", "who", "when", "how-sure", "checked", "changed", "rest"] as const;

export type Question = (typeof questions)[number];

/** Which question a field answers; what is named nowhere is asked under "what", folded. */
const answers: Record<Exclude<Question, "what">, readonly string[]> = {
  who: ["by"],
  when: ["when", "asOf"],
  "how-sure": ["mode", "status", "likelihood", "confidence", "stage", "counted"],
  checked: ["replies", "reviews"],
  changed: ["corrections", "revisions", "withdrawn"],
  rest: ["media", "note", "about", "links", "exact", "prefix", "suffix", "id"],
};

/** Under which question a field of an item is asked; none for what is asked under "what". */
export const questionOf = (name: string): Question | undefined =>
  questions.find((question) => question !== "what" && answers[question].includes(name));

/** What is asked first, unfolded and in this order. */
const first: Record<ItemType, readonly string[]> = {
  fact: ["text", "quantity"],
  quote: ["text", "partial", "context", "translation"],
  stat: ["quantity", "label", "of", "whole"],
  comparison: ["title", "columns", "rows", "comparable"],
};

/** Of a record within an item: what is asked unfolded. All of one that is not named here. */
const unfolded: Record<string, readonly string[]> = {
  attribution: ["source", "verb", "date", "occasion", "via"],
  source: ["type", "role", "org", "interest"],
  replies: ["by", "answer", "text"],
  reviews: ["by", "verdict", "label", "url"],
  corrections: ["date", "was", "now"],
  revisions: ["date", "was", "now"],
  series: ["label", "when", "quantity"],
  columns: ["name"],
  rows: ["label", "unit", "cells"],
  cells: [],
  media: ["src", "alt", "credit", "license"],
  article: ["headline", "url", "publisher", "published"],
  units: ["other"],
};

/** Fields that are asked at once, and those that are folded away: each field is in one of them. */
export interface Asked {
  shown: Field[];
  folded: Field[];
}

const inOrder = (fields: Field[], names: readonly string[]) =>
  names.flatMap((name) => fields.find((field) => field.name === name) ?? []);

function askedOf(fields: readonly Field[], names: readonly string[]): Asked {
  const shown = inOrder([...fields], names);
  return { shown, folded: fields.filter((field) => !shown.includes(field)) };
}

/** The fields of a record, as they are asked. */
export function askedIn(record: string, fields: readonly Field[]): Asked {
  const names = unfolded[record];
  return names ? askedOf(fields, names) : { shown: [...fields], folded: [] };
}

const withdrawal = fieldsOf((readWithdrawn("fact") as unknown as { entries: object }).entries).filter(
  ({ name }) => name === "withdrawn",
);

/** Every field of a type of item; `type` itself was chosen before. */
export const fieldsOfItem = (type: ItemType): Field[] => [
  ...fieldsOf((itemSchemas[type] as unknown as { entries: object }).entries).filter(
    ({ name }) => name !== "type",
  ),
  ...withdrawal,
];

/** The fields of an item under the questions that they answer. */
export function askedOfItem(type: ItemType): Record<Question, Asked> {
  const fields = fieldsOfItem(type);
  const others = Object.values(answers).flat();
  const entries = questions.map((question) => {
    if (question !== "what")
      return [
        question,
        askedOf(
          fields.filter(({ name }) => answers[question].includes(name)),
          answers[question],
        ),
      ];
    return [
      question,
      askedOf(
        fields.filter(({ name }) => !others.includes(name)),
        first[type],
      ),
    ];
  });
  return Object.fromEntries(entries);
}

const around = fieldsOf((frame as unknown as { entries: object }).entries);
const tables = ["sources", "media", "units"];

/** What stands round the items: the article with its language, and what is entered once for all of them. */
export const fieldsOfDocument = {
  article: around.filter(({ name }) => !tables.includes(name) && !["$schema", "version"].includes(name)),
  tables: around.filter(({ name }) => tables.includes(name)),
};
