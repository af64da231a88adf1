// How much the demo moves when its script comes late, by the browser's own layout-shift entries: the script two seconds
// late, the processor slowed four times, the network to 1.6 Mbit/s with 150 ms, 320 and 900 px, read from the first
// card and from the middle. Beside it what it would be without what helps: without onrecord.css, and with one line as fallback.
//
//   npm run bench:shift           builds first, and writes the README's table; --no-build takes dist/ as it is
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "../scripts/build.js";
import { openChromium } from "../scripts/chromium.js";
import { writeOrCheckPart } from "../scripts/generated.js";
import { root } from "../scripts/project.js";
import { serve } from "../scripts/serve.js";

const LIMIT = 0.05;
const LATE = 2000;

process.chdir(root);
if (!process.argv.includes("--no-build")) await build();

const tags = "fact-card, quote-block, stat-bar, equipment-compare";
const demo = readFileSync("dist/demo/index.html", "utf8");
const withoutSheet = demo.replace(/<link[^>]*onrecord\.css[^>]*>/, "");
/** What an editor writes who writes no more than a line. */
const oneLine = withoutSheet.replace(
  /(<(fact-card|quote-block|stat-bar|equipment-compare)\b[^>]*>)[\s\S]*?(<\/\2>)/g,
  "$1<p>What is claimed, in a line.</p>$3",
);
/** What stands in a CMS that strips tags. */
const { embedHtml } = await import(pathToFileURL("dist/embed/index.js").href);
const claims = JSON.parse(readFileSync("demo/claims.json", "utf8"));
const figures = demo.replace(
  /<(fact-card|quote-block|stat-bar|equipment-compare)\b[^>]*?\s(?:id="onrecord-|claim=")([^"]+)"[\s\S]*?<\/\1>/g,
  (_all, _tag, id) => embedHtml(id, { document: claims }),
);
// One has its data alone, and no name in its tag.
const marked = figures.match(/ data-onrecord-json=/g)?.length;
if (marked !== claims.items.length - 1) throw new Error(`${marked} of the demo's claims are figures.`);
const kinds = [
  ["our fallback and `onrecord.css`", demo, LIMIT],
  ["the same as marked figures", figures, LIMIT],
  ["our fallback, without the sheet", withoutSheet],
  ["a line as fallback, without the sheet", oneLine],
];

const server = await serve({ port: 0, host: "127.0.0.1" });
const browser = await openChromium();
try {
  const rows = [];
  for (const [what, html, limit] of kinds) {
    const sums = [];
    for (const width of [320, 900]) {
      for (const from of ["first card", "middle"]) sums.push(await shiftOf(html, width, from));
    }
    const cells = sums.map((sum) => sum.toFixed(3));
    console.log(what.padEnd(40), ...cells);
    rows.push(`| ${what} | ${cells.join(" | ")} |`);
    if (limit !== undefined && sums.some((sum) => sum > limit)) {
      console.error(`Over the budget of ${limit}.`);
      process.exitCode = 1;
    }
  }
  const head = "| The demo’s layout shift | 320 px, first card | middle | 900 px, first card | middle |";
  writeOrCheckPart(
    "README.md",
    "shift",
    [head, "|---|---|---|---|---|", ...rows].join("\n"),
    "npm run bench:shift",
  );
} finally {
  await browser.close();
  server.close();
}

/** The sum of all layout shifts from the page's first moment until its last card stands. */
async function shiftOf(html, width, from) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.route("**/late.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route("**/onrecord.js", async (route) => {
    await new Promise((done) => setTimeout(done, LATE));
    await route.continue();
  });
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.hadRecentInput ? 0 : entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/late.html`, { waitUntil: "commit" });
  await page.waitForFunction(() => document.readyState !== "loading");
  await page.evaluate(
    ([at, all]) => {
      if (at === "first card") document.querySelector(`${all}, [data-onrecord]`).scrollIntoView();
      else window.scrollTo(0, document.documentElement.scrollHeight / 2);
    },
    [from, tags],
  );
  await page.waitForFunction(
    (all) => {
      const waiting = document.querySelectorAll("[data-onrecord]:not(.onrecord-card)");
      const cards = [...document.querySelectorAll(all)];
      return waiting.length === 0 && cards.every((card) => card.item && !card.isUpdatePending);
    },
    tags,
    { timeout: 120_000 },
  );
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const sum = await page.evaluate(() => window.shift);
  await context.close();
  return sum;
}
