// Every story as a picture, against the one that somebody looked at: in light and dark, in a column of 320 and of 900 px.
//
//   npm run test:visual                 compares
//   npm run test:visual -- --update     takes today's pictures for the right ones
//   npm run test:visual -- --story stat-bar
//
// Pictures hold for one system and one Chromium, named in baseline/taken-with.json: fonts come from packages, but what
// draws them does not. Elsewhere what differs is shown just the same, and is no failure.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, platform } from "node:os";
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
/** A window in which most stories lie whole: how high a chart may be depends on it, so that it stands before the story. */
const tall = 3000;

rmSync(report, { recursive: true, force: true });
mkdirSync(stored, { recursive: true });

const takenWith = join(stored, "taken-with.json");
let here;
const taken = await withStories(takeAll);
const results = await Promise.all([...taken].map(([name, picture]) => judge(name, picture)));
const gone = options.story
  ? []
  : readdirSync(stored)
      .filter((file) => file.endsWith(".webp") && !taken.has(file))
      .map((name) => ({ name, verdict: "gone" }));
if (options.update) {
  for (const { name } of gone) rmSync(join(stored, name));
  writeFileSync(takenWith, `${JSON.stringify(here, null, 2)}\n`);
}

const differing = [...results, ...gone].filter(({ verdict }) => verdict !== "same");
if (!options.update && differing.length > 0) writeReport(differing);
for (const { name, verdict, pixels } of differing)
  console.log(`${verdict.padEnd(8)} ${name}${pixels ? `, ${pixels} pixels` : ""}`);
console.log(
  options.update
    ? `${taken.size} pictures stored, ${gone.length} removed.`
    : `${results.filter(({ verdict }) => verdict === "same").length} the same, ${differing.length} not.`,
);
if (!options.update && differing.length > 0) {
  console.log("Look at test/visual/report/index.html; what is meant: npm run test:visual -- --update");
  const there = existsSync(takenWith) ? JSON.parse(readFileSync(takenWith, "utf8")) : undefined;
  const nameOf = ({ chromium, system }) => `Chromium ${chromium} on ${system}`;
  if (there && nameOf(there) !== nameOf(here))
    console.log(
      `Taken with ${nameOf(there)}, compared in ${nameOf(here)}: what differs may be their drawing. No failure.`,
    );
  else process.exitCode = 1;
}

/** Every story in both schemes and widths. */
async function takeAll(browser, address) {
  here = { chromium: browser.version(), system: `${platform()} ${arch()}` };
  const pictures = new Map();
  const tabs = [];
  for (const scheme of schemes) {
    for (const width of widths) {
      const tab = await browser.newPage({ viewport: { width, height: tall } });
      await tab.goto(`${address}?scheme=${scheme}`);
      await tab.waitForFunction(() => "stories" in window);
      tabs.push({ tab, name: `${scheme}-${width}` });
    }
  }
  const ids = await tabs[0].tab.evaluate(() => window.stories);
  for (const id of ids.filter((one) => one.includes(options.story))) {
    for (const { tab, name } of tabs) {
      const { width } = tab.viewportSize();
      await tab.setViewportSize({ width, height: tall });
      await tab.evaluate((story) => window.show(story), id);
      await tab.evaluate(settled);
      // All of it in view, or a chart further down waits until somebody comes there.
      const height = await tab.evaluate(() => document.querySelector("main").scrollHeight);
      if (height > tall) {
        await tab.setViewportSize({ width, height });
        await tab.evaluate(settled);
      }
      const picture = await tab.locator("main").screenshot({ animations: "disabled" });
      pictures.set(`${id}-${name}.webp`, await small(picture));
    }
  }
  return pictures;
}

/** A card has few colours: the nearest of sixteen, and then without loss, in a fifth of the bytes. */
async function small(picture) {
  const few = await sharp(picture).png({ palette: true, colours: 16, dither: 0 }).toBuffer();
  return sharp(few).webp({ lossless: true, effort: 4 }).toBuffer();
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
  return {
    name,
    verdict: "differs",
    pixels,
    was: before,
    now: picture,
    difference: await shown.webp().toBuffer(),
  };
}

function pixelsOf(picture) {
  return sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

/** The three pictures of each that differs, in a page of their own. */
function writeReport(differing) {
  mkdirSync(report, { recursive: true });
  const shown = differing.map(({ name, verdict, pixels, ...pictures }) => {
    const images = Object.entries(pictures).map(([what, picture]) => {
      writeFileSync(join(report, `${what}-${name}`), picture);
      return `<figure><figcaption>${what}</figcaption><img src="${what}-${name}" alt=""></figure>`;
    });
    return `<section><h2>${name}: ${verdict}${pixels ? `, ${pixels} pixels` : ""}</h2><div>${images.join("")}</div></section>`;
  });
  writeFileSync(
    join(report, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>What looks another way</title>
<style>div { display: flex; gap: 16px; overflow-x: auto } figure { margin: 0 } img { outline: 1px solid #ccc }</style>
<h1>${differing.length} pictures</h1>${shown.join("\n")}`,
  );
}
