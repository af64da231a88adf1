/** An element of the HTML that is written here, or a text in it. */
export type OwnNode = string | OwnElement;

export interface OwnElement {
  tag: string;
  attributes: Record<string, string>;
  children: OwnNode[];
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => entities[name] ?? "");

const withoutEnd = ["br", "img"];

/**
 * The tree of HTML that `html` has made, and of no other: every tag is closed, every attribute is in double quotes, and
 * there is no `<`, `>` or `"` in it that is not the markup's.
 */
export function ownTree(html: string): OwnElement {
  const root: OwnElement = { tag: "", attributes: {}, children: [] };
  const open = [root];
  for (const [all, end, tag, attributes] of html.matchAll(/<(\/?)([a-z]+)(?![a-z])([^<>]*)>|[^<]+/g)) {
    const parent = open.at(-1) as OwnElement;
    if (!tag) parent.children.push(decoded(all));
    else if (end) open.pop();
    else {
      const pairs = [...(attributes ?? "").matchAll(/ ([\w-]+)="([^"]*)"/g)];
      const element: OwnElement = {
        tag,
        attributes: Object.fromEntries(pairs.map(([, name, value]) => [name, decoded(value ?? "")])),
        children: [],
      };
      parent.children.push(element);
      if (!withoutEnd.includes(tag)) open.push(element);
    }
  }
  return root;
}
