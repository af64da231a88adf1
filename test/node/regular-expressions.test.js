import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build, transformSync } from "esbuild";
import { parseAst } from "rollup/parseAst";
import { analyse } from "scslre";
import { record } from "../figures.js";

/*
 * No regular expression of ours takes more than linear time, whatever text it is given: no text twice as long costs four
 * times as much. That is proven of each pattern by itself (scslre, which eslint-plugin-regexp stands on): whether it can
 * share the same letters out among its repetitions in many ways, or begin anew at each of them, before it gives up. No
 * clock is asked. It does not see whether alternatives of unlike length share the same letters, as in (?:a|aa)*.
 * recheck's automaton, which is too slow for every change, was asked once: nothing exponential in what it can read, which
 * are the patterns without lookaround.
 */

const src = fileURLToPath(new URL("../../src", import.meta.url));

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"));

/** What may be worse, since nobody else's text ever comes to it. */
const ours = "it reads our own words alone";
const editors = "it reads what an editor types into the builder, on the editor's own machine";
const exceptions = {
  "model/diagnosis.ts": { patterns: 1, why: ours },
  "builder/open/opened.ts": { patterns: 1, why: ours },
  "builder/passage/number.ts": { patterns: 1, why: editors },
  "builder/advice/quotation.ts": { patterns: 1, why: editors },
  "builder/open/json.ts": { patterns: 2, why: editors },
};

const isLinear = ({ source, flags }) => {
  const reportTypes = { Move: true, Self: true, Trade: true };
  return analyse({ source, flags }, { reportTypes }).reports.length === 0;
};

/** Every pattern between slashes, as the sources hold it. */
function literalsIn(file) {
  const { code } = transformSync(readFileSync(join(src, file), "utf8"), { loader: "ts", target: "esnext" });
  const found = [];
  const look = (node) => {
    if (typeof node !== "object" || node === null) return;
    if (node.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags });
    for (const inner of Object.values(node)) look(inner);
  };
  look(parseAst(code));
  return found;
}

/** What a module makes of strings: patterns that stand in no source as they are. */
async function madeBy(file, use) {
  const { outputFiles } = await build({
    entryPoints: [join(src, file)],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  const made = new Map();
  const native = globalThis.RegExp;
  globalThis.RegExp = class extends native {
    constructor(source, flags) {
      super(source, flags);
      made.set(`${this.source} ${this.flags}`, { source: this.source, flags: this.flags });
    }
  };
  try {
    const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
    await use(await import(url));
  } finally {
    globalThis.RegExp = native;
  }
  return [...made.values()];
}

describe("a regular expression of ours", () => {
  let tried = 0;
  let survived = 0;
  after(() => record({ point: "json", what: "regular expressions held to be linear", tried, survived }));
  const hold = (patterns, about, allowed = 0) => {
    const slow = patterns.filter((pattern) => !isLinear(pattern));
    tried += patterns.length;
    survived += patterns.length - Math.max(0, slow.length - allowed);
    assert.equal(
      slow.length,
      allowed,
      `${about}: ${slow.map(({ source, flags }) => `/${source}/${flags}`).join("  ")}`,
    );
  };

  test("is found to be slow where it is, or nothing is held", () => {
    for (const pattern of [/^(a+)+$/, /a+$/, /a*\d?a*b/, /<[^>]*>/, /^\s*(.*?)\s*$/])
      assert.equal(isLinear(pattern), false, `${pattern}`);
    for (const pattern of [/^a+$/, /(?<!a)a+$/, /<[^<>]*>/, /"(?:[^"\\]|\\.)*?"/y])
      assert.equal(isLinear(pattern), true, `${pattern}`);
  });

  for (const file of files) {
    const patterns = literalsIn(file);
    if (patterns.length === 0) continue;
    const { patterns: allowed, why } = exceptions[file] ?? {};
    test(`(${file}) takes linear time${allowed ? `, or ${why}` : ""}`, () => hold(patterns, file, allowed));
  }

  const quotes = ["“a”", '"a"', "„a“", "« a »", "‘a’"].map((text) => ({ type: "quote", text, by: "A" }));
  const languages = ["en", "uk", "ko", "ar", "de", "fr", "es", "ja"];

  test("is linear, too, where it is made of a language's marks, of units and of scripts", async () => {
    const patterns = await madeBy("embed/index.ts", ({ embedHtml }) => {
      for (const lang of languages) for (const item of quotes) embedHtml(item, { form: "fallback", lang });
    });
    assert.ok(patterns.length >= 15, `${patterns.length}`);
    hold(patterns, "made of strings");
  });
});
