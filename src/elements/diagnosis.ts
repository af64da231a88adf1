import type { Issue } from "../model/issue.js";
import { loadDiagnosis, loadNames } from "./chunks.js";

let warned = false;

/**
 * Words and places of issues, out of a chunk that is loaded when there is something to say; in `debug` also what is to be
 * said of names. Never rejects.
 */
export async function explained(
  issues: Issue[],
  given: unknown,
  element: Element,
  forEditor: boolean,
): Promise<Issue[]> {
  let full = issues;
  try {
    full = (await loadDiagnosis()).explain(issues, given);
    if (forEditor) full.push(...(await loadNames()).adviceOnNames(given));
  } catch {
    full = [...full, { severity: "advice", code: "chunk-failed", path: "" }];
  }
  warnOnce(full, element);
  return full;
}

/** At most one warning a page, and no word to a reader. */
function warnOnce(issues: Issue[], element: Element) {
  const worst = issues.find(({ severity }) => severity === "error");
  if (warned || !worst) return;
  warned = true;
  console.warn(`onrecord <${element.localName}> ${worst.message ?? worst.code} ${worst.hint ?? ""}`.trim());
}
