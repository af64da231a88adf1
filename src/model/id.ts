import { asking, reading } from "./schema.js";

export const idPattern = /^[a-z][a-z0-9-]*$/;

/** Keys that are ids. */
export const idKey = { pattern: idPattern, code: "bad-id" } as const;

export const isId = (input: unknown): input is string => typeof input === "string" && idPattern.test(input);

/** A name by which one part of the document finds another. */
export const id = reading("an id", (input, report) => {
  if (isId(input)) return input;
  if (typeof input !== "string") return undefined;
  return report("bad-id", { found: input });
});

/** An item of the document, by id. */
export const itemRef = asking("unknown-item", id);
