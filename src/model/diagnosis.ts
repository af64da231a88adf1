import type { Issue } from "./issue.js";
import { issueWords } from "./issue-words.js";
import { linesOf } from "./json-lines.js";
import { slipIn, survey } from "./json-text.js";

/**
 * Adds to issues what an editor needs: `message` and `hint` in plain words and, where there is text, `line` and
 * `column`. Says which slip keeps the text from being JSON, and advises quotes round numbers that lose a zero.
 *
 * @param given what was read: a place has only what was text
 * @returns new issues; those given stay as they are. Never throws
 */
export function explain(issues: readonly Issue[], given?: unknown): Issue[] {
  const explained = issues.map((issue) => ({ ...issue }));
  try {
    // Longer ones were refused unread: the limit is 1 MB.
    if (typeof given === "string" && given.length < 2e6) locate(explained, given);
  } catch {
    // Words without a place are better than none.
  }
  for (const issue of explained) Object.assign(issue, inWords(issue));
  return explained;
}

/** Finds line and column, and what the model could not know: which slip, which key, which zeros. */
function locate(issues: Issue[], text: string): void {
  const lineAndColumn = linesOf(text);
  const slip = slipIn(text);
  const { placeOf, twice, zeros } = survey(
    text,
    issues.map(({ path }) => path),
  );
  for (const issue of issues) {
    const { code, path, details } = issue;
    const isTwice = code === "duplicate-key";
    let offset = placeOf(path)?.[isTwice || code === "unknown-field" ? "key" : "value"];
    if (slip && code === "json-syntax") {
      offset = slip.offset;
      Object.assign(issue, { code: slip.code, details: { ...details, ...slip.details } });
    } else if (twice && isTwice && !path) {
      offset = twice.offset;
      Object.assign(issue, { path: twice.path, details: { ...details, found: twice.found } });
    }
    if (offset !== undefined) Object.assign(issue, lineAndColumn(offset));
  }
  for (const { path, found, offset } of slip ? [] : zeros) {
    const details = { found, right: `"${found}"` };
    issues.push({ severity: "advice", code: "digits-lost", path, details, ...lineAndColumn(offset) });
  }
}

function inWords({ code, path, details }: Issue): { message: string; hint: string } {
  const { found = "", right = "" } = details ?? {};
  const small = parseFloat(found.replace(",", "."));
  const short = found.replace(/^(.{39}).{2}.*/su, "$1…");
  const known: Record<string, unknown> = {
    // What the page has put on Object.prototype is not known.
    __proto__: null,
    ...details,
    found: /^$|^.$|^["{[]|^-?\d+(\.\d+)?$/u.test(short) ? short : `"${short}"`,
    // `1,000` is one thousand to one reader and one to the other.
    large: spelt[right] ?? right,
    small: spelt[small] ?? small,
  };
  const fill = (part: string) =>
    part
      .replace(/\[([^\]|]*\{(\w+)\}[^\]|]*)\|?([^\]]*)\]/g, (_, said, name, otherwise) =>
        known[name] ? said : otherwise,
      )
      .replace(/\{(\w+)\}/g, (_, name) => `${known[name] || "this"}`);
  // A code of somebody else's still gets words.
  const words = issueWords[code as keyof typeof issueWords] ?? issueWords["json-syntax"];
  const [message, hint] = words.split(/(?<=\.) (.*)/s) as [string, string];
  return {
    message: `${path || (known.tag ? `<${known.tag}>` : "The JSON")}: ${fill(message)}`,
    hint: fill(hint),
  };
}

const spelt: Record<string, string> = { 1000: "one thousand", 1: "one" };
