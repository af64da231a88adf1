/*
 * A text as a reader takes it: one sort of white space, of dash and of quotation mark.
 */

const sorts: [RegExp, string][] = [
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, ""],
  [/\s/gu, " "],
  [/\p{Pd}|\u2212/gu, "-"],
  [/[“”„«»]/gu, '"'],
  [/[‘’‚`]/gu, "'"],
];

/** For comparing alone. */
export const folded = (text: string): string =>
  sorts
    .reduce((read, [sign, plain]) => read.replace(sign, plain), text.normalize("NFC"))
    .replace(/ +/g, " ")
    .trim();

/** For keeping: the words as they are, with one space between them. */
export const spaced = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

export const capitalized = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
