import { expect } from "@open-wc/testing";
import { expectShown, madeOf, script, undisturbed } from "./host-cards.js";
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
  settled,
  showsItem,
} from "./host-page.js";
import { plainItems } from "./rich-items.js";
import { countTests } from "./trials.js";

/*
 * Pages that were there before the cards, with what they bring along: another copy, other people's tags, a changed
 * Object.prototype, sheets with !important in every line, ids named like a library's globals.
 */

const hostileSheets = [
  "01-unset-all.css",
  "02-inherit-poison.css",
  "04-box.css",
  "05-max-0.css",
  "10-text-spacing-1.4.12.css",
];

const secondCopy = dropIn.replace("onrecord.js", "onrecord.js?copy=2");

/** Everything that another script defined stays as that script made it. */
const foreignTags = (tags: string[]) =>
  script(
    `for (const tag of ${JSON.stringify(tags)}) customElements.define(tag, class extends HTMLElement {
      connectedCallback() { this.textContent = "Theirs"; }
    });`,
  );

describe("on somebody else's page", function () {
  this.timeout(30_000);
  afterEach(closePages);
  countTests("hosts", "pages with scripts, sheets and prototypes of their own");

  describe("two copies of the script", () => {
    for (const [what, copies] of Object.entries({
      "the same address twice": dropIn + dropIn,
      "two addresses": dropIn + secondCopy,
      "one with define() called again": `${dropIn}${secondCopy}<script type="module">
        import { define } from "/dist/cdn/onrecord.js?copy=2";
        define();
        define();
      </script>`,
    })) {
      it(`(${what}) show each card once and say nothing`, async () => {
        const page = await hostPage({ head: copies });
        const cards = await expectShown(page);
        expect(madeOf(cards)).to.deep.equal(await undisturbed());
        for (const card of cards) {
          expect(card.shadowRoot?.querySelectorAll("[part~=card]").length).to.equal(1);
          expect(page.noted.claims.filter(({ target }) => target === card).length).to.equal(1);
        }
        expect(page.noted.warnings).to.deep.equal([]);
      });
    }
  });

  it("the script leaves nothing of its own on the window", async () => {
    const page = await hostPage();
    await expectShown(page);
    const added = Object.getOwnPropertyNames(page.window).filter(
      (name) => !page.noted.globals.includes(name) && name !== "noted",
    );
    expect(added).to.deep.equal([]);
  });

  describe("tags that somebody else has defined", () => {
    for (const taken of [
      ["fact-card"],
      ["fact-card", "quote-block", "stat-bar", "equipment-compare", "article-claims"],
    ]) {
      it(`(${taken.length} of them) stay theirs, ours stand beside them with a prefix, and the console hears of it once`, async () => {
        const page = await hostPage({
          head: foreignTags(taken) + dropIn,
          body: taken.map((tag) => `<${tag} data-json='{"text":"Ours"}'></${tag}>`).join(""),
        });
        const cards = await expectShown(page, (tag) => (taken.includes(tag) ? "onrecord-" : ""));
        expect(madeOf(cards)).to.deep.equal(await undisturbed());
        for (const tag of taken) {
          const theirs = page.document.querySelector(tag) as HTMLElement;
          expect(theirs.textContent, tag).to.equal("Theirs");
          expect(theirs.shadowRoot, tag).to.equal(null);
          expect("onrecord" in theirs.constructor, tag).to.equal(false);
        }
        for (const tag of [...Object.keys(cardTags), "article-claims"]) {
          if (!taken.includes(tag))
            expect("onrecord" in (page.window.customElements.get(tag) ?? {}), tag).to.equal(true);
        }
        expect(page.noted.warnings.length, page.noted.warnings.join("\n")).to.equal(1);
        expect(page.noted.warnings[0]).to.contain("defined by another script");
      });
    }

    it("cost the other four tags nothing", async () => {
      const page = await hostPage({ head: foreignTags(["stat-bar"]) + dropIn });
      const card = make(page, "fact-card", { "data-json": JSON.stringify(plainItems.fact) });
      page.document.body.append(card);
      await settled([card]);
      expect(showsItem(card)).to.equal(true);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  });

  describe("an Object.prototype with things of the page's own", () => {
    const ofClaims = "name text hedge value unit scale per change order id type items by withdrawn lang mode";
    const ofOurs = "foo src state shared as href datum path code context";
    const pollute = `for (const name of "${ofClaims} ${ofOurs}".split(" ")) Object.prototype[name] = "junk";
      Object.prototype.method = () => "junk";
      Object.prototype.object = { text: "junk" };`;

    it("that were there before the script change no card", async () => {
      const expected = await undisturbed();
      const page = await hostPage({ head: script(pollute) + dropIn });
      expect(madeOf(await expectShown(page))).to.deep.equal(expected);
    });

    it("that come after the script change no card", async () => {
      const expected = await undisturbed();
      const page = await hostPage();
      page.document.head.append(make(page, "script", {}, pollute));
      expect(({} as { foo?: string }).foo).to.equal(undefined);
      expect((page.window as unknown as { foo?: string }).foo).to.equal("junk");
      expect(madeOf(await expectShown(page))).to.deep.equal(expected);
    });

    it("that come while cards stand change none that is drawn anew", async () => {
      const page = await hostPage();
      const cards = await expectShown(page);
      const before = madeOf(cards);
      page.document.head.append(make(page, "script", {}, pollute));
      for (const isCompact of [true, false]) {
        for (const card of cards) card.toggleAttribute("compact", isCompact);
        for (const card of cards) await card.updateComplete;
      }
      expect(madeOf(cards)).to.deep.equal(before);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  });

  describe("a sheet that reaches for everything", () => {
    for (const sheet of hostileSheets) {
      for (const when of ["before", "after"] as const) {
        it(`(${sheet}, there ${when} the first render) leaves every card to be read`, async () => {
          const css = await (await fetch(`/test/data/hostile-css/${sheet}`)).text();
          const page = await hostPage({
            head: when === "before" ? `<style>${css}</style>${dropIn}` : dropIn,
          });
          const cards = (await expectShown(page)).slice(0, 4);
          if (when === "after") page.document.head.append(make(page, "style", {}, css));
          for (const card of cards) expectReadable(page, card, sheet);
          expect(harm(page.noted)).to.deep.equal(noHarm);
        });
      }
    }
  });

  describe("what a page hides", () => {
    const hidden: Record<string, (page: HostPage, card: OurElement) => void> = {
      "display: none": (page) =>
        page.document.head.append(make(page, "style", {}, "fact-card { display: none }")),
      hidden: (_, card) => card.setAttribute("hidden", ""),
      "display: none on its parent": (page) =>
        page.document.head.append(make(page, "style", {}, "article { display: none }")),
    };
    for (const [what, hide] of Object.entries(hidden)) {
      it(`stays hidden by ${what}`, async () => {
        const page = await hostPage();
        const [card] = (await expectShown(page)) as [OurElement];
        expect(card.getClientRects().length).to.be.above(0);
        hide(page, card);
        expect(card.getClientRects().length).to.equal(0);
        expect(drawn(card).getClientRects().length).to.equal(0);
      });
    }

    it("stays hidden by visibility: hidden", async () => {
      const page = await hostPage({ head: `${dropIn}<style>article { visibility: hidden }</style>` });
      const [card] = (await expectShown(page)) as [OurElement];
      for (const one of [card, drawn(card), statementOf(card)])
        expect(page.window.getComputedStyle(one).visibility).to.equal("hidden");
    });

    it("is dimmed with it", async () => {
      const page = await hostPage({ head: `${dropIn}<style>fact-card { opacity: 0.25 }</style>` });
      const [card] = (await expectShown(page)) as [OurElement];
      expect(page.window.getComputedStyle(card).opacity).to.equal("0.25");
    });
  });
});

const drawn = (card: OurElement) => card.shadowRoot?.querySelector("[part~=card]") as HTMLElement;

const statementOf = (card: OurElement) =>
  card.shadowRoot?.querySelector(".statement, [part~=quote], [part~=quantity], [part~=title]") as HTMLElement;

/** Large enough, where it belongs, and not cut off by anything round it. */
function expectReadable({ window }: HostPage, card: OurElement, sheet: string) {
  const about = `${card.localName} under ${sheet}`;
  const statement = statementOf(card);
  for (const one of [statement, ...drawn(card).querySelectorAll("figcaption p")]) {
    const style = window.getComputedStyle(one);
    expect(Number.parseFloat(style.fontSize), about).to.be.at.least(12);
    expect(Number.parseFloat(style.lineHeight), about).to.be.at.least(12);
    expect(style.writingMode, about).to.equal("horizontal-tb");
    expect(Number.parseFloat(style.textIndent), about).to.equal(0);
  }
  const outer = card.getBoundingClientRect();
  const inner = statement.getBoundingClientRect();
  expect(outer.width, about).to.be.above(200);
  expect(outer.height, about).to.be.above(40);
  expect(inner.width, about).to.be.above(50);
  expect(inner.height, about).to.be.above(12);
  // Half a pixel, since engines round.
  expect(inner.left, about).to.be.at.least(outer.left - 0.5);
  expect(inner.right, about).to.be.at.most(outer.right + 0.5);
  expect(inner.top, about).to.be.at.least(outer.top - 0.5);
  expect(inner.bottom, about).to.be.at.most(outer.bottom + 0.5);
  for (let one: HTMLElement | null = statement; one; one = one.parentElement) {
    const { overflowX, overflowY } = window.getComputedStyle(one);
    if (overflowX === "visible" && overflowY === "visible") continue;
    expect(one.scrollWidth, `${about}: ${one.localName}`).to.be.at.most(one.clientWidth + 1);
    expect(one.scrollHeight, `${about}: ${one.localName}`).to.be.at.most(one.clientHeight + 1);
  }
  expect(window.getComputedStyle(card).overflow, about).to.equal("visible");
}
