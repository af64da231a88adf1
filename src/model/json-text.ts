import { walk } from "./json-walk.js";

export { lineAndColumn } from "./json-lines.js";
export { type Slip, slipIn } from "./json-slip.js";

/** Offset of a value, and of its key (its own where it has none). */
type Place = { value: number; key: number };

type Finding = { path: string; found: string; offset: number };

/** In longer ones nothing is found: a hostile key would be read again for every value under it. */
const longestPath = 999;

/** `items[3].by` is in `items[3]`, that in `items`, that in the whole. A key with dots is taken off in several steps. */
const around = (path: string) => (path.length > longestPath ? "" : path.replace(/(?:^|[.[])[^.[]*$/, ""));

/**
 * Reads a text once, as far as it is JSON, and finds in it
 *
 * - the values that paths name. Where a path leads nowhere (a field is missing) it is the value round it; undefined
 *   where the text does not get as far as its first value
 * - the first key that stands in its object for the second time
 * - numbers that end in a zero after the point, which `JSON.parse` loses; twenty at most
 */
export function survey(text: string, paths: readonly string[]) {
  const places = new Map<string, Place | undefined>([["", undefined]]);
  const seen = new Set<string>();
  const zeros: Finding[] = [];
  let twice: Finding | undefined;
  for (let path of paths) for (; path; path = around(path)) places.set(path, undefined);
  walk(text, (path, value, to, keyAt, key) => {
    if (path.length > longestPath) return;
    // Of a key that stands twice the last counts, as in JSON.parse.
    if (places.has(path)) places.set(path, { value, key: keyAt });
    if (typeof key === "string") {
      if (seen.has(path)) twice ??= { path, found: key, offset: keyAt };
      seen.add(path);
    }
    const found = text.slice(value, to);
    if (/^-?\d+\.\d*0$/.test(found) && zeros.length < 20) zeros.push({ path, found, offset: value });
  });
  const placeOf = (path: string): Place | undefined => {
    let place = places.get(path);
    for (let way = path; way && !place; place = places.get(way)) way = around(way);
    return place;
  };
  return { placeOf, twice, zeros };
}

/**
 * Offset of the value that a path like `items[3].by["a b"]` names, or of the nearest value round it that is there;
 * undefined where the text does not get as far as its first value.
 *
 * @param part "key" for the key of the value
 */
export function placeOf(text: string, path: string, part: keyof Place = "value"): number | undefined {
  return survey(text, [path]).placeOf(path)?.[part];
}

/** The first key that stands in its object for the second time, and the path that both have. */
export function duplicateKeyIn(text: string): { path: string; key: string; offset: number } | undefined {
  const { twice } = survey(text, []);
  return twice && { path: twice.path, key: twice.found, offset: twice.offset };
}
