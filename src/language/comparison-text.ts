import { type Cell, type Comparison, type Row, withUnitOf } from "../model/comparison.js";
import { mediaOf } from "../model/lookup.js";
import { type AttributionText, attributionText } from "./attribution-text.js";
import { creditText, type MediaText, mediaText, modeText } from "./claim-text.js";
import { type Context, datum } from "./context.js";
import { fillOne, type Phrase, plain, words } from "./phrase.js";
import { quantityString, quantityText } from "./quantity-text.js";

/** A value in a cell, as it is printed. */
export interface CellText {
  value: Phrase;
  spoken: string;
  empty?: "not-stated" | "not-applicable";
  qualifier: Phrase;
  by: AttributionText[];
  nobody: Phrase;
  note: Phrase;
}

export interface ColumnText {
  id: string;
  name: Phrase;
  picture?: MediaText;
  /** Whose picture it would be, where it is not shown. */
  credit: Phrase;
  note: Phrase;
}

export interface RowText {
  label: Phrase;
  note: Phrase;
  /** In the order of the columns. */
  cells: CellText[][];
  /** Whether every column says the same. */
  alike: boolean;
}

export interface ComparisonText {
  title: Phrase;
  /** A sentence before the table where things are not alike. */
  warning: Phrase;
  columns: ColumnText[];
  rows: RowText[];
}

export function comparisonText(comparison: Comparison, context: Context): ComparisonText {
  const { messages } = context;
  const { comparable } = comparison;
  const reason = comparable === undefined || comparable === true ? undefined : comparable;
  return {
    title: datum(comparison.title, context),
    warning: reason?.reason
      ? fillOne(messages.notAlikeBecause, datum(reason.reason, context))
      : words(reason && messages.notAlike),
    columns: comparison.columns.map(({ id, name, media, note }) => {
      const picture = mediaText(media, context);
      const known = mediaOf(media, context.document);
      return {
        id,
        name: datum(name, context),
        picture,
        credit: known ? creditText(known, context) : [],
        note: datum(note, context),
      };
    }),
    rows: comparison.rows.map((row) => rowText(row, comparison, context)),
  };
}

function rowText(row: Row, comparison: Comparison, context: Context): RowText {
  const cells = comparison.columns.map(({ id }) =>
    (row.cells[id] ?? [{ empty: "not-stated" as const }]).map((cell) => cellText(cell, row, context)),
  );
  const said = cells.map((values) =>
    values.map(({ value, qualifier }) => `${plain(value)} ${plain(qualifier)}`).join("\n"),
  );
  return {
    label: datum(row.label, context),
    note: datum(row.note, context),
    cells,
    alike: said.every((one) => one === said[0]),
  };
}

function cellText(cell: Cell, row: Row, context: Context): CellText {
  const { messages } = context;
  const quantity = cell.quantity && withUnitOf(row, cell.quantity);
  const value = cell.empty
    ? words(cell.empty === "not-stated" ? messages.notStated : messages.notApplicable)
    : quantity
      ? quantityText(quantity, context)
      : datum(cell.text, context);
  return {
    value,
    spoken: quantity ? quantityString(quantity, context, "spoken") : plain(value),
    empty: cell.empty,
    qualifier: modeText(cell.mode, context),
    by: (cell.by ?? []).map((by) => attributionText(by, context)),
    nobody: words(cell.by?.length === 0 && messages.nobody),
    note: datum(cell.note, context),
  };
}
