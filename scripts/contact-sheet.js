// All states of all elements in one picture: docs/contact-sheet.webp, as the README shows it.
import sharp from "sharp";
import { settled, withStories } from "../test/visual/stories.js";

await withStories(async (browser, address) => {
  // So high that all of it is in view, and each chart is drawn.
  const tab = await browser.newPage({ viewport: { width: 2320, height: 14_000 } });
  await tab.goto(`${address}?sheet=Elements&scheme=light`);
  await tab.waitForFunction(() => "stories" in window);
  await tab.evaluate(settled);
  const sheet = await tab.locator("main").screenshot();
  await sharp(sheet).webp({ quality: 82 }).toFile("docs/contact-sheet.webp");
});
