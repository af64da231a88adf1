import { adviceOn } from "./advice.js";
import type { ClaimsDocument } from "./claims-document.js";
import type { Issue, IssueCode, Severity } from "./issue.js";
import { type GivenItem, type Item, wasWithdrawn } from "./item.js";
import { itemOf, knowsSource, knowsUnit, mediaOf, sourceOf } from "./lookup.js";
import type { Media } from "./media.js";
import { nearestName } from "./nearest-name.js";
import { join } from "./plain.js";
import type { SourceRef } from "./source.js";
import { statusLacks } from "./status.js";
import { everydayUnits } from "./unit.js";

/** A name that was read (or what stands for it), where it stands, and what is wrong if it leads nowhere. */
export interface Asked {
  code: IssueCode;
  path: string;
  name: unknown;
}

type Found = (severity: Severity, code: IssueCode, path: string, details?: Record<string, string>) => void;

/** Texts of an item without a number, even if they read as quantities. */
const wasOrNow = /\.(was|now)\b/;

/**
 * Holds an item against its document: do its names lead anywhere, does something carry its status.
 *
 * @param path where the item stands, as `items[3]`; empty for an item alone
 */
export function checkItem(item: GivenItem, document: ClaimsDocument, path: string, asked: Asked[]): Issue[] {
  const issues: Issue[] = [];
  if (wasWithdrawn(item)) return issues;
  const found: Found = (severity, code, path, details) =>
    issues.push({ severity, code, path, ...(item.id && { item: item.id }), ...(details && { details }) });
  const isNumeric = item.type === "stat" || ("quantity" in item && item.quantity);
  for (const one of asked) if (isNumeric || !wasOrNow.test(one.path)) answer(one, document, found);
  if (isCircular(item, document))
    found("error", "circular-whole", join(path, "whole"), { found: item.whole });
  const lacks = statusLacks(item, document);
  const at = join(path, "status");
  if (lacks === "review") found("error", "status-without-review", at, { status: item.status as string });
  if (lacks === "dispute") found("error", "disputed-without-dispute", at);
  adviceOn(item, (code, at, details) =>
    found("advice", code, path && at ? `${path}.${at}` : path || at, details),
  );
  return issues;
}

/** What stands round the items names something that is not there: they stand without it. */
export function checkSurroundings(document: ClaimsDocument, asked: Asked[]): Issue[] {
  const issues: Issue[] = [];
  for (const one of asked) {
    if (wasOrNow.test(one.path)) continue;
    answer(one, document, (_, code, path, details) =>
      issues.push({ severity: "warning", code, path, details }),
    );
  }
  return issues;
}

function answer({ code, path, name }: Asked, document: ClaimsDocument, found: Found) {
  const report = (severity: Severity, code: IssueCode, details: Record<string, string>) =>
    found(severity, code, path, details);
  if (code === "unknown-source") {
    checkSource(name as SourceRef, document, report);
    const { org, funder = [] } = sourceOf(name as SourceRef, document);
    for (const one of [org, ...funder]) if (one) checkSource(one, document, report);
  } else if (code === "unknown-unit") checkUnit(name as string, document, report);
  else if (!(code === "unknown-media" ? mediaOf(name as Media, document) : itemOf(name as string, document)))
    report("warning", code, { found: name as string });
}

type Report = (severity: Severity, code: IssueCode, details: Record<string, string>) => void;

function checkSource(ref: SourceRef, document: ClaimsDocument, report: Report) {
  const { sources, shared, refused = [] } = document;
  const ids = Object.keys({ ...shared?.sources, ...sources });
  const written = (typeof ref === "string" ? ref : ref.name) as string;
  const isRefused = [...refused, ...(shared?.refused ?? [])].includes(written);
  if (typeof ref === "string" ? !knowsSource(ref, document) : isRefused) {
    const nearest = nearestName(written, ids);
    // A slip of an id may hide who has an interest; a word that is near none can be a name in small letters.
    report(nearest || isRefused ? "error" : "warning", "unknown-source", {
      found: written,
      ...(nearest && { nearest }),
    });
  } else if (typeof ref === "object" && typeof ref.name === "string" && !ref.type) {
    const name = written.toLowerCase();
    const nearest = ids.find(
      (id) => resembles(name, id) || namesOf(id, document).some((one) => resembles(name, one)),
    );
    if (nearest) report("advice", "resembles-source", { found: written, nearest });
  }
}

const resembles = (written: string, name: string) =>
  written === name.toLowerCase() || nearestName(written, [name]) !== undefined;

function namesOf(id: string, document: ClaimsDocument): string[] {
  const { name } = sourceOf(id, document);
  return typeof name === "string" ? [name] : Object.values(name ?? {});
}

function checkUnit(unit: string, document: ClaimsDocument, report: Report) {
  if (knowsUnit(unit, document)) return;
  const singular = [unit.replace(/s$/, ""), unit.replace(/ies$/, "y"), unit.replace(/es$/, "")];
  const right =
    unit === "people" || unit === "persons" ? "person" : singular.find((one) => knowsUnit(one, document));
  const known = [...everydayUnits, ...Object.keys({ ...document.units, ...document.shared?.units })];
  const nearest = nearestName(unit, known);
  if (right) report("error", "plural-unit", { found: unit, right });
  else report("error", "unknown-unit", { found: unit, ...(nearest && { nearest }) });
}

function isCircular(item: Item, document: ClaimsDocument): item is Item & { whole: string } {
  let one: Item | undefined = item;
  let depth = 0;
  while (one?.type === "stat" && typeof one.whole === "string") {
    // No part of a part goes so deep.
    if (++depth > 9) return true;
    one = itemOf(one.whole, document);
  }
  return false;
}
