import { expect } from "@open-wc/testing";
import { shareOf } from "../share.js";
import { countFetches, elsewhere, faulty, fetchesOf, hurried } from "./faulty.js";
import {
  closePages,
  dropIn,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  pause,
  showsFallback,
  showsItem,
  until,
} from "./host-page.js";
import { trialsOf } from "./trials.js";

/*
 * A claims document that does not come, or not as it should: asked for by a card, by an <article-claims> with a card in
 * it, and by a figure that is to be a card.
 */

type Retrying = OurElement & { retry(): void };

/** What each fault is called by the card. */
const faults: Record<string, RegExp> = {
  "bad request": /^load-failed$/,
  unauthorized: /^load-failed$/,
  forbidden: /^load-failed$/,
  "not found": /^load-failed$/,
  gone: /^load-failed$/,
  "too many requests": /^load-failed$/,
  "server error": /^load-failed$/,
  "bad gateway": /^load-failed$/,
  unavailable: /^load-failed$/,
  "no content": /^json-/,
  reset: /^load-failed$/,
  "reset midway": /^load-failed$/,
  "a broken chunk of the transfer": /^load-failed$/,
  // Firefox takes it for HTTP 0.9.
  "no HTTP": /^(?:load-failed|json-.*)$/,
  silence: /^load-timeout$/,
  "silence after the head": /^load-timeout$/,
  "a drip": /^load-timeout$/,
  "a page": /^json-/,
  nothing: /^json-/,
  "white space": /^json-/,
  "the half of it": /^json-/,
  "two of it": /^json-/,
  noise: /^json-/,
  zeroes: /^json-/,
  "UTF-16": /^json-/,
  "a damaged gzip": /^(?:load-failed|json-.*)$/,
  "half of a gzip": /^(?:load-failed|json-.*)$/,
  "an unknown encoding": /^(?:load-failed|json-.*)$/,
  "an error in JSON": /./,
  "null in JSON": /./,
  "a list in JSON": /./,
  "a number": /./,
  "a script": /^json-/,
  "a picture": /^json-/,
  "too much": /^load-too-large$/,
  endless: /^load-too-large$/,
  "a bomb": /^load-too-large$/,
  "nested too deep": /./,
  "a circle of redirects": /^load-failed$/,
  "a redirect to another site": /^foreign-origin$/,
  "a redirect to another site that shares nothing": /^load-failed$/,
  "a redirect to a script": /^load-failed$/,
  "a redirect to data": /^(?:load-failed|foreign-origin)$/,
  "a redirect to nowhere": /^load-failed$/,
  "a redirect without an address": /^load-failed$/,
  "not modified": /^load-failed$/,
};

const noFaults = [
  "none",
  "a byte-order mark",
  "a wrong type",
  "no type",
  "gzip",
  "in pieces",
  "a redirect on the same site",
  "partial",
  "slow",
];

const head = countFetches + dropIn;

const seenOn = ({ window }: HostPage, element: Element) =>
  element.getClientRects().length > 0 && window.getComputedStyle(element).visibility === "visible";

const fallback = () => "<p>Two depots burned, the fire chief says.</p>";

const threeWays = (claims: string) =>
  `<article><fact-card id="card" src="${claims}#depot">${fallback()}</fact-card>
  <article-claims id="article" src="${claims}"><quote-block id="inner" claim="words">${fallback()}</quote-block></article-claims>
  <figure id="figure" data-onrecord="fact-card" data-onrecord-claim="depot" data-onrecord-src="${claims}">${fallback()}</figure></article>`;

const errorOf = (card: OurElement) => card.issues?.find(({ severity }) => severity === "error");

const byId = <Found extends HTMLElement = Retrying>({ document }: HostPage, id: string) =>
  document.getElementById(id) as Found;

const eventsOf = ({ noted }: HostPage, target: Element) =>
  noted.claims.filter((one) => one.target === target).map(({ type }) => type);

