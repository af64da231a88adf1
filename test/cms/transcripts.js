// What went into each system of integrations/ and what came out, with its version: integrations/<folder>/transcript.md.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const npm =
  (name, from = "node_modules") =>
  () =>
    `${name} ${JSON.parse(readFileSync(`${from}/${name}/package.json`, "utf8")).version}`;

const program =
  (name, ...args) =>
  () =>
    /\S.*?\d+\.\d+[\w.]*/.exec(execFileSync(name, args, { encoding: "utf8" }))[0];

const drupalVersion = () => {
  const core = readFileSync(`${process.env.ONRECORD_DRUPAL_CORE}/lib/Drupal.php`, "utf8");
  return `Drupal ${/VERSION = '([^']*)'/.exec(core)[1]}: its filter_html after CKEditor 5 (${npm("ckeditor5")()})`;
};

/** The folder of each system, and its version. */
const folders = {
  Ghost: [
    "ghost",
    () => `Ghost 6.65’s ${npm("@tryghost/kg-default-nodes", ".cache/systems/node_modules")()}`,
  ],
  Drupal: ["drupal", drupalVersion],
  "sanitize-html": ["sanitize-html", npm("sanitize-html")],
  "rehype-sanitize": ["rehype-sanitize", npm("rehype-sanitize")],
  "js-xss": ["js-xss", npm("xss")],
  Eleventy: ["eleventy", npm("@11ty/eleventy")],
  DOMPurify: ["dompurify", npm("dompurify")],
  TipTap: ["tiptap", npm("@tiptap/core")],
  "CKEditor 5": ["ckeditor5", npm("ckeditor5")],
  TinyMCE: ["tinymce", npm("tinymce")],
  Astro: ["astro", npm("astro", ".cache/systems/node_modules")],
  Hugo: ["hugo", program("hugo", "version")],
  Jekyll: ["jekyll", program("jekyll", "-v")],
};

const inWords = { card: "a card", frame: "a frame", text: "all of it, as text", gone: "nothing" };

const block = (html) => `\`\`\`html\n${html.trim()}\n\`\`\``;

const shown = ["html", "tag"];

/** @param rows of the matrix */
export function writeTranscripts(rows) {
  for (const [system, [folder, version]] of Object.entries(folders)) {
    const ways = rows.filter((row) => row.system === system);
    if (ways.length === 0 || !existsSync(`integrations/${folder}`)) continue;
    const of = (row, form) => row.left.find((cell) => cell.form === form && cell.id === "counted");
    const parts = shown.flatMap((form) => [
      `## \`${form}\`\n\nGoes in:\n\n${block(of(ways[0], form).text)}`,
      ...ways.map((row) => {
        const { left, found } = of(row, form);
        return `What is left, ${row.way}; a reader gets ${inWords[found] ?? found}:\n\n${block(left)}`;
      }),
    ]);
    writeFileSync(
      `integrations/${folder}/transcript.md`,
      `# ${system}: what went in, what came out\n\nWritten by \`npm run test:cms -- --write\`, with ${version()}.\n\n${parts.join("\n\n")}\n`,
    );
  }
}
