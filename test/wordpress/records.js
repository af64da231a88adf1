// What is recorded of WordPress in src/embed/measured-wordpress.ts, and what was found.
import { writeFileSync } from "node:fs";
import { rules, triedForms } from "../../dist/embed/index.js";
import { ruleOf } from "../cms/matrix.js";

/** Two pairs of roles have the same rights over HTML: one of each is recorded, and the other has to equal it. */
const recordedAs = { editor: "administrator", contributor: "author" };

const recorded = (way) => way.replace(/(editor|contributor)$/, (role) => recordedAs[role]);

/** Where a row differs from what is recorded. */
export function differencesOf(row) {
  const { system, way, remains } = ruleOf(row);
  const known = rules.find((one) => one.system === system && one.way === recorded(way))?.remains ?? {};
  return triedForms
    .filter((form) => remains[form] !== known[form])
    .map((form) => `${form}: ${remains[form]}, and recorded is ${known[form]}`);
}

export function record(rows) {
  const lines = rows
    .map(ruleOf)
    .filter(({ way }) => recorded(way) === way)
    .map(({ system, way, remains }) => {
      const words = triedForms.map((form) => remains[form] ?? "-").join(" ");
      return `  [${[system, way, words].map((one) => JSON.stringify(one)).join(", ")}],\n`;
    });
  writeFileSync(
    "src/embed/measured-wordpress.ts",
    `import type { RuleRow } from "./rule.js";\n\n/** Written by \`npm run test:wordpress -- --write\`. */\nexport const measuredInWordPress: RuleRow[] = [\n${lines.join("")}];\n`,
  );
  console.log("Wrote src/embed/measured-wordpress.ts. Run npm run build and npm run reference.");
}
