// Sanitizers and generators that npm has, each as it comes and as it is to be set up for us.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import rehypeParse from "rehype-parse";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import sanitizeHtml from "sanitize-html";
import { unified } from "unified";
import xss from "xss";
import { onrecord as forXss } from "../../integrations/js-xss/onrecord.js";
import { onrecord as forRehype } from "../../integrations/rehype-sanitize/onrecord.js";
import { onrecord as forSanitizeHtml } from "../../integrations/sanitize-html/onrecord.js";

const each = (run) => (texts) => Promise.all(texts.map(run));

const rehype = (schema) => {
  const pipe = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeSanitize, schema)
    .use(rehypeStringify);
  return each(async (html) => String(await pipe.process(html)));
};

const remark = (schema) => {
  const pipe = unified()
    .use(remarkParse)
    .use(remarkRehype, { allowDangerousHtml: Boolean(schema) });
  if (schema) pipe.use(rehypeRaw).use(rehypeSanitize, schema);
  pipe.use(rehypeStringify);
  return each(async (markdown) => String(await pipe.process(markdown)));
};

/** A site of one page a text, written in the folder where its packages are found. */
async function eleventy(texts) {
  const folder = mkdtempSync("dist/eleventy-");
  try {
    for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.md`), text);
    const site = new Eleventy(folder, join(folder, "_site"), {
      quietMode: true,
      config(config) {
        config.setUseGitIgnore(false);
      },
    });
    const pages = await site.toJSON();
    return texts.map((_, at) => pages.find(({ inputPath }) => inputPath.endsWith(`/${at}.md`)).content);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const npmSystems = [
  {
    name: "sanitize-html",
    kind: "html",
    asItComes: each((html) => sanitizeHtml(html)),
    setUp: each((html) => sanitizeHtml(html, forSanitizeHtml(sanitizeHtml.defaults))),
  },
  {
    name: "rehype-sanitize",
    kind: "html",
    asItComes: rehype(defaultSchema),
    setUp: rehype(forRehype(defaultSchema)),
  },
  {
    name: "js-xss",
    kind: "html",
    asItComes: each((html) => xss(html)),
    setUp: each((html) => xss(html, forXss(xss.whiteList))),
  },
  {
    name: "markdown-it",
    kind: "markdown",
    asItComes: each((text) => new MarkdownIt().render(text)),
    setUp: each((text) => new MarkdownIt({ html: true }).render(text)),
  },
  { name: "marked", kind: "markdown", asItComes: each((text) => marked.parse(text)) },
  { name: "remark", kind: "markdown", asItComes: remark(), setUp: remark(forRehype(defaultSchema)) },
  { name: "Eleventy", kind: "markdown", asItComes: eleventy },
];
