import type { ChartMessages } from "../messages.js";

/** English, as the AP Stylebook has it where newspapers differ. */
export const en: ChartMessages = {
  chart: "chart",
  name: "Chart: {title}",
  hint: "Touch a figure, or use the arrow keys, to read it with its source.",
  place: "{n} of {total}: {text}",
  tools: {
    showTable: "Show as table",
    showChart: "Show as chart",
    hideChart: "Hide the chart",
    csv: "Download data (CSV)",
    png: "Download picture (PNG)",
  },
  about: {
    between: "; ",
    stop: "{text}.",
    count: "Number of figures: {n}",
    span: "from {first} to {last}",
    highest: "highest, {figure}",
    lowest: "lowest, {figure}",
    change: "from {from} at first to {to} at last",
    overlap: "the highest figures overlap, so which is higher is not known",
    unsure: "not exact: {n} of {total}",
    notStated: "not stated: {n}",
    projected: "projected or planned: {n}",
    target: "marked: {text}",
  },
  key: {
    start: "The axis starts at {n}, not at zero.",
    hatched: "Hatched: somewhere in here.",
    soft: "Fading: about.",
    open: "Fading to one side: nobody said where it ends.",
    whisker: "Whiskers: the margin of error or the interval that was stated.",
    level: "Whiskers: the margin or interval, at {level} confidence.",
    dashed: "Dashed: projected or planned.",
    gap: "Dotted frame: not stated.",
    apart: "Figures of different sources or methods are not joined.",
  },
  figure: "{label}: {number}",
  picture: { source: "Source: {text}", made: "Picture made {date}" },
};
