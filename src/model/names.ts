import { confusableIn } from "./confusable.js";
import type { Issue } from "./issue.js";
import { linesOf } from "./json-lines.js";
import { walk } from "./json-walk.js";
import { limits } from "./plain.js";

/** Where somebody's name stands, or may stand for somebody. */
const isNamePath = /(^|\.)(name(\.[\w-]+)?|(by|via|source|org|funder|translator|about)(\[\d+])?)$/;

/**
 * Advises a second look at names that are not what they look like: “Reuters” with a Cyrillic letter is shown as it was
 * typed, and this is said to the editor alone.
 *
 * @param given what was read, as text or as data; it was good
 * @returns twenty at most, with their words; with line and column where there is text. Never throws
 */
export function adviceOnNames(given: unknown): Issue[] {
  const issues: Issue[] = [];
  try {
    const isText = typeof given === "string";
    const text = isText ? given : JSON.stringify(given, bounded());
    const placeOf = linesOf(text);
    walk(text, (path, from, to) => {
      if (text[from] !== '"' || path.length > longestPath || !isNamePath.test(path) || issues.length >= 20)
        return;
      const found: string = JSON.parse(text.slice(from, to));
      const said = confusableIn(found);
      if (!said) return;
      issues.push({
        severity: "advice",
        code: "confusable-name",
        path,
        details: { found },
        ...(isText && placeOf(from)),
        message: `${path}: "${found}" ${said}.`,
        hint: "Type it anew, if that is not meant.",
      });
    });
  } catch {
    // A getter of the page's may throw, and what goes in a circle has no end.
  }
  return issues;
}

/** A hostile key would be looked at again with every value under it. */
const longestPath = 999;

/** Lets as many values through as are read. */
function bounded() {
  let left: number = limits.nodes;
  return (_: string, value: unknown) => {
    if (--left < 0) throw new RangeError();
    return value;
  };
}
