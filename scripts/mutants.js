// Do the tests bite? Plants the faults of test/mutants/faults.js one at a time in a copy of the sources, and runs
// the test that has to turn red.
//
//   npm run test:mutants
//   npm run test:mutants -- --only hedge
//
// --only   the faults whose title holds these words
// --suite  those that a test of this folder has to catch
import { spawn } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { playwrightLauncher } from "@web/test-runner-playwright";
import { record } from "../test/figures.js";
import { faults } from "../test/mutants/faults.js";
import { chromiumArguments, find, installCommand } from "./browsers.js";
import { root } from "./project.js";

const { values: options } = parseArgs({ options: { only: { type: "string" }, suite: { type: "string" } } });
const chosen = faults.filter(
  ({ title, test }) =>
    title.toLowerCase().includes((options.only ?? "").toLowerCase()) &&
    test.file.startsWith(`test/${options.suite ?? ""}`),
);

const chromium = find("chromium");
if (chromium === undefined) stopWith(`No chromium to test in. Run: ${installCommand(["chromium"])}`);
if (chosen.length === 0) stopWith("No fault fits.");

const folders = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

// What a test counts while a fault is planted is no figure of ours.
const { FIGURES } = process.env;
delete process.env.FIGURES;

const start = Date.now();
const copies = await Promise.all([copyOfTheSources(), copyOfTheSources()]);
if (chosen.some(({ needsBuild }) => needsBuild))
  await Promise.all(copies.map(({ folder }) => build(folder, "build.js")));
await expectGreen(copies[0], chosen);

const waiting = [...chosen];
const missed = [];
await Promise.all(copies.map(work));
const seconds = Math.round((Date.now() - start) / 1000);
console.log(`\n${chosen.length - missed.length} of ${chosen.length} caught (${seconds} s)`);
record(
  {
    point: "mutants",
    what: "planted faults",
    tried: chosen.length,
    survived: chosen.length - missed.length,
  },
  FIGURES,
);
process.exit(missed.length > 0 ? 1 : 0);

/** A folder like this one, whose files can be changed; a runner of its own tests. */
async function copyOfTheSources() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "onrecord-mutants-")));
  folders.push(folder);
  const left = ["node_modules", "dist", "storybook-static", ".git"];
  for (const name of readdirSync(root)) {
    if (!left.includes(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const { runTestFiles } = await import(pathToFileURL(join(folder, "scripts", "test-browser.js")));
  const run = async (tests) => {
    const result = await runTestFiles({
      engine: "chromium",
      files: [...new Set(tests.map(({ file }) => join(folder, file)))],
      names: tests.map(({ name }) => name),
      launcher: playwrightLauncher({
        product: "chromium",
        launchOptions: { executablePath: chromium.path, args: chromiumArguments },
      }),
      concurrency: 2,
      quiet: true,
    });
    return ({ file, name }) => result.tests.filter((test) => test.file === file && test.name === name);
  };
  return { folder, run };
}

/** What is red already, or is not there, catches nothing. */
async function expectGreen(copy, faults) {
  const found = await copy.run(faults.map(({ test }) => test));
  const wrong = faults.flatMap(({ test }) => {
    const those = found(test);
    if (those.length === 1 && those[0].passed) return [];
    const what = those.length === 0 ? "is not there" : those.length > 1 ? "is there twice" : "fails already";
    return `${test.file}: “${test.name}” ${what}`;
  });
  if (wrong.length > 0) stopWith([...new Set(wrong)].join("\n"));
}

async function work(copy) {
  for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
    const { title, test } = fault;
    const takeOut = plant(fault, copy.folder);
    const isBuilt = !fault.needsBuild || (await build(copy.folder, scriptOf(fault)));
    const found = isBuilt ? (await copy.run([test]))(test) : [];
    takeOut();
    const isCaught = found.length === 1 && !found[0].passed && !found[0].skipped;
    if (!isCaught) missed.push(fault);
    const why = isBuilt ? "the test did not run" : "it could not be built";
    const how = isCaught ? "caught" : found.length === 0 ? `MISSED: ${why}` : "MISSED";
    console.log(`${how}: ${title}\n    ${test.file}: ${test.name}`);
  }
}

/** Changes the copy; what it gives back changes it back. */
function plant({ title, edits }, folder) {
  const before = new Map();
  for (const { file, find, replace } of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (!before.has(path)) before.set(path, text);
    const places = text.split(find).length - 1;
    if (places !== 1) stopWith(`“${title}”: ${file} holds this ${places} times, not once:\n${find}`);
    writeFileSync(
      path,
      text.replace(find, () => replace),
    );
  }
  return () => {
    for (const [path, text] of before) writeFileSync(path, text);
  };
}

/** What writes again what a test takes out of dist/: the scripts that a site loads, or everything. */
function scriptOf({ edits, test }) {
  const isWhole = test.file.startsWith("test/builder/") || edits.some(({ file }) => file.endsWith(".css"));
  return isWhole ? "build.js" : "build-cdn.js";
}

/** In a process of its own: it resolves some of its paths by the folder that it is started in, and tests go on meanwhile. */
async function build(folder, script) {
  const child = spawn(process.execPath, [`scripts/${script}`], { cwd: folder, stdio: "ignore" });
  return (await new Promise((done) => child.on("close", done))) === 0;
}

function stopWith(message) {
  console.error(message);
  process.exit(1);
}
