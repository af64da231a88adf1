import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { engines, find } from "../../scripts/browsers.js";
import { attribute } from "../attribute.js";
import { record } from "../figures.js";
import { openTab } from "../tabs.js";

/*
 * A page that a reader leaves and comes back to, as each engine has kept it. Whether it keeps a page at all, a page without
 * the script says first: where it keeps that one, it has to keep ours.
 *
 * For the bar, ENGINE names the one whose figures are wanted.
 */

const wanted = engines.filter((engine) => !process.env.ENGINE || engine === process.env.ENGINE);

const items = {
  "fact-card": { type: "fact", text: "The bridge is closed.", by: "Ada Example" },
  "quote-block": { type: "quote", text: "The bridge is closed", by: "Ada Example" },
  "stat-bar": { type: "stat", label: "People on the bridge", quantity: "~12000 person", by: "Ada Example" },
  "equipment-compare": {
    type: "comparison",
    title: "Two bridges",
    columns: [
      { id: "old", name: "The old bridge" },
      { id: "new", name: "The new bridge" },
    ],
    rows: [{ label: "Length", unit: "meter", cells: { old: 120, new: "~140" } }],
    by: "Ada Example",
  },
};

const cards = Object.entries(items).map(
  ([tag, item]) => `<${tag} data-json="${attribute(item)}"><p>Fallback</p></${tag}>`,
);
const figure = `<figure data-onrecord="fact-card" data-onrecord-json="${attribute(items["fact-card"])}"><p>Fallback</p></figure>`;

const page = (body, script = '<script type="module" src="/dist/cdn/onrecord.js"></script>', lang = "en") =>
  `<!doctype html><html lang="${lang}"><title>Host</title><link rel="icon" href="data:,">
<script src="/test/fixtures/host-recorder.js"></script>
<script>addEventListener("pageshow", ({ persisted }) => { window.isBack = true; window.wasKept = persisted; });
document.addEventListener("freeze", () => (window.wasFrozen = true));</script>
${script}<article>${body}</article>`;

const pages = {
  "/bare": page("<p>No card.</p>", ""),
  "/cards": page(cards.join("") + figure),
  "/many": page(`${figure.repeat(400)}${cards.join("").repeat(100)}`),
  "/loading": page(
    '<fact-card src="/slow.json#bridge"><p>Fallback</p></fact-card><figure data-onrecord="fact-card" data-onrecord-src="/slow.json#bridge"><p>Fallback</p></figure>',
  ),
  "/korean": page(cards.join(""), '<script type="module" src="/slow/onrecord.js"></script>', "ko"),
  "/elsewhere": "<!doctype html><title>Elsewhere</title>",
};

/** In the page: how many are there, and how many of them show a card, once. */
const shown = `(() => {
  const all = [...document.querySelectorAll("${Object.keys(items)}")];
  const once = all.filter(({ shadowRoot }) => shadowRoot?.querySelectorAll("[part~=card]").length === 1);
  const waiting = document.querySelectorAll("[data-onrecord]:not(.onrecord-card)").length;
  return [all.length + waiting, once.length];
})()`;

function answers(url) {
  if (pages[url]) return ["text/html", pages[url]];
  if (url === "/slow.json")
    return ["application/json", JSON.stringify({ items: [{ id: "bridge", ...items["fact-card"] }] })];
  const file = url
    .replace(/^\/slow/, "/dist/cdn")
    .slice(1)
    .replace(/\?\d+$/, "");
  return ["text/javascript", file.endsWith(".js") ? readFileSync(file) : ""];
}

let server;
let folder;

before(async () => {
  server = createServer(async ({ url }, response) => {
    if (/^\/slow(?!\/onrecord\.js)/.test(url)) await new Promise((done) => setTimeout(done, 1500));
    const [type, body] = answers(url);
    response.writeHead(200, { "content-type": type }).end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  folder = `http://127.0.0.1:${server.address().port}`;
});

after(() => server?.close());

for (const engine of wanted) {
  describe(`a page of cards that is left and come back to in ${engine}`, { timeout: 240_000 }, () => {
    let tab;
    let keeps;
    let agent;
    const counts = { tried: 0, survived: 0 };

    before(async () => {
      if (!find(engine)) return;
      tab = await openTab(engine);
      keeps = await isKept("/bare", 0);
      agent = await tab.run("navigator.userAgent");
    });

    after(async () => {
      await tab?.close();
      if (keeps) record({ point: "copies", what: "pages out of the back/forward cache", ...counts, agent });
      else if (agent)
        record({
          point: "copies",
          what: "a page out of the back/forward cache",
          why: "this build keeps none",
          agent,
        });
    });

    /** Until an expression is true in the page. */
    async function until(expression) {
      // In between two pages there is none to ask. The suite's own limit ends it.
      while (!(await tab.run(expression).catch(() => false)))
        await new Promise((done) => setTimeout(done, 50));
    }

    /** Gives back whether the page was kept. */
    async function leaveAndReturn() {
      await tab.run("window.isBack = false");
      await tab.go(`${folder}/elsewhere`);
      await tab.run("void history.back()").catch(() => {});
      await until('document.title === "Host" && window.isBack');
      return tab.run("window.wasKept");
    }

    /** Whether the engine keeps a page of so many cards; Firefox does not always, when it has just begun. */
    async function isKept(path, count, attempts = 3) {
      await tab.open(folder + path);
      await whole(count);
      return (await leaveAndReturn()) || (attempts > 1 && isKept(path, count, attempts - 1));
    }

    async function whole(count) {
      await until(`String(${shown}) === "${count},${count}"`);
      assert.deepEqual(await tab.run("[...noted.errors, ...noted.rejections]"), []);
    }

    const trial = (what, body) =>
      it(what, async (t) => {
        if (!keeps) return t.skip(tab ? "this build keeps no page" : `there is no ${engine}`);
        counts.tried++;
        await body();
        counts.survived++;
      });

    trial("is kept, and its cards are as they were", async () => {
      assert.equal(await isKept("/cards", 5), true);
      await whole(5);
    });

    trial("shows what changes in it afterwards, and what comes", async () => {
      const other = { ...items["fact-card"], text: "The bridge is open." };
      await tab.run(
        `document.querySelector("fact-card").setAttribute("data-json", ${JSON.stringify(JSON.stringify(other))})`,
      );
      await until(
        'document.querySelector("fact-card").shadowRoot.textContent.includes("The bridge is open.")',
      );
      await tab.run(
        `document.querySelector("article").insertAdjacentHTML("beforeend", ${JSON.stringify(figure)})`,
      );
      await whole(6);
    });

    trial("goes on with the cards that were still waiting for their turn", async () => {
      await tab.open(`${folder}/many`);
      await leaveAndReturn();
      await whole(800);
    });

    trial("gets its document, though it was left while that was under way", async () => {
      await tab.open(`${folder}/loading`);
      await leaveAndReturn();
      await whole(2);
    });

    trial("gets its language, though it was left while that was under way", async () => {
      await tab.open(`${folder}/korean`);
      await leaveAndReturn();
      await until('/[가-힣]/.test(document.querySelector("fact-card").shadowRoot?.textContent)');
      await whole(4);
    });

    if (engine === "chromium")
      trial("goes on after its tab was frozen in the background", async () => {
        // Longer than a document may take.
        for (const [path, count, time] of [
          ["/many", 800, 2000],
          ["/loading", 2, 9000],
          ["/korean", 4, 2000],
        ]) {
          await tab.open(folder + path);
          await tab.sleep(time);
          assert.equal(await tab.run("window.wasFrozen"), true);
          await whole(count);
        }
      });
  });
}
