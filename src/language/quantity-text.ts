import { type Decimal, toNumber } from "../model/decimal.js";
import { itemOf } from "../model/lookup.js";
import { own } from "../model/own.js";
import { type Change, formOf, type Quantity } from "../model/quantity.js";
import type { Hedge } from "../model/quantity-terms.js";
import { isIntlUnit } from "../model/unit.js";
import { type Context, datum } from "./context.js";
import { dateText } from "./date-text.js";
import { formFor, pluralOf } from "./intl.js";
import type { Messages } from "./messages.js";
import {
  digitsText,
  hasSign,
  isSign,
  type Length,
  numberText,
  type Speech,
  scaledText,
  unitPattern,
  withUnit,
} from "./number-text.js";
import { fill, type Phrase, type Piece, plain, withoutRoles } from "./phrase.js";

export type { Length } from "./number-text.js";

/**
 * A quantity in words: the hedge first, then the number, then its unit, with no digit that was not given.
 *
 * @param given `null` reads "not stated"
 * @param length `short` leaves the unit out unless it is a sign; `spoken` has no sign that a screen reader drops
 */
export function quantityText(given: Quantity | null, context: Context, length: Length = "display"): Phrase {
  const { messages, locale } = context;
  if (!given) return [{ text: messages.notStated }];
  const quantity = inSteps(own(given), messages);
  const { wording, hedge, per } = quantity;
  const change = quantity.change && inSteps(quantity.change as Quantity, messages);
  const house = wording?.[locale] ?? wording?.[locale.split("-")[0] as string];
  if (house !== undefined && !(length === "spoken" && unspoken.test(house))) return worded(house);

  const isChange = formOf(quantity) === "change";
  const speech = speechFor(quantity, hedge ? [hedge] : [], context, length);
  let phrase = isChange ? changeText(change as Quantity, speech) : formText(quantity, speech);
  if (per) {
    const message = (per.value === "1" && messages.perOne) || messages.per;
    phrase = fill(message, { n: phrase, per: unitPiece(perText(per, speech)) }, "unit");
  }
  phrase = withDoubt(phrase, quantity, speech);
  if (change && !isChange) {
    // A card has one number, and this is what became of it.
    const beside = changeText(change, { ...speech, hedges: [] }).map(
      (piece): Piece => (piece.as === "number" ? { ...piece, as: "unit" } : piece),
    );
    phrase = fill(messages.change.afterNumber, { n: phrase, change: beside }, "unit");
  }
  phrase = withVersus(phrase, quantity, context, length);
  return messages.fit?.(phrase) ?? phrase;
}

const inSteps = (quantity: Quantity, { inSteps }: Messages): Quantity =>
  quantity.scale && inSteps ? inSteps(quantity) : quantity;

/** The number as one string, for a label or a name. */
export const quantityString = (
  quantity: Quantity | null,
  context: Context,
  length: Length = "short",
): string => plain(quantityText(quantity, context, length));

/** What a screen reader drops or misreads. */
const unspoken = /[~≈±<>≤≥–−]/;

/** A house's own wording keeps its hedge before the figure, small beside it, as ours does. */
function worded(wording: string): Phrase {
  const [, before = "", figure = "", after = ""] = /^([^\p{Nd}]*)(\S*)(.*)/su.exec(wording) ?? [];
  if (!figure) return [{ text: wording, as: "number", datum: true }];
  const pieces: Phrase = [
    { text: before, as: "hedge", datum: true },
    { text: figure, as: "number", datum: true },
    { text: after, as: "unit", datum: true },
  ];
  return pieces.filter((piece) => piece.text);
}

const speechFor = (
  { unit, currency, scale }: Change,
  hedges: readonly Hedge[],
  context: Context,
  length: Length,
): Speech => ({ unit, currency, scale, hedges, context, length });

/** Where a language says a range in words, the word between two figures is no number: "50 إلى 100". */
const number = (text: string): Phrase =>
  text
    .split(/(?<=\p{Nd})( \p{L}+ )(?=\p{Nd})/u)
    .map((part, at) => ({ text: part, as: at % 2 ? "unit" : "number" }));

