import type { Quantity } from "../../src/model/quantity.js";
import { read } from "../../src/model/read.js";
import type { Stat } from "../../src/model/stat.js";

/** A quantity as an editor writes it: a short string, a number or an object. */
export const quantity = (written: unknown): Quantity => stat({ quantity: written }).quantity as Quantity;

/** A number or a series with everything that is the same for all left out. */
export function stat(fields: object): Stat {
  const { value, issues } = read({ type: "stat", label: "Losses", by: "Ada Example", ...fields });
  const [item] = value?.items ?? [];
  if (!item) throw new Error(`no item: ${JSON.stringify(issues)}`);
  return item as Stat;
}
