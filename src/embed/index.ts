export { allowedElements } from "./allowed.js";
export { EmbedError } from "./embed-error.js";
export { type EmbedForm, type EmbedOptions, embedForms, embedHtml } from "./embed-html.js";
export { type EmbedPages, type EmbedPagesOptions, embedPages } from "./embed-pages.js";
export { fallbackClasses } from "./fallback-classes.js";
export { type Remains, type Rule, type TriedForm, triedForms } from "./rule.js";
export { bestForm, rules, whatRemains } from "./what-remains.js";
