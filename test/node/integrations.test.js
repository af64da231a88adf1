import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Eleventy from "@11ty/eleventy";
import { allowedElements, embedForms, embedHtml } from "../../dist/embed/index.js";
import { onrecord } from "../../integrations/eleventy/onrecord.js";

const document = JSON.parse(readFileSync("demo/claims.json", "utf8"));

test("Eleventy’s shortcode writes a claim out of the article’s document, in Markdown too", async () => {
  const folder = mkdtempSync("dist/eleventy-");
  try {
    writeFileSync(join(folder, "story.md"), 'Before.\n\n{% onrecord "shell-share" %}\n\nAfter.\n');
    const site = new Eleventy(folder, join(folder, "_site"), {
      quietMode: true,
      config(config) {
        config.setUseGitIgnore(false);
        config.addPlugin(onrecord, { document, src: "/claims.json" });
      },
    });
    const [page] = await site.toJSON();
    const html = embedHtml("shell-share", { document, src: "/claims.json" });
    assert.equal(page.content.trim(), `<p>Before.</p>\n${html}\n<p>After.</p>`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the table of what to let through holds all that an embed is made of", () => {
  for (const item of document.items)
    for (const form of embedForms) {
      if (["iframe", "markdown", "text"].includes(form)) continue;
      const html = embedHtml(item.id, { form, document });
      for (const [, element, attributes] of html.matchAll(/<([a-z-]+)((?: [a-z-]+="[^"]*")*)>/g)) {
        assert.ok(element in allowedElements, element);
        const names = [...attributes.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name);
        if (form !== "feed")
          for (const name of names) assert.ok(allowedElements[element].includes(name), `${element} ${name}`);
      }
    }
});

/** What Drupal 10's Basic HTML lets through as it comes; `lang` and `dir` it does on every element. */
const basicHtml =
  "<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> " +
  "<ul type> <ol type start> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width>";

test("what Drupal is to be told lets through, with what Basic HTML has already, all of our standard HTML", () => {
  const [, told] = /```html\n([^`]*)```/.exec(readFileSync("integrations/drupal/README.md", "utf8"));
  const allowed = {};
  for (const [, element, attributes] of `${basicHtml} ${told}`.matchAll(/<([a-z0-9-]+)([^>]*)>/g)) {
    allowed[element] ??= ["lang", "dir"];
    allowed[element].push(...attributes.trim().split(/\s+/));
  }
  const news = readdirSync("stories/news").map((name) =>
    JSON.parse(readFileSync(`stories/news/${name}`, "utf8")),
  );
  const missing = new Set();
  for (const one of [document, ...news])
    for (const { id } of one.items)
      for (const [, element, attributes] of embedHtml(id, { document: one, lang: "en" }).matchAll(
        /<([a-z-]+)((?: [a-z-]+="[^"]*")*)>/g,
      ))
        for (const name of ["lang", ...[...attributes.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name)])
          if (!allowed[element]?.includes(name)) missing.add(`${element} ${name}`);
  assert.deepEqual([...missing], []);
});
