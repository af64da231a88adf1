/// <reference types="vite/types/importMeta.d.ts" />
import { createElement as h, type ReactNode } from "react";
import { contextFor, directionOf } from "../src/language/context.js";
import { registerLanguage } from "../src/language/known-languages.js";
import { en } from "../src/language/messages/en.js";
import type { Messages } from "../src/language/messages.js";
import { quantityString } from "../src/language/quantity-text.js";
import { parse, type Quantity } from "../src/model/index.js";
import { quantitiesInEveryLanguage } from "../test/language/quantities.all.js";
import { code, table } from "./tables.js";

const files = import.meta.glob<Record<string, Messages>>("../src/language/messages/??.ts", { eager: true });

const languages: [language: string, messages: Messages][] = Object.entries(files).flatMap(([path, file]) => {
  const language = path.slice(-5, -3);
  const messages = file[language];
  return messages ? [[language, messages] as [string, Messages]] : [];
});
languages.sort(([one], [other]) => Number(other === "en") - Number(one === "en"));

for (const [language, messages] of languages) registerLanguage(language, messages);

/** Who has read a language as a native speaker, and when. */
const reviewedBy: Record<string, string> = {};

const nameOf = (language: string) =>
  new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;

const inLanguage = (language: string, text: ReactNode) =>
  h("span", { lang: language, dir: directionOf(language) }, text);

/** A message, its forms one below the other; a rule of a language is no text. */
function shown(message: unknown): string {
  if (Array.isArray(message)) return message.join("\n");
  return typeof message === "string" ? message : typeof message === "function" ? "(a rule)" : "";
}

const at = (messages: object, path: string) =>
  path
    .split(".")
    .reduce<unknown>((one, key) => (one as Record<string, unknown> | undefined)?.[key], messages);

const isGroup = (message: unknown) =>
  typeof message === "object" && message !== null && !Array.isArray(message);

/** The path of every message that one of the languages has. */
function pathsOf(messages: object, before = ""): string[] {
  return Object.entries(messages).flatMap(([key, message]) =>
    isGroup(message) ? pathsOf(message as object, `${before}${key}.`) : [before + key],
  );
}

// What a language has besides English stands below.
const paths = [...new Set(languages.flatMap(([, messages]) => pathsOf(messages)))].filter(
  (path) => path !== "numberWords" && path !== "plurals" && path !== "verbs",
);

const understood = (given: unknown) => {
  const [item] = parse({ type: "stat", label: "things", quantity: given, by: [] }).value?.items ?? [];
  return (item as { quantity?: Quantity | null } | undefined)?.quantity ?? null;
};

const document = { version: 1 as const, sources: {}, media: {}, units: {}, items: [] };

/** What a reader reads of a quantity, and below it what a screen reader says where that is another. */
function quantityIn(language: string, given: unknown): string {
  const context = contextFor({ ...document, lang: language }, language);
  const [read, heard] = (["display", "spoken"] as const).map((length) =>
    quantityString(understood(given), context, length),
  );
  return read === heard ? `${read}` : `${read}\n${heard}`;
}

const heads = ["", ...languages.map(([language]) => nameOf(language))];

const rowFor = (key: string, first: ReactNode, cell: (language: string, messages: Messages) => string) =>
  [
    key,
    first,
    ...languages.map(([language, messages]) => inLanguage(language, cell(language, messages))),
  ] as const;

/** Every message and every form of a quantity, a row each, and who has reviewed the language. */
export const TranslatorsTable = () =>
  h(
    "div",
    { className: "translators" },
    table(
      heads,
      [
        [
          "reviewed",
          "Reviewed by a native speaker",
          ...languages.map(([language]) => reviewedBy[language] ?? "not yet"),
        ],
        ...quantitiesInEveryLanguage.map(([given]) =>
          rowFor(JSON.stringify(given), code(JSON.stringify(given)), (language) =>
            quantityIn(language, given),
          ),
        ),
        ...paths.map((path) =>
          rowFor(
            path,
            code(path),
            (language, messages) =>
              shown(at(messages, path)) || (language === "en" ? shown(at(en, path)) : ""),
          ),
        ),
      ] as never,
      "Translators",
    ),
  );
