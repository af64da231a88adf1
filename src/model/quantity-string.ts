import { readDecimal } from "./decimal.js";
import type { Change, Quantity } from "./quantity.js";
import { type Order, orders, type Scale } from "./quantity-terms.js";
import type { Report } from "./schema.js";
import { unitSigns } from "./unit.js";

/*
 * The short form of a quantity, as an editor types it: "~12000 soldier", "50..100 piece", "12.5±0.3%". Read from left
 * to right in one pass; what is not understood is refused, never guessed.
 */

const numberAt = /^[-+−]?\d+(?:[.,'’\u00a0\u202f]\d+| \d{3}(?!\d))*/u;
const orderAt = new RegExp(`^(?:${[...orders].sort((a, b) => b.length - a.length).join("|")})\\b`);
const currencySign = /^[$€£¥₩₹₽₴]/u;
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

  /** `exact` where a dot before three digits is clear: beside a scale, a margin or an interval. */
  number(): string | undefined {
    const found = this.take(numberAt);
    if (found === undefined) return undefined;
    const exact = found.startsWith("0.") || /^(thousand|million|billion|trillion)\b|^±|^\[/.test(this.rest);
    return readDecimal(found, this.report, { short: !exact });
  }

  unit(): Pick<Quantity, "unit" | "currency"> | undefined {
    const found = this.take(unitAt);
    if (found === undefined) return {};
    if (Object.hasOwn(unitSigns, found)) return { unit: unitSigns[found] as string };
    if (/^[A-Z]{3}$/.test(found)) return { currency: found };
    return /^[a-z][a-z-]*$/.test(found) ? { unit: found } : undefined;
  }

  scale(): { scale?: Scale } {
    const found = this.take(/^(thousand|million|billion|trillion)\b/);
    return found ? { scale: found as Scale } : {};
  }
}

const isChangeUnit = (unit: string | undefined) => unit === "point" || unit === "percentage-point";

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
  if (currencySign.test(text.replace(/^[~<>=]+/, ""))) {
    const sign = currencySign.exec(text.replace(/^[~<>=]+/, ""))?.[0] as string;
    return report("currency-sign", {
      found: written,
      right: `${text.replace(sign, "").trim()} ${currencyOf[sign]}`,
    });
  }
  if (/^[-−]\d[\d.]*\s*(%|percent)$/.test(text) && within !== "change") {
    return report("minus-sign", { found: written, right: `down ${text.slice(1)}` });
  }
  let reported = false;
  const reader = new Reader(text, (code, details) => {
    reported = true;
    return report(code, details);
  });
  const quantity = readWhole(reader, within === "change");
  if (quantity && reader.done) return quantity;
  return reported ? undefined : report("bad-quantity", { found: written });
}

function readWhole(reader: Reader, inChange: boolean): Quantity | undefined {
  const order = reader.take(orderAt);
  if (order) {
    const unit = reader.unit();
    return unit && { order: order as Order, ...unit };
  }
  const direction = reader.take(/^(?:up|down)\s+|^[+](?=\s*[~\d])/);
  const hedge = reader.take(/^~/) ? { hedge: "about" as const } : {};
  const bound = reader.take(/^(?:>=|<=|≥|≤|>|<)/);
  const first = reader.number();
  if (first === undefined) return undefined;
  if (bound) {
    const key = ({ ">=": "min", "≥": "min", ">": "over", "<=": "max", "≤": "max", "<": "under" } as const)[
      bound
    ] as "min";
    const amount = readUnit(reader, { ...hedge, [key]: first });
    return amount && direction ? { change: signed(amount, direction) } : amount;
  }
  const last = reader.take(/^(?:\.\.|…|–)/) ? reader.number() : undefined;
  if (last !== undefined) {
    const amount = readUnit(reader, { ...hedge, min: first, max: last });
    return amount && direction ? { change: signed(amount, direction) } : amount;
  }
  if (reader.take(/^in\b/)) {
    const whole = reader.number();
    return whole === undefined ? undefined : { ...hedge, ratio: [first, whole] };
  }
  if (reader.take(/^[x×](?![A-Za-z])/)) return withInterval(reader, { ...hedge, times: first });
  const amount = readUnit(reader, { ...hedge, value: first });
  if (!amount) return undefined;
  if (reader.take(/^(?:->|→)/)) return readTo(reader, amount);
  const isSigned = direction || (/^[-−]/.test(first) && (isChangeUnit(amount.unit) || inChange));
  return isSigned ? { change: signed(amount, direction ?? "") } : amount;
}

/** The direction is the sign, so that "down 18%" and −18 % in an object are one. */
function signed(amount: Quantity, direction: string): Change {
  const down = direction.startsWith("down");
  const turn = (digits: string | undefined) =>
    digits === undefined ? undefined : down ? `-${digits.replace(/^-/, "")}` : digits;
  const { value, min, max, over, under, ...rest } = amount;
  const ends = down
    ? { value: turn(value), min: turn(max), max: turn(min), over: turn(under), under: turn(over) }
    : { value, min, max, over, under };
  const made = { ...rest } as Record<string, unknown>;
  for (const [key, end] of Object.entries(ends)) if (end !== undefined) made[key] = end;
  return made as Change;
}

/** The unit and what may follow it: margin, interval, change in brackets, per. */
function readUnit(reader: Reader, amount: Quantity): Quantity | undefined {
  const margin = reader.take(/^±/) ? reader.number() : undefined;
  const scale = reader.scale();
  const before = readInterval(reader);
  const unit = reader.unit();
  if (!unit) return undefined;
  const interval = before ?? readInterval(reader);
  const made: Quantity = {
    ...amount,
    ...scale,
    ...unit,
    ...(margin && { marginOfError: margin }),
    ...(interval && { interval }),
  };
  const change = reader.take(/^\(/) ? readChange(reader) : undefined;
  if (change === null) return undefined;
  if (change) made.change = change;
  if (reader.take(/^\//)) {
    const value = reader.number() ?? "1";
    const perUnit = reader.unit();
    if (!perUnit) return undefined;
    made.per = { value, ...(perUnit.unit && { unit: perUnit.unit }) };
  }
  return made;
}

function readChange(reader: Reader): Change | null {
  const direction = reader.take(/^(?:up|down)\s+/) ?? "";
  const hedge = reader.take(/^~/) ? { hedge: "about" as const } : {};
  const value = reader.number();
  const unit = value === undefined ? undefined : reader.unit();
  if (value === undefined || !unit || reader.take(/^\)/) === undefined) return null;
  return signed({ ...hedge, value, ...unit }, direction);
}

function readInterval(reader: Reader): [string, string] | undefined {
  if (!reader.take(/^\[/)) return undefined;
  const low = reader.number();
  const separated = reader.take(/^(?:\.\.|…|–)/);
  const high = reader.number();
  const closed = reader.take(/^\]/);
  return low !== undefined && high !== undefined && separated && closed ? [low, high] : undefined;
}

function withInterval(reader: Reader, quantity: Quantity): Quantity {
  const interval = readInterval(reader);
  return interval ? { ...quantity, interval } : quantity;
}

function readTo(reader: Reader, { value, ...rest }: Quantity): Quantity | undefined {
  const to = reader.number();
  const unit = to === undefined ? undefined : reader.unit();
  if (to === undefined || !unit || value === undefined) return undefined;
  return { ...rest, ...unit, from: value, to } as Quantity;
}
