import { expect } from "@open-wc/testing";
import { faulty } from "./faulty.js";
import {
  cardsIn,
  cardTags,
  closePages,
  dropIn,
  escaped,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  openPage,
  pause,
  settled,
  showsItem,
  until,
} from "./host-page.js";
import { plainItems } from "./rich-items.js";
import { notPermitted, trialsOf } from "./trials.js";

/*
 * What a page may do with a card and with the script in the course of its life. Each card is shown once, with its look,
 * and the page hears of no error.
 */

const json = (type: keyof typeof plainItems) => JSON.stringify(plainItems[type]);

/** One card of each type in an article. */
function addCards(page: HostPage): OurElement[] {
  const cards = Object.entries(cardTags).map(([tag, type]) =>
    make(page, tag, { "data-json": json(type) }, "Fallback"),
  );
  const article = page.document.createElement("article");
  article.append(...cards);
  page.document.body.append(article);
  return cards;
}

const cardsHtml = (inside = "<p>Fallback</p>") =>
  `<article>${Object.entries(cardTags)
    .map(([tag, type]) => `<${tag} data-json="${escaped(json(type))}">${inside}</${tag}>`)
    .join("")}</article>`;

/** Once, with its own look, and nothing of the fallback beside it. */
async function expectShown(page: HostPage, cards = cardsIn(page)) {
  expect(cards.length, "cards").to.be.at.least(4);
  await settled(cards);
  for (const card of cards) {
    await until(() => showsItem(card));
    const about = `${card.localName} ${JSON.stringify(card.issues)}`;
    expect(card.shadowRoot?.querySelectorAll("[part~=card]").length, about).to.equal(1);
    const drawn = card.shadowRoot?.querySelector("[part~=card]") as Element;
    const own = [...(card.shadowRoot?.children ?? [])].filter(({ localName }) => localName !== "style");
    expect(own.length, `${about} ${own.map((one) => one.outerHTML.slice(0, 80))}`).to.equal(1);
    const view = card.ownerDocument.defaultView as Window;
    expect(view.getComputedStyle(drawn).borderTopWidth, `${about} has its look`).not.to.equal("0px");
    for (const child of card.children) expect(child.getClientRects().length, about).to.equal(0);
  }
  expect(harm(page.noted)).to.deep.equal(noHarm);
}

const once = (page: HostPage, cards: OurElement[]) => {
  for (const card of cards) {
    const events = page.noted.claims.filter(({ target }) => target === card);
    expect(
      events.map(({ type }) => type),
      card.localName,
    ).to.deep.equal(["claim-ready"]);
  }
};

const addScript = (page: HostPage, src = "/dist/cdn/onrecord.js") => {
  const script = make(page, "script", { type: "module", src });
  const done = new Promise((resolve) => script.addEventListener("load", resolve));
  page.document.head.append(script);
  return done;
};

const pinned: { script: string } = await (await fetch("/dist/cdn/integrity.json")).json();

type Case = (page: HostPage) => Promise<unknown>;

