import type * as v from "valibot";
import type { IssueCode, Severity } from "./issue.js";
import { nearestName } from "./nearest-name.js";
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
    if (dataset.typed) dataset.value = value;
  });
}

/** One of a closed set of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Schema<Word> {
  return reading(`one of ${words.join(", ")}`, (input, report) => {
    if (words.includes(input as Word)) return input as Word;
    if (typeof input !== "string") return undefined;
    const nearest = nearestName(input, words);
    return report("unknown-value", { allowed: words.join(", "), ...(nearest && { nearest }) });
  });
}

/** A list, for which a single entry may stand. */
export function list<Output>(entry: Schema<Output>): Schema<Output[]> & { entry: Schema<Output> } {
  return schemaOf({ type: "list", expects: entry.expects, entry }, (dataset, config) => {
    const input = dataset.value;
    const single = !Array.isArray(input);
    const value: Output[] = [];
    dataset.typed = true;
    for (const [index, one] of (single ? [input] : input).entries()) {
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

const isLeftOut = (value: unknown, takesNull: boolean) =>
  value === undefined || (value === null && !takesNull) || (typeof value === "string" && !value.trim());

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
 * out and reported, unless that would make the claim stronger than it is (`severity.ts`): then the object is refused.
 *
 * @param finish looks at the fields together; what it reports without a severity refuses the object
 * @param aliases names that editors write for a field
 */
export function record<E extends Entries>(
  entries: E,
  {
    finish,
    aliases = {},
    strict = false,
  }: {
    finish?: (value: Flat<Output<E>>, report: Report) => void;
    aliases?: Record<string, string>;
    strict?: boolean;
  } = {},
): Schema<Flat<Output<E>>> & { entries: E; aliases: Record<string, string> } {
  const names = Object.keys(entries);
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
        const entry = entries[name] as Entries[string] & { takesNull?: true; wrapped?: { takesNull?: true } };
        const isOptional = entry.type === "optional";
        const given = input[name];
        if (isLeftOut(given, Boolean(entry.takesNull ?? entry.wrapped?.takesNull))) {
          if (isOptional) continue;
          fault(dataset, "missing-field", { field: name });
          dataset.typed = false;
          continue;
        }
        const result = entry["~run"]({ value: given }, config) as Dataset;
        if (result.typed) value[name] = result.value;
        else {
          const refuses =
            !isOptional ||
            strict ||
            isGuarded(name) ||
            result.issues?.some((issue) => issue.severity === "error");
          if (refuses) dataset.typed = false;
          for (const issue of result.issues ?? []) issue.severity ??= refuses ? "error" : "warning";
        }
        adopt(dataset, result, name, given);
      }
      for (const name of Object.keys(input)) {
        if (names.includes(name)) continue;
        const nearest = Object.hasOwn(aliases, name) ? aliases[name] : nearestName(name, names);
        const unknown: Dataset = { value: input[name] };
        const refuses = strict || (nearest !== undefined && isGuarded(nearest));
        fault(unknown, "unknown-field", { field: name, ...(nearest && { nearest }) }).severity = refuses
          ? "error"
          : "warning";
        adopt(dataset, unknown, name, input[name]);
        if (refuses) dataset.typed = false;
      }
      if (dataset.typed) {
        dataset.value = value;
        finish?.(value, (code, details, { severity = "error", path = [] } = {}) => {
          const made: Dataset = { value: input };
          const one = fault(made, code, details);
          one.severity = severity;
          if (path.length > 0) (one as { path: unknown }).path = path.map((key) => pathItem(key, undefined));
          adopt(dataset, made, undefined, undefined);
          if (severity === "error") dataset.typed = false;
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
        if (given === null && !("takesNull" in entry)) continue;
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
