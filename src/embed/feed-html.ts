import { attributes, type Content, html } from "./html.js";
import { type OwnNode, ownTree } from "./own-tree.js";

/** What mail programs and feed readers know under another name, or as nothing but what stands in it. */
const renamed: Record<string, string> = { figure: "div", figcaption: "div", bdi: "span" };
const unwrapped = ["data", "time"];

const kept = ["lang", "dir", "href", "src", "alt", "width", "height", "cite", "scope"];

/** Without a sheet only this draws the lines of a table. */
const ruled = { border: "1", cellpadding: "6", cellspacing: "0" };

/** A fallback for mails and feeds: no class, no role, no element of which a mail program has not heard. */
export const feedHtml = (fallback: string): string =>
  html`${ownTree(fallback).children.map(forMail)}`.toString();

function forMail(node: OwnNode): Content {
  if (typeof node === "string") return node;
  const content = node.children.map(forMail);
  if (unwrapped.includes(node.tag) || node.attributes.role === "region") return content;
  const tag = renamed[node.tag] ?? node.tag;
  const given = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => kept.includes(name)));
  const all = attributes(tag === "table" ? { ...given, ...ruled } : given);
  if (tag === "br" || tag === "img") return html`<${name(tag)}${all}>`;
  return html`<${name(tag)}${all}>${content}</${name(tag)}>`;
}

/** A tag's name, which came out of our own HTML. */
const name = (tag: string) => tag.replace(/[^a-z]/g, "");
