import { isId } from "../model/id.js";
import { chooseText, type Text } from "../model/text.js";
import { isIntlUnit, type Units } from "../model/unit.js";
import {
  datePhrases,
  fullName,
  isPronoun,
  leadIn,
  likelihoodIn,
  modeIn,
  type Speaker,
  speakersIn,
  titledName,
} from "./passage/en.js";
import { folded, spaced } from "./passage/folded.js";
import { placeOf } from "./passage/place.js";
import { isPartial, type Quotation, quotationsIn, sentenceAt, withoutComma } from "./passage/quotations.js";
import { type FoundQuantity, quantitiesIn } from "./quantities-in.js";
import { readDate } from "./read-date.js";
import type { Understood } from "./read-quantity.js";

type Json = Record<string, unknown>;

/** What a passage of an article becomes. */
export interface Passage {
  /** As an editor would write it: `type`, `exact` with what tells it from its twins, and what was found. */
  item: Json;
  /** The fields of the item that are suggestions, until somebody confirms them. */
  suggested: string[];
  /** What has to be asked before it can stand in the item. */
  asked: { field: string; doubt: NonNullable<Understood["doubt"]> }[];
}

/** What is known of the article's claims already. */
interface Known {
  lang?: string;
  sources?: Record<string, Json>;
  units?: Units;
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

type Made = { item: Json; asked: Passage["asked"] };

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

const capitalized = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const sentenceCase = (text: string) =>
  `${capitalized(text).replace(/[.,;:]+$/, "")}${/[!?”"]$/.test(text) ? "" : "."}`;

/** "the two nations" counts nothing. */
const determined = /\b(?:the|these|those|both|its|their|our|his|her)\s$/i;

/** The number that a statement is about: no day, no year, no "one of the"; rather a share than a calibre. */
function numberIn(stated: string, { lang, units }: Known): FoundQuantity | undefined {
  const days = [...stated.matchAll(datePhrases)].map(
    ({ 0: all, index }) => [index, index + all.length] as const,
  );
  const counting = quantitiesIn(stated, lang ?? "en", units ?? {}).filter((one) => {
    if (days.some(([from, to]) => one.start < to && from < one.end)) return false;
    const words = stated.slice(one.start, one.end);
    if (/^(?:19|20)\d\d$/.test(words)) return false;
    if (/\d/.test(words)) return true;
    const first = firstOf(one);
    const before = stated.slice(0, one.start);
    if (determined.test(before)) return first?.order !== undefined && /\bin the $/.test(before);
    if (first?.unit || first?.currency || first?.order || first?.ratio) return true;
    return (
      !/^(?:one|a)\b/i.test(words) && /^ (?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*s\b/u.test(stated.slice(one.end))
    );
  });
  const best = Math.max(...counting.map(weightOf));
  return counting.find((one) => weightOf(one) === best);
}

const firstOf = ({ quantity, doubt }: FoundQuantity) => quantity ?? doubt?.choices[0];

/** A length or a weight often says which thing is meant; a hedge and a share are what is claimed. */
function weightOf(found: FoundQuantity): number {
  const { hedge, unit, currency, value } = firstOf(found) ?? {};
  if (hedge || currency || unit === "percent" || value === undefined) return 2;
  return unit && isIntlUnit(unit) ? 0 : 1;
}

function statFrom(stated: string, found: FoundQuantity): Made {
  const { quantity, doubt } = found;
  const words = stated.slice(found.start, found.end);
  const rest = stated.slice(found.end);
  const first = firstOf(found);
  const of = first?.unit === "percent" ? /^ of ([^,;.“”]+)/u.exec(rest)?.[1] : undefined;
  // "About 12,000 North Korean soldiers were sent": what is counted says what the number is.
  const counted = /^.*\d[\d.,]*(?: (?:thousand|million|billion|trillion))?\s+(\p{L}.*)$/u.exec(words)?.[1];
  const isFirst = found.start === 0 && !of && (counted || !/^ of\b/.test(rest));
  const label = isFirst ? `${counted && !first?.currency ? counted : ""}${rest}`.trim() : stated;
  return {
    item: {
      type: "stat",
      label: capitalized(label || stated).replace(/[.,;]$/, ""),
      ...(quantity && { quantity: plainQuantity(quantity) }),
      ...(of && { of }),
    },
    asked: doubt ? [{ field: "quantity", doubt }] : [],
  };
}

const plainQuantity = (quantity: object): Json => JSON.parse(JSON.stringify(quantity));

/** How it is put, how likely, when: in words of the passage. */
function circumstancesOf(stated: string, said: string): Json {
  const mode = modeIn(said);
  const likelihood = likelihoodIn(said);
  const [phrase] = stated.match(datePhrases) ?? [];
  const when = phrase && readDate(phrase).date;
  return { ...(mode && { mode }), ...(likelihood && { likelihood }), ...(when && { when: dateField(when) }) };
}

const dateField = ({ edtf, text }: { edtf?: string; text?: unknown }) =>
  text === undefined ? edtf : { text, ...(edtf && { edtf }) };

/** Who says so: in the passage, else nearest to it in its sentence. */
function speakerOf(
  article: string,
  start: number,
  end: number,
  sentence: { start: number; end: number },
): Speaker | undefined {
  const from = Math.min(sentence.start, start);
  const found = speakersIn(article.slice(from, Math.max(sentence.end, end)));
  const distance = (one: Speaker) =>
    Math.max(0, start - (from + one.end), from + one.start - end) + (from + one.start < start ? 0.5 : 0);
  return found.sort((a, b) => distance(a) - distance(b))[0];
}

function attributionOf(speaker: Speaker, article: string, before: number, known: Known): Json {
  const { who, verb, via, occasion, date } = speaker;
  const named = isPronoun(who) ? lastNamed(article.slice(0, before)) : speaker;
  const source = named ? sourceOf(named, article, known) : capitalized(who);
  const when = date && readDate(date).date;
  return {
    source,
    ...(verb && { verb: verb.replace(/^says$/, "said") }),
    ...(via && { via: [idOf(via, known) ?? { name: via }] }),
    ...(when && { date: dateField(when) }),
    ...(occasion && { occasion }),
  };
}

/** Whom "he" means: the last who was named as saying something. */
function lastNamed(before: string): Speaker | undefined {
  return before
    .split(/\n+/)
    .slice(-4)
    .flatMap((paragraph) => speakersIn(paragraph))
    .filter(({ who }) => !isPronoun(who) && /^\p{Lu}/u.test(who) && !/^The\b/.test(who))
    .at(-1);
}

function sourceOf({ who, role }: Speaker, article: string, known: Known): string | Json {
  const full = fullName(titledName(who).name, article);
  const one = { ...titledName(who), ...(role && { role }), ...full };
  return idOf(one.name, known) ?? idOf(who, known) ?? one;
}

/** Who has this name in the document: the whole of it, or a last name that one alone has. */
function idOf(name: string, { sources = {}, lang = "en" }: Known): string | undefined {
  const wanted = folded(name).toLowerCase();
  const names = Object.entries(sources)
    .filter(([id]) => isId(id))
    .map(([id, source]) => [
      id,
      folded(chooseText((source?.name ?? "") as Text, lang, lang).text).toLowerCase(),
    ]);
  const whole = names.find(([, one]) => one === wanted || one === wanted.replace(/^the /, ""));
  const last = names.filter(([, one]) => one?.endsWith(` ${wanted}`));
  return whole?.[0] ?? (last.length === 1 ? last[0]?.[0] : undefined);
}
