import { type Asked, checkItem, checkSurroundings } from "./check.js";
import { type ClaimsDocument, documentVersion, frame } from "./claims-document.js";
import type { Issue } from "./issue.js";
import { type GivenItem, type ItemType, itemTypes, schemaFor, wasWithdrawn } from "./item.js";
import { allowComparisons, nearestName } from "./nearest-name.js";
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
  /** What was read, as text or as data. */
  given?: unknown;
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
  allowComparisons(3e4);
  const issues: Issue[] = [];
  try {
    const value =
      typeof input === "string" ? fromText(input, issues, options) : fromData(input, issues, options);
    return { value, issues, given: input };
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
  if (isItem || !("items" in input || "item" in input)) {
    const { $schema, version, ...fields } = isRecord(input) ? input : {};
    return readDocument({ version }, [["", isRecord(input) ? own(fields) : input]], true, issues, options);
  }
  const { item, items, ...around } = input;
  if (isLeftOut(items)) return readDocument(around, [["item", item]], true, issues, options);
  if (!isLeftOut(item)) {
    issues.push({
      severity: "warning",
      code: "exact-only-one",
      path: "item",
      details: { found: "item, items" },
    });
  }
  if (!Array.isArray(items)) return readDocument(around, [["items", items]], true, issues, options);
  const given = items.map((one, index): Given => [`items[${index}]`, one]);
  const { shared } = options;
  return readDocument(around, given, false, issues, own({ shared }));
}

/** Where an item stands, and what stands there. */
type Given = [path: string, input: unknown];

/** @param alone whether the document is there for one item: without it, it is none */
function readDocument(
  written: Record<string, unknown>,
  given: Given[],
  alone: boolean,
  issues: Issue[],
  options: ReadOptions,
): ClaimsDocument | undefined {
  const asked: Asked[] = [];
  const surroundings = own(written);
  const around = run(frame, surroundings, "", issues, asked);
  if (!around) return undefined;
  const { version = documentVersion, lang, dir, article } = around;
  const { sources = none(), media = none(), units = none() } = around;
  const refused = Object.keys(surroundings.sources ?? {}).filter((id) => !sources[id]);
  const read: { path: string; item: GivenItem; asked: Asked[] }[] = [];
  for (const [path, input] of given) {
    if (!alone && isLeftOut(input)) continue;
    const asked: Asked[] = [];
    const item = readItem(input, path, issues, asked, options);
    if (!item) continue;
    const { id } = item;
    const twin = id ? read.findIndex((other) => other.item.id === id) : -1;
    if (id && twin >= 0) {
      issues.push({
        severity: "warning",
        code: "duplicate-id",
        path: join(path, "id"),
        item: id,
        details: { found: id },
      });
    }
    // Taken back once is taken back, wherever in the list it was written.
    const place = twin >= 0 && wasWithdrawn(item) ? twin : read.length;
    read[place] = { path, item, asked };
  }
  const document: ClaimsDocument = own({
    version,
    ...(lang && { lang }),
    ...(dir && { dir }),
    ...(article && { article }),
    sources,
    media,
    units,
    items: read.map(({ item }) => item),
    ...(refused.length > 0 && { refused }),
    ...(options.shared && { shared: options.shared }),
  });
  issues.push(...checkSurroundings(document, asked));
  // Left out is what does not stand on what it claims to stand on.
  const sound = read.filter(({ path, item, asked }) => {
    const found = checkItem(item, document, path, asked);
    issues.push(...found);
    return !found.some(({ severity }) => severity === "error");
  });
  if (alone && sound.length === 0) return undefined;
  return own({ ...document, items: sound.map(({ item }) => item) });
}

function readItem(
  input: unknown,
  path: string,
  issues: Issue[],
  asked: Asked[],
  { type: wanted }: ReadOptions,
): GivenItem | undefined {
  // Any schema says of what is no object why it is none.
  if (!isRecord(input)) return run(schemaFor("fact", {}), input, path, issues, asked);
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
  return run(schemaFor(type, input), read, path, issues, asked, id);
}

/** Runs a schema and turns its faults into issues. */
function run<Output>(
  schema: Schema<Output>,
  input: unknown,
  root: string,
  issues: Issue[],
  asked: Asked[],
  id?: string,
): Output | undefined {
  const faults: Fault[] = [];
  const value = schema.read(input, faults);
  for (const { code, severity = "error", details, input, open, ...fault } of faults) {
    const path = fault.path.reduce(join, root);
    if (open) asked.push({ code, path, name: input });
    else {
      const hasWords = typeof input !== "object" || input === null;
      const said = { ...(hasWords && { found: shown(input) }), ...details };
      issues.push({ severity, code, path, ...(id && { item: id }), details: said });
    }
  }
  return value;
}

/** A value as an editor wrote it, cut short. */
function shown(value: unknown): string {
  const written = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}
