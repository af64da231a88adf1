import { expect, fixture, html } from "@open-wc/testing";
import { type Card, inside, settled, until } from "./page.js";

const source = { name: "Ada Example", role: "mayor" };
const item = {
  type: "stat",
  id: "swans",
  label: "swans on the lake",
  quantity: "~1200",
  by: { source, date: "2025-03-02" },
  replies: { by: "Bird club", answer: "denied", text: "There were 90 & more." },
  exact: "some twelve hundred swans",
};

const toolOf = (card: Element, text: string) =>
  inside<HTMLElement>(card, ".tools button, .tools a").find((one) => one.textContent === text) as HTMLElement;
const told = (card: Element) => inside(card, '.tools > [role="status"]')[0]?.textContent ?? "";

async function cardOf(data: unknown): Promise<Card> {
  const card = await fixture<Card>(html`<stat-bar .data=${data}></stat-bar>`);
  await settled(card);
  return card;
}

async function use(card: Element, text: string) {
  toolOf(card, text).click();
  await until(() => told(card));
  return told(card);
}

/** The clipboard of a page, in place of the machine's. */
function clipboard(write: (items: ClipboardItem[]) => Promise<void>) {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
}

describe("the reader’s tools", () => {
  const { hash } = location;

  afterEach(() => {
    Reflect.deleteProperty(navigator, "clipboard");
    history.replaceState(null, "", hash || " ");
    getSelection()?.removeAllRanges();
  });

  it("stand at the foot, after who says so, and load nothing before a reader asks", async () => {
    const card = await cardOf(item);
    const last = inside(card, ".card")[0]?.lastElementChild;
    expect(last?.getAttribute("part")).to.equal("tools");
    expect([...(last?.children ?? [])].map((one) => one.textContent)).to.deep.equal([
      "Copy with source",
      "Link",
      "In the article",
      "",
    ]);
  });

  it("are as many as the item can serve", async () => {
    expect(inside(await cardOf({ ...item, id: undefined, exact: undefined }), ".tools a")).to.have.length(0);
    expect(inside(await cardOf({ ...item, withdrawn: true }), ".tools")).to.have.length(0);
    const card = await cardOf(item);
    card.compact = true;
    await settled(card);
    expect(inside(card, ".tools")).to.have.length(0);
  });

  describe("copy with source", () => {
    it("takes the statement with its doubt, who says so, the denial, and the address, as text and as HTML", async () => {
      const taken: Record<string, string> = {};
      clipboard(async ([one]) => {
        for (const type of one?.types ?? [])
          taken[type] = await (await (one as ClipboardItem).getType(type)).text();
      });
      const card = await cardOf(item);
      expect(await use(card, "Copy with source")).to.equal("Copied, with its source.");
      const address = new URL("#onrecord-swans", location.href).href;
      expect(taken["text/plain"]?.split("\n")).to.deep.equal([
        "Disputed",
        "about 1,200",
        "swans on the lake",
        "Bird club denied it: There were 90 & more.",
        "Ada Example, mayor, March 2, 2025",
        address,
      ]);
      const copied = new DOMParser().parseFromString(taken["text/html"] ?? "", "text/html").body;
      expect(copied.textContent).to.contain("There were 90 & more.");
      expect(copied.querySelector("strong")?.textContent).to.equal("Bird club");
      expect(copied.querySelector("a:last-child")?.getAttribute("href")).to.equal(address);
      expect(copied.querySelector("[class], [style], svg, button")).to.equal(null);
    });

    it("takes the table of a chart, and none of its controls", async () => {
      let text = "";
      clipboard(async ([one]) => {
        text = await (await (one as ClipboardItem).getType("text/plain")).text();
      });
      const series = [1, 2, 3].map((year) => ({ when: `202${year}`, quantity: `${year}0 swan` }));
      const card = await cardOf({
        version: 1,
        units: { swan: { en: "{n} swans" } },
        item: { type: "stat", label: "Swans on the lake", compare: "time", series, by: "Bird club" },
      });
      await until(() => inside(card, "canvas").length > 0);
      await use(card, "Copy with source");
      expect(text.split("\n").slice(0, -1)).to.deep.equal([
        "Claimed",
        "Swans on the lake",
        "What\tValue",
        "2021\t10 swans",
        "2022\t20 swans",
        "2023\t30 swans",
        "Bird club",
      ]);
    });

    it("works where the page has closed the clipboard, as if the reader had pressed the keys", async () => {
      clipboard(() => Promise.reject(new DOMException("Not here.", "NotAllowedError")));
      const data = new DataTransfer();
      const { execCommand } = document;
      document.execCommand = () =>
        document.body.dispatchEvent(
          new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }),
        );
      const card = await cardOf(item);
      const said = await use(card, "Copy with source");
      document.execCommand = execCommand;
      expect(said).to.equal("Copied, with its source.");
    });

    it("says where it cannot", async () => {
      clipboard(() => Promise.reject(new DOMException("Not here.", "NotAllowedError")));
      const { execCommand } = document;
      document.execCommand = () => false;
      const said = await use(await cardOf(item), "Copy with source");
      document.execCommand = execCommand;
      expect(said).to.equal("That is not allowed on this page.");
    });
  });

  describe("link", () => {
    it("leads to the card, and copies that address", async () => {
      let text = "";
      clipboard(async ([one]) => {
        text = await (await (one as ClipboardItem).getType("text/plain")).text();
      });
      expect(await use(await cardOf(item), "Link")).to.equal("Link copied.");
      expect(location.hash).to.equal("#onrecord-swans");
      expect(text).to.equal(location.href);
    });

    it("marks the card on a page that is opened at it, until the reader goes on", async () => {
      history.replaceState(null, "", "#onrecord-swans");
      const card = await cardOf(item);
      const figure = inside(card, "figure")[0] as HTMLElement;
      await until(() => card.shadowRoot?.activeElement === figure);
      figure.blur();
      expect(inside(card, "[tabindex]")).to.have.length(0);
    });
  });

  describe("in the article", () => {
    it("selects the words where they stand, and not those of a card", async () => {
      const article = await fixture(html`<p>She counted some <b>twelve</b> hundred swans.</p>`);
      const card = await cardOf(item);
      expect(await use(card, "In the article")).to.equal("Selected in the article.");
      expect(`${getSelection()}`).to.equal("some twelve hundred swans");
      expect(article.contains(getSelection()?.anchorNode ?? null)).to.equal(true);
    });

    it("says so where the words are not there", async () => {
      expect(await use(await cardOf(item), "In the article")).to.equal("These words are not on this page.");
    });

    it("is a link to the words on the article’s own page where that is another", async () => {
      const document = { version: 1, article: { url: "https://news.example/swans" }, item };
      const card = await cardOf(document);
      expect(toolOf(card, "In the article").getAttribute("href")).to.equal(
        "https://news.example/swans#:~:text=some%20twelve%20hundred%20swans",
      );
    });
  });
});
