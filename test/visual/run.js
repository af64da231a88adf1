// Every story as a picture, against the one that somebody looked at: in light and dark, in a column of 320 and of 900 px.
//
//   npm run test:visual                 compares
//   npm run test:visual -- --update     takes today's pictures for the right ones
//   npm run test:visual -- --story stat-bar
//
// Pictures hold for one machine and one Chromium: fonts come from packages, but what draws them does not.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pixelmatch from "pixelmatch";
import sharp from "sharp";
import { root } from "../../scripts/project.js";
import { settled, withStories } from "./stories.js";

const { values: options } = parseArgs({
  options: { update: { type: "boolean", default: false }, story: { type: "string", default: "" } },
});

const stored = join(root, "test/visual/baseline");
const report = join(root, "test/visual/report");
const schemes = ["light", "dark"];
const widths = [320, 900];

rmSync(report, { recursive: true, force: true });
mkdirSync(stored, { recursive: true });

const taken = await withStories(takeAll);
const results = await Promise.all([...taken].map(([name, picture]) => judge(name, picture)));
const gone = options.story
  ? []
  : readdirSync(stored)
      .filter((file) => !taken.has(file))
      .map((name) => ({ name, verdict: "gone" }));
if (options.update) for (const { name } of gone) rmSync(join(stored, name));

const differing = [...results, ...gone].filter(({ verdict }) => verdict !== "same");
if (!options.update && differing.length > 0) writeReport(differing);
for (const { name, verdict } of differing) console.log(`${verdict.padEnd(8)} ${name}`);
console.log(
  options.update
    ? `${taken.size} pictures stored, ${gone.length} removed.`
    : `${results.filter(({ verdict }) => verdict === "same").length} the same, ${differing.length} not.`,
);
if (!options.update && differing.length > 0) {
  console.log("Look at test/visual/report/index.html; what is meant: npm run test:visual -- --update");
  process.exitCode = 1;
}

/** One picture a story, of its two schemes beside each other in its two widths. */
async function takeAll(browser, address) {
  const pictures = new Map();
  const tabs = [];
  for (const scheme of schemes) {
    for (const width of widths) {
      const tab = await browser.newPage({ viewport: { width, height: 400 } });
      await tab.goto(`${address}?scheme=${scheme}`);
      await tab.waitForFunction(() => "stories" in window);
      tabs.push({ tab, name: `${scheme}-${width}` });
    }
  }
  const ids = await tabs[0].tab.evaluate(() => window.stories);
  for (const id of ids.filter((one) => one.includes(options.story))) {
    for (const { tab, name } of tabs) {
      await tab.evaluate((story) => window.show(story), id);
      await tab.evaluate(settled);
      const picture = await tab.locator("main").screenshot({ animations: "disabled" });
      // Without loss, and half as large as PNG.
      pictures.set(`${id}-${name}.webp`, await sharp(picture).webp({ lossless: true }).toBuffer());
    }
  }
  return pictures;
}

async function judge(name, picture) {
  const file = join(stored, name);
  if (options.update) {
    writeFileSync(file, picture);
    return { name, verdict: "same" };
  }
  if (!existsSync(file)) return { name, verdict: "new", now: picture };
  const before = readFileSync(file);
  if (before.equals(picture)) return { name, verdict: "same" };
  const [was, now] = await Promise.all([before, picture].map(pixelsOf));
  const { width, height } = was.info;
  if (width !== now.info.width || height !== now.info.height) {
    return { name, verdict: "size", was: before, now: picture };
  }
  const difference = Buffer.alloc(was.data.length);
  const pixels = pixelmatch(was.data, now.data, difference, width, height, { threshold: 0.1 });
  if (pixels === 0) return { name, verdict: "same" };
  const shown = sharp(difference, { raw: { width, height, channels: 4 } });
  return { name, verdict: "differs", was: before, now: picture, difference: await shown.webp().toBuffer() };
}

const pixelsOf = (picture) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** The three pictures of each that differs, in a page of their own. */
function writeReport(differing) {
  mkdirSync(report, { recursive: true });
  const shown = differing.map(({ name, verdict, ...pictures }) => {
    const images = Object.entries(pictures).map(([what, picture]) => {
      writeFileSync(join(report, `${what}-${name}`), picture);
      return `<figure><figcaption>${what}</figcaption><img src="${what}-${name}" alt=""></figure>`;
    });
    return `<section><h2>${name}: ${verdict}</h2><div>${images.join("")}</div></section>`;
  });
  writeFileSync(
    join(report, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>What looks another way</title>
<style>div { display: flex; gap: 16px; overflow-x: auto } figure { margin: 0 } img { outline: 1px solid #ccc }</style>
<h1>${differing.length} pictures</h1>${shown.join("\n")}`,
  );
}
