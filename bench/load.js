// What a heavy page does to a reader's machine, and whether every claim is there: 10,000 cards that scroll, 300 marked
// figures a second for a minute while the page scrolls, 50 charts scrolled through. Against the same static HTML in the
// same run, as ratios. A part of the bar: `npm run test:reliability` runs it last, alone, and its table has the figures.
//
//   node bench/load.js              builds first; --no-build takes dist/ as it is
//   node bench/load.js --seconds 5  a shorter minute
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { build } from "../scripts/build.js";
import { openChromium } from "../scripts/chromium.js";
import { root } from "../scripts/project.js";
import { attribute } from "../test/attribute.js";
import { record } from "../test/figures.js";
import { facts, serialise } from "./static-cards.js";
import { cpuTime, longestTask, settled, workOf } from "./work.js";

const { values: options } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, "no-build": { type: "boolean", default: false } },
});
const CARDS = 10_000;
const A_SECOND = 300;
const CHARTS = 50;
/** What a page's canvases hold of a phone's memory is the reason for it. */
const MOST_CANVASES = 30;
const seconds = Number(options.seconds);

process.chdir(root);
if (!options["no-build"]) await build();

const script =
  '<link rel="stylesheet" href="/dist/cdn/onrecord.css"><script type="module" src="/dist/cdn/onrecord.js"></script>';
