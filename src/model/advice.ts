import { chartLacks } from "./chartable.js";
import type { IssueCode } from "./issue.js";
import type { Item } from "./item.js";
import { attributionsOf } from "./status.js";

/*
 * What editors get wrong where the JSON is good: the words beside a field tell. All is shown as it was written; this
 * is said to the editor alone. English words, since the keys of the document are English too.
 */

type Advise = (code: IssueCode, path: string, details?: Record<string, string>) => void;

const rises =
  /\b(rose|risen|grew|grown|fell|fallen|dropped|declined|jumped|climbed|increased?|decreased?|more|fewer|less|higher|lower|up|down)\b/i;
const targets = /\b(needs?|needed|targets?|goals?|quota|threshold|limit|requires?|required|planned)\b/i;
const updates = /\b(revised|updated|new (figure|count|toll)|later (count|figure)|raised its|lowered its)\b/i;
const charges = /\b(accused|accuses|alleged(ly)?|charged|suspected|indicted)\b/i;

const wordsOf = (item: Item): string =>
  [
    "text" in item ? item.text : undefined,
    "label" in item ? item.label : undefined,
    "of" in item ? item.of : undefined,
    item.note,
    item.exact,
  ]
    .flatMap((text) => (typeof text === "object" ? Object.values(text) : (text ?? [])))
    .join(" ");

export function adviceOn(item: Item, advise: Advise) {
  if (item.by === undefined && attributionsOf(item).length === 0) advise("by-missing", "by");
  if (item.asOf && !item.when) advise("as-of-event", "asOf");
  const words = wordsOf(item);
  if (item.mode === "alleged" && !item.replies) advise("alleged-without-reply", "replies");
  if (item.mode === "reportedly" && charges.test(words)) advise("reportedly-or-alleged", "mode");
  item.corrections?.forEach(({ note }, index) => {
    const said = typeof note === "object" ? Object.values(note).join(" ") : (note ?? "");
    if (updates.test(said)) advise("update-as-correction", `corrections[${index}]`);
  });
  const quantity = item.type === "fact" || item.type === "stat" ? item.quantity : undefined;
  if (quantity?.unit === "percent") {
    if (quantity.change?.unit === "percent")
      advise("percent-or-points", "quantity.change", { right: "percentage-point" });
    const bare = quantity.value !== undefined && !quantity.change;
    if (bare && rises.test(words))
      advise("percent-or-change", "quantity", {
        found: `${quantity.value}%`,
        right: `up ${quantity.value}%`,
      });
  }
  if (item.type === "stat" && typeof item.whole === "object" && targets.test(words)) {
    if (item.whole.value !== "100") advise("target-as-whole", "whole");
  }
  const lacks = item.type === "stat" && chartLacks(item);
  if (lacks) advise(lacks, "series");
}
