import { type Decimal, toNumber } from "../model/decimal.js";
import { unitPatternsOf } from "../model/lookup.js";
import { type Change, formOf, type Quantity } from "../model/quantity.js";
import type { Order } from "../model/quantity-terms.js";
import { isIntlUnit } from "../model/unit.js";
import { type Context, datum } from "./context.js";
import { dateText } from "./date-text.js";
import { formatDecimal, numberFormatFor, patternOf, pluralOf } from "./intl.js";
import { fill, type Phrase, plain } from "./phrase.js";

/** Where a quantity is said: drawn large on a card, on a bar's label without its unit, or aloud without signs. */
export type Length = "display" | "short" | "spoken";

/**
 * A quantity in words: the hedge first, then the number, then its unit, with no digit that was not given.
 *
 * @param quantity `null` reads "not stated"
 * @param length `short` leaves the unit out unless it is a sign; `spoken` has no sign that a screen reader drops
 */
export function quantityText(
  quantity: Quantity | null,
  context: Context,
  length: Length = "display",
): Phrase {
  const { messages, locale } = context;
  if (!quantity) return [{ text: messages.notStated }];
  const language = locale.split("-")[0] as string;
  const wording = quantity.wording?.[locale] ?? quantity.wording?.[language];
  if (wording !== undefined) return worded(wording);
  return new Saying(quantity, context, length).phrase();
}

/** The number as one string, for a label or a name. */
export const quantityString = (
  quantity: Quantity | null,
  context: Context,
  length: Length = "short",
): string => plain(quantityText(quantity, context, length));

/** A house's own wording keeps its hedge before the figure, small beside it, as ours does. */
function worded(wording: string): Phrase {
  const [, before = "", figure = "", after = ""] = /^([^\p{Nd}]*)([^\s]*)(.*)$/su.exec(wording) ?? [];
  if (!figure) return [{ text: wording, as: "number", datum: true }];
  const pieces: Phrase = [
    { text: before, as: "hedge", datum: true },
    { text: figure, as: "number", datum: true },
    { text: after, as: "unit", datum: true },
  ];
  return pieces.filter((piece) => piece.text);
}

type Amount = Change & { per?: Quantity["per"] };

class Saying {
  constructor(
    private quantity: Quantity,
    private context: Context,
    private length: Length,
  ) {}

  private get messages() {
    return this.context.messages;
  }

  phrase(): Phrase {
    const { quantity, messages } = this;
    let phrase = this.hedged(this.form(), quantity.hedge);
    if (quantity.change && formOf(quantity) !== "change") {
      phrase = fill(messages.withChange, { n: phrase, change: this.change(quantity.change) });
    }
    return phrase;
  }

  private form(): Phrase {
    const { quantity, messages } = this;
    const { order, ratio, times, from, to, change, per } = quantity;
    if (order) return this.order(order);
    if (ratio) {
      const [part, whole] = ratio.map((digits) => [{ text: this.small(digits), as: "number" as const }]);
      return fill(messages.ratio, { part, whole }, "number");
    }
    if (times !== undefined)
      return fill(messages.times, { n: this.certain(times, this.small(times), {}) }, "unit");
    if (from !== undefined && to !== undefined) {
      return fill(
        messages.fromTo,
        { from: this.amount(quantity, from), to: this.amount(quantity, to) },
        "unit",
      );
    }
    if (change && formOf(quantity) === "change") return this.change(change);
    const amount = this.bounded(quantity);
    if (!per) return amount;
    const of = per.unit
      ? this.withUnit({ unit: per.unit }, per.value, this.digits(per.value, {}))
      : [{ text: this.digits(per.value, {}) }];
    return fill(
      messages.per,
      { n: amount, per: of.map(({ text }) => ({ text, as: "unit" as const })) },
      "unit",
    );
  }

