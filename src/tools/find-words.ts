import { cardTags } from "../model/tag.js";
import type { Words } from "../model/text-fragment.js";

/** Where no words of the article stand: cards with their fallback, what is no text, what nobody sees. */
const elsewhere = `[data-onrecord], .onrecord, script, style, noscript, template, textarea, select, [hidden], [aria-hidden="true"]`;
const isCard = new RegExp(`(^|-)(${cardTags.join("|")})$`);
const isInline =
  /^(a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** One sort of white space, of dash and of quotation mark, as a reader takes them for one. */
const fold = (character: string) =>
  /\s/u.test(character)
    ? " "
    : /[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(character)
      ? ""
      : /\p{Pd}|\u2212/u.test(character)
        ? "-"
        : /[“”„«»]/u.test(character)
          ? '"'
          : /[‘’‚`]/u.test(character)
            ? "'"
            : character;

const folded = (words = "") => [...words].map(fold).join("").replace(/ +/g, " ").trim();

/** Text with the place of each of its characters. */
interface Placed {
  text: string;
  places: [node: Text, offset: number][];
}

function* textsIn(node: Node): Generator<Text | "break"> {
  if (node.nodeType === 3) yield node as Text;
  if (node.nodeType !== 1 && node.nodeType !== 9) return;
  const element = node as Element;
  if (node.nodeType === 1 && (isCard.test(element.localName) || element.matches(elsewhere))) return;
  const isBlock = node.nodeType === 1 && !isInline.test(element.localName);
  if (isBlock) yield "break";
  for (const child of node.childNodes) yield* textsIn(child);
  if (isBlock) yield "break";
}

function placed(root: Node): Placed {
  let text = "";
  const places: Placed["places"] = [];
  let last: [Text, number] | undefined;
  const add = (character: string, place: [Text, number]) => {
    if (character === "" || (character === " " && (text === "" || text.endsWith(" ")))) return;
    text += character;
    // A character of two UTF-16 units has two places.
    for (let unit = 0; unit < character.length; unit++) places.push([place[0], place[1] + unit]);
    last = place;
  };
  for (const node of textsIn(root)) {
    if (node === "break") {
      if (last) add(" ", last);
      continue;
    }
    let offset = 0;
    for (const character of node.data) {
      add(fold(character), [node, offset]);
      offset += character.length;
    }
  }
  return { text, places };
}

/** How many of its last characters two texts share. */
function agreement(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

const turned = (text: string) => [...text].reverse().join("");

/**
 * The stretch of a page that holds the words, outside our own elements. Where they stand twice, `prefix` and `suffix`
 * choose; white space, dashes and quotation marks of another sort are the same.
 */
export function findWords(root: Node, { exact, prefix, suffix }: Words): Range | undefined {
  const wanted = folded(exact);
  if (!wanted) return undefined;
  const { text, places } = placed(root);
  const [before, after] = [folded(prefix), turned(folded(suffix))];
  let best: { start: number; score: number } | undefined;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const ahead = text.slice(0, start).trimEnd();
    const behind = turned(text.slice(start + wanted.length, start + wanted.length + after.length + 1).trim());
    const score = agreement(ahead, before) + agreement(behind, after);
    if (!best || score > best.score) best = { start, score };
  }
  if (!best) return undefined;
  const [first, from] = places[best.start] as [Text, number];
  const [last, to] = places[best.start + wanted.length - 1] as [Text, number];
  const range = first.ownerDocument.createRange();
  range.setStart(first, from);
  range.setEnd(last, to + 1);
  return range;
}
