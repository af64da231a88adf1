// All states of all elements in one picture: docs/contact-sheet.webp, as the README shows it.
import sharp from "sharp";
import { withStories } from "../test/visual/stories.js";

await withStories(async (browser, address) => {
  const tab = await browser.newPage({ viewport: { width: 2320, height: 1000 } });
  await tab.goto(`${address}?sheet=Elements&scheme=light`);
  await tab.waitForFunction(() => {
    const cards = [...document.querySelectorAll("fact-card, quote-block, stat-bar, equipment-compare")];
    return cards.length > 0 && cards.every((card) => !card.isUpdatePending);
  });
  await tab.evaluate(() => document.fonts.ready);
  await tab.waitForTimeout(500);
  const sheet = await tab.screenshot({ fullPage: true });
  await sharp(sheet).webp({ quality: 82 }).toFile("docs/contact-sheet.webp");
});
