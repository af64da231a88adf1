import type { ClaimsDocument } from "../model/claims-document.js";
import { isJson, type Json } from "../model/json-object.js";
import { isWithdrawn } from "../model/withdrawal.js";

/** Data as it was written; it has been read before, so that it is known to be good. */
export const written = (given: unknown): unknown =>
  typeof given === "string" ? JSON.parse(given.replace(/^\ufeff/, "")) : given;

const itemsOf = (document: Json): Json[] => [document.items ?? document.item ?? []].flat().filter(isJson);

/**
 * What a card has to bring along where no document stands behind it: the item, and of its document the sources, media,
 * units and other items that it names, and no more.
 *
 * @param item an item, an item with its sources beside it, or the id of one
 * @param document the document as it was written
 * @param read the same document as it was read: what is not in it cannot be shown
 */
export function cardData(item: unknown, document: unknown, read: ClaimsDocument): Json {
  const shared = isJson(document) ? document : {};
  const given = typeof item === "string" ? itemsOf(shared).find(({ id }) => id === item) : item;
  const around = isJson(given) && isJson(given.item) ? given : {};
  const own = (isJson(around.item) ? around.item : given) as Json;
  if (isWithdrawn(own)) return { id: own.id, type: own.type, withdrawn: own.withdrawn };

  const parts: Record<string, Json> = { sources: {}, media: {}, units: {} };
  const others: Json[] = [];
  const table = (name: string): Json => ({ ...(shared[name] as Json), ...(around[name] as Json) });
  const tables = { sources: table("sources"), media: table("media"), units: table("units") };
  const take = (name: keyof typeof tables, id: string) => {
    if (!Object.hasOwn(tables[name], id) || Object.hasOwn(parts[name] as Json, id)) return;
    (parts[name] as Json)[id] = tables[name][id];
    visit(tables[name][id]);
  };
  const takeItem = (id: unknown) => {
    const other = itemsOf(shared).find((one) => one.id === id);
    const isGood = read.items.some((one) => one.id === id);
    if (!other || !isGood || id === own.id || others.includes(other)) return;
    others.push(other);
    visit(other);
  };
  const visit = (value: unknown, key?: string) => {
    if (typeof value === "string") {
      take("sources", value);
      take("media", value);
      // A unit may stand in a short string: "50..100 gun".
      for (const unit of Object.keys(tables.units)) if (value.split(/\s/).includes(unit)) take("units", unit);
      if (key === "item" || key === "whole") takeItem(value);
    } else if (Array.isArray(value)) for (const one of value) visit(one, key);
    else if (isJson(value)) for (const [inner, one] of Object.entries(value)) visit(one, inner);
  };
  visit(own);
  // Who disputes it is said on its card too.
  for (const one of itemsOf(shared)) if (disputes(one, own.id)) takeItem(one.id);

  const { publisher, url, headline } = { ...(shared.article as Json), ...(around.article as Json) };
  visit(publisher);
  const article = Object.fromEntries(
    Object.entries({ headline, url, publisher }).filter(([, value]) => value !== undefined),
  );
  const used = Object.entries(parts).filter(([, entries]) => Object.keys(entries).length > 0);
  const lang = around.lang ?? shared.lang;
  const dir = around.dir ?? shared.dir;
  const beside = {
    ...(lang !== undefined && { lang }),
    ...(dir !== undefined && { dir }),
    ...(Object.values(article).some(Boolean) && { article }),
    ...Object.fromEntries(used),
  };
  // A card finds its own among several by its id.
  if (others.length > 0) return { ...beside, items: [{ id: "this-claim", ...own }, ...others] };
  return Object.keys(beside).length > 0 ? { ...beside, item: own } : own;
}

const disputes = ({ links }: Json, id: unknown): boolean =>
  id !== undefined &&
  [links ?? []].flat().some((one) => isJson(one) && one.rel === "disputes" && one.item === id);

/** JSON that no system takes for markup: a raw `<` or `>` in an attribute breaks even for WordPress' administrators. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
