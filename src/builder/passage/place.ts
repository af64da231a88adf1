import type { Words } from "../../model/text-fragment.js";
import { folded, spaced } from "./folded.js";

const timesIn = (text: string, words: string): number => {
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) times++;
  return times;
};

/** A passage is found without the words round it, or it takes as many of these as tell it from its twins. */
export function placeOf(article: string, start: number, end: number): Words {
  const exact = spaced(article.slice(start, end));
  const all = folded(article);
  if (timesIn(all, folded(exact)) < 2) return { exact };
  const before = spaced(article.slice(0, start)).split(" ");
  const after = spaced(article.slice(end)).split(" ");
  // Before a comma or a full stop there is no space.
  const [beforeJoint, afterJoint] = [/\s$/u.test(article.slice(0, start)), /^\s/u.test(article.slice(end))];
  for (let words = 4; words <= 40; words += 4) {
    const prefix = before.slice(-words).join(" ");
    const suffix = after.slice(0, words).join(" ");
    const whole = [prefix, beforeJoint ? " " : "", exact, afterJoint ? " " : "", suffix].join("");
    if (timesIn(all, folded(whole)) < 2)
      return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
  return { exact };
}
