// Text cards that come and go, 10,000 of them, and 2,000 charts: what is left on the page, and how the heap grows after
// the first quarter.
//
//   npm run test:leaks
//   npm run test:leaks -- --cards 0 --charts 400
//
// Chromium alone says what its heap holds; what is left otherwise, `npm test` counts in every engine.
import { createServer } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { openChromium } from "../../scripts/chromium.js";
import { root } from "../../scripts/project.js";
import { record } from "../figures.js";

const { values: options } = parseArgs({
  options: { cards: { type: "string", default: "10000" }, charts: { type: "string", default: "2000" } },
});
const steps = 20;

const { outputFiles } = await build({
  entryPoints: [join(root, "test/leaks/page.ts")],
  tsconfig: join(root, "tsconfig.json"),
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  conditions: ["production"],
  outdir: "/",
  write: false,
  logLevel: "warning",
});
const scripts = new Map(outputFiles.map(({ path, text }) => [path.replaceAll("\\", "/"), text]));

const server = createServer(({ url }, response) => {
  const script = scripts.get(url);
  if (script !== undefined) response.writeHead(200, { "content-type": "text/javascript" }).end(script);
  else if (url === "/")
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(
        '<!doctype html><html lang="en"><title>Leaks</title><script type="module" src="/page.js"></script>',
      );
  else response.writeHead(404).end();
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
// What V8 compiles on the way lies in the heap too, and would be taken for a leak.
const browser = await openChromium(["--js-flags=--jitless"]);

try {
  for (const kind of ["cards", "charts"])
    if (Number(options[kind]) > 0) await measure(kind, Number(options[kind]));
} finally {
  await browser.close();
  server.close();
}

async function measure(kind, count) {
  const tab = await browser.newPage({ viewport: { width: 900, height: 800 } });
  const errors = [];
  tab.on("pageerror", ({ message }) => errors.push(message));
  const devtools = await tab.context().newCDPSession(tab);
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => "comeAndGo" in window);
  const heap = async () => {
    // What a first collection lets go of, a second one takes.
    for (let time = 0; time < 3; time++) await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    return usedSize;
  };
  const left = () => tab.evaluate(() => window.left());

  const sizes = [];
  let first;
  for (let step = 1; step <= steps; step++) {
    await tab.evaluate(([kind, count]) => window.comeAndGo[kind](count), [kind, Math.ceil(count / steps)]);
    sizes.push(await heap());
    if (step === steps / 4) first = { heap: sizes.at(-1), ...(await left()) };
  }
  const last = { heap: sizes.at(-1), ...(await left()) };
  await tab.close();

  const growth = last.heap - first.heap;
  const limit = Math.max(0.02 * first.heap, 256 * 1024);
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
  const what = kind === "cards" ? "text cards" : "charts";
  console.log(`${count} ${what} mounted and removed in Chromium ${browser.version().split(".")[0]}`);
  console.log(`heap after each twentieth   ${sizes.map(kilobytes).join(", ")}`);
  console.log(`growth after a quarter      ${kilobytes(growth)}, of at most ${kilobytes(limit)}`);
  console.log(`chart instances left        ${last.instances}`);
  console.log(`charts of ours left         ${last.live}`);
  console.log(`elements observed           ${last.observed}`);
  console.log(`timers left                 ${last.timers}`);
  console.log(`listeners of the page       ${last.listening}, ${first.listening} after a quarter`);
  console.log(`errors on the page          ${errors.length}\n`);
  const isClean =
    last.instances + last.live + last.observed + last.timers + errors.length === 0 &&
    last.listening === first.listening;
  const isFine = growth <= limit && isClean;
  record({
    point: "leaks",
    what: `${what} mounted and removed, with the heap`,
    tried: count,
    survived: isFine ? count : 0,
  });
  record({
    point: "leaks",
    what: `growth of the heap, ${what}`,
    figure: `${kilobytes(growth)} of at most ${kilobytes(limit)}`,
  });
  if (isFine) return;
  console.error("Something is left behind.");
  process.exitCode = 1;
}
