import { expect, fixture, html } from "@open-wc/testing";
import type { FactCard } from "../../src/elements/fact-card/fact-card.js";
import { FactCard as Fact } from "../../src/elements/fact-card/fact-card.js";
import type { StatBar } from "../../src/elements/stat-bar/stat-bar.js";
import {
  answer,
  codes,
  fallbackShows,
  hasState,
  inside,
  json,
  listenTo,
  newAddress,
  partsOf,
  quiet,
  seen,
  settled,
  undo,
  until,
} from "./page.js";

const good = { type: "fact", text: "Two depots burned.", by: "Ada Example" };
const bad = { type: "fact", by: "Ada Example" };

const cardOf = (data: unknown) =>
  fixture<FactCard>(html`<fact-card .data=${data}><p>Fallback.</p></fact-card>`);

describe("every card", () => {
  afterEach(undo);

  describe("its fallback", () => {
    it("stands until there is something good to show", async () => {
      const card = await cardOf(undefined);
      expect(fallbackShows(card)).to.equal(true);
      card.data = good;
      await settled(card);
      expect(fallbackShows(card)).to.equal(false);
      expect(seen(card)).to.contain("Two depots burned.");
    });

    it("stands again when the data turns bad, or goes", async () => {
      const card = await cardOf(good);
      for (const data of [bad, good, undefined, good, "{", good, 5]) {
        card.data = data;
        await settled(card);
        expect(fallbackShows(card)).to.equal(data !== good);
        expect(seen(card) === "").to.equal(data !== good);
      }
    });

    it("stands again while another document is on its way, and does not flash when the card only moves", async () => {
      answer(() => json({ item: good }));
      const card = await fixture<FactCard>(html`<fact-card src=${newAddress()}><p>Fallback.</p></fact-card>`);
      await until(() => seen(card));
      const told = listenTo(card);
      const place = card.parentNode as ParentNode;
      card.remove();
      place.append(card);
      await card.updateComplete;
      expect(fallbackShows(card)).to.equal(false);
      expect(told).to.deep.equal([]);
      answer(() => new Promise(() => {}));
      card.src = newAddress();
      await settled(card);
      expect(fallbackShows(card)).to.equal(true);
    });

    it("may be replaced at any time", async () => {
      const card = await cardOf(undefined);
      card.innerHTML = "<p>Another fallback.</p>";
      await settled(card);
      expect(fallbackShows(card)).to.equal(true);
    });

    it("stands where the drawing itself fails, which is said once", async () => {
      class BrokenCard extends Fact {
        protected override claimHtml(): never {
          throw new Error("A slip of ours.");
        }
      }
      customElements.define("broken-card", BrokenCard);
      const card = document.createElement("broken-card") as BrokenCard;
      card.innerHTML = "<p>Fallback.</p>";
      card.data = good;
      const told = listenTo(card);
      (await fixture(html`<div></div>`)).append(card);
      await quiet(card);
      expect(fallbackShows(card)).to.equal(true);
      expect(codes(card)).to.deep.equal(["render-failed"]);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-invalid"]);
      expect(card.isUpdatePending).to.equal(false);
    });
  });

  describe("without data and without a fallback", () => {
    it("takes no room", async () => {
      const card = await fixture<FactCard>(html`<fact-card></fact-card>`);
      expect(card.offsetHeight).to.equal(0);
    });

    it("says so to the editor in debug", async () => {
      const card = await fixture<FactCard>(html`<fact-card debug></fact-card>`);
      expect(partsOf(card, "issues")[0]).to.contain("no-data");
      expect(card.offsetHeight).to.be.above(0);
      card.data = good;
      await settled(card);
      expect(partsOf(card, "issues")).to.deep.equal([]);
    });
  });

  describe("its events", () => {
    it("tell once that it is ready, with the item", async () => {
      const page = await fixture(html`<div></div>`);
      const told = listenTo(page);
      const card = document.createElement("fact-card") as FactCard;
      card.data = good;
      page.append(card);
      await quiet(card);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-ready"]);
      expect(told[0]?.target).to.equal(card);
      expect(told[0]?.item).to.equal(card.item);
      expect(told[0]?.item?.type).to.equal("fact");
    });

    it("tell once that it is invalid, with what is wrong and how to mend it", async () => {
      const page = await fixture(html`<div></div>`);
      const told = listenTo(page);
      const card = document.createElement("fact-card") as FactCard;
      card.data = bad;
      page.append(card);
      await until(() => told.length);
      await quiet(card);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-invalid"]);
      const issue = told[0]?.issues?.[0];
      expect(issue).to.include({ severity: "error", code: "missing-field" });
      expect(issue?.message).to.contain("text");
      expect(issue?.hint).to.be.a("string");
      expect(told[0]?.issues).to.deep.equal(card.issues);
    });

    it("tell once that something was dropped", async () => {
      const page = await fixture(html`<div></div>`);
      const told = listenTo(page);
      const card = document.createElement("fact-card") as FactCard;
      card.data = { ...good, when: "someday" };
      page.append(card);
      await until(() => told.length === 2);
      await quiet(card);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-ready", "claim-warning"]);
      expect(told[1]?.issues?.map(({ path }) => path)).to.deep.equal(["when"]);
      expect(seen(card)).to.contain("Two depots burned.");
    });

    it("say nothing of an advice", async () => {
      const card = await cardOf({ type: "fact", text: "Two depots burned." });
      const told = listenTo(card);
      await quiet(card);
      expect(codes(card)).to.deep.equal(["by-missing"]);
      expect(told.filter(({ type }) => type !== "claim-ready")).to.deep.equal([]);
    });

    it("are not told again when only the look changes", async () => {
      for (const data of [good, JSON.stringify(good), { ...good, when: "someday" }, bad]) {
        const card = await cardOf(data);
        await quiet(card);
        const told = listenTo(card);
        card.compact = true;
        await settled(card);
        card.debug = true;
        await settled(card);
        card.append("More of the fallback.");
        card.lang = "en-GB";
        await quiet(card);
        expect(told).to.deep.equal([]);
      }
    });

    it("are not told again by a card in debug whose item is in a document", async () => {
      const page = await fixture(
        html`<article-claims .data=${{ items: [{ id: "depot", type: "fact", text: "Two depots burned.", when: "someday" }] }}
          ><fact-card claim="depot" debug></fact-card
          ><fact-card claim="depo" debug></fact-card
          ><quote-block claim="depot" debug></quote-block
          ><fact-card src="https://stranger.example/" debug></fact-card
        ></article-claims>`,
      );
      const told = listenTo(page);
      const cards = [...page.children];
      await until(() => cards.every((card) => codes(card).length > 0));
      await quiet(...cards);
      const count = told.length;
      await quiet(...cards);
      expect(told).to.have.length(count);
      const each = new Set(told.map(({ type, target }) => `${type} ${cards.indexOf(target as Element)}`));
      expect(each.size).to.equal(count);
    });

    it("are told again for the next data", async () => {
      const card = await cardOf(good);
      const told = listenTo(card);
      card.data = { ...good, text: "Three depots burned." };
      await settled(card);
      card.data = bad;
      await until(() => told.length === 2);
      card.data = good;
      await settled(card);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-ready", "claim-invalid", "claim-ready"]);
    });

    it("leave a component that the card stands in", async () => {
      const page = await fixture(html`<div></div>`);
      const told = listenTo(page);
      const root = page.attachShadow({ mode: "open" });
      root.innerHTML = "<fact-card></fact-card>";
      (root.firstElementChild as FactCard).data = good;
      await until(() => told.length);
      expect(told[0]?.target).to.equal(page);
    });
  });

  describe("its states", () => {
    it("are loading, then none", async () => {
      let arrive = (_: Response) => {};
      answer(() => new Promise((resolve) => (arrive = resolve)));
      const card = await fixture<FactCard>(html`<fact-card src=${newAddress()}></fact-card>`);
      if (hasState(card, "loading") === undefined) return;
      await settled(card);
      expect(hasState(card, "loading")).to.equal(true);
      expect(hasState(card, "invalid")).to.equal(false);
      arrive(json({ item: good }));
      await until(() => seen(card));
      expect(hasState(card, "loading")).to.equal(false);
    });

    it("are invalid while the fallback stands for bad data", async () => {
      const card = await cardOf(bad);
      if (hasState(card, "invalid") === undefined) return;
      expect(hasState(card, "invalid")).to.equal(true);
      card.data = good;
      await settled(card);
      expect(hasState(card, "invalid")).to.equal(false);
    });

    it("are corrected where the outlet corrected the item", async () => {
      const corrections = [{ date: "2025-03-02", was: "Three depots burned." }];
      const card = await cardOf({ ...good, corrections });
      if (hasState(card, "corrected") === undefined) return;
      expect(hasState(card, "corrected")).to.equal(true);
      card.data = good;
      await settled(card);
      expect(hasState(card, "corrected")).to.equal(false);
    });
  });

  describe("an item that was withdrawn", () => {
    const withdrawn = {
      ...good,
      quantity: "~12000 soldier",
      withdrawn: { date: "2025-03-02", reason: "The source took it back." },
    };

    it("shows one sentence in place of statement, number, source and fallback", async () => {
      const card = await cardOf(withdrawn);
      expect(seen(card)).to.match(/withdrawn.*March 2, 2025.*The source took it back\.$/);
      for (const gone of ["depots", "12", "Ada"]) expect(seen(card)).not.to.contain(gone);
      expect(fallbackShows(card)).to.equal(false);
      expect(inside(card, "p")).to.have.length(1);
    });

    it("is withdrawn whatever else is wrong with it", async () => {
      for (const given of [true, "A mistake.", { date: "someday" }]) {
        const card = await cardOf({ type: "fact", mode: "alledged", withdrawn: given });
        expect(seen(card)).to.contain("withdrawn");
        expect(fallbackShows(card)).to.equal(false);
      }
    });

    it("tells the page that it is ready", async () => {
      const card = await cardOf(undefined);
      const told = listenTo(card);
      card.data = withdrawn;
      await settled(card);
      expect(told.map(({ type }) => type)).to.deep.equal(["claim-ready"]);
    });
  });

  describe("its item", () => {
    it("is normalised: short forms expanded, lists are lists, numbers their digits", async () => {
      const card = await cardOf({
        text: "Losses rose.",
        by: "Ada Example",
        quantity: "~12.50%",
        replies: { by: "The ministry", answer: "denied" },
      });
      expect(card.item).to.deep.include({
        type: "fact",
        text: "Losses rose.",
        by: [{ source: { name: "Ada Example" } }],
        quantity: { value: "12.50", hedge: "about", unit: "percent" },
        replies: [{ by: [{ name: "The ministry" }], answer: "denied" }],
      });
    });

    it("keeps ids as ids", async () => {
      const card = await cardOf({
        item: { text: "Losses rose.", by: "ada" },
        sources: { ada: { name: "Ada Example" } },
      });
      expect(card.item).to.deep.include({ by: [{ source: "ada" }] });
    });

    it("is undefined while the fallback stands", async () => {
      const card = await cardOf(bad);
      expect(card.item).to.equal(undefined);
    });

    it("can be given back as data and shows the same", async () => {
      const card = await cardOf({
        ...good,
        quantity: "50..100 piece",
        corrections: { was: 40, now: "50..100 piece" },
      });
      const before = seen(card);
      const again = await cardOf(card.item);
      expect(codes(again)).to.deep.equal([]);
      expect(seen(again)).to.equal(before);
    });

    it("ignores what is set to it, and says so", async () => {
      const card = await cardOf(good);
      const { item } = card;
      (card as { item: unknown }).item = { type: "quote" };
      await settled(card);
      expect(card.item).to.equal(item);
      expect(codes(card)).to.deep.equal(["read-only"]);
      expect(card.issues[0]).to.include({ severity: "advice", path: "item" });
    });
  });

  describe("its issues", () => {
    it("have severity, code and path at once, and words when they are there", async () => {
      const card = await cardOf(bad);
      expect(card.issues[0]).to.include({ severity: "error", code: "missing-field" });
      await until(() => card.issues[0]?.message);
    });

    it("have line and column where the data is text", async () => {
      const card = await cardOf(
        '{\n  "type": "fact",\n  "text": "Two depots burned.",\n  "when": "someday"\n}',
      );
      await until(() => card.issues[0]?.line);
      const found = card.issues.find(({ code }) => code === "bad-date");
      expect([found?.line, found?.column]).to.deep.equal([4, 11]);
    });

    it("are those of the data that is there now", async () => {
      const card = await cardOf(bad);
      card.data = good;
      await quiet(card);
      expect(codes(card)).to.deep.equal([]);
    });

    it("ignore what is set to them, and say so once, beside all others", async () => {
      const card = await cardOf(bad);
      const told = listenTo(card);
      for (const turn of [1, 2]) (card as { issues: unknown }).issues = [turn];
      await quiet(card);
      expect(codes(card)).to.deep.equal(["missing-field", "read-only"]);
      card.data = good;
      await quiet(card);
      expect(codes(card)).to.deep.equal(["read-only"]);
      expect(told.map(({ type }) => type)).to.include("claim-ready");
    });

    it("are told by an event although a framework sets them at the same time", async () => {
      const card = await cardOf(good);
      const told = listenTo(card);
      card.data = bad;
      await card.updateComplete;
      (card as { issues: unknown }).issues = [];
      await until(() => told.length);
      expect(told[0]?.issues?.[0]?.code).to.equal("missing-field");
    });
  });

  describe("in debug", () => {
    const shown = (card: FactCard) => partsOf(card, "issues")[0] ?? "";

    it("lists what is wrong in plain words, with its place", async () => {
      const card = await fixture<FactCard>(
        html`<fact-card debug data-json='{"type": "fact", "text": "Two depots burned.", "mode": "alledged"}'><p>Fallback.</p></fact-card>`,
      );
      await until(() => shown(card).includes("alleged"));
      expect(shown(card)).to.contain("unknown-value");
      expect(shown(card)).to.match(/1:\d+/);
      expect(shown(card)).to.contain("Did you mean");
      expect(fallbackShows(card)).to.equal(true);
    });

    it("lists an advice too, under the card", async () => {
      const card = await fixture<FactCard>(
        html`<fact-card debug .data=${{ type: "fact", text: "Two depots burned." }}></fact-card>`,
      );
      await until(() => shown(card).includes("who says so"));
      expect(seen(card)).to.contain("Two depots burned.");
    });

    it("lists them with their words when it is switched on later", async () => {
      const card = await cardOf({ type: "fact", text: "Two depots burned." });
      await quiet(card);
      expect(shown(card)).to.equal("");
      card.debug = true;
      await until(() => shown(card).includes("who says so"));
    });

    it("says that a name is not what it looks like, which is shown as it was typed", async () => {
      const card = await cardOf({ ...good, by: "R\u0435uters" });
      await quiet(card);
      expect(codes(card)).to.deep.equal([]);
      const before = seen(card);
      expect(before).to.contain("R\u0435uters");
      card.debug = true;
      await until(() => shown(card).includes("confusable-name"));
      expect(shown(card)).to.contain("\u0435 (U+0435)");
      expect(seen(card).startsWith(before)).to.equal(true);
      await quiet(card);
      expect(codes(card)).to.deep.equal(["confusable-name"]);
    });

    it("says so once, where something was dropped as well and debug comes later", async () => {
      const card = await cardOf(
        '{"text":"Two depots burned.","by":"R\u0435uters","when":"someday","note":5}',
      );
      await until(() => card.issues[0]?.message);
      const before = codes(card);
      expect(before).not.to.include("confusable-name");
      const told = listenTo(card);
      card.debug = true;
      await until(() => codes(card).includes("confusable-name"));
      await quiet(card);
      expect(codes(card)).to.deep.equal([...before, "confusable-name"]);
      expect(told).to.deep.equal([]);
    });

    it("says in words that a property cannot be set", async () => {
      const card = await cardOf(good);
      (card as { item: unknown }).item = {};
      card.debug = true;
      await until(() => shown(card).includes("item is read-only"));
    });

    it("shows nothing where nothing is wrong, and nothing to a reader", async () => {
      const card = await fixture<FactCard>(html`<fact-card debug .data=${good}></fact-card>`);
      await quiet(card);
      expect(shown(card)).to.equal("");
      const plain = await cardOf(bad);
      await quiet(plain);
      expect(shown(plain)).to.equal("");
    });
  });

  describe("compact", () => {
    it("is smaller, and still says how sure, who, what was denied and what was corrected", async () => {
      const item = {
        ...good,
        replies: { by: "The ministry", answer: "denied" },
        corrections: { date: "2025-03-02", was: "Three depots burned." },
      };
      const card = await cardOf(item);
      const [before, height] = [seen(card), card.offsetHeight];
      card.setAttribute("compact", "");
      await settled(card);
      expect(seen(card)).to.equal(before);
      expect(card.offsetHeight).to.be.below(height);
      for (const part of ["status", "attribution", "reply", "correction"])
        expect(inside(card, `[part="${part}"]`)[0]?.offsetHeight, part).to.be.above(0);
    });
  });

  describe("heading-level", () => {
    const series = {
      type: "stat",
      label: "Depots burned",
      compare: "values",
      series: [{ label: "May", quantity: 2 }],
      by: "Ada Example",
    };
    const levelOf = (card: StatBar) => inside(card, '[role="heading"]')[0]?.getAttribute("aria-level");

    it("is 3, or what the page says between 2 and 6", async () => {
      const card = await fixture<StatBar>(html`<stat-bar .data=${series}></stat-bar>`);
      expect(levelOf(card)).to.equal("3");
      for (const [given, level] of [
        ["2", "2"],
        ["6", "6"],
        ["1", "3"],
        ["7", "3"],
        ["big", "3"],
      ] as const) {
        card.setAttribute("heading-level", given);
        await settled(card);
        expect(levelOf(card), given).to.equal(level);
      }
      card.headingLevel = 4;
      await settled(card);
      expect(levelOf(card)).to.equal("4");
    });
  });

  describe("the order of reading", () => {
    it("is how sure, what, what was corrected and denied, who", async () => {
      const card = await cardOf({
        ...good,
        quantity: "~12000 soldier",
        corrections: { date: "2025-03-02", was: 9000 },
        replies: { by: "The ministry", answer: "denied" },
      });
      const parts = inside(card, "[part]").flatMap((one) => one.getAttribute("part") ?? []);
      const order = ["status", "statement", "quantity", "correction", "reply", "attribution"];
      expect(parts.filter((part) => order.includes(part))).to.deep.equal(order);
    });

    it("stands in one figure, whose caption is who says so", async () => {
      const card = await cardOf(good);
      const [figure] = inside(card, "figure");
      expect(inside(card, "figure")).to.have.length(1);
      expect(figure?.lastElementChild?.localName).to.equal("figcaption");
      expect(figure?.lastElementChild?.textContent).to.contain("Ada Example");
    });
  });
});
