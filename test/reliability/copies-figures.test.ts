import { expect } from "@open-wc/testing";
import type { embedHtml as EmbedHtml } from "../../src/embed/index.js";
import {
  cardsIn,
  cardTags,
  closePages,
  dropIn,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  pause,
  settled,
  showsItem,
  until,
} from "./host-page.js";
import { plainItems } from "./rich-items.js";
import { notPermitted, trialsOf } from "./trials.js";

/*
 * The turns in the life of a page once more, for standard HTML with hooks: each figure becomes one card, and stays one.
 */

const published = "/dist/embed/index.js";
const { embedHtml }: { embedHtml: typeof EmbedHtml } = await import(published);

const figures = Object.values(cardTags)
  .map((type) => embedHtml(plainItems[type], { form: "html" }))
  .join("");
const count = Object.keys(cardTags).length;
const article = `<article>${figures}</article>`;

/** So many cards, each shown once, and nothing of what was written beside it. */
async function expectCards(page: HostPage, wanted = count) {
  await until(() => cardsIn(page).length >= wanted);
  await pause(100);
  const cards = cardsIn(page);
  expect(cards.length).to.equal(wanted);
  await settled(cards);
  for (const card of cards) {
    await until(() => showsItem(card));
    expect(card.shadowRoot?.querySelectorAll("[part~=card]").length, card.localName).to.equal(1);
    for (const child of card.children) expect(child.getClientRects().length, card.localName).to.equal(0);
  }
  const left = [...page.document.querySelectorAll("[data-onrecord]")].filter(
    (one) => one.getClientRects().length > 0 && !one.querySelector(Object.keys(cardTags).join()),
  );
  expect(left.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
  expect(harm(page.noted)).to.deep.equal(noHarm);
}

type Turn = (page: HostPage) => Promise<unknown>;

const onPage = async (turn: Turn, options: Parameters<typeof hostPage>[0] = { body: article }) => {
  const page = await hostPage(options);
  await turn(page);
};

const turns: Record<string, () => Promise<unknown>> = {
  "there before the script": () => onPage(expectCards),
  "the same file twice, and a third copy later": () =>
    onPage(
      async (page) => {
        const script = make(page, "script", { type: "module", src: "/dist/cdn/onrecord.js?later" });
        page.document.head.append(script);
        await new Promise((done) => script.addEventListener("load", done));
        await expectCards(page);
      },
      { head: dropIn + dropIn, body: article },
    ),
  "there after the script": () =>
    onPage(async (page) => {
      page.document.body.innerHTML = article;
      await expectCards(page);
    }, {}),
  "put in and taken out again before anything is made of them": () =>
    onPage(async (page) => {
      for (let time = 0; time < 5; time++) {
        page.document.body.innerHTML = article;
        page.document.body.replaceChildren();
      }
      page.document.body.innerHTML = article;
      await expectCards(page);
    }, {}),
  "copied with their cards": () =>
    onPage(async (page) => {
      await expectCards(page);
      page.document.body.append(page.document.querySelector("article")?.cloneNode(true) as Node);
      await expectCards(page, 2 * count);
    }),
  "through innerHTML, there and back": () =>
    onPage(async (page) => {
      await expectCards(page);
      const html = page.document.body.innerHTML;
      page.document.body.innerHTML = html;
      await expectCards(page);
    }),
  "in another document and back": () =>
    onPage(async (page) => {
      await expectCards(page);
      const one = page.document.querySelector("article") as Element;
      const other = page.document.implementation.createHTMLDocument();
      other.body.append(one);
      page.document.body.append(one);
      await expectCards(page);
    }),
  "in a frame and back": () =>
    onPage(async (page) => {
      await expectCards(page);
      const one = page.document.querySelector("article") as Element;
      const frame = make(page, "iframe");
      page.document.body.append(frame);
      (frame as unknown as HTMLIFrameElement).contentDocument?.body.append(one);
      await pause(50);
      page.document.body.append(one);
      frame.remove();
      await expectCards(page);
    }),
  "on a page in one part, whose main is swapped again and again": () =>
    onPage(async (page) => {
      const { body } = page.document;
      for (let time = 0; time < 10; time++) {
        body.innerHTML = time % 2 ? "<article><p>Another</p></article>" : article;
        await pause();
      }
      body.innerHTML = article;
      await expectCards(page);
    }),
  "moved about, by moveBefore where there is one": () =>
    onPage(async (page) => {
      await expectCards(page);
      const other = make(page, "article") as unknown as HTMLElement & { moveBefore?: Node["insertBefore"] };
      page.document.body.prepend(other);
      for (const figure of page.document.querySelectorAll("article:last-of-type > *"))
        (other.moveBefore ?? other.insertBefore).call(other, figure, null);
      await expectCards(page);
    }),
  "put aside and shown again": () =>
    onPage(async (page) => {
      await expectCards(page);
      for (const name of ["pagehide", "pageshow"])
        page.window.dispatchEvent(new page.window.PageTransitionEvent(name, { persisted: true }));
      await expectCards(page);
    }),
  "printed, before and after": () =>
    onPage(async (page) => {
      await expectCards(page);
      for (const name of ["beforeprint", "afterprint"]) page.window.dispatchEvent(new Event(name));
      await expectCards(page);
    }),
  "on a page that is written anew by document.open": () =>
    onPage(async (page) => {
      await expectCards(page);
      const { document } = page;
      document.open();
      document.write(`<!doctype html><title>Host</title>${article}`);
      document.close();
      await expectCards(page);
    }),
  "in a tab in the background, whose timers come once a minute": () =>
    onPage(expectCards, {
      head: `<script>{
        const later = setTimeout;
        setTimeout = (run, after, ...rest) => (after > 4 ? 0 : later(run, after, ...rest));
        requestAnimationFrame = requestIdleCallback = () => 0;
        Object.defineProperty(document, "visibilityState", { value: "hidden" });
        Object.defineProperty(document, "hidden", { value: true });
      }</script>${dropIn}`,
      body: article,
    }),
};

describe("in the life of a page, a figure with hooks is one card", function () {
  this.timeout(10_000);
  afterEach(closePages);
  const trial = trialsOf("copies", "turns in the life of a page, of marked figures");
  if (!("moveBefore" in Element.prototype))
    notPermitted("copies", "moveBefore of a marked figure", "not in this engine: insertBefore instead");

  for (const [what, turn] of Object.entries(turns)) it(`(${what})`, trial(turn));
});
