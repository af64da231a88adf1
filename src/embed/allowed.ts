const everywhere = ["class", "id", "lang", "dir"];

const hooks = ["data-onrecord", "data-onrecord-claim", "data-onrecord-src", "data-onrecord-json"];

const ofTags = ["claim", "src", "data-json"];

/**
 * Every element that an embed is made of, and the attributes that it may have: what a sanitizer or an editor has to let
 * through. The tags are the last five.
 */
export const allowedElements: Record<string, string[]> = Object.fromEntries(
  Object.entries({
    figure: hooks,
    figcaption: [],
    blockquote: ["cite", ...hooks],
    table: hooks,
    dl: hooks,
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
    caption: [],
    thead: [],
    tbody: [],
    tr: [],
    th: ["scope"],
    td: [],
    "fact-card": ofTags,
    "quote-block": ofTags,
    "stat-bar": ofTags,
    "equipment-compare": ofTags,
    "article-claims": ofTags,
  }).map(([element, attributes]) => [element, [...everywhere, ...attributes]]),
);
