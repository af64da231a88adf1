// All states of all elements in one picture: docs/contact-sheet.webp, as the README shows it.
import sharp from "sharp";
import { withStories } from "../test/visual/stories.js";

await withStories(async (browser, address) => {
  const tab = await browser.newPage({ viewport: { width: 2320, height: 1000 } });
  await tab.goto(`${address}?sheet=Elements&scheme=light`);
  const tags = "fact-card, quote-block, stat-bar, equipment-compare";
  await tab.waitForFunction((all) => {
    const cards = [...document.querySelectorAll(all)];
    return cards.length > 0 && cards.every((card) => !card.isUpdatePending);
  }, tags);
  // All of it in view, and so each chart is drawn.
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  await tab.setViewportSize({ width: 2320, height });
  await tab.waitForFunction((all) => {
    const charts = [...document.querySelectorAll(all)].flatMap((card) => [
      ...(card.shadowRoot?.querySelectorAll(".chart") ?? []),
    ]);
    return charts.length > 0 && charts.every((chart) => chart.querySelector("canvas")?.width > 0);
  }, tags);
  await tab.evaluate(() => document.fonts.ready);
  await tab.waitForTimeout(500);
  const sheet = await tab.screenshot({ fullPage: true });
  await sharp(sheet).webp({ quality: 82 }).toFile("docs/contact-sheet.webp");
});
