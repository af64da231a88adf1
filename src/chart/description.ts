import type { Stretch } from "../parts/extent.js";

/*
 * A chart as plain data: what is drawn, where, and with what doubt. The rules that make it are held by tests; the
 * drawing adds nothing and leaves nothing out.
 */

/** What is drawn of one quantity, in the numbers of its axis. */
export interface Shape {
  /** The one number that is known, where there is one: only between such numbers may a line go. */
  value?: number;
  /** In numbers of the axis, not in percent. */
  stretches: Stretch[];
  /** The ends of a margin or an interval. */
  whisker?: [number, number];
}

/** One figure, in its place. */
export interface ChartPoint {
  /** Its row in the table, from 0. */
  row: number;
  /** In a row of several columns or sources: which. */
  column?: number;
  cell?: number;
  /** Days since 1970, where time is drawn to scale; else the place in the order. */
  at: number;
  /** The days that it is about. */
  span?: [from: number, to: number];
  /** None: `gap` is marked as not stated, `words` is what no drawing can say. */
  shape?: Shape;
  missing?: "gap" | "words";
  /** Projected or planned. */
  isDashed: boolean;
  /** Which line it belongs to: one source, one mode, one method. */
  line: number;
}

/** A line from one point to the next of its source. */
export interface Join {
  from: number;
  to: number;
  isDashed: boolean;
}

export interface Axis {
  from: number;
  to: number;
  ticks: number[];
}

export interface TimeTick {
  at: number;
  /** How exact its words are. */
  unit: "year" | "month" | "day" | "hour";
}

/** Bars, one under the other, that share one axis: `label` is a row of a comparison. */
export interface Panel {
  row?: number;
  points: number[];
}

export interface ChartDescription {
  /** `bars` start at zero; `time` is to scale, and its axis says where it starts. */
  form: "bars" | "time";
  axis: Axis;
  /** Whether the axis starts at zero. */
  fromZero: boolean;
  points: ChartPoint[];
  /** Empty where nothing may be joined. */
  joins: Join[];
  panels: Panel[];
  /** Ends and marks of the time axis. */
  time?: { from: number; to: number; ticks: TimeTick[] };
  /** A target or a threshold, on the axis. */
  mark?: number;
}
