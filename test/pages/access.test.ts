import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import {
  cardsIn,
  closePages,
  type HostPage,
  type OurElement,
  openPage,
  pause,
  settled,
  until,
} from "../reliability/host-page.js";
import { countTests } from "../reliability/trials.js";

/*
 * The built demo with a keyboard alone, and as a reader sets it who needs more room.
 */

const address = "/dist/demo/index.html";
async function demo(width: number): Promise<HostPage> {
  const page = await openPage(address, { width, height: 800 });
  await settled(cardsIn(page));
  return page;
}

/** What has the focus, inside a card too. */
function focused({ document }: HostPage): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const nameOf = (element: Element) =>
  `${element.localName} “${(element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40)}”`;

/** Everything that a keyboard should come to, in the order in which it stands on the page. */
function stops(root: Document | ShadowRoot | Element): Element[] {
  return [...root.children].flatMap((element) => {
    const isStop =
      element.matches("a[href], button, summary, [tabindex='0']") && element.getClientRects().length > 0;
    const inner = element.shadowRoot ? stops(element.shadowRoot) : [];
    // A card's own children are not shown while the card is; those of <article-claims> are.
    if (element.shadowRoot && !element.shadowRoot.querySelector("slot")) return inner;
    const isShut = element.localName === "details" && !element.hasAttribute("open");
    const light = isShut ? [element.firstElementChild as Element] : stops(element);
    return [...(isStop ? [element] : []), ...inner, ...light];
  });
}

describe("the demo by keyboard alone", () => {
  countTests("access", "the demo by keyboard");
  afterEach(closePages);

  it("uses each tool of a card by Enter, sees where it is, and hears that it has worked", async () => {
    const page = await demo(900);
    const copied: unknown[] = [];
    Object.defineProperty(page.window.navigator, "clipboard", {
      value: { write: async (items: unknown[]) => void copied.push(...items) },
    });
    const card = page.document.querySelector("stat-bar[data-json*=shell-share]") as OurElement;
    const tools = [...(card.shadowRoot?.querySelectorAll<HTMLElement>(".tools :is(button, a)") ?? [])];
    const status = () => card.shadowRoot?.querySelector('.tools [role="status"]')?.textContent;
    expect(tools.map(nameOf)).to.have.length(3);
    page.window.focus();
    const all = stops(page.document.body) as HTMLElement[];
    const told: (string | undefined)[] = [];
    for (const tool of tools) {
      const before = status();
      all[all.indexOf(tool) - 1]?.focus();
      await sendKeys({ press: "Tab" });
      expect(focused(page) === tool, nameOf(tool)).to.equal(true);
      const { outlineStyle, outlineWidth } = page.window.getComputedStyle(tool);
      expect(outlineStyle, nameOf(tool)).to.not.equal("none");
      expect(Number.parseFloat(outlineWidth), nameOf(tool)).to.be.at.least(2);
      await sendKeys({ press: "Enter" });
      await until(() => status() && status() !== before);
      told.push(status());
    }
    expect(told).to.deep.equal(["Copied, with its source.", "Link copied.", "Selected in the article."]);
    expect(copied).to.have.length(2);
    expect(`${page.window.getSelection()}`).to.not.equal("");
  });

  it("has no control smaller than 24 px", async () => {
    const page = await demo(320);
    for (const card of cardsIn(page)) {
      for (const control of card.shadowRoot?.querySelectorAll(".tools :is(button, a)") ?? []) {
        const { height, width } = control.getBoundingClientRect();
        expect(Math.min(height, width), `${card.id} ${nameOf(control)}`).to.be.at.least(24);
      }
    }
  });

  it("uses every control on its way from start to end, and is never trapped", async function () {
    this.timeout(300_000);
    const page = await demo(320);
    const { body } = page.document;
    let done = 0;
    const clipboard = { write: async () => void done++ };
    Object.defineProperty(page.window.navigator, "clipboard", { value: clipboard });
    // A file is handed over by a link that stands nowhere.
    page.window.HTMLAnchorElement.prototype.click = () => void done++;
    page.document.addEventListener("click", (event) => {
      const link = (event.composedPath()[0] as Element).closest("a[href]");
      if (!link || link.closest(".tools") || event.defaultPrevented) return;
      event.preventDefault();
      done++;
    });
    /** What a control can change, in itself and in its card. */
    const state = (control: Element) => {
      const card = control.getRootNode() as ShadowRoot;
      const told = [...card.querySelectorAll('[role="status"], .said')].map(({ textContent }) => textContent);
      const { parentElement: details } = control;
      const isOpen = control.localName === "summary" && details?.hasAttribute("open");
      const own = [control.textContent, control.getAttribute("aria-pressed"), control.scrollLeft, isOpen];
      return JSON.stringify([done, ...told, ...own]);
    };
    /** What takes a part of the page away gives it back. */
    const isReversed = (control: Element) =>
      control.localName === "summary" || /^Hide|^Show/.test(control.textContent ?? "");
    const used = new Set<Element>();
    // To use a tool may lead the focus to what it has shown, and so past some stops twice.
    let turns = stops(body).length * 4;
    const isLeft = (control: Element) => !used.has(control);
    page.frame.focus();
    page.window.focus();
    while (turns-- > 0 && stops(body).some(isLeft)) {
      await sendKeys({ press: "Tab" });
      const at = focused(page);
      // A link within the page leaves the focus to the page; the next stop follows.
      if (!at || at === body || used.has(at)) continue;
      used.add(at);
      const key = at.matches("canvas, .scroll") ? "ArrowRight" : "Enter";
      for (let time = 0; time < (isReversed(at) ? 2 : 1); time++) {
        const before = state(at);
        await sendKeys({ press: key });
        for (let turn = 0; turn < 1000 && state(at) === before; turn++) await pause();
        expect(state(at), `${nameOf(at)}, used`).to.not.equal(before);
      }
      // Firefox goes on from the words that a tool has shown: right for a reader, once round the page for each tool here.
      if (/Firefox/.test(navigator.userAgent)) (at as HTMLElement).focus();
    }
    expect(stops(body).filter(isLeft).map(nameOf)).to.deep.equal([]);
    expect(used.size).to.be.greaterThan(31 * 2);
  });

  // Last of all: past its end, the focus is in the browser's own bar.
  it("is walked from its start to its end, stop by stop, without a trap", async function () {
    this.timeout(120_000);
    const page = await demo(900);
    const expected = stops(page.document.body);
    expect(expected.length).to.be.greaterThan(31 * 2);
    page.frame.focus();
    page.window.focus();
    const reached: Element[] = [];
    for (let turn = 0; turn < expected.length; turn++) {
      await sendKeys({ press: "Tab" });
      const at = focused(page);
      if (!at || at === page.document.body) break;
      reached.push(at);
    }
    expect(reached.map(nameOf)).to.deep.equal(expected.map(nameOf));
    await sendKeys({ press: "Tab" });
    expect(focused(page) === expected.at(-1)).to.equal(false);
  });
});

