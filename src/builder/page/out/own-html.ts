import { type OwnElement, ownTree } from "../../../embed/own-tree.js";

const build = ({ tag, attributes, children }: OwnElement, parent: Node) => {
  const element = tag ? document.createElement(tag) : document.createDocumentFragment();
  if (element instanceof Element)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) {
    if (typeof child === "string") element.append(child);
    else build(child, element);
  }
  parent.appendChild(element);
};

/** Nodes of HTML that we have written ourselves, and of no other: nothing is parsed as markup. */
export function ownNodes(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  build(ownTree(html), fragment);
  return fragment;
}
