// What would break under a strict Content-Security-Policy, or let data become markup, stays out of src/.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.js";

const BANNED = [
  [/\bstyleMap\b/, "styleMap writes a style attribute: set a custom property with style.setProperty"],
  [/\bunsafe(?:HTML|SVG|Static|MathML)\b/, "data must stay text"],
  [/\b(?:inner|outer)HTML\b/, "data must stay text: build nodes, or a template"],
  [/\bsetHTMLUnsafe\b|\bparseHTMLUnsafe\b|\bcreateContextualFragment\b/, "data must stay text"],
  [/\bstyle\??\.cssText\b|\bcssText\s*=[^=]/, "a style attribute by another name: use style.setProperty"],
  [/\binsertAdjacentHTML\b/, "data must stay text: build nodes, or a template"],
  [/\bdocument\s*\.\s*write/, "a guest does not write into the page's own text"],
  [
    /<[a-z][^<>]*\sstyle\s*=/i,
    "a style attribute is refused by a strict style-src: use a class or SVG attributes",
  ],
  [
    /\b(?:setAttribute|toggleAttribute|setAttributeNS)\(\s*(?:null,\s*)?["'`]style["'`]/,
    "refused by a strict style-src: use style.setProperty",
  ],
  [/\beval\(|\bnew Function\b/, "refused by every strict policy"],
];

process.chdir(root);
let found = 0;
for (const file of readdirSync("src", { recursive: true }).map((name) => join("src", name))) {
  if (!file.endsWith(".ts")) continue;
  const code = withoutComments(readFileSync(file, "utf8"));
  for (const [pattern, why] of BANNED) {
    for (const match of code.matchAll(new RegExp(pattern, `g${pattern.flags}`))) {
      found++;
      const line = code.slice(0, match.index + match[0].length).split("\n").length;
      console.error(`${file}:${line}: ${match[0].replace(/\s+/g, " ")}: ${why}`);
    }
  }
}
process.exitCode = found > 0 ? 1 : 0;

/** Comments may name what is banned. The lines stay where they are. */
function withoutComments(code) {
  const blank = (comment) => comment.replace(/[^\n]/g, " ");
  return code.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank);
}
