// The picture in the README: six real cards as a reader sees them, from the demo's own claims.
import { build } from "./build.js";
import { openChromium } from "./chromium.js";
import { serve } from "./serve.js";

const tags = {
  "stat-bar": ["casualties", "equipment-count", "shell-share"],
  "quote-block": ["q-adapted"],
  "fact-card": ["pact-beijing", "more-deployments"],
};

const cards = Object.entries(tags).flatMap(([tag, ids]) =>
  ids.map((id) => `<${tag} claim="${id}"></${tag}>`),
);

/** @param {"light" | "dark"} scheme */
const page = (scheme) => `<!doctype html><html lang="en"><meta charset="utf-8">
<style>
  :root { color-scheme: ${scheme}; --onrecord-size: 15px }
  body { margin: 0; padding: 20px; background: light-dark(#f4f3f0, #0d0e11) }
  main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 20px; align-items: start }
</style>
<script type="module" src="/cdn/onrecord.js"></script>
<article-claims src="/claims.json"><main>${cards.join("")}</main></article-claims></html>`;

await build();
const server = await serve({ port: 0, host: "127.0.0.1" });
const browser = await openChromium();
try {
  for (const scheme of ["light", "dark"]) {
    const tab = await browser.newPage({ viewport: { width: 1040, height: 400 }, deviceScaleFactor: 2 });
    const { port } = server.address();
    const address = `http://127.0.0.1:${port}/`;
    await tab.route(`${address}picture`, (route) =>
      route.fulfill({ contentType: "text/html", body: page(scheme) }),
    );
    await tab.goto(`${address}picture`);
    await tab.waitForFunction((count) => {
      const shown = [...document.querySelectorAll("[claim]")].filter((card) => card.item);
      return shown.length === count;
    }, cards.length);
    await tab.locator("body").screenshot({ path: `docs/cards-${scheme}.png` });
    await tab.close();
  }
} finally {
  await browser.close();
  server.close();
}
