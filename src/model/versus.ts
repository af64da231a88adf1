import { type ClaimDate, date, readDate } from "./date.js";
import { itemRef } from "./id.js";
import { own } from "./own.js";
import { chosen, isRecord, record, refined, type Schema } from "./schema.js";
import { type Text, text } from "./text.js";

/** What a number is held against: words, a day, or another item. */
export type Versus = { text: Text } | { date: ClaimDate } | { item: string };

const versusText = refined(text, (text: Text): Versus => own({ text }));
const versusDate = refined(date, (date: ClaimDate): Versus => own({ date }));
const versusItem = record({ item: itemRef });
/** By the key that tells them apart, the first of them that is there. */
const versusObjects: Record<string, Schema<Versus>> = {
  item: versusItem,
  date: record({ date }),
  edtf: versusDate,
  text: record({ text }),
};

export const versus = {
  ...chosen<Versus>(
    (input) => {
      if (!isRecord(input)) return typeof input === "string" && readDate(input) ? versusDate : versusText;
      const key = Object.keys(versusObjects).find((key) => key in input);
      return (key && versusObjects[key]) || versusText;
    },
    [text, date, versusItem],
  ),
  isText: true,
};
