import { signFraction } from "./en-numbers.js";
import type { WrittenNumber } from "./vocabulary.js";

/*
 * Ukrainian words for numbers, in the cases in which a newspaper's sentence has them: "п’ять", "від п’яти", "двоє".
 */

export const end = "(?![\\p{L}\\p{N}'])";

/** The forms of each number, by its digits. */
const forms: Record<string, string> = {
  0: "нуль|нуля",
  1: "один|одна|одне|одного|однієї|одній|одному",
  2: "два|дві|двох|двома|двоє",
  3: "три|трьох|трьома|троє",
  4: "чотири|чотирьох|чотирма|четверо",
  5: "п'ять|п'яти|п'ятьох|п'ятеро",
  6: "шість|шести|шістьох|шестеро",
  7: "сім|семи|сімох|семеро",
  8: "вісім|восьми|вісьмох|восьмеро",
  9: "дев'ять|дев'яти|дев'ятьох|дев'ятеро",
  10: "десять|десяти|десятьох|десятеро",
  11: "одинадцять|одинадцяти",
  12: "дванадцять|дванадцяти",
  13: "тринадцять|тринадцяти",
  14: "чотирнадцять|чотирнадцяти",
  15: "п'ятнадцять|п'ятнадцяти",
  16: "шістнадцять|шістнадцяти",
  17: "сімнадцять|сімнадцяти",
  18: "вісімнадцять|вісімнадцяти",
  19: "дев'ятнадцять|дев'ятнадцяти",
  20: "двадцять|двадцяти",
  30: "тридцять|тридцяти",
  40: "сорок|сорока",
  50: "п'ятдесят|п'ятдесяти|п'ятдесятьох",
  60: "шістдесят|шістдесяти",
  70: "сімдесят|сімдесяти",
  80: "вісімдесят|вісімдесяти",
  90: "дев'яносто|дев'яноста",
  100: "сто|ста",
  200: "двісті|двохсот",
  300: "триста|трьохсот",
  400: "чотириста|чотирьохсот",
  500: "п'ятсот|п'ятисот",
  600: "шістсот|шестисот",
  700: "сімсот|семисот",
  800: "вісімсот|восьмисот",
  900: "дев'ятсот|дев'ятисот",
};

const sizes = new Map(
  Object.entries(forms).flatMap(([digits, words]) => words.split("|").map((word) => [word, Number(digits)])),
);

export const numberNames = [...sizes.keys()].join("|");

const word = new RegExp(`^(?:${numberNames})${end}`, "iu");

/** "п’ять", "двадцять п’ять", "двісті п’ятдесят"; a hundred before tens before ones. */
export function number(text: string): WrittenNumber | undefined {
  const part = /^(пів|півтора|півтори)(?:[ -](?=мільйон|мільярд|трильйон|тисяч))/iu.exec(text);
  if (part) return { found: part[0], digits: /^пів$/iu.test(part[1] as string) ? "0.5" : "1.5" };
  // "мільйон", "тисяча осіб": one of them.
  if (new RegExp(`^(?:тисяча|мільйон|мільярд|трильйон)${end}`, "iu").test(text))
    return { found: "", digits: "1" };
  let sum = 0;
  let at = 0;
  for (let below = 1000; ; ) {
    const found = word.exec(text.slice(at))?.[0];
    const size = found === undefined ? undefined : (sizes.get(found.toLowerCase()) as number);
    if (found === undefined || size === undefined || size >= below || (at > 0 && size === 0)) break;
    sum += size;
    at += found.length;
    below = size >= 100 ? 100 : size >= 20 ? 10 : 0;
    if (text[at] !== " " || !word.test(text.slice(at + 1))) break;
    at++;
  }
  return at > 0 ? { found: text.slice(0, at).trimEnd(), digits: `${sum}` } : undefined;
}

/** "третина", "дві третини", "чверть", "половина", "п’ята частина", "кожен п’ятий". */
const parts: [RegExp, number][] = [
  [/^половин[аиу]/iu, 2],
  [/^третин[аиу]?/iu, 3],
  [/^чверт[ьі]/iu, 4],
  [/^п'ят(?:а|ої|у|их|і) частин[аиу]?/iu, 5],
  [/^десят(?:а|ої|у|их|і) частин[аиу]?/iu, 10],
];
const each: [RegExp, number][] = [
  [/^друг(?:ий|а|е|ого|ої)/iu, 2],
  [/^трет(?:ій|я|є|ього|ьої)/iu, 3],
  [/^четверт(?:ий|а|е|ого|ої)/iu, 4],
  [/^п'ят(?:ий|а|е|ого|ої)/iu, 5],
  [/^шост(?:ий|а|е|ого|ої)/iu, 6],
  [/^сьом(?:ий|а|е|ого|ої)/iu, 7],
  [/^восьм(?:ий|а|е|ого|ої)/iu, 8],
  [/^дев'ят(?:ий|а|е|ого|ої)/iu, 9],
  [/^десят(?:ий|а|е|ого|ої)/iu, 10],
];

export function fraction(text: string) {
  const sign = signFraction(text, "від");
  if (sign) return sign;
  const every = /^кож(?:ен|на|не|ного|ної) /iu.exec(text)?.[0] ?? "";
  const count = every ? undefined : number(text);
  // "тисяча" is a number without words of its own.
  const before = every || (count?.found ? `${count.found} ` : "");
  const rest = text.slice(before.length);
  for (const [pattern, whole] of every ? each : parts) {
    const found = new RegExp(pattern.source + end, "iu").exec(rest)?.[0];
    if (!found) continue;
    const ratio: [string, string] = [count?.found ? count.digits : "1", `${whole}`];
    return { found: before + found, ratio, isOf: true };
  }
  return undefined;
}

const rounds: [RegExp, number][] = [
  [/^(?:один )?десят(?:ок|ка)/iu, 10],
  [/^пів ?десятка/iu, 5],
  [/^півтора десятка/iu, 15],
  [/^(?:два|двох) десятк(?:и|ів)/iu, 20],
  [/^(?:три|трьох) десятк(?:и|ів)/iu, 30],
  [/^пів ?сотні/iu, 50],
  [/^(?:одна )?сот(?:ня|ню)/iu, 100],
  [/^півтори сотні/iu, 150],
  [/^(?:дві|двох) сот(?:ні|ень)/iu, 200],
  [/^(?:три|трьох) сот(?:ні|ень)/iu, 300],
  [/^дюжин[ауи]/iu, 12],
];

/** "десяток", "пів сотні": counted, or about as many. */
export function round(text: string): WrittenNumber | undefined {
  for (const [pattern, digits] of rounds) {
    const found = new RegExp(pattern.source + end, "iu").exec(text)?.[0];
    if (found) return { found, digits: `${digits}` };
  }
  return undefined;
}
