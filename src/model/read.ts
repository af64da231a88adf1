import { checkItem } from "./check.js";
import { type ClaimsDocument, documentVersion, frame } from "./claims-document.js";
import type { Issue } from "./issue.js";
import { type GivenItem, type ItemType, itemTypes, schemaFor, withdrawnKeys } from "./item.js";
import { nearestName } from "./nearest-name.js";
import { join, plainCopy } from "./plain.js";
import { type Fault, isRecord, type Schema } from "./schema.js";
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
export function read(input: unknown, options: ReadOptions = {}): Reading {
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

function fromText(written: string, issues: Issue[], options: ReadOptions) {
  if (written.length > (options.limit ?? textLimits.inline)) {
    return refuse(issues, "too-large", { limit: `${(options.limit ?? textLimits.inline) / 1024} KB` });
  }
  const text = written.replace(/^\ufeff/, "");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse(issues, "json-syntax");
  }
  let keys = 0;
  for (const match of text.matchAll(keyOrString)) if (match[1]) keys++;
  return fromData(data, issues, options, keys);
}

function fromData(data: unknown, issues: Issue[], options: ReadOptions, keysWritten?: number) {
  const { value: input, keys } = plainCopy(data, issues);
  if (keysWritten !== undefined && keysWritten > keys) refuse(issues, "duplicate-key");
  const value =
    isRecord(input) && (Object.hasOwn(input, "items") || Object.hasOwn(input, "item"))
      ? readDocument(input, issues, options)
      : readAlone(input, issues, options);
  return issues.some((issue) => issue.severity === "error" && issue.code === "duplicate-key")
    ? undefined
    : value;
}

function readAlone(input: unknown, issues: Issue[], options: ReadOptions): ClaimsDocument | undefined {
  const document: ClaimsDocument = {
    version: documentVersion,
    sources: none(),
    media: none(),
    units: none(),
    items: [],
    shared: options.shared,
  };
  const item = readItem(input, "", issues, options);
  if (!item) return undefined;
  document.items = [item];
  return keepSound(document, [""], issues);
}

function readDocument(
  input: Record<string, unknown>,
  issues: Issue[],
  options: ReadOptions,
): ClaimsDocument | undefined {
  const { item, items, ...rest } = input;
  const around = run(frame, rest, "", issues);
  if (!around) return undefined;
  const single = items === undefined || items === null;
  const given = single ? [item] : items;
  if (!Array.isArray(given)) {
    issues.push({
      severity: "error",
      code: "wrong-type",
      path: "items",
      details: { expected: "a list in [ ]" },
    });
    return undefined;
  }
  const document: ClaimsDocument = {
    version: around.version ?? documentVersion,
    ...(around.lang && { lang: around.lang }),
    ...(around.dir && { dir: around.dir }),
    ...(around.article && { article: around.article }),
    sources: around.sources ?? none(),
    media: around.media ?? none(),
    units: around.units ?? none(),
    items: [],
    ...(options.shared && { shared: options.shared }),
  };
  const paths: string[] = [];
  for (const [index, one] of given.entries()) {
    const path = single ? "item" : `items[${index}]`;
    const item = readItem(one, path, issues, single ? options : {});
    if (item?.id && document.items.some((other) => other.id === item.id)) {
      issues.push({
        severity: "warning",
        code: "duplicate-id",
        path: join(path, "id"),
        item: item.id,
        details: { found: item.id },
      });
    }
    if (!item) continue;
    document.items.push(item);
    paths.push(path);
  }
  return keepSound(document, paths, issues);
}

/** Leaves out the items that do not stand on what they claim to stand on; a document without its only item is none. */
function keepSound(document: ClaimsDocument, paths: string[], issues: Issue[]): ClaimsDocument | undefined {
  const sound = document.items.filter((item, index) => {
    const found = checkItem(item, document, paths[index] as string);
    issues.push(...found);
    return !found.some((issue) => issue.severity === "error");
  });
  const alone = paths.length === 1 && paths[0] !== "items[0]";
  return alone && sound.length === 0 ? undefined : { ...document, items: sound };
}

function readItem(
  input: unknown,
  path: string,
  issues: Issue[],
  { type: wanted }: ReadOptions,
): GivenItem | undefined {
  if (!isRecord(input)) {
    issues.push({
      severity: "error",
      code: "wrong-type",
      path,
      details: { expected: "an object in { }", found: shown(input) },
    });
    return undefined;
  }
  const id = typeof input.id === "string" ? input.id : undefined;
  const report = (code: Issue["code"], details: Record<string, string>) =>
    void issues.push({ severity: "error", code, path: join(path, "type"), ...(id && { item: id }), details });
  const given = input.type ?? input.kind ?? wanted;
  if (given === undefined) return report("missing-field", { field: "type", allowed: itemTypes.join(", ") });
  const type = itemTypes.find((one) => one === given);
  if (!type) {
    const nearest = nearestName(`${given}`, itemTypes);
    return report("unknown-value", {
      found: shown(given),
      allowed: itemTypes.join(", "),
      ...(nearest && { nearest }),
    });
  }
  if (wanted && type !== wanted) return report("wrong-tag", { found: type, type: wanted });
  const { kind, ...fields } = input;
  const whole = kind === undefined ? { ...input, type } : { ...fields, type, kind };
  const read = isWithdrawn(input)
    ? Object.fromEntries(Object.entries(whole).filter(([key]) => withdrawnKeys.includes(key)))
    : whole;
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
