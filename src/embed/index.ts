export { allowedElements } from "./allowed.js";
export { EmbedError } from "./embed-error.js";
export { type EmbedForm, type EmbedOptions, embedForms, embedHtml } from "./embed-html.js";
export { type EmbedPages, type EmbedPagesOptions, embedPages } from "./embed-pages.js";
export { fallbackClasses } from "./fallback-classes.js";
export {
  bestForm,
  type Remains,
  type Rule,
  rules,
  type TriedForm,
  triedForms,
  whatRemains,
} from "./what-remains.js";
