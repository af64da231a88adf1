import type { Issue } from "../../src/model/issue.js";
import type { GivenItem, Item, ItemType } from "../../src/model/item.js";
import { type ReadOptions, read } from "../../src/model/read.js";

type Fields = Record<string, unknown>;

/** A good item of each type, with nothing to say about it. */
export const good: Record<ItemType, Fields> = {
  fact: { type: "fact", text: "The bridge is open.", by: "Ada Example" },
  quote: { type: "quote", text: "It is open", by: "Ada Example" },
  stat: { type: "stat", label: "Cars a day", quantity: "~12000 vehicle", by: "Ada Example" },
  comparison: {
    type: "comparison",
    title: "Two bridges",
    columns: [
      { id: "old", name: "Old" },
      { id: "new", name: "New" },
    ],
    rows: [{ label: "Length", unit: "meter", cells: { old: 120, new: null } }],
    by: "Ada Example",
  },
};

/** A stat with a series in place of its quantity. */
export const series = (compare: string, ...entries: unknown[]): Fields => ({
  type: "stat",
  label: "Cars a day",
  by: "Ada Example",
  series: entries,
  compare,
});

/** Reads one item, alone or in what is given. */
export function readOne(input: unknown, options?: ReadOptions) {
  const { value, issues } = read(input, options);
  const item: GivenItem | undefined = value?.items[0];
  return { document: value, item: item as Item | undefined, issues, said: issues.map(saidOf) };
}

/** `severity code path` in one line, for comparing. */
export const saidOf = ({ severity, code, path }: Issue) => `${severity} ${code}${path && ` ${path}`}`;

/** Plain objects in place of those without a prototype, which `deep.equal` tells apart. */
export const plain = <Value>(value: Value): Value =>
  value === undefined ? value : JSON.parse(JSON.stringify(value));
