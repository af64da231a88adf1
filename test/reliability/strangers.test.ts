import { expect } from "@open-wc/testing";
import { faulty } from "./faulty.js";
import {
  cardTags,
  closePages,
  dropIn,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  pause,
  settled,
  showsFallback,
  showsItem,
  until,
} from "./host-page.js";
import { type JsonObject, plainItems } from "./rich-items.js";
import { countTests } from "./trials.js";

/*
 * What somebody may try who writes a document, or a comment, on a page that is not theirs: to speak in another's name, to
 * be taken for an element of the page, to have the page's own cards say something else.
 */

const textOf = (card: Element) => (card.shadowRoot?.textContent ?? "").replace(/\s+/g, " ").trim();

const json = JSON.stringify;

const paper: JsonObject = {
  sources: {
    ministry: { name: "Ministry of Defence", type: "organization", interest: "It is a party to the war." },
    reuters: { name: "Reuters", type: "organization" },
  },
  media: { map: { src: "https://example.org/map.jpg", alt: "A map" } },
  units: { span: { en: { one: "{n} span", other: "{n} spans" } } },
  items: [
    { id: "one", type: "fact", text: "The bridge is closed.", by: "ministry" },
    { id: "two", type: "stat", label: "Bridges", quantity: { value: 5, unit: "span" }, by: "reuters" },
  ],
};

/** The paper's own cards, in its own article. */
function paperCards(page: HostPage): OurElement[] {
  const one = make(page, "fact-card", { claim: "one" }, "Fallback");
  const two = make(page, "stat-bar", { claim: "two" }, "Fallback");
  const article = make(page, "article-claims", { "data-json": json(paper) }, one, two);
  page.document.body.append(make(page, "article", {}, article));
  return [one, two];
}

describe("a document that names another's sources", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const times = countTests("clobbering", "documents and comments of strangers");

  const theirs: JsonObject = {
    sources: { ministry: { name: "A stranger" }, reuters: { name: "A stranger" } },
    media: { map: { src: "https://stranger.example/map.jpg", alt: "A stranger's" } },
    units: { span: { en: { one: "{n} stranger", other: "{n} strangers" } } },
    items: [
      { id: "one", type: "fact", text: "A stranger's claim.", by: "ministry", media: "map" },
      { id: "two", type: "stat", label: "Theirs", quantity: { value: 5, unit: "span" }, by: "reuters" },
    ],
  };

  it("changes no word of the page's own cards, wherever it stands", async () => {
    const page = await hostPage({
      csp: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'",
    });
    const own = paperCards(page);
    await settled(own);
    const before = own.map(textOf);
    const article = page.document.querySelector("article-claims") as Element;
    const server = faulty();
    const src = `${server.folder}theirs.json?${new URLSearchParams({ body: json(theirs) })}`;
    const stranger = [
      make(
        page,
        "fact-card",
        {
          "data-json": json({
            item: (theirs.items as JsonObject[])[0] as JsonObject,
            sources: theirs.sources as JsonObject,
          }),
        },
        "Fallback",
      ),
      make(page, "fact-card", { src: `${src}#one` }, "Fallback"),
      make(page, "stat-bar", { src: `${src}#two` }, "Fallback"),
    ];
    times(stranger.length);
    article.append(...stranger);
    page.document.body.prepend(make(page, "article-claims", { "data-json": json(theirs) }));
    await settled(stranger);
    for (const card of own) await card.updateComplete;
    expect(own.map(textOf)).to.deep.equal(before);
    for (const card of stranger.filter(showsItem)) {
      expect(textOf(card)).to.contain("A stranger");
      expect(textOf(card)).not.to.match(/Ministry of Defence|It is a party|Reuters/);
    }
    expect(stranger.filter(showsItem).length).to.be.at.least(2);
  });

  it("does not speak in the name of a source that the page's own document holds", async () => {
    const page = await hostPage();
    const own = paperCards(page);
    const server = faulty();
    const items = [
      { id: "one", type: "fact", text: "A stranger's claim.", by: "ministry" },
      { id: "two", type: "fact", text: "A stranger's claim.", by: [{ source: "reuters" }] },
      {
        id: "three",
        type: "fact",
        text: "A stranger's claim.",
        by: "Them",
        links: [{ rel: "quotes", item: "one" }],
      },
      { id: "four", type: "stat", label: "Theirs", by: "Them", quantity: { value: 5, unit: "span" } },
    ];
    times(items.length);
    const src = `${server.folder}theirs.json?${new URLSearchParams({ body: json({ items }) })}`;
    const cards = items.map(({ id, type }) =>
      make(page, type === "stat" ? "stat-bar" : "fact-card", { src: `${src}#${id}` }, "Fallback"),
    );
    page.document.querySelector("article-claims")?.append(...cards);
    await settled([...own, ...cards]);
    for (const card of cards) {
      expect(textOf(card)).not.to.match(/Ministry of Defence|Reuters|It is a party|spans|bridge is closed/);
    }
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });

  it("may call itself as it likes, which is shown as it was typed, and debug says what it looks like", async () => {
    const page = await hostPage();
    const names = [
      "R\u0435uters",
      "\u0420euters",
      "\u202esretueR",
      "Reuters \u2067",
      "\u13a1euters",
      "Μinistry of Defence",
    ];
    times(names.length * 2);
    for (const debug of [false, true]) {
      const cards = names.map((name) =>
        make(
          page,
          "fact-card",
          { "data-json": json({ text: "It is so.", by: { name } }), ...(debug && { debug: "" }) },
          "Fallback",
        ),
      );
      page.document.body.append(...cards);
      await settled(cards);
      for (const [at, card] of cards.entries()) {
        const name = names[at] as string;
        const bdi = [...(card.shadowRoot?.querySelectorAll("figure bdi") ?? [])].map(
          (one) => one.textContent,
        );
        expect(bdi, name).to.include(name);
        if (debug) await until(() => card.issues.some(({ code }) => code === "confusable-name"));
        expect(
          card.issues.map(({ code }) => code),
          name,
        ).to.deep.equal(debug ? ["confusable-name"] : []);
      }
    }
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });

  it("turns no word beside a name whose direction it leaves open", async () => {
    const page = await hostPage();
    const open = ["\u202e", "\u202d", "\u202b", "\u2067", "\u2066\u202e"];
    const card = (name: string) =>
      make(
        page,
        "fact-card",
        { "data-json": json({ text: "It is so.", by: [{ name }, { name: "Last" }] }) },
        "Fallback",
      );
    const plain = card("First");
    const cards = open.map((sign) => card(`${sign}First`));
    times(open.length);
    page.document.body.append(plain, ...cards);
    await settled([plain, ...cards]);
    /** Where the last name begins, from the left. */
    const lastOf = (one: Element) => {
      const last = [...(one.shadowRoot?.querySelectorAll("figcaption bdi") ?? [])].find(
        ({ textContent }) => textContent === "Last",
      );
      return (last?.getBoundingClientRect().left ?? -1) - one.getBoundingClientRect().left;
    };
    const first = lastOf(plain);
    expect(first).to.be.above(0);
    for (const one of cards) expect(lastOf(one), textOf(one)).to.be.closeTo(first, 2);
  });
});

