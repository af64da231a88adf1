/** What a reader takes along, for a plain field and for one that takes HTML. */
export interface Copied {
  text: string;
  html: string;
}

/** What is drawn, a chart with its controls (its table is copied), what is said only aloud, and the tools themselves. */
const leftOut = "svg, img, .scale, .chart, .tools, .aloud:not(.empty > .aloud), .empty > [aria-hidden]";

const kept = /^(a|b|bdi|blockquote|del|em|ins|li|p|small|strong|table|tbody|td|th|thead|time|tr|ul)$/;
const keptAttributes = ["href", "datetime", "lang", "dir", "scope", "cite"];

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] as string);

/** An address as a link that is its own words. */
export const linkHtml = (address: string): string => `<a href="${escaped(address)}">${escaped(address)}</a>`;

function htmlOf(node: Node): string {
  if (node.nodeType === 3) return escaped((node as Text).data);
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  if (element.matches(leftOut)) return "";
  const inner = [...node.childNodes].map(htmlOf).join("");
  const name = element.localName;
  if (!kept.test(name)) return inner;
  const attributes = keptAttributes.flatMap((key) => {
    const value = element.getAttribute(key);
    return value === null ? [] : ` ${key}="${escaped(value)}"`;
  });
  return `<${name}${attributes.join("")}>${inner}</${name}>`;
}

const isBlock = /^(blockquote|div|figcaption|figure|li|p|table|tr)$/;

/** One line for each paragraph and each row of a table. */
function linesOf(node: Node, lines: string[] = [""]): string[] {
  if (node.nodeType === 3) lines[lines.length - 1] += (node as Text).data;
  if (node.nodeType !== 1 || (node as Element).matches(leftOut)) return lines;
  const name = (node as Element).localName;
  if (isBlock.test(name)) lines.push("");
  for (const child of node.childNodes) linesOf(child, lines);
  if (isBlock.test(name)) lines.push("");
  if (/^t[dh]$/.test(name)) lines[lines.length - 1] += " \t ";
  return lines;
}

/**
 * The words of a card as they are seen, with all of their doubt and who says so, and the address that they are at.
 *
 * @param figure what the card shows
 */
export function copied(figure: Element, address: string): Copied {
  const lines = linesOf(figure)
    .map((line) =>
      line
        .replace(/[^\S\t]+/g, " ")
        .replace(/ ?\t ?/g, "\t")
        .trim(),
    )
    .filter(Boolean);
  return {
    text: [...lines, address].join("\n"),
    html: `${htmlOf(figure)}<p>${linkHtml(address)}</p>`,
  };
}
