import { type Quantity, quantity, quantityKeys } from "./quantity.js";
import { type Fault, isRecord, optional, reading, record, type Schema } from "./schema.js";
import { type Text, text } from "./text.js";

/** What an old or new value was: a quantity where it reads as one, and its words. */
export interface Amount {
  quantity?: Quantity;
  text?: Text;
}

/** What an amount is read as: what was read once can be read again. */
const amountRead = record({ quantity: optional(quantity), text: optional(text) });

/** A quantity where the item has one, else a text: which of the two is asked of the item. */
const eitherAmount = reading<Amount>("a quantity or a text", (input, _report, faults) => {
  const tried = <Output>(schema: Schema<Output>): Output | undefined => {
    const found: Fault[] = [];
    const value = schema.read(input, found);
    if (value !== undefined) faults.push(...found.filter(({ open }) => open));
    return value;
  };
  if (isRecord(input) && ("quantity" in input || "text" in input)) {
    const value = tried(amountRead);
    return value?.quantity || value?.text ? value : undefined;
  }
  // A bad quantity is no text in the languages "value" and "unit".
  const isText = !(isRecord(input) && Object.keys(input).every((key) => quantityKeys.includes(key)));
  const asQuantity = tried(quantity);
  const asText = typeof input === "number" ? `${input}` : isText ? tried(text) : undefined;
  return asQuantity || asText
    ? { ...(asQuantity && { quantity: asQuantity }), ...(asText && { text: asText }) }
    : undefined;
});

/** As a text is, it is left out where it says nothing in any language. */
export const amount = { ...eitherAmount, isText: true };
