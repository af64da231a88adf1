import { readDecimal } from "./decimal.js";
import { own } from "./own.js";
import type { Change, Quantity } from "./quantity.js";
import { type Order, orders, type Scale } from "./quantity-terms.js";
import type { Report } from "./schema.js";
import { unitSigns } from "./unit.js";

/*
 * The short form of a quantity, as an editor types it: "~12000 soldier", "50..100 piece", "12.5±0.3%". Read from left
 * to right in one pass; what is not understood is refused, never guessed.
 */

const numberAt = /^[-−]?\d+(?:[.,'’\u00a0\u202f]\d+| \d{3}(?!\d))*/u;
const orderAt = new RegExp(`^(?:${[...orders].sort((a, b) => b.length - a.length).join("|")})\\b`);
const currencySign = /[$€£¥₩₹₽₴]/u;
const currencyOf: Record<string, string> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₩": "KRW",
  "₹": "INR",
  "₽": "RUB",
  "₴": "UAH",
};
const unitAt = /^(?:°C|km\/h|%|[A-Za-z][A-Za-z-]*)/u;

class Reader {
  constructor(
    private rest: string,
    readonly report: Report,
  ) {}

  get done() {
    return this.rest === "";
  }

  take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.rest)?.[0];
    if (found === undefined) return undefined;
    this.rest = this.rest.slice(found.length).trimStart();
    return found.trim();
  }

  /** Takes what must stand here: without it nothing of the whole is understood. */
  need(pattern: RegExp): string {
    return this.take(pattern) ?? this.fail();
  }

  /** What is left cannot be read any more, so that the whole is refused. */
  fail(): string {
    this.rest = "?";
    return "";
  }

  /** @param clear whether a dot before three digits can be no other: beside a scale, a margin or an interval */
  number(clear = false): string {
    const found = this.need(numberAt);
    if (!found) return "";
    const isClear = clear || /^(thousand|million|billion|trillion)\b|^±|^\[/.test(this.rest);
    return readDecimal(found, this.report, { short: !isClear }) ?? "";
  }

  unit(): Pick<Quantity, "unit" | "currency"> {
    const found = this.take(unitAt);
    if (found === undefined) return {};
    if (Object.hasOwn(unitSigns, found)) return { unit: unitSigns[found] as string };
    if (/^[A-Z]{3}$/.test(found)) return { currency: found };
    if (!/^[a-z][a-z-]*$/.test(found)) this.fail();
    return { unit: found };
  }

  scale(): { scale?: Scale } {
    const found = this.take(/^(thousand|million|billion|trillion)\b/);
    return found ? { scale: found as Scale } : {};
  }

  /** Which way a number went, and whether it is about so much: "~+18" and "+~18" are one. */
  direction(pattern: RegExp): { direction?: string; hedge: { hedge?: "about" } } {
    const before = this.take(/^~/);
    const direction = this.take(pattern);
    return { direction, hedge: before || this.take(/^~/) ? { hedge: "about" } : {} };
  }
}

const isChangeUnit = (unit: string | undefined) => unit === "point" || unit === "percentage-point";

const boundKeys = { ">=": "min", "≥": "min", ">": "over", "<=": "max", "≤": "max", "<": "under" } as const;

/**
 * Reads a short quantity. Undefined, with one report, where it is not clear.
 *
 * @param within "change": the text stands in the field `change`, where a sign is a direction
 */
export function readShortQuantity(
  written: string,
  report: Report,
  { within }: { within?: "change" } = {},
): Quantity | undefined {
  const text = written.trim();
  const sign = currencySign.exec(text)?.[0];
  if (sign) {
    const right = `${text.replace(sign, "").trim()} ${currencyOf[sign]}`;
    return report("currency-sign", { found: written, right });
  }
  let reported = false;
  const reader = new Reader(text, (code, details) => {
    if (!reported) report(code, details);
    reported = true;
    return undefined;
  });
  const quantity = readWhole(reader, within === "change");
  if (reported) return undefined;
  if (!reader.done) return report("bad-quantity", { found: written });
  if (quantity.unit === "percent" && /^[~<>=≥≤\s]*[-−]/.test(text)) {
    return report("minus-sign", { found: written, right: `down ${text.replace(/[-−]/, "")}` });
  }
  return quantity;
}

