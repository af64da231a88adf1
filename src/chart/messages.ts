/** What a chart says of its own, in one language: beside the messages of the cards, loaded with the chart alone. */
export interface ChartMessages {
  /** What the canvas is, to a screen reader, and what it is called. */
  chart: string;
  name: string;
  /** How to hear and see each figure. */
  hint: string;
  place: string;
  tools: Record<"showTable" | "showChart" | "hideChart" | "csv" | "png", string>;
  /** Parts of the one sentence on a chart, put together with `between` and closed with `stop`. */
  about: Record<
    | "between"
    | "stop"
    | "count"
    | "span"
    | "highest"
    | "lowest"
    | "change"
    | "overlap"
    | "unsure"
    | "notStated"
    | "projected"
    | "target",
    string
  >;
  /** How the drawing is read. */
  key: Record<
    "start" | "hatched" | "soft" | "open" | "whisker" | "level" | "dashed" | "gap" | "apart",
    string
  >;
  /** A figure with its name before it. */
  figure: string;
  /** What stands in a picture besides the chart. */
  picture: Record<"source" | "made", string>;
}
