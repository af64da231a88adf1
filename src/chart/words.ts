import type { AttributionText } from "../language/attribution-text.js";
import { fill, type Phrase, plain } from "../language/phrase.js";
import type { Mode } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { Charted } from "./charted.js";
import type { ChartDescription, ChartPoint } from "./description.js";
import type { ChartMessages } from "./messages.js";

/** A figure of a chart in the words of its table. */
export interface PointWords {
  label: string;
  /** As it is printed, with its hedge and unit. */
  number: string;
  /** The same for a screen reader, without signs. */
  spoken: string;
  /** "planned" */
  qualifier: string;
  /** Who says so, as sentences without a full stop. */
  sources: string[];
  /** Whether they are this figure's own, and not those of the whole card. */
  isOwnSource: boolean;
  urls: string[];
  note: string;
  quantity?: Quantity;
  mode?: Mode;
  when?: string;
}

const said = (by: readonly AttributionText[], comma: string) =>
  by.map(({ said, interest }) => [plain(said), plain(interest)].filter(Boolean).join(comma));

const sourcesOf = (by: AttributionText[], nobody: Phrase, charted: Charted) => {
  const whole = charted.claim;
  const own = by.length > 0 || nobody.length > 0;
  const [who, none] = own ? [by, nobody] : [whole.attributions, whole.nobody];
  return {
    sources:
      who.length > 0 ? said(who, charted.context.messages.list.between) : [plain(none)].filter(Boolean),
    isOwnSource: own,
    urls: who.flatMap(({ href }) => href ?? []),
  };
};

/** What the table says of each point. */
export function pointWords(charted: Charted, { points }: ChartDescription): PointWords[] {
  return points.map((point) =>
    charted.item.type === "stat" ? seriesWords(charted, point) : cellWords(charted, point),
  );
}

function seriesWords(charted: Charted, { row }: ChartPoint): PointWords {
  const { item, text } = charted as Extract<Charted, { whole?: unknown }>;
  const entry = item.type === "stat" ? item.series?.[row] : undefined;
  const words = text.rows[row] as (typeof text.rows)[number];
  return {
    label: plain(words.label),
    number: plain(words.number),
    spoken: words.spoken,
    qualifier: plain(words.qualifier),
    ...sourcesOf(words.by, words.nobody, charted),
    note: plain(words.note),
    quantity: entry?.quantity ?? undefined,
    mode: entry?.mode ?? item.mode,
    when: entry?.when?.edtf,
  };
}

function cellWords(charted: Charted, { row, column = 0, cell = 0 }: ChartPoint): PointWords {
  const { item, text } = charted as Extract<Charted, { item: { type: "comparison" } }>;
  const line = text.rows[row] as (typeof text.rows)[number];
  const words = line.cells[column]?.[cell] as (typeof line.cells)[number][number];
  const id = item.columns[column]?.id ?? "";
  const given = item.rows[row]?.cells[id]?.[cell];
  return {
    label: plain(text.columns[column]?.name ?? []),
    number: plain(words.value),
    spoken: words.spoken,
    qualifier: plain(words.qualifier),
    ...sourcesOf(words.by, words.nobody, charted),
    note: plain(words.note),
    quantity: given?.quantity,
    mode: given?.mode,
  };
}

/** Who says which figure, where figures have sources of their own: no number stands without who says so. */
export const creditsOf = (words: readonly PointWords[], messages: ChartMessages): string[] =>
  words
    .filter(({ isOwnSource }) => isOwnSource)
    .flatMap(({ label, sources }) =>
      sources.map((source) => sentence(plain(fill(messages.figure, { label, number: source })), messages)),
    );

const sentence = (text: string, { about }: ChartMessages) =>
  plain(fill(about.stop, { text: text.replace(/[.。]$/, "") }));

/** A point as it is heard: what, how much, how sure, who says so. */
export function spokenPoint(words: PointWords, messages: ChartMessages, comma: string): string {
  const { label, spoken, qualifier, sources, note } = words;
  const figure = plain(fill(messages.figure, { label, number: spoken }));
  return [[figure, qualifier].filter(Boolean).join(comma), ...sources, note]
    .filter(Boolean)
    .map((text) => sentence(text, messages))
    .join(" ");
}
