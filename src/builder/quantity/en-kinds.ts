import type { Quantity } from "../../model/quantity.js";
import type { Order } from "../../model/quantity-terms.js";
import { amountAt, fromAt, hedgeAt, hedged, measureAt, numberAt } from "./en-amounts.js";
import { fractionAt, numberInWords } from "./en-numbers.js";
import { orderAt, plusMinus, vagueOrder } from "./en-words.js";
import type { Words } from "./words.js";

/* Orders, shares, times, and what stands beside a number. */

/** Order of magnitude: "tens of billions of dollars", "hundreds of soldiers", "several thousand". */
export function orderQuantity(words: Words): Quantity | undefined {
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

export function fractionQuantity(words: Words): Quantity | undefined {
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

export function dozenQuantity(words: Words): Quantity | undefined {
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
export function ratioQuantity(words: Words): Quantity | undefined {
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
export function timesQuantity(words: Words): Quantity | undefined {
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

export function intervalAt(words: Words): Pick<Quantity, "interval" | "level"> {
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

export const levelAt = (words: Words): Pick<Quantity, "level"> => {
  const level =
    words.take(/^\(?(?:at )?[\d.]+ ?(?:%|percent|per cent) confidence(?: level)?\)?/i) ??
    words.take(/^\(?at the [\d.]+ ?(?:%|percent|per cent) (?:confidence )?level\)?/i);
  return level ? { level: /[\d.]+/.exec(level)?.[0] as string } : {};
};

/** "per 100,000 adults", "a day", "for every 1,000 births". */
export function perAt(words: Words): Pick<Quantity, "per"> {
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
