import { own } from "../../model/own.js";
import type { Change, Quantity } from "../../model/quantity.js";
import { type Hedge, type Order, orders, type Scale } from "../../model/quantity-terms.js";
import { fractionAt, numberInWords, numberWords } from "./en-numbers.js";
import type { QuantityDoubt } from "./understood.js";
import type { Measure, Words } from "./words.js";

/*
 * How English newspapers write a quantity, from left to right. Numbers stay as they were typed: which of their signs
 * is a point is asked when all is read. Each function takes what it understands and gives nothing for what it does not.
 */

/** Names of units beside those of the cards and of Intl. */
export const alsoUnits = {
  "per cent": "percent",
  pct: "percent",
  "pct.": "percent",
  pts: "point",
  "percentage pt": "percentage-point",
  "percentage pts": "percentage-point",
  "pct points": "percentage-point",
  "per cent points": "percentage-point",
  "degrees c": "celsius",
  "degrees f": "fahrenheit",
  "metric ton": "tonne",
  "metric tons": "tonne",
  kilometers: "kilometer",
  kmh: "kilometer-per-hour",
  kph: "kilometer-per-hour",
};

type Bound = "min" | "max" | "over" | "under";

/** A hedge, and those of ours that could stand for it. */
const hedges: [RegExp, readonly Hedge[]][] = [
  [
    /^(?:~|≈|about\b|around\b|roughly\b|approximately\b|approx\b\.?|circa\b|ca\.? (?=\d)|c\. ?(?=\d)|some (?=\d|an? |[a-z]+ (?:hundred|thousand|million|billion))|in the region of\b|(?:in|on|of) the order of\b)/i,
    ["about"],
  ],
  [/^(?:an? |the )?estimated(?: at)?\b(?: (?:about|around))?/i, ["estimated"]],
  [/^(?:very )?nearly\b|^almost\b|^not quite\b/i, ["nearly"]],
  [/^(?:close (?:to|on)|just (?:under|below|short of)|a little (?:under|less than))\b/i, ["nearly", "about"]],
];

const bounds: [RegExp, Bound, sure?: false][] = [
  [
    /^(?:>=|≥|at (?:the very )?least\b|no (?:fewer|less) than\b|not (?:fewer|less) than\b|a minimum of\b|min\.)/i,
    "min",
  ],
  [
    /^(?:<=|≤|up to\b|at (?:the )?most\b|no more than\b|not more than\b|as (?:many|much|high) as\b|a maximum of\b|max\.)/i,
    "max",
  ],
  [
    /^(?:just|slightly|a little) (?:over|above|more than)\b|^(?:well|far) (?:over|above|more than)\b|^upwards? of\b/i,
    "over",
    false,
  ],
  [/^(?:>|more than\b|over\b|above\b|exceeding\b|in excess of\b|greater than\b)/i, "over"],
  [/^(?:<|fewer than\b|less than\b|under\b|below\b)/i, "under"],
];

const scaleWords: [RegExp, Scale][] = [
  [/^thousand\b/i, "thousand"],
  [/^(?:millions?\b|mn\b|mln\b)/i, "million"],
  [/^(?:billions?\b|bn\b|bln\b)/i, "billion"],
  [/^(?:trillions?\b|tn\b|trn\b)/i, "trillion"],
];

const orderAt = new RegExp(
  `^(?:many )?(${[...orders].sort((a, b) => b.length - a.length).join("|")})\\b`,
  "i",
);
const vagueOrder =
  /^(?:several|a few|a couple of|many) (dozen|hundred|thousand|million|billion|trillion)s?\b/i;

const rises =
  /^(?:up|rose|risen|rises|rise|grew|grown|increased?|gained|climbed|jumped|higher|a (?:rise|gain|jump) of|an increase of|plus)\b(?: by\b)?|^\+/i;
const falls =
  /^(?:down|fell|fallen|falls|dropped|declined?|decreased?|lost|shrank|shrunk|lower|a (?:fall|drop|decline|decrease|loss) of)\b(?: by\b)?/i;
