import { expect } from "@open-wc/testing";
import type { ItemType } from "../../src/model/item.js";
import { shareOf } from "../share.js";
import {
  closePages,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  settled,
  showsItem,
  tagOf,
  until,
} from "./host-page.js";
import { type JsonObject, plainItems } from "./rich-items.js";
import { countTests } from "./trials.js";

/** An address as somebody may write it, and what has to come out; null where nothing may. */
interface Vector {
  url: string;
  href: string | null;
}

/** The gate itself is shown each of them in test/model/url.test.ts. */
const vectors = shareOf<Vector>(await (await fetch("/test/data/url-vectors.json")).json(), 4);
const types = Object.keys(plainItems) as ItemType[];

/** No picture is loaded: the policy says of each which address would have been. */
const watched = {
  csp: "img-src 'none'",
  reportOnly: "default-src 'none'; script-src 'self'; style-src 'self'",
};

const good = "https://example.org/good.jpg";
const pictureOf = ({ href }: Vector) => (href?.startsWith("https:") ? href : null);

/** Shows one item for each entry, out of sight, and looks at each. */
async function show<Entry>(
  page: HostPage,
  entries: Entry[],
  itemOf: (entry: Entry, index: number) => JsonObject,
  look: (card: OurElement, entry: Entry) => void,
) {
  const cards = entries.map((entry, index) => {
    const item = itemOf(entry, index);
    const card = make(page, tagOf(item.type as ItemType), {}, "Fallback");
    card.data = item;
    return card;
  });
  const place = make(page, "div", { hidden: "" }, ...cards);
  page.document.body.append(place);
  await settled(cards);
  entries.forEach((entry, index) => {
    const card = cards[index] as OurElement;
    expect(
      showsItem(card),
      `${JSON.stringify(entry).slice(0, 200)} ${JSON.stringify(card.issues[0])}`,
    ).to.equal(true);
    look(card, entry);
  });
  return place;
}

const chunks = <Entry>(entries: Entry[], length: number): Entry[][] =>
  Array.from({ length: Math.ceil(entries.length / length) }, (_, index) =>
    entries.slice(index * length, (index + 1) * length),
  );

/** The address of the link in each of these, or null where one has none. */
const hrefsOf = (parts: Element[]) =>
  parts.map((part) => part.querySelector("a[href]")?.getAttribute("href") ?? null);

const allHrefs = (card: Element) => partsOf(card, "a").map((link) => link.getAttribute("href"));
const partsOf = (card: Element, selector: string) => [...(card.shadowRoot?.querySelectorAll(selector) ?? [])];
const pictureIn = (card: Element) => card.shadowRoot?.querySelector("img") ?? null;

/** Every vector in every list of an item that holds addresses. */
const listsOf = (some: Vector[]): JsonObject => ({
  replies: some.map(({ url }) => ({ by: { name: "A" }, answer: "denied", url })),
  reviews: some.map(({ url }) => ({ by: { name: "B" }, label: "Wrong", url })),
  revisions: some.map(({ url }) => ({ note: "C", url })),
  corrections: some.map(({ url }) => ({ note: "D", url })),
  by: some.flatMap(({ url }) => [
    { source: { name: "E" }, url } as JsonObject,
    { source: { name: "F", url, org: { name: "G", url } } },
  ]),
});

/** A request for a picture that is none of ours, or anything else that was not asked for. */
async function expectNoRequestBut({ noted }: HostPage, pictures: Iterable<string>) {
  const asked = new Set([...pictures].map(withoutFragment));
  const seen = () => new Set(noted.violations.map(({ uri }) => withoutFragment(uri)));
  await until(() => [...asked].every((picture) => seen().has(picture)));
  expect([...seen()].filter((uri) => !asked.has(uri))).to.deep.equal([]);
  const own = new RegExp(`^[a-z]+ ${location.origin}/(dist/cdn/onrecord|test/fixtures/)`);
  const isOurs = (request: string) =>
    own.test(request) || asked.has(withoutFragment(request.replace(/^img /, "")));
  expect(noted.requests.filter((request) => !isOurs(request))).to.deep.equal([]);
  expect({ ...harm(noted), violations: [] }).to.deep.equal(noHarm);
}

