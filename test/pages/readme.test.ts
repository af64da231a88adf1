import { expect } from "@open-wc/testing";
import {
  closePages,
  harm,
  noHarm,
  type OurElement,
  openPage,
  settled,
  showsFallback,
  showsItem,
} from "../reliability/host-page.js";

const readme = await (await fetch("/README.md")).text();

/** The page that the README has one copy, from the script to the three cards. */
const page = readme.match(/```html\n(<!doctype html>[\s\S]*?)```/)?.[1] as string;

const recorder = `<script src="/test/fixtures/host-recorder.js"></script>`;

/** The page, with dist/cdn/ beside it as cdn/. */
const open = (html: string) =>
  openPage(
    `/answer?${new URLSearchParams({ body: html.replace("<title>", `${recorder}<title>`).replaceAll('"cdn/', '"/dist/cdn/') })}`,
  );

describe("the README’s page of your own", () => {
  afterEach(closePages);

  it("shows its three cards as soon as it is copied", async () => {
    const { document, noted } = await open(page);
    const cards = [...document.querySelectorAll<OurElement>("fact-card, quote-block, stat-bar")];
    expect(cards.length).to.equal(3);
    await settled(cards);
    for (const card of cards) {
      expect(card.issues, card.localName).to.deep.equal([]);
      expect(showsItem(card), card.localName).to.equal(true);
      expect(card.textContent?.trim(), "the fallback is written whole").to.match(/\w.*\.$/s);
    }
    expect(harm(noted)).to.deep.equal(noHarm);
  });

  it("says in the card what is wrong where a comma is left out and `debug` is on the tag", async () => {
    const { document, noted } = await open(
      page.replace('Sundays.", "by"', 'Sundays." "by"').replace("<fact-card", "<fact-card debug"),
    );
    const card = document.querySelector("fact-card") as unknown as OurElement;
    await settled([card]);
    await card.updateComplete;
    expect(showsFallback(card)).to.equal(true);
    expect(card.shadowRoot?.textContent).to.match(/comma/);
    expect(harm(noted)).to.deep.equal(noHarm);
  });

  it("is the first card that the README shows an editor, and two more", () => {
    const first = readme.match(/```html\n(<fact-card[\s\S]*?<\/fact-card>)/)?.[1] as string;
    expect(page.replaceAll(/\s+/g, " ")).to.contain(first.replaceAll(/\s+/g, " "));
  });
});
