import { checkArticle, checkItem } from "./check.js";
import { type ClaimsDocument, documentVersion, frame } from "./claims-document.js";
import type { Issue } from "./issue.js";
import { type GivenItem, type ItemType, itemTypes, schemaFor, wasWithdrawn } from "./item.js";
import { nearestName } from "./nearest-name.js";
import { own } from "./own.js";
import { join, plainCopy } from "./plain.js";
import { type Fault, isLeftOut, isRecord, type Schema } from "./schema.js";
import { isWithdrawn } from "./withdrawal.js";

/** An id that is also a name of Object.prototype must not be found there. */
const none = () => Object.create(null);

/** How long a text may be, in bytes (UTF-16 units stand for them: an upper bound is what matters). */
export const textLimits = { attribute: 64 * 1024, inline: 1024 * 1024, fetched: 256 * 1024 } as const;

/** What was read: the document where there is one, and everything that is to be said of it. */
export interface Reading {
  value: ClaimsDocument | undefined;
  issues: Issue[];
  /** The text that was read, for line and column. */
  text?: string;
}

export interface ReadOptions {
  /** The tag's type: an item alone may leave it out, and one of another type is an error. */
  type?: ItemType;
  /** How long a text may be. */
  limit?: number;
  /** The document round the card, in which ids resolve that are not found in its own. */
  shared?: ClaimsDocument;
}

/**
 * Reads a claims document, an item with its sources beside it, or an item alone, from an object or a JSON text.
 * Never throws. The issues are without words and places: `explain` of `diagnosis.ts` adds them.
 */
export function read(input: unknown, given: ReadOptions = {}): Reading {
  const options = own(given);
  const issues: Issue[] = [];
  try {
    const text = typeof input === "string" ? input : undefined;
    const value = text === undefined ? fromData(input, issues, options) : fromText(text, issues, options);
    return { value, issues, text };
  } catch {
    // A getter or a proxy of the page's may throw.
    issues.push({ severity: "error", code: "not-plain-data", path: "" });
    return { value: undefined, issues };
  }
}

const refuse = (issues: Issue[], code: Issue["code"], details?: Record<string, string>) =>
  void issues.push({ severity: "error", code, path: "", ...(details && { details }) });

/** A string and the colon after it, if there is one: in good JSON these are its keys. */
const keyOrString = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

function fromText(given: string, issues: Issue[], options: ReadOptions) {
  const { limit = textLimits.inline } = options;
  if (given.length > limit) return refuse(issues, "too-large", { limit: `${limit / 1024} KB` });
  const text = given.replace(/^\ufeff/, "");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse(issues, "json-syntax");
  }
  let written = 0;
  for (const match of text.matchAll(keyOrString)) if (match[1]) written++;
  if (written > keysIn(data)) return refuse(issues, "duplicate-key");
  return fromData(data, issues, options);
}

/** How many keys are left of those that were written: of two of one name the last. */
function keysIn(data: unknown): number {
  let keys = 0;
  const parts = [data];
  for (const part of parts) {
    if (typeof part !== "object" || part === null) continue;
    for (const inner of Object.values(part)) parts.push(inner);
    if (!Array.isArray(part)) keys += Object.keys(part).length;
  }
  return keys;
}

function fromData(data: unknown, issues: Issue[], options: ReadOptions) {
  const input = plainCopy(data, issues);
  // A comparison whose columns are called "items" is an item still.
  const isItem = !isRecord(input) || itemTypes.includes(input.type as ItemType);
  return !isItem && ("items" in input || "item" in input)
    ? readDocument(input, issues, options)
    : readAlone(input, issues, options);
}

function readAlone(given: unknown, issues: Issue[], options: ReadOptions): ClaimsDocument | undefined {
  const { $schema, version, ...fields } = isRecord(given) ? given : {};
  const input = isRecord(given) ? own(fields) : given;
  if (!run(frame, { version }, "", issues)) return undefined;
  const document: ClaimsDocument = own({
    version: documentVersion,
    sources: none(),
    media: none(),
    units: none(),
    items: [],
    shared: options.shared,
  });
  const item = readItem(input, "", issues, options);
  return item && keepSound(own({ ...document, items: [item] }), [""], issues, true);
}

