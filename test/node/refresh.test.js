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

const says = async (text) => {
  while (
    !(await tab.locator("stat-bar").evaluate((card) => card.shadowRoot?.textContent ?? "")).includes(text)
  )
    await tab.clock.runFor(50);
};

/** Until the server has answered so many times; the page's own clock goes on with it. */
async function answers(times) {
  while (answered.length < times) await tab.clock.runFor(1000);
}

test("the document is sent once, and again only when it has changed", async () => {
  await says("201");
  assert.deepEqual(answered, [200]);
  await answers(3);
  assert.deepEqual(answered, [200, 304, 304]);
  version = 2;
  await answers(4);
  await says("202");
  await says("Updated");
  await answers(5);
  assert.deepEqual(answered, [200, 304, 304, 200, 304]);
});
