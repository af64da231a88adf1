import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openChromium } from "../../scripts/chromium.js";
import { serve } from "../../scripts/serve.js";

/*
 * The demo on paper: every claim whole, and no card on two pages where it fits on one.
 */

const tags = "fact-card, quote-block, stat-bar, equipment-compare";

/** Words without what a line's end does to them. */
const folded = (text) => text.replace(/[\s\u00ad]+/g, "");

let server;
let browser;
let pages;
let cards;

before(async () => {
  server = await serve({ port: 0, host: "127.0.0.1" });
  browser = await openChromium();
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction((all) => [...document.querySelectorAll(all)].every((card) => card.item), tags);
  cards = await tab.evaluate(
    (all) =>
      [...document.querySelectorAll(all)].map((card) => {
        const figure = card.shadowRoot.querySelector("figure").cloneNode(true);
        for (const hidden of figure.querySelectorAll(".aloud, .scale")) hidden.remove();
        const texts = [...figure.querySelectorAll("p, th, td, blockquote")].map((one) => one.textContent);
        return { id: card.id, tag: card.localName, texts };
      }),
    tags,
  );
  const pdf = await tab.pdf({
    format: "A4",
    margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" },
  });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(folded(items.map(({ str }) => str).join("")));
  }
});

after(async () => {
  await browser?.close();
  server?.close();
});

test("every word of every claim is printed", () => {
  const all = pages.join("");
  assert.equal(cards.length, 31);
  for (const { id, tag, texts } of cards) {
    for (const text of texts) assert.ok(all.includes(folded(text)), `${tag} ${id}: ${text}`);
  }
});

test("a card stands on one page", () => {
  const split = cards
    // A comparison may be longer than a page.
    .filter(({ tag }) => tag !== "equipment-compare")
    .filter(({ texts }) => !pages.some((page) => texts.every((text) => page.includes(folded(text)))));
  assert.deepEqual(
    split.map(({ id }) => id),
    [],
  );
});

test("the reader’s tools are not printed", () => {
  for (const word of ["Copywithsource", "Inthearticle"]) assert.ok(!pages.join("").includes(word), word);
});
