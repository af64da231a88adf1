import { type ClaimDate, date } from "../../model/date.js";
import { type Quantity, quantity } from "../../model/quantity.js";
import type { Fault } from "../../model/schema.js";
import { tidy } from "./json.js";

/** A quantity as the model reads it; undefined where it stands for none. */
export function asQuantity(value: unknown): Quantity | undefined {
  const faults: Fault[] = [];
  return value === null || value === undefined ? undefined : quantity.read(tidy(value), faults);
}

/** A date as the model reads it; undefined where it stands for none. */
export function asDate(value: unknown): ClaimDate | undefined {
  const faults: Fault[] = [];
  return value === undefined ? undefined : date.read(tidy(value), faults);
}
