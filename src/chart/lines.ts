import type { Attribution } from "../model/attribution.js";
import type { ClaimsDocument } from "../model/claims-document.js";
import { sourceOf } from "../model/lookup.js";
import type { SeriesEntry, Stat } from "../model/stat.js";
import type { ChartPoint, Join } from "./description.js";

/** Who says it, how it is put and how it was found: only figures that are alike in all three are one line. */
export function lineKey(entry: SeriesEntry, item: Stat, document: ClaimsDocument): string {
  const by = entry.by ?? item.by ?? [];
  const whom = (one: Attribution) => {
    const { method } = sourceOf(one.source, document);
    return [one.source, one.via, method];
  };
  return JSON.stringify([by.map(whom), entry.mode ?? item.mode ?? "asserted"]);
}

/**
 * Lines between points: of one line each, in the order of time, never across a gap. A range, a bound and an order of
 * magnitude have no number that a line could go to.
 */
export function joinsOf(points: readonly ChartPoint[]): Join[] {
  const joins: Join[] = [];
  for (const line of new Set(points.map((point) => point.line))) {
    const mine = points.flatMap((point, index) => (point.line === line ? [{ point, index }] : []));
    const step = usualStep(mine.map(({ point }) => point.at));
    mine.forEach(({ point, index }, place) => {
      const before = mine[place - 1];
      if (!before || point.shape?.value === undefined || before.point.shape?.value === undefined) return;
      if (step === undefined || point.at - before.point.at <= 1.5 * step)
        joins.push({ from: before.index, to: index, isDashed: point.isDashed });
    });
  }
  return joins;
}

/** What lies between most neighbours of a series that is kept regularly: where one is left out, nothing is known. */
function usualStep(places: readonly number[]): number | undefined {
  const steps = places.slice(1).map((at, index) => at - (places[index] as number));
  const middle = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)];
  if (steps.length < 4 || !middle) return undefined;
  // Months and years are not all of one length.
  const regular = steps.filter((step) => Math.abs(step - middle) <= 0.12 * middle);
  return regular.length >= 0.6 * steps.length ? middle : undefined;
}
