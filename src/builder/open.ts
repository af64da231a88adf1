import { fromArchieml, looksLikeArchieml } from "./open/archieml.js";
import { fromWords, ofKnownWords } from "./open/from-words.js";
import { fromHtml, looksLikeHtml } from "./open/html.js";
import { fromJson } from "./open/json.js";
import { type Opened, openIssue } from "./open/opened.js";
import { fromRows, looksLikeRows } from "./open/rows.js";
import type { Json } from "./written.js";

export { type OpenCode, type Opened, type OpenIssue, openCodes } from "./open/opened.js";
export { rowColumns, rowsTemplate } from "./open/rows.js";

/**
 * Opens what an editor pastes: any snippet that this library ever wrote, also changed by a system or within a whole
 * page, the JSON of an item or a document, ClaimReview or Claim as JSON-LD, ArchieML, or rows of a table. Nothing that
 * was written is left out of `value`; what is wrong with it is said. Never throws. For a browser: it parses HTML.
 *
 * @param known the document that is open, of which a snippet may name an item
 */
export function open(text: string, known?: Json): Opened {
  const pasted = text.replace(/^\ufeff/, "").trim();
  try {
    if (!pasted) return nothing();
    if (/^[[{]/.test(pasted) && !looksLikeArchieml(pasted)) return fromJson(pasted);
    if (looksLikeHtml(pasted)) return fromHtml(pasted, known);
    const ofKnown = ofKnownWords(pasted, known);
    if (ofKnown) return ofKnown;
    if (looksLikeRows(pasted)) return fromRows(pasted);
    const archieml = looksLikeArchieml(pasted) ? fromArchieml(pasted) : undefined;
    return archieml?.value ? archieml : fromWords(pasted);
  } catch {
    return nothing();
  }
}

const nothing = (): Opened => ({ value: undefined, issues: [openIssue("nothing-there", "error")] });
