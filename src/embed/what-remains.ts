import { measured } from "./measured.js";
import { measuredInWordPress } from "./measured-wordpress.js";
import { type Remains, type Rule, type RuleRow, type TriedForm, triedForms } from "./rule.js";

/** Tried by hand on the systems themselves (Ghost 6.65, Drupal), not by `npm run test:cms`. */
const triedByHand: readonly RuleRow[] = [
  ["Ghost", "HTML card", "card card card card frame text - text"],
  ["Ghost", "newsletter", "text text text text gone text - text"],
  ["Drupal", "Basic HTML", "text text text text gone text - text"],
];

function ruleOf([system, way, remains]: RuleRow): Rule {
  const entries = remains.split(" ").map((one, index) => [triedForms[index], one]);
  return { system, way, remains: Object.fromEntries(entries.filter(([, one]) => one !== "-")) };
}

/** Every system that has been tried, in each way. */
export const rules: readonly Rule[] = [...measuredInWordPress, ...triedByHand, ...measured].map(ruleOf);

/** What a system leaves of an embed; undefined where that is not known. */
export const whatRemains = (system: string, way: string, form: TriedForm): Remains | undefined =>
  rules.find((one) => one.system === system && one.way === way)?.remains[form];

/** Where all forms come to the same, the one that can still become a card, then the one that an author can read. */
const preferred: readonly TriedForm[] = ["html", "markdown", ...triedForms];

/** The form that gets most to a reader: a card, else a frame, else all in text. */
export function bestForm({ remains }: Rule): TriedForm {
  const wanted = (["card", "frame", "text"] as const).find((one) =>
    preferred.some((form) => remains[form] === one),
  );
  return preferred.find((form) => remains[form] === wanted) ?? "text";
}
