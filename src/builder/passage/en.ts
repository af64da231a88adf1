import type { Mode } from "../../model/claim.js";

/*
 * How English news prose says who says so. What is found here is a suggestion, and an editor confirms it.
 */

const verbs =
  "said|says|told|tells|claimed|claims|estimated|estimates|warned|warns|believes|believed|confirmed|confirms|denied|denies|reported|reports|wrote|writes|announced|announces|testified|noted|notes|emphasized|emphasised|added|adds|argued|argues|explained|insisted|stated|states|acknowledged|alleged|predicted|suggested|stressed";

/** Who says so, in the words of the article. */
export interface Speaker {
  who: string;
  role?: string;
  verb?: string;
  /** Told to, or in an interview with. */
  via?: string;
  occasion?: string;
  /** In the words of the article. */
  date?: string;
  /** The clause in which this is said, in the sentence that was read: it is no part of the claim. */
  start: number;
  end: number;
}

const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*(?:\\([^)]*\\))?";
const capital =
  "(?!(?:But|And|Yet|Still|While|Earlier|In|On|As|At|By|For|If|When|After|Before|That|There|This|These|It|Who)\\b)\\p{Lu}[\\p{L}\\p{N}'’.-]*";
const name = `(?:${capital}(?: (?:of|for|the|de|van|von|bin|al|and) (?=\\p{Lu})| )?)*${capital}`;
const someone = `(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:${word} ){0,7}?${word}|${name}(?: \\p{Ll}{4,}){0,2}|[Hh]e|[Ss]he|[Tt]hey)`;
/** "head of the agency (HUR)", after a name and between commas. */
const role = ', ((?:the |a |an )?\\p{Ll}[^,;:“”"]{2,90}?)';

const aux = "(?:(?:has|have|had|also|later|then|again|repeatedly) )*";

const patterns = {
  /** "Kyrylo Budanov, head of …, told" and "Budanov said that". */
  before: new RegExp(
    `(?:^|[.;:,–—-] ?|["”] |\\b(?:But|And|Still|While|Earlier|but|and|while) )(${someone})(?:${role},)? ${aux}(${verbs})\\b(?: (?:that|to)\\b)?:?`,
    "gu",
  ),
  /** "…,” said Lt. Gen. Kyrylo Budanov, head of …". */
  after: new RegExp(
    `(?:^|[,”"’] ?) ?(${verbs}) (${someone})(?:${role}(?=,|\\.|$| (?:in|on|at|told|said) ))?`,
    "gu",
  ),
  according: new RegExp(`(?:^|[,;] ?|\\b)[Aa]ccording to (${someone})(?:${role}(?=,))?(?:,|(?=\\.|$))`, "gu"),
};

const date =
  "(?:on )?((?:\\p{Lu}\\p{L}+\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{Lu}\\p{L}+(?: \\d{4})?|\\p{Lu}\\p{L}+day))";
const told = new RegExp(`\\b(?:told|tells) (${name})(?: ${date})?`, "u");
const occasion = new RegExp(
  `,? in an? (interview|speech|statement|briefing|press conference|post|letter|report|address)(?: (?:with|to|before) (${name}))?(?: ${date})?`,
  "u",
);

/** Every "somebody said" of a sentence, in its order. */
export function speakersIn(sentence: string): Speaker[] {
  const found: Speaker[] = [];
  const put = (speaker: Speaker) => {
    if (!found.some((one) => one.start < speaker.end && speaker.start < one.end)) found.push(speaker);
  };
  for (const match of sentence.matchAll(patterns.according))
    put(speaker(sentence, match, { who: match[1], role: match[2] }));
  for (const match of sentence.matchAll(patterns.before))
    if (!isNoSpeaker(match[1]))
      put(speaker(sentence, match, { who: match[1], role: match[2], verb: match[3] }));
  for (const match of sentence.matchAll(patterns.after))
    put(speaker(sentence, match, { verb: match[1], who: match[2], role: match[3] }));
  return found.sort((a, b) => a.start - b.start);
}

