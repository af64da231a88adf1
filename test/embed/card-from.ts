import { expect, fixture, html } from "@open-wc/testing";
import { upgradePage } from "../../src/embed/upgrade.js";
import { cardTags } from "../../src/model/tag.js";
import { type Card, settled, until } from "../elements/page.js";
import { parsed } from "./plain-tree.js";

upgradePage("of this test");

const cards = cardTags.join();

/** Puts HTML into an article and waits for its one card. */
export async function cardFrom(markup: string): Promise<Card> {
  const article = await fixture<HTMLElement>(html`<article lang="en"></article>`);
  article.append(...parsed(markup).childNodes);
  await until(() => article.querySelector<Card>(cards)?.item);
  const found = [...article.querySelectorAll<Card>(cards)];
  expect(found.length).to.equal(1);
  // A chart comes when it can; what it says stands in the table.
  found[0]?.setAttribute("chart", "off");
  await settled(...found);
  return found[0] as Card;
}
