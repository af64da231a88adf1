import { compareDecimals, toNumber } from "../model/decimal.js";
import { itemOf } from "../model/lookup.js";
import { formOf, type Quantity } from "../model/quantity.js";
import type { SeriesEntry, Stat } from "../model/stat.js";
import { type AttributionText, attributionText, namesText } from "./attribution-text.js";
import { modeText } from "./claim-text.js";
import { type Context, datum } from "./context.js";
import { dateText } from "./date-text.js";
import { fill, fillOne, joined, type Phrase, withoutRoles, words } from "./phrase.js";
import { quantityString, quantityText } from "./quantity-text.js";

/** A number and what it counts, in words. */
export interface StatText {
  number: Phrase;
  /** The same for a screen reader, without signs. */
  spoken: string;
  label: Phrase;
  qualifier: Phrase;
  question: Phrase;
  /** "of about 12,000 soldiers (Soldiers sent)" */
  whole: Phrase;
  /** "42%, calculated" */
  share: Phrase;
  mark: Phrase;
  rows: StatRow[];
  sum: Phrase;
}

/** One line of a series, as a table says it. */
export interface StatRow {
  label: Phrase;
  number: Phrase;
  spoken: string;
  qualifier: Phrase;
  by: AttributionText[];
  /** "No source named", where the editor said so of this entry. */
  nobody: Phrase;
  note: Phrase;
}

/** What a number is part of: another item's quantity or its own. */
export function wholeOf(stat: Stat, { document }: Context): Quantity | undefined {
  if (typeof stat.whole !== "string") return stat.whole;
  const whole = itemOf(stat.whole, document);
  return whole?.type === "stat" || whole?.type === "fact" ? (whole.quantity ?? undefined) : undefined;
}

export function statText(stat: Stat, context: Context): StatText {
  const { messages } = context;
  const quantity = stat.quantity ?? null;
  const hasSeries = stat.series !== undefined;
  return {
    number: hasSeries ? [] : quantityText(quantity, context),
    spoken: hasSeries ? "" : quantityString(quantity, context, "spoken"),
    label: datum(stat.label, context),
    qualifier: datum(stat.qualifier, context),
    question: datum(stat.question, context),
    whole: wholeText(stat, context),
    share: shareText(stat, context),
    mark: stat.mark
      ? joined([datum(stat.mark.label, context), quantityText(stat.mark.quantity, context)], ": ")
      : [],
    rows: (stat.series ?? []).map((entry) => rowText(entry, context)),
    sum: stat.compare === "parts" ? sumText(stat, context, messages) : [],
  };
}

function wholeText(stat: Stat, context: Context): Phrase {
  const { messages, document } = context;
  const of = datum(stat.of, context);
  const whole = wholeOf(stat, context);
  const own = whole?.unit === "percent" && whole.value === "100";
  const named = typeof stat.whole === "string" ? itemOf(stat.whole, document) : undefined;
  const amount = whole && !own ? withoutRoles(quantityText(whole, context)) : [];
  const label = of.length > 0 ? of : named?.type === "stat" ? datum(named.label, context) : [];
  if (amount.length === 0) return fillOne(messages.of, of);
  const labelled = label.length > 0 ? fill(messages.labelledNumber, { n: amount, label }) : amount;
  return fillOne(messages.of, labelled);
}

/** A share that nobody stated: only where the editor asked for it, marked, and as doubtful as what it is made of. */
function shareText(stat: Stat, context: Context): Phrase {
  const whole = wholeOf(stat, context);
  const part = stat.quantity;
  if (stat.derive !== "share" || !part || !whole || formOf(part) !== "value" || formOf(whole) !== "value")
    return [];
  const share = (100 * toNumber(part.value as string)) / toNumber(whole.value as string);
  const isComparable =
    part.unit === whole.unit && part.currency === whole.currency && part.scale === whole.scale;
  if (!Number.isFinite(share) || share < 0 || !isComparable) return [];
  const isDoubtful = [part, whole].some((one) => one.hedge || one.interval || one.marginOfError);
  const rounded: Quantity = {
    // Something is not nothing, and almost all is not all.
    ...(share > 0 && share < 1
      ? { under: "1" }
      : share > 99 && share < 100
        ? { over: "99" }
        : { value: share.toFixed(0) }),
    unit: "percent",
    ...(isDoubtful && { hedge: "about" as const }),
  };
  return fill(context.messages.share, { share: withoutRoles(quantityText(rounded, context)) });
}

function rowText(entry: SeriesEntry, context: Context): StatRow {
  const when = dateText(entry.when, context);
  return {
    label: rowLabel(entry, when, context),
    number: quantityText(entry.quantity, context),
    spoken: quantityString(entry.quantity, context, "spoken"),
    qualifier: modeText(entry.mode, context),
    by: (entry.by ?? []).map((by) => attributionText(by, context)),
    nobody: words(entry.by?.length === 0 && context.messages.nobody),
    note: datum(entry.note, context),
  };
}

/** What a row is of; rivals of one thing are told apart by who says so. */
function rowLabel({ label, by }: SeriesEntry, when: Phrase, context: Context): Phrase {
  const named = joined([datum(label, context), when], ", ");
  return named.length > 0
    ? named
    : namesText(
        (by ?? []).map(({ source }) => source),
        context,
      );
}

/** Parts are added up only where each is exact and of one unit; the sum is held against the stated whole. */
export function sumOf(stat: Stat): Quantity | undefined {
  const parts = (stat.series ?? []).map((entry) => entry.quantity);
  const first = parts[0];
  const exact = parts.every(
    (part) =>
      part &&
      formOf(part) === "value" &&
      !part.hedge &&
      !part.scale &&
      part.marginOfError === undefined &&
      !part.interval &&
      part.unit === first?.unit &&
      part.currency === first?.currency,
  );
  if (!exact || !first) return undefined;
  const fraction = Math.max(...parts.map((part) => part?.value?.split(".")[1]?.length ?? 0));
  const sum = parts.reduce((sum, part) => sum + toNumber(part?.value as string), 0);
  return {
    value: sum.toFixed(fraction),
    ...(first.unit && { unit: first.unit }),
    ...(first.currency && { currency: first.currency }),
  };
}

function sumText(stat: Stat, context: Context, messages: Context["messages"]): Phrase {
  const sum = sumOf(stat);
  if (!sum) return [];
  const stated = wholeOf(stat, context);
  const differs =
    stated?.value !== undefined &&
    stated.unit === sum.unit &&
    !stated.scale &&
    compareDecimals(stated.value, sum.value as string) !== 0;
  return fill(differs ? messages.sumDiffers : messages.sum, {
    sum: withoutRoles(quantityText(sum, context)),
    stated: withoutRoles(quantityText(stated ?? null, context)),
  });
}