const unitPiece = (text: string): Phrase => [{ text, as: "unit" }];

const hedged = (phrase: Phrase, { hedges, context }: Speech): Phrase =>
  hedges.reduceRight((n, hedge) => fill(context.messages.hedge[hedge], { n }, "hedge"), phrase);

/** Every form but a change alone. The hedge goes to the number, inside its unit: some languages put it between. */
function formText(quantity: Quantity, speech: Speech): Phrase {
  const { messages } = speech.context;
  const { value, order, ratio, times, from, to, marginOfError } = quantity;
  if (order) return orderText(messages.order[order], speech);
  if (ratio) return ratioText(ratio, speech);
  if (times !== undefined) return timesText(times, quantity, speech);
  if (from !== undefined && to !== undefined) {
    // "from about 7% to about 73%"; a hedge that says "from" itself is said once.
    const once = { ...speech, hedges: speech.hedges.filter((hedge) => hedge !== "from") };
    const end = (digits: Decimal) => hedged(number(numberText(digits, speech)), once);
    return fill(messages.fromTo, { from: end(from), to: withUnit(end(to), to, speech) }, "unit");
  }
  if (value === undefined) return boundsText(quantity, speech);
  // "12.5% ± 0.3", since ± 0.3% could be a share of it.
  const isAfter = marginOfError === undefined || hasSign(speech);
  const written = isAfter ? numberText(value, speech) : marginText(value, quantity, speech);
  const phrase = withUnit(hedged(number(written), speech), value, speech, isAfter ? undefined : "0");
  return isAfter && marginOfError !== undefined
    ? fill(marginMessage(speech), { n: phrase, m: digitsText(marginOfError, speech) }, "unit")
    : phrase;
}

/** "one in five", but "1 in 10": a word and a figure make no pair. */
function ratioText(ratio: readonly [Decimal, Decimal], speech: Speech): Phrase {
  const { messages } = speech.context;
  const { unit, currency, length } = speech;
  const isInWords = ratio.every((digits) => wordFor(digits, speech));
  const [part, whole] = ratio.map((digits) =>
    number(isInWords ? (wordFor(digits, speech) as string) : digitsText(digits, speech)),
  ) as [Phrase, Phrase];
  if (length === "short" || !(unit || currency)) {
    return hedged(fill(messages.ratio, { part, whole }, "number"), speech);
  }
  const [[, after = ""], [before = "", counted = ""]] = ratio.map((digits) =>
    unitPattern(digits, { ...speech, length: "spoken" }).split("{n}"),
  ) as [string[], string[]];
  const slots = {
    part,
    whole,
    parted: [...part, ...unitPiece(after)],
    counted: [...whole, ...unitPiece(counted)],
    after: unitPiece(counted),
  };
  return [...unitPiece(before), ...hedged(fill(messages.ratioOf, slots, "number"), speech)].filter(
    ({ text }) => text,
  );
}

/** A count of places is words: "tens of billions of US dollars", "tens of percent". */
const orderText = (words: string, speech: Speech): Phrase =>
  withNoun(hedged(number(words), speech), speech, speech.context.messages.orderBeforeNoun);

/** A noun after words that are no number, in words itself. */
const withNoun = (phrase: Phrase, speech: Speech, joint: string): Phrase =>
  withUnit(phrase, speech.context.messages.uncounted ?? "1000000", {
    ...speech,
    length: speech.currency || speech.length !== "short" ? "spoken" : "short",
    joint,
  });

function timesText(times: Decimal, quantity: Quantity, speech: Speech): Phrase {
  const { messages, locale } = speech.context;
  const { unit, currency, length } = speech;
  const isBare = quantity.marginOfError === undefined;
  const n = number(
    isBare ? wordFor(times, speech) || digitsText(times, speech) : marginText(times, quantity, speech),
  );
  const isOfUnit = (unit ?? currency) !== undefined && length !== "short";
  const isBeforeNoun = isOfUnit && Boolean(messages.timesAsMany[0]);
  const forms = isBeforeNoun ? messages.timesAsMany : messages.times;
  const plural = pluralOf(locale, times, isBare ? undefined : "0");
  const phrase = hedged(fill(formFor(plural, forms, messages.plurals), { n }, "unit"), speech);
  return isOfUnit ? withNoun(phrase, speech, isBeforeNoun ? "{n}" : "") : phrase;
}

