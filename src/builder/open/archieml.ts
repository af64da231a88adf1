import archieml from "archieml";
import { isJson, itemsOf, type Json } from "../written.js";
import { documentOf, issuesOf } from "./json.js";
import { type Opened, openIssue } from "./opened.js";

/** `[items]`, `{sources.ada}` or `text: …` at the start of a line; JSON has quotes there. */
export const looksLikeArchieml = (text: string): boolean => {
  const isScoped = /^[ \t]*(?:\[[\w+.-]*\]|\{[\w+.-]+\})[ \t]*$/m.test(text);
  const hasKeys = /^[ \t]*[a-z][\w.-]*[ \t]*:/im.test(text);
  return hasKeys && (isScoped || !/^\s*[[{]/.test(text));
};

/**
 * ArchieML, in which newsrooms write in a shared document: the fields of the claims document by their names, all values
 * as texts. `[items]` holds several, a single item stands alone.
 */
export function fromArchieml(text: string): Opened {
  const data = plain(archieml.load(text));
  const value = documentOf(data);
  if (!value || itemsOf(value).length === 0)
    return { value: undefined, issues: [openIssue("nothing-there", "error")] };
  return { value, issues: issuesOf(value) };
}

/** Free text between the fields is nobody's claim. */
const plain = (data: unknown): unknown =>
  isJson(data)
    ? (Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plain(value)])) as Json)
    : Array.isArray(data)
      ? data.map(plain)
      : data;
