import type { ClaimsDocument } from "./claims-document.js";
import { explain } from "./diagnosis.js";
import type { Issue } from "./issue.js";
import { adviceOnNames } from "./names.js";
import { type ReadOptions, read } from "./read.js";

/**
 * Reads a claims document, an item with its sources beside it, or an item alone, from an object or a JSON text, and
 * says of everything that is wrong where it is, what it is and how to mend it. Never throws.
 *
 * @returns `value` undefined where nothing could be shown; `items` holds those that can
 */
export function parse(
  input: unknown,
  options: ReadOptions = {},
): { value: ClaimsDocument | undefined; issues: Issue[] } {
  const { value, issues } = read(input, options);
  return { value, issues: [...explain(issues, input), ...(value ? adviceOnNames(input) : [])] };
}
