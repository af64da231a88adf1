import { isSameKind, mayBeDrawn } from "../model/chartable.js";
import type { ClaimsDocument } from "../model/claims-document.js";
import type { Quantity } from "../model/quantity.js";
import type { Stat } from "../model/stat.js";
import { endsOf, isExact, lengthOf, numberOf, roomFor } from "../parts/extent.js";
import { seriesLength } from "../parts/stat-bars.js";
import { barAxis, lineAxis } from "./axis.js";
import { type Days, daysOf, timeTicks } from "./days.js";
import type { Axis, ChartDescription, ChartPoint } from "./description.js";
import { joinsOf, lineKey } from "./lines.js";
import { barShape, pointShape } from "./shape.js";

/** A series as a chart; undefined where its data cannot carry one. */
export function describeStat(
  stat: Stat,
  whole: Quantity | undefined,
  document: ClaimsDocument,
): ChartDescription | undefined {
  if (!mayBeDrawn(stat)) return undefined;
  const days = (stat.series ?? []).map(({ when }) => daysOf(when));
  const places = days.every((one): one is Days => one !== undefined) ? days : undefined;
  const isTime = stat.compare === "time" && places && new Set(places.map(middle)).size > 1;
  return isTime ? overTime(stat, places, document) : asBars(stat, whole, document);
}

const middle = ({ from, to }: Days) => (from + to) / 2;

function asBars(stat: Stat, whole: Quantity | undefined, document: ClaimsDocument): ChartDescription {
  const series = stat.series ?? [];
  const sized = series.filter(({ quantity }) => !quantity?.order);
  const isRatio = sized.some(({ quantity }) => quantity?.ratio);
  const lows = sized.flatMap(({ quantity }) => (quantity ? endsOnAxis(quantity) : []));
  const length = isRatio ? 100 : (seriesLength({ ...stat, series: sized }, whole) ?? 1);
  const axis = barAxis(Math.min(...lows), length);
  const points = pointsOf(stat, document, axis, barShape);
  return {
    form: "bars",
    axis,
    fromZero: true,
    points,
    joins: [],
    panels: [{ points: points.map((_, index) => index) }],
    ...markOn(stat, axis),
  };
}

function overTime(stat: Stat, days: Days[], document: ClaimsDocument): ChartDescription {
  const quantities = (stat.series ?? []).flatMap(({ quantity }) => quantity ?? []);
  const ends = quantities.flatMap(endsOnAxis);
  const mark = exactMark(stat);
  const all = mark === undefined ? ends : [...ends, mark];
  // What goes on beyond its bound, or fades round its number, needs room to do so.
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const length = high - low || Math.abs(high);
  const room = quantities.map((one) => Math.max(...endsOnAxis(one), low) + (roomFor(one) - 1) * length);
  const axis = lineAxis(low, Math.max(high, ...room));
  const places = (stat.series ?? []).map((_, index) => days[index] as Days);
  const [from, to] = [Math.min(...days.map((one) => one.from)), Math.max(...days.map((one) => one.to))];
  const points = pointsOf(stat, document, axis, pointShape)
    .map((point) => {
      const place = places[point.row] as Days;
      return { ...point, at: middle(place), span: [place.from, place.to] as [number, number] };
    })
    .sort((a, b) => a.at - b.at);
  // As exact as the least exact of them.
  const units = ["year", "month", "day", "hour"] as const;
  const unit = units.find((one) => days.some((place) => place.unit === one)) ?? "day";
  return {
    form: "time",
    axis,
    fromZero: axis.from === 0,
    points,
    joins: joinsOf(points),
    panels: [{ points: points.map((_, index) => index) }],
    time: { from, to, ticks: timeTicks(from, to, unit) },
    ...markOn(stat, axis),
  };
}

function pointsOf(
  stat: Stat,
  document: ClaimsDocument,
  axis: Axis,
  shapeOf: (quantity: Quantity, axis: Axis) => ChartPoint["shape"],
): ChartPoint[] {
  const keys = (stat.series ?? []).map((entry) => lineKey(entry, stat, document));
  const lines = [...new Set(keys)];
  return (stat.series ?? []).map((entry, row): ChartPoint => {
    const { quantity } = entry;
    const shape = quantity ? shapeOf(quantity, axis) : undefined;
    const mode = entry.mode ?? stat.mode;
    return {
      row,
      at: row,
      ...(shape ? { shape } : { missing: quantity ? "words" : "gap" }),
      isDashed: mode === "projected" || mode === "planned",
      line: lines.indexOf(keys[row] as string),
    };
  });
}

/** Every number that a quantity names, on its axis; of a ratio its share in percent. */
function endsOnAxis(quantity: Quantity): number[] {
  const { ratio, scale } = quantity;
  if (ratio) return [(100 * Number(ratio[0])) / Number(ratio[1])];
  return endsOf(quantity).map((end) => numberOf(end, scale));
}

/** A target or a threshold: one number of the series' own unit, or none. */
function exactMark({ mark, series = [] }: Stat): number | undefined {
  const first = series.find(({ quantity }) => quantity)?.quantity;
  return mark && first && isExact(mark.quantity) && isSameKind(mark.quantity, first)
    ? lengthOf(mark.quantity)
    : undefined;
}

function markOn(stat: Stat, { from, to }: Axis): { mark?: number } {
  const mark = exactMark(stat);
  return mark !== undefined && mark >= from && mark <= to ? { mark } : {};
}
