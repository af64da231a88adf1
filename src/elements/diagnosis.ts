import type { Issue } from "../model/issue.js";
import { loadDiagnosis } from "./chunks.js";

let warned = false;

/** Words and places of issues, out of a chunk that is loaded when there is something to say. Never rejects. */
export async function explained(
  issues: Issue[],
  text: string | undefined,
  element: Element,
): Promise<Issue[]> {
  let full: Issue[];
  try {
    full = (await loadDiagnosis()).explain(issues, text);
  } catch {
    full = [...issues, { severity: "advice", code: "chunk-failed", path: "" }];
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
