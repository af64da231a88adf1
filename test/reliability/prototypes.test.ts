import { expect } from "@open-wc/testing";
import type { ItemType } from "../../src/model/item.js";
import type { parse as Parse } from "../../src/model/parse.js";
import { shareOf } from "../share.js";
import {
  closePages,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  settled,
  showsItem,
  tagOf,
} from "./host-page.js";
import { type Json, type JsonObject, richItems } from "./rich-items.js";
import { countTests } from "./trials.js";

/*
 * What every object has, or may be given, as keys of a document: at each depth of each item, and as ids.
 */

const published = "/dist/model/index.js";
const { parse }: { parse: typeof Parse } = await import(published);

const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

/** Whatever could be read off a prototype: a reader would see it. */
const hostile: JsonObject = {
  text: "Planted",
  name: "Planted",
  label: "Planted",
  note: "Planted",
  hedge: "exact",
  value: 99,
  mode: "confirmed",
  status: "verified",
  type: "fact",
  id: "planted",
  items: [{ type: "fact", text: "Planted" }],
  by: "Planted",
  __proto__: null,
};
const planted = JSON.stringify({
  ...hostile,
  prototype: hostile,
  constructor: { prototype: hostile },
  length: 3,
}).replace(/\}$/, `,"__proto__":${JSON.stringify(hostile)}}`);

type Path = (string | number)[];

/** Every object in a value: where it stands. */
function objectsIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => objectsIn(one, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** The JSON of a value in which the object at a path has one key more. */
function withKey(value: Json, path: Path, name: string): string {
  const mark = "‹here›";
  const copy = structuredClone(value);
  const at = path.reduce((one, key) => (one as JsonObject)[key] as Json, copy) as JsonObject;
  at[mark] = 0;
  return JSON.stringify(copy).replace(`${JSON.stringify(mark)}:0`, `${JSON.stringify(name)}:${planted}`);
}

const wholeOf = (type: ItemType, item: JsonObject): JsonObject => ({
  items: [{ ...item, type, id: "item" }],
  sources: { ada: { name: "Ada", org: "paper" }, paper: { name: "Paper" } },
  media: { map: { type: "image", src: "https://example.org/map.jpg", alt: "Map" } },
  units: { span: { en: { one: "{n} span", other: "{n} spans" } } },
  article: { url: "https://example.org/", headline: "Headline" },
});

const nothingChanged = () => {
  for (const name of ["text", "name", "hedge", "value", "planted", "items", "prototype"])
    expect(name in {}, name).to.equal(false);
  expect(Object.getPrototypeOf(Object.prototype)).to.equal(null);
};

describe("a key that every object has", function () {
  this.timeout(120_000);
  afterEach(closePages);
  afterEach(nothingChanged);
  const times = countTests("json", "prototypes’ keys at every depth of a document");

  for (const { type, what, item } of richItems) {
    const whole = wholeOf(type, item);
    const places = objectsIn(whole).flatMap((path) => names.map((name) => ({ path, name })));

    it(`gives nothing to ${what}, at each of its ${objectsIn(whole).length} places`, () => {
      const plain = JSON.stringify(parse(JSON.stringify(whole)).value?.items);
      times(places.length);
      for (const { path, name } of places) {
        const json = withKey(whole, path, name);
        const about = `${[...path, name].join(".")}`;
        for (const input of [json, JSON.parse(json)]) {
          const { value } = parse(input);
          const read = JSON.stringify(value?.items);
          // As an id it is one more that nobody asks for; elsewhere what holds it may be refused with it, never believed.
          if (value && read === plain) continue;
          expect(read ?? "", about).not.to.contain("Planted");
          expect(read ?? "", about).not.to.contain("verified");
        }
      }
    });

    it(`shows nothing of it in the card of ${what}`, async () => {
      const page = await hostPage();
      const some = shareOf(objectsIn(item), 4).flatMap((path) => names.map((name) => ({ path, name })));
      times(some.length);
      const cards = some.map(({ path, name }) =>
        make(page, tagOf(type), { "data-json": withKey(item, path, name) }, "Fallback"),
      );
      const place = make(page, "div", {}, ...cards);
      page.document.body.append(place);
      await settled(cards);
      for (const [at, card] of cards.entries()) {
        const { path = [], name = "" } = some[at] ?? {};
        const about = [...path, name].join(".");
        expect(card.shadowRoot?.textContent, about).not.to.contain("Planted");
        expect(card.shadowRoot?.querySelector(".verified"), about).to.equal(null);
      }
      expect("text" in page.window.Object.prototype).to.equal(false);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  }

  for (const name of names) {
    it(`(${name}) is no source, no picture, no unit, no item and no column that nobody has written`, async () => {
      const page = await hostPage();
      const items: [ItemType, JsonObject][] = [
        ["fact", { text: "It is so.", by: [{ source: name }] }],
        ["fact", { text: "It is so.", by: "Ada", media: name }],
        ["fact", { text: "It is so.", by: "Ada", links: [{ rel: "part-of", item: name }] }],
        ["stat", { label: "Bridges", by: "Ada", quantity: { value: 5, unit: name } }],
        ["stat", { label: "Bridges", by: "Ada", quantity: 5, whole: name }],
        [
          "comparison",
          {
            title: "Two",
            by: "Ada",
            columns: [
              { id: "a", name: "A" },
              { id: "b", name: "B" },
            ],
            rows: [{ label: "Row", cells: JSON.parse(`{"a":1,"${name}":2}`) }],
          },
        ],
      ];
      times(items.length);
      const cards: OurElement[] = items.map(([type, item]) =>
        make(page, tagOf(type), { "data-json": JSON.stringify(item) }, "Fallback"),
      );
      const article = make(page, "article-claims", { "data-json": `{"items":[]}` });
      const asked = make(page, "fact-card", { claim: name }, "Fallback");
      article.append(asked);
      page.document.body.append(...cards, article);
      await settled([...cards, asked]);
      // Words of two elements stand side by side without a space.
      for (const card of cards)
        expect(card.shadowRoot?.textContent, card.outerHTML).not.to.match(
          /native code|Object|\[object|function|undefined/,
        );
      expect(showsItem(asked)).to.equal(false);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  }
});
