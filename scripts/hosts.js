// The pictures of cards on five pages of other houses, for the guide on theming: docs/hosts/.
import { existsSync, readFileSync } from "node:fs";
import { build } from "./build.js";
import { openChromium } from "./chromium.js";
import { serve } from "./serve.js";

const theme = "/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css";
const pages = ["broadsheet", "tech", "arabic", "wordpress", "unset"];

if (!existsSync(theme)) {
  throw new Error("apt-get install --no-install-recommends wordpress-theme-twentytwentyone fonts-noto-core");
}
if (!process.argv.includes("--no-build")) await build();
const server = await serve({ port: 0, host: "127.0.0.1" });
const browser = await openChromium();
try {
  for (const name of pages) {
    const tab = await browser.newPage({ viewport: { width: 1000, height: 600 } });
    await tab.route("**/twentytwentyone.css", (route) =>
      route.fulfill({ contentType: "text/css", body: readFileSync(theme, "utf8") }),
    );
    await tab.goto(`http://127.0.0.1:${server.address().port}/hosts/${name}.html`);
    await tab.waitForFunction(() => {
      const cards = [...document.querySelectorAll("fact-card, quote-block, stat-bar")];
      return cards.length > 0 && cards.every((card) => card.item);
    });
    // A language comes after the first card.
    await tab.waitForLoadState("networkidle");
    await tab.screenshot({ path: `docs/hosts/${name}.png`, fullPage: true });
    await tab.close();
  }
} finally {
  await browser.close();
  server.close();
}