/** "18% more", "0.2 points lower". */
const riseAfter = /^(?:more|higher|greater|up)\b(?! (?:than|to|from)\b)/i;
const fallAfter = /^(?:less|fewer|lower|down)\b(?! (?:than|to|from)\b)/i;

const joints = /^(?:–|-|\.\.\.?|…|to\b|till\b)/i;
const versusWords = /^(?:,? ?(?:compared (?:with|to)|versus|vs\.?|against|than(?: in)?)) /i;
const sinceWords =
  /^,? ?(?:from|since|than(?: in)?|compared (?:with|to)|versus|against|over|on|year[ -]on[ -]year) /i;

interface Amount extends Measure {
  digits: string;
  scale?: Scale;
  hedge?: Hedge;
  margin?: string;
}

const firstOf = <Value>(words: Words, table: readonly (readonly [RegExp, Value, ...unknown[]])[]) => {
  for (const entry of table) {
    const found = words.take(entry[0]);
    if (found !== undefined) return { found, value: entry[1], entry };
  }
  return undefined;
};

/** "from €9,640"; in running text the word is mostly another. */
function fromAt(words: Words): Hedge | undefined {
  return !words.isProse && words.take(/^from\b/i) !== undefined ? "from" : undefined;
}

function hedgeAt(words: Words): Hedge | undefined {
  const first = firstOf(words, hedges);
  if (!first) return undefined;
  const { found, value } = first;
  if (value.length > 1) words.choosing.ask("which-hedge", found);
  return words.choosing.choose("which-hedge", value, found);
}

function boundAt(words: Words): Bound | undefined {
  const first = firstOf(words, bounds);
  if (first?.entry[2] === false) words.choosing.ask("words-left-out", first.found);
  return first?.value;
}

/** "12,000", "three", "-25", "half a million" as its digits. */
function numberAt(words: Words): string | undefined {
  const numeral = words.numeral();
  if (numeral !== undefined) return numeral;
  const written = words.take(numberWords);
  if (written !== undefined) return numberInWords(written);
  if (words.take(/^an?(?= (?:thousand|million|billion|trillion)\b)/i)) return "1";
  if (words.take(/^half an?(?= (?:million|billion|trillion)\b)/i)) return "0.5";
  return undefined;
}

function scaleAt(words: Words, hasCurrency: boolean): Scale | undefined {
  const word = firstOf(words, scaleWords)?.value;
  if (word) return word;
  const letter = words.take(/^[kmb]\b(?!\/)/i);
  if (letter === undefined) return undefined;
  const { choosing } = words;
  if (/k/i.test(letter)) {
    choosing.ask("scale-or-unit", letter);
    return "thousand";
  }
  const scale = /m/i.test(letter) ? "million" : "billion";
  if (hasCurrency) return scale;
  if (letter === "m") return choosing.choose("scale-or-unit", [scale, undefined], letter);
  choosing.ask("scale-or-unit", letter);
  return scale;
}

const plusMinus = /^(?:±|\+\/?-|plus or minus\b|give or take\b)/i;

/** A number with its sign, scale, margin and unit; a hedge of its own inside a range or a bound. */
function amountAt(words: Words, inside = false): Amount | undefined {
  return words.attempt(() => {
    const hedge = inside ? (hedgeAt(words) ?? fromAt(words)) : undefined;
    const minus = words.take(/^minus(?= \d)|^-(?=\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3} ?\d)/u);
    const before = words.sign() ?? words.code();
    const number = numberAt(words);
    if (number === undefined) return undefined;
    const dozen = /^dozen\b/i.test(words.rest) && !before;
    if (dozen) return undefined;
    const digits = minus ? `-${number}` : number;
    const margin = words.attempt(() => (words.take(plusMinus) ? words.numeral() : undefined));
    const meter = words.rest;
    const scale = scaleAt(words, before !== undefined);
    const isMeter = scale === undefined && /^m\b/.test(meter) && !/^m\b/.test(words.rest);
    const measure: Measure = before
      ? { currency: before }
      : isMeter
        ? { unit: "meter" }
        : (measureAt(words) ?? {});
    return {
      digits,
      ...(scale && { scale }),
      ...measure,
      ...(hedge && { hedge }),
      ...(margin && { margin }),
    };
  });
}

