import type * as v from "valibot";
import type { IssueCode, Severity } from "./issue.js";
import { nearestName } from "./nearest-name.js";
import { own } from "./own.js";
import { isGuarded } from "./severity.js";

/** A valibot schema whose issues carry our codes. */
export type Schema<Output> = v.BaseSchema<unknown, Output, Fault>;

/** A valibot issue with what ours needs: its `message` is the code, its words come later. */
export interface Fault extends v.BaseIssue<unknown> {
  severity?: Severity;
  details?: Record<string, string>;
}

/** What a reading reports: a code, and what its words need. */
export type Report = (
  code: IssueCode,
  details?: Record<string, string>,
  at?: { severity?: Severity; path?: (string | number)[] },
) => undefined;

/** A value that was too long or too deep to be copied; no schema takes it, and every schema says why. */
export class Beyond {
  constructor(
    readonly code: IssueCode,
    readonly limit: number,
  ) {}
}

type Dataset = { typed?: boolean; value: unknown; issues?: [Fault, ...Fault[]] };

const pathItem = (key: string | number, value: unknown) =>
  ({ type: "unknown", origin: "value", input: undefined, key, value }) as v.IssuePathItem;

function fault(dataset: Dataset, code: IssueCode, details?: Record<string, string>): Fault {
  const input = dataset.value;
  const beyond = input instanceof Beyond ? input : undefined;
  const made = {
    kind: "validation",
    type: "onrecord",
    input,
    expected: null,
    received: "",
    message: beyond?.code ?? code,
    details: beyond ? { limit: `${beyond.limit}` } : details,
  } as Fault;
  (dataset as { issues: Fault[] }).issues = [...(dataset.issues ?? []), made];
  return made;
}

function schemaOf<Output, Extra extends object>(
  extra: Extra & { type: string; expects: string },
  run: (dataset: Dataset, config: v.Config<Fault>) => void,
): Schema<Output> & Extra {
  const schema = {
    kind: "schema",
    reference: schemaOf,
    async: false,
    ...extra,
    "~run"(dataset: Dataset, config: v.Config<Fault>) {
      run(dataset, config);
      return dataset;
    },
  };
  return schema as unknown as Schema<Output> & Extra;
}

/**
 * A value read by one function, which returns what it stands for or reports why it stands for nothing.
 *
 * @param expects what an editor should have written, in words: "a number"
 */
export function reading<Output>(
  expects: string,
  read: (input: unknown, report: Report) => Output | undefined,
): Schema<Output> {
  return schemaOf<Output, object>({ type: "reading", expects }, (dataset) => {
    const input = dataset.value;
    const report: Report = (code, details) => void fault(dataset, code, details);
    const value = input instanceof Beyond ? undefined : read(input, report);
    if (value === undefined && !dataset.issues) fault(dataset, "wrong-type", { expected: expects });
    dataset.typed = !dataset.issues;
    if (dataset.typed) dataset.value = isRecord(value) ? own(value) : value;
  });
}

/** One of a closed set of words. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
): Schema<Word> & { words: readonly Word[] } {
  const allowed = words.join(", ");
  const schema = reading(`one of ${allowed}`, (input, report) => {
    if (words.includes(input as Word)) return input as Word;
    if (typeof input !== "string") return undefined;
    const nearest = nearestName(input, words);
    return report("unknown-value", { allowed, ...(nearest && { nearest }) });
  });
  return { ...schema, words };
}

/** A list, for which a single entry may stand. An entry that says nothing is left out. */
export function list<Output>(entry: Schema<Output>): Schema<Output[]> & { entry: Schema<Output> } {
  return schemaOf({ type: "list", expects: entry.expects, entry }, (dataset, config) => {
    const input = dataset.value;
    const single = !Array.isArray(input);
    const value: Output[] = [];
    dataset.typed = true;
    for (const [index, one] of (single ? [input] : input).entries()) {
      if (isLeftOut(one, entry)) continue;
      const result = entry["~run"]({ value: one }, config) as Dataset;
      adopt(dataset, result, single ? undefined : index, one);
      if (result.typed) value.push(result.value as Output);
      else dataset.typed = false;
    }
    if (dataset.typed) dataset.value = value;
  });
}

