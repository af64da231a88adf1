import { adviceOn } from "./advice.js";
import type { ClaimsDocument } from "./claims-document.js";
import type { Issue, IssueCode, Severity } from "./issue.js";
import { type GivenItem, type Item, wasWithdrawn } from "./item.js";
import { itemOf, knowsSource, knowsUnit, mediaOf, sourceOf } from "./lookup.js";
import { nearestName } from "./nearest-name.js";
import { own } from "./own.js";
import type { Quantity } from "./quantity.js";

import type { SourceRef } from "./source.js";
import { statusLacks } from "./status.js";
import { everydayUnits } from "./unit.js";

type Found = (severity: Severity, code: IssueCode, path: string, details?: Record<string, string>) => void;

/**
 * Holds an item against its document: do its ids lead anywhere, are its units known, does something carry its status.
 *
 * @param path where the item stands, as `items[3]`; empty for an item alone
 */
export function checkItem(item: GivenItem, document: ClaimsDocument, path: string): Issue[] {
  const issues: Issue[] = [];
  if (wasWithdrawn(item)) return issues;
  const found: Found = (severity, code, inner, details) => {
    const at = path && inner ? `${path}.${inner}` : path || inner;
    issues.push({ severity, code, path: at, ...(item.id && { item: item.id }), ...(details && { details }) });
  };
  checkSources(item, document, found);
  checkReferences(item, document, found);
  for (const [at, quantity] of quantitiesOf(item)) checkQuantity(quantity, at, document, found);
  const lacks = statusLacks(item, document);
  if (lacks === "review")
    found("error", "status-without-review", "status", { status: item.status as string });
  if (lacks === "dispute") found("error", "disputed-without-dispute", "status");
  adviceOn(item, (code, at, details) => found("advice", code, at, details));
  return issues;
}

function* sourcesIn(item: Item): Generator<[path: string, ref: SourceRef]> {
  const attributed = function* (at: string, by: Item["by"]): Generator<[string, SourceRef]> {
    for (const [index, one] of (by ?? []).entries()) {
      yield [`${at}by[${index}].source`, one.source];
      for (const [place, via] of (one.via ?? []).entries()) yield [`${at}by[${index}].via[${place}]`, via];
    }
  };
  yield* attributed("", item.by);
  for (const [index, ref] of (item.about ?? []).entries()) yield [`about[${index}]`, ref];
  for (const field of ["replies", "reviews", "revisions"] as const) {
    for (const [index, entry] of (item[field] ?? []).entries()) {
      for (const [place, ref] of (entry.by ?? []).entries()) yield [`${field}[${index}].by[${place}]`, ref];
    }
  }
  if (item.type === "quote" && item.translator !== undefined) yield ["translator", item.translator];
  if (item.type === "stat") {
    for (const [index, entry] of (item.series ?? []).entries())
      yield* attributed(`series[${index}].`, entry.by);
  }
  if (item.type === "comparison") {
    for (const [index, row] of item.rows.entries()) {
      for (const [column, cells] of Object.entries(row.cells)) {
        for (const cell of cells) yield* attributed(`rows[${index}].cells.${column}.`, cell.by);
      }
    }
  }
}

function checkSources(item: Item, document: ClaimsDocument, found: Found) {
  const ids = Object.keys({ ...document.shared?.sources, ...document.sources });
  const refused = [...(document.refused ?? []), ...(document.shared?.refused ?? [])];
  const check = (at: string, ref: SourceRef) => {
    const written = (typeof ref === "string" ? ref : ref.name) as string;
    const isRefused = refused.includes(written);
    if (typeof ref === "string" ? !knowsSource(ref, document) : isRefused) {
      const nearest = nearestName(written, ids);
      // A slip of an id may hide who has an interest; a word that is near none can be a name in small letters.
      const details = { found: written, ...(nearest && { nearest }) };
      found(nearest || isRefused ? "error" : "warning", "unknown-source", at, details);
    } else if (typeof ref === "object" && typeof ref.name === "string" && !ref.type) {
      const name = written.toLowerCase();
      const nearest = ids.find(
        (id) => resembles(name, id) || namesOf(id, document).some((one) => resembles(name, one)),
      );
      if (nearest) found("advice", "resembles-source", at, { found: ref.name, nearest });
    }
  };
  for (const [at, ref] of sourcesIn(item)) {
    check(at, ref);
    const { org, funder = [], image } = sourceOf(ref, document);
    for (const one of [org, ...funder]) if (one !== undefined) check(at, one as SourceRef);
    if (typeof image === "string" && !mediaOf(image, document))
      found("warning", "unknown-media", at, { found: image });
  }
}

