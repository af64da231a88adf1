// docs/which-snippet.md out of what was found in each system (`npm run test:cms`). `--check` fails when it is stale.
import { writeOrCheck } from "./generated.js";

const { bestForm, rules, triedForms } = await import("../dist/embed/index.js");

/** What matters most where an embed is pasted; for a system in general, or for one way of it. */
const warnings = {
  "WordPress, administrator": "Use the Custom HTML block.",
  "WordPress, author":
    "The tags and frames are taken away, and what stands in them stays: paste standard HTML.",
  "WordPress, classic editor, administrator":
    "Paste it in the tab “Text”. The tab “Visual” takes the tags away: paste standard HTML.",
  "WordPress, classic editor, author": "Paste it in the tab “Text”.",
  "WordPress, plugin, administrator":
    "Use the block “Claim”, or paste it into a paragraph: it becomes the block.",
  "WordPress, plugin, author": "Use the block “Claim”, or paste it into a paragraph: it becomes the block.",
  "WordPress, plugin, classic editor, administrator":
    "Paste it in the tab “Text”, or write `[onrecord …]`: integrations/wordpress says how.",
  "WordPress, plugin, classic editor, author":
    "Paste it in the tab “Text”, or write `[onrecord …]`: integrations/wordpress says how.",
  "Ghost, HTML card": "Put the script into code injection once, not into each card.",
  "Ghost, newsletter": "No script runs in a mail: what you paste is what is read.",
  "Drupal, Basic HTML": "A card needs the elements and attributes of integrations/drupal.",
  "Hugo, as it comes":
    "HTML is left out in silence: paste Markdown, or use the shortcode of integrations/hugo.",
  "Hugo, set up": "Paste it between `{{< onrecord >}}` and `{{< /onrecord >}}`.",
  "cmark-gfm, as it comes": "HTML is left out in silence: paste Markdown.",
  "remark, as it comes": "HTML is left out in silence: paste Markdown.",
  "markdown-it, as it comes": "HTML is printed as text: paste Markdown.",
  "js-xss, as it comes": "It prints tags that it does not know as text: paste standard HTML.",
  "DOMPurify, as it comes":
    "It lets standard HTML pass in readers’ comments, too: name them in `onrecord:outside`.",
  "TinyMCE, as it comes": "It lets standard HTML pass, and gives frames an empty `sandbox`.",
  "CKEditor 5, set up": "It takes our tags apart: paste standard HTML.",
};

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
  return [rule.system, rule.way, formsInWords[form], left[rule.remains[form]], warnings[where] ?? ""];
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
contributor what an author keeps. Ghost and Drupal were tried by hand.

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