  /** A value, or the bounds it lies between. */
  private bounded(amount: Amount): Phrase {
    const { messages } = this;
    const { value, min, max, over, under } = amount;
    if (value !== undefined) return this.amount(amount, value);
    const [low, high] = [min ?? over, max ?? under];
    if (min !== undefined && max !== undefined) return this.range(amount, min, max);
    const one = (key: "min" | "over" | "max" | "under", end: Decimal) => {
      const measured =
        amount.currency || !amount.unit || isIntlUnit(amount.unit) || amount.unit === "percentage-point";
      const message = key === "under" && measured && amount.unit !== undefined ? "underMeasured" : key;
      return fill(
        messages.bound[key === "under" && amount.currency ? "underMeasured" : message],
        { n: this.amount(amount, end) },
        "hedge",
      );
    };
    const below = low === undefined ? undefined : one(min === undefined ? "over" : "min", low);
    const above = high === undefined ? undefined : one(max === undefined ? "under" : "max", high);
    return below && above
      ? fill(messages.bound.both, { low: below, high: above }, "hedge")
      : ((below ?? above) as Phrase);
  }

  /** Both ends and one unit; apart where one is below zero, since a dash beside a minus cannot be read. */
  private range(amount: Amount, min: Decimal, max: Decimal): Phrase {
    const { messages } = this;
    const negative = min.startsWith("-") || max.startsWith("-");
    const message =
      this.length === "spoken" && !negative
        ? messages.rangeSpoken
        : negative
          ? messages.rangeInWords
          : messages.range;
    const [low, high] = [this.digits(min, amount), this.digits(max, amount)];
    return this.withUnit(amount, max, plain(fill(message, { low, high })));
  }

  private amount(amount: Amount, digits: Decimal): Phrase {
    const { interval, marginOfError } = this.quantity;
    const uncertain = amount === this.quantity && (interval || marginOfError !== undefined);
    if (!uncertain) return this.withUnit(amount, digits, this.digits(digits, amount));
    return this.certain(digits, this.digits(digits, amount), amount);
  }

  /** A number with its margin or interval. */
  private certain(digits: Decimal, written: string, amount: Amount): Phrase {
    const { messages, quantity } = this;
    const { interval, marginOfError, level } = quantity;
    let phrase = this.withUnit(amount, digits, written);
    const percent =
      level === undefined
        ? undefined
        : formatDecimal(level, this.context.locale, {
            style: "unit",
            unit: "percent",
            unitDisplay: this.length === "spoken" ? "long" : "short",
          });
    if (marginOfError !== undefined) {
      phrase = fill(
        this.length === "spoken" ? messages.marginSpoken : messages.margin,
        { n: phrase, m: this.digits(marginOfError, {}) },
        "unit",
      );
      if (percent) phrase = fill(messages.atLevel, { n: phrase, level: percent }, "unit");
    }
    if (interval) {
      const [low, high] = interval.map((end) => this.digits(end, {}));
      phrase = fill(
        percent ? messages.intervalAtLevel : messages.interval,
        { n: phrase, low, high, level: percent },
        "unit",
      );
    }
    return phrase;
  }

  private change(change: Change): Phrase {
    const { messages, context } = this;
    const ends = [change.value, change.min, change.max, change.over, change.under].filter(
      (end) => end !== undefined,
    );
    const falls = ends.every((end) => end.startsWith("-"));
    const isNothing = change.value !== undefined && toNumber(change.value) === 0;
    const turned = falls ? turn(change) : change;
    const amount = this.hedged(this.bounded(turned), change.hedge);
    const phrase = isNothing
      ? [{ text: messages.unchanged }]
      : fill(falls ? messages.down : messages.up, { n: amount }, "hedge");
    const { versus } = this.quantity;
    if (!versus || "item" in versus) return phrase;
    const what = "date" in versus ? dateText(versus.date, context) : datum(versus.text, context);
    return fill(messages.versus, { change: phrase, what }, "unit");
  }

