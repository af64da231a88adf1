import { fill, plain } from "../language/phrase.js";
import { isExact } from "../parts/extent.js";
import type { ChartDescription, ChartPoint, Shape } from "./description.js";
import type { ChartMessages } from "./messages.js";
import type { PointWords } from "./words.js";

const say = (message: string, slots: Record<string, string>) => plain(fill(message, slots));

/** How far a figure may reach: what is drawn of it but the part that is only filled. */
function reachOf({ value, stretches, whisker }: Shape): [low: number, high: number] {
  const soft = stretches.filter(({ kind }) => kind !== "solid").flatMap(({ from, to }) => [from, to]);
  const ends = [...(value === undefined ? [] : [value]), ...(whisker ?? []), ...soft];
  if (ends.length === 0) ends.push(...stretches.map(({ to }) => to));
  return [Math.min(...ends), Math.max(...ends)];
}

/** An order of magnitude is higher than nothing. */
const isOrder = ({ value, stretches }: Shape) =>
  value === undefined && stretches.some(({ kind }) => kind === "cloud");

/**
 * A chart in one sentence: how many figures, from when to when, the highest, the lowest, the change, and how sure. It
 * ranks nothing that may lie either way, and adds no number that nobody stated.
 */
export function aboutChart(
  { points, form, panels }: ChartDescription,
  words: readonly PointWords[],
  mark: string,
  messages: ChartMessages,
): string {
  const { about } = messages;
  const parts: string[] = [say(about.count, { n: `${points.length}` })];
  const named = (index: number) => {
    const { label = "", spoken = "" } = words[index] ?? {};
    return say(messages.figure, { label, number: spoken });
  };
  const first = words[0];
  const last = words.at(-1);
  if (form === "time" && first && last) parts.push(say(about.span, { first: first.label, last: last.label }));
  if (panels.length === 1) parts.push(...rankings(points, named, messages));
  const [start, end] = [points[0]?.shape?.value, points.at(-1)?.shape?.value];
  if (form === "time" && start !== undefined && end !== undefined && first && last)
    parts.push(say(about.change, { from: first.spoken, to: last.spoken }));
  const unsure = words.filter(({ quantity }) => quantity && !isExact(quantity)).length;
  const counts: [message: string, n: number][] = [
    [about.unsure, unsure],
    [about.notStated, points.filter(({ missing }) => missing === "gap").length],
    [about.projected, points.filter(({ isDashed }) => isDashed).length],
  ];
  for (const [message, n] of counts)
    if (n > 0) parts.push(say(message, { n: `${n}`, total: `${points.length}` }));
  if (mark) parts.push(say(about.target, { text: mark }));
  return say(about.stop, { text: parts.join(about.between) });
}

/** The highest and the lowest, unless what is known of them overlaps. */
function rankings(points: readonly ChartPoint[], named: (index: number) => string, { about }: ChartMessages) {
  const known = points.flatMap(({ shape }, index) =>
    shape && !isOrder(shape) ? [{ index, reach: reachOf(shape) }] : [],
  );
  if (known.length < 2) return [];
  const [top, second] = [...known].sort((a, b) => b.reach[1] - a.reach[1]) as [Reach, Reach];
  const [bottom, next] = [...known].sort((a, b) => a.reach[0] - b.reach[0]) as [Reach, Reach];
  return [
    top.reach[0] < second.reach[1] ? about.overlap : say(about.highest, { figure: named(top.index) }),
    ...(bottom.reach[1] > next.reach[0] ? [] : [say(about.lowest, { figure: named(bottom.index) })]),
  ];
}

interface Reach {
  index: number;
  reach: [low: number, high: number];
}
