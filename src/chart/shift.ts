/*
 * A chart that takes the place of a table before a reader's eyes may move what stands under it no further than this;
 * one that would move more is drawn when it is asked for. With what the card itself has moved, a page stays within the
 * 0.05 of our budget.
 */
const most = 0.03;

interface Moved {
  /** Where the card ended, and where it ends now, from the top of the view. */
  before: number;
  after: number;
  width: number;
}

/**
 * What a browser scores where all that stands under a card moves with its end.
 *
 * @see https://web.dev/articles/cls
 */
export function layoutShift(
  { before, after, width }: Moved,
  view: { width: number; height: number },
): number {
  const touched = Math.max(0, view.height - Math.max(0, Math.min(before, after))) / view.height;
  const moved = Math.min(Math.abs(after - before) / Math.max(view.width, view.height), 1);
  return touched * Math.min(width / view.width, 1) * moved;
}

export const isTooFar = (moved: Moved, view: { width: number; height: number }): boolean =>
  layoutShift(moved, view) > most;
