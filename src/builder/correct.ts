import { entriesOf, isJson, type Json, objectsIn } from "./written.js";

/** What is told of a change to a card that was published. */
export interface Told {
  /** The day of the change, in a form of the model. */
  date: string;
  note?: unknown;
  url?: string;
  /** Who revised it, where the source did. */
  by?: unknown;
}

/**
 * The card was wrong, and the outlet corrects it: the old value stays on it, in `corrections`.
 *
 * @param before the item as it was published
 * @param after the same with its right value
 * @returns `after` with an entry more; `after` itself where nothing of its statement has changed and no note is given
 */
export const corrected = (before: Json, after: Json, told: Told): Json =>
  withChanges("corrections", before, after, { date: told.date, note: told.note, url: told.url });

/** Its source has revised the figure: the old value stays on the card, in `revisions`. */
export const revised = (before: Json, after: Json, told: Told): Json =>
  withChanges("revisions", before, after, told);

function withChanges(field: "corrections" | "revisions", before: Json, after: Json, told: object): Json {
  const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  const changes = changesBetween(before, after);
  const hasNote = "note" in said;
  if (changes.length === 0 && !hasNote) return after;
  const entries = (changes.length > 0 ? changes : [{}]).map((change) => ({ ...said, ...change }));
  return { ...after, [field]: [...entriesOf(after[field]), ...entries] };
}

interface Change {
  was?: unknown;
  now?: unknown;
  note?: unknown;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Old and new values: the number where there is one, else the words. */
function changesBetween(before: Json, after: Json): Change[] {
  const numbers = changed(before.quantity, after.quantity);
  const inside = [...seriesChanges(before, after), ...cellChanges(before, after)];
  if (numbers || inside.length > 0) return [...(numbers ? [numbers] : []), ...inside];
  for (const field of ["text", "label", "title"]) {
    if (same(before[field], after[field])) continue;
    return [words(before[field], after[field])];
  }
  return [];
}

/** `null` is not stated, and nothing to compare with. */
function changed(was: unknown, now: unknown): Change | undefined {
  if (same(was, now)) return undefined;
  return { ...(isGiven(was) && { was }), ...(isGiven(now) && { now }) };
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== "";

/** Words that could be read as a quantity are marked as words. */
const words = (was: unknown, now: unknown): Change => ({
  ...(isGiven(was) && { was: { text: was } }),
  ...(isGiven(now) && { now: { text: now } }),
});

/** An entry is the same one by its label and its time. */
function seriesChanges(before: Json, after: Json): Change[] {
  const keyOf = ({ label, when, by }: Json) => JSON.stringify([label, when, by]);
  return objectsIn(before.series).flatMap((entry) => {
    const now = objectsIn(after.series).find((one) => keyOf(one) === keyOf(entry));
    const change = now && changed(entry.quantity, now.quantity);
    const label = entry.label ?? (typeof entry.when === "string" ? entry.when : undefined);
    return change ? [{ ...change, ...(label !== undefined && { note: label }) }] : [];
  });
}

function cellChanges(before: Json, after: Json): Change[] {
  return objectsIn(before.rows).flatMap((row) => {
    const now = objectsIn(after.rows).find((one) =>
      row.id ? one.id === row.id : same(one.label, row.label),
    );
    const cells = isJson(row.cells) ? row.cells : {};
    return Object.entries(cells).flatMap(([column, cell]) => {
      const other = isJson(now?.cells) ? now.cells[column] : undefined;
      if (!now || same(cell, other)) return [];
      const note = typeof row.label === "string" ? { note: row.label } : {};
      const unit = row.unit ?? row.currency;
      const value = (given: unknown) =>
        isJson(given) ? (given.quantity ?? given.text) : Array.isArray(given) ? undefined : given;
      const [was, next] = [value(cell), value(other)];
      return [{ ...(unit ? changed(was, next) : words(was, next)), ...note }];
    });
  });
}
