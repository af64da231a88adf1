/** A quotation in a text, with its marks; `words` are what stands between these. */
export interface Quotation {
  start: number;
  end: number;
  words: string;
}

const marks = /“([^“”]*)”|«([^«»]*)»|„([^„“]*)“|(?<![\p{L}\p{N}])"([^"\n]*)"/gu;

export const quotationsIn = (text: string): Quotation[] =>
  [...text.matchAll(marks)].map(({ 0: all, 1: a, 2: b, 3: c, 4: d, index }) => ({
    start: index,
    end: index + all.length,
    words: a ?? b ?? c ?? d ?? "",
  }));

/** Without the comma that stands inside the marks because the sentence goes on. */
export const withoutComma = (words: string): string => words.trim().replace(/,$/, "");

/** A part of a sentence: it begins small, or ends without the end of a sentence while its sentence goes on without it. */
export const isPartial = (words: string): boolean =>
  !/^[\p{Lu}\p{N}]/u.test(words.trim()) || words.trim().split(/\s+/).length < 4;

/** The sentence round a place; a full stop inside a quotation, a title or a number ends none. */
export function sentenceAt(text: string, start: number, end: number): { start: number; end: number } {
  const paragraph = { start: text.lastIndexOf("\n", start - 1) + 1, end: text.indexOf("\n", end) };
  if (paragraph.end < 0) paragraph.end = text.length;
  let from = paragraph.start;
  let to = paragraph.end;
  const ends = /[.!?…]["”’»)]*(?=\s+["“«(]?[\p{Lu}\p{N}])/gu;
  const inside = text.slice(paragraph.start, paragraph.end);
  for (const { index, 0: sign } of inside.matchAll(ends)) {
    const at = paragraph.start + index + sign.length;
    if (
      /(?:\b(?:Lt|Gen|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Col|Capt|Maj|Sgt|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b\p{Lu})\.$/u.test(
        text.slice(0, at),
      )
    )
      continue;
    if (at <= start) from = at;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  while (/\s/.test(text[from] ?? "")) from++;
  return { start: from, end: to };
}