/** A unit; not the "in" of "3 in 10", nor a change that follows. */
function measureAt(words: Words): Measure | undefined {
  if (/^in\b(?= (?:\d|every|[a-z]+\b))/i.test(words.rest)) return undefined;
  if (/^degrees?\b(?! (?:c|f)\b| celsius| fahrenheit)/i.test(words.rest)) {
    const found = words.take(/^degrees?\b/i) as string;
    return words.choosing.choose(
      "currency-or-unit",
      [{ unit: "celsius" }, { unit: "fahrenheit" }, { unit: "degree" }],
      found,
    );
  }
  const tons = words.take(/^tons?\b/i);
  if (tons) {
    words.choosing.ask("currency-or-unit", tons);
    return { unit: "tonne" };
  }
  return words.measure();
}

const measureOf = ({ unit, currency, scale }: Measure & { scale?: Scale }) => ({
  ...(scale && { scale }),
  ...(unit && { unit }),
  ...(currency && { currency }),
});

/** Both ends of a range in one measure; what the first does not say it shares with the second. */
function together(
  words: Words,
  low: Amount,
  high: Amount,
): Pick<Quantity, "unit" | "currency" | "scale"> | undefined {
  for (const key of ["unit", "currency"] as const)
    if (low[key] !== undefined && high[key] !== undefined && low[key] !== high[key]) return undefined;
  const { unit, currency, scale } = { ...low, ...high };
  if (low.scale && low.scale !== high.scale) return undefined;
  if (!low.scale && high.scale) {
    const size = (digits: string) => Number(digits.replace(/[^\d.-]/g, ""));
    if (size(low.digits) >= size(high.digits)) return undefined;
  }
  const made = { unit: unit ?? low.unit, currency: currency ?? low.currency };
  void words;
  return measureOf({ ...made, scale });
}

const hedged = (hedge: Hedge | undefined) => (hedge ? { hedge } : {});

/** Order of magnitude: "tens of billions of dollars", "hundreds of soldiers", "several thousand". */
function orderQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const vague = words.take(vagueOrder);
    const order = vague
      ? (`${/\w+$/.exec(vague.replace(/s$/i, ""))?.[0].toLowerCase()}s` as Order)
      : (words
          .take(orderAt)
          ?.replace(/^many /i, "")
          .toLowerCase() as Order | undefined);
    if (!order) return undefined;
    if (vague) words.choosing.ask("which-order", vague);
    words.take(/^of\b/i);
    return { order, ...(measureAt(words) ?? {}) };
  });
}

function fractionQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const hedge = hedgeAt(words) ?? fromAt(words);
    const fraction = fractionAt(words.rest);
    // "a third country" is no share.
    if (words.isProse && fraction && !/ of$/i.test(fraction.found)) return undefined;
    if (!fraction || /^(?:half an?|[½⅓⅔¼¾⅕]) ?(?:dozen|million|billion|trillion)/i.test(words.rest))
      return undefined;
    words.take(new RegExp(`^.{${fraction.found.length}}`, "u"));
    return { ...hedged(hedge), ratio: fraction.ratio, ...(measureAt(words) ?? {}) };
  });
}

function dozenQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const hedge = hedgeAt(words);
    const found = words.take(/^(?:an?|one|two|three|half an?) dozen\b/i);
    if (!found) return undefined;
    const value = /^half/i.test(found) ? "6" : `${12 * (Number(numberInWords(found)) || 1)}`;
    const unsure = hedge ?? words.choosing.choose("dozen", [undefined, "about" as const], found);
    return { value, ...hedged(unsure), ...(measureAt(words) ?? {}) };
  });
}

