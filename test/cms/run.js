// npm run test:cms: the whole matrix, printed, and held against what is recorded; with --write it is recorded anew.
import { writeFileSync } from "node:fs";
import { rules, triedForms } from "../../dist/embed/index.js";
import { debianSystems, installCommand, missing } from "./debian-systems.js";
import { drupal, missingDrupal } from "./drupal.js";
import { fetchedSystems, fetchSystems, tryAstro } from "./fetched-systems.js";
import { editorSystems, openBrowser } from "./judge.js";
import { differences, matrix, ruleOf } from "./matrix.js";
import { npmSystems } from "./npm-systems.js";
import { servers, tryServer } from "./servers.js";
import { forms } from "./snippets.js";
import { tryStaticFolders } from "./static-folders.js";
import { writeTranscripts } from "./transcripts.js";

const lacking = missing();
if (lacking.length > 0) {
  console.error(
    `Not here: ${lacking.join(", ")}. Run this, then npm run test:cms again:\n\n  ${installCommand}\n`,
  );
  process.exit(1);
}
// What was not tried must not be forgotten.
const write = process.argv.includes("--write") && process.argv.slice(2).every((one) => one.startsWith("--"));
const only = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const names = Object.keys(forms);
const line = (head, cells) => console.log([head.padEnd(32), ...cells.map((one) => one.padEnd(14))].join(""));

fetchSystems();
const browser = await openBrowser();
try {
  const editors = await editorSystems(browser);
  const [ghost, ...otherFetched] = fetchedSystems;
  const systems = [
    ghost,
    ...(missingDrupal() ? [] : [drupal(editors.throughCkeditor)]),
    ...npmSystems,
    ...editors.systems,
    ...otherFetched,
    ...debianSystems,
  ].filter(({ name }) => only.length === 0 || only.includes(name));
  line("", names);
  const rows = await matrix(browser, systems, ({ system, way, verdicts, errors, left }) => {
    line(
      `${system}, ${way}`,
      names.map((name) => verdicts[name]),
    );
    for (const error of errors) console.log(`  console: ${error}`);
    if (process.argv.includes("--show"))
      for (const { form, id, left: html, found } of left) console.log(`  ${form} ${id} ${found}: ${html}`);
  });
  if (rows.some(({ errors }) => errors.length > 0)) process.exitCode = 1;
  if (write) {
    writeTranscripts(rows);
    // What could not be tried here stays as it was recorded.
    const kept = missingDrupal() ? rules.filter(({ system }) => system === "Drupal") : [];
    const lines = [...kept, ...rows.map(ruleOf)].map(({ system, way, remains }) => {
      const words = triedForms.map((form) => remains[form] ?? "-").join(" ");
      return `  [${[system, way, words].map((one) => JSON.stringify(one)).join(", ")}],\n`;
    });
    writeFileSync(
      "src/embed/measured.ts",
      `import type { RuleRow } from "./rule.js";\n\n/** Written by \`npm run test:cms -- --write\`. */\nexport const measured: RuleRow[] = [\n${lines.join("")}];\n`,
    );
    console.log("Wrote src/embed/measured.ts. Run npm run build and npm run reference.");
  } else {
    const found = differences(rows, rules);
    for (const one of found) console.error(one);
    if (found.length > 0) process.exitCode = 1;
    console.log(`${rows.length} ways of ${systems.length} systems, ${found.length} not as recorded.`);
  }
  if (only.length === 0) await tryPlaces();
} finally {
  await browser.close();
}
if (missingDrupal()) console.log(missingDrupal());
process.exit();

/** What docs/where-claims-json-lives.md says of servers and generators. */
async function tryPlaces() {
  const tried = Object.keys(servers).map((name) => [name, () => tryServer(name)]);
  for (const [name, run] of [
    ...tried,
    ["static folders of Hugo, Jekyll, Eleventy, Vite", tryStaticFolders],
    ["Astro’s component and public/", tryAstro],
  ]) {
    const problems = await run();
    console.log(`${problems.length > 0 ? "✗" : "✓"} ${name}${problems.map((one) => `\n  ${one}`).join("")}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}
