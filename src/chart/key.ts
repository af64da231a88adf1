import { fill, plain } from "../language/phrase.js";
import { own } from "../model/own.js";
import type { Charted } from "./charted.js";
import type { ChartDescription } from "./description.js";
import type { ChartMessages } from "./messages.js";
import type { PointWords } from "./words.js";

/** How this drawing is read: a sentence for each kind of mark that is in it, and for none that is not. */
export function keyOf(
  { form, fromZero, axis, points, joins }: ChartDescription,
  words: readonly PointWords[],
  tick: (n: number) => string,
  { say, context }: Charted,
  { key }: ChartMessages,
): string[] {
  const kinds = new Set(points.flatMap(({ shape }) => shape?.stretches.map(({ kind }) => kind) ?? []));
  const quantities = words.flatMap(({ quantity }) => quantity ?? []);
  const isOpen = quantities.some(
    ({ min, over, max, under, hedge, order }) =>
      order || hedge === "from" || ((min ?? over) === undefined) !== ((max ?? under) === undefined),
  );
  const isSoft = quantities.some(({ hedge }) => hedge && hedge !== "from");
  const lines = new Set(points.map(({ line }) => line)).size;
  return [
    form === "time" && !fromZero && plain(fill(key.start, { n: tick(axis.from) })),
    kinds.has("hatched") && key.hatched,
    isSoft && key.soft,
    isOpen && key.open,
    points.some(({ shape }) => shape?.whisker) && whiskerKey(),
    points.some(({ isDashed }) => isDashed) && key.dashed,
    points.some(({ missing }) => missing === "gap") && key.gap,
    form === "time" && lines > 1 && joins.length > 0 && key.apart,
  ].filter((sentence) => sentence !== false);

  /** A level is named where all that have a whisker state the same. */
  function whiskerKey() {
    const levels = quantities
      .filter(({ interval, marginOfError }) => interval || marginOfError)
      .map(({ level }) => level);
    const [level] = levels;
    if (level === undefined || levels.some((one) => one !== level)) return key.whisker;
    return plain(fill(key.level, { level: say(own({ value: level, unit: "percent" }), context) }));
  }
}
