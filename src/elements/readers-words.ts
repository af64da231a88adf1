import { siteChoice } from "./site-choice.js";

/** How the systems that news sites run on mark their readers' comments. */
const comments =
  '#comments,.comments,.comment,.comment-list,.commentlist,.comment-content,[itemtype$="/Comment"]';

/**
 * Whether readers may have written this: what stands there must not look like the paper's own word. Where it cannot be
 * told, since the site's own `outside` is no selector, it counts as theirs.
 */
export function isAmongReadersWords(element: Element): boolean {
  const more = siteChoice("outside", element.ownerDocument);
  let inside: Element | undefined = element;
  try {
    while (inside && !inside.closest(more ? `${comments},${more}` : comments)) {
      const root: Node = inside.getRootNode();
      inside = root instanceof ShadowRoot ? root.host : undefined;
    }
  } catch {
    // The whole page is then kept from printing cards, which `debug` says.
  }
  return inside !== undefined;
}
