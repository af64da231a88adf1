import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { openChromium } from "../../scripts/chromium.js";

/* What a live page asks a real server, with the browser's own cache and a clock that is turned on. */

const written = (quantity) =>
  JSON.stringify({
    lang: "en",
    items: [{ id: "homes", type: "stat", label: "homes flooded", quantity, by: "District office" }],
  });

let version = 1;
const answered = [];
let server;
let browser;
let tab;

before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/claims.json") {
      const etag = `"${version}"`;
      const same = request.headers["if-none-match"] === etag;
      answered.push(same ? 304 : 200);
      response.writeHead(same ? 304 : 200, { etag, "content-type": "application/json" });
      response.end(same ? undefined : written(`>=${200 + version} home`));
    } else if (/^\/cdn\/[\w.-]+\.js$/.test(pathname)) {
      response.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(`dist${pathname}`));
    } else {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(`<!doctype html><html lang="en"><script type="module" src="/cdn/onrecord.js"></script>
<article-claims src="/claims.json" refresh="60"><stat-bar claim="homes"><p>Fallback.</p></stat-bar></article-claims>`);
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  browser = await openChromium();
  tab = await browser.newPage();
  await tab.clock.install();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** The page's clock goes with ours; turned on any faster, it would end a request that is under way. */
const says = async (text) => {
  while (
    !(await tab.locator("stat-bar").evaluate((card) => card.shadowRoot?.textContent ?? "")).includes(text)
  )
    await new Promise((done) => setTimeout(done, 20));
};

/** A minute later, when the page has the answer. */
async function minuteLater() {
  const response = tab.waitForResponse("**/claims.json");
  await tab.clock.fastForward(61_000);
  await (await response).finished();
  await tab.evaluate(() => 0);
}

test("the document is sent once, and again only when it has changed", async () => {
  await says("201");
  assert.deepEqual(answered, [200]);
  await minuteLater();
  await minuteLater();
  assert.deepEqual(answered, [200, 304, 304]);
  version = 2;
  await minuteLater();
  await says("202");
  await says("Updated");
  await minuteLater();
  assert.deepEqual(answered, [200, 304, 304, 200, 304]);
});
