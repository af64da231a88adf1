import { expect } from "@open-wc/testing";
import type { Issue } from "../../src/model/issue.js";
import { type ItemType, itemTypes } from "../../src/model/item.js";
import type { parse as Parse } from "../../src/model/parse.js";
import { textLimits } from "../../src/model/read.js";
import { expected, mistakes } from "../model/editor-mistakes.js";
import {
  closePages,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  pause,
  settled,
  showsFallback,
  showsItem,
  tagOf,
  until,
} from "./host-page.js";
import { plainItems } from "./rich-items.js";
import { countTests } from "./trials.js";

/** As published: what a developer gets from `onrecord/model`. */
const published = "/dist/model/index.js";
const { parse }: { parse: typeof Parse } = await import(published);

const limit = textLimits.attribute;

/** As they stand, what is JSON is no claim all the same: what it is called then. */
const standing: Record<string, string> = {
  ...Object.fromEntries(Object.entries(expected).map(([name, [code]]) => [name, code])),
  BOM: "missing-field",
  "U+2028 inside string": "missing-field",
  number: "wrong-type",
  "bare string": "wrong-type",
  "duplicate keys": "duplicate-key",
  "wrong case keys": "missing-field",
  "string number with unit": "missing-field",
  "lone surrogate": "broken-character",
  "constructor.prototype": "missing-field",
  "toString own": "missing-field",
  "1 MB string": "too-large",
};

/** Planted in a good item, what is JSON leaves the good rest: what is said of it, null where nothing is. */
const planted: Record<string, string | null> = {
  "U+2028 inside string": null,
  "wrong case keys": "unknown-field",
  "string number with unit": null,
  "lone surrogate": "broken-character",
  "constructor.prototype": "unknown-field",
  "toString own": "unknown-field",
};

/** The fields that the slips are made in, in words that an item has. */
const named = (fragment: string) => fragment.replaceAll('"title"', '"note"').replace('"Title"', '"Note"');

/** A good item as an editor writes it, with the slip at its end: the brace that opens the slip is a comma there. */
function plant(fragment: string, type: ItemType): { json: string; line: number; before: number } {
  const { quantity, ...item } = plainItems[type];
  const good = JSON.stringify(quantity ? { ...item, quantity } : item, null, 2).slice(0, -2);
  const lines = good.split("\n");
  return {
    json: `${good},${fragment.slice(1)}`,
    line: lines.length,
    before: (lines.at(-1) as string).length,
  };
}

/** "45 %" stands where the type has a number. */
function plantNumber(number: string, type: ItemType): string {
  const { quantity, ...item } = plainItems[type];
  const whole = JSON.stringify(type === "comparison" ? item : { ...item, quantity: "?" }, null, 2);
  return whole.replace(type === "comparison" ? '"~140"' : '"?"', number);
}

const card = (page: HostPage, type: ItemType, json: string) =>
  make(
    page,
    tagOf(type),
    { "data-json": json, id: `card-${page.document.querySelectorAll("*").length}` },
    "Fallback",
  );

async function shown(page: HostPage, ...cards: OurElement[]) {
  page.document.body.append(...cards);
  await settled(cards);
}

const eventsOf = ({ noted }: HostPage, target: Element) =>
  noted.claims.filter((one) => one.target === target).map(({ type }) => type);

/** Every issue says what is wrong and how to mend it, and where, unless the whole is at fault. */
function expectWords(issues: readonly Issue[], about: string) {
  for (const issue of issues) {
    expect(issue.message, `${about}: ${issue.code}`).to.match(/\w.*[.?]$/s);
    expect(issue.hint, `${about}: ${issue.code}`).to.match(/\w.*[.?]$/s);
    if (issue.code === "too-large") continue;
    expect(issue.line, `${about}: ${issue.code}`).to.be.above(0);
    expect(issue.column, `${about}: ${issue.code}`).to.be.above(0);
  }
}

const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code);

