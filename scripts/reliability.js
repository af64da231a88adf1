// The whole bar of what a card promises the page that it stands on, in every engine that there is: each suite of
// test/reliability/ with all its cases, 20,000 documents out of a seed, 10,000 text cards and 2,000 charts that come and
// go, and the faults that these suites have to catch. Its figures become one table in README.md and SECURITY.md.
//
//   npm run test:reliability
//   npm run test:reliability -- --engine chromium --no-build --no-write
//
// --engine    chromium, firefox or webkit; may be repeated
// --short     the small set of each suite that `npm test` holds; the table says so
// --no-build  takes dist/ as it is
// --no-write  prints the table alone
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { engines, find } from "./browsers.js";
import { build } from "./build.js";
import { fetchFrontEnds } from "./front-ends.js";
import { writeOrCheckPart } from "./generated.js";
import { root } from "./project.js";

const { values: options } = parseArgs({
  options: {
    engine: { type: "string", multiple: true },
    short: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
    "no-write": { type: "boolean", default: false },
  },
});

/** The bar's points in their order: what each figure counts. */
const points = {
  strings: "hostile texts, in every field",
  urls: "ways to write an address, in every field of one",
  csp: "Content Security Policies, and copies under them",
  clobbering: "pages with ids and names of globals",
  json: "documents: out of a seed, of editors, of an article",
  faults: "wrong answers of a network, a server, a worker",
  leaks: "cards and charts mounted and removed",
  copies: "turns in the life of a page",
  hosts: "hostile, helpful and busy host pages",
  access: "pages and states held to axe, keyboard, zoom and print",
  load: "cards of a heavy page, and canvases at once",
  quiet: "pages watched for what they ask, store and send",
  mutants: "faults planted in the elements, each to be caught",
};

const suites = ["test/reliability", "test/pages/access.test.ts"];
if (!options.short) suites.push("test/stories/stories.test.ts");

process.chdir(root);
const folder = mkdtempSync(join(tmpdir(), "onrecord-bar-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const started = Date.now();
if (!options.short) fetchFrontEnds();
if (!options["no-build"]) await build();

const wanted = (options.engine ?? engines).filter((engine) => find(engine) !== undefined);
const missing = (options.engine ?? engines).filter((engine) => !wanted.includes(engine));
let failed = missing.length > 0;
for (const engine of missing) console.error(`There is no ${engine} here: its column stays empty.`);

const fileOf = (engine) => join(folder, `${engine}.jsonl`);
const env = (engine, more = {}) => ({ ...process.env, FIGURES: fileOf(engine), ...more });

async function run(engine, more, ...command) {
  console.log(`\n${engine}: node ${command.join(" ")}`);
  const child = spawn(process.execPath, command, { env: env(engine, more), stdio: "inherit" });
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0) failed = true;
}

const files = suites.flatMap((suite) => ["--files", suite]);
const whole = options.short ? {} : { TEST_WHOLE: "true", FUZZ_RUNS: "1000" };
const tasks = wanted.map(
  (engine) => () => run(engine, whole, "scripts/test.js", "--engine", engine, "--no-build", ...files),
);
/** What a test in a page cannot do: leave it. */
const leaving = ["--no-build", "--engine", "node", "--files", "test/node/back-forward-cache.test.js"];
for (const engine of wanted) tasks.push(() => run(engine, { ENGINE: engine }, "scripts/test.js", ...leaving));
/** What is proven of the sources, and counted in steps of the engine of Node. */
const ofNode = ["regular-expressions", "steps"].flatMap((name) => ["--files", `test/node/${name}.test.js`]);
if (wanted.includes("chromium"))
  tasks.push(() => run("chromium", whole, "scripts/test.js", "--engine", "node", "--no-build", ...ofNode));
if (wanted.includes("chromium") && !options.short)
  tasks.push(
    // What the first round has tried counts, too.
    () => run("chromium", {}, "scripts/fuzz.js", "--runs", "19000"),
    () => run("chromium", {}, "test/leaks/run.js"),
    () => run("chromium", {}, "scripts/mutants.js", "--suite", "reliability"),
  );

// Two at a time keep two cores busy.
const worker = async () => {
  for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) await task();
};
await Promise.all([worker(), worker()]);
// Alone: it measures.
if (wanted.includes("chromium") && !options.short) await run("chromium", {}, "bench/load.js", "--no-build");

