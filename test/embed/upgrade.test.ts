import { expect } from "@open-wc/testing";
import DOMPurify from "dompurify";
import { embedHtml } from "../../src/embed/index.js";
import type { Item } from "../../src/model/item.js";
import {
  cardsIn,
  closePages,
  dropIn,
  escaped,
  type HostPage,
  harm,
  hostPage,
  noHarm,
  type OurElement,
  pause,
  settled,
  showsItem,
  until,
} from "../reliability/host-page.js";
import { folded } from "./plain-tree.js";

/*
 * Standard HTML with hooks, on somebody else's page, with the script as a news site has it.
 */

const words = "The bridge is closed.";
const fact = { text: words, by: "Town council" };

const attribute = (value: unknown) => escaped(JSON.stringify(value));

/** A figure as a CMS leaves it. */
const figure = (hooks: string, said = words) =>
  `<figure class="onrecord" ${hooks}><p>${said}</p><figcaption><p>Town council</p></figcaption></figure>`;
const ofFact = `data-onrecord="fact-card" data-onrecord-json="${attribute(fact)}"`;

const inArticle = (body: string) => `<article>${body}</article>`;
const meta = (name: string, content: string) =>
  `<meta name="onrecord:${name}" content="${escaped(content)}">`;

/** What the script's turn leaves undone is not done: the work of a page, and a request's answer, need some. */
async function quiet(page: HostPage) {
  for (let turn = 0; turn < 20; turn++) await pause(10);
  for (const card of cardsIn(page)) if (card.updateComplete) await card.updateComplete;
}

/** How often a reader finds the words, in a card or in what stands as it was written. */
function timesShown({ document }: HostPage, said = words): number {
  const texts = [document.body, ...shadowRootsIn(document)].flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>("p")].filter(
      (one) => folded(one.textContent ?? "").includes(said) && one.getClientRects().length > 0,
    ),
  );
  return texts.length;
}

const shadowRootsIn = (document: Document) =>
  [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));

const requestsOf = ({ noted }: HostPage) => noted.requests.filter((one) => one.includes(".json"));

async function shownOnce(body: string, head = dropIn) {
  const page = await hostPage({ head, body });
  await until(() => cardsIn(page).length > 0);
  await settled(cardsIn(page));
  expect(timesShown(page)).to.equal(1);
  expect(harm(page.noted)).to.deep.equal(noHarm);
  return page;
}

async function leftAlone(body: string, head = dropIn) {
  const page = await hostPage({ head, body });
  await quiet(page);
  expect(cardsIn(page)).to.deep.equal([]);
  expect(timesShown(page)).to.equal(1);
  expect(harm(page.noted)).to.deep.equal(noHarm);
  return page;
}