describe("what an editor got wrong", function () {
  countTests("json", "mistakes of editors");
  this.timeout(60_000);
  let page: HostPage;

  before(async () => {
    expect(mistakes.length).to.be.above(40);
    page = await hostPage();
  });

  afterEach(() => expect(harm(page.noted)).to.deep.equal(noHarm));
  after(closePages);

  for (const { name, json } of mistakes) {
    it(`(${name}) leaves the fallback where it is all that a card has, and is called ${standing[name]}`, async () => {
      const cards = itemTypes.map((type) => card(page, type, json));
      await shown(page, ...cards);
      for (const [index, type] of itemTypes.entries()) {
        const one = cards[index] as OurElement;
        expect(showsFallback(one), type).to.equal(true);
        expect(codesOf(one.issues), type).to.include(standing[name]);
        expectWords(one.issues, type);
        expect(one.issues, type).to.deep.equal(parse(json, { type, limit }).issues);
        expect(eventsOf(page, one), type).to.deep.equal(["claim-invalid"]);
        if (expected[name]) expect(placesOf(one.issues), type).to.deep.equal([expected[name]]);
      }
    });

    it(`(${name}) leaves every card inside an article-claims at its fallback`, async () => {
      const inner = make(page, "fact-card", { claim: "some" }, "Fallback");
      const article = make(page, "article-claims", { "data-json": json }, inner);
      page.document.body.append(article);
      await until(() => eventsOf(page, article).length > 0 && eventsOf(page, inner).length > 0);
      expect(eventsOf(page, article)).to.deep.equal(["claim-invalid"]);
      expect(showsFallback(article)).to.equal(true);
      expect(showsFallback(inner)).to.equal(true);
      expectWords(article.issues, name);
      expect(article.issues).to.deep.equal(parse(json, { limit }).issues);
    });
  }

  for (const { name, json, plantable } of mistakes.filter(({ name }) => expected[name])) {
    if (!plantable) continue;
    it(`(${name}) leaves the fallback where it stands in an otherwise good item of each type, and is found there`, async () => {
      const plants = itemTypes.map((type) => plant(json, type));
      const cards = itemTypes.map((type, index) =>
        card(page, type, (plants[index] as { json: string }).json),
      );
      await shown(page, ...cards);
      const [code, line, column] = expected[name] as [string, number, number];
      for (const [index, type] of itemTypes.entries()) {
        const one = cards[index] as OurElement;
        const at = plants[index] as ReturnType<typeof plant>;
        expect(showsFallback(one), type).to.equal(true);
        expect(placesOf(one.issues), at.json).to.deep.equal([[code, at.line + line - 1, at.before + column]]);
        expectWords(one.issues, type);
        expect(one.issues, type).to.deep.equal(parse(at.json, { type, limit }).issues);
        expect(eventsOf(page, one), type).to.deep.equal(["claim-invalid"]);
      }
    });
  }

  for (const { name, json, plantable } of mistakes.filter(({ valid }) => valid)) {
    if (!plantable) continue;
    const isAdvice = planted[name] === null;
    it(`(${name}) ${name in planted ? `leaves the good rest of an item of each type${isAdvice ? ", and is none there" : `, and is called ${planted[name]}`}` : "leaves the fallback where it stands in an otherwise good item of each type"}`, async () => {
      const texts = itemTypes.map((type) =>
        name === "string number with unit" && type !== "quote"
          ? plantNumber('"45 %"', type)
          : plant(named(json), type).json,
      );
      const cards = itemTypes.map((type, index) => card(page, type, texts[index] as string));
      await shown(page, ...cards);
      for (const [index, type] of itemTypes.entries()) {
        const one = cards[index] as OurElement;
        expectWords(one.issues, type);
        expect(one.issues, type).to.deep.equal(parse(texts[index], { type, limit }).issues);
        if (!(name in planted)) {
          expect(showsFallback(one), type).to.equal(true);
          expect(codesOf(one.issues), type).to.include(standing[name]);
          expect(eventsOf(page, one), type).to.deep.equal(["claim-invalid"]);
          continue;
        }
        expect(showsItem(one), type).to.equal(true);
        // A quotation has no number to be written wrongly.
        const code = name === "string number with unit" && type === "quote" ? "unknown-field" : planted[name];
        if (code === null) {
          expect(codesOf(one.issues), type).to.deep.equal([]);
          expect(eventsOf(page, one), type).to.deep.equal(["claim-ready"]);
        } else {
          expect(codesOf(one.issues), type).to.include(code);
          expect(eventsOf(page, one), type).to.have.members(["claim-ready", "claim-warning"]);
        }
        if (name === "string number with unit" && type !== "quote")
          expect(one.shadowRoot?.textContent).to.contain("45%");
      }
    });
  }

  it("is said once to the page, in the console and by an event, however many cards there are", () => {
    expect(page.noted.warnings.length, page.noted.warnings.join("\n")).to.equal(1);
    const told = page.noted.claims.filter(({ type }) => type !== "claim-ready").map(({ target }) => target);
    expect(new Set(told).size).to.equal(told.length);
  });

  it("does not keep a card busy that shows it to an editor", async () => {
    const item = { ...plainItems.fact, id: "faulty", colour: "red" };
    const ofObject = make(page, "fact-card", { debug: "" });
    ofObject.data = item;
    const ofArticle = make(page, "fact-card", { debug: "", claim: "faulty" });
    const article = make(
      page,
      "article-claims",
      { debug: "", "data-json": JSON.stringify({ items: [item] }) },
      ofArticle,
    );
    const ofNobody = make(page, "fact-card", { debug: "", "data-json": "[object Object]" });
    const all = [ofObject, ofArticle, article, ofNobody] as (OurElement & { requestUpdate(): void })[];
    page.document.body.append(ofObject, article, ofNobody);
    await settled([ofObject, ofArticle, ofNobody]);
    let updates = 0;
    for (const one of all) {
      const { requestUpdate } = one;
      one.requestUpdate = () => {
        updates++;
        requestUpdate.call(one);
      };
      one.requestUpdate();
    }
    for (let turn = 0; turn < 20; turn++) await pause(0);
    // One asked for here, and as many as its chunks bring; a card that is kept busy has no end of them.
    expect(updates).to.be.at.most(4 * all.length);
    expect(eventsOf(page, ofArticle)).to.have.members(["claim-ready", "claim-warning"]);
    expect(eventsOf(page, ofObject)).to.have.members(["claim-ready", "claim-warning"]);
  });
});

const placesOf = (issues: readonly Issue[]) => issues.map(({ code, line, column }) => [code, line, column]);
