import { own } from "../../model/own.js";
import { type Quantity, quantity as quantitySchema } from "../../model/quantity.js";
import type { Fault } from "../../model/schema.js";
import type { Choosing, Readings } from "../every-reading.js";
import { digitsOf } from "./digits.js";
import type { QuantityDoubt, Understood } from "./understood.js";

const numeric = ["value", "min", "max", "over", "under", "times", "from", "to", "marginOfError"] as const;

/** Turns typed numbers into digits, and holds the whole to the model's own rules. */
export function settled(
  raw: Quantity | null,
  language: string,
  choosing: Choosing<QuantityDoubt>,
  faults: Fault[],
  isPrinted = false,
): Quantity | null | undefined {
  if (raw === null) return null;
  // Of one sort of number in a text there is one way to write it.
  const taken = new Map<string, unknown>();
  const once: Choosing<QuantityDoubt> = {
    ask: choosing.ask,
    choose(code, options, found) {
      const sign = found.replace(/[\d-]/g, "");
      if (!taken.has(sign)) taken.set(sign, options.indexOf(choosing.choose(code, options, found)));
      return options[taken.get(sign) as number] as (typeof options)[number];
    },
  };
  let isSound = true;
  const read = (typed: string, counted: Parameters<typeof digitsOf>[2]) => {
    const digits = digitsOf(typed, language, { ...counted, isPrinted }, once);
    if (digits === undefined) isSound = false;
    return digits ?? "0";
  };
  const pair = (typed: readonly string[], counted: Parameters<typeof digitsOf>[2]) =>
    typed.map((one) => read(one, counted)) as [string, string];
  const amount = <Fields extends object>(fields: Fields): Fields => {
    const made = { ...fields } as Record<string, unknown>;
    const { unit, currency, scale, marginOfError, interval } = made as Quantity;
    const isClear = Boolean(scale ?? marginOfError ?? interval);
    for (const key of numeric)
      if (typeof made[key] === "string") made[key] = read(made[key] as string, { unit, currency, isClear });
    return made as Fields;
  };
  const { ratio, interval, change, per, ...rest } = raw;
  const made = {
    ...amount({ ...rest, ...(interval && { interval }) }),
    ...(ratio && { ratio: pair(ratio, { isWhole: true }) }),
    ...(interval && { interval: pair(interval, { isClear: true }) }),
    ...(change && { change: amount(change) }),
    ...(per && { per: { ...per, value: read(per.value, { isWhole: true }) } }),
  };
  if (!isSound) return undefined;
  const found: Fault[] = [];
  const value = quantitySchema.read(own(made), found);
  faults.push(...found.filter(({ open }) => !open));
  return value as Quantity | undefined;
}

/** Without those that say the same. */
export function distinct(readings: readonly (Quantity | null)[]): (Quantity | null)[] {
  const seen = new Map<string, Quantity | null>();
  for (const one of readings) {
    const key = JSON.stringify(one, one ? keysOf(one) : undefined);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** Every key in it, so that two are alike whatever the order of their fields. */
const keysOf = (value: object): string[] =>
  [
    ...new Set(
      Object.entries(value).flatMap(([key, one]) => [
        key,
        ...(typeof one === "object" && one && !Array.isArray(one) ? keysOf(one) : []),
      ]),
    ),
  ].sort();

/** Every way to read a text, and what is in doubt. */
export interface Ways {
  choices: (Quantity | null)[];
  doubts: Readings<unknown, QuantityDoubt>["doubts"];
}

export const isLoss = (code: QuantityDoubt) => code === "unknown-unit" || code === "words-left-out";
export const isLossy = ({ doubts }: Ways) => doubts.some(({ code }) => isLoss(code));

/** What is left out is asked before anything else: the other ways to read it are seen by what they say. */
export function understood({ choices, doubts }: Ways, text: string): Understood {
  const [first] = choices;
  if (choices.length === 1 && first !== undefined && !doubts.some(({ isAsked }) => isAsked))
    return { quantity: first };
  const [any] = doubts;
  const { code = "words-left-out", found = text } = doubts.find(({ code }) => isLoss(code)) ?? any ?? {};
  return { doubt: { code, found, choices } };
}
