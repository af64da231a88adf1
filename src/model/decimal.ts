import { type Report, reading } from "./schema.js";

/** A number as its digits: `"3.10"` stays 3.10. Optional sign, digits, optional fraction. */
export type Decimal = string;

const plain = /^-?\d{1,60}(\.\d{1,60})?$/;

/** Two digits groups with a separator that one reader takes for a point and another for thousands. */
const grouped = /^-?\d{1,3}([,.'’\u00a0\u202f ]\d{3})+$/;

/**
 * The digits of what was written, or undefined with a report. `1,000` is refused: one or a thousand, depending on the
 * reader. A dot before exactly three digits is refused in a short string alone, where nobody can ask.
 */
export function readDecimal(input: unknown, report: Report, { short = false } = {}): Decimal | undefined {
  if (typeof input === "number") {
    const digits = `${input}`;
    // Past this a number in JSON has lost digits that were written.
    const isWhole = Math.abs(input) <= Number.MAX_SAFE_INTEGER;
    return isWhole && plain.test(digits) ? digits : report("bad-number", { found: digits });
  }
  if (typeof input !== "string") return undefined;
  const written = input
    .trim()
    .replace(/^[\u2212\u2013]/, "-")
    .replace(/^\+/, "");
  const dotted = /^-?[1-9]\d{0,2}\.\d{3}$/.test(written);
  if (plain.test(written) && !(short && dotted)) return written;
  if (grouped.test(written))
    return report("ambiguous-number", { found: input, right: written.replace(/[^\d-]/g, "") });
  return report("bad-number", { found: input });
}

/** A number, or a string with its digits. */
export const decimal = reading<Decimal>("a number", (input, report) => readDecimal(input, report));

export const toNumber = (digits: Decimal): number => Number(digits);

/** −1, 0 or 1, as `sort` takes it. */
export const compareDecimals = (a: Decimal, b: Decimal): number => Math.sign(Number(a) - Number(b));
