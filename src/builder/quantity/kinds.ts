import type { Quantity } from "../../model/quantity.js";
import { amountAt, firstOf, fromAt, hedgeAt, hedged, measureAt, numberAt } from "./amounts.js";
import type { Words } from "./words.js";

/* Orders, shares, times, and what stands beside a number. */

/** Order of magnitude: "tens of billions of dollars", "hundreds of soldiers", "several thousand". */
export function orderQuantity(words: Words): Quantity | undefined {
  const { order, of } = words.vocabulary;
  return words.attempt(() => {
    const read = words.written(order);
    if (!read) return undefined;
    if (read.isVague) words.choosing.ask("which-order", read.found);
    words.take(of);
    return { order: read.order, ...(measureAt(words) ?? {}) };
  });
}

export function fractionQuantity(words: Words): Quantity | undefined {
  const { fraction, continued } = words.vocabulary;
  return words.attempt(() => {
    const hedge = hedgeAt(words) ?? fromAt(words);
    const read = words.written(fraction);
    // "a third country" is no share, and half a million is none.
    if (!read || (words.isProse && !read.isOf) || continued.test(words.rest)) return undefined;
    return { ...hedged(hedge), ratio: read.ratio, ...(measureAt(words) ?? {}) };
  });
}

/** "a dozen", which may be counted or not. */
export function roundQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const hedge = hedgeAt(words);
    const read = words.written(words.vocabulary.round);
    if (!read) return undefined;
    const unsure = hedge ?? words.choosing.choose("dozen", [undefined, "about" as const], read.found);
    return { value: read.digits, ...hedged(unsure), ...(measureAt(words) ?? {}) };
  });
}

/** "3 in 10", "one in five adults", "nine out of 10". */
export function ratioQuantity(words: Words): Quantity | undefined {
  return words.attempt(() => {
    const hedge = hedgeAt(words) ?? fromAt(words);
    const part = numberAt(words);
    // "3 adults in 10"; in running text that may be 3 adults in 10 towns.
    const parted = part && !words.isProse ? measureAt(words) : undefined;
    const joint = part && words.take(words.vocabulary.outOf);
    const whole = joint && numberAt(words);
    const counted = whole && measureAt(words);
    if (!part || !whole || (parted && counted)) return undefined;
    return { ...hedged(hedge), ratio: [part, whole], ...(counted ?? parted) };
  });
}

/** "three times", "3x", "threefold", "twice as many soldiers". */
export function timesQuantity(words: Words): Quantity | undefined {
  const { times, plusMinus } = words.vocabulary;
  return words.attempt(() => {
    const hedge = hedgeAt(words) ?? fromAt(words);
    const word = firstOf(words, times.words)?.value;
    if (!word && times.before) words.take(times.before);
    const digits = word ?? numberAt(words);
    if (digits === undefined) return undefined;
    const margin = !word && words.take(plusMinus) && words.numeral();
    if (!word && words.take(times.after) === undefined) return undefined;
    const more = words.take(times.more);
    if (!more) words.take(times.asMany);
    // "three times fewer" is no times.
    if (times.less.test(words.rest)) return undefined;
    const number = Number(digits);
    const read =
      more && Number.isInteger(number)
        ? words.choosing.choose("times-more", [digits, `${number + 1}`], `${digits} × ${more}`)
        : digits;
    return {
      ...hedged(hedge),
      times: read,
      ...(margin && { marginOfError: margin }),
      ...intervalAt(words),
      ...(measureAt(words) ?? {}),
    };
  });
}

export function intervalAt(words: Words): Pick<Quantity, "interval" | "level"> {
  const { interval: names, to, from } = words.vocabulary;
  const read = words.attempt(() => {
    const open = words.take(/^,? ?[([]/);
    if (!open) return undefined;
    const first = words.take(names.level);
    words.take(names.name);
    words.take(from);
    const low = amountAt(words);
    const high = low && (words.take(to) ?? words.take(/^,/)) && amountAt(words);
    const level = first ?? (high && names.levelLast && words.take(names.levelLast));
    if (!low || !high || !words.take(/^[)\]]/)) return undefined;
    return { interval: [low.digits, high.digits] as [string, string], ...levelIn(level) };
  });
  return read ?? {};
}

const levelIn = (written: string | undefined): Pick<Quantity, "level"> => {
  const level = /\d+(?:[.,]\d+)?/.exec(written ?? "")?.[0];
  return level ? { level: level.replace(",", ".") } : {};
};

export const levelAt = (words: Words): Pick<Quantity, "level"> =>
  levelIn(
    words.vocabulary.confidence.map((pattern) => words.take(pattern)).find((found) => found !== undefined),
  );

/** "per 100,000 adults", "a day", "for every 1,000 births". */
export function perAt(words: Words): Pick<Quantity, "per"> {
  const read = words.attempt(() => {
    const word = words.take(words.vocabulary.per);
    if (!word) return undefined;
    const value = numberAt(words);
    const measure = words.measure();
    if (measure?.currency || !(value ?? measure)) return undefined;
    return { per: { value: value ?? "1", ...(measure?.unit && { unit: measure.unit }) } };
  });
  return read ?? {};
}
