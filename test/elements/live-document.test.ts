import { expect } from "@open-wc/testing";
import { folded } from "../embed/plain-tree.js";
import {
  closePages,
  dropIn,
  type HostPage,
  harm,
  hostPage,
  noHarm,
  type OurElement,
  settled,
  until,
} from "../reliability/host-page.js";
import { heard } from "./page.js";

/*
 * <article-claims refresh>: a live page, with the script as a news site has it. The page's clock and its server are the
 * test's: long timers wait until they are told, and a document is whatever `answers` says.
 */

/** What the page below holds for the test. */
interface Live extends Window {
  later: { run: () => void; seconds: number }[];
  /** Seconds that have gone by since the page was opened: its clock stands still until a test moves it. */
  ahead: number;
  answers: { text: string; status?: number };
  asked: RequestInit[];
  shown: DocumentVisibilityState;
}

const ours = `<script>
  later = [];
  const [start, stop] = [setTimeout, clearTimeout];
  window.setTimeout = (run, ms = 0, ...rest) =>
    ms >= 10000 ? later.push({ run, seconds: ms / 1000 }) + 1e6 : start(run, ms, ...rest);
  window.clearTimeout = (id) => (id > 1e6 ? delete later[id - 1e6 - 1] : stop(id));
  ahead = 0;
  const opened = Date.now();
  Date.now = () => opened + ahead * 1000;
  asked = [];
  answers = { text: "" };
  window.fetch = async (_url, how) => {
    asked.push(how);
    return new Response(answers.text, { status: answers.status });
  };
  shown = "visible";
  Object.defineProperty(document, "visibilityState", { get: () => shown });
</script>`;

const sources = { office: { type: "organization", name: "District office" } };
const homes = (quantity: string, more: object = {}) => ({
  id: "homes",
  type: "stat",
  label: "homes flooded",
  quantity,
  by: "office",
  ...more,
});
const bridge = { id: "bridge", type: "fact", text: "The bridge is closed.", by: "office" };
const written = (...items: object[]) => JSON.stringify({ lang: "en", sources, items });

const cardsHtml = `<stat-bar claim="homes"><p>Fallback.</p></stat-bar><fact-card claim="bridge"><p>Fallback.</p></fact-card>`;

async function livePage(refresh = 'refresh="60"', lang = "en", first = written(homes(">=212 home"), bridge)) {
  const page = await hostPage({
    head: `${ours}<script>answers.text = ${JSON.stringify(first).replaceAll("</", "\\u003c/")}; document.documentElement.lang = "${lang}"</script>${dropIn}`,
    body: `<article-claims src="/live.json" ${refresh}>${cardsHtml}</article-claims>`,
  });
  const live = page.window as unknown as Live;
  const [stat, fact] = [...page.document.querySelectorAll<OurElement>("stat-bar, fact-card")] as [
    OurElement,
    OurElement,
  ];
  await settled([stat, fact]);
  // Their language may be on its way.
  await until(() => heard(stat).includes("212"));
  return { page, live, stat, fact };
}

/** The timers that are still to come. */
const due = ({ later }: Live) => later.filter(Boolean);

/** Lets the next long timer come. */
async function pass(live: Live) {
  await until(() => due(live).length > 0);
  const [timer] = due(live) as [Live["later"][0]];
  live.ahead += timer.seconds;
  delete live.later[live.later.indexOf(timer)];
  const times = live.asked.length;
  timer.run();
  await until(() => live.asked.length > times);
}

function show(page: HostPage, state: DocumentVisibilityState) {
  (page.window as unknown as Live).shown = state;
  page.document.dispatchEvent(new page.window.Event("visibilitychange"));
}

const marks = (card: Element) =>
  [...(card.shadowRoot?.querySelectorAll("[part~=updated]") ?? [])].map((one) => one.textContent);

const regionOf = (page: HostPage) =>
  page.document.querySelector("article-claims")?.shadowRoot?.querySelector("[role=status]") as HTMLElement;

const told = (page: HostPage) => [...regionOf(page).children].map((one) => folded(one.textContent ?? ""));

