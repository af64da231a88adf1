import { defineTag } from "./define-tag.js";
import { upgradePage } from "./embed/upgrade.js";
import { define, elements } from "./registry.js";

/** Written by the build. */
declare const __VERSION__: string | undefined;

/*
 * The one script for a news site. Where a tag is taken, ours stands beside it with a prefix.
 */
const prefix = "onrecord-";

for (const tag of define()) defineTag(`${prefix}${tag}`, elements[tag as keyof typeof elements]);

upgradePage(typeof __VERSION__ === "undefined" ? "" : __VERSION__);

export { registerLanguage, setMessages } from "./language/known-languages.js";
export { define };