describe("ids of a document that are the page's, too", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const times = countTests("clobbering", "ids that the page has, too");

  const ids = ["main", "menu", "location", "body", "forms", "onrecord-main", "name", "length", "card", "top"];

  it("never leave the shadow tree, and the page finds its own elements by them", async () => {
    const page = await hostPage({
      body: `${ids.map((id) => `<p id="${id}">The page's</p>`).join("")}<a href="#main">To the main part</a><label for="menu">Menu</label><article></article>`,
    });
    const before = ids.map((id) => page.document.getElementById(id));
    const keys = Object.getOwnPropertyNames(page.window);
    const items = ids.map((id) => ({
      id: /^[a-z]/.test(id) ? id : "x",
      type: "comparison",
      title: "Two",
      by: id,
      columns: [
        { id, name: "One" },
        { id: "other", name: "Other" },
      ],
      rows: [{ label: "Row", unit: "meter", cells: { [id]: 1, other: 2 } }],
    }));
    const sources = Object.fromEntries(ids.map((id) => [id, { name: `Source ${id}` }]));
    times(ids.length);
    const cards = ids.map((claim) => make(page, "equipment-compare", { claim }, "Fallback"));
    page.document
      .querySelector("article")
      ?.append(make(page, "article-claims", { "data-json": json({ sources, items }) }, ...cards));
    await settled(cards);
    for (const [at, id] of ids.entries()) {
      expect(showsItem(cards[at] as OurElement), id).to.equal(true);
      expect(textOf(cards[at] as OurElement)).to.contain(`Source ${id}`);
      expect(page.document.getElementById(id), id).to.equal(before[at]);
      expect(page.document.querySelectorAll(`[id="${id}"]`).length, id).to.equal(1);
      expect(page.document.querySelectorAll(`[name="${id}"]`).length, id).to.equal(0);
    }
    expect(page.document.querySelector("label")?.control ?? null).to.equal(null);
    expect(Object.getOwnPropertyNames(page.window).filter((key) => !keys.includes(key))).to.deep.equal([]);
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });

  it("lead a reader to the page's own element where the address names that, and to no card", async () => {
    const page = await hostPage({ body: '<p id="main" tabindex="-1">The page’s</p><article></article>' });
    const card = make(
      page,
      "fact-card",
      { "data-json": json({ ...plainItems.fact, id: "main" }) },
      "Fallback",
    );
    page.document.querySelector("article")?.append(card);
    times(1);
    await settled([card]);
    page.window.location.hash = "#main";
    await pause(50);
    expect(page.document.querySelector(":target")?.localName).to.equal("p");
    expect(card.shadowRoot?.activeElement ?? null).to.equal(null);
  });
});

