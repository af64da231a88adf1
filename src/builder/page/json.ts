import { isJson, type Json, listOf } from "../../model/json-object.js";

export { isJson, type Json, listOf };

/** Where a value stands in it: `["items", 3, "by", 0]`. */
export type Path = readonly (string | number)[];

export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Json)[key];
  }
  return value;
}

/** The same with another value in one place; `undefined` takes the key out. What is not touched is not copied. */
export function withValue<Root>(root: Root, path: Path, value: unknown): Root {
  const [key, ...rest] = path;
  if (key === undefined) return value as Root;
  const inner = rest.length > 0 ? withValue(valueAt(root, [key]), rest, value) : value;
  if (typeof key === "number") {
    // One may stand for a list of one.
    const list = [...listOf(root)];
    if (inner === undefined) list.splice(key, 1);
    else list[key] = inner;
    return list as Root;
  }
  const copy: Json = isJson(root) ? { ...root } : {};
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy as Root;
}

/** `items[3].by[0]["a b"]` as the keys that it names. */
export function pathOf(written: string): (string | number)[] {
  const steps = written.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g);
  return [...steps].map(([, index, quoted, name]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? JSON.parse(`"${quoted}"`) : (name as string),
  );
}

/** A name for a place that an `id` may hold. */
export const idOf = (path: Path): string => `at-${path.join("-")}`;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (isJson(value) && Object.keys(value).length === 0) ||
  (Array.isArray(value) && value.length > 0 && value.every((one) => one === null || isEmpty(one)));

/**
 * What somebody has written so far, without fields that they have opened and left empty. `by: []` and `null` say
 * something and stay.
 *
 * @param places an entry that says nothing is `null`, so that the others keep their place
 */
export function tidy(value: unknown, { places = false } = {}): unknown {
  if (Array.isArray(value)) {
    const entries = value.map((one) => tidy(one, { places }));
    return places
      ? entries.map((one) => (isEmpty(one) ? null : one))
      : entries.filter((one) => !isEmpty(one));
  }
  if (!isJson(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, tidy(one, { places })] as const);
  return Object.fromEntries(
    entries
      // Whatever stands in it withdraws, and it may stand there alone.
      .map(([key, one]) => [key, key === "withdrawn" && isEmpty(one) ? true : one] as const)
      .filter(([key, one]) => !isEmpty(one) && (key === "by" || !(Array.isArray(one) && one.length === 0))),
  );
}
