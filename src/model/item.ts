import { type Comparison, comparison } from "./comparison.js";
import { type Fact, fact } from "./fact.js";
import { type Quote, quote } from "./quote.js";
import { isRecord, type Schema } from "./schema.js";
import { type Stat, stat } from "./stat.js";
import { isWithdrawn, readWithdrawn, type Withdrawn } from "./withdrawal.js";

/** One schema a type. */
export const itemSchemas = { fact, quote, stat, comparison };

export type ItemType = keyof typeof itemSchemas;
export const itemTypes = Object.keys(itemSchemas) as ItemType[];

/** What an article claims: a fact, a quotation, a number or a comparison. */
export type Item = Fact | Quote | Stat | Comparison;

/** An item as a document gives it: it may have been taken back. */
export type GivenItem = Item | Withdrawn<ItemType>;

export const wasWithdrawn = (item: GivenItem): item is Withdrawn<ItemType> => "withdrawn" in item;

const withdrawnSchemas = Object.fromEntries(
  itemTypes.map((type) => [type, readWithdrawn(type)]),
) as unknown as Record<ItemType, Schema<Withdrawn<ItemType>>>;

/** Of a withdrawn item nothing but that is read: nothing wrong in the rest may keep it on the page. */
export function schemaFor(type: ItemType, input: unknown): Schema<GivenItem> {
  const schema = isRecord(input) && isWithdrawn(input) ? withdrawnSchemas[type] : itemSchemas[type];
  return schema as Schema<GivenItem>;
}