/** "3 in 10", "one in five adults", "nine out of 10". */
function ratioQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const hedge = hedgeAt(words) ?? fromAt(words);
    const part = numberAt(words);
    const joint = part && words.take(/^(?:(?:in|out of)(?: every)?|of every)\b/i);
    const whole = joint && numberAt(words);
    if (!part || !whole) return undefined;
    return { ...hedged(hedge), ratio: [part, whole], ...(measureAt(words) ?? {}) };
  });
}

/** "three times", "3x", "threefold", "twice as many soldiers". */
function timesQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const hedge = hedgeAt(words) ?? fromAt(words);
    const twice = words.take(/^(?:twice|thrice)\b/i);
    const digits = twice ? (/tw/i.test(twice) ? "2" : "3") : numberAt(words);
    if (digits === undefined) return undefined;
    const margin = !twice && words.take(plusMinus) && words.numeral();
    if (!twice && words.take(/^(?:times?\b|[x×](?![a-z])|-?fold\b)/i) === undefined) return undefined;
    const more = words.take(/^(?:more|higher|greater|larger|bigger)\b(?: than\b)?/i);
    if (!more) words.take(/^as (?:many|much|high|large|big)\b(?: as\b)?/i);
    const number = Number(digits);
    const times =
      more && Number.isInteger(number)
        ? words.choosing.choose("times-more", [digits, `${number + 1}`], `${digits} times ${more}`)
        : digits;
    return {
      ...hedged(hedge),
      times,
      ...(margin && { marginOfError: margin }),
      ...intervalAt(words),
      ...(measureAt(words) ?? {}),
    };
  });
}

function intervalAt(words: Words): Pick<Quantity, "interval" | "level"> {
  const read = words.attempt(() => {
    const open = words.take(/^,? ?[([]/);
    if (!open) return undefined;
    const level = words.take(/^[\d.]+ ?(?:%|percent|per cent)(?= (?:ci|confidence|credible|interval))/i);
    words.take(/^(?:(?:confidence|credible|uncertainty) )?(?:ci\b|interval\b)[:,]?/i);
    const low = amountAt(words);
    const high = low && words.take(/^(?:–|-|\.\.\.?|…|to\b|,)/i) && amountAt(words);
    if (!low || !high || !words.take(/^[)\]]/)) return undefined;
    return {
      interval: [low.digits, high.digits] as [string, string],
      ...(level && { level: level.replace(/[^\d.]/g, "") }),
    };
  });
  return read ?? {};
}

const levelAt = (words: Words): Pick<Quantity, "level"> => {
  const level =
    words.take(/^\(?(?:at )?[\d.]+ ?(?:%|percent|per cent) confidence(?: level)?\)?/i) ??
    words.take(/^\(?at the [\d.]+ ?(?:%|percent|per cent) (?:confidence )?level\)?/i);
  return level ? { level: /[\d.]+/.exec(level)?.[0] as string } : {};
};

/** "per 100,000 adults", "a day", "for every 1,000 births". */
function perAt(words: Words): Pick<Quantity, "per"> {
  const read = words.attempt(() => {
    const word = words.take(/^(?:per\b|for (?:every|each)\b|in every\b|\/|an?(?= [\p{L}]))/iu);
    if (!word) return undefined;
    const value = numberAt(words);
    const measure = words.measure();
    if (measure?.currency || !(value ?? measure)) return undefined;
    return { per: { value: value ?? "1", ...(measure?.unit && { unit: measure.unit }) } };
  });
  return read ?? {};
}