describe("standard HTML that names a card", () => {
  afterEach(closePages);

  it("is a card in a figure, which keeps what was written in it as the card’s fallback", async () => {
    const page = await shownOnce(inArticle(figure(ofFact)));
    const [card] = cardsIn(page) as [OurElement];
    expect(card.localName).to.equal("fact-card");
    expect(card.parentElement?.localName).to.equal("figure");
    expect(card.querySelector("figcaption")?.textContent).to.equal("Town council");
    expect(card.item).to.have.property("text", words);
  });

  it("is one figure to a screen reader, and has no frame round the card’s", async () => {
    const head = `<link rel="stylesheet" href="/dist/cdn/onrecord.css">${dropIn}`;
    const page = await shownOnce(inArticle(figure(ofFact)), head);
    const outer = page.document.querySelector("figure[data-onrecord]") as HTMLElement;
    expect(outer.getAttribute("role")).to.equal("none");
    const { borderTopWidth, paddingLeft } = page.window.getComputedStyle(outer);
    expect([borderTopWidth, paddingLeft]).to.deep.equal(["0px", "0px"]);
  });

  it("may have lost its class, and be a blockquote", async () => {
    const json = attribute({ text: words, by: "Ada Example" });
    await shownOnce(
      inArticle(
        `<blockquote data-onrecord="quote-block" data-onrecord-json="${json}"><p>${words}</p></blockquote>`,
      ),
    );
  });

  it("may be a table or a list, round which the card is put", async () => {
    const json = attribute({ label: words, quantity: 3, by: [] });
    const hooks = `data-onrecord="stat-bar" data-onrecord-json="${json}" lang="en-GB"`;
    for (const html of [
      `<table ${hooks}><tr><td><p>${words}</p></td><td>3</td></tr></table>`,
      `<dl ${hooks}><dt><p>${words}</p></dt><dd>3</dd></dl>`,
    ]) {
      const page = await hostPage({ body: inArticle(html) });
      await until(() => cardsIn(page).length > 0);
      await settled(cardsIn(page));
      const [card] = cardsIn(page) as [OurElement];
      expect(card.parentElement?.localName).to.equal("article");
      expect(card.firstElementChild?.matches("[data-onrecord]")).to.equal(true);
      expect(card.shadowRoot?.querySelector("[part~=card]")?.getAttribute("lang")).to.equal("en-GB");
      page.close();
    }
  });

  it("names an item of a document, whose address may stand once for the whole site", async () => {
    const hooks = `data-onrecord="fact-card" data-onrecord-claim="around-clock"`;
    const withAddress = `${hooks} data-onrecord-src="/demo/claims.json"`;
    const provided = `<article-claims src="/demo/claims.json">${figure(hooks)}</article-claims>`;
    for (const [body, head] of [
      [figure(withAddress), ""],
      [provided, ""],
      [figure(hooks), meta("src", "/demo/claims.json")],
    ] as const) {
      const page = await hostPage({ head: head + dropIn, body: inArticle(body) });
      await until(() => cardsIn(page).length > 0);
      await settled(cardsIn(page));
      expect(cardsIn(page)[0]?.item).to.have.property("id", "around-clock");
      const { performance } = page.window;
      const loaded = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".json"));
      expect(loaded.length).to.equal(1);
      page.close();
    }
  });

  it("uses our own prefixed tag where another library has the name", async () => {
    const theirs = `<script type="module">customElements.define("fact-card", class extends HTMLElement {})</script>`;
    const page = await hostPage({ head: theirs + dropIn, body: inArticle(figure(ofFact)) });
    await until(() => page.document.querySelector("onrecord-fact-card"));
    await settled(page.document.querySelectorAll("onrecord-fact-card"));
    expect(timesShown(page)).to.equal(1);
    expect(page.document.querySelector("fact-card")).to.equal(null);
  });

  it("is upgraded once by two copies of the script, whose slot holds the version and nothing else", async () => {
    const copies = `${dropIn}${dropIn.replace("onrecord.js", "onrecord.js?copy=2")}`;
    const page = await shownOnce(inArticle(figure(ofFact)), copies);
    const { version } = JSON.parse(await (await fetch("/package.json")).text());
    const slots = Object.getOwnPropertySymbols(page.window).filter(({ description }) =>
      description?.startsWith("onrecord"),
    );
    expect(slots).to.deep.equal([Symbol.for("onrecord")]);
    expect((page.window as unknown as Record<symbol, unknown>)[Symbol.for("onrecord")]).to.equal(version);
  });

  it("is shown once after a round trip through innerHTML, as a clone, and moved", async () => {
    const page = await shownOnce(inArticle(figure(ofFact)));
    const article = page.document.querySelector("article") as HTMLElement;
    article.innerHTML = `${article.innerHTML}`;
    await quiet(page);
    expect(timesShown(page)).to.equal(1);
    const clone = article.firstElementChild?.cloneNode(true) as Element;
    article.firstElementChild?.replaceWith(clone);
    await quiet(page);
    expect(timesShown(page)).to.equal(1);
    article.append(clone);
    await quiet(page);
    expect(timesShown(page)).to.equal(1);
    expect(cardsIn(page).length).to.equal(1);
  });

  it("is found when it comes later, by itself or in what is inserted, in forms with fields of any name too", async () => {
    const page = await hostPage({ body: "<main></main>" });
    const { document } = page;
    const main = document.querySelector("main") as HTMLElement;
    for (const html of [
      figure(ofFact),
      `<section><div>${figure(ofFact)}</div></section>`,
      `<form><input name="matches"><input name="querySelectorAll"><input name="closest">${figure(ofFact)}</form>`,
    ]) {
      main.innerHTML = html;
      await until(() => cardsIn(page).length === 1);
      await settled(cardsIn(page));
      expect(timesShown(page)).to.equal(1);
    }
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });

  it("comes up a thousand times, in batches, with none missed and none twice", async () => {
    const page = await hostPage({ body: "<main></main>" });
    const main = page.document.querySelector("main") as HTMLElement;
    for (let batch = 0; batch < 50; batch++) {
      const batchOf20 = Array.from({ length: 20 }, (_, index) => {
        const said = `Claim number ${batch * 20 + index}.`;
        const json = attribute({ text: said, by: "Ada Example" });
        return figure(`data-onrecord="fact-card" data-onrecord-json="${json}"`, said);
      });
      const section = page.document.createElement("section");
      section.innerHTML = batchOf20.join("");
      main.append(section);
      page.window.scrollTo(0, main.scrollHeight);
      await pause(0);
    }
    await until(() => cardsIn(page).length === 1000);
    await settled(cardsIn(page));
    const shown = cardsIn(page).map((card) =>
      folded(card.shadowRoot?.querySelector("p.statement, [part~=statement]")?.textContent ?? ""),
    );
    expect(new Set(shown).size).to.equal(1000);
    expect(page.document.querySelectorAll("figure[data-onrecord]").length).to.equal(1000);
    const still = [...page.document.querySelectorAll("figure[data-onrecord] p")].filter(
      (one) => one.getClientRects().length > 0,
    );
    expect(still).to.deep.equal([]);
    expect(harm(page.noted)).to.deep.equal(noHarm);
  }).timeout(60_000);

  it("is drawn in the turn in which it is found, so that the browser never lays it out half done", async () => {
    const page = await hostPage({ body: "<main></main>" });
    const main = page.document.querySelector("main") as HTMLElement;
    const seen: boolean[] = [];
    new MutationObserver(() => seen.push(...cardsIn(page).map(showsItem))).observe(main, {
      childList: true,
      subtree: true,
    });
    main.innerHTML = figure(ofFact).repeat(40);
    await until(() => cardsIn(page).length === 40);
    await settled(cardsIn(page));
    expect(seen).to.include(true).and.not.to.include(false);
  });

  it("comes after a slice for the page’s first number, which alone is a long one in Chromium", async () => {
    const slowNumbers = `<script>
      const { toLocaleString } = Number.prototype;
      Number.prototype.toLocaleString = function (...given) {
        // A slice is over before a promise goes on.
        Promise.resolve().then(() => (document.title = document.querySelectorAll("fact-card").length + " cards"));
        for (const end = performance.now() + 30; performance.now() < end; );
        return toLocaleString.apply(this, given);
      };
    </script>`;
    const page = await hostPage({ head: slowNumbers + dropIn, body: inArticle(figure(ofFact)) });
    await until(() => cardsIn(page).length === 1);
    await settled(cardsIn(page));
    expect(page.document.title).to.equal("0 cards");
  });
});

