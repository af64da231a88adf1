import { type OwnElement, type OwnNode, ownTree } from "./own-tree.js";

/** How a kind of text marks what HTML marks by a tag. */
interface Marks {
  text(text: string): string;
  strong(text: string): string;
  em(text: string): string;
  link(text: string, href: string): string;
  row(text: string): string;
}

const blocks = [
  "figure",
  "p",
  "blockquote",
  "figcaption",
  "div",
  "table",
  "caption",
  "thead",
  "tbody",
  "tr",
  "th",
];

/** What a fallback says, line by line. A table is a line a row, in which each value has its column’s name before it. */
function linesOf(fallback: string, marks: Marks): string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    const folded = line.replace(/[\s\u00a0]+/g, " ").trim();
    if (folded) lines.push(folded);
    line = "";
  };
  const visit = (node: OwnNode) => {
    if (typeof node === "string") line += marks.text(node);
    else if (node.tag === "br") end();
    else if (node.tag === "tr" && node.children.some(isRowHead)) {
      end();
      line = rowOf(node);
      end();
    } else if (blocks.includes(node.tag)) {
      end();
      node.children.forEach(visit);
      end();
    } else line += inline(node);
  };
  const inline = (node: OwnNode): string => {
    if (typeof node === "string") return marks.text(node);
    const { tag, attributes, children } = node;
    if (tag === "br") return " ";
    if (tag === "img") return attributes.alt ? `${marks.text(`[${attributes.alt}]`)} ` : "";
    const inside = children.map(inline).join("");
    if (tag === "a") return marks.link(inside, attributes.href ?? "");
    if (tag === "strong") return marks.strong(inside);
    if (tag === "em") return marks.em(inside);
    return blocks.includes(tag) ? ` ${inside} ` : inside;
  };
  const rowOf = ({ children }: OwnElement) => {
    const cells = children.filter((child): child is OwnElement => typeof child !== "string");
    const [head = "", ...values] = cells.map((cell) => inline(cell).replace(/\s+/g, " ").trim());
    return marks.row(`${marks.strong(head)}: ${values.join("; ")}`);
  };
  ownTree(fallback).children.forEach(visit);
  end();
  return lines;
}

const isRowHead = (node: OwnNode) => typeof node !== "string" && node.attributes.scope === "row";

/** The two heads of a series say nothing of their own. */
const withoutSeriesHead = (fallback: string) =>
  fallback.includes("onrecord-columns-") ? fallback : fallback.replace(/<thead>.*?<\/thead>/, "");

/** A claim as plain text, a line for each thing that is said; an address stands behind the words that link to it. */
export const plainText = (fallback: string): string =>
  linesOf(withoutSeriesHead(fallback), {
    text: (text) => text,
    strong: (text) => text,
    em: (text) => text,
    link: (text, href) => `${text} (${href})`,
    row: (text) => text,
  }).join("\n");

/** A claim as Markdown, quoted as a whole so that it stands apart from the article. */
export const markdownText = (fallback: string): string =>
  linesOf(withoutSeriesHead(fallback), {
    text: (text) => text.replace(/[\\`*_[\]<>~|&#]/g, "\\$&"),
    strong: (text) => marked("**", text),
    em: (text) => marked("*", text),
    link: (text, href) => `[${text}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`,
    row: (text) => `- ${text}`,
  })
    .map(asParagraph)
    .join("\n>\n");

/** Markdown takes its marks for marks only close to a word; the space beside it goes outside. */
const marked = (mark: string, text: string): string => {
  const inner = text.trim();
  return inner ? text.replace(inner, () => mark + inner + mark) : text;
};

/** At the start of a line a number or a sign would make a list or a heading. */
const asParagraph = (line: string): string =>
  `> ${line.replace(/^(\d+)([.)])/, "$1\\$2").replace(/^([+=-])(?! \*\*)/, "\\$1")}`;
