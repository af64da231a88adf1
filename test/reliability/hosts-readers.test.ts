import { expect } from "@open-wc/testing";
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
  type OurElement,
  openPage,
  settled,
  showsItem,
  until,
} from "./host-page.js";
import { plainItems } from "./rich-items.js";
import { trialsOf } from "./trials.js";

/*
 * What readers have in their browsers: a translation, a reader mode, a content blocker.
 */

const folded = (text: string | null | undefined) =>
  (text ?? "").replace(/[\s\u2066-\u2069\u200e\u200f]+/g, " ").trim();

function addCards(page: HostPage): OurElement[] {
  const cards = Object.entries(cardTags).map(([tag, type]) => {
    const fallback = make(page, "p", {}, `Fallback of a ${type}`);
    return make(page, tag, { "data-json": JSON.stringify(plainItems[type]) }, fallback);
  });
  const main = make(page, "main", {}, ...cards);
  page.document.body.append(main);
  return cards;
}

/** As Chrome's translation does: each text in two <font>, changed; it goes into open shadow trees, too. */
function translate(root: Node, change = (text: string) => `«${text}»`): number {
  const { ownerDocument } = root as Element;
  const document = ownerDocument ?? (root as Document);
  const texts: Text[] = [];
  const visit = (node: Node) => {
    if (node instanceof (document.defaultView as typeof window).Text) {
      if (node.data.trim() && !node.parentElement?.closest("script, style")) texts.push(node);
      return;
    }
    for (const child of node.childNodes) visit(child);
    const { shadowRoot } = node as Element;
    if (shadowRoot) visit(shadowRoot);
  };
  visit(root);
  for (const text of texts) {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = change(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
  return texts.length;
}

describe("under a translation that replaces every text", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("hosts", "translations of a page");

  it(
    "a card that is not drawn yet is drawn all the same",
    trial(async () => {
      const page = await hostPage({ head: "" });
      const cards = addCards(page);
      expect(translate(page.document.body)).to.be.above(3);
      page.document.head.append(make(page, "script", { type: "module", src: "/dist/cdn/onrecord.js" }));
      await until(() => cards.every(showsItem));
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }),
  );

  it(
    "a card that is drawn stays whole, and its fallback may be translated under it",
    trial(async () => {
      const page = await hostPage();
      const cards = addCards(page);
      await settled(cards);
      const before = cards.map((card) => folded(card.shadowRoot?.textContent));
      for (const card of cards) translate(card, (text) => text);
      for (const card of cards) await card.updateComplete;
      expect(cards.map((card) => folded(card.shadowRoot?.textContent))).to.deep.equal(before);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }),
  );

  for (const { what, change } of [
    {
      what: "is given another item",
      change: (card: OurElement, item: object) => card.setAttribute("data-json", JSON.stringify(item)),
    },
    {
      what: "is given another item as an object",
      change: (card: OurElement, item: object) => {
        card.data = item;
      },
    },
  ]) {
    it(
      `a card that ${what} afterwards says that, and nothing of the old one`,
      trial(async () => {
        const page = await hostPage();
        const old = {
          text: "The old bridge is closed.",
          quantity: "~12 span",
          by: "Ada Example",
          note: "Old note",
        };
        const card = make(page, "fact-card", {
          "data-json": JSON.stringify({ ...old, quantity: "~12 meter" }),
        });
        page.document.body.append(card);
        await settled([card]);
        translate(card.shadowRoot as Node, (text) => text);
        change(card, { text: "The new bridge is open.", quantity: ">=30 meter", by: "Bo Example" });
        await until(() => folded(card.shadowRoot?.textContent).includes("Bo Example"));
        const words = folded(card.shadowRoot?.textContent);
        expect(words).to.contain("The new bridge is open.");
        expect(words).to.contain("at least 30");
        for (const gone of ["old bridge", "12", "Ada Example", "Old note"])
          expect(words, gone).not.to.contain(gone);
        expect(harm(page.noted)).to.deep.equal(noHarm);
      }),
    );
  }
});

describe("in a reader mode (@mozilla/readability)", function () {
  this.timeout(60_000);
  afterEach(closePages);
  const trial = trialsOf("hosts", "claims in a reader mode");

  for (const withScript of [true, false]) {
    it(
      `each claim of the demo is left, with its attribution, ${withScript ? "from the cards" : "where no script has run"}`,
      trial(async () => {
        const html = await (await fetch("/dist/demo/index.html")).text();
        const page = withScript
          ? await openPage("/dist/demo/index.html")
          : await openPage(`/dist/demo/index.html?${new URLSearchParams({ csp: "script-src 'none'" })}`);
        expect(html).to.contain("article");
        if (withScript) await settled(cardsIn(page));
        const cards = cardsIn(page).filter((card) => card.closest("article"));
        expect(cards.length).to.be.at.least(28);
        const module = document.createElement("script");
        module.src = "/node_modules/@mozilla/readability/Readability.js";
        const loaded = new Promise((done) => module.addEventListener("load", done));
        document.head.append(module);
        await loaded;
        const { Readability } = window as unknown as {
          Readability: new (page: Document) => { parse(): { textContent: string } | null };
        };
        const left = folded(new Readability(page.document.cloneNode(true) as Document).parse()?.textContent);
        const lost = cards.flatMap((card) =>
          [...card.querySelectorAll("p, td, th, figcaption, li, dd")].flatMap((part) => {
            const words = folded(part.textContent);
            return left.includes(words) ? [] : [`${card.outerHTML.slice(0, 60)}: ${words.slice(0, 100)}`];
          }),
        );
        expect(lost).to.deep.equal([]);
        module.remove();
      }, 28),
    );
  }
});

/** Of the kind that the lists of content blockers have for every page. */
const cosmetic = `
  .ad, .ads, .advert, .advertisement, .ad-slot, .ad-container, .adsbygoogle, .banner, .banner-ad, .sponsored, .sponsor,
  .promo, .promoted, .popup, .newsletter, .social, .social-share, .share, .share-buttons, .sharing, .cookie, .consent,
  .overlay, .modal, .widget, .related, .recommended, .outbrain, .taboola, .tracking, .tracker, .pixel, .sticky, .paywall,
  [class^="ad-"], [class*=" ad-"], [class*="-ad-"], [class$="-ad"], [class*="_ad_"], [class*="advert"],
  [class*="sponsor"], [class*="cookie"], [class*="popup"], [class*="newsletter"], [class*="social"], [class*="share-"],
  [id^="ad-"], [id*="-ad-"], [id*="google_ads"], [id*="banner"], [id*="sponsor"], [id*="cookie"],
  [data-ad], [data-ads], [data-ad-slot], [data-track], [data-share], [data-widget],
  a[href*="/track/"], a[href*="utm_source"], img[width="1"], iframe[src*="ads"]
  { display: none !important }`;

describe("under a content blocker", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("hosts", "content blockers’ rules");

  for (const kind of ["the script's way", "a script that is blocked"]) {
    it(
      `(${kind}) nothing of a card and of its fallback has a name that is hidden`,
      trial(async () => {
        const isBlocked = kind.includes("blocked");
        const csp = isBlocked ? "script-src 'none'" : undefined;
        const page = await openPage(`/dist/demo/index.html${csp ? `?${new URLSearchParams({ csp })}` : ""}`);
        if (!isBlocked) await settled(cardsIn(page));
        const all = () =>
          cardsIn(page).flatMap((card) =>
            [card, ...card.querySelectorAll("*")].filter(
              (one) => page.window.getComputedStyle(one).display === "none",
            ),
          );
        const before = all();
        const sheet = make(page, "style", {}, cosmetic);
        page.document.head.append(sheet);
        const hidden = all().filter((one) => !before.includes(one) && one.localName !== "style");
        expect(hidden.map((one) => `${one.localName}.${one.className}`)).to.deep.equal([]);
      }),
    );
  }

  it(
    "a script that it keeps away leaves each fallback, and the page hears of nothing",
    trial(async () => {
      const page = await hostPage({ head: dropIn.replace("onrecord.js", "blocked.js") });
      addCards(page);
      for (const card of cardsIn(page)) expect(card.getClientRects().length).to.be.above(0);
      expect(folded(page.document.body.textContent)).to.contain("Fallback of a comparison");
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }),
  );
});