describe("an article-claims inside a reader's comment", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const times = countTests("clobbering", "article-claims in comments");

  const places: Record<string, [head: string, body: string]> = {
    "a comment list": ["", '<ol class="commentlist"><li class="comment"><div id="place"></div></li></ol>'],
    "comments of microdata": [
      "",
      '<div itemscope itemtype="https://schema.org/Comment"><p id="place"></p></div>',
    ],
    "what the site names": [
      '<meta name="onrecord:outside" content=".letters">',
      '<section class="letters"><div id="place"></div></section>',
    ],
    "a comment within the article's own claims": [
      "",
      `<article-claims data-json='${json(paper)}'><div class="comments"><div id="place"></div></div></article-claims>`,
    ],
  };

  for (const [what, [head, body]] of Object.entries(places)) {
    it(`(${what}) loads nothing, shares nothing and stays the text that it is`, async () => {
      const page = await hostPage({ head: head + dropIn, body: `<main>${body}</main>` });
      const { folder } = faulty();
      const theirs = json({
        sources: { them: { name: "A stranger" } },
        items: [{ id: "theirs", type: "fact", text: "Verified by a stranger.", by: "them" }],
      });
      const sources: Record<string, string>[] = [
        { src: `${folder}theirs.json?${new URLSearchParams({ body: theirs })}` },
        { src: "https://stranger.example/claims.json" },
        { "data-json": theirs },
        { src: `${folder}theirs.json`, refresh: "30", debug: "" },
        {},
      ];
      times(sources.length);
      const all = sources.map((attributes) => {
        const card = make(page, "fact-card", { claim: "theirs" }, "A reader’s words");
        const figure = make(
          page,
          "figure",
          { class: "onrecord", "data-onrecord": "fact", "data-onrecord-id": "theirs" },
          "A reader’s figure",
        );
        // What stands inside comes before an address.
        const inside = Object.keys(attributes).length
          ? []
          : [make(page, "script", { type: "application/json" }, theirs)];
        const inner = make(page, "article-claims", attributes, card, figure, ...inside);
        return { card, figure, inner };
      });
      page.document.getElementById("place")?.append(...all.map(({ inner }) => inner));
      await pause(300);
      for (const { card, figure, inner } of all) {
        expect(showsFallback(card)).to.equal(true);
        expect(inner.shadowRoot?.textContent ?? "").not.to.contain("stranger");
        expect(figure.isConnected && figure.parentElement === inner, "the figure stays").to.equal(true);
        expect(figure.getAttributeNames()).to.deep.equal(["class", "data-onrecord", "data-onrecord-id"]);
        expect(card.textContent).to.contain("A reader’s words");
      }
      expect(page.noted.requests.filter((request) => /stranger|theirs/.test(request))).to.deep.equal([]);
      expect(page.noted.claims.map(({ type }) => type)).not.to.include("claim-ready");
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  }

  it("gives nothing to the page's own cards, which come before and after it", async () => {
    const page = await hostPage({ body: '<main><div class="comments"></div></main>' });
    const theirs = json({ items: [{ id: "one", type: "fact", text: "A stranger's claim.", by: "Them" }] });
    page.document.querySelector(".comments")?.append(make(page, "article-claims", { "data-json": theirs }));
    const own = paperCards(page);
    const lonely = make(page, "fact-card", { claim: "one" }, "Fallback");
    page.document.querySelector("main")?.append(lonely);
    times(own.length + 1);
    await settled([...own, lonely]);
    for (const card of own) expect(textOf(card)).not.to.contain("stranger");
    expect(showsFallback(lonely)).to.equal(true);
    for (const tag of Object.keys(cardTags))
      expect(page.document.querySelector(`.comments ${tag}`)).to.equal(null);
  });
});
