import { createElement as h, useEffect, useRef, useState } from "react";
import { colourIn, contrast, pairs } from "../stories/contrast.js";
import { code, table } from "./tables.js";

const cards: [tag: string, item: object][] = [
  [
    "fact-card",
    {
      text: "The library lent a million books last year.",
      by: { source: { name: "Ada Example", role: "mayor" }, date: "2025-03-02" },
      status: "verified",
      reviews: { by: "Example Facts", verdict: "verified", label: "Correct", url: "https://facts.example/" },
    },
  ],
  [
    "stat-bar",
    {
      label: "of the budget",
      quantity: "30..40%",
      by: "The town",
      corrections: { was: "40%", date: "2025-03-04" },
    },
  ],
  [
    "quote-block",
    {
      text: "We counted every tree in the park twice",
      by: "Ben Sample",
      replies: { by: "Park office", answer: "denied" },
    },
  ],
];

/** A theme on real cards, and the contrast of each of its pairs against the bound, from the values that are set. */
export const ContrastTable = ({ theme, scheme }: { theme: string; scheme: "light" | "dark" }) => {
  const place = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<number[]>([]);
  useEffect(() => {
    const { current } = place;
    if (current) setFound(pairs.map(({ of, on }) => contrast(colourIn(current, of), colourIn(current, on))));
  }, []);
  const rows = pairs.map(({ of, on, bound, for: what }, at): [string, ...unknown[]] => {
    const measured = found[at] ?? 0;
    const verdict = measured >= bound ? "holds" : "too low";
    return [`${of}-${on}`, code(of), code(on), what, `${bound}:1`, `${measured.toFixed(1)}:1, ${verdict}`];
  });
  return h(
    "div",
    { ref: place, "data-theme": theme, className: "themed", style: { colorScheme: scheme } },
    h(
      "div",
      { className: "themed-cards" },
      ...cards.map(([tag, item]) => h(tag, { key: tag, "data-json": JSON.stringify(item) })),
    ),
    table(["Token", "On", "For", "Needs", "Has"], rows as never, `Contrast of ${theme}, ${scheme}`),
  );
};
