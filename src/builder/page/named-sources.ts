import { isJson, type Json, listOf } from "./json.js";
import { idFrom, plainText } from "./naming.js";

/**
 * A claim whose sources are named by id: who is entered in it for the first time gets a place in the document's table,
 * to be found by the next claim.
 */
export function withNamedSources(document: Json, item: Json): { document: Json; named: Json } {
  const sources: Json = isJson(document.sources) ? { ...document.sources } : {};
  const lang = typeof document.lang === "string" ? document.lang : "en";
  const enter = (source: unknown): unknown => {
    const given = typeof source === "string" && !Object.hasOwn(sources, source) ? { name: source } : source;
    if (!isJson(given)) return source;
    const name = plainText(given.name, lang);
    if (!name) return source;
    const known = Object.keys(sources).find((id) => plainText((sources[id] as Json).name, lang) === name);
    const id = known ?? idFrom(name, Object.keys(sources), "source");
    sources[id] ??= given;
    return id;
  };
  const by = listOf(item.by).map((one) => {
    if (!isJson(one)) return { source: enter(one) };
    const via = one.via === undefined ? {} : { via: listOf(one.via).map(enter) };
    return { ...one, source: enter(one.source), ...via };
  });
  return { document: { ...document, sources }, named: item.by === undefined ? item : { ...item, by } };
}
