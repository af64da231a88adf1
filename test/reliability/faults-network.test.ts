import { expect } from "@open-wc/testing";
import { countFetches, elsewhere, type Faulty, faulty, fetchesOf } from "./faulty.js";
import {
  closePages,
  dropIn,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  openPage,
  showsFallback,
  showsItem,
  until,
} from "./host-page.js";
import { notPermitted, trialsOf } from "./trials.js";

/*
 * What lies between a page and its server: no network for a while, and a service worker of the site's own.
 */

type Retrying = OurElement & { retry(): void };

const errorOf = (card: OurElement) => card.issues?.find(({ severity }) => severity === "error");

function add(page: HostPage, src: string): Retrying {
  const card = make(page, "fact-card", { src }, "Fallback") as Retrying;
  page.document.body.append(card);
  return card;
}

describe("a page that is offline for a while", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("faults", "offline, and online again");

  /** What `fetch` does without a network. */
  const cutOff = (page: HostPage) => {
    const { fetch } = page.window;
    page.window.fetch = () => Promise.reject(new page.window.TypeError("Failed to fetch"));
    page.window.dispatchEvent(new Event("offline"));
    return () => {
      page.window.fetch = fetch;
      page.window.dispatchEvent(new Event("online"));
    };
  };

  it(
    "shows the fallback meanwhile, and what was there stays; retry() brings the claim",
    trial(async () => {
      const server = faulty();
      const page = await hostPage({ head: countFetches + dropIn });
      const before = add(page, `${server.claims}#depot`);
      await until(() => showsItem(before));
      const goOnline = cutOff(page);
      const card = add(page, `${server.claims}?text=Three#depot`);
      await until(() => errorOf(card)?.message);
      expect(errorOf(card)?.code).to.equal("load-failed");
      expect(showsFallback(card)).to.equal(true);
      expect(showsItem(before)).to.equal(true);
      goOnline();
      card.retry();
      await until(() => showsItem(card));
      expect(card.shadowRoot?.textContent).to.contain("Three burned.");
      expect(fetchesOf(page)).to.have.length(2);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }),
  );

  it(
    "has the same claim in a card that comes afterwards, once somebody has asked again",
    trial(async () => {
      const server = faulty();
      const page = await hostPage({ head: countFetches + dropIn });
      const goOnline = cutOff(page);
      const cards = [1, 2, 3].map(() => add(page, `${server.claims}#depot`));
      await until(() => cards.every((card) => errorOf(card)?.message));
      goOnline();
      cards[0]?.retry();
      await until(() => cards.every(showsItem));
      expect(fetchesOf(page)).to.have.length(1);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    }),
  );
});

/** What a site's worker may answer for its claims. */
const workers: Record<string, { answer: string; code?: string }> = {
  "passes it on": { answer: "fetch(event.request)" },
  "answers out of its own store": {
    answer: `new Response('{"item":{"type":"fact","text":"Two depots burned.","by":"A"}}')`,
  },
  "answers with an error": { answer: "Response.error()", code: "load-failed" },
  rejects: { answer: "Promise.reject(new Error('no'))", code: "load-failed" },
  "answers with its page for offline": {
    answer:
      "new Response('<!doctype html><p>You are offline.', { headers: { 'content-type': 'text/html' } })",
    code: "json-html-page",
  },
  "answers with nothing": { answer: "undefined", code: "load-failed" },
  "answers with 504": { answer: "new Response('', { status: 504 })", code: "load-failed" },
  "answers with what nobody may read": {
    answer: "fetch(elsewhere + '/private', { mode: 'no-cors' })",
    code: "load-failed",
  },
  "answers with another site's document": { answer: "fetch(foreign)", code: "foreign-origin" },
};

const why = await whyNoWorker();

async function whyNoWorker(): Promise<string> {
  if (!navigator.serviceWorker) return "this engine has no service workers";
  const { folder } = faulty();
  try {
    await navigator.serviceWorker.register(`${folder}try.js?body=0`, { scope: folder });
    return "";
  } catch (error) {
    return String(error);
  }
}

describe("a service worker between a page and its claims", function () {
  this.timeout(30_000);
  afterEach(closePages);
  if (why) return notPermitted("faults", "answers of a service worker", why);
  const trial = trialsOf("faults", "answers of a service worker");

  /** Registers a worker for a folder that no other test has, and opens a page under it. */
  async function pageUnder(server: Faulty, answer: string): Promise<HostPage> {
    const script = `
      const elsewhere = ${JSON.stringify(elsewhere)};
      const foreign = elsewhere + ${JSON.stringify(server.claims)};
      addEventListener("install", () => skipWaiting());
      addEventListener("activate", (event) => event.waitUntil(clients.claim()));
      addEventListener("fetch", (event) => {
        if (event.request.url.includes("claims.json")) event.respondWith(${answer});
      });`;
    const url = `${server.folder}worker.js?${new URLSearchParams({ body: script })}`;
    const registration = await navigator.serviceWorker.register(url, { scope: server.folder });
    await until(() => registration.active?.state === "activated");
    const html = `<!doctype html><title>Host</title><script src="/test/fixtures/host-recorder.js"></script>${countFetches}${dropIn}`;
    const page = await openPage(`${server.folder}page.html?${new URLSearchParams({ body: html })}`);
    await until(() => page.window.navigator.serviceWorker.controller);
    return page;
  }

  for (const [what, { answer, code }] of Object.entries(workers)) {
    it(
      `(${what}) ${code ? "leaves the fallback" : "is read"}`,
      trial(async () => {
        const server = faulty();
        const page = await pageUnder(server, answer);
        const hasFragment = !answer.includes("item");
        const card = add(page, `${server.claims}${hasFragment ? "#depot" : ""}`);
        await until(() => showsItem(card) || errorOf(card)?.message);
        expect(errorOf(card)?.code).to.equal(code);
        expect(showsItem(card)).to.equal(!code);
        expect(showsFallback(card)).to.equal(Boolean(code));
        expect(fetchesOf(page)).to.have.length(1);
        expect(harm(page.noted)).to.deep.equal(noHarm);
      }),
    );
  }
});
