import { triedForms } from "../embed/rule.js";
import { bestForm, rules } from "../embed/what-remains.js";

const width = Math.max(...triedForms.map((form) => form.length));

/** What each content system leaves of an embed, in each way of setting it up; with a name only those that hold it. */
export function keeps(name = ""): string {
  const found = rules.filter(({ system }) => system.toLowerCase().includes(name.toLowerCase()));
  return found
    .map((rule) => {
      const best = bestForm(rule);
      const left = triedForms.flatMap((form) => {
        const remains = rule.remains[form];
        return remains ? `  ${form.padEnd(width)}  ${remains}${form === best ? "  ← paste this" : ""}` : [];
      });
      return [`${rule.system}, ${rule.way}`, ...left].join("\n");
    })
    .join("\n\n");
}
