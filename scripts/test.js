// Builds, finds the engines, runs everything, and says in its last line how it went.
//
//   npm test
//   npm test -- --engine chromium --files test/model --no-build
//
// FUZZ_SEED=5 npm test tries the documents and properties again of a run that has printed this seed.
//
// --engine  chromium, firefox, webkit or node; may be repeated
// --files   a test file or a folder of them; may be repeated
import { randomInt } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { playwrightLauncher } from "@web/test-runner-playwright";
import { puppeteerLauncher } from "@web/test-runner-puppeteer";
import { webdriverLauncher } from "@web/test-runner-webdriver";
import { chromiumArguments, engines, find, install, installCommand, startWebKitDriver } from "./browsers.js";
import { build } from "./build.js";
import { root } from "./project.js";
import { runTestFiles } from "./test-browser.js";
import { buildTestModules } from "./test-modules.js";
import { runNodeTests } from "./test-node.js";

const { values: options } = parseArgs({
  options: {
    engine: { type: "string", multiple: true },
    files: { type: "string", multiple: true },
    "no-build": { type: "boolean", default: false },
  },
});

process.chdir(root);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const wanted = options.engine?.flatMap((names) => names.split(",")) ?? ["node", ...engines];
for (const name of wanted) {
  if (name !== "node" && !engines.includes(name))
    stopWith(`There is no engine "${name}": ${["node", ...engines].join(", ")}.`);
}
const { nodeFiles, browserFiles } = findTests(options.files);
if (nodeFiles.length + browserFiles.length === 0) stopWith("No test file fits.");

// What the fuzz and every other property test try: another seed each time, and the same again where it is given.
process.env.FUZZ_SEED ??= `${randomInt(1e9)}`;
console.log(`FUZZ_SEED=${process.env.FUZZ_SEED}`);

if (!options["no-build"]) await build();

const browsers = browserFiles.length > 0 ? findEngines(wanted.filter((name) => name !== "node")) : [];
const modules = browsers.length > 0 ? await buildTestModules(browserFiles) : undefined;
// WebKit and Firefox take a test file at a time, and wait more than they work: they begin, and the rest comes beside them.
const runs = browsers.map((browser) => () => runInBrowser(browser)).reverse();
if (wanted.includes("node") && nodeFiles.length > 0) runs.splice(2, 0, () => runNodeTests(nodeFiles));
const results = [];
const worker = async () => {
  for (let run = runs.shift(); run !== undefined; run = runs.shift()) results.push(await run());
};
await Promise.all([worker(), worker(), worker()]);

let failed = false;
const sum = results.reduce(added, { passed: 0, failed: 0, skipped: 0, failures: [] });
// Once more, where a log of thousands of lines is looked at first.
console.log(["", ...sum.failures, ""].join("\n"));
for (const result of results) {
  console.log(
    `${result.engine}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`,
  );
  if (result.passed + result.failed === 0) {
    failed = true;
    console.log(`${result.engine} ran no test at all.`);
  }
}
if (results.length === 0) {
  failed = true;
  console.log("Nothing was run.");
}
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
// Not process.exit at once: what is still on its way to a pipe would be lost.
process.exitCode = failed || sum.failed > 0 ? 1 : 0;
setTimeout(() => process.exit(), 5000).unref();

function added(one, other) {
  const counts = ["passed", "failed", "skipped"].map((kind) => [kind, one[kind] + other[kind]]);
  return { ...one, ...Object.fromEntries(counts), failures: [...one.failures, ...other.failures] };
}

function findTests(asked) {
  const all = readdirSync("test", { recursive: true })
    .map((file) => join("test", file))
    .filter((file) => /\.test\.(?:ts|js|mjs)$/.test(file))
    .sort();
  const under = (asked ?? []).map((path) => relative(root, resolve(path)));
  const chosen = asked
    ? all.filter((file) => under.some((path) => file === path || file.startsWith(path + sep)))
    : all;
  const ofNode = (file) => file.startsWith(join("test", "node") + sep);
  return {
    nodeFiles: chosen.filter((file) => ofNode(file) && !file.endsWith(".ts")),
    browserFiles: chosen.filter((file) => !ofNode(file) && file.endsWith(".ts")),
  };
}

