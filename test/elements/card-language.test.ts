import { expect, fixture, html } from "@open-wc/testing";
import { faulty } from "../reliability/faulty.js";
import {
  closePages,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  showsFallback,
  until,
} from "../reliability/host-page.js";
import { type Card, seen, settled } from "./page.js";

const claim = JSON.stringify({ type: "fact", text: "x", quantity: "~12 million person", by: [] });

/** Every file of ours that a page has asked for, without the script itself. */
const chunksOf = (page: HostPage) =>
  page.window.performance
    .getEntriesByType("resource")
    .flatMap(({ name }) => /\/onrecord-([\w-]+)\.js$/.exec(name)?.[1] ?? []);

const shown = (card: Element) => card.shadowRoot?.querySelector('[part~="card"]') as HTMLElement | null;

const wordsOf = (card: Element) => shown(card)?.textContent?.replace(/\s/g, " ") ?? "";

/** A page in a language with one card, and a script. */
async function pageIn(lang: string, script = "/dist/cdn/onrecord.js") {
  const page = await hostPage({ head: `<script type="module" crossorigin src="${script}"></script>` });
  page.document.documentElement.lang = lang;
  const card = make(page, "fact-card", { "data-json": claim }, "Fallback");
  page.document.body.append(card);
  return { page, card };
}

describe("a card on the page of a news site", () => {
  afterEach(closePages);

  it("asks for no other file where it is in English", async () => {
    const { page, card } = await pageIn("en");
    await until(() => shown(card));
    expect(wordsOf(card)).to.contain("about 12 million people");
    expect(chunksOf(page)).to.deep.equal([]);
  });

  it("asks for its language once, however many cards need it, and shows its fallback until it is there", async () => {
    const { page, card } = await pageIn("uk");
    const second = make(page, "fact-card", { "data-json": claim }, "Fallback");
    page.document.body.append(second);
    const states: string[] = [];
    await until(() => {
      states.push(shown(card) ? (shown(card) as HTMLElement).lang : showsFallback(card) ? "fallback" : "");
      return shown(card) && shown(second);
    });
    expect([...new Set(states)]).to.deep.equal(["fallback", "uk"]);
    expect(wordsOf(second)).to.contain("приблизно 12 мільйонів осіб");
    expect([...new Set(chunksOf(page))]).to.deep.equal(["languages", "uk"]);
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });

  it("follows a lang that changes round it, and its direction with it", async () => {
    const { page, card } = await pageIn("en");
    await until(() => shown(card));
    page.document.documentElement.lang = "ar-u-nu-latn";
    await until(() => shown(card)?.lang === "ar-u-nu-latn");
    expect(shown(card)?.dir).to.equal("rtl");
    expect(wordsOf(card)).to.contain("نحو 12 مليون شخص");
    page.document.documentElement.lang = "ja";
    await until(() => shown(card)?.lang === "ja");
    expect(wordsOf(card)).to.contain("約1200万人");
    page.document.documentElement.lang = "en-GB";
    await until(() => shown(card)?.lang === "en-GB");
    expect(shown(card)?.dir).to.equal("ltr");
  });

  it("is in English and says so where its language does not come, or is another than was built", async () => {
    const folder = `/tampered/always/uk/run${Date.now()}/`;
    const { page, card } = await pageIn("uk", `${folder}onrecord.js`);
    await until(() => shown(card));
    expect(shown(card)?.lang).to.equal("en");
    expect(wordsOf(card)).to.contain("about 12 million people");
    expect((page.window as unknown as { tampered?: string }).tampered).to.equal(undefined);
  });

  it("tells the page that its words are missing, once, and has them when it is told to try again", async () => {
    const server = faulty("not found", "onrecord-uk");
    const { page, card } = await pageIn("uk", `${server.folder}onrecord.js`);
    const told: string[] = [];
    page.document.addEventListener("claim-warning", (event) => {
      for (const { code, message } of (event as CustomEvent).detail.issues)
        told.push(`${code} ${Boolean(message)}`);
    });
    await until(() => told.length > 0);
    expect(told).to.deep.equal(["chunk-failed true"]);
    expect(shown(card)?.lang).to.equal("en");
    await server.mend();
    (card as unknown as { retry(): void }).retry();
    await until(() => shown(card)?.lang === "uk");
    expect(wordsOf(card)).to.contain("приблизно 12 мільйонів осіб");
    const { issues } = card as unknown as { issues: { code: string }[] };
    expect(issues.map(({ code }) => code)).to.deep.equal([]);
    expect(told.length).to.equal(1);
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });

  it("has its words when a reader comes back to a page that they had left while the words were under way", async () => {
    const server = faulty("not found", "onrecord-uk");
    const { page, card } = await pageIn("uk", `${server.folder}onrecord.js`);
    await until(() => shown(card)?.lang === "en");
    await server.mend();
    const event = new page.window.PageTransitionEvent("pageshow", { persisted: true });
    page.window.dispatchEvent(event);
    await until(() => shown(card)?.lang === "uk");
    expect(wordsOf(card)).to.contain("приблизно 12 мільйонів осіб");
  });

  it("has nothing to say where nobody has its language", async () => {
    const { card } = await pageIn("tlh");
    await until(() => shown(card));
    expect((card as unknown as { issues: unknown[] }).issues).to.deep.equal([]);
  });

  it("is in English where nobody has its language", async () => {
    const { card } = await pageIn("tlh");
    await until(() => shown(card));
    expect(shown(card)?.lang).to.equal("en");
  });

  it("asks for nothing where the script has its language inside", async () => {
    for (const [lang, words] of [
      ["uk", "приблизно 12 мільйонів осіб"],
      ["ja", "約1200万人"],
    ] as const) {
      const { page, card } = await pageIn(lang, `/dist/cdn/onrecord.${lang}.js`);
      await until(() => shown(card));
      expect(wordsOf(card)).to.contain(words);
      expect(chunksOf(page)).to.deep.equal([]);
    }
  });

  it("has the digits that the page asks for", async () => {
    const { card } = await pageIn("ar-u-nu-arab");
    await until(() => shown(card)?.lang.startsWith("ar"));
    expect(wordsOf(card)).to.contain("١٢");
  });
});

describe("a card out of the package", () => {
  it("loads its language, and is ready no sooner", async () => {
    let ready = 0;
    const page = await fixture(
      html`<div lang="uk" @claim-ready=${() => ready++}><fact-card .data=${JSON.parse(claim)}></fact-card></div>`,
    );
    const card = page.firstElementChild as Card;
    await settled(card);
    while (!seen(card)) {
      expect(ready).to.equal(0);
      await new Promise((done) => setTimeout(done, 5));
    }
    expect(seen(card)).to.contain("приблизно 12 мільйонів осіб");
    await settled(card);
    expect(ready).to.equal(1);
  });

  it("follows the language of the shadow root’s host that it stands in, and of a place that it is moved to", async () => {
    const page = await fixture(html`<div><section lang="en"></section><aside lang="uk"></aside></div>`);
    const [section, aside] = page.children as unknown as [HTMLElement, HTMLElement];
    const card = document.createElement("fact-card") as Card;
    card.data = JSON.parse(claim);
    section.attachShadow({ mode: "open" }).append(card);
    await settled(card);
    expect(seen(card)).to.contain("about 12 million people");
    section.lang = "uk";
    await until(() => seen(card).includes("мільйонів"));
    section.lang = "en";
    await until(() => seen(card).includes("million"));
    aside.append(card);
    await until(() => seen(card).includes("мільйонів"));
    expect(seen(card)).to.contain("приблизно 12 мільйонів осіб");
  });
});
