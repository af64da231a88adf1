import type { Phrase } from "./phrase.js";

/** A text's paragraphs, each a list of lines: an empty line makes a paragraph, a line break a line. */
export function paragraphsOf(phrase: Phrase): Phrase[][] {
  const paragraphs: Phrase[][] = [[[]]];
  for (const piece of phrase) {
    piece.text.split(/\r?\n[^\S\n]*\n\s*/).forEach((paragraph, index) => {
      if (index > 0) paragraphs.push([[]]);
      paragraph.split(/\r?\n/).forEach((text, at) => {
        const lines = paragraphs.at(-1) as Phrase[];
        if (at > 0) lines.push([]);
        if (text) lines.at(-1)?.push({ ...piece, text });
      });
    });
  }
  return paragraphs.filter((lines) => lines.some((line) => line.length > 0));
}