/** What the article names that is not there: its claims stand without it. */
export function checkArticle(document: ClaimsDocument): Issue[] {
  const { publisher, authors = [], basedOn } = document.article ?? {};
  const refs = [
    ["publisher", publisher] as const,
    ["basedOn.source", basedOn?.source] as const,
    ...authors.map((ref, index) => [`authors[${index}]`, ref] as const),
  ];
  return refs.flatMap(([at, ref]) =>
    typeof ref !== "string" || knowsSource(ref, document)
      ? []
      : { severity: "warning", code: "unknown-source", path: `article.${at}`, details: { found: ref } },
  );
}

const resembles = (written: string, name: string) =>
  written === name.toLowerCase() || nearestName(written, [name]) !== undefined;

function namesOf(id: string, document: ClaimsDocument): string[] {
  const name = (document.sources[id] ?? document.shared?.sources[id])?.name;
  return typeof name === "string" ? [name] : Object.values(name ?? {});
}

function checkReferences(item: Item, document: ClaimsDocument, found: Found) {
  const media = typeof item.media === "string" ? [["media", item.media] as const] : [];
  const columns =
    item.type === "comparison"
      ? item.columns.flatMap(({ media }, index) =>
          typeof media === "string" ? [[`columns[${index}].media`, media] as const] : [],
        )
      : [];
  for (const [at, ref] of [...media, ...columns]) {
    if (!mediaOf(ref, document)) found("warning", "unknown-media", at, { found: ref });
  }
  for (const [index, link] of (item.links ?? []).entries()) {
    if (!itemOf(link.item, document))
      found("warning", "unknown-item", `links[${index}].item`, { found: link.item });
  }
  if (item.type !== "stat") return;
  if (typeof item.whole === "string") {
    if (!itemOf(item.whole, document)) found("warning", "unknown-item", "whole", { found: item.whole });
    else if (isCircular(item, document)) found("error", "circular-whole", "whole", { found: item.whole });
  }
}

function isCircular(item: Item, document: ClaimsDocument): boolean {
  const seen = new Set<string | undefined>([item.id]);
  let one: Item | undefined = item;
  while (one?.type === "stat" && typeof one.whole === "string") {
    if (seen.has(one.whole)) return true;
    seen.add(one.whole);
    one = itemOf(one.whole, document);
  }
  return false;
}

/** Every quantity that the item prints, with its place. */
function* quantitiesOf(item: Item): Generator<[path: string, quantity: Quantity]> {
  const quantity = item.type === "fact" || item.type === "stat" ? item.quantity : undefined;
  if (quantity) yield ["quantity", quantity];
  // Of an item without a number, what it was and is are texts, even if they read as quantities.
  if (quantity || item.type === "stat") {
    for (const field of ["corrections", "revisions"] as const) {
      for (const [index, { was, now }] of (item[field] ?? []).entries()) {
        if (was?.quantity) yield [`${field}[${index}].was`, was.quantity];
        if (now?.quantity) yield [`${field}[${index}].now`, now.quantity];
      }
    }
  }
  if (item.type === "stat") {
    for (const [index, entry] of (item.series ?? []).entries()) {
      if (entry.quantity) yield [`series[${index}].quantity`, entry.quantity];
    }
    if (typeof item.whole === "object") yield ["whole", item.whole];
    if (item.mark) yield ["mark.quantity", item.mark.quantity];
  }
  if (item.type === "comparison") {
    for (const [index, row] of item.rows.entries()) {
      yield [`rows[${index}]`, own({ value: "1", unit: row.unit })];
      for (const [column, cells] of Object.entries(row.cells)) {
        for (const cell of cells) if (cell.quantity) yield [`rows[${index}].cells.${column}`, cell.quantity];
      }
    }
  }
}

function checkQuantity(quantity: Quantity, at: string, document: ClaimsDocument, found: Found) {
  const { versus } = quantity;
  if (versus && "item" in versus && !itemOf(versus.item, document))
    found("warning", "unknown-item", `${at}.versus.item`, { found: versus.item });
  for (const [field, unit] of [
    ["unit", quantity.unit],
    ["change.unit", quantity.change?.unit],
    ["per.unit", quantity.per?.unit],
  ]) {
    if (!unit || knowsUnit(unit, document)) continue;
    const singular = [unit.replace(/s$/, ""), unit.replace(/ies$/, "y"), unit.replace(/es$/, "")];
    const right =
      unit === "people" || unit === "persons"
        ? "person"
        : singular.find((one) => one !== unit && knowsUnit(one, document));
    const known = [...everydayUnits, ...Object.keys({ ...document.units, ...document.shared?.units })];
    const nearest = nearestName(unit, known);
    if (right) found("error", "plural-unit", `${at}.${field}`, { found: unit, right });
    else found("error", "unknown-unit", `${at}.${field}`, { found: unit, ...(nearest && { nearest }) });
  }
}
