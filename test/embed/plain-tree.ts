import { expect } from "@open-wc/testing";

/*
 * What fallback HTML may be made of. Whatever else is found in it came out of somebody's data.
 */

/** Every element, and the attributes that it may have besides `class`, `lang` and `dir`. */
const plainTree: Record<string, string[]> = {
  figure: [],
  figcaption: [],
  blockquote: ["cite"],
  p: [],
  br: [],
  span: [],
  strong: [],
  em: [],
  small: [],
  bdi: [],
  del: [],
  ins: [],
  time: ["datetime"],
  data: ["value"],
  a: ["href", "rel"],
  img: ["src", "srcset", "sizes", "width", "height", "alt", "loading", "decoding", "referrerpolicy"],
  div: ["role", "aria-label", "tabindex"],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ["scope"],
  td: [],
};

export const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, "text/html").body;

/** The text as it is read: white space folded, the lines of a table and the paragraphs apart. */
export function textOf(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll("p, br, th, td, caption, figcaption")) block.after(" ");
  return folded(copy.textContent ?? "");
}

export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** One figure, of plain elements and attributes alone, on one line, which a parser leaves as it is written. */
export function expectPlainTree(html: string): HTMLElement {
  const body = parsed(html);
  expect(html).not.to.match(/[\n\r\u0085\u2028\u2029]/);
  expect(body.childNodes.length).to.equal(1);
  expect(body.firstElementChild?.localName).to.equal("figure");
  expect(parsed(body.innerHTML).isEqualNode(body)).to.equal(true);
  const elements = [...body.querySelectorAll("*")];
  // No tag was left out, put in or moved: a text holds no `<`.
  expect(elements.map(({ localName }) => localName)).to.deep.equal(
    [...html.matchAll(/<([a-z]+)/g)].map(([, name]) => name),
  );
  for (const { localName, attributes } of elements) {
    for (const { name } of attributes) {
      const allowed = ["class", "lang", "dir", ...(plainTree[localName] ?? [])];
      if (!(localName in plainTree) || !allowed.includes(name))
        throw new Error(`${localName} ${name}: ${html}`);
    }
  }
  return body;
}

/** Every address in it. */
export const addressesIn = (body: Element): string[] =>
  [...body.querySelectorAll("[href], [src], [cite]")].flatMap((element) =>
    ["href", "src", "cite"].flatMap((name) => element.getAttribute(name) ?? []),
  );
