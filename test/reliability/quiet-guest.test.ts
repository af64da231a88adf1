import { expect } from "@open-wc/testing";
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
  showsItem,
  until,
} from "./host-page.js";
import { countTests, isLong } from "./trials.js";

/*
 * Everything that a page with all five elements asks for, stores or sends, while a reader reads: nothing but its
 * claims document and our chunks.
 */

/** A page that is told of each way out and each place to keep something, before anything else runs there. */
const watch = `<script>{
  kept = [];
  const told = (what) => (...given) => kept.push(what + " " + given.map(String).join(" "));
  for (const [of, names] of [
    [Storage.prototype, ["setItem"]],
    [IDBFactory.prototype, ["open"]],
    [globalThis.CacheStorage?.prototype, ["open"]],
    [globalThis.Navigator?.prototype, ["vibrate", "share", "registerProtocolHandler"]],
    [globalThis.ServiceWorkerContainer?.prototype, ["register"]],
    [globalThis.RTCPeerConnection?.prototype, ["createOffer"]],
    [globalThis.BroadcastChannel?.prototype, ["postMessage"]],
    [Window.prototype, ["postMessage", "open"]],
    [window, ["postMessage", "open"]],
    [globalThis.Notification ?? {}, ["requestPermission"]],
  ])
    for (const name of names) if (of && name in of) of[name] = told(name);
  for (const name of ["WebSocket", "EventSource", "Worker", "SharedWorker", "WebTransport", "RTCPeerConnection"])
    if (name in window) window[name] = class { constructor(...given) { told("new " + name)(...given); } };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(document, "cookie", { get: cookie.get.bind(document), set: told("cookie") });
  const assign = Object.getOwnPropertyDescriptor(window, "name");
  Object.defineProperty(window, "name", { get: () => "", set: told("name") });
  const { pushState, replaceState } = history;
  history.pushState = told("pushState");
  history.replaceState = told("replaceState");
}</script>`;

const series = {
  label: "Losses",
  by: "Ada Example",
  compare: "values",
  series: [5, 6, 7].map((quantity, index) => ({ label: `Town ${index + 1}`, quantity })),
};

const inDemo: Record<string, string> = {
  fact: "alaska-talks",
  quote: "q-risk",
  stat: "shell-share",
  comparison: "equipment",
};

/** All five, each chunk needed by one of them, and a figure that becomes a card. */
function addAll(page: HostPage): OurElement[] {
  const article = make(page, "article-claims", { src: "/demo/claims.json" });
  const cards = Object.entries(cardTags).map(([tag, type]) =>
    make(page, tag, { claim: inDemo[type] as string }, "Fallback"),
  );
  const wrong = make(page, "fact-card", { "data-json": '{"text":"A",}' }, "Fallback");
  const inUkrainian = make(
    page,
    "fact-card",
    { "data-json": '{"text":"Б","by":"А"}', lang: "uk" },
    "Fallback",
  );
  const drawn = make(page, "stat-bar", { "data-json": JSON.stringify(series) }, "Fallback");
  const figure = make(page, "figure", {
    "data-onrecord": "fact-card",
    "data-onrecord-json": '{"text":"A figure.","by":"Ada"}',
  });
  article.append(drawn, ...cards, inUkrainian, wrong, figure);
  const main = page.document.createElement("main");
  main.append(article);
  page.document.body.append(main);
  return [...cards, inUkrainian, drawn];
}

const ours = (path: string) =>
  /^\/dist\/cdn\/onrecord(?:-(?:chart|tools|diagnosis|languages|uk))?\.js$/.test(path) ||
  path === "/demo/claims.json" ||
  path === "/test/fixtures/host-recorder.js";

describe("a guest that is quiet", function () {
  this.timeout(120_000);
  afterEach(closePages);
  countTests("quiet", "pages watched for what they ask, store and send");

  it("asks for its documents and chunks alone, and stores and sends nothing, while a reader uses all that there is", async () => {
    localStorage.clear();
    const page = await hostPage({ head: watch + dropIn });
    const { window, document, noted } = page;
    const cards = addAll(page);
    await until(() => cards.every(showsItem));
    await until(() => cards.at(-1)?.shadowRoot?.querySelector("canvas"));
    for (const card of cards) {
      for (const button of card.shadowRoot?.querySelectorAll<HTMLElement>("button") ?? []) {
        button.dispatchEvent(new window.PointerEvent("pointerenter", { bubbles: true }));
        button.focus();
        // What opens a file or the clipboard is the reader's own doing, and no request.
        if (button.closest("[part=tools]")) button.click();
      }
      card.dispatchEvent(new window.MouseEvent("mouseover", { bubbles: true }));
    }
    window.dispatchEvent(new Event("pagehide"));
    document.dispatchEvent(new Event("visibilitychange"));
    window.scrollTo(0, 2000);
    // The whole bar watches for a minute.
    await pause(isLong ? 60_000 : 1000);

    const { kept } = window as unknown as { kept: string[] };
    expect(kept.filter((one) => !one.startsWith("postMessage"))).to.deep.equal([]);
    const asked = new Set(noted.requests.map((request) => request.slice(request.indexOf(" ") + 1)));
    const paths = [...asked]
      .map((address) => new URL(address, location.href))
      .filter(({ protocol }) => protocol !== "data:");
    expect(
      paths
        .filter(({ origin, pathname, search }) => origin !== location.origin || !ours(pathname) || search)
        .map(String),
    ).to.deep.equal([]);
    expect(paths.map(({ pathname }) => pathname).filter((path) => path.endsWith(".json"))).to.deep.equal([
      "/demo/claims.json",
    ]);
    expect(document.cookie).to.equal("");
    expect([window.localStorage.length, window.sessionStorage.length]).to.deep.equal([0, 0]);
    expect(
      Object.getOwnPropertyNames(window).filter(
        (name) => !noted.globals.includes(name) && !["noted", "kept"].includes(name),
      ),
    ).to.deep.equal([]);
    expect(
      Object.getOwnPropertySymbols(window).filter((symbol) => symbol.description?.includes("onrecord"))
        .length,
    ).to.equal(1);
    expect(noted.warnings.length, noted.warnings.join("\n")).to.be.at.most(1);
    expect(harm(noted)).to.deep.equal(noHarm);
  });

  it("(the watching) would see what is kept and sent", async () => {
    const page = await hostPage({ head: watch });
    const act = `localStorage.setItem("a", "b"); sessionStorage.setItem("a", "b"); document.cookie = "a=b"; navigator.sendBeacon("/x");
      new WebSocket("wss://refused.invalid/"); indexedDB.open("x"); new Image().src = "/dist/none.png";`;
    page.document.head.append(make(page, "script", {}, act));
    const { kept } = page.window as unknown as { kept: string[] };
    expect(kept.map((one) => one.split(" ")[0])).to.deep.equal([
      "setItem",
      "setItem",
      "cookie",
      "new",
      "open",
    ]);
    expect(page.noted.requests).to.include("sendBeacon /x");
    await until(() => page.noted.requests.some((request) => request.includes("none.png")));
  });
});
