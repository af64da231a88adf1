import type { WrittenNumber } from "./vocabulary.js";

/*
 * English words for numbers, up to the hundreds: what a scale multiplies is kept as its digits.
 */

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const one = ones.slice(1, 10).join("|");
const below100 = `(?:(?:${tens.join("|")})(?:[- ](?:${one}))?|${ones.join("|")})`;
/** "three", "twenty-five", "two hundred and fifty". */
const words = new RegExp(
  `^(?:(?:(?:a|${one}) hundred)(?: (?:and )?${below100})?|${below100})\\b(?!-and-)`,
  "i",
);

function sumOf(written: string): string {
  let sum = 0;
  for (const word of written.toLowerCase().split(/[ -]/)) {
    if (word === "hundred") sum = (sum || 1) * 100;
    else if (tens.includes(word)) sum += (tens.indexOf(word) + 2) * 10;
    else if (ones.includes(word)) sum += ones.indexOf(word);
  }
  return `${sum}`;
}

/** "three", "a million" as one, "half a million" as its digits. */
export function number(text: string): WrittenNumber | undefined {
  const found = words.exec(text)?.[0];
  if (found) return { found, digits: sumOf(found) };
  const article = /^(half )?an?(?= (?:thousand|million|billion|trillion)\b)/i.exec(text);
  return article ? { found: article[0], digits: article[1] ? "0.5" : "1" } : undefined;
}

const parts = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };

const fractions = new RegExp(
  `^(?:(a|one|${ones.slice(2, 10).join("|")})[ -])?(half|(?:third|quarter|fourth|fifth|sixth|eighth|tenth)s?)\\b( of\\b)?`,
  "i",
);
const signs: Record<string, readonly [string, string]> = {
  "½": ["1", "2"],
  "⅓": ["1", "3"],
  "⅔": ["2", "3"],
  "¼": ["1", "4"],
  "¾": ["3", "4"],
  "⅕": ["1", "5"],
};

/** A sign and what may follow it, which every language has. */
export function signFraction(text: string, of: string) {
  const match = new RegExp(`^([½⅓⅔¼¾⅕])(?! ?\\d)( ${of}(?![\\p{L}\\p{N}]))?`, "u").exec(text);
  const ratio = match && signs[match[1] as string];
  return ratio
    ? { found: match[0], ratio: [...ratio] as [string, string], isOf: match[2] !== undefined }
    : undefined;
}

/** "a third of", "two-thirds", "¾". "Third" alone is a place in a row. */
export function fraction(text: string) {
  const sign = signFraction(text, "of");
  if (sign) return sign;
  const [found, count, name = "", of] = fractions.exec(text) ?? [];
  const whole = parts[name.toLowerCase().replace(/s$/, "") as keyof typeof parts];
  if (!found || !whole || (!count && whole !== 2)) return undefined;
  const part = !count || /^an?$/i.test(count) ? "1" : sumOf(count);
  return { found, ratio: [part, `${whole}`] as [string, string], isOf: of !== undefined };
}

/** "a dozen", "two dozen": counted, or about as many. */
export function round(text: string): WrittenNumber | undefined {
  const found = /^(?:an?|one|two|three|half an?) dozen\b/i.exec(text)?.[0];
  if (!found) return undefined;
  return { found, digits: /^half/i.test(found) ? "6" : `${12 * (Number(sumOf(found)) || 1)}` };
}
