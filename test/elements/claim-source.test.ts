import { expect, fixture, html } from "@open-wc/testing";
import type { FactCard } from "../../src/elements/fact-card/fact-card.js";
import {
  answer,
  type Card,
  codes,
  fallbackShows,
  hurry,
  json,
  listenTo,
  newAddress,
  quiet,
  seen,
  settled,
  undo,
  until,
} from "./page.js";

const says = (text: string) => ({ type: "fact", text, by: "Ada Example" });
const written = (text: string) => JSON.stringify(says(text));
const documentOf = (...texts: string[]) => ({
  items: texts.map((text, index) => ({ id: `claim-${index}`, ...says(text) })),
});

/** A card out of HTML as an editor pastes it. */
const pasted = (markup: string) => fixture<FactCard>(markup);

const withData = (data: unknown) =>
  fixture<FactCard>(html`<fact-card .data=${data}><p>Fallback.</p></fact-card>`);

describe("where a card’s data comes from", () => {
  afterEach(undo);

  it("takes the first of the five ways that is there, and the next when that one goes", async () => {
    answer(() => json(documentOf("by address")));
    const page = await fixture(html`
      <article-claims .data=${documentOf("by the article")}>
        <fact-card
          .data=${says("by property")}
          data-json=${written("by data-json")}
          data=${written("by plain data")}
          src="${newAddress()}#claim-0"
          claim="claim-0"
          ><script type="application/json"></script
        ></fact-card>
      </article-claims>
    `);
    const card = page.querySelector("fact-card") as FactCard;
    const script = card.querySelector("script") as HTMLScriptElement;
    script.textContent = written("by script");
    await until(() => seen(card).includes("by property"));
    card.data = undefined;
    await until(() => seen(card).includes("by data-json"));
    card.removeAttribute("data-json");
    await until(() => seen(card).includes("by plain data"));
    card.removeAttribute("data");
    await until(() => seen(card).includes("by script"));
    script.remove();
    await until(() => seen(card).includes("by address"));
    card.removeAttribute("src");
    await until(() => seen(card).includes("by the article"));
    card.removeAttribute("claim");
    await until(() => seen(card) === "");
    card.data = says("by property again");
    await until(() => seen(card).includes("by property again"));
  });

  it("asks for nothing while a way before the address is there", async () => {
    const requests = answer(() => json(documentOf("by address")));
    const card = await fixture<FactCard>(
      html`<fact-card .data=${says("by property")} src="${newAddress()}#claim-0"></fact-card>`,
    );
    await quiet(card);
    expect(requests).to.deep.equal([]);
  });

  describe("the property data", () => {
    it("takes an object or its JSON", async () => {
      expect(seen(await withData(says("As an object.")))).to.contain("As an object.");
      expect(seen(await withData(written("As JSON.")))).to.contain("As JSON.");
    });

    it("shows the next object that it is given", async () => {
      const card = await withData(says("First."));
      card.data = says("Second.");
      await settled(card);
      expect(seen(card)).to.contain("Second.");
      expect(seen(card)).not.to.contain("First.");
    });

    it("is not there while it is undefined, null or empty", async () => {
      for (const data of [undefined, null, ""]) {
        const card = await fixture<FactCard>(
          html`<fact-card .data=${data} data-json=${written("By attribute.")}></fact-card>`,
        );
        expect(seen(card)).to.contain("By attribute.");
      }
    });

    it("gives the data back as it was set", async () => {
      const data = says("As an object.");
      expect((await withData(data)).data).to.equal(data);
    });
  });

  describe("the attribute data-json", () => {
    it("renders anew when it changes", async () => {
      const card = await fixture<FactCard>(html`<fact-card data-json=${written("First.")}></fact-card>`);
      card.setAttribute("data-json", written("Second."));
      await settled(card);
      expect(seen(card)).to.contain("Second.");
    });

    it("is read as an item with sources beside it, too", async () => {
      const given = {
        item: { text: "Two depots burned.", by: "ada" },
        sources: { ada: { name: "Ada Example" } },
      };
      const card = await fixture<FactCard>(html`<fact-card data-json=${JSON.stringify(given)}></fact-card>`);
      expect(seen(card)).to.match(/Two depots burned\..*Ada Example/);
    });

    it("keeps the fallback and says why when it is longer than an attribute may be", async () => {
      const card = await fixture<FactCard>(
        html`<fact-card data-json=${written("Long. ".repeat(12_000))}><p>Fallback.</p></fact-card>`,
      );
      await until(() => codes(card).includes("too-large"));
      expect(fallbackShows(card)).to.equal(true);
    });
  });

  describe("the attribute data", () => {
    it("is read, with the advice to rename it", async () => {
      const card = await fixture<FactCard>(html`<fact-card data=${written("By plain data.")}></fact-card>`);
      expect(seen(card)).to.contain("By plain data.");
      expect(codes(card)).to.deep.equal(["data-attribute"]);
      expect(card.issues[0]?.severity).to.equal("advice");
    });

    it("renders anew when it changes, and says its advice once", async () => {
      const card = await fixture<FactCard>(html`<fact-card data=${written("First.")}></fact-card>`);
      card.setAttribute("data", written("Second."));
      await settled(card);
      expect(seen(card)).to.contain("Second.");
      expect(codes(card)).to.deep.equal(["data-attribute"]);
    });

    it("says what a framework did to an object", async () => {
      const card = await pasted('<fact-card data="[object Object]"><p>Fallback.</p></fact-card>');
      await until(() => card.issues[0]?.hint);
      expect(codes(card)).to.deep.equal(["object-attribute"]);
      expect(card.issues[0]?.hint).to.contain("JSON.stringify");
      expect(fallbackShows(card)).to.equal(true);
    });
  });

  describe("a child script", () => {
    it("is found where the card was pasted with it", async () => {
      const card = await pasted(
        `<fact-card><script type="application/json">${written("By script.")}</script><p>Fallback.</p></fact-card>`,
      );
      expect(seen(card)).to.contain("By script.");
      expect(fallbackShows(card)).to.equal(false);
    });

    it("is found when it comes after the card, and its text after that", async () => {
      const card = await pasted("<fact-card><p>Fallback.</p></fact-card>");
      expect(fallbackShows(card)).to.equal(true);
      const script = document.createElement("script");
      script.type = "application/json";
      card.append(script);
      script.append(written("By a late script."));
      await until(() => seen(card).includes("By a late script."));
    });

    it("renders anew when its text is replaced or edited in place", async () => {
      const card = await pasted(
        `<fact-card><script type="application/json">${written("First.")}</script></fact-card>`,
      );
      const script = card.querySelector("script") as HTMLScriptElement;
      script.textContent = written("Second.");
      await until(() => seen(card).includes("Second."));
      (script.firstChild as Text).data = written("Third.");
      await until(() => seen(card).includes("Third."));
    });

    it("belongs to the card it is a child of, not to one further out", async () => {
      const card = await pasted(
        `<fact-card><div><script type="application/json">${written("Not mine.")}</script></div></fact-card>`,
      );
      await quiet(card);
      expect(seen(card)).to.equal("");
    });

    it("is waited for while the parser is still in the middle of it", async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
      const page = frame.contentDocument as Document;
      const view = frame.contentWindow as Window & typeof globalThis;
      page.open();
      page.write('<!doctype html><html lang="en"><script type="module" async src="/src/define.ts"></script>');
      await until(() => view.customElements?.get("fact-card"));
      page.write("<fact-card><p>Fallback.</p>");
      const card = page.querySelector("fact-card") as FactCard;
      const told = listenTo(card);
      await until(() => card.shadowRoot?.querySelector("slot"));
      const text = written("From the parser.");
      page.write(`<script type="application/json">${text.slice(0, 20)}`);
      await quiet(card);
      expect(fallbackShows(card)).to.equal(true);
      page.write(`${text.slice(20)}</script></fact-card>`);
      await until(() => seen(card).includes("From the parser."));
      page.close();
      await quiet(card);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-ready"]);
    });
  });

  describe("the attribute src", () => {
    it("names the document and, after #, the item", async () => {
      const requests = answer(() => json(documentOf("Zero.", "One.")));
      const address = newAddress();
      const card = await fixture<FactCard>(html`<fact-card src="${address}#claim-1"></fact-card>`);
      await until(() => seen(card).includes("One."));
      expect(requests.map(({ url }) => url)).to.deep.equal([address]);
    });

    it("may be relative to the page", async () => {
      const requests = answer(() => json(documentOf("Zero.")));
      const name = newAddress().split("/").pop();
      const card = await fixture<FactCard>(html`<fact-card src="./${name}#claim-0"></fact-card>`);
      await until(() => seen(card).includes("Zero."));
      expect(requests.map(({ url }) => url)).to.deep.equal([new URL(`${name}`, document.baseURI).href]);
    });

    it("needs no # where the document holds one item", async () => {
      answer(() => json({ item: says("The only one.") }));
      const card = await fixture<FactCard>(html`<fact-card src=${newAddress()}></fact-card>`);
      await until(() => seen(card).includes("The only one."));
    });

    it("asks once for a hundred cards", async () => {
      const requests = answer(() =>
        json(documentOf(...Array.from({ length: 100 }, (_, n) => `Number ${n}.`))),
      );
      const address = newAddress();
      const page = await fixture(
        html`<div>${Array.from({ length: 100 }, (_, n) => html`<fact-card src="${address}#claim-${n}"></fact-card>`)}</div>`,
      );
      const cards = [...page.querySelectorAll("fact-card")];
      await until(() => cards.every((card, n) => seen(card).includes(`Number ${n}.`)));
      expect(requests).to.have.length(1);
    });

    it("shows another item of the same document without asking again", async () => {
      const requests = answer(() => json(documentOf("Zero.", "One.")));
      const address = newAddress();
      const card = await fixture<FactCard>(html`<fact-card src="${address}#claim-0"></fact-card>`);
      await until(() => seen(card).includes("Zero."));
      card.src = `${address}#claim-1`;
      await until(() => seen(card).includes("One."));
      expect(requests).to.have.length(1);
    });

    it("shows the answer to the last question, in whatever order answers come", async () => {
      const [first, second] = [newAddress(), newAddress()];
      const answers = new Map<string, (response: Response) => void>();
      answer(({ url }) => new Promise((resolve) => answers.set(url, resolve)));
      const card = await fixture<FactCard>(html`<fact-card src="${first}#claim-0"></fact-card>`);
      await until(() => answers.has(first));
      card.src = `${second}#claim-0`;
      await until(() => answers.has(second));
      answers.get(second)?.(json(documentOf("Second.")));
      await until(() => seen(card).includes("Second."));
      answers.get(first)?.(json(documentOf("First.")));
      await quiet(card);
      expect(seen(card)).to.contain("Second.");
    });

    it("loads again on retry() what failed, and then shows it", async () => {
      let isBroken = true;
      const requests = answer(() =>
        isBroken ? new Response("", { status: 500 }) : json(documentOf("Back.")),
      );
      const card = await fixture<FactCard>(
        html`<fact-card src="${newAddress()}#claim-0"><p>Fallback.</p></fact-card>`,
      );
      await until(() => codes(card).includes("load-failed"));
      expect(fallbackShows(card)).to.equal(true);
      isBroken = false;
      card.retry();
      await until(() => seen(card).includes("Back."));
      expect(fallbackShows(card)).to.equal(false);
      expect(codes(card)).to.deep.equal([]);
      expect(requests).to.have.length(2);
    });

    it("is loaded again for every card that it failed for, once, when one of them asks", async () => {
      let isBroken = true;
      const requests = answer(() =>
        isBroken ? new Response("", { status: 500 }) : json(documentOf("Zero.", "One.")),
      );
      const address = newAddress();
      const page = await fixture(
        html`<div><fact-card src="${address}#claim-0"></fact-card><fact-card src="${address}#claim-1"></fact-card></div>`,
      );
      const [first, second] = [...page.querySelectorAll<FactCard>("fact-card")] as [FactCard, FactCard];
      await until(() => [first, second].every((card) => codes(card).includes("load-failed")));
      isBroken = false;
      first.retry();
      await until(() => seen(first).includes("Zero.") && seen(second).includes("One."));
      expect(requests).to.have.length(2);
    });

    it("is loaded again when a reader comes back to the page that they had left", async () => {
      let isLeft = true;
      const requests = answer(() =>
        isLeft ? Promise.reject(new TypeError("Load failed")) : json(documentOf("Zero.", "One.")),
      );
      const address = newAddress();
      const page = await fixture(
        html`<div><fact-card src="${address}#claim-0"></fact-card><fact-card src="${address}#claim-1"></fact-card></div>`,
      );
      const cards = [...page.querySelectorAll<FactCard>("fact-card")];
      await until(() => cards.every((card) => codes(card).includes("load-failed")));
      isLeft = false;
      window.dispatchEvent(new PageTransitionEvent("pageshow"));
      await quiet(...cards);
      expect(requests).to.have.length(1);
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      await until(() => cards.every((card) => codes(card).length === 0 && seen(card)));
      expect(requests).to.have.length(2);
    });

    it("is loaded again when a reader comes back before the cards have heard that it was broken off", async () => {
      let breakOff = (_reason: Error) => {};
      const leaving = new Promise<Response>((_, reject) => (breakOff = reject));
      const requests = answer(() => (requests.length > 1 ? json(documentOf("Zero.")) : leaving));
      const card = await fixture<FactCard>(html`<fact-card src="${newAddress()}#claim-0"></fact-card>`);
      const told = listenTo(card);
      await until(() => requests.length === 1);
      breakOff(new TypeError("Load failed"));
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      await until(() => seen(card).includes("Zero."));
      expect(requests).to.have.length(2);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-ready"]);
    });

    it("is not told to have failed once it is loaded again", async () => {
      const requests = answer(() =>
        requests.length > 1 ? json(documentOf("Zero.")) : new Response("", { status: 500 }),
      );
      const card = await fixture<FactCard>(html`<fact-card src="${newAddress()}#claim-0"></fact-card>`);
      const told = listenTo(card);
      const { postMessage } = MessagePort.prototype;
      let isAskedAgain = false;
      card.addController({
        hostUpdated() {
          if (!codes(card).includes("load-failed")) return;
          // The card's next turn has to wait until the words for what has failed are there.
          MessagePort.prototype.postMessage = () => {};
          card.retry();
          isAskedAgain = true;
        },
      });
      await until(() => isAskedAgain);
      await import("../../src/model/diagnosis.js");
      await new Promise((next) => setTimeout(next, 50));
      MessagePort.prototype.postMessage = postMessage;
      window.dispatchEvent(new PageTransitionEvent("pageshow"));
      await until(() => seen(card).includes("Zero."));
      await quiet(card);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-ready"]);
    });

    it("is given up when the card is removed, and asked again when it is back", async () => {
      const requests = answer(() => new Promise(() => {}));
      const card = await fixture<FactCard>(html`<fact-card src="${newAddress()}#claim-0"></fact-card>`);
      await until(() => requests.length === 1);
      const place = card.parentNode as ParentNode;
      card.remove();
      expect(requests[0]?.init.signal?.aborted).to.equal(true);
      place.append(card);
      await until(() => requests.length === 2);
      expect(requests[1]?.init.signal?.aborted).to.equal(false);
    });

    it("goes on for the others when one of the cards is removed", async () => {
      const requests = answer(() => new Promise(() => {}));
      const address = newAddress();
      const page = await fixture(
        html`<div><fact-card src="${address}#a"></fact-card><fact-card src="${address}#b"></fact-card></div>`,
      );
      await settled(...page.children);
      page.firstElementChild?.remove();
      expect(requests[0]?.init.signal?.aborted).to.equal(false);
      page.firstElementChild?.remove();
      expect(requests[0]?.init.signal?.aborted).to.equal(true);
    });

    it("keeps the fallback and says why where it is no address", async () => {
      const requests = answer(() => json({}));
      for (const src of ["javascript:alert(1)", "http://[", "data:application/json,{}"]) {
        const card = await fixture<FactCard>(html`<fact-card src=${src}><p>Fallback.</p></fact-card>`);
        await until(() => card.issues[0]?.message);
        expect(codes(card), src).to.deep.equal(["bad-url"]);
        expect(fallbackShows(card), src).to.equal(true);
      }
      expect(requests).to.deep.equal([]);
    });

    it("refuses another site’s document without asking for it", async () => {
      const requests = answer(() => json(documentOf("Of a stranger.")));
      const card = await fixture<FactCard>(
        html`<fact-card src="https://stranger.example/claims.json#claim-0"><p>Fallback.</p></fact-card>`,
      );
      await until(() => card.issues[0]?.message);
      expect(codes(card)).to.deep.equal(["foreign-origin"]);
      expect(card.issues[0]?.message).to.contain("https://stranger.example");
      expect(fallbackShows(card)).to.equal(true);
      expect(requests).to.deep.equal([]);
    });

    it("takes another site’s document where the page lists that site", async () => {
      const meta = document.createElement("meta");
      meta.name = "onrecord:origins";
      meta.content = "https://claims.example, https://other.example";
      document.head.append(meta);
      answer(() => json(documentOf("Of a friend.")));
      const card = await fixture<FactCard>(
        html`<fact-card src="${newAddress("https://claims.example")}#claim-0"></fact-card>`,
      );
      await until(() => seen(card).includes("Of a friend."));
      meta.remove();
    });

    it("says which item of the document it did not find, and which may be meant", async () => {
      answer(() => json(documentOf("Zero.", "One.")));
      const card = await fixture<FactCard>(
        html`<fact-card src="${newAddress()}#clam-0"><p>Fallback.</p></fact-card>`,
      );
      await until(() => card.issues[0]?.hint);
      expect(codes(card)).to.deep.equal(["unknown-claim"]);
      expect(card.issues[0]?.hint).to.contain("claim-0");
      expect(fallbackShows(card)).to.equal(true);
    });
  });

  it("takes no more listeners of the page for a hundred cards than for one: a browser compares each with all", async () => {
    const added = new Set<unknown>();
    const { addEventListener } = document;
    document.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      added.add(given[1]);
      addEventListener.apply(document, given);
    };
    try {
      const cards = (count: number) =>
        fixture(
          html`<div>${Array.from({ length: count }, () => html`<fact-card data-json=${written("Inline.")}></fact-card>`)}</div>`,
        );
      await cards(1);
      const ofOne = added.size;
      const page = await cards(100);
      await until(() => [...page.children].every((card) => seen(card).includes("Inline.")));
      expect(ofOne).to.be.above(0);
      expect(added.size).to.equal(ofOne);
    } finally {
      Reflect.deleteProperty(document, "addEventListener");
    }
  });

  describe("the attribute claim", () => {
    it("says that there is no <article-claims> round it, after two seconds", async () => {
      hurry(2000);
      const card = await pasted('<fact-card claim="shell-share"><p>Fallback.</p></fact-card>');
      await until(() => card.issues[0]?.message);
      expect(codes(card)).to.deep.equal(["no-provider"]);
      expect(card.issues[0]?.message).to.contain("article-claims");
      expect(fallbackShows(card)).to.equal(true);
    });

    it("waits only where there is a claim, and nothing before it", async () => {
      const waits: unknown[] = [];
      const later = window.setTimeout;
      window.setTimeout = ((run: () => void, after?: number) => {
        waits.push(after);
        return later(run, after);
      }) as typeof setTimeout;
      try {
        await quiet(await fixture(html`<fact-card data-json=${written("Inline.")}></fact-card>`));
        expect(waits).not.to.include(2000);
        const card = await fixture<FactCard>(html`<fact-card></fact-card>`);
        card.claim = "shell-share";
        await quiet(card);
        expect(waits.filter((after) => after === 2000)).to.have.length(1);
      } finally {
        window.setTimeout = later;
      }
    });

    it("says nothing before that", async () => {
      const card = await pasted('<fact-card claim="shell-share"><p>Fallback.</p></fact-card>');
      await quiet(card);
      expect(codes(card)).to.deep.equal([]);
      expect(fallbackShows(card)).to.equal(true);
    });

    it("does not miss an <article-claims> where other data is there", async () => {
      hurry(2000);
      const card = await fixture<FactCard>(
        html`<fact-card claim="shell-share" data-json=${written("Inline.")}></fact-card>`,
      );
      await quiet(card);
      expect(codes(card)).to.deep.equal([]);
      expect(seen(card)).to.contain("Inline.");
    });

    it("shows another item when it changes", async () => {
      const page = await fixture(
        html`<article-claims .data=${documentOf("Zero.", "One.")}><fact-card claim="claim-0"></fact-card></article-claims>`,
      );
      const card = page.querySelector("fact-card") as Card;
      await until(() => seen(card).includes("Zero."));
      card.claim = "claim-1";
      await until(() => seen(card).includes("One."));
      card.setAttribute("claim", "claim-0");
      await until(() => seen(card).includes("Zero."));
    });
  });
});