describe("the demo, set by its reader", () => {
  countTests("access", "the demo, set by its reader");
  afterEach(closePages);

  /** What is cut off or covered: a card, or a part of it, that is wider than it may be. */
  const cut = (page: HostPage) =>
    cardsIn(page).flatMap((card) =>
      [...(card.shadowRoot?.querySelectorAll<HTMLElement>("p, blockquote, figcaption, td, th") ?? [])]
        .filter(
          (one) => !one.closest(".scroll") && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1,
        )
        .map((one) => `${card.id}: ${nameOf(one)}`),
    );

  it("loses nothing with the letter and word spacing that WCAG 1.4.12 names", async () => {
    const page = await demo(320);
    const { style } = page.document.documentElement;
    style.setProperty("letter-spacing", "0.12em");
    style.setProperty("word-spacing", "0.16em");
    const statement = page.document.querySelector("fact-card")?.shadowRoot?.querySelector(".statement");
    expect(
      Number.parseFloat(page.window.getComputedStyle(statement as Element).letterSpacing),
    ).to.be.greaterThan(1);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    expect(cut(page)).to.deep.equal([]);
  });

  it("loses nothing at 400 %: a page of 1,280 px is then one of 320 px", async () => {
    const page = await demo(320);
    expect(cut(page)).to.deep.equal([]);
    for (const card of cardsIn(page)) {
      const { fontSize } = page.window.getComputedStyle(card.shadowRoot?.querySelector(".card") as Element);
      expect(Number.parseFloat(fontSize), card.id).to.be.at.least(16);
    }
  });
});
