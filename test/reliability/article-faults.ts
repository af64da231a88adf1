/*
 * What a claim says on a page, held against the table that was written from the article by hand. How the two are
 * compared stands in article-table.ts.
 */
import { type ArticleCell, type ArticleRow, type Hedge, hedgeWords } from "../article-table.js";

/** The order of a comparison's rows and columns, as its data has it. */
export interface ArticleOrder {
  id?: string;
  rows?: { id: string }[];
  columns?: { id: string }[];
}

export const folded = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    // As it is said aloud.
    .replace(/(?<=\d )millimeters/g, "mm");

/** What is displayed of a claim, folded. */
export interface Read {
  all: string;
  attribution: string;
  quotation: string;
  cells: string[][];
}

/** The words that are displayed. */
function shownIn(element: Element | null): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not displayed does not count
  return folded((element as HTMLElement | null)?.innerText ?? "");
}

/** Reads what is displayed in an element whose parts these selectors find. */
export const readIn = (
  root: ParentNode,
  { all, attribution, quotation }: Record<"all" | "attribution" | "quotation", string>,
): Read => ({
  all: shownIn(root.querySelector(all)),
  attribution: shownIn(root.querySelector(attribution)),
  quotation: shownIn(root.querySelector(quotation)),
  cells: [...root.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td")].map(shownIn)),
});

const nobody = "no source named";
const allHedgeWords = Object.values(hedgeWords).flat();

/** Where a number, or a number in words, stands by itself, and what stands before it. */
function textsBefore(text: string, figure: string): string[] {
  const escaped = folded(figure).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const alone = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{N}[.,–-])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N}| (?:of )?(?:thousand|million|billion))`,
    "gu",
  );
  return [...text.matchAll(alone)].map(({ index }) => text.slice(0, index).trimEnd());
}

const hasWord = (text: string, word: string) => textsBefore(text, word).length > 0;

function* figureFaults(text: string, figures: string[], hedge?: Hedge): Generator<string> {
  if (figures.length === 0) return;
  const before = figures.flatMap((figure) => textsBefore(text, figure));
  if (before.length === 0) yield `figure: ${figures[0]}`;
  const wanted = hedge ? hedgeWords[hedge] : [];
  const endsWith = (words: string[]) => (one: string) =>
    words.some((word) => hasWord(one.slice(-word.length - 1), word));
  if (wanted.length > 0 ? !before.every(endsWith(wanted)) : before.some(endsWith(allHedgeWords)))
    yield `hedge: ${hedge ?? "none"}`;
}

function* speakerFaults(
  text: string,
  { saidBy, via = [] }: Pick<ArticleRow, "via"> & { saidBy?: string[] | "nobody named" },
) {
  if (saidBy === undefined) return;
  if (saidBy === "nobody named") {
    if (!text.startsWith(nobody)) yield "speaker: nobody named";
    return;
  }
  if (text.includes(nobody)) yield "speaker: somebody named";
  for (const name of saidBy) if (!text.includes(folded(name))) yield `speaker: ${name}`;
  for (const name of via) if (!text.includes(folded(name))) yield `via: ${name}`;
}

function* cellFaults(text: string, cell: ArticleCell, where: string): Generator<string> {
  if (cell === "not stated") {
    if (text !== "not stated") yield `cell ${where}: ${text} is not stated`;
    return;
  }
  for (const word of cell.must) if (!hasWord(text, word)) yield `cell ${where}: ${word}`;
  if (cell.planned && !hasWord(text, "planned")) yield `planned ${where}`;
  if (cell.reportedly && !hasWord(text, "reportedly")) yield `reportedly ${where}`;
  const [, said = ""] = cell.saidBy === "nobody named" ? [0, text.slice(text.indexOf(nobody))] : [0, text];
  for (const fault of speakerFaults(said, cell)) yield `${fault} (cell ${where})`;
}

/** Everything in which a card's words are not the article's. */
export function* faults(
  { all, attribution, quotation, cells }: Read,
  row: ArticleRow,
  { rows, columns }: ArticleOrder,
): Generator<string> {
  const { figures, hedge, outOf, names, must, mustNot = [], words } = row;
  yield* figureFaults(all, figures, hedge);
  if (outOf) yield* figureFaults(all, outOf.figures, outOf.hedge);
  for (const name of names) if (!all.includes(folded(name))) yield `name: ${name}`;
  for (const stem of must) if (!all.includes(folded(stem))) yield `must: ${stem}`;
  for (const one of mustNot) if (all.includes(folded(one))) yield `must not: ${one}`;
  yield* speakerFaults(attribution, row);
  for (const days of [row.saidOn, row.when])
    if (days && !days.some((day) => hasWord(all, day))) yield `date: ${days[0]}`;
  if (words !== undefined && !hasQuotation(quotation, words)) yield `quotation: ${words}`;
  if (row.partial && !all.includes("partial quotation")) yield "partial";
  if (row.planned && !hasWord(all, "planned")) yield "planned";
  for (const [id, ofColumns] of Object.entries(row.cells ?? {})) {
    const at = rows?.findIndex((one) => one.id === id) ?? -1;
    for (const [column, cell] of Object.entries(ofColumns)) {
      const text = cells[at]?.[columns?.findIndex((one) => one.id === column) ?? -1];
      if (text === undefined) yield `cell ${id}/${column}: missing`;
      else yield* cellFaults(text, cell, `${id}/${column}`);
    }
  }
}

/** Whole and as the quotation itself, whatever of the sentence stands round it. */
const hasQuotation = (text: string, words: string) =>
  text.split('"').some((one, index) => index % 2 === 1 && one.replace(/[.,]$/, "") === folded(words));
