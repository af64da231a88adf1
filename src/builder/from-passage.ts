import { datePhrases, leadIn, likelihoodIn, modeIn, speakersIn } from "./passage/en.js";
import { capitalized, folded, spaced } from "./passage/folded.js";
import type { Known } from "./passage/known.js";
import { type Made, numberIn, statFrom } from "./passage/number.js";
import { placeOf } from "./passage/place.js";
import { isPartial, type Quotation, quotationsIn, sentenceAt, withoutComma } from "./passage/quotations.js";
import { attributionOf, dateField, speakerOf } from "./passage/who.js";
import type { FoundQuantity } from "./quantities-in.js";
import { readDate } from "./read-date.js";
import type { Json } from "./written.js";

/** What a passage of an article becomes. */
export interface Passage {
  /** As an editor would write it: `type`, `exact` with what tells it from its twins, and what was found. */
  item: Json;
  /** The fields of the item that are suggestions, until somebody confirms them. */
  suggested: string[];
  /** What has to be asked before it can stand in the item. */
  asked: Made["asked"];
}

/**
 * Makes an item of a selected passage: quotation marks make a quotation, with who says so looked for nearby, a number
 * makes a stat, all else a fact. Only `exact`, `prefix` and `suffix` are certain. Undefined where nothing is selected.
 *
 * @param text the article
 * @param document the claims document so far: who is named there is named by id
 */
export function fromPassage(
  text: string,
  start: number,
  end: number,
  document: object = {},
): Passage | undefined {
  const known = document as Known;
  // As long as before: a no-break space joins words for the eye alone.
  const article = text.replace(/[^\S\r\n]/gu, " ");
  while (start < end && /\s/u.test(article[start] as string)) start++;
  while (end > start && /\s/u.test(article[end - 1] as string)) end--;
  if (start >= end) return undefined;
  const sentence = sentenceAt(article, start, end);
  const speaker = speakerOf(article, start, end, sentence);
  const quotation = quotationOf(article, start, end);
  const stated = statementOf(article, start, end);
  const quantity = numberIn(stated, known);
  const isNumber = quantity && (!quotation || quotation.isCut || isAbout(quotation, quantity, stated));
  const made =
    quotation && !isNumber && (isWhole(quotation, article, start, end) || speaker)
      ? quoteFrom(quotation, article, start, end, sentence)
      : quantity
        ? statFrom(stated, quantity)
        : { item: { type: "fact", text: sentenceCase(stated) }, asked: [] };
  const said = article.slice(start, end);
  const found: Json = {
    ...made.item,
    ...(speaker && { by: [attributionOf(speaker, article, sentence.start, known)] }),
    ...(made.item.type !== "quote" && circumstancesOf(stated, `${said} ${speaker?.verb ?? ""}`)),
  };
  const suggested = Object.keys(found).filter((field) => field !== "type" || !isCertain(found, said));
  return { item: { ...found, ...placeOf(article, start, end) }, suggested, asked: made.asked };
}

/** That what stands between quotation marks is a quotation is no guess. */
const isCertain = ({ type, text }: Json, said: string) =>
  type === "quote" && folded(said).includes(folded(`${text}`));

/** The quotation that is selected: in the passage, or round it, cut where much of it is left out. */
function quotationOf(
  article: string,
  start: number,
  end: number,
): (Quotation & { isCut?: boolean }) | undefined {
  const all = quotationsIn(article);
  const round = all.find((one) => one.start <= start && one.end >= end);
  if (round) {
    const words = article.slice(start, end).replace(/^["“„«]|["”“»]$/gu, "");
    return { start, end, words, isCut: words.length < round.words.length * 0.8 };
  }
  const inside = all.filter((one) => one.start >= start && one.end <= end);
  return inside.sort((a, b) => b.words.length - a.words.length)[0];
}

/** Whether the passage is a quotation and who said it, and no more. */
function isWhole(quotation: Quotation, article: string, start: number, end: number): boolean {
  const around = article.slice(start, quotation.start) + article.slice(quotation.end, end);
  return around.split(/\s+/).filter(Boolean).length <= 4;
}

/** A number in quotation marks, as “tens of billions of dollars”, is a number. */
const isAbout = ({ words }: Quotation, quantity: FoundQuantity, stated: string): boolean => {
  const number = stated.slice(quantity.start, quantity.end);
  return folded(words).includes(folded(number)) && number.length > words.length * 0.7;
};

function quoteFrom(
  { words }: Quotation,
  article: string,
  start: number,
  end: number,
  sentence: { start: number; end: number },
): Made {
  const text = spaced(withoutComma(words));
  const isPart = isPartial(words) && !/[.!?]$/.test(words.trim());
  const context =
    isPart && spaced(article.slice(Math.min(sentence.start, start), Math.max(sentence.end, end)));
  return {
    item: { type: "quote", text, ...(isPart && { partial: true }), ...(context && { context }) },
    asked: [],
  };
}

/** The passage without who says so, at its ends or between commas. */
function statementOf(article: string, start: number, end: number): string {
  const given = spaced(article.slice(start, end));
  let text = given;
  for (const { start: from, end: to } of speakersIn(given).reverse()) {
    const [before, after] = [given.slice(0, from), given.slice(to)];
    if (!before) text = after;
    else if (to >= given.length - 1) text = before;
    else if (/^[\s,]*$/.test(given[from] ?? "") && after.startsWith(",")) text = before + after.slice(1);
  }
  for (let before = ""; before !== text; ) {
    before = text;
    text = text
      .trim()
      .replace(leadIn, "")
      .replace(/[,;]$/, "")
      .replace(/,(["”])$/, "$1");
  }
  return text || given;
}

const sentenceCase = (text: string) =>
  `${capitalized(text).replace(/(?<![.,;:])[.,;:]+$/, "")}${/[!?”"]$/.test(text) ? "" : "."}`;

/** How it is put, how likely, when: in words of the passage. */
function circumstancesOf(stated: string, said: string): Json {
  const mode = modeIn(said);
  const likelihood = likelihoodIn(said);
  const [phrase] = stated.match(datePhrases) ?? [];
  const when = phrase && readDate(phrase).date;
  return { ...(mode && { mode }), ...(likelihood && { likelihood }), ...(when && { when: dateField(when) }) };
}
