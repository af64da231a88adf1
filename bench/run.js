// How much more a browser works for 1,000 fact cards that come as JSON than for the same cards as static
// HTML. Only ratios are printed: times differ from machine to machine, ratios hardly.
//
//   npm run bench                 builds first, and writes the README's table; --no-build takes dist/ as it is
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { find, install } from "../scripts/browsers.js";
import { build } from "../scripts/build.js";
import { openChromium } from "../scripts/chromium.js";
import { writeOrCheckPart } from "../scripts/generated.js";
import { root } from "../scripts/project.js";
import { facts, serialise } from "./static-cards.js";
import { cpuTime, longestTask, median, settled, workOf } from "./work.js";

const CARDS = 1000;
const RUNS = 5;
/** The measurement that the project has reached; from here on it only falls. */
const { noise, ...limits } = JSON.parse(readFileSync(new URL("limits.json", import.meta.url), "utf8"));

process.chdir(root);
if (!process.argv.includes("--no-build")) await build();

const items = await facts();
const cardsOf = (count) =>
  Array.from({ length: count }, (_, i) => `<fact-card${items[i % items.length].data}></fact-card>`);

const pages = new Map();
const server = createServer((request, response) => {
  const name = request.url.slice(1);
  if (pages.has(name)) {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pages.get(name));
  } else if (/^dist\/cdn\/[\w.-]+$/.test(name)) {
    const type = name.endsWith(".css") ? "text/css" : "text/javascript";
    if (existsSync(name)) response.writeHead(200, { "content-type": type }).end(readFileSync(name));
    else response.writeHead(404).end();
  } else {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}/`;

if (find("chromium") === undefined) install(["chromium"], new Map());
const browser = await openChromium();

try {
  const script =
    '<link rel="stylesheet" href="dist/cdn/onrecord.css"><script type="module" src="dist/cdn/onrecord.js"></script>';
  pages.set("few", page(script, cardsOf(items.length)));
  const rendered = await serialise(browser, `${address}few`);

  const kinds = {
    "static HTML, light DOM": "light",
    "static HTML, declarative shadow DOM": "shadow",
    "fact cards from JSON attributes": "json",
  };
  const repeat = (list) => Array.from({ length: CARDS }, (_, i) => list[i % list.length]);
  pages.set("light", page(`<style>${rendered.lightCss}</style>`, repeat(rendered.light)));
  pages.set("shadow", page("", repeat(rendered.shadow)));
  pages.set("json", page(script, cardsOf(CARDS)));

  const measured = Object.fromEntries(Object.values(kinds).map((name) => [name, []]));
  for (let run = 0; run <= RUNS; run++) {
    for (const name of Object.values(kinds)) {
      const result = await measure(name);
      // The first round warms the disk and the browser's own caches.
      if (run > 0) measured[name].push(result);
    }
  }

  const rows = [];
  console.log(`${CARDS} fact cards, median of ${RUNS}`.padEnd(40), "CPU, ratio", "nodes a card");
  for (const [label, name] of Object.entries(kinds)) {
    // Each run against its own neighbour: the machine may be faster in one than in the next.
    const ratio = median(measured[name].map(({ cpu }, run) => cpu / measured.light[run].cpu));
    const nodes = median(measured[name].map(({ nodes }) => nodes)) / CARDS;
    console.log(label.padEnd(40), ratio.toFixed(2).padStart(10), nodes.toFixed(1).padStart(12));
    rows.push(`| ${label} | ${ratio.toFixed(2)} | ${nodes.toFixed(1)} |`);
    if (name === "json" && limits.factCardsFromJson && ratio > limits.factCardsFromJson * noise) {
      console.error(`Over the limit of ${limits.factCardsFromJson} (bench/limits.json).`);
      process.exitCode = 1;
    }
  }
  pages.set("static-batches", inBatches(`<style>${rendered.lightCss}</style>`, repeat(rendered.light)));
  pages.set("figure-batches", inBatches(script, repeat(items.map(({ figure }) => figure))));
  const longest = {
    longestTaskOfFigures: {
      what: "marked figures come in batches",
      // Single ratios lie between 0.5 and 1.2.
      runs: 11,
      ratio: () => ratioOf("figure-batches", "static-batches"),
    },
    longestTaskOfTags: {
      what: "fact cards come up at once, the machine slowed four times",
      runs: RUNS,
      ratio: () => ratioOf("json", "light", 4),
    },
  };
  for (const [name, { what, runs, ratio }] of Object.entries(longest)) {
    const ratios = [];
    for (let run = 0; run <= runs; run++) {
      const one = await ratio();
      if (run > 0) ratios.push(one);
    }
    const reached = median(ratios);
    console.log(`longest task: ${CARDS} ${what}`.padEnd(40), reached.toFixed(2).padStart(10));
    rows.push(
      `| the longest task while ${CARDS.toLocaleString("en")} ${what}, against the same static HTML | ${reached.toFixed(2)} | |`,
    );
    if (limits[name] && reached > limits[name] * noise) {
      console.error(`The longest task is over the limit of ${limits[name]} (bench/limits.json).`);
      process.exitCode = 1;
    }
  }

  const date = new Date().toISOString().slice(0, 10);
  const head = `${CARDS.toLocaleString("en")} fact cards, Chromium ${browser.version().split(".")[0]}, ${date}`;
  writeOrCheckPart(
    "README.md",
    "bench",
    [`| ${head} | CPU, as a ratio | nodes a card |`, "|---|---|---|", ...rows].join("\n"),
    "npm run bench",
  );
} finally {
  await browser.close();
  server.close();
}

function page(head, cards) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>
<style>body { max-width: 40rem; margin: auto; font-family: sans-serif }</style>${head}
<article>${cards.map((card) => `<div>${card}</div>`).join("\n")}</article>`;
}

/** A page in which what it shows comes by twenties, one a frame, while it scrolls. */
function inBatches(head, cards) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>
<style>body { max-width: 40rem; margin: auto; font-family: sans-serif }</style>${head}
<article></article><template>${cards.map((card) => `<div>${card}</div>`).join("")}</template>
<script type="module">
  const article = document.querySelector("article");
  const waiting = [...document.querySelector("template").content.children];
  (function next() {
    article.append(...waiting.splice(0, 20));
    scrollTo(0, article.scrollHeight);
    if (waiting.length > 0) requestAnimationFrame(next);
    else document.title = "all there";
  })();
</script>`;
}

async function ratioOf(name, other, slower) {
  return (await longestOf(name, slower)) / (await longestOf(other, slower));
}

/** @param slower how many times the machine is slowed */
async function longestOf(name, slower = 1) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const longest = await longestTask(browser, tab, async () => {
    await tab.goto(`${address}${name}`);
    if (name.endsWith("batches")) await tab.waitForFunction(() => document.title === "all there");
  });
  await context.close();
  return longest;
}

async function measure(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Performance.enable", cpuTime);
  await tab.goto(`${address}${name}`);
  await settled(tab);
  const cpu = await workOf(devtools);
  // Nodes that nobody holds any more are counted until they are collected.
  await devtools.send("HeapProfiler.collectGarbage");
  const result = { cpu, nodes: await workOf(devtools, "Nodes") };
  await context.close();
  return result;
}
