import type { Issue } from "./issue.js";
import { Beyond } from "./schema.js";

/** Bounds of elements.md: what a page can read without being felt. */
export const limits = { depth: 32, array: 500, string: 10_000, nodes: 100_000 } as const;

const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Copies data into objects without a prototype, so that nothing of the page's or an attacker's is inherited by them,
 * within bounds; what is beyond them is marked, and whatever would have held it is refused.
 */
export function plainCopy(input: unknown, issues: Issue[]): unknown {
  let nodes = 0;
  const copy = (value: unknown, depth: number, path: string): unknown => {
    if (++nodes > limits.nodes) return new Beyond("too-large", limits.nodes);
    if (typeof value === "string") {
      if (value.length > limits.string) return new Beyond("too-long", limits.string);
      if (!loneSurrogate.test(value)) return value;
      issues.push({ severity: "warning", code: "broken-character", path });
      return value.replace(loneSurrogate, "\ufffd");
    }
    if (typeof value === "bigint") return `${value}`;
    if (typeof value !== "object" || value === null) {
      return typeof value === "function" || typeof value === "symbol"
        ? new Beyond("not-plain-data", 0)
        : value;
    }
    if (depth >= limits.depth) return new Beyond("too-deep", limits.depth);
    if (Array.isArray(value)) {
      if (value.length > limits.array) return new Beyond("too-many", limits.array);
      // Not by `Array.from`: prototype.js and MooTools put one of their own in its place. Holes are copied too.
      return [...value].map((one, index) => copy(one, depth + 1, `${path}[${index}]`));
    }
    const names = Object.keys(value);
    if (names.length > limits.array) return new Beyond("too-many", limits.array);
    const made = Object.create(null);
    for (const name of names) {
      const one = copy((value as Record<string, unknown>)[name], depth + 1, join(path, name));
      if (one !== undefined) made[name] = one;
    }
    return made;
  };
  return copy(input, 0, "");
}

/** `items[3].quantity`, with a key that is no name in brackets and quotes. */
export function join(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (!/^[\w$-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}
