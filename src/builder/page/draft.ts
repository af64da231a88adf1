import { isJson, type Json } from "./json.js";

/** What is kept on this device until somebody clears it. */
export interface Draft {
  document: Json;
  at?: number;
  suggested: string[][];
  /** The article's text, as it was pasted. */
  text: string;
}

const key = "onrecord-builder-draft";
const earlierKey = "onrecord-builder-earlier-draft";

function read(name: string): Draft | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    if (!isJson(stored) || !isJson(stored.document)) return undefined;
    const { document, at, suggested, text } = stored;
    return {
      document,
      ...(typeof at === "number" && { at }),
      suggested: Array.isArray(suggested) ? suggested : [],
      text: typeof text === "string" ? text : "",
    };
  } catch {
    return undefined;
  }
}

function write(name: string, draft: Draft | undefined): boolean {
  try {
    if (draft) localStorage.setItem(name, JSON.stringify(draft));
    else localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

export const keptDraft = (): Draft | undefined => read(key);

/** @returns whether the device does as it is told */
export const keepDraft = (draft: Draft | undefined): boolean => write(key, draft);

export const earlierDraft = (): Draft | undefined => read(earlierKey);

/** What was on this device when somebody opened another's address: it is not written over. */
export const keepEarlier = (draft: Draft | undefined) => void write(earlierKey, draft);

/** Nothing of the work is left on this device. */
export function clearDrafts() {
  write(key, undefined);
  write(earlierKey, undefined);
}