const page = (head, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>load</title>
<style>body { max-width: 40rem; margin: auto; font-family: sans-serif }</style>${head}<article>${body}</article>`;
const repeat = (list, count) => Array.from({ length: count }, (_, index) => list[index % list.length]);

/** A page into which so many a second come, a frame's share at a time, and which scrolls with them. */
const inserting = (
  head,
  kinds,
) => `${page(head, "")}<template>${kinds.map((kind) => `<div>${kind}</div>`).join("")}</template>
<script type="module">
  const article = document.querySelector("article");
  const kinds = [...document.querySelector("template").content.children];
  const wanted = ${A_SECOND * seconds};
  const begun = performance.now();
  (function next() {
    const due = Math.min(wanted, Math.ceil(((performance.now() - begun) / 1000) * ${A_SECOND}));
    const { childElementCount: there } = article;
    article.append(...Array.from({ length: due - there }, (_, index) => kinds[(there + index) % kinds.length].cloneNode(true)));
    scrollTo(0, article.scrollHeight);
    if (due < wanted) requestAnimationFrame(next);
    else document.title = "all there";
  })();
</script>`;

const pages = new Map();
const server = createServer(({ url }, response) => {
  const isFile = /^\/dist\/cdn\/[\w.-]+$/.test(url);
  const body = pages.get(url) ?? (isFile ? readFileSync(url.slice(1)) : undefined);
  if (body === undefined) return response.writeHead(404).end();
  const type = !isFile ? "html; charset=utf-8" : url.endsWith(".css") ? "css" : "javascript";
  response.writeHead(200, { "content-type": `text/${type}` }).end(body);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await openChromium();

const agent = `Chrome/${browser.version()}`;
const say = (what, figure) => {
  console.log(`${what}: ${figure}`);
  record({ point: "load", what, figure, agent });
};
const count = (what, tried, survived) => {
  console.log(`${what}: ${tried} tried, ${survived} survived, ${tried - survived} lost`);
  record({ point: "load", what, tried, survived, agent });
  if (survived < tried) process.exitCode = 1;
};
const times = (ours, theirs) => `${(ours / theirs).toFixed(2)} times`;

try {
  const items = await facts();
  pages.set(
    "/few",
    page(script, items.map(({ data }) => `<div><fact-card${data}></fact-card></div>`).join("\n")),
  );
  const { light, lightCss } = await serialise(browser, `${address}/few`);
  const sheet = `<style>${lightCss}</style>`;
  const cards = items.map(({ data }) => `<fact-card${data}></fact-card>`);
  const inDivs = (kinds) =>
    repeat(kinds, CARDS)
      .map((kind) => `<div>${kind}</div>`)
      .join("\n");
  pages.set("/cards", page(script, inDivs(cards)));
  pages.set("/static-cards", page(sheet, inDivs(light)));
  pages.set(
    "/figures",
    inserting(
      script,
      items.map(({ figure }) => figure),
    ),
  );
  pages.set("/static-figures", inserting(sheet, light));
  const series = (town) =>
    Array.from({ length: 12 }, (_, month) => ({
      when: `2025-${`${month + 1}`.padStart(2, "0")}`,
      quantity: `${400 + ((town * 37 + month * 91) % 300)} person`,
    }));
  const charts = Array.from({ length: CHARTS }, (_, town) => ({
    label: `Visitors of town ${town + 1}`,
    by: "Ada Example",
    compare: "time",
    series: series(town),
  }));
  pages.set(
    "/charts",
    page(script, charts.map((data) => `<stat-bar data-json="${attribute(data)}"></stat-bar>`).join("\n")),
  );

  const many = await open("/cards");
  const manyStatic = await open("/static-cards");
  const cardsName = `${CARDS.toLocaleString("en")} cards`;
  count(`${cardsName} at once, each shown once`, CARDS, many.shown);
  say(
    `${cardsName}: CPU until all stand and the page is scrolled through, against the same static HTML`,
    times(many.cpu, manyStatic.cpu),
  );
  say(`${cardsName}: longest task, against the same static HTML`, times(many.longest, manyStatic.longest));
  say(
    `${cardsName}: heap afterwards`,
    `${((many.heap - manyStatic.heap) / CARDS / 1024).toFixed(1)} KB a card more`,
  );

  const figures = await open("/figures", insertedAll);
  const figuresStatic = await open("/static-figures", insertedAll);
  const wanted = A_SECOND * seconds;
  const figuresName = `${A_SECOND} figures a second for ${seconds} seconds while the page scrolls`;
  count(`${figuresName}, each shown once`, wanted, figures.shown);
  say(`${figuresName}: CPU, against the same static HTML`, times(figures.cpu, figuresStatic.cpu));
  say(
    `${figuresName}: longest task, against the same static HTML`,
    times(figures.longest, figuresStatic.longest),
  );
  say(
    `${figuresName}: heap afterwards`,
    `${((figures.heap - figuresStatic.heap) / wanted / 1024).toFixed(1)} KB a card more`,
  );

  const drawn = await open("/charts");
  count(`${CHARTS} charts scrolled through, each with its table`, CHARTS, drawn.shown);
  count(
    `canvases at once of ${CHARTS} charts, ${MOST_CANVASES} at most`,
    drawn.canvases,
    Math.min(drawn.canvases, MOST_CANVASES),
  );
} finally {
  await browser.close();
  server.close();
}

function insertedAll(tab) {
  return tab.waitForFunction(() => document.title === "all there", undefined, { timeout: 10 * 60_000 });
}

/** Until no marked figure waits for its card: on a page of 18,000 each frame is long, and the cards come between frames. */
function allStand(tab) {
  const isThere = () => document.querySelector("[data-onrecord]:not(.onrecord-card)") === null;
  // What does not come in that time is counted as lost.
  return tab.waitForFunction(isThere, undefined, { timeout: 10 * 60_000, polling: 1000 }).catch(() => {});
}

/** Opens a page, lets it come to rest, scrolls it through, and counts what is there. */
async function open(name, ready = () => {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => {
    console.error(error);
    process.exitCode = 1;
  });
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Performance.enable", cpuTime);
  let canvases = 0;
  const longest = await longestTask(browser, tab, async () => {
    await tab.goto(`${address}${name}`);
    await ready(tab);
    await allStand(tab);
    await settled(tab);
    for (let step = 0; step <= 100; step++) {
      const live = await tab.evaluate(async (part) => {
        scrollTo(0, part * document.documentElement.scrollHeight);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const all = [...document.querySelectorAll("stat-bar")].flatMap(({ shadowRoot }) => [
          ...(shadowRoot?.querySelectorAll("canvas") ?? []),
        ]);
        return all.filter(({ width, height }) => width * height > 0).length;
      }, step / 100);
      canvases = Math.max(canvases, live);
    }
  });
  const cpu = await workOf(devtools);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize: heap } = await devtools.send("Runtime.getHeapUsage");
  const shown = await tab.evaluate(
    () =>
      [...document.querySelectorAll("article > *")].filter((place) => {
        const found = place.matches("stat-bar") ? [place] : [...place.querySelectorAll("fact-card")];
        const drawings = found.flatMap(({ shadowRoot }) => [
          ...(shadowRoot?.querySelectorAll("[part~=card]") ?? []),
        ]);
        const slots = found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll("slot") ?? [])]);
        return found.length === 1 && drawings.length === 1 && slots.length === 0;
      }).length,
  );
  await context.close();
  return { longest, cpu, heap, shown, canvases };
}
