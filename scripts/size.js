// What a reader downloads, in KB (1,024 bytes) after Brotli: against the budget, which is the goal, and against the
// limit, which is what was reached and only falls. Fails past a limit.
//
//   npm run size               builds first, and writes the README's table; --no-build takes dist/ as it is
//   npm run size -- --check    fails where the README's table is another
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { transform } from "esbuild";
import { rollup } from "rollup";
import { browsers } from "./browsers-we-promise.js";
import { build } from "./build.js";
import { partOf, writeOrCheckPart } from "./generated.js";
import { root } from "./project.js";

process.chdir(root);
if (!process.argv.includes("--no-build")) await build();

const dropIn = staticClosure("dist/cdn/onrecord.js");
const diagnosis = staticClosure("dist/cdn/onrecord-diagnosis.js").filter((file) => !dropIn.includes(file));
const cards = staticClosure("dist/builder/cards.js");
const builder = staticClosure("dist/builder/builder.js").filter((file) => !cards.includes(file));
const withLit = await alone("dist/elements/fact-card/fact-card.js", false);
const withoutLit = await alone("dist/elements/fact-card/fact-card.js", true);

const languages = readdirSync("dist/cdn").filter((file) => /^onrecord-[a-z]{2,3}\.js$/.test(file));
const largest = (files) =>
  files.map((file) => readFileSync(join("dist/cdn", file))).sort((a, b) => brotli(b) - brotli(a))[0];

const rows = [
  // 0.3 more than was reached once: the price of slices that grow where a page’s frames are long, and of cards that go on
  // where a reader comes back to a page, or the page to its network, in the middle of them.
  ["drop-in script and what it imports at once", dropIn.map((file) => readFileSync(file)), 26, 39.2],
  ["diagnosis chunk", diagnosis.map((file) => readFileSync(file)), 5, 5],
  ["reader’s tools, when one is used", [readFileSync("dist/cdn/onrecord-tools.js")], 2, 1.9],
  ["chart chunk, when a chart comes near the view", [readFileSync("dist/cdn/onrecord-chart.js")], 52, 46.9],
  [
    "what follows a live page’s document, when it has one",
    [readFileSync("dist/cdn/onrecord-live.js")],
    1.5,
    1.3,
  ],
  ["a further language, the largest", [largest(languages)], 1.5, 1.5],
  ["the builder’s own script, beside the cards’", builder.map((file) => readFileSync(file)), 60, 60],
  ["onrecord/fact-card alone, with Lit", [withLit], 20, 33.7],
  ["onrecord/fact-card alone, without Lit", [withoutLit], 14, 28.7],
  ["onrecord.css", [readFileSync("dist/cdn/onrecord.css")], 2.5, 2.5],
];

const table = rows.map(([what, contents, budget, limit]) => {
  const bytes = contents.map(brotli).reduce((sum, size) => sum + size, 0);
  return { what, bytes, budget, limit, missed: bytes > budget * 1024, over: bytes > limit * 1024 };
});
const before = sizesOf(readmeOfTheParent());
const width = Math.max(...table.map(({ what }) => what.length));
console.log(`${"".padEnd(width)}       KB  budget   limit  since the parent commit`);
for (const { what, bytes, budget, limit, missed, over } of table) {
  const cells = [inKB(bytes).toFixed(2).padStart(9), String(budget).padStart(8), String(limit).padStart(8)];
  const verdict = over ? "  OVER THE LIMIT" : missed ? "  over the budget" : "";
  console.log(
    `${what.padEnd(width)}${cells.join("")}  ${sinceThen(what, bytes).padEnd(23)}${verdict}`.trimEnd(),
  );
}
writeOrCheckPart(
  "README.md",
  "size",
  [
    "| What a reader downloads | KB, after Brotli | The goal |",
    "|---|---|---|",
    ...table.map(({ what, bytes, budget }) => `| ${what} | ${inKB(bytes).toFixed(1)} | ${budget} |`),
  ].join("\n"),
  "npm run size",
);
if (table.some(({ over }) => over)) {
  console.error("Over a limit.");
  process.exitCode = 1;
}

function inKB(bytes) {
  return bytes / 1024;
}

/** What the parent commit's README says; nothing where this clone does not reach so far. */
function readmeOfTheParent() {
  const { status, stdout } = spawnSync("git", ["show", "HEAD~1:README.md"], { encoding: "utf8" });
  return status === 0 ? stdout : "";
}

/** The sizes of a README's table, by what they are of. */
function sizesOf(readme) {
  const rows = partOf(readme, "size").matchAll(/^\| (.+?) \| ([\d.]+) \|/gm);
  return new Map([...rows].map(([, what, size]) => [what, Number(size)]));
}

/** The table is as exact as a tenth, and so is this. */
function sinceThen(what, bytes) {
  if (before.size === 0) return "not known";
  if (!before.has(what)) return "new";
  const change = Number(inKB(bytes).toFixed(1)) - before.get(what);
  return Math.abs(change) < 0.05 ? "the same" : `${change > 0 ? "+" : "−"}${Math.abs(change).toFixed(1)}`;
}

function brotli(content) {
  const data = Buffer.from(content);
  return brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  }).length;
}

/** The file and what it imports statically, as files. */
function staticClosure(entry, seen = []) {
  if (seen.includes(entry)) return seen;
  seen.push(entry);
  for (const [, specifier] of readFileSync(entry, "utf8").matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+)"/g)) {
    staticClosure(join(dirname(entry), basename(specifier)), seen);
  }
  return seen;
}

/** One entry as a bundler would put it into somebody's page; chunks that are loaded later do not count. */
async function alone(entry, litOutside) {
  const made = await rollup({
    input: entry,
    external: litOutside ? /^(?:lit|@lit)(?:[-/]|$)/ : undefined,
    plugins: [nodeResolve({ browser: true, exportConditions: ["production"] })],
  });
  const { output } = await made.generate({ format: "es" });
  await made.close();
  const { imports, code, fileName } = output[0];
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const parts = new Set([fileName]);
  const add = (names) => {
    for (const name of names) {
      if (!chunks.has(name) || parts.has(name)) continue;
      parts.add(name);
      add(chunks.get(name).imports);
    }
  };
  add(imports);
  const codes = parts.size === 1 ? [code] : [...parts].map((name) => chunks.get(name).code);
  const small = await Promise.all(
    codes.map((text) => transform(text, { minify: true, format: "esm", target: browsers })),
  );
  return small.map((result) => result.code).join("\n");
}
