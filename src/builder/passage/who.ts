import { isId } from "../../model/id.js";
import { chooseText, type Text } from "../../model/text.js";
import { readDate } from "../read-date.js";
import type { Json } from "../written.js";
import { fullName, isPronoun, type Speaker, speakersIn, titledName } from "./en.js";
import { capitalized, folded } from "./folded.js";
import type { Known } from "./known.js";

/* Who says so, as the article names them. */

export const dateField = ({ edtf, text }: { edtf?: string; text?: unknown }) =>
  text === undefined ? edtf : { text, ...(edtf && { edtf }) };

/** Who says so: in the passage, else nearest to it in its sentence. */
export function speakerOf(
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

export function attributionOf(speaker: Speaker, article: string, before: number, known: Known): Json {
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
