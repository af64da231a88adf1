import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/*
 * All words of the builder's page lie in its message files, so that another language is one file.
 */

const folder = fileURLToPath(new URL("../../src/builder/page", import.meta.url));
const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ts"));

/** The text of a template from its first character on, and of every template in its slots. */
function templatesIn(code) {
  const found = [];
  for (const { index } of code.matchAll(/\bhtml`/g)) {
    let text = "";
    let depth = 0;
    for (let at = index + 5; at < code.length; at++) {
      if (depth === 0 && code[at] === "`") break;
      if (code.startsWith("${", at) && depth === 0) {
        depth = 1;
        text += "\u0000";
        at++;
      } else if (depth > 0) {
        if (code[at] === "{") depth++;
        if (code[at] === "}") depth--;
      } else text += code[at];
    }
    found.push(text);
  }
  return found;
}

/** What a reader is shown or told by a template itself. */
function wordsOf(template) {
  const told = [
    ...template.matchAll(/\s(?:aria-label|aria-description|title|placeholder|alt)="([^"\u0000]*)"/g),
  ];
  const shown = template.replace(/<[^>]*>/g, " ").replace(/\u0000/g, " ");
  return [shown, ...told.map(([, text]) => text)]
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => text.trim());
}

/** No words: what an address begins with. */
const allowed = ["https://"];

test("every word of the page lies in its message files", () => {
  let templates = 0;
  for (const name of sources) {
    const code = readFileSync(join(folder, name), "utf8");
    for (const template of templatesIn(code)) {
      templates++;
      const words = wordsOf(template).filter((text) => !allowed.includes(text));
      assert.deepEqual(words, [], name);
    }
    // What is said to who hears the page, or is put beside a field, is a phrase of a message file as well.
    const said = [...code.matchAll(/\bsay\(\s*["'`]/g)];
    assert.deepEqual(said.length, 0, name);
  }
  assert.ok(templates > 60, `${templates} templates were read`);
});

test("a word in a template would be found", () => {
  const found = (template) => wordsOf(templatesIn(`html\`${template}\``)[0]);
  assert.deepEqual(found('<p class="a">Undo</p>'), ["Undo"]);
  assert.deepEqual(found('<button aria-label="Undo"></button>'), ["Undo"]);
  assert.deepEqual(found("<p title=$" + "{words.a}>$" + "{words.b}</p>"), []);
});