describe("a live page", () => {
  afterEach(closePages);

  it("asks as often as it is told to, every 30 seconds at most, whether the document has changed", async () => {
    for (const [refresh, seconds] of [
      ["60", 60],
      ["5", 30],
      ["3600", 3600],
    ] as const) {
      const { page, live } = await livePage(`refresh="${refresh}"`);
      expect(live.asked.length).to.equal(1);
      for (let times = 2; times < 4; times++) {
        await until(() => due(live).length > 0);
        expect(due(live).length).to.equal(1);
        expect(due(live)[0]?.seconds).to.equal(seconds);
        await pass(live);
        expect(live.asked.length).to.equal(times);
        const { cache, credentials, referrerPolicy } = live.asked.at(-1) as RequestInit;
        expect([cache, credentials, referrerPolicy]).to.deep.equal(["no-cache", "omit", "no-referrer"]);
      }
      page.close();
    }
  });

  it("says of a figure that has changed that it is updated, and of no other", async () => {
    const { page, live, stat, fact } = await livePage();
    live.answers.text = written(homes(">=260 home"), bridge);
    await pass(live);
    await until(() => marks(stat).length > 0);
    expect(marks(stat)).to.deep.equal(["Updated"]);
    expect(heard(stat)).to.contain("260");
    expect(heard(stat)).not.to.contain("212");
    expect(marks(fact)).to.deep.equal([]);
    // It stays said, once, when the figure changes again.
    live.answers.text = written(homes(">=300 home"), bridge);
    await pass(live);
    await until(() => heard(stat).includes("300"));
    expect(marks(stat)).to.deep.equal(["Updated"]);
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });

  it("tells a screen reader once, politely, with its doubt and who says so", async () => {
    const { page, live } = await livePage();
    await until(() => due(live).length > 0);
    // There before there is something to say, or it would not be said; and for the ear alone.
    const region = regionOf(page);
    expect(told(page)).to.deep.equal([]);
    live.answers.text = written(homes(">=260 home"), bridge);
    await pass(live);
    await until(() => told(page).length > 0);
    expect(told(page).length).to.equal(1);
    expect(told(page)[0]).to.match(/^Claimed Updated at least 260 homes homes flooded District office$/);
    expect(page.document.querySelectorAll("[role=status], [aria-live]").length).to.equal(0);
    const { width, height } = region.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    const changes: MutationRecord[] = [];
    new page.window.MutationObserver((more) => changes.push(...more)).observe(region, {
      childList: true,
      subtree: true,
    });
    await pass(live);
    await pass(live);
    expect(changes).to.deep.equal([]);
  });

  it("reads out three of many changes, and says how many more there are", async () => {
    const { page, live } = await livePage();
    const items = (text: string) =>
      Array.from({ length: 5 }, (_, at) => ({
        id: `f${at}`,
        type: "fact",
        text: `${text} ${at}.`,
        by: "office",
      }));
    const article = page.document.querySelector("article-claims") as HTMLElement;
    article.replaceChildren(
      ...items("").map(({ id }) => {
        const card = page.document.createElement("fact-card");
        card.setAttribute("claim", id);
        return card;
      }),
    );
    live.answers.text = written(...items("Before"));
    await pass(live);
    const cards = [...article.children];
    await until(() => cards.every((card) => heard(card).includes("Before")));
    // They stood at their fallback until now: nothing of theirs has changed.
    expect(told(page)).to.deep.equal([]);
    live.answers.text = written(...items("Now"));
    await pass(live);
    await until(() => told(page).length > 0);
    expect(told(page).length).to.equal(4);
    expect(told(page)[3]).to.equal("+2");
    expect(cards.map((card) => marks(card).length)).to.deep.equal([1, 1, 1, 1, 1]);
  });

  it("takes away what was withdrawn, and says so once", async () => {
    const { page, live, stat } = await livePage();
    live.answers.text = written(homes(">=212 home", { withdrawn: { date: "2025-03-05" } }), bridge);
    await pass(live);
    await until(() => told(page).length > 0);
    expect(told(page)).to.deep.equal(["This claim was withdrawn on March 5, 2025."]);
    expect(heard(stat)).not.to.contain("212");
    expect(marks(stat)).to.deep.equal([]);
  });

  it("asks nothing while nobody sees it, and at once when it is seen again after ten minutes", async () => {
    const { page, live } = await livePage('refresh="3600"');
    await until(() => due(live).length > 0);
    show(page, "hidden");
    expect(due(live)).to.deep.equal([]);
    live.ahead += 300;
    show(page, "visible");
    expect(due(live).length).to.equal(1);
    expect(due(live)[0]?.seconds).to.equal(3300);
    show(page, "hidden");
    live.ahead += 301;
    expect(live.asked.length).to.equal(1);
    show(page, "visible");
    await until(() => live.asked.length === 2);
    expect(due(live).length).to.equal(1);
    expect(due(live)[0]?.seconds).to.equal(3600);
    expect(live.asked.length).to.equal(2);
  });

  it("keeps what it shows where the document is gone, broken or in the middle of being written", async () => {
    const { page, live, stat } = await livePage();
    for (const answers of [
      { text: "Busy", status: 503 },
      { text: '{ "items": [' },
      { text: "<!doctype html>" },
    ]) {
      live.answers = answers;
      await pass(live);
      await until(() => due(live).length > 0);
      expect(heard(stat)).to.contain("212");
    }
    live.answers = { text: written(homes(">=260 home"), bridge) };
    await pass(live);
    await until(() => heard(stat).includes("260"));
    expect(told(page).length).to.equal(1);
  });

  it("stops with the element, and goes on with it", async () => {
    const { page, live } = await livePage();
    const article = page.document.querySelector("article-claims") as HTMLElement;
    await until(() => due(live).length > 0);
    article.remove();
    expect(due(live)).to.deep.equal([]);
    page.document.body.append(article);
    await until(() => due(live).length > 0);
    expect(due(live).length).to.equal(1);
    article.removeAttribute("refresh");
    await until(() => due(live).length === 0);
    article.setAttribute("refresh", "30");
    await until(() => due(live).length > 0);
    expect(page.document.querySelectorAll("article-claims").length).to.equal(1);
    expect(article.shadowRoot?.querySelectorAll("[role=status]").length).to.equal(1);
  });

  it("says it in the page’s language", async () => {
    const { live, stat } = await livePage('refresh="60"', "uk");
    live.answers.text = written(homes(">=260 home"), bridge);
    await pass(live);
    await until(() => marks(stat).length > 0);
    expect(marks(stat)).to.deep.equal(["Оновлено"]);
  });

  it("reaches a card inside another component", async () => {
    const { page, live } = await livePage();
    const inside = page.document.createElement("div");
    page.document.querySelector("article-claims")?.append(inside);
    const card = page.document.createElement("stat-bar") as unknown as OurElement;
    card.setAttribute("claim", "homes");
    inside.attachShadow({ mode: "open" }).append(card);
    await settled([card]);
    live.answers.text = written(homes(">=260 home"), bridge);
    await pass(live);
    await until(() => marks(card).length > 0);
  });

  it("says what is wrong with a value that is no number of seconds, or too small a one, and how to mend it", async () => {
    for (const [refresh, asks] of [
      ["ten", false],
      ["60s", false],
      ["-60", true],
      ["5", true],
    ] as const) {
      const { page, live } = await livePage('refresh="60"');
      const article = page.document.querySelector<OurElement>("article-claims") as OurElement;
      const warnings: Event[] = [];
      article.addEventListener("claim-warning", (event) => warnings.push(event));
      await until(() => due(live).length > 0);
      article.setAttribute("refresh", refresh);
      await until(() => warnings.length > 0);
      const [issue, ...others] = article.issues;
      expect(others).to.deep.equal([]);
      expect([issue?.severity, issue?.code, issue?.path]).to.deep.equal(["warning", "wrong-type", "refresh"]);
      const found = /^-?\d+$/.test(refresh) ? refresh : `"${refresh}"`;
      expect(issue?.message).to.equal(
        `refresh: This should be a number of seconds, 30 or more, not ${found}.`,
      );
      expect(issue?.hint).to.equal("Write a number of seconds, 30 or more.");
      expect(due(live).map(({ seconds }) => seconds)).to.deep.equal(asks ? [30] : []);
      expect(harm(page.noted)).to.deep.equal(noHarm);
      article.setAttribute("refresh", "90");
      await until(() => article.issues.length === 0);
      expect(warnings.length).to.equal(1);
      page.close();
    }
  });

  it("says it beside what is wrong with the document, whenever that comes", async () => {
    const { page, live } = await livePage(
      'refresh="ten"',
      "en",
      written(homes(">=212 home", { nots: "x" }), bridge),
    );
    const article = page.document.querySelector<OurElement>("article-claims") as OurElement;
    const codes = () => article.issues.map(({ code }) => code).sort();
    await until(() => article.issues.length === 2 && article.issues.every(({ message }) => message));
    expect(codes()).to.deep.equal(["unknown-field", "wrong-type"]);
    article.setAttribute("refresh", "30");
    await until(() => article.issues.length === 1);
    expect(codes()).to.deep.equal(["unknown-field"]);
    live.answers.text = written(homes(">=212 home"), bridge);
    article.setAttribute("refresh", "10");
    await until(() => article.issues.length === 2);
    await pass(live);
    await until(() => article.issues.length === 1);
    expect(codes()).to.deep.equal(["wrong-type"]);
  });

  it("is what the attribute makes of it: without it nothing is loaded and nothing asked again", async () => {
    const { page, live } = await livePage("");
    const chunks = () =>
      page.window.performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.includes("onrecord-live"));
    expect(chunks()).to.deep.equal([]);
    expect(due(live)).to.deep.equal([]);
    page.document.querySelector("article-claims")?.setAttribute("refresh", "60");
    await until(() => due(live).length > 0);
    expect(chunks().length).to.be.greaterThan(0);
  });
});
