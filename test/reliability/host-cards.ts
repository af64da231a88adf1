import { expect } from "@open-wc/testing";
import {
  cardTags,
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

/** One card of each type by its own data, and one in an `<article-claims>`, as direct children of an article. */
export function addCards(page: HostPage, prefix = (_tag: string) => ""): OurElement[] {
  const own = Object.entries(cardTags).map(([tag, type]) =>
    make(page, `${prefix(tag)}${tag}`, { "data-json": JSON.stringify(plainItems[type]) }, "Fallback"),
  );
  const inner = make(page, `${prefix("fact-card")}fact-card`, { claim: "alaska-talks" }, "Fallback");
  const claims = make(page, `${prefix("article-claims")}article-claims`, { src: "/demo/claims.json" }, inner);
  const article = page.document.createElement("article");
  article.append(...own);
  page.document.body.append(article, claims);
  return [...own, inner];
}

export async function expectShown(page: HostPage, prefix?: (tag: string) => string): Promise<OurElement[]> {
  const cards = addCards(page, prefix);
  await settled(cards);
  for (const card of cards) {
    expect(showsItem(card), `${card.localName} ${JSON.stringify(card.issues)}`).to.equal(true);
    expect(card.issues, card.localName).to.deep.equal([]);
  }
  expect(harm(page.noted)).to.deep.equal(noHarm);
  return cards;
}

/** What each card says, and how it is made. */
export const madeOf = (cards: OurElement[]) =>
  cards.map((card) => card.shadowRoot?.querySelector("[part~=card]")?.innerHTML.replace(/<!--.*?-->/g, ""));

/** What the cards say where nothing is in their way. */
export async function undisturbed(): Promise<(string | undefined)[]> {
  const page = await hostPage();
  const words = madeOf(await expectShown(page));
  page.close();
  return words;
}

export const script = (code: string) => `<script>${code}</script>`;