/** Each begins on a page with the script, unless it says otherwise. */
const cases: Record<string, Case | { head: string; body?: string; run: Case }> = {
  "the same file twice": {
    head: dropIn + dropIn,
    async run(page) {
      const cards = addCards(page);
      await expectShown(page);
      once(page, cards);
    },
  },
  "two versions, plain and pinned": {
    head: `${dropIn}<script type="module" crossorigin src="/dist/cdn/${pinned.script}"></script>`,
    async run(page) {
      const cards = addCards(page);
      await expectShown(page);
      once(page, cards);
    },
  },
  "cards that were there before the script": {
    head: "",
    body: cardsHtml(),
    async run(page) {
      expect(cardsIn(page).every(({ shadowRoot }) => shadowRoot === null)).to.equal(true);
      await addScript(page);
      await expectShown(page);
      once(page, cardsIn(page));
    },
  },
  "cards that come and go before the script": {
    head: "",
    async run(page) {
      for (const card of addCards(page)) card.remove();
      const cards = addCards(page);
      await addScript(page);
      await expectShown(page, cards);
    },
  },
  "cards made before the script, put in after it": {
    head: "",
    async run(page) {
      const cards = Object.entries(cardTags).map(([tag, type]) =>
        make(page, tag, { "data-json": json(type) }, "Fallback"),
      );
      await addScript(page);
      page.document.body.append(...cards);
      await expectShown(page, cards);
      once(page, cards);
    },
  },
  "cards that come after the script": async (page) => {
    const cards = addCards(page);
    await expectShown(page);
    once(page, cards);
  },
  "cloneNode, of a card that is drawn": async (page) => {
    const cards = addCards(page);
    await settled(cards);
    page.document.body.append(...cards.map((card) => card.cloneNode(true)));
    expect(cardsIn(page).length).to.equal(8);
    await expectShown(page);
  },
  "a round trip through innerHTML": async (page) => {
    await settled(addCards(page));
    const html = page.document.body.innerHTML;
    page.document.body.innerHTML = html;
    await expectShown(page);
  },
  "adoptNode to another document, and back": async (page) => {
    const cards = addCards(page);
    await settled(cards);
    const other = page.document.implementation.createHTMLDocument();
    for (const card of cards) other.body.append(other.adoptNode(card));
    for (const card of cards) page.document.body.append(page.document.adoptNode(card));
    await expectShown(page);
  },
  "into a frame, and back": async (page) => {
    const cards = addCards(page);
    await settled(cards);
    const frame = page.document.createElement("iframe");
    page.document.body.append(frame);
    const inside = frame.contentDocument as Document;
    inside.body.append(...cards);
    for (const card of cards) await card.updateComplete;
    await expectShown(page, cards);
    page.document.body.append(...cards);
    await expectShown(page);
  },
  "a page in one part, whose main is swapped again and again": async (page) => {
    const main = page.document.createElement("main");
    page.document.body.append(main);
    for (let time = 0; time < 10; time++) {
      main.innerHTML = time % 2 ? "<p>Another article</p>" : cardsHtml();
      await pause();
    }
    main.innerHTML = cardsHtml();
    await expectShown(page);
    once(page, cardsIn(page));
  },
  "moved about, and the way there and back in one turn": async (page) => {
    const cards = addCards(page);
    await settled(cards);
    const other = page.document.createElement("article");
    page.document.body.prepend(other);
    for (const card of cards) {
      other.append(card);
      page.document.body.append(card);
      other.prepend(card);
    }
    await expectShown(page);
    once(page, cards);
  },
  "moveBefore, where there is one": async (page) => {
    const cards = addCards(page);
    await settled(cards);
    const other = page.document.createElement("article") as HTMLElement & {
      moveBefore?: HTMLElement["insertBefore"];
    };
    page.document.body.append(other);
    for (const card of cards) (other.moveBefore ?? other.insertBefore).call(other, card, null);
    await expectShown(page);
    once(page, cards);
  },
  "a page that was put aside and is shown again": async (page) => {
    await settled(addCards(page));
    const event = (name: string) => new page.window.PageTransitionEvent(name, { persisted: true });
    page.window.dispatchEvent(event("pagehide"));
    page.window.dispatchEvent(event("pageshow"));
    await expectShown(page);
  },
  "a page that a reader leaves and comes back to": async (page) => {
    const server = faulty();
    const html = `<!doctype html><title>Host</title><script src="/test/fixtures/host-recorder.js"></script>${dropIn}${cardsHtml()}`;
    const there = await openPage(`${server.folder}page.html?${new URLSearchParams({ body: html })}`);
    await expectShown(there);
    const loaded = () => new Promise((done) => there.frame.addEventListener("load", done, { once: true }));
    let isLoaded = loaded();
    there.window.location.href = `${server.folder}next.html?body=Next`;
    await isLoaded;
    isLoaded = loaded();
    there.window.history.back();
    await isLoaded;
    const window = there.frame.contentWindow as HostPage["window"];
    const { noted } = window as unknown as HostPage;
    await expectShown({ ...there, window, document: window.document, noted });
    expect(page.noted.errors).to.deep.equal([]);
  },
  "document.open, and the same page written anew": async (page) => {
    await settled(addCards(page));
    const { document } = page;
    document.open();
    document.write(`<!doctype html><title>Host</title>${cardsHtml()}`);
    document.close();
    await expectShown(page);
  },
  "a shadow root that the server has written, with the same card in it": prerendered(
    (card) => card.shadowRoot?.innerHTML ?? "",
  ),
  "a shadow root that the server has written, with another card in it": prerendered(
    () => '<div class="card" part="card"><figure><p>An older claim.</p></figure></div>',
  ),
  "a shadow root that the server has written, and somebody has taken the comments out of": prerendered(
    (card) => card.shadowRoot?.innerHTML.replace(/<!--.*?-->/gs, "") ?? "",
  ),
  "printed, before and after": async (page) => {
    const cards = addCards(page);
    await settled(cards);
    page.window.dispatchEvent(new Event("beforeprint"));
    await expectShown(page);
    page.window.dispatchEvent(new Event("afterprint"));
    await expectShown(page);
  },
  "in a tab that has been in the background for an hour": {
    // Timers come once a minute, frames not at all.
    head: `<script>{
      const later = setTimeout;
      setTimeout = (run, after, ...rest) => (after > 4 ? 0 : later(run, after, ...rest));
      requestAnimationFrame = requestIdleCallback = () => 0;
      Object.defineProperty(document, "visibilityState", { value: "hidden" });
      Object.defineProperty(document, "hidden", { value: true });
    }</script>${dropIn}`,
    async run(page) {
      addCards(page);
      await expectShown(page);
    },
  },
};

/** The card as a server would send it, with its shadow root. */
function prerendered(inside: (card: OurElement) => string): { head: string; run: Case } {
  return {
    head: "",
    async run(page) {
      const source = await hostPage();
      const cards = addCards(source);
      await settled(cards);
      const html = cards.map((card) => {
        const root = `<template shadowrootmode="open">${inside(card)}</template>`;
        return `<${card.localName} data-json="${escaped(card.getAttribute("data-json") as string)}">${root}<p>Fallback</p></${card.localName}>`;
      });
      source.close();
      const { document } = page;
      // `innerHTML` reads no shadow root.
      document.open();
      document.write(`<!doctype html><title>Host</title><article>${html.join("")}</article>`);
      document.close();
      const before = cardsIn(page);
      const isKnown = "shadowRootMode" in page.window.HTMLTemplateElement.prototype;
      if (isKnown) expect(before.every(({ shadowRoot }) => shadowRoot)).to.equal(true);
      await addScript(page);
      await expectShown(page);
    },
  };
}

describe("in the life of a page, a card is shown once", function () {
  this.timeout(10_000);
  afterEach(closePages);
  const trial = trialsOf("copies", "turns in the life of a page");
  if (!("moveBefore" in Element.prototype))
    notPermitted("copies", "moveBefore", "not in this engine: insertBefore instead");

  for (const [what, one] of Object.entries(cases)) {
    const { head, body, run } =
      typeof one === "function" ? { head: dropIn, body: "", run: one } : { body: "", ...one };
    it(
      `(${what})`,
      trial(async () => run(await hostPage({ head, body }))),
    );
  }
});
