// The pictures of cards on five pages of other houses, in light and dark, for the guide on theming: docs/hosts/.
import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { build } from "./build.js";
import { openChromium } from "./chromium.js";
import { serve } from "./serve.js";

// Its CSS is WordPress's, under another license than ours: it is read where Debian puts it, and never kept here.
const themes = "/usr/share/wordpress/wp-content/themes";
const pages = [
  ["broadsheet", "light", "dark"],
  ["tech", "dark"],
  ["arabic", "light", "dark"],
  ["wordpress", "light", "dark"],
  ["unset", "light", "dark"],
];

if (!existsSync(join(themes, "twentytwentyone/style.css"))) {
  throw new Error(
    "The CSS of WordPress’s theme is not here: apt-get install --no-install-recommends wordpress-theme-twentytwentyone fonts-noto-core",
  );
}
if (!process.argv.includes("--no-build")) await build();
const server = await serve({ port: 0, host: "127.0.0.1" });
const browser = await openChromium();
try {
  for (const [name, ...schemes] of pages) for (const scheme of schemes) await picture(name, scheme);
} finally {
  await browser.close();
  server.close();
}

async function picture(name, colorScheme) {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 600 }, colorScheme });
  await tab.route("**/twentytwentyone/**", (route) =>
    route.fulfill({
      path: join(
        themes,
        route
          .request()
          .url()
          .replace(/^.*(?=twentytwentyone)/, ""),
      ),
    }),
  );
  await tab.goto(`http://127.0.0.1:${server.address().port}/hosts/${name}.html`);
  // As the theme's own script does.
  if (colorScheme === "dark")
    await tab.evaluate(() => document.documentElement.classList.add("is-dark-theme"));
  await tab.waitForFunction(() => {
    const cards = [...document.querySelectorAll("fact-card, quote-block, stat-bar")];
    return cards.length > 0 && cards.every((card) => card.item);
  });
  // A language comes after the first card.
  await tab.waitForLoadState("networkidle");
  const shot = await tab.screenshot({ fullPage: true });
  await sharp(shot).webp({ quality: 85 }).toFile(`docs/hosts/${name}-${colorScheme}.webp`);
  await tab.close();
}
