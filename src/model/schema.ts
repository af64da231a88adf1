import type * as v from "valibot";
import type { IssueCode, Severity } from "./issue.js";
import { nearestName } from "./nearest-name.js";
import { own } from "./own.js";
import { isGuarded } from "./severity.js";

/** What is wrong with a value, and where in it. Words come later. */
export interface Fault {
  code: IssueCode;
  input: unknown;
  path: (string | number)[];
  severity?: Severity;
  details?: Record<string, string>;
  /** A name that leads nowhere unless the document knows it, which cannot be asked before all of it was read. */
  open?: true;
}

/** What a value stands for; undefined, with a fault, where it stands for nothing. */
type Read<Output> = (input: unknown, faults: Fault[]) => Output | undefined;

/** A valibot schema whose issues carry our codes. */
export interface Schema<Output> extends v.BaseSchema<unknown, Output, v.BaseIssue<unknown>> {
  read: Read<Output>;
}

/** What a reading reports: a code, and what its words need. */
export type Report = (
  code: IssueCode,
  details?: Record<string, string>,
  at?: Pick<Partial<Fault>, "severity" | "path">,
) => undefined;

/** A value that was too long or too deep to be copied; no schema takes it, and every schema says why. */
export class Beyond {
  constructor(
    readonly code: IssueCode,
    readonly limit: number,
  ) {}
}

const reporting =
  (input: unknown, faults: Fault[]): Report =>
  (code, details, at) =>
    void faults.push({
      ...(input instanceof Beyond
        ? { code: input.code, details: { limit: `${input.limit}` } }
        : { code, details }),
      input,
      path: [],
      ...at,
    });

/** What stands for nothing wherever it stands. */
const refused = (code: IssueCode, details: Record<string, string>): { read: Read<never> } => ({
  read: (input, faults) => reporting(input, faults)(code, details),
});

const noObject = refused("wrong-type", { expected: "an object in { }" });

/** Reads a part of a value: its faults are the whole's, each at its place. Of what is dropped nothing is asked. */
function readPart<Output>(
  part: { read: Read<Output> },
  input: unknown,
  faults: Fault[],
  { key, refuses }: { key?: string | number; refuses?: boolean },
): Output | undefined {
  const found: Fault[] = [];
  const value = part.read(input, found);
  for (const fault of found) {
    if (value === undefined) {
      if (fault.open) continue;
      if (refuses) fault.severity ??= "error";
      // What was an error of a part is none of the whole, which stands without that part.
      else if (refuses === false && fault.severity !== "advice") fault.severity = "warning";
    }
    if (key !== undefined) fault.path.unshift(key);
    faults.push(fault);
  }
  return value;
}

/** How valibot runs a schema, so that ours can stand within one of its own. */
function run(this: Schema<unknown>, { value: input }: { value: unknown }) {
  const faults: Fault[] = [];
  const value = this.read(input, faults);
  const issues = faults.flatMap(({ open, ...fault }) =>
    open ? [] : { ...fault, message: fault.code, path: fault.path.map((key) => ({ key })) },
  );
  return { typed: value !== undefined, value, ...(issues.length > 0 && { issues }) };
}

const schemaOf = <Output, Extra extends object>(read: Read<Output>, extra: Extra) =>
  ({ kind: "schema", "~run": run, read, ...extra }) as unknown as Schema<Output> & Extra;

/**
 * A value read by one function, which returns what it stands for or reports why it stands for nothing.
 *
 * @param expects what an editor should have written, in words: "a number"
 */
export const reading = <Output>(
  expects: string,
  read: (input: unknown, report: Report, faults: Fault[]) => Output | undefined,
): Schema<Output> =>
  schemaOf(
    (input, faults) => {
      const before = faults.length;
      const report = reporting(input, faults);
      const value = input instanceof Beyond ? undefined : read(input, report, faults);
      if (value === undefined && faults.length === before) report("wrong-type", { expected: expects });
      return isRecord(value) ? own(value) : value;
    },
    { expects },
  );

/** What one schema has read, understood further. */
export const refined = <Input, Output, Given extends Schema<Input>>(
  schema: Given & Schema<Input>,
  next: (value: Input, faults: Fault[]) => Output | undefined,
) =>
  ({
    ...schema,
    read(input: unknown, faults: Fault[]) {
      const value = schema.read(input, faults);
      return value === undefined ? undefined : next(value, faults);
    },
  }) as unknown as Schema<Output> & Omit<Given, keyof Schema<unknown>>;

/** A name of something that the document must hold. */
export const asking = <Name>(code: IssueCode, schema: Schema<Name>): Schema<Name> =>
  refined(schema, (input: Name, faults) => {
    faults.push({ code, input, path: [], open: true });
    return input;
  });

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

/**
 * A list, for which a single entry may stand. An entry that says nothing is left out. One that is bad takes the list
 * with it, since half of the denials are none; where each stands for itself the others stay.
 */