describe("a claims document that does not come as it should", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("faults", "answers to a claims document");

  for (const [fault, code] of shareOf(Object.entries(faults), 3)) {
    it(
      `(${fault}) leaves each fallback to be read, is said once, and comes by retry()`,
      trial(async () => {
        const server = faulty(fault, "claims.json");
        const isLate = code.source.includes("timeout");
        const page = await hostPage({ head: (isLate ? hurried : "") + head, body: threeWays(server.claims) });
        const [card, article, inner] = ["card", "article", "inner"].map((id) => byId(page, id)) as [
          Retrying,
          Retrying,
          Retrying,
        ];
        const figure = byId<HTMLElement>(page, "figure");
        for (const one of [card, article, inner]) {
          await until(() => errorOf(one)?.message);
          expect(errorOf(one)?.code, one.localName).to.match(code);
          expect(eventsOf(page, one), one.localName).to.deep.equal(["claim-invalid"]);
          expect(showsFallback(one), one.localName).to.equal(true);
        }
        await until(() => !figure.querySelector("fact-card"));
        expect(figure.innerHTML).to.equal(fallback());
        for (const text of page.document.querySelectorAll("p")) expect(seenOn(page, text)).to.equal(true);
        expect(fetchesOf(page), "one request, however many ask").to.have.length(1);

        await server.mend();
        card.retry();
        for (const one of [card, inner]) {
          await until(() => showsItem(one));
          expect(one.shadowRoot?.textContent).to.contain("Two depots");
          await until(() => eventsOf(page, one).includes("claim-ready"));
        }
        expect(fetchesOf(page)).to.have.length(2);
        expect(harm(page.noted)).to.deep.equal(noHarm);
        expect(page.noted.warnings.length).to.be.at.most(1);
      }),
    );
  }

  for (const fault of noFaults) {
    it(
      `(${fault}) is read all the same`,
      trial(async () => {
        const server = faulty(fault, "claims.json");
        const page = await hostPage({ head, body: threeWays(server.claims) });
        const [card, inner] = [byId(page, "card"), byId(page, "inner")];
        await until(() => showsItem(card) && showsItem(inner));
        const upgraded = byId<HTMLElement>(page, "figure").querySelector("fact-card") as OurElement;
        await until(() => showsItem(upgraded));
        expect([card, inner, upgraded].flatMap(({ issues }) => issues)).to.deep.equal([]);
        expect(fetchesOf(page)).to.have.length(1);
        expect(harm(page.noted)).to.deep.equal(noHarm);
      }),
    );
  }

  it(
    "from a site that is listed, and does not share it, is not read",
    trial(async () => {
      const server = faulty();
      const claims = `${elsewhere}${server.claims}?private`;
      const listed = `<meta name="onrecord:origins" content="${elsewhere}">`;
      const page = await hostPage({ head: listed + dropIn, body: threeWays(claims) });
      const card = byId(page, "card");
      await until(() => errorOf(card)?.message);
      expect(errorOf(card)?.code).to.equal("load-failed");
      expect(showsFallback(card)).to.equal(true);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }),
  );

  it(
    "from a site that is not listed is not even asked for",
    trial(async () => {
      const server = faulty();
      const page = await hostPage({ head, body: threeWays(`${elsewhere}${server.claims}`) });
      const card = byId(page, "card");
      await until(() => errorOf(card)?.message);
      expect(errorOf(card)?.code).to.equal("foreign-origin");
      expect(fetchesOf(page)).to.deep.equal([]);
      expect(await server.asked()).to.deep.equal([]);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }),
  );
});

describe("a claims document that is on its way", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("faults", "documents on their way");

  it(
    "is asked for once by a hundred cards",
    trial(async () => {
      const server = faulty("slow", "claims.json");
      const body = `<fact-card src="${server.claims}#depot">Fallback</fact-card>`.repeat(100);
      const page = await hostPage({ head, body });
      const cards = [...page.document.querySelectorAll<OurElement>("fact-card")];
      await until(() => cards.every(showsItem));
      expect(cards).to.have.length(100);
      expect((await server.asked()).map(({ path }) => path)).to.deep.equal(["claims.json"]);
      expect(fetchesOf(page)).to.have.length(1);
    }),
  );

  it(
    "is given up when the last who asked has gone, and not before",
    trial(async () => {
      const server = faulty("silence after the head", "claims.json");
      const page = await hostPage({ head });
      const [one, other] = [1, 2].map(() =>
        make(page, "fact-card", { src: `${server.claims}#depot` }, "Fallback"),
      );
      page.document.body.append(one as Node, other as Node);
      await until(() => fetchesOf(page).length === 1);
      for (const card of [one, other]) await card?.updateComplete;
      one?.remove();
      await pause(50);
      expect(fetchesOf(page)[0]?.signal.aborted).to.equal(false);
      other?.remove();
      expect(fetchesOf(page)[0]?.signal.aborted).to.equal(true);
      await pause(50);
      expect(page.noted.claims).to.deep.equal([]);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }),
  );

  it(
    "changes nothing once another was asked for: an old answer comes after the newer",
    trial(async () => {
      const late = faulty("slow", "claims.json");
      const soon = faulty();
      const page = await hostPage({ head });
      const card = make(page, "fact-card", { src: `${late.claims}?text=Old&after=400#depot` }, "Fallback");
      page.document.body.append(card);
      await until(() => fetchesOf(page).length === 1);
      card.setAttribute("src", `${soon.claims}?text=New#depot`);
      await until(() => showsItem(card));
      expect(card.shadowRoot?.textContent).to.contain("New burned.");
      await pause(600);
      expect(card.shadowRoot?.textContent).to.contain("New burned.");
      expect(card.shadowRoot?.textContent).not.to.contain("Old");
      expect(eventsOf(page, card)).to.deep.equal(["claim-ready"]);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }),
  );

  it(
    "changes nothing where it comes in the order that is wrong, for twenty questions in a row",
    trial(async () => {
      const server = faulty("slow", "claims.json");
      const page = await hostPage({ head });
      const card = make(page, "fact-card", {}, "Fallback");
      page.document.body.append(card);
      for (let question = 1; question <= 20; question++) {
        card.setAttribute("src", `${server.claims}?text=N${question}&after=${420 - 20 * question}#depot`);
        await pause(5);
      }
      await until(() => showsItem(card));
      await pause(500);
      expect(card.shadowRoot?.textContent).to.contain("N20 burned.");
      expect(eventsOf(page, card)).to.deep.equal(["claim-ready"]);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }, 20),
  );
});
