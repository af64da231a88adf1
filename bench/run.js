// How much more a browser works for 1,000 fact cards that come as JSON than for the same cards as static
// HTML. Only ratios are printed: times differ from machine to machine, ratios hardly.
//
//   npm run bench                 builds first, and writes the README's table; --no-build takes dist/ as it is
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { find, install } from "../scripts/browsers.js";
import { build } from "../scripts/build.js";
import { openChromium } from "../scripts/chromium.js";
import { writeOrCheckPart } from "../scripts/generated.js";
import { root } from "../scripts/project.js";

const CARDS = 1000;
const RUNS = 5;
/** The time that the page's thread has worked, not the time that has gone by: others may use the machine. */
const cpuTime = { timeDomain: "threadTicks" };
/** The measurement that the project has reached; from here on it only falls. */
const {
  factCardsFromJson: limit,
  longestTaskOfFigures: longestLimit,
  noise,
} = JSON.parse(readFileSync(new URL("limits.json", import.meta.url), "utf8"));

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
  const rendered = await serialise();

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
    if (name === "json" && limit !== null && ratio > limit * noise) {
      console.error(`Over the limit of ${limit} (bench/limits.json).`);
      process.exitCode = 1;
    }
  }
  pages.set("static-batches", inBatches(`<style>${rendered.lightCss}</style>`, repeat(rendered.light)));
  pages.set("figure-batches", inBatches(script, repeat(items.map(({ figure }) => figure))));
  const longest = [];
  for (let run = 0; run <= RUNS; run++) {
    const figures = await longestTask("figure-batches");
    const statics = await longestTask("static-batches");
    if (run > 0) longest.push(figures / statics);
  }
  const ratio = median(longest);
  console.log(`${CARDS} marked figures in batches, longest task`.padEnd(40), ratio.toFixed(2).padStart(10));
  rows.push(
    `| the longest task while ${CARDS.toLocaleString("en")} marked figures come in batches, against the same static HTML | ${ratio.toFixed(2)} | |`,
  );
  if (longestLimit !== null && ratio > longestLimit * noise) {
    console.error(`The longest task is over the limit of ${longestLimit} (bench/limits.json).`);
    process.exitCode = 1;
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

/** The demo's facts: as the attribute of a tag, each with the sources that it needs, and as standard HTML with hooks. */
async function facts() {
  const { embedHtml } = await import(pathToFileURL("dist/embed/index.js").href);
  const document = JSON.parse(readFileSync("demo/claims.json", "utf8"));
  return document.items
    .filter(({ type }) => type === "fact")
    .map(({ id }) => ({
      data: / (?:claim="[^"]*" )?data-json="[^"]*"/.exec(embedHtml(id, { form: "tag", document }))[0],
      figure: embedHtml(id, { document }),
    }));
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

/** The longest that the page's thread has worked at one thing, in microseconds of its own time. */
async function longestTask(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await browser.startTracing(tab, { categories: ["toplevel", "__metadata"] });
  await tab.goto(`${address}${name}`);
  await tab.waitForFunction(() => document.title === "all there");
  await settled(tab);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  const main = traceEvents
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith("RunTask") && main.includes(`${pid} ${tid}`),
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur));
}

/** The cards as the elements drew them, written down without the elements: the same nodes and styles. */
async function serialise() {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 30_000 } });
  await tab.goto(`${address}few`);
  await tab.waitForFunction(() =>
    [...document.querySelectorAll("fact-card")].every(
      (card) => card.item && card.shadowRoot?.querySelector("figure"),
    ),
  );
  await settled(tab);
  const result = await tab.evaluate(() => {
    const cards = [...document.querySelectorAll("fact-card")];
    const sheets = cards[0].shadowRoot.adoptedStyleSheets;
    const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n");
    const markup = (card) => {
      const copy = document.createElement("div");
      copy.append(...[...card.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
      const comments = [];
      while (walker.nextNode()) comments.push(walker.currentNode);
      for (const comment of comments) comment.remove();
      return copy.innerHTML;
    };
    return { css, cards: cards.map(markup) };
  });
  await tab.close();
  const { nested, hoisted } = forLightDom(result.css);
  return {
    light: result.cards.map((card) => `<x-card>${card}</x-card>`),
    lightCss: `${hoisted}\nx-card {\n${nested}\n}`,
    shadow: result.cards.map(
      (card) =>
        `<x-card><template shadowrootmode="open"><style>${result.css}</style>${card}</template></x-card>`,
    ),
  };
}

/** A sheet for a shadow tree, said for an element's children. */
function forLightDom(css) {
  const hoisted = [];
  const rest = css.replace(/@(?:keyframes|font-face|property)[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, (rule) => {
    hoisted.push(rule);
    return "";
  });
  const nested = rest.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, "&:is($1)").replace(/:host\b(?!-)/g, "&");
  return { nested, hoisted: hoisted.join("\n") };
}

async function measure(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Performance.enable", cpuTime);
  await tab.goto(`${address}${name}`);
  await settled(tab);
  const read = async (metric) => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === metric).value;
  };
  const cpu = await read("TaskDuration");
  // Nodes that nobody holds any more are counted until they are collected.
  await devtools.send("HeapProfiler.collectGarbage");
  const result = { cpu, nodes: await read("Nodes") };
  await context.close();
  return result;
}

/** Until nothing has been going on for a while: cards may come up in slices, when the browser is idle. */
async function settled(tab) {
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send("Performance.enable", cpuTime);
  const work = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value;
  };
  for (let quiet = 0, before = await work(), tries = 0; quiet < 3 && tries < 200; tries++) {
    await new Promise((done) => setTimeout(done, 200));
    const now = await work();
    quiet = now - before < 0.005 ? quiet + 1 : 0;
    before = now;
  }
  await devtools.detach();
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
