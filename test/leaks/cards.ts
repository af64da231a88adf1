import type { ArticleClaims } from "../../src/elements/article-claims/article-claims.js";
import type { ClaimCard } from "../../src/elements/claim-card.js";
import type { Item } from "../../src/model/item.js";

/*
 * Text cards that come and go, each taken away at another moment of its life.
 */

type Card = ClaimCard<Item>;

const kinds: [tag: string, item: object][] = [
  ["fact-card", { text: "The bridge is closed.", by: "Ada Example", status: "reported" }],
  ["quote-block", { text: "We counted twice.", by: { name: "Ada Example" } }],
  ["stat-bar", { label: "of the roads", quantity: "~40%", by: "Ada Example" }],
  [
    "equipment-compare",
    {
      title: "Two bridges",
      columns: ["a", "b"].map((id) => ({ id, name: `The ${id} bridge` })),
      rows: [{ label: "Length", cells: { a: "40 m", b: null } }],
      by: "Ada Example",
    },
  ],
];

const never = "/never.json";

/** For that address the network says nothing until it is given up. */
function fetchNothing(): () => void {
  const { fetch } = window;
  window.fetch = (url, init) =>
    `${url}`.endsWith(never)
      ? new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)))
      : fetch(url, init);
  return () => {
    window.fetch = fetch;
  };
}

const settled = async (card: Card) => {
  do await card.updateComplete;
  while (card.isUpdatePending);
};

const isShown = (card: Card) => card.shadowRoot?.querySelector("[part~=card]");

const turn = () => new Promise((next) => setTimeout(next));

async function until(isSo: () => unknown) {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 2000) throw new Error(`It never comes: ${isSo}`);
    await turn();
  }
}

const withJson = (card: Card, item: object) => card.setAttribute("data-json", JSON.stringify(item));

/** How a card comes into being, and at what moment it goes. */
export const lives: Record<string, (card: Card, item: object, page: HTMLElement) => unknown> = {
  "at once"(card, item, page) {
    withJson(card, item);
    page.append(card);
  },
  async "while it waits for its turn"(card, item, page) {
    withJson(card, item);
    page.append(card);
    await Promise.resolve();
  },
  async "in the middle of a slice"(card, item, page) {
    withJson(card, item);
    page.append(card);
    await turn();
  },
  async "when it is drawn"(card, item, page) {
    withJson(card, item);
    page.append(card);
    await settled(card);
  },
  async "while its document is loading"(card, _item, page) {
    card.setAttribute("src", never);
    page.append(card);
    await settled(card);
  },
  async "while an article waits for its document"(card, _item, page) {
    const article = document.createElement("article-claims") as ArticleClaims;
    article.setAttribute("src", never);
    card.setAttribute("claim", "bridge");
    article.append(card);
    page.append(article);
    await settled(card);
    article.remove();
  },
  async "while it waits for an article that never comes"(card, _item, page) {
    card.setAttribute("claim", "bridge");
    page.append(card);
    await settled(card);
  },
  async "with the article that it has its claim from"(card, item, page) {
    const article = document.createElement("article-claims") as ArticleClaims;
    article.data = { items: [{ ...item, id: "bridge", type: typeOf(card) }] };
    card.setAttribute("claim", "bridge");
    article.append(card);
    page.append(article);
    await until(() => isShown(card));
    article.remove();
  },
  async "while what is wrong is put into words"(card, _item, page) {
    card.setAttribute("data-json", '{"text":');
    page.append(card);
    await settled(card);
  },
  async "when what is wrong was said"(card, _item, page) {
    card.setAttribute("data-json", '{"text":');
    page.append(card);
    await until(() => card.issues[0]?.message);
  },
  async "when it was moved about"(card, item, page) {
    withJson(card, item);
    page.append(card);
    await settled(card);
    for (let time = 0; time < 3; time++) page.prepend(card);
    await settled(card);
  },
  async "when it was given another item and taken out and in"(card, item, page) {
    withJson(card, item);
    page.append(card);
    await settled(card);
    card.remove();
    card.data = { ...item, id: "another" };
    page.append(card);
    await settled(card);
  },
  async "while its language is on the way"(card, item, page) {
    withJson(card, item);
    card.lang = "uk";
    page.append(card);
    await turn();
  },
  async "when a reader has used it"(card, item, page) {
    withJson(card, item);
    page.append(card);
    await until(() => isShown(card));
    for (const button of card.shadowRoot?.querySelectorAll<HTMLElement>("[part=tools] button") ?? [])
      button.click();
    await settled(card);
  },
};

const typeOf = (card: Card) =>
  ({ "fact-card": "fact", "quote-block": "quote", "stat-bar": "stat" })[card.localName] ?? "comparison";

/** Mounts so many cards, and takes each away again. */
export async function comeAndGo(count: number): Promise<void> {
  const page = document.createElement("div");
  document.body.append(page);
  const fetchAgain = fetchNothing();
  const ways = Object.values(lives);
  for (let done = 0; done < count; ) {
    const round = Array.from({ length: Math.min(ways.length, count - done) }, async (_, index) => {
      // So that in time every kind goes every way.
      const [tag, item] = kinds[
        (index + Math.floor(done / ways.length)) % kinds.length
      ] as (typeof kinds)[number];
      const card = document.createElement(tag) as Card;
      card.append("Fallback");
      await ways[index]?.(card, item, page);
      card.remove();
    });
    done += round.length;
    await Promise.all(round);
  }
  page.remove();
  for (let time = 0; time < 5; time++) await turn();
  fetchAgain();
}
