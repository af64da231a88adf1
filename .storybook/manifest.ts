import manifest from "../custom-elements.json" with { type: "json" };

export interface Entry {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  kind?: string;
}

interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Entry[];
  members?: Entry[];
  events?: Entry[];
  slots?: Entry[];
  cssStates?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
}

const declarations: Declaration[] = manifest.modules.flatMap(
  ({ declarations = [] }): Declaration[] => declarations,
);

/** The tags, in the order in which one meets them. */
export const tags = ["fact-card", "quote-block", "stat-bar", "equipment-compare", "article-claims"];

const declarationOf = (tag: string) => declarations.find(({ tagName }) => tagName === tag) ?? {};

/** Everything that a page can set, hear or style of one tag, by its kind. */
export function interfaceOf(tag: string): Record<string, Entry[]> {
  const { attributes, members, events, slots, cssStates, cssParts, cssProperties } = declarationOf(tag);
  return {
    Attributes: attributes ?? [],
    Properties: (members ?? []).filter(({ kind }) => kind === "field"),
    Methods: (members ?? []).filter(({ kind }) => kind === "method"),
    Events: events ?? [],
    States: cssStates ?? [],
    Slots: slots ?? [],
    Parts: cssParts ?? [],
    "Custom properties": cssProperties ?? [],
  };
}

/** The names of every event that one of our tags sends. */
export const eventNames = [
  ...new Set(tags.flatMap((tag) => (declarationOf(tag).events ?? []).map(({ name }) => name))),
];

export { manifest };