/** The engines asked for, installed where that is possible and needed. */
function findEngines(names) {
  const why = new Map();
  const have = (name) => find(name) !== undefined;
  install(
    names.filter((name) => !have(name)),
    why,
  );
  const missing = names.filter((name) => !have(name));
  const required =
    process.env.CI === "true" || options.engine ? missing : missing.filter((name) => name === "chromium");
  if (required.length > 0) {
    for (const name of required) if (why.has(name)) console.error(`${name}: ${why.get(name)}`);
    stopWith(
      `No ${required.join(" and no ")} to test in. Run this, then npm test again:\n\n  ${installCommand(required)}\n`,
    );
  }
  for (const name of missing) {
    console.log(`${name} skipped: not found, and it could not be installed. Try: ${installCommand([name])}`);
  }
  return names.map(find).filter((browser) => browser !== undefined);
}

/**
 * A file of the bar, or of what an engine hardly has a say in, is one engine's, by the seed. Chromium runs all others, of
 * which Firefox and WebKit share some. `--engine` runs all in each that it names.
 */
function filesOf(engine) {
  if (options.files || options.engine) return browserFiles;
  const all = browsers.map((browser) => browser.engine);
  const others = all.filter((one) => one !== "chromium");
  const sharers = {
    "archive/": all,
    "builder/": all,
    "embed/embed-forms.": all,
    "embed/fallback-html.": all,
    "embed/hostile-text.": all,
    "frameworks/": all,
    "reliability/": all,
    "stories/": all,
    "chart/": others,
    "linked-data/": others,
    "model/": others,
    "pages/": others,
  };
  const sharersOf = (path) => Object.entries(sharers).find(([start]) => path.startsWith(start))?.[1] ?? [];
  return browserFiles.filter((file, at) => {
    const those = sharersOf(file.split(sep).slice(1).join("/"));
    return !those.includes(engine) || those[(at + Number(process.env.FUZZ_SEED)) % those.length] === engine;
  });
}

/** A browser may hang, a driver may: what it has not run, or not in time, a new one runs, a file at a time. */
async function runInBrowser(browser, files = filesOf(browser.engine), starts = 3) {
  const driver = browser.kind === "webkitgtk" ? await startWebKitDriver(browser.path) : undefined;
  const result = await runTestFiles({
    engine: browser.engine,
    files: files.map((file) => file.split(sep).join("/")),
    modules,
    launcher: launcherOf(browser, driver),
    // A tab behind another gets no animation frames; Chromium alone gives each test file a window.
    concurrency: browser.engine === "chromium" && starts === 3 ? 2 : 1,
    onHang: starts > 1 ? () => driver?.stop() : undefined,
  });
  driver?.stop();
  if (result.left.length === 0) return result;
  const rest = await runInBrowser(browser, result.left, starts - 1);
  return added(result, rest);
}

function launcherOf({ engine, kind, path }, driver) {
  if (kind === "webkitgtk") {
    const launcher = webdriverLauncher({
      hostname: "127.0.0.1",
      port: driver.port,
      path: "/",
      automationProtocol: "webdriver",
      logLevel: "silent",
      connectionRetryTimeout: 40_000,
      connectionRetryCount: 1,
      capabilities: {
        browserName: "MiniBrowser",
        "wdio:enforceWebDriverClassic": true,
        // The tests say themselves when they begin; waiting for a page's load, the driver has hung.
        pageLoadStrategy: "none",
        "webkitgtk:browserOptions": { binary: driver.binary, args: ["--automation"] },
      },
    });
    const create = launcher.createDriverManager.bind(launcher);
    launcher.createDriverManager = async () => {
      // The first window on a cold machine may come too late; a second try finds everything in memory.
      const manager = await create().catch(create);
      // Its own lets the promise go, and a page that does not open would end the whole run.
      manager.queueStartSession = (id, url) => manager.startSession(id, url);
      return manager;
    };
    return launcher;
  }
  if (kind === "firefox") {
    return puppeteerLauncher({ concurrency: 1, launchOptions: { browser: "firefox", executablePath: path } });
  }
  return playwrightLauncher({
    product: engine,
    ...usedAgain(),
    launchOptions: { executablePath: path, args: engine === "chromium" ? chromiumArguments : [] },
  });
}

/** A page that is free takes the next test file: a new one costs more than the tests of most. */
function usedAgain() {
  const free = [];
  return {
    async createBrowserContext({ browser }) {
      const left = free.pop();
      if (left && !left.page.isClosed()) return left;
      const context = await browser.newContext();
      const page = await context.newPage();
      page.once("crash", () => context.close());
      const close = async () => {
        await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
        free.push(kept);
      };
      const kept = { page, close };
      return kept;
    },
    createPage: ({ context }) => context.page,
  };
}

function stopWith(message) {
  console.error(message);
  process.exit(1);
}
