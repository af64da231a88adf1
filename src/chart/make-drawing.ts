import { directionOf } from "../language/context.js";
import { plain } from "../language/phrase.js";
import { aboutChart } from "./about.js";
import type { Charted } from "./charted.js";
import { describeComparison } from "./describe-comparison.js";
import { describeStat } from "./describe-stat.js";
import type { Drawing } from "./drawing.js";
import { keyOf } from "./key.js";
import { lineNames } from "./line-names.js";
import type { ChartMessages } from "./messages.js";
import { tickWords, timeWords } from "./tick-words.js";
import { creditsOf, pointWords } from "./words.js";

/** Everything that a chart draws and says; undefined where the data cannot carry one. */
export interface Made {
  drawing: Omit<Drawing, "hidden" | "active">;
  title: string;
  about: string;
  /** Who says which figure, where no legend does. */
  credits: string[];
  key: string[];
}

export function makeDrawing(charted: Charted, messages: ChartMessages): Made | undefined {
  const { item, context, text } = charted;
  const description =
    item.type === "stat"
      ? describeStat(item, (charted as { whole?: never }).whole, context.document)
      : describeComparison(item);
  if (!description) return undefined;
  const words = pointWords(charted, description);
  const tick = tickWords(charted, description);
  const markLabel = description.mark !== undefined && "mark" in text ? plain(text.mark) : "";
  const comma = context.messages.list.between;
  const isComparison = "columns" in text;
  // A comparison's table stays beside its chart.
  const lines = isComparison || description.form === "bars" ? [] : lineNames(charted, description, words);
  return {
    drawing: {
      description,
      words,
      titles: isComparison ? description.panels.map(({ row = 0 }) => plain(text.rows[row]?.label ?? [])) : [],
      lines,
      markLabel,
      notStated: context.messages.notStated,
      comma,
      tick,
      timeTick: timeWords(context.locale),
      isRtl: directionOf(context.locale) === "rtl",
    },
    title: isComparison
      ? plain(text.title)
      : [plain(text.label), plain(text.qualifier)].filter(Boolean).join(comma),
    about: aboutChart(description, words, markLabel, messages),
    credits: isComparison || lines.length > 0 ? [] : creditsOf(words, messages),
    key: keyOf(description, words, tick, charted, messages),
  };
}