/** A rise or a fall by so much: "up 0.2 points", "fell by 3 to 5%". */
function changeAt(words: Words): Change | undefined {
  return words.attempt(() => {
    const isUpTo = /^up to\b/i.test(words.rest) && !/^up to an? /i.test(words.rest);
    const rise = isUpTo ? undefined : words.take(rises);
    const fall = rise === undefined ? words.take(falls) : undefined;
    if (rise === undefined && fall === undefined) return undefined;
    const from = words.rest;
    const read = extentAt(words);
    if (!read) return undefined;
    // "rose 5% to 20%" may say where it rose to.
    if (/^[^–]*(?:%|cent|points?) to /i.test(from.slice(0, from.length - words.rest.length)))
      words.choosing.ask("from-to-or-range", from);
    return fall === undefined ? (read as Change) : turned(read);
  });
}

const minus = (digits: string | undefined) =>
  digits === undefined ? undefined : digits.startsWith("-") ? digits.slice(1) : `-${digits}`;

/** The direction is the sign; what was the lower end of a fall is its upper end. */
function turned({ value, min, max, over, under, ...rest }: Quantity): Change {
  const ends = {
    value: minus(value),
    min: minus(max),
    max: minus(min),
    over: minus(under),
    under: minus(over),
  };
  const made: Record<string, unknown> = { ...rest };
  for (const [key, end] of Object.entries(ends)) if (end !== undefined) made[key] = end;
  return own(made) as Change;
}

/** A value, a range or bounds with a unit. */
function extentAt(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const outer = hedgeAt(words) ?? fromAt(words);
    const isBetween = words.take(/^between\b/i) !== undefined;
    const bound = isBetween ? undefined : boundAt(words);
    const low = amountAt(words, outer === undefined);
    if (!low) return undefined;
    const hedge = outer ?? low.hedge;
    if (bound) return boundsQuantity(words, bound, low, hedge);
    const range = words.attempt(() => {
      if (words.take(isBetween ? /^(?:and\b|–|-|to\b)/i : joints) === undefined) return undefined;
      const high = amountAt(words);
      const shared = high && together(words, low, high);
      return shared && { min: low.digits, max: high.digits, ...shared };
    });
    if (range) return { ...hedged(hedge), ...range };
    if (isBetween) return undefined;
    const after = boundAfter(words);
    const measure = measureOf({ ...low, ...(low.unit || low.currency ? {} : (measureAt(words) ?? {})) });
    const late = after ?? boundAfter(words);
    if (late) return { ...hedged(hedge), [late]: low.digits, ...measure };
    const about = words.take(/^or so\b/i) !== undefined || words.take(/^approximately\b/i) !== undefined;
    const margin = low.margin ?? marginAfter(words, low);
    return {
      ...hedged(hedge ?? (about ? "about" : undefined)),
      value: low.digits,
      ...measure,
      ...(margin && { marginOfError: margin }),
    };
  });
}

const boundAfter = (words: Words): Bound | undefined =>
  words.take(/^(?:\+(?!\/)|or (?:more|above|higher|over)\b|and (?:more|over|above|up)\b)/i)
    ? "min"
    : words.take(/^(?:or (?:less|fewer|below|under)|and under)\b/i)
      ? "max"
      : undefined;

/** "12.5% ± 0.3", "$12 million ± $0.5 million". */
function marginAfter(words: Words, low: Amount): string | undefined {
  return words.attempt(() => {
    const isClosed = words.take(/^\((?=±|\+|plus)/i) !== undefined;
    if (words.take(plusMinus) === undefined) return undefined;
    const margin = amountAt(words);
    if (isClosed && words.take(/^\)/) === undefined) return undefined;
    if (!margin || margin.scale !== low.scale || (margin.currency && margin.currency !== low.currency))
      return undefined;
    const isPoints = margin.unit === "point" || margin.unit === "percentage-point";
    if (low.unit === "percent" && margin.unit === "percent")
      words.choosing.ask("margin-in-percent", margin.digits);
    else if (margin.unit && margin.unit !== low.unit && !(low.unit === "percent" && isPoints))
      return undefined;
    return margin.digits;
  });
}