function readWhole(reader: Reader, inChange: boolean): Quantity {
  const order = reader.take(orderAt);
  if (order) return { order: order as Order, ...reader.unit() };
  const { direction, hedge } = reader.direction(/^(?:(?:up|down)\s+|\+)/);
  const bound = reader.take(/^(?:>=|<=|[≥≤><])/) as keyof typeof boundKeys | undefined;
  const first = reader.number();
  if (direction && first.startsWith("-")) reader.fail();
  let amount: Quantity;
  if (bound) amount = { [boundKeys[bound]]: first };
  else if (reader.take(/^(?:\.\.|…|–)/)) amount = { min: first, max: reader.number() };
  else if (!direction && reader.take(/^in\b/)) return { ...hedge, ratio: [first, reader.number()] };
  else if (!direction && reader.take(/^[x×](?![A-Za-z])/))
    return { ...hedge, times: first, ...readInterval(reader) };
  else amount = { value: first };
  amount = readUnit(reader, { ...hedge, ...amount });
  if (reader.take(/^(?:->|→)/)) {
    if (direction) reader.fail();
    return readTo(reader, amount);
  }
  const isSigned = direction || (first.startsWith("-") && (inChange || isChangeUnit(amount.unit)));
  if (!isSigned) return amount;
  const { per, ...change } = amount;
  return { change: signed(change, direction), ...(per && { per }) };
}

/** The direction is the sign, so that "down 18%" and −18 % in an object are one. */
function signed(amount: Quantity, direction = ""): Change {
  const down = direction.startsWith("down");
  const turn = (digits: string | undefined) =>
    digits === undefined ? undefined : down ? `-${digits.replace(/^-/, "")}` : digits;
  const { value, min, max, over, under, ...rest } = own(amount);
  const ends = down
    ? { value: turn(value), min: turn(max), max: turn(min), over: turn(under), under: turn(over) }
    : { value, min, max, over, under };
  const made = { ...rest } as Record<string, unknown>;
  for (const [key, end] of Object.entries(ends)) if (end !== undefined) made[key] = end;
  return made as Change;
}

/** The unit and what may follow it: margin, interval, change in brackets, per. */
function readUnit(reader: Reader, amount: Quantity): Quantity {
  const margin = reader.take(/^±/) && reader.number(true);
  const made: Quantity = own({
    ...amount,
    ...(margin && { marginOfError: margin }),
    ...reader.scale(),
    ...readInterval(reader),
    ...reader.unit(),
    ...readInterval(reader),
  });
  if (reader.take(/^\(/)) made.change = readChange(reader);
  if (reader.take(/^\//)) {
    const value = reader.take(/^(?=\d)/) === undefined ? "" : reader.number();
    const { unit, currency } = reader.unit();
    if (currency || !(value || unit)) reader.fail();
    made.per = { value: value || "1", ...(unit && { unit }) };
  }
  return made;
}

/** In brackets a number without a sign could be a margin as well. */
function readChange(reader: Reader): Change {
  const { direction, hedge } = reader.direction(/^(?:(?:up|down)\s+|\+|(?=[-−]))/);
  const value = reader.number();
  if (direction === undefined || (direction && value.startsWith("-"))) reader.fail();
  const change = signed({ ...hedge, value, ...reader.scale(), ...reader.unit() }, direction);
  reader.need(/^\)/);
  return change;
}

function readInterval(reader: Reader): { interval?: [string, string] } {
  if (!reader.take(/^\[/)) return {};
  const low = reader.number(true);
  reader.need(/^(?:\.\.|…|–)/);
  const high = reader.number(true);
  reader.need(/^\]/);
  return { interval: [low, high] };
}

/** Both ends are in one unit; what the second does not say, it shares. */
function readTo(reader: Reader, first: Quantity): Quantity {
  const to = reader.number();
  const second: Quantity = own({ ...reader.scale(), ...reader.unit() });
  const differs = Object.entries(second).some(([key, one]) => (first[key as "unit"] ?? one) !== one);
  const { value, ...rest } = first;
  if (value === undefined || differs || (first.scale && !second.scale)) reader.fail();
  return { ...rest, ...second, from: value, to };
}