  /** A count of places is words: before a noun in its own form. */
  private order(order: Order): Phrase {
    const { messages, context, quantity } = this;
    const words = messages.order[order];
    if (quantity.currency) {
      const name = numberFormatFor(context.locale, {
        style: "currency",
        currency: quantity.currency,
        currencyDisplay: "name",
      })
        .formatToParts(1_000_000_000)
        .find((part) => part.type === "currency")?.value;
      return fill(
        `${messages.orderOf} {name}`,
        { order: [{ text: words, as: "number" }], name: [{ text: name ?? quantity.currency, as: "unit" }] },
        "unit",
      );
    }
    if (!quantity.unit || this.length === "short") return [{ text: words, as: "number" }];
    const pattern = this.unitPattern(quantity.unit, "1000000");
    const before = fill(messages.orderOf, { order: [{ text: words, as: "number" }] }, "unit");
    return fill(pattern, { n: before }, "unit");
  }

  private hedged(phrase: Phrase, hedge: Change["hedge"]): Phrase {
    return hedge ? fill(this.messages.hedge[hedge], { n: phrase }, "hedge") : phrase;
  }

  /** Digits with their scale and, for money, its sign. */
  private digits(digits: Decimal, { scale, currency }: Amount): string {
    const { locale } = this.context;
    const options: Intl.NumberFormatOptions = currency
      ? { style: "currency", currency, currencyDisplay: this.length === "spoken" ? "name" : "symbol" }
      : {};
    const spoken = this.length === "spoken" && digits.startsWith("-");
    const written = formatDecimal(spoken ? digits.slice(1) : digits, locale, options);
    const scaled = scale ? plain(fill(this.messages.scale[scale], { n: written })) : written;
    return spoken ? plain(fill(this.messages.minus, { n: scaled })) : scaled;
  }

  private small(digits: Decimal): string {
    return this.messages.smallNumbers[Number(digits)] ?? this.digits(digits, {});
  }

  private withUnit({ unit, scale }: Amount, digits: Decimal, written: string): Phrase {
    const number: Phrase = [{ text: written, as: "number" }];
    if (!unit) return number;
    const isSign = unit === "percent" || unit === "celsius" || unit === "fahrenheit";
    if (this.length === "short" && !isSign) return number;
    const pattern = this.unitPattern(unit, scale ? `${toNumber(digits)}${zeros[scale]}` : digits);
    return fill(pattern, { n: number }, isSign && this.length !== "spoken" ? "number" : "unit");
  }

  /** The unit's pattern for a number: the document's own, our everyday ones, or Intl's. */
  private unitPattern(unit: string, digits: Decimal): string {
    const { locale, messages, document } = this.context;
    const language = locale.split("-")[0] as string;
    const plural = pluralOf(locale, Math.abs(toNumber(digits)));
    const own = unitPatternsOf(unit, document);
    const forms = own?.[locale] ?? own?.[language];
    if (forms) return forms[plural] ?? forms.other;
    const everyday = messages.unit[unit as keyof typeof messages.unit];
    if (everyday) return everyday[plural === "one" ? 0 : everyday.length - 1] as string;
    if (!isIntlUnit(unit)) return Object.values(own ?? {})[0]?.other ?? `{n} ${unit}`;
    return patternOf(digits, locale, {
      style: "unit",
      unit,
      unitDisplay: this.length === "spoken" ? "long" : "short",
    });
  }
}

const zeros = { thousand: "000", million: "000000", billion: "000000000", trillion: "000000000000" } as const;

/** A fall as the size of it: what was the lower end of −5 to −2 is the upper end of 2 to 5. */
function turn({ value, min, max, over, under, ...rest }: Change): Change {
  const size = (end: Decimal | undefined) => end?.replace(/^-/, "");
  return {
    ...rest,
    value: size(value),
    min: size(max),
    max: size(min),
    over: size(under),
    under: size(over),
  };
}
