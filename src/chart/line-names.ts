import { namesText } from "../language/attribution-text.js";
import { plain } from "../language/phrase.js";
import { sourceOf } from "../model/lookup.js";
import type { Charted } from "./charted.js";
import type { ChartDescription } from "./description.js";
import type { PointWords } from "./words.js";

/** What each line is called: who says it, how it is put, and how it was found, as far as that tells lines apart. */
export function lineNames(
  { item, context }: Charted,
  { points }: ChartDescription,
  words: readonly PointWords[],
): string[] {
  if (item.type !== "stat") return [];
  const lines = [...new Set(points.map(({ line }) => line))].sort((a, b) => a - b);
  if (lines.length < 2) return [];
  const parts = lines.map((line) => {
    const index = points.findIndex((point) => point.line === line);
    const by = item.series?.[points[index]?.row ?? 0]?.by ?? item.by ?? [];
    const refs = by.map(({ source }) => source);
    return {
      names: plain(namesText(refs, context)) || context.messages.nobody,
      qualifier: words[index]?.qualifier ?? "",
      method: refs
        .map((ref) => sourceOf(ref, context.document).method)
        .map((method) => (typeof method === "string" ? method : ""))
        .join(""),
    };
  });
  return parts.map(({ names, qualifier, method }) => {
    const alike = parts.filter((other) => other.names === names && other.qualifier === qualifier);
    return [names, qualifier, alike.length > 1 && method].filter(Boolean).join(context.messages.list.between);
  });
}
