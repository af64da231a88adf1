import { expect } from "@open-wc/testing";
import { type ArticleRow, articleTable } from "../article-table.js";
import { faults, type Read, readIn } from "./article-faults.js";
import {
  closePages,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  settled,
  tagOf,
} from "./host-page.js";
import { countTests } from "./trials.js";

/*
 * What the article's claims say on a page, against what was read in the article by hand. A reader sees a card and a
 * listener hears it; both have to be told everything.
 */

// biome-ignore lint/suspicious/noExplicitAny: a document as it was parsed, which the tests then damage
type Data = any;

/** Without what would pass by being printed back. */
const without = (keys: string[], value: Data): Data =>
  JSON.parse(JSON.stringify(value), (key, one) => (keys.includes(key) ? undefined : one));

const demo = without(["wording", "exact"], await (await fetch("/demo/claims.json")).json());

const itemIn = (document: Data, id: string): Data => document.items.find((item: Data) => item.id === id);

/** One card's words to one of the senses: what is for the other is taken off the page meanwhile. */
function read(card: Element, unread: string): Read {
  const root = card.shadowRoot as ShadowRoot;
  const away = [...root.querySelectorAll<HTMLElement>(unread)];
  for (const one of away) one.style.setProperty("display", "none");
  const result = readIn(root, {
    all: "[part~=card]",
    attribution: "[part~=attribution]",
    quotation: "[part~=quote]",
  });
  for (const one of away) one.style.removeProperty("display");
  return result;
}

const seen = (card: Element) => read(card, ".aloud");
const heard = (card: Element) => read(card, "[aria-hidden=true]");

const faultsOf = (card: Element, id: string) => {
  const row = articleTable[id] as ArticleRow;
  const item = itemIn(demo, id);
  return {
    seen: [...faults(seen(card), row, item)],
    heard: [...faults(heard(card), row, item)],
  };
};

const none = { seen: [], heard: [] };

/** Shows some of a document's items. */
async function shown(page: HostPage, document: Data, ids: string[]): Promise<OurElement[]> {
  const cards = ids.map((id) => make(page, tagOf(itemIn(document, id).type), { claim: id }));
  const article = make(page, "article-claims", {}, ...cards);
  article.data = document;
  page.document.body.append(article);
  await settled(cards);
  return cards;
}

/** Damage of one kind: to which claim, how it is done, and what of the comparison has to see it. */
interface Damage {
  what: string;
  id: string;
  found: string;
  spoil(document: Data): void;
}

const spoilQuantity =
  (id: string, spoil: (quantity: Data) => void) =>
  (document: Data): void =>
    spoil(itemIn(document, id).quantity);

/** Everywhere in a document, and so in what names it, too. */
function rename(document: Data, name: string) {
  const renamed = JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === "string" ? value.replaceAll(name, "Freedonia") : value,
  );
  Object.assign(document, renamed);
}

const rows = Object.entries(articleTable);