/** A verb after these is said by somebody else. */
const isNoSpeaker = (who = "") => /^(?:The|the) (?:fact|idea)\b/.test(who);

function speaker(
  sentence: string,
  match: RegExpExecArray,
  { who = "", role, verb }: { who?: string; role?: string; verb?: string },
): Speaker {
  const start = match.index;
  const rest = sentence.slice(start);
  const heard = /^(?:told|tells)$/.test(verb ?? "") ? told.exec(rest) : null;
  const at = occasion.exec(rest);
  const [via, when] = heard ? [heard[1], heard[2]] : [at?.[2], at?.[3]];
  const length = Math.max(
    match[0].length,
    ...[heard, at].map((one) => (one && one.index <= match[0].length + 60 ? one.index + one[0].length : 0)),
  );
  return {
    who: who.replace(/[’']s$/, "").trim(),
    ...(role && { role: role.trim() }),
    ...(verb && { verb }),
    ...(via && { via: via.trim() }),
    ...(at && { occasion: at[1] as string }),
    ...(when && { date: when }),
    start,
    end: start + length,
  };
}

export const isPronoun = (who: string): boolean => /^(?:he|she|they)$/i.test(who);

const titles =
  "(?:(?:Lt|Gen|Maj|Col|Capt|Sgt|Adm|Dr|Prof|Sen|Rep|Gov|Rev|Mr|Mrs|Ms)\\.|President|Prime Minister|Minister|Mayor|Judge|Justice|Chancellor|King|Queen|Pope)";

/** "Lt. Gen. Kyrylo Budanov" as title and name. */
export function titledName(who: string): { title?: string; name: string } {
  const found = new RegExp(`^((?:${titles} )+)(.+)$`, "u").exec(who);
  return found ? { title: (found[1] as string).trim(), name: found[2] as string } : { name: who };
}

/** The fullest form in which a text names somebody: "Lt. Gen. Kyrylo Budanov, head of …" for "Budanov". */
export function fullName(
  who: string,
  article: string,
): { title?: string; name: string; role?: string } | undefined {
  const last = who.replace(/[’']s$/, "");
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(last)) return undefined;
  const full = new RegExp(
    `((?:${titles} )*)((?:\\p{Lu}[\\p{L}'’-]+ ){1,2}${last})(?![\\p{L}’'])(?:${role}(?=,|\\.|;| (?:told|said|in an) ))?`,
    "gu",
  );
  const found = [...article.matchAll(full)].map(([, title = "", name = "", role]) => ({
    ...(title && { title: title.trim() }),
    name: titledName(name).name,
    ...(role && { role: role.trim() }),
  }));
  return found.sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0];
}

const modes: [RegExp, Mode][] = [
  [/\breportedly\b/i, "reportedly"],
  [/\b(?:allegedly|alleged|accused of)\b/i, "alleged"],
  [/\b(?:believes?|believed)\b/i, "believed"],
  [/\b(?:projected|forecast|is expected|are expected)\b/i, "projected"],
  [/\b(?:will|plans? to|planned|(?:is|are) to|(?:is|are) due to)\b/i, "planned"],
  [/\bwarn(?:s|ed)?\b/i, "warning"],
];

export const modeIn = (text: string): Mode | undefined => modes.find(([words]) => words.test(text))?.[1];

export const likelihoodIn = (text: string): string | undefined =>
  /\b(?:(?:very|highly|extremely|most) )?(?:un)?likely\b/i.exec(text)?.[0];

/** Words in which a date may stand, as `readDate` takes them. */
export const datePhrases =
  /\b(?:(?:[Ll]ast|[Tt]his|[Nn]ext) (?:year|month|week|spring|summer|autumn|fall|winter|\p{Lu}\p{L}+day)|[Yy]esterday|[Tt]oday|[Tt]omorrow|(?:[Ss]ince |[Uu]ntil )?(?:(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?: \d{1,2}(?![\d,]\d))?(?:,? \d{4})?)|(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) \d{4})\b/gu;

/** What stands before a statement and is none of it. */
export const leadIn = /^(?:,|;|—|–|and|but|with|along with|while|that|as well as|as)\s+/i;
