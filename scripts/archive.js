// npm run archive: freezes what a release writes, under test/archive/<version>/. A release that was published is never
// frozen again: its pages stand in the world.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { embedForms, embedHtml } from "../dist/embed/index.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const folder = `test/archive/${version}`;
const again = process.argv.includes("--again");
if (existsSync(`${folder}/snippets.json`) && !again) {
  console.error(`${folder} is frozen. Only before ${version} is published: npm run archive -- --again`);
  process.exit(1);
}

const claims = readFileSync("demo/claims.json", "utf8");
const document = JSON.parse(claims);
const src = `/${folder}/claims.json`;
const snippets = document.items.flatMap(({ id }) => [
  ...embedForms.map((form) => ({
    id,
    form,
    html: embedHtml(id, { form, document, ...(form === "iframe" && { src }) }),
  })),
  ...["html", "tag"].map((form) => ({ id, form, src, html: embedHtml(id, { form, document, src }) })),
]);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/claims.json`, claims);
writeFileSync(`${folder}/snippets.json`, `${JSON.stringify(snippets, null, 1)}\n`);
console.log(`Froze ${snippets.length} snippets of ${version}.`);
