export { EmbedError, type EmbedOptions, embedHtml } from "./embed-html.js";
export { fallbackClasses } from "./fallback-classes.js";