function adopt(dataset: Dataset, result: Dataset, key: string | number | undefined, value: unknown) {
  for (const issue of result.issues ?? []) {
    if (key !== undefined)
      (issue as { path: unknown[] }).path = [pathItem(key, value), ...(issue.path ?? [])];
    (dataset as { issues: Fault[] }).issues = [...(dataset.issues ?? []), issue];
  }
}

export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof Beyond);

/** `null`, an empty text and a list of nothing else say nothing, except where `null` means "not stated". */
export const isLeftOut = (value: unknown, schema: object = {}): boolean =>
  value === undefined ||
  (value === null && !("takesNull" in schema)) ||
  (typeof value === "string" && !value.trim()) ||
  (Array.isArray(value) && value.length > 0 && value.every((one) => isLeftOut(one, schema))) ||
  ("isText" in schema && isRecord(value) && Object.values(value).every((one) => isLeftOut(one)));

type Entries = Record<string, v.GenericSchema<unknown, unknown, Fault>>;
type Optional<E extends Entries> = { [K in keyof E]: E[K] extends { type: "optional" } ? K : never }[keyof E];
type Output<E extends Entries> = {
  [K in Exclude<keyof E, Optional<E>>]: v.InferOutput<E[K]>;
} & { [K in Optional<E>]?: Exclude<v.InferOutput<E[K]>, undefined> };
type Flat<T> = { [K in keyof T]: T[K] };

/** A field that may be left out. `null` and the empty text are the same as left out. */
export function optional<O>(
  wrapped: Schema<O>,
): Schema<O | undefined> & { type: "optional"; wrapped: Schema<O> } {
  return { ...wrapped, type: "optional", wrapped };
}

/** A value for which `null` says something: a quantity or a cell that is not stated. */
export function nullable<O>(wrapped: Schema<O>): Schema<O | null> & { takesNull: true; wrapped: Schema<O> } {
  return schemaOf(
    { type: "nullable", expects: wrapped.expects, takesNull: true as const, wrapped },
    (dataset, config) => {
      if (dataset.value === null) dataset.typed = true;
      else Object.assign(dataset, wrapped["~run"](dataset as { value: unknown }, config));
    },
  );
}

/**
 * An object with known fields. It is built anew, so that nothing but them comes through. A bad optional field is left
 * out and reported, unless that would make the claim stronger than it is (`severity.ts`): then the object is refused,
 * and whether the claim can do without it is asked of the field that holds it. A list that must be there is not empty.
 *
 * @param finish looks at the fields together; what it reports without a severity refuses the object
 * @param aliases names that editors write for a field
 * @param strict everything bad refuses it
 * @param lenient nothing optional refuses it
 */