/** "three", where the language writes it as a word; just the digit, not "3.0". */
const wordFor = (digits: Decimal, { context }: Speech): string | undefined =>
  /^\d$/.test(digits) ? context.messages.numberWords[Number(digits)] : undefined;

const marginMessage = ({ context, length }: Speech): string =>
  context.messages.margin[length === "spoken" ? "spoken" : "written"];

/** "1,500 ± 50", "12 ± 0.5 million", "$12 million ± $0.5 million". */
function marginText(digits: Decimal, { marginOfError, times }: Quantity, speech: Speech): string {
  const isSigned = isSign(speech) && times === undefined;
  const say = isSigned ? numberText : digitsText;
  const [n, m] = [say(digits, speech), say(marginOfError as Decimal, speech)];
  const text = plain(fill(marginMessage(speech), { n, m }));
  return isSigned ? text : scaledText(text, digits, speech);
}

/** A range, or one or two bounds. */
function boundsText({ min, max, over, under }: Change, speech: Speech): Phrase {
  const { messages } = speech.context;
  if (min !== undefined && max !== undefined) {
    return withUnit(hedged(number(rangeText(min, max, speech)), speech), max, speech, min);
  }
  const low = min ?? over;
  const high = max ?? under;
  const bound = (key: keyof typeof messages.bound, end: Decimal, isLast: boolean) => {
    const n = hedged(number(numberText(end, speech)), speech);
    return fill(
      messages.bound[key],
      { n: isLast ? withUnit(n, end, { ...speech, isBound: true }) : n },
      "hedge",
    );
  };
  const below = low && bound(min === undefined ? "over" : "min", low, high === undefined);
  const above =
    high && bound(max !== undefined ? "max" : isMeasured(speech) ? "underMeasured" : "under", high, true);
  return below && above
    ? fill(messages.bothBounds, { low: below, high: above }, "hedge")
    : ((below || above) as Phrase);
}

/** Money, percentages and measures are not counted one by one. */
const isMeasured = ({ unit, currency }: Speech): boolean =>
  currency !== undefined ||
  (unit !== undefined &&
    (isIntlUnit(unit) || /^(percentage-point|tonne|horsepower|kilowatt-hour)$/.test(unit)));

/** In words where a dash would be misread: beside a minus, after "from", in "$2 million to $3 million". */
function rangeText(min: Decimal, max: Decimal, speech: Speech): string {
  const { range } = speech.context.messages;
  const { hedges, length, scale } = speech;
  const isNegative = min.startsWith("-") || max.startsWith("-");
  const isSigned = isSign(speech);
  const say = isSigned ? numberText : digitsText;
  const message =
    isNegative || hedges.includes("from") || (isSigned && scale) || (length === "spoken" && hedges.length > 0)
      ? range.inWords
      : length === "spoken"
        ? range.spoken
        : range.byDash;
  const text = plain(fill(message, { low: say(min, speech), high: say(max, speech) }));
  return isSigned ? text : scaledText(text, max, speech);
}

/** What the number is out of; of one alone, just what it is: "per adult". */
function perText({ value, unit }: NonNullable<Quantity["per"]>, { context, length }: Speech): string {
  const speech = speechFor({ unit }, [], context, length);
  // Where a counter follows the number, there is no word without it: 1人当たり.
  const isOne =
    value === "1" && unit !== undefined && !isSign(speech) && context.messages.per.startsWith("{n}");
  const digits = isOne ? [] : number(numberText(value, speech));
  const withItsUnit: Speech = isOne && length === "short" ? { ...speech, length: "display" } : speech;
  const text = plain(withUnit(digits, value, withItsUnit)).trim();
  return (isOne && context.messages.ofOne?.(text)) || text;
}

