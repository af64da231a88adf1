import type { Issue } from "../../model/issue.js";
import type { Json } from "../written.js";

/** What is said of a text that was opened, beside what the model says of the document in it. */
export const openCodes = [
  "nothing-there",
  /** A snippet that names an item of a document that is not here. */
  "needs-document",
  /** A snippet without data: its words were read, and an editor looks at them. */
  "words-alone",
  /** A status that the words have and that only a review carries. */
  "status-in-words",
  /** An id that two snippets use for different things. */
  "id-renamed",
  "languages-differ",
  /** A checker's label whose verdict was taken from its word. */
  "verdict-from-label",
  /** JSON that a system had changed, and that could be mended. */
  "mended",
  "unknown-column",
  "empty-row",
  "type-guessed",
  "quantity-in-doubt",
  "quantity-not-read",
  "date-in-doubt",
  "not-a-table",
] as const;

export type OpenCode = (typeof openCodes)[number];

export interface OpenIssue extends Omit<Issue, "code"> {
  code: OpenCode | Issue["code"];
  /** In a spreadsheet: the line as its program counts them, and the column's name. */
  row?: number;
  columnName?: string;
}

/** What was found in a text. */
export interface Opened {
  /** A claims document as it was written, with its list of items; undefined where there is none. */
  value: Json | undefined;
  issues: OpenIssue[];
}

/** What is wrong, and what to do; `{found}` is a detail of the issue. */
const openWords: Record<OpenCode, string> = {
  "nothing-there": "There is no claim in this. Paste a snippet, JSON, JSON-LD, ArchieML or rows of a table.",
  "needs-document":
    "This snippet takes “{found}” from {url}. Open that document first, then paste the snippet again.",
  "words-alone":
    "This snippet holds words and no data. Look at each field: who, when and how sure may be missing.",
  "status-in-words": "The words say “{found}”. Enter the review that says so.",
  "id-renamed": "Two snippets use “{found}” for different things. One is “{right}” now.",
  "languages-differ": "The snippets are in different languages ({found}). The first one’s is the document’s.",
  "verdict-from-label": "“{found}” was read as “{right}”. Confirm the verdict.",
  mended: "A system had changed this JSON, and it was mended. Look at its texts.",
  "unknown-column": "No column is called “{found}”. [Did you mean “{nearest}”?|It was left out.]",
  "empty-row": "This row has no statement. It was left out.",
  "type-guessed": "The row has no type. It was read as “{right}”.",
  "quantity-in-doubt": "“{found}” can be read in more than one way. Write it out, as {right}.",
  "quantity-not-read": "“{found}” is no quantity. Write it like “about 40%” or “12 million people”.",
  "date-in-doubt": "“{found}” can be read in more than one way. Write it like 2025-08-13.",
  "not-a-table": "This is no table. Its first row has to hold the columns’ names.",
};

export function openIssue(
  code: OpenCode,
  severity: Issue["severity"],
  details: Record<string, string> = {},
  more: Partial<OpenIssue> = {},
): OpenIssue {
  const filled = openWords[code]
    .replace(/\[([^\]|]*\{(\w+)\}[^\]|]*)\|([^\]]*)\]/g, (_, said, name, otherwise) =>
      details[name] ? said : otherwise,
    )
    .replace(/\{(\w+)\}/g, (_, name) => details[name] ?? "");
  const [message = "", hint = ""] = filled.split(/(?<=[.?]) (.*)/s);
  return { severity, code, path: "", details, message, hint, ...more };
}