export const list = <Output>(
  entry: Schema<Output>,
  { apart = false } = {},
): Schema<Output[]> & { entry: Schema<Output> } =>
  schemaOf(
    (input, faults) => {
      const value: (Output | undefined)[] = [];
      const isList = Array.isArray(input);
      (isList ? input : [input]).forEach((one, index) => {
        if (!isLeftOut(one, entry))
          value.push(
            readPart(entry, one, faults, {
              ...(isList && { key: index }),
              ...(apart && { refuses: false }),
            }),
          );
      });
      const sound = value.filter((one) => one !== undefined);
      return sound.length === value.length || (apart && sound.length > 0) ? sound : undefined;
    },
    { entry, takesNull: (entry as Leaving).takesNull },
  );

export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof Beyond);

/** What a schema takes for something that others take for nothing. */
interface Leaving {
  takesNull?: boolean;
  isText?: boolean;
}

/** `null`, an empty text and a list of nothing else say nothing, except where `null` means "not stated". */
export const isLeftOut = (value: unknown, schema: object = {}): boolean =>
  value === undefined ||
  (value === null && !(schema as Leaving).takesNull) ||
  (typeof value === "string" && !value.trim()) ||
  (Array.isArray(value) && value.length > 0 && value.every((one) => isLeftOut(one, schema))) ||
  ((schema as Leaving).isText === true &&
    isRecord(value) &&
    Object.values(value).every((one) => isLeftOut(one)));

type Entries = Record<string, Schema<unknown>>;
type Optional<E extends Entries> = { [K in keyof E]: E[K] extends { type: "optional" } ? K : never }[keyof E];
type Output<E extends Entries> = {
  [K in Exclude<keyof E, Optional<E>>]: v.InferOutput<E[K]>;
} & { [K in Optional<E>]?: Exclude<v.InferOutput<E[K]>, undefined> };
type Flat<T> = { [K in keyof T]: T[K] };

/** A field that may be left out. `null` and the empty text are the same as left out. */
export const optional = <O>(
  wrapped: Schema<O>,
): Schema<O | undefined> & { type: "optional"; wrapped: Schema<O> } => ({
  ...wrapped,
  type: "optional",
  wrapped,
});

/** A value for which `null` says something: a quantity or a cell that is not stated. */
export const nullable = <O>(wrapped: Schema<O>): Schema<O | null> & { takesNull: true; wrapped: Schema<O> } =>
  schemaOf((input, faults) => (input === null ? null : wrapped.read(input, faults)), {
    takesNull: true as const,
    wrapped,
  });

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
): Schema<Flat<Output<E>>> & { entries: E } {
  const fields: Entries = own(entries);
  const names = Object.keys(entries);
  const meantBy = own(aliases);
  return schemaOf(
    (input, faults) => {
      if (!isRecord(input)) return noObject.read(input, faults);
      const value = Object.create(null);
      let isSound = true;
      const report: Report = (code, details, at) => {
        if (!at?.severity) isSound = false;
        return reporting(input, faults)(code, details, at);
      };
      for (const name of Object.keys({ ...entries, ...input })) {
        const field = fields[name];
        const isNeeded = field !== undefined && field.type !== "optional";
        // Its own fields alone: the page may have given every object more.
        const given = Object.hasOwn(input, name) ? input[name] : undefined;
        if (isLeftOut(given, field) || (isNeeded && Array.isArray(given) && given.length === 0)) {
          if (isNeeded) report("missing-field", { field: name });
          continue;
        }
        const nearest = !field && (meantBy[name] ?? nearestName(name, names));
        // A hedge in the wrong place is still a hedge.
        const refuses = isNeeded || strict || (!lenient && isGuarded(nearest || name));
        const read = readPart(
          field ?? refused("unknown-field", { field: name, ...(nearest && { nearest }) }),
          given,
          faults,
          { key: name, refuses },
        );
        if (read !== undefined) value[name] = read;
        else if (refuses) isSound = false;
      }
      if (isSound) finish?.(value, report);
      return isSound ? value : undefined;
    },
    { entries },
  );
}

/** An object whose keys are free: ids, languages. What is wrong with one entry is reported and that entry left out. */
export const map = <O>(
  { pattern, code }: { pattern: RegExp; code: IssueCode },
  entry: Schema<O>,
  { whole = false } = {},
): Schema<Record<string, O>> & { entry: Schema<O>; pattern: RegExp } =>
  schemaOf(
    (input, faults) => {
      if (!isRecord(input)) return noObject.read(input, faults);
      const value = Object.create(null);
      let isSound = true;
      for (const [name, given] of Object.entries(input)) {
        if (isLeftOut(given, entry)) continue;
        const part = pattern.test(name) ? entry : refused(code, { found: name });
        const read = readPart(part, given, faults, { key: name, refuses: whole });
        if (read !== undefined) value[name] = read;
        else if (whole) isSound = false;
      }
      return isSound ? value : undefined;
    },
    { entry, pattern },
  );

/** The shape is chosen by what came in, so that one shape's issues are reported and not those of all. */
export const chosen = <O>(
  choose: (input: unknown) => Schema<O>,
  shapes: readonly Schema<unknown>[],
): Schema<O> => schemaOf((input, faults) => choose(input).read(input, faults), { shapes });

/** An object, or a short form that stands for it. */
export const either = <Whole, Short>(whole: Schema<Whole>, short: Schema<Short>) =>
  chosen<Whole | Short>((input) => (isRecord(input) ? whole : short), [short, whole]);
