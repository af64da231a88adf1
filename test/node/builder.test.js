import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { openChromium } from "../../scripts/chromium.js";
import { serve } from "../../scripts/serve.js";
import { shareOf } from "./share.js";

/*
 * The builder as an editor has it from `npm start`: by keyboard alone, for who hears the page, without a network, and
 * with everything watched that it asks for.
 */

let server;
let browser;
let address;

before(async () => {
  server = await serve({ port: 0, host: "127.0.0.1" });
  address = `http://127.0.0.1:${server.address().port}/builder/`;
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** The page, and what went wrong on it or left it. */
async function opened({ width = 1280, height = 900, colorScheme = "light", bypassCSP = false } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP });
  const page = await context.newPage();
  const noted = { errors: [], requests: [] };
  page.on("pageerror", (error) => noted.errors.push(`${error}`));
  page.on("console", (message) => message.type() === "error" && noted.errors.push(message.text()));
  context.on("request", (request) => noted.requests.push(request.url()));
  await page.goto(address);
  await page.waitForSelector("#task-fact");
  return { context, page, noted };
}

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

async function violations(page) {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join("; ")}`);
  });
}

/** Opens all that is folded in the form. */
async function unfold(page) {
  for (let opened = true; opened; ) {
    opened = await page.evaluate(async () => {
      const shut = document.querySelector("#fields details:not([open], .seen) > summary");
      if (!shut) return false;
      shut.parentElement.classList.add("seen");
      shut.click();
      await new Promise((done) => setTimeout(done, 0));
      return true;
    });
  }
}

const settings = [
  [390, "light"],
  [390, "dark"],
  [1280, "dark"],
  [1280, "light"],
];
// Both widths and both schemes each time.
for (const [width, colorScheme] of shareOf(settings, 2)) {
  test(`axe finds nothing, at ${width} px, ${colorScheme}`, async () => {
    const { context, page } = await opened({ width, colorScheme, bypassCSP: true });
    assert.deepEqual(await violations(page), []);
    await page.click("#task-stat");
    await page.fill("#at-items-0-quantity", "5 m");
    await page.click("#out-tag");
    await page.keyboard.press("Tab");
    await page.click("button.main >> nth=0");
    await page.waitForSelector("#missing");
    assert.deepEqual(await violations(page), [], "what is missing is said");
    await page.fill("#at-items-0-quantity", "50 to 100 pieces");
    await page.fill("#at-items-0-label", "of equipment are on their way");
    await page.fill("#at-items-0-by-0-source", "Ada Example");
    await page.selectOption("#out-system", "Drupal, Basic HTML");
    await unfold(page);
    assert.deepEqual(await violations(page), [], "with all of it open");
    await page.click("#open");
    assert.deepEqual(await violations(page), [], "what is pasted");
    await context.close();
  });
}

test("no page is wider than a phone", async () => {
  const { context, page } = await opened({ width: 320 });
  await page.click("#task-comparison");
  await unfold(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.equal(wide, 0);
  await context.close();
});

for (const width of [390, 1280]) {
  test(`what is below a number and a date stays where it is when they are understood, at ${width} px`, async () => {
    const { context, page } = await opened({ width });
    await page.click("#task-stat");
    await page.fill("#at-items-0-by-0-source", "Ada Example");
    const places = () =>
      page.evaluate(() =>
        ["at-items-0-label", "at-items-0-by-0-occasion"].map(
          (id) => document.getElementById(id).getBoundingClientRect().top + scrollY,
        ),
      );
    const before = await places();
    await page.fill("#at-items-0-quantity", "50 to 100 pieces");
    await page.waitForSelector("#at-items-0-quantity-said p");
    await page.fill("#at-items-0-by-0-date", "13 August 2025");
    await page.waitForSelector("#at-items-0-by-0-date-said p");
    assert.deepEqual(await places(), before);
    await context.close();
  });
}

for (const dir of ["ltr", "rtl"]) {
  test(`axe finds nothing in Ukrainian, ${dir}, and nothing is wider than the page`, async () => {
    const { context, page } = await opened({ width: 390, colorScheme: "dark", bypassCSP: true });
    await page.selectOption("#page-language", "uk");
    await page.waitForFunction(() => document.documentElement.lang === "uk");
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, dir);
    await page.click("#task-comparison");
    await unfold(page);
    assert.deepEqual(await violations(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(wide, 0);
    await context.close();
  });
}

test("a keyboard alone makes a card, and copies its snippet", async () => {
  const { context, page, noted } = await opened();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const at = () => page.evaluate(() => document.activeElement?.id ?? "");
  const go = async (id, key = "Tab") => {
    for (let step = 0; step < 120 && (await at()) !== id; step++) await page.keyboard.press(key);
    assert.equal(await at(), id, `${id} is reached`);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(outline, "none", `the focus is seen on ${id}`);
  };
  await go("task-quote");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#at-items-0-text");
  await page.waitForFunction(() => document.activeElement?.id === "at-items-0-text");
  await page.keyboard.type("We counted twice.");
  await go("at-items-0-by-0-source");
  await page.keyboard.type("Ada Example");
  await go("at-items-0-by-0-verb");
  await page.keyboard.type("said");
  await go("at-items-0-by-0-date");
  await page.keyboard.type("13 August 2025");
  await go("out-html");
  await page.keyboard.press("ArrowRight");
  assert.equal(await at(), "out-tag");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await at(), "out-html");
  await go("out-copy");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".said")?.textContent.includes("Copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^<figure .*data-onrecord="quote-block".*We counted twice\..*Ada Example/s);
  await page.keyboard.press("Control+z");
  assert.equal(await page.inputValue("#at-items-0-by-0-date"), "");
  assert.deepEqual(noted.errors, []);
  await context.close();
});

test("nothing leaves the browser, and it works without a network once it was loaded", async () => {
  const { context, page, noted } = await opened();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.reload();
  await page.waitForSelector("#task-stat");
  await page.click("#task-stat");
  await page.fill("#at-items-0-quantity", "about 12,000 soldiers");
  await page.fill("#at-items-0-label", "have been sent");
  await page.fill("#at-items-0-by-0-source", "District office");
  await page.selectOption(".preview-tools select", "uk");
  await page.waitForFunction(() =>
    document.querySelector(".stage stat-bar")?.shadowRoot?.textContent.includes("приблизно"),
  );
  await page.click("#open");
  await page.fill("#open-text", '{"type":"fact","text":"The bridge is closed.","by":"Town council"}');
  await page.click("#open-read");
  await page.waitForSelector(".stage fact-card");
  await page.selectOption("#page-language", "uk");
  await page.waitForFunction(() => document.documentElement.lang === "uk");
  assert.deepEqual(noted.errors, []);
  const foreign = noted.requests.filter((url) => !url.startsWith(address) && !url.startsWith("blob:"));
  assert.deepEqual(foreign, []);
  await context.close();
});
