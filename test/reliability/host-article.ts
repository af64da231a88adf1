import { expect } from "@open-wc/testing";
import {
  cardsIn,
  cardTags,
  escaped,
  type HostPage,
  harm,
  noHarm,
  pause,
  settled,
  showsItem,
  until,
} from "./host-page.js";
import { plainItems } from "./rich-items.js";

const figureHtml = `<figure class="onrecord" id="figure" data-onrecord="fact-card" data-onrecord-json="${escaped(
  '{"text":"A marked figure.","by":"Ada Example"}',
)}"><p>A marked figure, Ada Example says.</p></figure>`;

const tagsHtml = Object.entries(cardTags)
  .map(
    ([tag, type]) =>
      `<${tag} data-json="${escaped(JSON.stringify(plainItems[type]))}"><p>Fallback</p></${tag}>`,
  )
  .join("");

/** Five cards of an article. */
export const articleHtml = `<article id="article">${tagsHtml}${figureHtml}</article>`;

/** Five cards, each once; the figure's is among them, and nothing went wrong on the page. */
export async function expectShown(page: HostPage, count = 5) {
  await expectCards(page, count);
  expect(harm(page.noted)).to.deep.equal(noHarm);
}

export async function expectCards(page: HostPage, count = 5) {
  await until(() => cardsIn(page).length >= count && cardsIn(page).every(showsItem));
  await pause(30);
  const cards = cardsIn(page);
  await settled(cards);
  expect(cards.length).to.equal(count);
  for (const card of cards) {
    expect(showsItem(card), card.localName).to.equal(true);
    expect(card.shadowRoot?.querySelectorAll("[part~=card]").length).to.equal(1);
  }
  for (const figure of page.document.querySelectorAll("#figure"))
    expect(figure.querySelectorAll("fact-card").length, "a card in the figure").to.equal(1);
}

const packages = "/node_modules";
export const scriptTag = (file: string) => `<script src="${packages}/${file}"></script>`;
export const sheetTag = (file: string, folder = packages) =>
  `<link rel="stylesheet" href="${folder}/${file}">`;
