// The stories in Chromium, outside Storybook: what the visual tests and the contact sheet look at.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { build } from "vite";
import { openChromium } from "../../scripts/chromium.js";
import { root } from "../../scripts/project.js";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** Opens the stories' page and hands it on with its address; everything is put away afterwards. */
export async function withStories(look) {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-stories-"));
  await build({
    root: join(root, "test/visual"),
    logLevel: "warn",
    esbuild: {
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // For an older browser Vite would rewrite light-dark() to what a `color-scheme` set by script does not reach.
      target: "esnext",
      rollupOptions: { input: join(root, "test/visual/page.html") },
    },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    try {
      const body = await readFile(join(folder, path));
      response
        .writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const browser = await openChromium([
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--disable-lcd-text",
  ]);
  try {
    return await look(browser, `http://127.0.0.1:${server.address().port}/page.html`);
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** In the page: every card has drawn, its words, its chart and its fonts are there. */
export async function settled() {
  const tags = "fact-card, quote-block, stat-bar, equipment-compare";
  const isDone = (card) =>
    !card.isUpdatePending &&
    card.issues.every(({ severity, message }) => severity === "advice" || message) &&
    !card.matches(":state(loading)");
  for (let turn = 0; turn < 1000; turn++) {
    const cards = [...document.querySelectorAll(tags)];
    // A chart is there when its canvas is.
    const charts = cards.flatMap((card) => [...(card.shadowRoot?.querySelectorAll(".chart") ?? [])]);
    if (cards.every(isDone) && charts.every((place) => place.querySelector("canvas"))) break;
    await new Promise((next) => setTimeout(next, 20));
  }
  await document.fonts.ready;
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
}