const damages: Damage[] = [
  ...demo.items
    .filter(({ quantity }: Data) => quantity?.hedge)
    .map(({ id }: Data) => ({
      what: `the hedge of ${id} dropped`,
      id,
      found: "hedge",
      spoil: spoilQuantity(id, (quantity) => delete quantity.hedge),
    })),
  ...demo.items
    .filter(
      ({ quantity }: Data) => quantity && !quantity.hedge && !quantity.order && quantity.min === undefined,
    )
    .map(({ id }: Data) => ({
      what: `a hedge put before ${id}`,
      id,
      found: "hedge",
      spoil: spoilQuantity(id, (quantity) => Object.assign(quantity, { hedge: "about" })),
    })),
  {
    what: "the hedge of the whole dropped",
    id: "casualties",
    found: "hedge",
    spoil: spoilQuantity("troops-sent", (quantity) => delete quantity.hedge),
  },
  {
    what: "the whole dropped",
    id: "casualties",
    found: "figure",
    spoil: (document) => delete itemIn(document, "casualties").whole,
  },
  ...["min", "max"].map((bound) => ({
    what: `the ${bound} of equipment-count lost`,
    id: "equipment-count",
    found: "figure",
    spoil: spoilQuantity("equipment-count", (quantity) => delete quantity[bound]),
  })),
  {
    what: "a bound turned into a number",
    id: "equipment-count",
    found: "figure",
    spoil: spoilQuantity("equipment-count", (quantity) => {
      Object.assign(quantity, { value: 100 });
      delete quantity.min;
      delete quantity.max;
    }),
  },
  ...["deal-worth", "systems-delivered"].map((id) => ({
    what: `the order of ${id} raised`,
    id,
    found: "figure",
    spoil: spoilQuantity(id, (quantity) => Object.assign(quantity, { order: "hundreds of billions" })),
  })),
  {
    what: "a number ten times as large",
    id: "engineers",
    found: "figure",
    spoil: spoilQuantity("engineers", (quantity) => Object.assign(quantity, { value: 60000 })),
  },
  ...rows.flatMap(([id, { names }]) =>
    names.map((name) => ({
      what: `${name} renamed in ${id}`,
      id,
      found: "name",
      spoil: (document: Data) => rename(document, name),
    })),
  ),
  ...rows.map(([id, { saidBy }]) => ({
    what: saidBy === "nobody named" ? `a speaker invented for ${id}` : `the speaker of ${id} swapped`,
    id,
    found: "speaker",
    spoil: (document: Data) => {
      itemIn(document, id).by = [{ source: "trump", via: "japan-times" }];
    },
  })),
  ...rows
    .filter(([, { saidBy }]) => saidBy !== "nobody named")
    .map(([id]) => ({
      what: `the speaker of ${id} dropped`,
      id,
      found: "speaker",
      spoil: (document: Data) => {
        itemIn(document, id).by = [];
      },
    })),
  ...rows
    .filter(([, { via }]) => via)
    .map(([id]) => ({
      what: `${id} said straight to us`,
      id,
      found: "via",
      spoil: (document: Data) => {
        for (const by of itemIn(document, id).by) delete by.via;
      },
    })),
  ...rows
    .filter(([, { words }]) => words)
    .map(([id]) => ({
      what: `a word of ${id} dropped`,
      id,
      found: "quotation",
      spoil: (document: Data) => {
        const item = itemIn(document, id);
        item.text = item.text.replace(/ \S+/, "");
        delete item.context;
      },
    })),
  ...["engineers", "equipment-count", "alaska-talks"].map((id) => ({
    what: `${id} no longer planned`,
    id,
    found: "planned",
    spoil: (document: Data) => delete itemIn(document, id).mode,
  })),
  ...["pantsir-deployed", "more-deployments"].map((id) => ({
    what: `the doubt of ${id} dropped`,
    id,
    found: "must",
    spoil: (document: Data) => {
      delete itemIn(document, id).mode;
      delete itemIn(document, id).likelihood;
    },
  })),
  {
    what: "a cell filled that is not stated",
    id: "equipment",
    found: "cell guns/m2010",
    spoil: (document) => {
      itemIn(document, "equipment").rows.find(({ id }: Data) => id === "guns").cells.m2010 = 0;
    },
  },
  {
    what: "a cell's source dropped",
    id: "equipment",
    found: "speaker: Wikimedia",
    spoil: (document) => {
      itemIn(document, "equipment").rows.find(({ id }: Data) => id === "caliber").cells["nk-btr80a"].by = [];
    },
  },
  {
    what: "a cell's mode dropped",
    id: "equipment",
    found: "reportedly",
    spoil: (document) => {
      delete itemIn(document, "equipment").rows.find(({ id }: Data) => id === "direction").cells.pantsir.mode;
    },
  },
];

describe("the article's claims", function () {
  countTests("json", "claims of an article, whole");
  this.timeout(60_000);
  let page: HostPage;

  before(async () => {
    page = await hostPage();
  });

  afterEach(() => expect(harm(page.noted)).to.deep.equal(noHarm));
  after(closePages);

  it("are those of the table, each of its kind", () => {
    const kinds = Object.fromEntries(rows.map(([id, { kind }]) => [id, kind]));
    expect(rows.length).to.equal(28);
    expect(Object.fromEntries(demo.items.map(({ id, type }: Data) => [id, type]))).to.deep.equal(kinds);
    expect(JSON.stringify(demo)).not.to.match(/"(wording|exact)"/);
  });

  for (const [id] of rows) {
    it(`(${id}) say what the article says, to the eye and to the ear`, async () => {
      const [card] = (await shown(page, demo, [id])) as [OurElement];
      expect(faultsOf(card, id), JSON.stringify([seen(card), heard(card)], null, 1)).to.deep.equal(none);
    });
  }

  it("are told apart from damaged ones", async () => {
    const unseen: string[] = [];
    for (const { what, id, found, spoil } of damages) {
      const document = structuredClone(demo);
      spoil(document);
      expect(document, what).not.to.deep.equal(demo);
      const [card] = (await shown(page, document, [id])) as [OurElement];
      for (const [sense, all] of Object.entries(faultsOf(card, id))) {
        if (!all.some((fault) => fault.startsWith(found)))
          unseen.push(`${what} (${sense}): ${all.join("; ") || "no fault"}: ${seen(card).all}`);
      }
    }
    expect(unseen.join("\n")).to.equal("");
    expect(damages.length).to.be.above(100);
  });
});