/** "at least 50", "at least 50 and fewer than 100 soldiers". */
function boundsQuantity(
  words: Words,
  bound: Bound,
  low: Amount,
  hedge: Hedge | undefined,
): Quantity | undefined {
  const both = words.attempt(() => {
    if (words.take(/^(?:and|but)\b/i) === undefined) return undefined;
    const second = boundAt(words);
    const high = second && amountAt(words, true);
    const shared = high && (high.scale === low.scale || low.digits) && together(words, low, high);
    if (!second || !high || !shared || (high.hedge ?? hedge) !== hedge) return undefined;
    return { ...hedged(hedge), [bound]: low.digits, [second]: high.digits, ...shared };
  });
  return both ?? { ...hedged(hedge), [bound]: low.digits, ...measureOf(low) };
}

/** "from 7% to 73%", which may be a range as well unless a rise or a fall is told. */
function fromToQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const told = words.take(
      /^(?:(?:rose|risen|grew|grown|increased?|climbed|jumped|up|fell|fallen|dropped|declined?|decreased?|down|changed?|went) )(?=from\b)/i,
    );
    const outer = hedgeAt(words);
    if (words.take(/^from\b/i) === undefined) return undefined;
    const from = amountAt(words, outer === undefined);
    const to = from && words.take(/^(?:to|-|–)/i) && amountAt(words, outer === undefined);
    if (!from || !to || from.hedge !== to.hedge) return undefined;
    const shared = together(words, from, to) ?? (from.scale || !to.scale ? undefined : measureOf(to));
    if (!shared) return undefined;
    const hedge = outer ?? from.hedge;
    const points = { ...hedged(hedge), from: from.digits, to: to.digits, ...shared };
    if (told !== undefined) return points;
    const range = { ...hedged(hedge), min: from.digits, max: to.digits, ...shared };
    return words.choosing.choose(
      "from-to-or-range",
      [points, range, ...(hedge ? [] : [{ ...range, hedge: "from" as const }])],
      words.rest,
    );
  });
}

/** What stands beside a value: per, interval, confidence, a change. */
function besides(words: Words, quantity: Quantity): Quantity {
  const made: Quantity = { ...quantity };
  for (let again = true; again; ) {
    const before = words.rest;
    const slash = /^\/ ?\d/.test(words.rest) && words.rest;
    Object.assign(made, made.per ? {} : perAt(words));
    if (slash && made.value !== undefined && !made.unit && made.per && !made.per.unit) {
      const ratio: Quantity = { ratio: [made.value, made.per.value] };
      return words.choosing.choose("ratio-or-per", [made, ratio], `${made.value}${slash}`);
    }
    Object.assign(made, made.interval ? {} : intervalAt(words));
    if (made.interval || made.marginOfError) Object.assign(made, made.level ? {} : levelAt(words));
    const change = made.change ?? besideChange(words);
    if (change) made.change = change;
    again = words.rest !== before;
  }
  return made;
}

function besideChange(words: Words): Change | undefined {
  return words.attempt(() => {
    const isClosed = words.take(/^\((?=[a-z+-])/i) !== undefined;
    if (!isClosed) words.take(/^,/);
    const change = changeAt(words) ?? (isClosed ? signedChange(words) : undefined);
    if (!change) return undefined;
    if (isClosed && words.take(/^\)/) === undefined) return undefined;
    return change;
  });
}

/** In brackets "-0.2" is a fall. */
function signedChange(words: Words): Change | undefined {
  const amount = amountAt(words);
  return amount?.digits.startsWith("-")
    ? ({ value: amount.digits, ...measureOf(amount) } as Change)
    : undefined;
}

/** What it is compared with, in the words that follow. */
function withVersus(words: Words, quantity: Quantity): Quantity {
  if (words.isProse || words.done) return quantity;
  const read = words.attempt(() => {
    const joint = words.take(quantity.change ? sinceWords : versusWords);
    const text = joint && words.take(/^[^()]*[^().,;\s]$/)?.trim();
    return text ? { versus: { text } } : undefined;
  });
  return { ...quantity, ...read };
}