/** The interval, and the level of confidence where somebody stated one. */
function withDoubt(
  phrase: Phrase,
  { interval, level, marginOfError, times }: Quantity,
  speech: Speech,
): Phrase {
  const { messages } = speech.context;
  const percent =
    level && quantityString({ value: level, unit: "percent" } as Quantity, speech.context, speech.length);
  const isLevelled = marginOfError !== undefined && percent;
  const n = isLevelled ? fill(messages.margin.level, { n: phrase, level: percent }, "unit") : phrase;
  if (!interval) return n;
  const say = times === undefined ? numberText : digitsText;
  const [low, high] = interval.map((end) => say(end, speech));
  const message = messages.interval[percent ? "atLevel" : "noLevel"];
  return fill(message, { n, low, high, level: percent }, "unit");
}

/** A change with its direction, which is its sign. */
function changeText(change: Change, { context, length, hedges: outer }: Speech): Phrase {
  const { change: messages, range } = context.messages;
  const { value, min, max, over, under, hedge, ...measure } = own(change);
  const [low, high] = [min ?? over, max ?? under];
  const hedges = [...new Set(hedge ? [...outer, hedge] : outer)];
  const speech = speechFor(
    change,
    hedges.filter((one) => one !== "from"),
    context,
    length,
  );
  if (low?.startsWith("-") && high !== undefined && toNumber(high) > 0) {
    const isRange = min !== undefined && max !== undefined;
    const ends: Change[] = isRange
      ? [{ value: min }, { value: max }]
      : [
          { min, over },
          { max, under },
        ];
    const [fall, rise] = ends.map((end) => changeText({ ...measure, ...end }, { ...speech, hedges }));
    return fill(range.inWords, { low: fall, high: rise }, "hedge");
  }
  const isNone = value !== undefined && toNumber(value) === 0;
  if (isNone && hedges.length === 0) return [{ text: messages.unchanged }];
  const falls = [value, low, high].some((end) => end?.startsWith("-"));
  const size = (end: Decimal | undefined) => end?.replace("-", "");
  // What was the lower end of −5 to −2 is the upper end of a fall by 2 to 5.
  let amount: Change = falls
    ? { value: size(value), min: size(max), max: size(min), over: size(under), under: size(over) }
    : { value, min, max, over, under };
  // "up from 18%" would be a rise that started there.
  if (hedges.includes("from") && amount.value !== undefined) amount = { min: amount.value };
  const isBy = amount.max !== undefined && (amount.min === undefined || length === "spoken");
  // "unchanged" would know more than "about 0", and "up" too.
  const message = isNone ? "of" : falls ? (isBy ? "downBy" : "down") : isBy ? "upBy" : "up";
  return fill(messages[message], { n: formText(own(amount) as Quantity, speech) }, "hedge");
}

function withVersus(phrase: Phrase, { versus, change }: Quantity, context: Context, length: Length): Phrase {
  const { messages } = context;
  if (!versus) return phrase;
  if ("item" in versus) {
    const what = otherText(versus.item, context, length);
    return what.length > 0 ? fill(messages.comparedWith, { n: phrase, what }, "unit") : phrase;
  }
  const what = "date" in versus ? dateText(versus.date, context) : datum(versus.text, context);
  return change
    ? fill(messages.change.since, { change: phrase, what }, "unit")
    : fill(messages.comparedWith, { n: phrase, what }, "unit");
}

/** Another item's number with what it counts; not what that one is compared with in its turn. */
function otherText(id: string, context: Context, length: Length): Phrase {
  const other = itemOf(id, context.document);
  if (!other) return [];
  const label = datum("label" in other ? other.label : "title" in other ? other.title : other.text, context);
  const quantity = "quantity" in other ? other.quantity : undefined;
  if (!quantity) return label;
  const isChange = formOf(quantity) === "change";
  const alone = { ...quantity, versus: undefined, change: isChange ? quantity.change : undefined };
  const n = withoutRoles(quantityText(alone, context, length));
  return fill(context.messages.labelledNumber, { n, label });
}
