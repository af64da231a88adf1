import type { Context2D } from "./paint.js";

/** A run of words in one look. */
export interface Run {
  text: string;
  look: "plain" | "bold" | "quiet";
}

export interface PlacedRun extends Run {
  /** From the start of the line, in its own direction. */
  at: number;
}

/** How wide a run is, in the font of its look. */
export type Measure = (run: Run) => number;

export const measureWith =
  (ctx: Context2D, fontOf: (look: Run["look"]) => string): Measure =>
  ({ text, look }) => {
    ctx.font = fontOf(look);
    return ctx.measureText(text).width;
  };

/** Pieces that a line may break between; a figure is never broken unless it is longer than a line. */
function pieces({ text, look }: Run, width: number, measure: Measure): Run[] {
  const words = look === "bold" ? [text] : text.split(/(?<=\s)/);
  return words.flatMap((word) =>
    measure({ text: word.trim(), look }) <= width
      ? [{ text: word, look }]
      : [...word].map((sign) => ({ text: sign, look })),
  );
}

/** Runs in lines no wider than a width. */
export function linesOf(runs: readonly Run[], width: number, measure: Measure): PlacedRun[][] {
  const lines: PlacedRun[][] = [[]];
  let end = 0;
  for (const piece of runs.flatMap((run) => pieces(run, width, measure))) {
    const isFirst = end === 0;
    if (!isFirst && end + measure({ ...piece, text: piece.text.trimEnd() }) > width) {
      lines.push([]);
      end = 0;
    }
    const line = lines.at(-1) as PlacedRun[];
    const before = line.at(-1);
    // One run again where the look is the same, so that letters join as they should.
    if (before?.look === piece.look) before.text += piece.text;
    else line.push({ ...piece, at: end });
    const whole = line.at(-1) as PlacedRun;
    end = whole.at + measure(whole);
  }
  return lines;
}