const ask = (words: Words, code: QuantityDoubt, found: string) => words.choosing.ask(code, found);

/** The whole of it; undefined where these words are no quantity. */
export function quantityIn(words: Words): Quantity | null | undefined {
  if (!words.isProse) {
    if (words.take(/^(?:not stated|not known|unknown|not given|n\/s)$/i)) return null;
    if (/^(?:none|nil)$/i.test(words.rest)) {
      const found = words.take(/^\w+$/) as string;
      return words.choosing.choose("zero-or-not-stated", [{ value: "0" }, null], found);
    }
    const still = words.take(/^(?:unchanged|no change)\b/i);
    if (still) {
      ask(words, "unchanged", still);
      return withVersus(words, { change: { value: "0", ...(measureAt(words) ?? {}) } as Change });
    }
  }
  const quantity =
    orderQuantity(words) ??
    fractionQuantity(words) ??
    dozenQuantity(words) ??
    ratioQuantity(words) ??
    timesQuantity(words) ??
    fromToQuantity(words) ??
    changeQuantity(words) ??
    extentQuantity(words);
  return quantity && withVersus(words, besides(words, quantity));
}

function changeQuantity(words: Words): Quantity | undefined {
  const of = words.take(/^a change of\b/i);
  if (of) {
    const amount = extentAt(words);
    return amount && { change: amount as Change };
  }
  const change = words.attempt(() => {
    const hedge = hedgeAt(words);
    const read = changeAt(words);
    return read && { ...hedged(hedge), ...read };
  });
  if (!change) return undefined;
  if (words.take(/^to(?= (?:up|down)\b)/i) === undefined) return { change };
  // "down 2% to up 3%", "down by up to 2% to up less than 3%"
  const rise = changeAt(words);
  return rise && bothWays(change, rise);
}

/** A fall and a rise as the two ends of one change. */
function bothWays(fall: Change, rise: Change): Quantity | undefined {
  const { value: least, min = least, over, hedge, unit, currency, scale } = fall;
  const { value: most, max = most, under } = rise;
  const ends = {
    ...(over === undefined ? { min } : { over }),
    ...(under === undefined ? { max } : { under }),
  };
  const isSame = hedge === rise.hedge && scale === rise.scale;
  if (!isSame || Object.values(ends).includes(undefined) || fall.max !== undefined || rise.min !== undefined)
    return undefined;
  return {
    change: own({
      ...hedged(hedge),
      ...measureOf({ unit, currency, scale }),
      ...measureOf(rise),
      ...ends,
    }) as Change,
  };
}

function extentQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const before = words.rest;
    const extent = extentAt(words);
    if (!extent) return undefined;
    if (words.take(/^(?:->|→)/)) {
      const to = amountAt(words);
      const { value: from, ...rest } = extent;
      return to && from !== undefined ? { ...rest, ...measureOf(to), from, to: to.digits } : undefined;
    }
    const up = extent.value !== undefined && words.take(riseAfter);
    if (up) return { change: extent as Change };
    if (extent.value !== undefined && words.take(fallAfter)) return { change: turned(extent) };
    return belowZero(words, extent, before);
  });
}

/** A minus before a percentage or before points is mostly a fall. */
function belowZero(words: Words, extent: Quantity, found: string): Quantity {
  const isNegative = [extent.value, extent.min ?? extent.over, extent.max ?? extent.under].some((end) =>
    end?.startsWith("-"),
  );
  const isPoints = extent.unit === "point" || extent.unit === "percentage-point";
  if (!isNegative || !(isPoints || extent.unit === "percent")) return extent;
  const change: Quantity = { change: extent as Change };
  // The short form of a change, which no card prints.
  if (isPoints && /\bpp$/.test(found)) return change;
  return words.choosing.choose("fall-or-below-zero", [change, extent], found);
}
