import { expect, fixture, html } from "@open-wc/testing";
import type { FactCard } from "../../src/elements/fact-card/fact-card.js";
import { registerLanguage, setMessages } from "../../src/language/known-languages.js";
import { en } from "../../src/language/messages/en.js";
import { elements } from "../../src/registry.js";
import { codes, fallbackShows, inside, quiet, seen, settled, until } from "./page.js";

const good = { type: "fact", text: "Two depots burned.", by: "Ada Example" };
const written = JSON.stringify(good);

const cardOf = (data: unknown) =>
  fixture<FactCard>(html`<fact-card .data=${data}><p>Fallback.</p></fact-card>`);

const framed = (card: Element) => inside(card, '[part="card"]')[0] as HTMLElement;

describe("an element as a guest on its page", () => {
  describe("leaves the page’s tree alone", () => {
    const samples = {
      "fact-card": good,
      "quote-block": { type: "quote", text: "We were there.", by: "Ada Example" },
      "stat-bar": { type: "stat", label: "Share", quantity: "40%", by: "Ada Example" },
      "equipment-compare": {
        type: "comparison",
        title: "Two cars",
        columns: [
          { id: "a", name: "A" },
          { id: "b", name: "B" },
        ],
        rows: [{ label: "Doors", cells: { a: "2", b: "4" } }],
      },
      "article-claims": { items: [] },
    };

    for (const [tag, data] of Object.entries(samples)) {
      it(`<${tag}> writes no attribute of its own and moves no child, shown, failed or withdrawn`, async () => {
        const before = `<${tag} class="wide"><p>Fallback.</p><!-- and a comment --></${tag}>`;
        const page = await fixture(`<div>${before}</div>`);
        const element = page.firstElementChild as FactCard;
        const seenChanges: MutationRecord[] = [];
        const watch = new MutationObserver((records) => seenChanges.push(...records));
        watch.observe(page, { attributes: true, childList: true, characterData: true, subtree: true });
        for (const next of [data, undefined, "{", data, { ...data, withdrawn: true }]) {
          element.data = next;
          await quiet(element);
        }
        element.debug = true;
        element.lang = "uk";
        element.src = "javascript:0";
        await quiet(element);
        expect(seenChanges).to.deep.equal([]);
        expect(element.outerHTML).to.equal(before);
        watch.disconnect();
      });
    }
  });

  describe("takes what was set before its tag was defined", () => {
    let names = 0;
    const define = (name: string, element: CustomElementConstructor = elements["fact-card"]) =>
      customElements.define(name, class extends element {});

    it("data as a property of the plain element", async () => {
      const name = `early-card-${names++}`;
      const card = await fixture<FactCard>(`<${name}><p>Fallback.</p></${name}>`);
      Object.assign(card, { data: good, compact: true, headingLevel: 4 });
      define(name);
      await settled(card);
      expect(seen(card)).to.contain("Two depots burned.");
      expect(card.compact).to.equal(true);
      expect(card.headingLevel).to.equal(4);
      card.data = { ...good, text: "Three depots burned." };
      await settled(card);
      expect(seen(card)).to.contain("Three depots burned.");
    });

    it("item and issues, which can only be read, without hiding the real ones", async () => {
      const name = `early-card-${names++}`;
      const card = await fixture<FactCard>(`<${name}></${name}>`);
      Object.assign(card, { data: good, item: "mine", issues: "mine" });
      define(name);
      await settled(card);
      expect(card.item?.type).to.equal("fact");
      expect(card.issues).to.be.an("array");
    });

    it("attributes", async () => {
      const name = `early-card-${names++}`;
      const card = await fixture<FactCard>(`<${name} data-json='${written}'></${name}>`);
      define(name);
      await settled(card);
      expect(seen(card)).to.contain("Two depots burned.");
    });
  });

  describe("speaks the page’s language", () => {
    before(() => registerLanguage("ar", { ...en, nobody: "بلا مصدر مذكور" }));

    const nameless = { type: "fact", text: { en: "Two depots burned.", ar: "احترق مستودعان." }, by: [] };

    it("takes the nearest lang and its direction", async () => {
      const page = await fixture(html`<div lang="ar"><fact-card .data=${nameless}></fact-card></div>`);
      const card = page.firstElementChild as FactCard;
      await settled(card);
      expect(seen(card)).to.contain("احترق مستودعان.");
      expect(seen(card)).to.contain("بلا مصدر مذكور");
      expect([framed(card).lang, framed(card).dir]).to.deep.equal(["ar", "rtl"]);
    });

    it("takes its own lang first, as attribute or as property", async () => {
      const page = await fixture(
        html`<div lang="ar"><fact-card lang="en" .data=${nameless}></fact-card></div>`,
      );
      const card = page.firstElementChild as FactCard;
      await settled(card);
      expect(seen(card)).to.contain("Two depots burned.");
      expect([framed(card).lang, framed(card).dir]).to.deep.equal(["en", "ltr"]);
      card.setAttribute("lang", "ar");
      await settled(card);
      expect(seen(card)).to.contain("احترق مستودعان.");
      card.lang = "en";
      await settled(card);
      expect(seen(card)).to.contain("Two depots burned.");
    });

    it("looks out of a component for it", async () => {
      const page = await fixture(html`<div lang="ar"><section></section></div>`);
      const root = (page.firstElementChild as HTMLElement).attachShadow({ mode: "open" });
      root.innerHTML = "<div><fact-card></fact-card></div>";
      const card = root.querySelector("fact-card") as FactCard;
      card.data = nameless;
      await settled(card);
      expect(framed(card).dir).to.equal("rtl");
    });

    it("marks words of another language with theirs", async () => {
      const page = await fixture(
        html`<div lang="en"><fact-card .data=${{ type: "fact", text: { uk: "Згоріли два склади." }, by: [] }}></fact-card></div>`,
      );
      const card = page.firstElementChild as FactCard;
      await settled(card);
      const statement = inside(card, '[part="statement"] bdi')[0] as HTMLElement;
      expect([statement.lang, statement.textContent]).to.deep.equal(["uk", "Згоріли два склади."]);
    });

    it("is English where the page says nothing it knows", async () => {
      for (const lang of ["x", "tlh", "1234567890", ""]) {
        const page = await fixture(
          html`<div lang=${lang}><fact-card .data=${{ ...good, by: [] }}></fact-card></div>`,
        );
        const card = page.firstElementChild as FactCard;
        // Which languages there are is known once somebody has asked for another.
        await until(() => seen(card));
        expect(seen(card), lang).to.contain("No source named");
      }
    });

    it("shows a house’s own wording as soon as it is set", async () => {
      const card = await cardOf({ ...good, by: [] });
      setMessages("en", { nobody: "Nobody is named" });
      await until(() => seen(card).includes("Nobody is named"));
      setMessages("en", { nobody: en.nobody });
      await until(() => seen(card).includes("No source named"));
    });
  });

  describe("moves and is copied", () => {
    it("keeps its look in another document, and when it comes back", async () => {
      const card = await cardOf(good);
      const home = card.parentNode as ParentNode;
      const look = getComputedStyle(framed(card)).borderBlockStartStyle;
      expect(look).to.equal("dashed");
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
      const other = frame.contentDocument as Document;
      other.body.append(other.adoptNode(card));
      await settled(card);
      const view = other.defaultView as Window;
      expect(view.getComputedStyle(framed(card)).borderBlockStartStyle).to.equal("dashed");
      expect(seen(card)).to.contain("Two depots burned.");
      home.append(document.adoptNode(card));
      await settled(card);
      expect(getComputedStyle(framed(card)).borderBlockStartStyle).to.equal("dashed");
    });

    it("lets its attributes be cloned, and its data be set on the clone", async () => {
      const card = await fixture<FactCard>(
        html`<fact-card data-json=${written}><p>Fallback.</p></fact-card>`,
      );
      const clone = card.cloneNode(true) as FactCard;
      card.after(clone);
      await settled(clone);
      expect(seen(clone)).to.equal(seen(card));
      clone.data = { ...good, text: "Three depots burned." };
      await settled(clone);
      expect(seen(clone)).to.contain("Three depots burned.");
      expect(seen(card)).to.contain("Two depots burned.");
    });

    it("shows its fallback as a clone without its data", async () => {
      const card = await cardOf(good);
      const clone = card.cloneNode(true) as FactCard;
      card.after(clone);
      await settled(clone);
      expect(fallbackShows(clone)).to.equal(true);
    });

    it("comes back whole from innerHTML", async () => {
      const page = await fixture(
        html`<div><fact-card data-json=${written}><p>Fallback.</p></fact-card></div>`,
      );
      await settled(page.firstElementChild as FactCard);
      const before = page.innerHTML;
      page.innerHTML = before;
      const card = page.firstElementChild as FactCard;
      await settled(card);
      expect(page.innerHTML).to.equal(before);
      expect(seen(card)).to.contain("Two depots burned.");
      expect(inside(card, '[part="card"]')).to.have.length(1);
    });

    it("bears being removed before it was first drawn, and shows when it is back", async () => {
      const page = await fixture(html`<div></div>`);
      const card = document.createElement("fact-card") as FactCard;
      card.data = good;
      page.append(card);
      card.remove();
      await quiet(card);
      page.append(card);
      await settled(card);
      expect(seen(card)).to.contain("Two depots burned.");
    });

    it("takes data while it stands nowhere", async () => {
      const card = await cardOf(good);
      const home = card.parentNode as ParentNode;
      card.remove();
      card.data = { ...good, text: "Three depots burned." };
      await settled(card);
      home.append(card);
      await settled(card);
      expect(seen(card)).to.contain("Three depots burned.");
    });
  });

  describe("never throws on its page", () => {
    it("whatever is set to it", async () => {
      const circle: Record<string, unknown> = {};
      circle.text = circle;
      const trap = {
        get text() {
          throw new Error("The page’s own.");
        },
      };
      for (const data of [0, true, Symbol("x"), () => good, [good], circle, trap, new Date(), "null", "[]"]) {
        const card = await cardOf(data);
        await until(() => codes(card).length);
        expect(fallbackShows(card)).to.equal(true);
      }
    });

    it("when what can only be read is set, on each of the five", async () => {
      for (const tag of Object.keys(elements)) {
        const element = document.createElement(tag) as FactCard;
        for (const name of ["item", "issues"]) (element as never as Record<string, unknown>)[name] = 1;
        (await fixture(html`<div></div>`)).append(element);
        await settled(element);
        expect(codes(element)).to.include("read-only");
      }
    });
  });
});
