// docs/which-snippet.md out of what was found in each system (`npm run test:cms`). `--check` fails when it is stale.
import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { writeOrCheck } from "./generated.js";

const { bestForm, rules, triedForms } = await import("../dist/embed/index.js");

/** What matters most where an embed is pasted: the builder says the same to an editor. */
const { code } = await transform(readFileSync("src/builder/messages/en.ts", "utf8"), { loader: "ts" });
const { warnings } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const formsInWords = {
  html: "`html`",
  "html with src": "`html` with `src`",
  tag: "`tag`",
  "tag with src": "`tag` with `src`",
  iframe: "`iframe`",
  feed: "`feed`",
  markdown: "`markdown`",
  text: "`text`",
};

const left = {
  card: "a card",
  frame: "a frame",
  text: "all of it, as text",
  gone: "nothing",
  code: "**markup as text**",
  twice: "**the words twice**",
};

const line = (cells) => `| ${cells.join(" | ")} |`;
const table = (heads, rows) => [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");

const advice = rules.map((rule) => {
  const form = bestForm(rule);
  const where = `${rule.system}, ${rule.way}`;
  return [
    rule.system,
    rule.way,
    formsInWords[form],
    left[rule.remains[form]],
    warnings[where] ?? warnings[rule.system],
  ];
});

const matrix = rules.map(({ system, way, remains }) => [
  system,
  way,
  ...triedForms.map((form) => (remains[form] ? left[remains[form]] : "–")),
]);

writeOrCheck(
  "docs/which-snippet.md",
  `# Which snippet for my CMS?

Written by \`npm run reference\` out of what \`npm run test:cms\` has found: every form of an embed was put through each
system, as it comes and set up as [integrations/](../integrations) says, and what was left was opened in Chromium with
the script. WordPress is tried by \`npm run test:wordpress\`: an editor there keeps what an administrator keeps, a
contributor what an author keeps. Of Ghost it is its own renderer of posts and newsletters that is tried, of Drupal its own
filter after the CKEditor 5 that it sets up; on a whole Ghost and a whole Drupal the same was found by hand.

The form is what you give to \`embedHtml(item, { form, document })\`. With \`src\`, the document’s address, a card takes its
item from there: what is corrected in the document is corrected in every article.

${table(["You write in", "set up", "Paste", "A reader gets", "Mind"], advice)}

## What is left of each form

${table(["System", "set up", ...triedForms.map((form) => formsInWords[form])], matrix)}

A **frame** shows the card’s own page, with who says so under it. **Text** is whole: the claim with its number, doubt,
answer, correction and source. **Nothing**, **markup as text** and **twice** are why the first table names another form.
`,
  "npm run reference",
);
