import { defineTag } from "./define-tag.js";
import { define, elements } from "./registry.js";

/*
 * The one script for a news site. Where a tag is taken, ours stands beside it with a prefix.
 */
const prefix = "onrecord-";

for (const tag of define()) defineTag(`${prefix}${tag}`, elements[tag as keyof typeof elements]);

export { registerLanguage, setMessages } from "./language/messages.js";
export { define };
