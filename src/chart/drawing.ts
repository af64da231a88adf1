import type { ChartDescription, TimeTick } from "./description.js";
import type { PointWords } from "./words.js";

/** A chart with all of its words, ready to be drawn at any width. */
export interface Drawing {
  description: ChartDescription;
  words: readonly PointWords[];
  /** The heading of each panel, where there are several. */
  titles: readonly string[];
  /** The name of each line, where there are several. */
  lines: readonly string[];
  markLabel: string;
  notStated: string;
  /** What stands between the parts of a list, in the card's language. */
  comma: string;
  tick: (n: number) => string;
  timeTick: (tick: TimeTick, isFirst: boolean) => string[];
  isRtl: boolean;
  /** Lines that a reader has switched off. */
  hidden: ReadonlySet<number>;
  /** The point that is being read. */
  active?: number;
}

export const isShown = ({ hidden, description }: Drawing, index: number): boolean =>
  !hidden.has(description.points[index]?.line ?? -1);
