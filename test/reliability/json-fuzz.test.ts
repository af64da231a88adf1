import { expect } from "@open-wc/testing";
import type { ClaimCard } from "../../src/elements/claim-card.js";
import { embedHtml } from "../../src/embed/index.js";
import { type ClaimsDocument, frame } from "../../src/model/claims-document.js";
import { type GivenItem, type Item, itemSchemas } from "../../src/model/item.js";
import { parse } from "../../src/model/parse.js";
import { define } from "../../src/registry.js";
import { fc, runs, seed } from "../seeded.js";
import { brokenDocuments, damagedTexts, documents, withOneReplaced } from "./any-document.js";
import { tagOf } from "./host-page.js";
import { countTests } from "./trials.js";

/*
 * Whatever comes in: whole documents, good and broken, and texts after a slip of the hand. `npm run fuzz` tries 20,000;
 * FUZZ_SEED and FUZZ_RUNS say which and how many here (web-test-runner.config.js).
 */

define();

/** What comes of a bug, and of no editor: none of the arbitraries holds these words. */
const machine = /undefined|NaN|\[object/;

const isPlain = (value: object) =>
  [null, Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

function expectPlain(value: unknown) {
  if (typeof value !== "object" || value === null) return;
  expect(isPlain(value), `the prototype of ${JSON.stringify(value)}`).to.equal(true);
  for (const inner of Object.values(value)) expectPlain(inner);
}

const natures = [Object, Array, String, Number, Function].map(({ prototype }) => prototype);
const ofNatures = () =>
  natures.map((prototype) => [
    Object.getPrototypeOf(prototype),
    ...Reflect.ownKeys(prototype).map((key) => Object.getOwnPropertyDescriptor(prototype, key)?.value),
  ]);

/** Reads, and holds what every reading has to hold. */
function read(input: unknown): ClaimsDocument | undefined {
  const before = ofNatures();
  const { value, issues } = parse(input);
  expect(ofNatures(), "prototypes of the page").to.deep.equal(before);
  expect(
    value !== undefined || issues.some(({ severity }) => severity === "error"),
    "data or issues",
  ).to.equal(true);
  for (const { code, severity, path, message = "", hint = "" } of issues) {
    expect(severity).to.be.oneOf(["error", "warning", "advice"]);
    expect(code).to.match(/^[a-z-]+$/);
    expect(path).to.be.a("string");
    expect(message, code).not.to.equal("");
    expect(`${message} ${hint}`).not.to.match(machine);
  }
  expectPlain(value);
  for (const { type } of value?.items ?? [])
    expect(type).to.be.oneOf(["fact", "quote", "stat", "comparison"]);
  return value;
}

const faults: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  faults.push(event instanceof ErrorEvent ? event.error : event.reason);
};

/** Everything that is in a card, without the marks that the engine leaves there. */
const inside = (card: Element) => (card.shadowRoot?.innerHTML ?? "").replace(/<!--.*?-->/gs, "");

type Card = ClaimCard<Item>;

function cardOf(item: GivenItem, value: ClaimsDocument): Card {
  const card = document.createElement(tagOf(item.type)) as Card;
  card.append("Fallback");
  const isAlone = value.items.filter(({ id }) => id === item.id).length === 1;
  if (item.id !== undefined && isAlone) card.claim = item.id;
  else card.data = { ...value, items: [item] };
  return card;
}

const page = document.createElement("div");

/** Shows every item of a document in its element; a page that speaks another language is one, too. */
async function show(input: unknown, value: ClaimsDocument, lang: string) {
  const claims = document.createElement("article-claims");
  claims.lang = lang;
  claims.data = input;
  const cards = value.items.map((item) => cardOf(item, value));
  claims.append(...cards);
  page.append(claims);
  for (const card of cards) {
    do await card.updateComplete;
    while (card.isUpdatePending);
    expect(card.issues.map(({ code }) => code)).not.to.include("render-failed");
    expect(inside(card), card.localName).to.contain('part="card"');
    expect(inside(card), card.localName).not.to.match(machine);
  }
  for (const item of value.items)
    expect(embedHtml(item, { form: "fallback", document: value, lang })).not.to.match(machine);
  claims.remove();
  expect(faults.splice(0).map(String), "errors and rejections").to.deep.equal([]);
}

const languages = fc.constantFrom("en", "en", "en-GB", "uk", "ar", "ko", "de", "fr", "es", "ja", "tlh");

describe(`whatever document is given (FUZZ_SEED=${seed} FUZZ_RUNS=${runs})`, function () {
  this.timeout(0);

  before(() => {
    addEventListener("error", note);
    addEventListener("unhandledrejection", note);
    // Far below the view, where no picture is loaded.
    page.setAttribute("style", "position: absolute; top: 100000px; width: 600px");
    document.body.append(page);
  });
  after(() => {
    removeEventListener("error", note);
    removeEventListener("unhandledrejection", note);
    page.remove();
  });

  const times = countTests("json", "documents out of a seed");

  const always = (
    inputs: fc.Arbitrary<unknown>,
    share: number,
    check: (value: ClaimsDocument | undefined, input: unknown) => void = () => {},
  ) => {
    times(Math.ceil(runs * share));
    return fc.assert(
      fc.asyncProperty(inputs, languages, async (input, lang) => {
        const value = read(input);
        check(value, input);
        if (value) await show(input, value, lang);
      }),
      { numRuns: Math.ceil(runs * share) },
    );
  };

  it("is read and drawn, as a good document", async () => {
    let [given, read] = [0, 0];
    await always(documents, 0.3, (value) => {
      given++;
      if (value) read++;
    });
    // Or nothing was tried.
    expect(read / given).to.be.above(0.8);
  });

  it("is refused, or read and drawn, as one that is broken in a place or three", () =>
    always(brokenDocuments, 0.3));

  it("is refused, or read and drawn, as a text after a slip of the hand", () => always(damagedTexts, 0.2));

  it("is read or refused, as arbitrary JSON", () => always(fc.json({ maxDepth: 6 }), 0.05));

  it("is read or refused, as arbitrary fields of a document", () => always(anyFields, 0.05));

  it("costs no other item anything, where one place of an item of a good article is another", () =>
    always(damagedArticles, 0.1, (value) => {
      expect(value?.items.length).to.be.at.least(article.items.length - 1);
    }));
});

/** One of each type and some that lean on them: all 28 take long in a busy browser. */
const kept =
  "nk-gains shell-share troops-sent casualties equipment kremlin-pays q-adapted q-all-equipment".split(" ");
const whole = await (await fetch("/test/data/claims.analysis.json")).json();
const article = { ...whole, items: whole.items.filter(({ id }: { id: string }) => kept.includes(id)) };

const damagedArticles = fc.tuple(withOneReplaced(article.items), fc.boolean()).map(([items, asText]) => {
  const damaged = { ...article, items };
  return asText ? JSON.stringify(damaged) : damaged;
});

const names = [
  ...Object.keys(frame.entries),
  ...Object.values(itemSchemas).flatMap(({ entries }) => Object.keys(entries)),
  ...["items", "item", "__proto__"],
];
const { tree: anyFields } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(
      fc.constantFrom(
        "fact",
        "quote",
        "stat",
        "comparison",
        "~40%",
        "2025",
        "ada",
        "Ada Example",
        null,
        true,
        5,
      ),
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie("tree"), { maxKeys: 6 }),
  ),
}));