describe(`of ${vectors.length} ways to write an address`, function () {
  this.timeout(60_000);
  afterEach(closePages);
  const times = countTests("urls", "addresses in a field of a card");
  beforeEach(() => times(vectors.length));

  for (const type of types) {
    it(`the good ones alone become links in a ${type}'s replies, reviews, revisions, corrections and sources`, async () => {
      const page = await hostPage(watched);
      // A list may hold 500 entries.
      const place = await show(
        page,
        chunks(vectors, 240),
        (some) => ({ ...plainItems[type], ...listsOf(some) }),
        (card, some) => {
          const expected = some.map(({ href }) => href);
          for (const part of ["reply", "review", "revision", "correction"]) {
            expect(hrefsOf(partsOf(card, `[part~=${part}]`)), part).to.deep.equal(expected);
          }
          const sources = partsOf(card, "figcaption > p:not([part])");
          expect(hrefsOf(sources)).to.deep.equal(expected.flatMap((href) => [href, href]));
        },
      );
      place.remove();
      await expectNoRequestBut(page, []);
    });
  }

  it("the good ones alone become links of a series' entries and of a comparison's cells", async () => {
    const page = await hostPage(watched);
    const by = ({ url }: Vector): JsonObject => ({
      by: [{ source: { name: "A" }, url }, { source: { name: "B", url } }],
    });
    const expectHrefs = (card: Element, some: Vector[]) =>
      expect(hrefsOf(partsOf(card, "tbody p"))).to.deep.equal(some.flatMap(({ href }) => [href, href]));
    await show(
      page,
      chunks(vectors, 490),
      (some) => ({
        type: "stat",
        label: "A series",
        compare: "values",
        series: some.map((one) => ({ label: "Entry", quantity: 1, ...by(one) })),
      }),
      expectHrefs,
    );
    await show(
      page,
      chunks(vectors, 490),
      (some) => ({
        ...plainItems.comparison,
        rows: [{ label: "Type", cells: { old: some.map((one) => ({ text: "A", ...by(one) })) } }],
      }),
      expectHrefs,
    );
    await expectNoRequestBut(page, []);
  });

  it("the good ones alone become the link of a withdrawal", async () => {
    const page = await hostPage(watched);
    await show(
      page,
      vectors,
      ({ url }, index) => ({
        type: types[index % types.length] as ItemType,
        withdrawn: { reason: "Wrong", url },
      }),
      (card, { url, href }) => {
        expect(allHrefs(card), url).to.deep.equal(href === null ? [] : [href]);
      },
    );
    await expectNoRequestBut(page, []);
  });

  it("the good ones alone become the address of a license, and of a quotation", async () => {
    const page = await hostPage(watched);
    await show(
      page,
      vectors,
      ({ url }) => ({
        ...plainItems.quote,
        by: { source: { name: "A" }, url },
        media: { src: good, license: "CC0", licenseUrl: url },
      }),
      (card, { url, href }) => {
        expect(card.shadowRoot?.querySelector("blockquote")?.getAttribute("cite") ?? null, url).to.equal(
          href,
        );
        expect(allHrefs(card), url).to.deep.equal(href === null ? [] : [href, href]);
      },
    );
    await expectNoRequestBut(page, picturesOf(page));
  });

  it("the good ones that are https alone become pictures: of an item, of a person, of a column", async () => {
    const page = await hostPage(watched);
    const expectPicture = (card: Element, vector: Vector) =>
      expect(pictureIn(card)?.getAttribute("src") ?? null, vector.url).to.equal(pictureOf(vector));
    await show(
      page,
      vectors,
      ({ url: src }, index) => ({
        ...(plainItems[types[index % types.length] as ItemType] as JsonObject),
        media: { src },
      }),
      expectPicture,
    );
    await show(
      page,
      vectors,
      ({ url: src }) => ({ ...plainItems.quote, by: { name: "A", image: { src } } }),
      expectPicture,
    );
    await show(
      page,
      chunks(vectors, 6),
      (some) => ({
        type: "comparison",
        title: "Pictures",
        columns: [...some, ...some].slice(0, 6).map(({ url: src }, index) => ({
          id: `column-${index}`,
          name: "A column",
          media: { src },
        })),
        rows: [{ label: "Row", cells: {} }],
      }),
      (card, some) => {
        const heads = partsOf(card, "th[scope=col]").slice(0, some.length);
        const shown = heads.map((head) => head.querySelector("img")?.getAttribute("src") ?? null);
        expect(shown).to.deep.equal(some.map(pictureOf));
      },
    );
    await expectNoRequestBut(page, picturesOf(page));
  });

  it("the good ones that are https alone stay in a srcset, and one that is bad takes the others with it", async () => {
    const page = await hostPage(watched);
    const goodSets = new Set(vectors.map((vector) => `${good} 1x, ${pictureOf(vector)} 2x`));
    await show(
      page,
      vectors,
      ({ url }) => ({ ...plainItems.fact, media: { src: good, srcset: `${good} 1x, ${url} 2x` } }),
      (card, vector) => {
        const srcset = pictureIn(card)?.getAttribute("srcset") ?? null;
        const href = pictureOf(vector);
        // White space ends an address here, so that what stands round it was never a part of it.
        if (!/\s/.test(vector.url)) expect(srcset, vector.url).to.equal(href && `${good} 1x, ${href} 2x`);
        else expect(srcset === null || goodSets.has(srcset), vector.url).to.equal(true);
      },
    );
    await expectNoRequestBut(page, picturesOf(page));
  });
});

const withoutFragment = (address: string) => address.replace(/#.*$/s, "");

/** Lets every picture of the page come near, and says which address each asks for. */
function picturesOf({ document }: HostPage): Set<string> {
  const asked = new Set<string>();
  for (const card of document.querySelectorAll("*")) {
    for (const picture of card.shadowRoot?.querySelectorAll("img") ?? []) {
      picture.loading = "eager";
      asked.add(picture.currentSrc || picture.src);
    }
  }
  return asked;
}
