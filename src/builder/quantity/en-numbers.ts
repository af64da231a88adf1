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
const words = `(?:(?:(?:a|${one}) hundred)(?: (?:and )?${below100})?|${below100})`;
export const numberWords = new RegExp(`^${words}\\b`, "i");

export function numberInWords(written: string): string {
  let sum = 0;
  for (const word of written.toLowerCase().split(/[ -]/)) {
    if (word === "hundred") sum = (sum || 1) * 100;
    else if (tens.includes(word)) sum += (tens.indexOf(word) + 2) * 10;
    else if (ones.includes(word)) sum += ones.indexOf(word);
  }
  return `${sum}`;
}

const parts = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };

const fraction = new RegExp(
  `^(?:(a|one|${ones.slice(2, 10).join("|")})[ -])?(half|(?:third|quarter|fourth|fifth|sixth|eighth|tenth)s?)\\b(?: of\\b)?`,
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

/** "a third of", "two-thirds", "¾": part and whole; the words as well. */
export function fractionAt(text: string): { found: string; ratio: [string, string] } | undefined {
  const sign = /^[½⅓⅔¼¾⅕](?: of\b)?/.exec(text)?.[0];
  if (sign) return { found: sign, ratio: [...(signs[sign[0] as string] as [string, string])] };
  const match = fraction.exec(text);
  if (!match) return undefined;
  const [found, count = "a", name = ""] = match;
  const whole = parts[name.toLowerCase().replace(/s$/, "") as keyof typeof parts];
  const part = /^an?$/i.test(count) ? "1" : numberInWords(count);
  return whole ? { found, ratio: [part, `${whole}`] } : undefined;
}