function readDocument(
  input: Record<string, unknown>,
  issues: Issue[],
  options: ReadOptions,
): ClaimsDocument | undefined {
  const { item, items, ...rest } = input;
  const around = run(frame, rest, "", issues);
  if (!around) return undefined;
  const single = isLeftOut(items);
  if (!single && !isLeftOut(item)) {
    issues.push({
      severity: "warning",
      code: "exact-only-one",
      path: "item",
      details: { found: "item, items" },
    });
  }
  const alone = single || !Array.isArray(items);
  const refused = isRecord(input.sources)
    ? Object.keys(input.sources).filter((id) => !around.sources?.[id])
    : [];
  const document: ClaimsDocument = own({
    version: around.version ?? documentVersion,
    ...(around.lang && { lang: around.lang }),
    ...(around.dir && { dir: around.dir }),
    ...(around.article && { article: around.article }),
    sources: around.sources ?? none(),
    media: around.media ?? none(),
    units: around.units ?? none(),
    items: [],
    ...(refused.length > 0 && { refused }),
    ...(options.shared && { shared: options.shared }),
  });
  const paths: string[] = [];
  for (const [index, one] of (alone ? [single ? item : items] : items).entries()) {
    if (!alone && isLeftOut(one)) continue;
    const path = single ? "item" : alone ? "items" : `items[${index}]`;
    const item = readItem(one, path, issues, alone ? options : { type: undefined });
    if (!item) continue;
    const twin = item.id ? document.items.findIndex((other) => other.id === item.id) : -1;
    if (twin >= 0) {
      issues.push({
        severity: "warning",
        code: "duplicate-id",
        path: join(path, "id"),
        item: item.id,
        details: { found: item.id as string },
      });
    }
    // Taken back once is taken back, wherever in the list it was written.
    const place = twin >= 0 && wasWithdrawn(item) ? twin : document.items.length;
    document.items[place] = item;
    paths[place] = path;
  }
  issues.push(...checkArticle(document));
  return keepSound(document, paths, issues, alone);
}

/** Leaves out the items that do not stand on what they claim to stand on; a document without its only item is none. */
function keepSound(
  document: ClaimsDocument,
  paths: string[],
  issues: Issue[],
  alone: boolean,
): ClaimsDocument | undefined {
  const sound = document.items.filter((item, index) => {
    const found = checkItem(item, document, paths[index] as string);
    issues.push(...found);
    return !found.some((issue) => issue.severity === "error");
  });
  return alone && sound.length === 0 ? undefined : own({ ...document, items: sound });
}

function readItem(
  input: unknown,
  path: string,
  issues: Issue[],
  { type: wanted }: ReadOptions,
): GivenItem | undefined {
  // Any schema says of what is no object why it is none.
  if (!isRecord(input)) return run(schemaFor("fact", {}), input, path, issues);
  const id = typeof input.id === "string" ? input.id : undefined;
  const isGone = isWithdrawn(input);
  const report = (code: Issue["code"], details: Record<string, string>) =>
    issues.push({
      severity: isGone ? "warning" : "error",
      code,
      path: join(path, "type"),
      ...(id && { item: id }),
      details,
    });
  const given = input.type || input.kind || wanted;
  const allowed = itemTypes.join(", ");
  const known = itemTypes.find((one) => one === given);
  if (given === undefined) report("missing-field", { field: "type", allowed });
  else if (!known) {
    const nearest = nearestName(shown(given), itemTypes);
    report("unknown-value", { found: shown(given), allowed, ...(nearest && { nearest }) });
  } else if (wanted && known !== wanted) report("wrong-tag", { found: known, type: wanted });
  // What was taken back is taken back, whatever else is wrong with it.
  const type = isGone ? (wanted ?? known ?? "fact") : known;
  if (!type || (wanted ?? type) !== type) return undefined;
  const { withdrawn, ...fields } = input;
  const read = isGone
    ? {
        id: input.id,
        type,
        withdrawn: isRecord(withdrawn) || typeof withdrawn === "string" ? withdrawn : true,
      }
    : { ...fields, type };
  return run(schemaFor(type, input), read, path, issues, id);
}

/** Runs a schema and turns its issues into ours. */
function run<Output>(
  schema: Schema<Output>,
  input: unknown,
  path: string,
  issues: Issue[],
  id?: string,
): Output | undefined {
  const result = schema["~run"]({ value: input }, {});
  for (const fault of result.issues ?? []) issues.push(toIssue(fault, path, id));
  return result.typed ? result.value : undefined;
}

function toIssue(fault: Fault, root: string, id?: string): Issue {
  const path = (fault.path ?? []).reduce((path, { key }) => join(path, key as string | number), root);
  const found = typeof fault.input === "object" && fault.input !== null ? {} : { found: shown(fault.input) };
  return {
    severity: fault.severity ?? "error",
    code: fault.message as Issue["code"],
    path,
    ...(id && { item: id }),
    details: { ...found, ...fault.details } as Record<string, string>,
  };
}

/** A value as an editor wrote it, cut short. */
function shown(value: unknown): string {
  const written = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}
