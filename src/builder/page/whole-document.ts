import type { Desk } from "./desk.js";
import { isJson, type Json, listOf, tidy } from "./json.js";
import { claimName, idFrom } from "./naming.js";

/** The document as it is saved: each claim has a name, by which cards and addresses find it. */
export function wholeDocument(desk: Desk): Json {
  const document = tidy(desk.document) as Json;
  const taken = desk.items.flatMap(({ id }) => (typeof id === "string" ? id : []));
  const items = listOf(document.items)
    .filter(isJson)
    .map((item) => {
      if (typeof item.id === "string") return item;
      const id = idFrom(claimName(desk, item), taken, `${item.type}`);
      taken.push(id);
      return { id, ...item };
    });
  const { version = 1, ...rest } = document;
  return { version, ...rest, items };
}
