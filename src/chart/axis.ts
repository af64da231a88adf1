import type { Axis } from "./description.js";

/** A step of 1, 2 or 5 and zeros that goes at least so often into a length. */
export function niceStep(length: number, times: number): number {
  const rough = length / times;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [5, 2, 1].find((one) => one * power <= rough) ?? 1;
  return step * power;
}

/** A multiple of a step, without the dust of binary fractions. */
const times = (step: number, count: number) => Number((step * count).toPrecision(12));

/** The multiples of a step from one number to another. */
export function ticksOf(from: number, to: number, step: number): number[] {
  const ticks: number[] = [];
  for (let count = Math.ceil(from / step - 1e-9); count <= to / step + 1e-9; count++)
    ticks.push(times(step, count));
  return ticks;
}

/** The axis of bars: from zero, or from below it, to just where it ends. */
export function barAxis(low: number, high: number): Axis {
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  return { from, to, ticks: ticksOf(from, to, niceStep(to - from, 3)) };
}

/**
 * The axis of a line: from zero where the numbers reach far enough down to it, else from a round number below them,
 * which is then said in words.
 */
export function lineAxis(low: number, high: number): Axis {
  const isFar = low > 0 && low > high * 0.6;
  const start = isFar ? low : Math.min(0, low);
  const end = Math.max(high, isFar ? high : 0);
  const length = end - start || Math.abs(end) || 1;
  const step = niceStep(length, 3);
  const from = times(step, Math.floor(start / step - (isFar ? 0.25 : 0)));
  const to = times(step, Math.ceil(end / step));
  return { from, to: to > from ? to : from + step, ticks: ticksOf(from, Math.max(to, from + step), step) };
}
