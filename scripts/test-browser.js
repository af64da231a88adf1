// One engine's run. The runner's own command line is made for one person at a terminal; here two engines
// run side by side and print only what is finished.
import { createRequire } from "node:module";
import { relative } from "node:path";
import { nodeResolvePlugin } from "@web/dev-server";
import { TestRunner } from "@web/test-runner";
import * as commands from "@web/test-runner-commands/plugins";
import { resolving, shared } from "../web-test-runner.config.js";
import { freePort } from "./browsers.js";
import { root } from "./project.js";
import { builtModules } from "./test-modules.js";

/**
 * @param modules the folder of `buildTestModules`; without it, each source is served by itself
 * @param names of the tests to run, where not all of the files' are meant
 * @param quiet prints nothing; `tests` of the result says which test passed
 * @param onHang is called where the browser opens a page no more; then `left` of the result is what it has not run,
 *   and the files in which nothing failed but time. Without it, both are failures
 */
export async function runTestFiles(options) {
  const { engine, files, launcher, concurrency, modules, names, quiet = false, onHang } = options;
  const result = { engine, passed: 0, failed: 0, skipped: 0, failures: [], tests: [], left: [] };
  const runner = new TestRunner({
    ...shared,
    port: await freePort(),
    files,
    browsers: [launcher],
    concurrentBrowsers: 1,
    concurrency,
    browserLogs: true,
    testFramework: {
      ...shared.testFramework,
      path: createRequire(import.meta.url).resolve("@web/test-runner-mocha/dist/autorun.js"),
      config: { ...shared.testFramework.config, ...(names && { grep: patternFor(names) }) },
    },
    middleware: [...(modules ? [builtModules(modules)] : []), ...shared.middleware],
    plugins: [
      commands.setViewportPlugin(),
      commands.emulateMediaPlugin(),
      commands.filePlugin(),
      commands.sendKeysPlugin(),
      commands.sendMousePlugin(),
      ...shared.plugins,
      nodeResolvePlugin(root, false, resolving),
    ],
    reporters: [],
    logger: quiet ? silent : logger(engine),
    coverageConfig: {},
    watch: false,
  });
  const since = new Map();
  const started = new Set();
  const finished = new Set();
  let hangs = false;
  runner.sessions.on("session-status-updated", (session) => {
    if (session.status === "INITIALIZING") since.set(session.id, Date.now());
    if (session.status === "TEST_STARTED") started.add(session.id);
    if (session.status !== "FINISHED" || finished.has(session.id) || hangs) return;
    const file = relative(root, session.testFile);
    if (onHang && (!started.has(session.id) || session.errors.some(isOfTheDriver))) {
      hangs = true;
      const done = new Set(result.tests.map((test) => test.file));
      result.left = files.filter((file) => !done.has(relative(root, file)));
      console.log(`${engine} hangs at ${file}: ${session.errors[0]?.message.split("\n")[0]}`);
      onHang();
      runner.stop();
      return;
    }
    finished.add(session.id);
    if (onHang && onlyTimedOut(session)) {
      result.left.push(file);
      console.log(`${engine} again, alone, since something in it took too long: ${file}`);
      return;
    }
    for (const { test } of testsIn(session.testResults)) result.tests.push({ ...test, file });
    if (!quiet) report(session, result, Math.round((Date.now() - since.get(session.id)) / 1000));
  });
  const stopped = new Promise((done) => runner.on("stopped", done));
  runner.on("finished", () => runner.stop());
  await runner.start();
  await stopped;
  return result;
}

/** A busy machine or an engine that hangs: what a test expects was never compared with what there is. */
function onlyTimedOut({ errors, testResults }) {
  const all = [...errors, ...[...testsIn(testResults)].flatMap(({ test }) => test.error ?? [])];
  return all.length > 0 && all.every(({ message }) => /^Timeout of \d+ms exceeded/.test(message ?? ""));
}

const isOfTheDriver = ({ message }) => message.startsWith("WebDriverError");

function report(session, result, seconds) {
  const lines = [];
  const tests = [...testsIn(session.testResults)];
  const failures = tests.filter(({ test }) => !test.skipped && !test.passed);
  const skipped = tests.filter(({ test }) => test.skipped).length;
  const passed = tests.length - failures.length - skipped;
  // A file that could not be loaded, or that never ended, has errors and perhaps no test.
  // A rejection that nobody took is printed by the runner and forgotten; to a publisher it is an error.
  const rejected = session.logs.some(([first]) =>
    String(first).startsWith("An error was thrown in a Promise"),
  );
  const broken = rejected || session.errors.length > 0 || (!session.passed && failures.length === 0);
  result.passed += passed;
  result.skipped += skipped;
  result.failed += failures.length + (broken ? 1 : 0);

  const fine = !broken && failures.length === 0;
  const counts = [
    `${passed} passed`,
    failures.length && `${failures.length} failed`,
    skipped && `${skipped} skipped`,
    `${seconds} s`,
  ];
  lines.push(
    `${fine ? "ok    " : "FAILED"} ${result.engine} ${relative(root, session.testFile)} (${counts.filter(Boolean).join(", ")})`,
  );
  for (const { path, test } of failures) {
    lines.push(`  ${result.engine}: ${[...path, test.name].join(" › ")}`, ...explain(test.error));
  }
  if (!fine) {
    if (rejected) lines.push(`  ${result.engine}: a rejected Promise was left alone, see the console`);
    for (const error of session.errors) lines.push(`  ${result.engine}: the file itself`, ...explain(error));
    for (const log of session.logs) lines.push(`    console: ${log.map(show).join(" ")}`);
    for (const url of session.request404s) lines.push(`    not found: ${url}`);
  }
  console.log(lines.join("\n"));
  if (!fine) result.failures.push(...lines);
}

function* testsIn(suite, path = []) {
  if (!suite) return;
  for (const test of suite.tests) yield { path, test };
  for (const inner of suite.suites) yield* testsIn(inner, [...path, inner.name]);
}

function explain(error) {
  if (!error) return [];
  const lines = [error.message ?? String(error)];
  if (error.expected !== undefined || error.actual !== undefined) {
    lines.push(`expected: ${show(error.expected)}`, `actual:   ${show(error.actual)}`);
  }
  const places = error.stack
    ?.split("\n")
    .filter((line) => /\.[jt]s/.test(line) && !/node_modules|__web-/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/https?:\/\/localhost:\d+\//, "")
        .replace(/\?wtr-session-id=[\w-]+/, ""),
    );
  lines.push(...(places ?? []).slice(0, 5));
  return lines.flatMap((line) => String(line).split("\n")).map((line) => `      ${line}`);
}

function show(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text !== undefined && text.length > 800 ? `${text.slice(0, 800)} …` : String(text);
}

/** Mocha takes a pattern between slashes for one; a title's end is a test's. */
const patternFor = (names) =>
  `/(?:${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})$/`;

const silent = Object.fromEntries(
  ["log", "debug", "error", "warn", "group", "groupEnd", "logSyntaxError"].map((name) => [name, () => {}]),
);

function logger(engine) {
  return {
    log: console.log,
    debug() {},
    error: console.error,
    warn: console.warn,
    group() {},
    groupEnd() {},
    logSyntaxError({ filePath, line, column, message }) {
      console.error(`${engine}: ${relative(root, filePath)}:${line}:${column} ${message}`);
    },
  };
}
