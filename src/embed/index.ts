export { EmbedError } from "./embed-error.js";
export { type EmbedForm, type EmbedOptions, embedForms, embedHtml } from "./embed-html.js";
export { fallbackClasses } from "./fallback-classes.js";
