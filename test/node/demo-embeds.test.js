import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openChromium } from "../../scripts/chromium.js";
import { embedPagesOfTheDemo } from "../../scripts/demo-embeds.js";
import { serve } from "../../scripts/serve.js";

/* `npm run demo:embeds` as a reader of another site meets it, frames without an origin among them. */

let server;
let browser;
let tab;
const said = [];

before(async () => {
  server = await serve({ port: 0, host: "127.0.0.1" });
  browser = await openChromium();
  tab = await browser.newPage({ viewport: { width: 800, height: 3000 } });
  tab.on("console", (message) => said.push(message.text()));
  tab.on("pageerror", (error) => said.push(String(error)));
  await tab.goto(await embedPagesOfTheDemo(`http://127.0.0.1:${server.address().port}`));
  await tab.waitForLoadState("networkidle");
});

after(async () => {
  await browser?.close();
  server?.close();
});

const frameOf = async (id) => (await tab.$(`iframe[src$="/${id}.html"]`)).contentFrame();

test("every frame has the height of its card", async () => {
  for (const id of ["shell-share", "q-risk", "deal-worth", "equipment"]) {
    const frame = await frameOf(id);
    await frame.waitForFunction(() => document.querySelector("main > *").item);
    await tab.waitForFunction((end) => {
      const { height, clientHeight } = document.querySelector(`iframe[src$="${end}"]`);
      return height !== "360" && Number(height) === clientHeight;
    }, `/${id}.html`);
    const { full, seen } = await frame.evaluate(() => ({
      full: document.documentElement.scrollHeight,
      seen: innerHeight,
    }));
    assert.ok(Math.abs(full - seen) <= 1, `${id}: ${full} in ${seen}`);
  }
});

test("a frame that may do nothing is read whole", async () => {
  const frame = await frameOf("troops-sent");
  const text = await frame.locator("main").textContent();
  assert.match(text, /about\s+12,000\s+soldiers/);
  assert.match(text, /No source named/);
});

test("a card in a frame that may run scripts alone is the card", async () => {
  const frame = await frameOf("deal-worth");
  assert.ok(
    await frame.evaluate(() => document.querySelector("stat-bar").shadowRoot.querySelector("figure")),
  );
  assert.equal(await frame.evaluate(() => origin), "null");
});

test("nothing is refused by the pages’ own policy", () => {
  // That this frame may run no script is what it is for.
  const others = said.filter((text) => !/Blocked script execution in .*troops-sent/.test(text));
  assert.deepEqual(others, []);
});

test("the docs show the script that the demo runs", () => {
  const script = readFileSync("demo/embeds/frames.js", "utf8");
  assert.ok(readFileSync("docs/frames.md", "utf8").includes(`\`\`\`js\n${script}\`\`\``));
});
