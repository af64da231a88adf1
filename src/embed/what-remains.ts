import { measured } from "./measured.js";
import { measuredInWordPress } from "./measured-wordpress.js";
import { type Remains, type Rule, type RuleRow, type TriedForm, triedForms } from "./rule.js";

function ruleOf([system, way, remains]: RuleRow): Rule {
  const entries = remains.split(" ").map((one, index) => [triedForms[index], one]);
  return { system, way, remains: Object.fromEntries(entries.filter(([, one]) => one !== "-")) };
}

/** Every system that has been tried, in each way. */
export const rules: readonly Rule[] = [...measuredInWordPress, ...measured].map(ruleOf);

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