const said = Object.fromEntries(
  wanted.map((engine) => [
    engine,
    readFileSync(fileOf(engine), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  ]),
);
const minutes = Math.round((Date.now() - started) / 60_000);
print();
if (!options["no-write"]) write();
process.exitCode = failed ? 1 : 0;

/** Everything that was counted, each suite for itself. */
function print() {
  for (const [engine, all] of Object.entries(said)) {
    console.log(`\n${nameOf(engine)}`);
    for (const [what, counts] of summed(all, ({ point, what }) => `${point}: ${what}`))
      console.log(
        `  ${what.padEnd(70)} ${counts.tried} tried, ${counts.survived} survived, ${counts.tried - counts.survived} lost`,
      );
    for (const { point, what, figure, why } of all) {
      if (figure) console.log(`  ${point}: ${what}: ${figure}`);
      if (why) console.log(`  ${point}: ${what}: not here, ${why}`);
    }
  }
  console.log(`\n${minutes} minutes.`);
}

function write() {
  const names = wanted.map(nameOf);
  const byPoint = Object.fromEntries(
    Object.entries(said).map(([engine, all]) => [engine, summed(all, ({ point }) => point)]),
  );
  const rows = Object.entries(points).map(([point, what]) => {
    const cells = wanted.map((engine) => {
      const counts = byPoint[engine].get(point);
      return counts ? counts.tried.toLocaleString("en") : "–";
    });
    const lost = wanted.reduce((sum, engine) => {
      const counts = byPoint[engine].get(point);
      return sum + (counts ? counts.tried - counts.survived : 0);
    }, 0);
    return `| ${what} | ${cells.join(" | ")} | ${lost} |`;
  });
  const date = new Date().toISOString().slice(0, 10);
  const table = [
    `| Tried on ${date}${options.short ? ", the small set" : ""} | ${names.join(" | ")} | lost |`,
    `|---|${names.map(() => "---|").join("")}---|`,
    ...rows,
  ];
  const figures = wanted.flatMap((engine) =>
    said[engine].filter(({ figure }) => figure).map(({ what, figure }) => `${what}: ${figure}`),
  );
  const notHere = new Map();
  for (const engine of wanted)
    for (const { what, why } of said[engine].filter(({ why }) => why)) {
      const line = `${what} (${why})`;
      notHere.set(line, [...(notHere.get(line) ?? []), nameOf(engine)]);
    }
  const notes = [
    ...figures.map((line) => `- ${line[0].toUpperCase()}${line.slice(1)}.`),
    ...[...notHere].map(([line, names]) => `- Not tried in ${names.join(", ")}: ${line}.`),
  ];
  const text = table.join("\n");
  writeOrCheckPart("README.md", "reliability", text, "npm run test:reliability");
  writeOrCheckPart(
    "SECURITY.md",
    "reliability",
    `${text}\n\n${notes.join("\n")}`,
    "npm run test:reliability",
  );
}

/** How much was tried and survived, for each of what a line is about. */
function summed(all, about) {
  const sums = new Map();
  for (const line of all) {
    if (line.tried === undefined) continue;
    const sum = sums.get(about(line)) ?? { tried: 0, survived: 0 };
    sum.tried += line.tried;
    sum.survived += line.survived;
    sums.set(about(line), sum);
  }
  return sums;
}

/** The engine with its version, as it calls itself. */
function nameOf(engine) {
  const agent = said[engine].find(({ agent }) => agent)?.agent ?? "";
  const patterns = { chromium: /Chrome\/(\d+)/, firefox: /Firefox\/(\d+)/, webkit: /Version\/([\d.]+)/ };
  const names = { chromium: "Chromium", firefox: "Firefox", webkit: "WebKit" };
  return `${names[engine]} ${agent.match(patterns[engine])?.[1] ?? ""}`.trim();
}