export function record<E extends Entries>(
  entries: E,
  {
    finish,
    aliases = {},
    strict = false,
    lenient = false,
  }: {
    finish?: (value: Flat<Output<E>>, report: Report) => void;
    aliases?: Record<string, string>;
    strict?: boolean;
    lenient?: boolean;
  } = {},
): Schema<Flat<Output<E>>> & { entries: E; aliases: Record<string, string> } {
  const names = Object.keys(entries);
  const refusesFor = (name: string) => strict || (!lenient && isGuarded(name));
  return schemaOf(
    { type: "strict_object", expects: "an object in { }", entries, aliases },
    (dataset, config) => {
      const input = dataset.value;
      if (!isRecord(input)) {
        fault(dataset, "wrong-type", { expected: "an object in { }" });
        dataset.typed = false;
        return;
      }
      const value = Object.create(null);
      dataset.typed = true;
      for (const name of names) {
        const entry = entries[name] as Entries[string];
        const isOptional = entry.type === "optional";
        // Its own fields alone: the page may have given every object more.
        const given = Object.hasOwn(input, name) ? input[name] : undefined;
        const isEmptyList = Array.isArray(given) && given.length === 0;
        if (isLeftOut(given, entry) || (isEmptyList && !isOptional)) {
          if (isOptional) continue;
          fault(dataset, "missing-field", { field: name });
          dataset.typed = false;
          continue;
        }
        const result = entry["~run"]({ value: given }, config) as Dataset;
        if (result.typed) value[name] = result.value;
        else {
          const refuses = !isOptional || refusesFor(name);
          if (refuses) dataset.typed = false;
          for (const issue of result.issues ?? []) {
            if (refuses) issue.severity ??= "error";
            // What was an error of a part is none of the whole, which stands without that part.
            else if (issue.severity !== "advice") issue.severity = "warning";
          }
        }
        adopt(dataset, result, name, given);
      }
      for (const name of Object.keys(input)) {
        if (names.includes(name) || isLeftOut(input[name])) continue;
        const nearest = Object.hasOwn(aliases, name) ? aliases[name] : nearestName(name, names);
        const unknown: Dataset = { value: input[name] };
        // A hedge in the wrong place is still a hedge.
        const refuses = refusesFor(nearest ?? name);
        fault(unknown, "unknown-field", { field: name, ...(nearest && { nearest }) }).severity = refuses
          ? "error"
          : "warning";
        adopt(dataset, unknown, name, input[name]);
        if (refuses) dataset.typed = false;
      }
      if (dataset.typed) {
        dataset.value = value;
        finish?.(value, (code, details, { severity, path = [] } = {}) => {
          const made: Dataset = { value: input };
          const one = fault(made, code, details);
          one.severity = severity;
          if (path.length > 0) (one as { path: unknown }).path = path.map((key) => pathItem(key, undefined));
          adopt(dataset, made, undefined, undefined);
          if (!severity) dataset.typed = false;
        });
      }
    },
  );
}

/** An object whose keys are free: ids, languages. What is wrong with one entry is reported and that entry left out. */
export function map<O>(
  key: { pattern: RegExp; code: IssueCode },
  entry: Schema<O>,
  { whole = false } = {},
): Schema<Record<string, O>> & { entry: Schema<O>; pattern: RegExp } {
  return schemaOf(
    { type: "map", expects: "an object in { }", entry, pattern: key.pattern },
    (dataset, config) => {
      const input = dataset.value;
      if (!isRecord(input)) {
        fault(dataset, "wrong-type", { expected: "an object in { }" });
        dataset.typed = false;
        return;
      }
      const value = Object.create(null);
      dataset.typed = true;
      for (const [name, given] of Object.entries(input)) {
        if (isLeftOut(given, entry)) continue;
        const result: Dataset = { value: given };
        if (key.pattern.test(name)) Object.assign(result, entry["~run"]({ value: given }, config));
        else fault(result, key.code, { found: name });
        if (result.typed) value[name] = result.value;
        else {
          for (const issue of result.issues ?? []) issue.severity ??= whole ? "error" : "warning";
          if (whole) dataset.typed = false;
        }
        adopt(dataset, result, name, given);
      }
      if (dataset.typed) dataset.value = value;
    },
  );
}

/** The shape is chosen by what came in, so that one shape's issues are reported and not those of all. */
export function chosen<O>(
  expects: string,
  choose: (input: unknown) => Schema<O>,
  shapes: readonly Schema<O>[],
): Schema<O> & { shapes: readonly Schema<O>[] } {
  return schemaOf({ type: "chosen", expects, shapes }, (dataset, config) => {
    Object.assign(dataset, choose(dataset.value)["~run"](dataset as { value: unknown }, config));
  });
}
