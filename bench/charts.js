// A page with 50 charts against the same data drawn by plain Chart.js with its defaults: ratios of one run, no times,
// since these differ from machine to machine.
//
//   npm run bench                            builds first, and writes the README's table
//   node bench/charts.js --no-build          takes dist/ as it is
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { build } from "../scripts/build.js";
import { openChromium } from "../scripts/chromium.js";
import { writeOrCheckPart } from "../scripts/generated.js";
import { root } from "../scripts/project.js";
import { attribute } from "../test/attribute.js";

const CHARTS = 50;
const RUNS = 5;

process.chdir(root);
if (!process.argv.includes("--no-build")) await build();

/** A year of one town, every third month hedged. */
const series = (town) =>
  Array.from({ length: 12 }, (_, month) => ({
    when: `2025-${`${month + 1}`.padStart(2, "0")}`,
    quantity: `${month % 3 === 0 ? "~" : ""}${400 + ((town * 37 + month * 91) % 300)} person`,
  }));
const towns = Array.from({ length: CHARTS }, (_, town) => ({
  label: `Visitors of town ${town + 1}`,
  series: series(town),
}));

const article = (
  head,
  cards,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>50 charts</title>
<style>article { max-width: 40rem; margin: auto; font-family: sans-serif }</style>${head}<article>${cards.join("\n")}</article>`;

const ours = article(
  '<link rel="stylesheet" href="/dist/cdn/onrecord.css"><script type="module" src="/dist/cdn/onrecord.js"></script>',
  towns.map(
    ({ label, series }) =>
      `<stat-bar data-json="${attribute({ label, by: "Ada Example", compare: "time", series })}"></stat-bar>`,
  ),
);
const plain = article(
  '<script src="/node_modules/chart.js/dist/chart.umd.js" defer></script><script src="/plain.js" defer></script>',
  towns.map(
    ({ label, series }) =>
      `<h3>${label}</h3><div><canvas data-values="${attribute(series.map(({ when, quantity }) => [when, Number.parseInt(quantity.replace("~", ""), 10)]))}"></canvas></div>`,
  ),
);
const plainScript = `for (const canvas of document.querySelectorAll("canvas")) {
  const values = JSON.parse(canvas.dataset.values);
  new Chart(canvas, { type: "line", data: { labels: values.map(([when]) => when), datasets: [{ data: values.map(([, n]) => n) }] } });
}`;

const asked = new Map();
const written = new Map([
  ["/ours", ["text/html; charset=utf-8", ours]],
  ["/plain", ["text/html; charset=utf-8", plain]],
  ["/plain.js", ["text/javascript", plainScript]],
]);
const server = createServer(({ url }, response) => {
  const isFile = /^\/(?:dist\/cdn\/[\w.-]+|node_modules\/chart\.js\/dist\/chart\.umd\.js)$/.test(url);
  const type = url.endsWith(".css") ? "text/css" : "text/javascript";
  const [kind, body] = written.get(url) ?? (isFile ? [type, readFileSync(url.slice(1))] : []);
  if (body === undefined) return response.writeHead(404).end();
  asked.set(url, brotliCompressSync(body).length);
  response.writeHead(200, { "content-type": kind }).end(body);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const browser = await openChromium();

/** In the page, before anything else: when the first words of the data and the first drawing were there to be painted. */
const watch = () => {
  const isDrawn = (canvas) => {
    const { width, height } = canvas ?? {};
    if (!width || !height) return false;
    return canvas
      .getContext("2d")
      .getImageData(0, 0, width, height)
      .data.some((one) => one > 0);
  };
  const look = () => {
    const [card] = document.querySelectorAll("stat-bar");
    const inside = card ? card.shadowRoot : document;
    if (!window.table && card?.shadowRoot?.querySelector("table")) window.table = performance.now();
    if (!window.drawing && isDrawn(inside?.querySelector("canvas"))) window.drawing = performance.now();
    if (!window.drawing) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function measure(name) {
  asked.clear();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await tab.addInitScript(watch);
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await tab.goto(`http://127.0.0.1:${server.address().port}/${name}`);
  await tab.waitForFunction(() => window.drawing);
  const { table, drawing } = await tab.evaluate(() => ({ table: window.table, drawing: window.drawing }));
  // Plain Chart.js moves its first drawing for a second.
  await new Promise((done) => setTimeout(done, 1500));
  const { metrics } = await devtools.send("Performance.getMetrics");
  const cpu = metrics.find((one) => one.name === "TaskDuration").value;
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const bitmaps = await tab.evaluate(() => {
    const all = [...document.querySelectorAll("stat-bar")].map(({ shadowRoot }) => shadowRoot);
    const canvases = [document, ...all].flatMap((one) => [...one.querySelectorAll("canvas")]);
    return canvases.reduce((sum, { width, height }) => sum + 4 * width * height, 0);
  });
  await context.close();
  const bytes = [...asked.values()].reduce((sum, size) => sum + size, 0);
  return { bytes, table: table ?? drawing, drawing, cpu, memory: usedSize + bitmaps };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

try {
  const ratios = [];
  for (let run = 0; run <= RUNS; run++) {
    const [mine, theirs] = [await measure("ours"), await measure("plain")];
    // The first round warms the disk and the browser's own caches.
    if (run > 0)
      ratios.push(Object.fromEntries(Object.keys(mine).map((key) => [key, mine[key] / theirs[key]])));
  }
  const rows = {
    bytes: "bytes after Brotli, the page with its scripts",
    table: "until the first figures can be read: our table, their chart",
    drawing: "until the first chart in view is drawn",
    cpu: "CPU until the page is at rest",
    memory: "memory: heap and canvases",
  };
  const lines = Object.entries(rows).map(([key, what]) => {
    const ratio = median(ratios.map((one) => one[key])).toFixed(2);
    console.log(what.padEnd(62), ratio);
    return `| ${what} | ${ratio} |`;
  });
  const date = new Date().toISOString().slice(0, 10);
  const head = `${CHARTS} charts of 12 values, Chromium ${browser.version().split(".")[0]}, ${date}`;
  writeOrCheckPart(
    "README.md",
    "bench-charts",
    [`| ${head} | against plain Chart.js |`, "|---|---|", ...lines].join("\n"),
    "npm run bench",
  );
} finally {
  await browser.close();
  server.close();
}
