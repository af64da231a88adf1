export { ArticleClaims } from "./elements/article-claims/article-claims.js";
export { EquipmentCompare } from "./elements/equipment-compare/equipment-compare.js";
export { FactCard } from "./elements/fact-card/fact-card.js";
export { QuoteBlock } from "./elements/quote-block/quote-block.js";
export { StatBar } from "./elements/stat-bar/stat-bar.js";
export { registerLanguage, setMessages } from "./language/known-languages.js";
export type { Messages } from "./language/messages.js";
export type { Issue } from "./model/issue.js";
export { define } from "./registry.js";
