import { expect, fixture, html } from "@open-wc/testing";
import axe from "axe-core";
import "../../src/define.js";
import { embedHtml } from "../../src/embed/index.js";
import { type ClaimsDocument, type ItemType, parse } from "../../src/model/index.js";
import { inside, seen, until } from "../elements/page.js";

/*
 * The examples beside the article: ten documents as a newsroom would write them. A card must not look made for war.
 */

/** Each document, and the languages that its texts are in. */
const documents: Record<string, string[]> = {
  cars: ["en"],
  climate: ["en"],
  court: ["en"],
  "election-night": ["en"],
  "fact-check": ["en"],
  jobs: ["en"],
  poll: ["en"],
  sport: ["en", "ar"],
  study: ["en"],
  toll: ["en", "uk"],
};

const tags: Record<ItemType, string> = {
  fact: "fact-card",
  quote: "quote-block",
  stat: "stat-bar",
  comparison: "equipment-compare",
};

const schemes = { light: "#ffffff", dark: "#000000" };

async function textOf(name: string): Promise<string> {
  const answer = await fetch(new URL(`../../stories/news/${name}.json`, import.meta.url));
  expect(answer.ok, `${name}.json is there`).to.be.true;
  return answer.text();
}

/** All cards of a document on one page, each shown. */
async function cardsOf(text: string, document: ClaimsDocument, lang: string, scheme: keyof typeof schemes) {
  const page = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
  page.style.setProperty("color-scheme", scheme);
  page.style.setProperty("background", schemes[scheme]);
  page.dir = lang === "ar" ? "rtl" : "ltr";
  const provider = Object.assign(page.ownerDocument.createElement("article-claims"), { data: text });
  const ready = new Set<EventTarget | null>();
  page.addEventListener("claim-ready", ({ target }) => ready.add(target));
  const cards = document.items.map((item) => {
    const card = page.ownerDocument.createElement(tags[item.type]);
    card.setAttribute("claim", item.id as string);
    card.textContent = "The fallback.";
    return card;
  });
  provider.append(...cards);
  page.append(provider);
  await until(() => ready.size === cards.length);
  return { page, cards };
}

/** The numbers of a text, once each, whatever stands round them. */
const figuresIn = (text: string): string[] => [...new Set(text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu))];

/**
 * `said` leaves out the ends of a bar's scale, which say again what stands above it, and how the survey of one row was
 * made, which a fallback may leave to the link.
 */
function figuresOn(card: Element): { all: string[]; said: string[] } {
  const words = seen(card);
  const left = inside(card, ".scale, td small").map(
    (one) => one.textContent?.replace(/\s+/g, " ").trim() ?? "",
  );
  return { all: figuresIn(words), said: figuresIn(left.reduce((rest, one) => rest.replace(one, ""), words)) };
}

function figuresOfFallback(id: string, document: ClaimsDocument, lang: string): string[] {
  const fallback = embedHtml(id, { form: "fallback", document, lang });
  const { body } = new DOMParser().parseFromString(fallback.replace(/</g, " <"), "text/html");
  return figuresIn(body.textContent ?? "");
}

for (const [name, languages] of Object.entries(documents)) {
  describe(`the news story “${name}”`, () => {
    let text: string;
    let document: ClaimsDocument;

    before(async () => {
      text = await textOf(name);
      document = parse(text).value as ClaimsDocument;
    });

    it("is five to ten claims with nothing to mend and nothing to advise", () => {
      const { issues } = parse(text);
      expect(issues.map(({ severity, path, message }) => `${severity}: ${path}: ${message}`)).to.deep.equal(
        [],
      );
      expect(document.items).to.have.lengthOf.within(5, 10);
      expect(document.items.length).to.equal(JSON.parse(text).items.length);
    });

    for (const lang of languages) {
      for (const scheme of ["light", "dark"] as const) {
        it(`shows each claim in its card, for a reader of “${lang}”, ${scheme}`, async () => {
          const { page, cards } = await cardsOf(text, document, lang, scheme);
          for (const card of cards) {
            const words = seen(card);
            expect(words, card.getAttribute("claim") as string).to.not.equal("");
            expect(words).to.not.match(/undefined|NaN|\[object|null/);
          }
          const { violations } = await axe.run(page, {
            resultTypes: ["violations"],
            // Nothing but the colours is another in the dark.
            ...(scheme === "dark" && { runOnly: ["color-contrast"] }),
          });
          expect(
            violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
            ),
          ).to.deep.equal([]);
        });
      }

      it(`gives the same figures in each fallback, for a reader of “${lang}”`, async () => {
        const { cards } = await cardsOf(text, document, lang, "light");
        for (const card of cards) {
          const id = card.getAttribute("claim") as string;
          const { all, said } = figuresOn(card);
          const written = figuresOfFallback(id, document, lang);
          expect(written, `the fallback of ${id}`).to.include.members(said);
          expect(all, `the card of ${id}`).to.include.members(written);
        }
      });
    }
  });
}

describe("the news stories", () => {
  it("name no site but example.org, and nobody but the made-up", async () => {
    for (const name of Object.keys(documents)) {
      for (const [, host] of (await textOf(name)).matchAll(/https?:\/\/([^/"]+)/g)) {
        expect(host, name).to.equal("example.org");
      }
    }
  });
});