describe("hooks that a system has broken", () => {
  afterEach(closePages);

  const json = JSON.stringify(fact);
  const broken: Record<string, string> = {
    "half an attribute": `data-onrecord="fact-card" data-onrecord-json="${escaped(json.slice(0, 20))}"`,
    "smart quotes inside the JSON": `data-onrecord="fact-card" data-onrecord-json="${json.replaceAll('"', "”")}"`,
    "the JSON double-encoded": `data-onrecord="fact-card" data-onrecord-json="${escaped(escaped(json))}"`,
    "the JSON with its entities decoded, so that its first quote ends it": `data-onrecord="fact-card" data-onrecord-json="${json}"`,
    "an empty JSON": `data-onrecord="fact-card" data-onrecord-json=""`,
    "no data at all": `data-onrecord="fact-card"`,
    "the name of no card": `data-onrecord="fact" data-onrecord-json="${attribute(fact)}"`,
    "no name": `data-onrecord-json="${attribute(fact)}"`,
    "another card’s name": `data-onrecord="stat-bar" data-onrecord-json="${attribute({ ...fact, type: "fact" })}"`,
    "an address that is gone": `data-onrecord="fact-card" data-onrecord-claim="a" data-onrecord-src="/gone.json"`,
    "an item that is gone": `data-onrecord="fact-card" data-onrecord-claim="a" data-onrecord-src="/demo/claims.json"`,
  };
  for (const [what, hooks] of Object.entries(broken)) {
    it(`leave what was written, once: ${what}`, async () => {
      const page = await hostPage({ body: inArticle(figure(hooks)) });
      await quiet(page);
      await until(() => cardsIn(page).length === 0);
      expect(timesShown(page)).to.equal(1);
      const outer = page.document.querySelector("figure") as HTMLElement;
      expect([...outer.children].map(({ localName }) => localName)).to.deep.equal(["p", "figcaption"]);
      expect(outer.className).to.equal("onrecord");
      expect(outer.hasAttribute("role")).to.equal(false);
      expect(page.document.body.textContent).not.to.contain('"text"');
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  }

  it("leave a table where it was, once", async () => {
    const page = await hostPage({
      body: inArticle(`<table data-onrecord="stat-bar" data-onrecord-json="{"><tr><td>3</td></tr></table>`),
    });
    await quiet(page);
    await until(() => page.document.querySelector("article > table"));
    expect(cardsIn(page)).to.deep.equal([]);
  });

  it("leave what was written on an element that is no figure, blockquote, table or list", async () => {
    await leftAlone(inArticle(`<div ${ofFact}><p>${words}</p></div><section ${ofFact}></section>`));
  });

  it("leave the card in place to say what is wrong, with #onrecord-debug in the address", async () => {
    const page = await hostPage({
      head: `<script>location.hash = "onrecord-debug"</script>${dropIn}`,
      body: inArticle(figure(broken["half an attribute"] as string)),
    });
    await until(() => cardsIn(page).length > 0);
    await settled(cardsIn(page));
    const [card] = cardsIn(page) as [OurElement];
    await until(() => card.shadowRoot?.querySelector("[part~=issues]"));
    expect(timesShown(page)).to.equal(1);
  });
});

describe("a page whose reader comes back, or gets back to the network", () => {
  afterEach(closePages);

  const claims = JSON.stringify({ items: [{ id: "bridge", type: "fact", ...fact }] });
  const returns: [string, (View: Window & typeof globalThis) => Event][] = [
    [
      "out of the back/forward cache",
      (View) => new View.PageTransitionEvent("pageshow", { persisted: true }),
    ],
    ["after a tunnel", (View) => new View.Event("online")],
  ];

  for (const [what, sign] of returns)
    it(`shows the card whose document was not there before (${what})`, async () => {
      const page = await hostPage({
        head: `<script>
          window.isLeft = true;
          fetch = async () => {
            if (isLeft) throw new TypeError("Load failed");
            return new Response(${JSON.stringify(claims)});
          };
          Object.defineProperty(document, "visibilityState", { value: "visible" });
        </script>${dropIn}`,
        body: inArticle(figure('data-onrecord="fact-card" data-onrecord-src="/claims.json#bridge"')),
      });
      await until(() => page.noted.claims.some(({ type }) => type === "claim-invalid"));
      await quiet(page);
      expect(cardsIn(page)).to.have.length(0);
      Object.assign(page.window, { isLeft: false });
      page.window.dispatchEvent(sign(page.window));
      await until(() => cardsIn(page).some(showsItem));
      expect(timesShown(page)).to.equal(1);
    });

  it("leaves alone what can be no card", async () => {
    const page = await hostPage({
      head: dropIn,
      body: inArticle(figure(`data-onrecord="fact-card" data-onrecord-json="{"`)),
    });
    const invalid = () => page.noted.claims.filter(({ type }) => type === "claim-invalid").length;
    await until(() => invalid() === 1);
    await quiet(page);
    page.window.dispatchEvent(new page.window.PageTransitionEvent("pageshow", { persisted: true }));
    await quiet(page);
    expect(invalid()).to.equal(1);
    expect(cardsIn(page)).to.have.length(0);
  });
});

describe("who may print a card", () => {
  afterEach(closePages);

  const stranger = "https://stranger.example";
  const ofStranger = `data-onrecord="fact-card" data-onrecord-claim="a" data-onrecord-src="${stranger}/claims.json"`;
  const verified = {
    ...fact,
    status: "verified",
    reviews: { by: "Ada Example", verdict: "verified", label: "True", url: "https://check.example/1" },
  };
  const ofVerified = `data-onrecord="fact-card" data-onrecord-json="${attribute(verified)}"`;
  /** What a reader may write, as a careful site cleans it. */
  const comment = (html: string) => {
    const clean = DOMPurify.sanitize(html);
    expect(clean).to.contain("data-onrecord=");
    return clean;
  };

  const places: Record<string, [string, string]> = {
    "#comments": [`<div id="comments">`, "</div>"],
    ".comments": [`<section class="comments">`, "</section>"],
    ".comment": [`<div class="comment">`, "</div>"],
    ".comment-list": [`<ol class="comment-list"><li>`, "</li></ol>"],
    ".commentlist": [`<ol class="commentlist"><li>`, "</li></ol>"],
    ".comment-content": [`<div class="comment-content">`, "</div>"],
    "a schema.org Comment": [`<div itemscope itemtype="https://schema.org/Comment">`, "</div>"],
  };
  for (const [what, [open, close]] of Object.entries(places)) {
    it(`is no reader: text in ${what} stays text, and asks for nothing`, async () => {
      const page = await leftAlone(inArticle(`${open}${comment(figure(ofVerified))}${close}`));
      expect(page.document.body.textContent).not.to.contain("Verified");
      page.close();
      const second = await leftAlone(inArticle(`${open}${comment(figure(ofStranger))}${close}`));
      expect(requestsOf(second)).to.deep.equal([]);
    });
  }

  it("is the article: the same figures there are a card, or fetch from this site alone", async () => {
    const page = await hostPage({ body: inArticle(comment(figure(ofVerified))) });
    await until(() => cardsIn(page).length > 0);
    await settled(cardsIn(page));
    expect(cardsIn(page)[0]?.shadowRoot?.textContent).to.contain("Verified");
    const other = await hostPage({ body: inArticle(comment(figure(ofStranger))) });
    await quiet(other);
    await until(() => cardsIn(other).length === 0);
    expect(timesShown(other)).to.equal(1);
    expect(requestsOf(other)).to.deep.equal([]);
  });

  it("is whoever the site lists, by a meta element or on the script’s tag", async () => {
    const here = location.origin;
    const elsewhere = `${location.protocol}//127.0.0.1:${location.port}`;
    const document_ = JSON.stringify({ items: [{ id: "a", type: "fact", ...fact }] });
    const query = new URLSearchParams({
      body: document_,
      type: "application/json",
      header: `access-control-allow-origin: ${here}`,
    });
    const hooks = `data-onrecord="fact-card" data-onrecord-claim="a" data-onrecord-src="${escaped(`${elsewhere}/answer?${query}`)}"`;
    for (const head of [
      meta("origins", elsewhere) + dropIn,
      dropIn.replace("<script", `<script data-origins="${elsewhere}"`),
    ]) {
      const page = await shownOnce(inArticle(figure(hooks)), head);
      page.close();
    }
    const page = await hostPage({ body: inArticle(figure(hooks)) });
    await quiet(page);
    expect(page.noted.requests.filter((one) => one.startsWith("fetch"))).to.deep.equal([]);
  });

  it("is not decided by a meta element further down, where somebody else may write", async () => {
    await leftAlone(`${meta("scope", "body")}<div>${figure(ofFact)}</div>`);
  });

  it("is the site’s scope, and by default only an article or main", async () => {
    await leftAlone(`<div>${figure(ofFact)}</div>`);
    await shownOnce(`<main>${figure(ofFact)}</main>`);
    const head = meta("scope", ".story") + dropIn;
    await leftAlone(inArticle(figure(ofFact)), head);
    await shownOnce(`<div class="story">${figure(ofFact)}</div>`, head);
    await shownOnce(
      `<div class="story">${figure(ofFact)}</div>`,
      dropIn.replace("<script", `<script data-scope=".story"`),
    );
  });

  it("is nobody in what the site calls outside, or where its scope or outside is no selector", async () => {
    const body = inArticle(`<div class="letters">${figure(ofFact)}</div>`);
    await leftAlone(body, meta("outside", ".letters") + dropIn);
    await leftAlone(body, dropIn.replace("<script", `<script data-outside=".letters"`));
    await shownOnce(body, meta("outside", ".other") + dropIn);
    await leftAlone(body, meta("outside", "][") + dropIn);
    await leftAlone(body, meta("scope", "][") + dropIn);
  });

  it("is nobody in an editor’s canvas", async () => {
    await leftAlone(inArticle(`<div contenteditable="true">${figure(ofFact)}</div>`));
    await leftAlone(inArticle(`<div contenteditable="plaintext-only"><div>${figure(ofFact)}</div></div>`));
    const page = await hostPage({
      head: `<script>document.designMode = "on"</script>${dropIn}`,
      body: inArticle(figure(ofFact)),
    });
    await quiet(page);
    expect(cardsIn(page)).to.deep.equal([]);
  });

  it("is no reader who writes our tags either: they stay at their fallback and ask for nothing", async () => {
    const tags = `<fact-card data-json="${attribute(verified)}"><p>${words}</p></fact-card>
      <fact-card src="/demo/claims.json#around-clock"><p>Two</p></fact-card>
      <article-claims src="/demo/claims.json"><fact-card claim="around-clock"><p>Three</p></fact-card></article-claims>`;
    const page = await hostPage({ body: inArticle(`<div class="comments">${tags}</div>`) });
    await quiet(page);
    for (const card of cardsIn(page)) {
      expect(card.item).to.equal(undefined);
      expect(card.shadowRoot?.querySelector("slot")).not.to.equal(null);
    }
    expect(page.document.body.textContent).not.to.contain("Verified");
    expect(requestsOf(page)).to.deep.equal([]);
    expect(page.noted.warnings).to.deep.equal([]);
  });

  it("is no reader whose words a comment widget keeps in a shadow tree", async () => {
    const page = await hostPage({ body: inArticle(`<div class="comments"></div>`) });
    const host = page.document.querySelector(".comments") as HTMLElement;
    const card = page.document.createElement("fact-card") as unknown as OurElement;
    card.setAttribute("data-json", JSON.stringify(verified));
    host.attachShadow({ mode: "open" }).append(card);
    await card.updateComplete;
    await quiet(page);
    expect(card.item).to.equal(undefined);
  });
});

describe("a fallback that a system has pushed out of its tag", () => {
  afterEach(closePages);

  const tag = `<p><fact-card data-json="${attribute(fact)}"></fact-card></p>`;

  it("is hidden where it holds the item’s own words, with other quotes and spaces too", async () => {
    const page = await hostPage({
      body: inArticle(`${tag}<figure class="onrecord"><p>The  bridge\nis closed.</p></figure><p>More.</p>`),
    });
    await settled(cardsIn(page));
    await quiet(page);
    expect((page.document.querySelector("figure") as HTMLElement).getClientRects().length).to.equal(0);
    expect(timesShown(page)).to.equal(1);
  });

  it("stays where it says something else, and the card stays empty", async () => {
    const page = await hostPage({
      body: inArticle(`${tag}<blockquote><p>Another word.</p></blockquote>`),
    });
    await settled(cardsIn(page));
    await quiet(page);
    expect(timesShown(page)).to.equal(0);
    expect(timesShown(page, "Another word.")).to.equal(1);
  });

  it("is not found in a paragraph of the article that holds the same words, or in another card’s figure", async () => {
    const page = await hostPage({
      body: inArticle(`${tag}<p>He said: ${words}</p><div>${tag}${figure(ofFact)}</div>`),
    });
    await until(() => cardsIn(page).length === 3);
    await settled(cardsIn(page));
    await quiet(page);
    expect(timesShown(page)).to.equal(4);
  });

  it("is hidden for an item that was withdrawn since", async () => {
    const gone = { ...fact, withdrawn: { date: "2025-01-02" } };
    const page = await hostPage({
      body: inArticle(
        `<p><fact-card data-json="${attribute(gone)}"></fact-card></p><figure class="onrecord"><p>${words}</p></figure>`,
      ),
    });
    await settled(cardsIn(page));
    await quiet(page);
    expect(timesShown(page)).to.equal(0);
    expect(timesShown(page, "This claim was withdrawn on January 2, 2025.")).to.equal(1);
  });
});

describe("a site’s own heading level", () => {
  afterEach(closePages);

  it("is every card’s that has none of its own", async () => {
    const series = [
      { label: "A", quantity: 1 },
      { label: "B", quantity: 2 },
    ];
    const json = attribute({ label: "Homes", compare: "values", series, by: [] });
    const level = (card: OurElement) =>
      card.shadowRoot?.querySelector("[role=heading]")?.getAttribute("aria-level");
    const body = `<stat-bar data-json="${json}"></stat-bar><stat-bar heading-level="5" data-json="${json}"></stat-bar>`;
    for (const head of [
      meta("heading-level", "4") + dropIn,
      dropIn.replace("<script", `<script data-heading-level="4"`),
    ]) {
      const page = await hostPage({ head, body });
      await settled(cardsIn(page));
      expect(cardsIn(page).map(level)).to.deep.equal(["4", "5"]);
      page.close();
    }
  });
});

describe("a figure’s room", () => {
  afterEach(closePages);

  for (const width of [320, 700]) {
    it(`is its card’s, on a page ${width} px wide`, async () => {
      const claims = await (await fetch("/demo/claims.json")).json();
      const items: Item[] = claims.items;
      const page = await hostPage({
        head: `<link rel="stylesheet" href="/dist/cdn/onrecord.css">`,
        body: inArticle(""),
        width,
      });
      const { document } = page;
      const article = document.querySelector("article") as HTMLElement;
      article.innerHTML = items.map(({ id }) => embedHtml(id as string, { document: claims })).join("");
      const figures = [...article.children];
      const heights = () => figures.map((one) => one.getBoundingClientRect().height);
      const before = heights();

      const script = document.createElement("script");
      script.type = "module";
      script.src = "/dist/cdn/onrecord.js";
      document.head.append(script);
      await until(() => cardsIn(page).length === items.length);
      await settled(cardsIn(page));
      const moved = heights()
        .map((height, index) => ({ id: items[index]?.id, by: height - (before[index] as number) }))
        // A line’s height is rounded here and not there in some engines; a row of tools is thrice that.
        .filter(({ by }) => Math.abs(by) > 8);
      expect(moved).to.deep.equal([]);
    });
  }
});
