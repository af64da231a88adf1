import { contextFor } from "../../language/context.js";
import { dateText } from "../../language/date-text.js";
import { plain } from "../../language/phrase.js";
import { quantityString } from "../../language/quantity-text.js";
import type { ClaimDate } from "../../model/date.js";
import { parse } from "../../model/index.js";
import type { Quantity } from "../../model/quantity.js";
import { type DateDoubt, readDate } from "../read-date.js";
import { type QuantityDoubt, readQuantity } from "../read-quantity.js";
import { hasReader } from "../readers.js";
import type { Desk } from "./desk.js";
import { type Json, tidy } from "./json.js";
import { plainText } from "./naming.js";
import { fill } from "./words.js";

/** The words of a value depend on the document: its units, its other claims. */
const contextOf = (desk: Desk, language = desk.language) => {
  const { items: _items, ...around } = desk.document as Json;
  const { value } = parse({ ...(tidy(around) as Json), items: [] });
  return contextFor(value ?? { version: 1, sources: {}, media: {}, units: {}, items: [] }, language);
};

/** What a reader will be told. */
export const quantityWords = (desk: Desk, value: Quantity): string =>
  quantityString(value, contextOf(desk), "display");

export const dateWords = (desk: Desk, value: ClaimDate): string => plain(dateText(value, contextOf(desk)));

/** What a text was understood as: one thing, one of several, or nothing yet. */
export type Answer<Value> =
  | { value: Value }
  | { choices: Value[]; question: string }
  | { problem: string | undefined };

const asked = (desk: Desk, { code, found }: { code: QuantityDoubt | DateDoubt; found: string }) =>
  fill(desk.words.doubts[code], { found });

/** In the language of the document, else in that of who types. */
function understoodIn<Read extends { problem?: unknown }>(
  { lang, language }: Desk,
  read: (tag: string) => Read,
): Read {
  const first = read(lang);
  const second = first.problem === undefined || lang === language ? first : read(language);
  return second.problem === undefined ? second : first;
}

/** A number as people write it. */
export function typedQuantity(desk: Desk, text: string): Answer<Quantity | null> {
  const { units } = contextOf(desk, "en").document;
  const { quantity, doubt, problem } = understoodIn(desk, (tag) => readQuantity(text, tag, units));
  if (quantity !== undefined) return { value: quantity };
  if (doubt) return { choices: doubt.choices, question: asked(desk, doubt) };
  return { problem: desk.words.problems[problem?.code ?? "not-understood"] };
}

/** A date as people write it. */
export function typedDate(desk: Desk, text: string): Answer<ClaimDate> {
  const { date, doubt, problem } = understoodIn(desk, (tag) => readDate(text, tag));
  if (date) return { value: date };
  if (doubt) return { choices: doubt.choices, question: asked(desk, doubt) };
  return { problem: desk.words.problems[problem?.code ?? "bad-date"] };
}

/** The language of the document where its words are read, else English, which is always. */
const typingLanguage = ({ lang }: Desk) => (hasReader(lang) ? lang : "en");

/** A quantity as somebody could have typed it. */
export const writtenQuantity = (desk: Desk, value: Quantity): string =>
  quantityString(value, contextOf(desk, typingLanguage(desk)), "display");

/** A date as somebody could have typed it; its machine form where words would be read as another. */
export function writtenDate(desk: Desk, value: ClaimDate): string {
  if (value.text !== undefined) return plainText(value.text, desk.lang);
  const words = plain(dateText(value, contextOf(desk, typingLanguage(desk))));
  return readDate(words, desk.lang).date?.edtf === value.edtf ? words : (value.edtf ?? "");
}
