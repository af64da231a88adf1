import { expect } from "@open-wc/testing";
import { type EmbedForm, embedHtml } from "../../src/embed/index.js";
import { type Card, inside } from "../elements/page.js";
import { cardFrom } from "../embed/card-from.js";
import { parsed, textOf } from "../embed/plain-tree.js";

/*
 * News pages live for decades. What a release has written stands in them as it was written: here is one folder a
 * release, frozen by `npm run archive`, and every later release shows the same of it.
 */

const versions = ["0.1.0"];

interface Snippet {
  id: string;
  form: EmbedForm;
  src?: string;
  html: string;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a card prints, without the ends of a scale, which say again what stands above it, and its tools. */
function printed(card: Card): string {
  const shown = inside(card, '[part~="card"]')[0]?.cloneNode(true) as Element;
  for (const one of shown.querySelectorAll(".scale, .aloud, .tools, svg, button")) one.remove();
  const texts = [...shown.querySelectorAll("*")].flatMap(({ childNodes }) =>
    [...childNodes].map((node) => (node instanceof Text ? node.data : "")),
  );
  return texts.join(" ");
}

for (const version of versions) {
  describe(`what ${version} has written`, () => {
    const folder = `/test/archive/${version}`;
    let snippets: Snippet[];
    let document: { items: { id: string }[] };
    let said: Map<string, Set<string>>;

    before(async () => {
      snippets = await (await fetch(`${folder}/snippets.json`)).json();
      document = await (await fetch(`${folder}/claims.json`)).json();
      const frozen = snippets.filter(({ form }) => form === "fallback");
      said = new Map(frozen.map(({ id, html }) => [id, new Set(wordsOf(textOf(parsed(html))))]));
    });

    it("is every claim of its document in every form", () => {
      const forms = ["html", "tag", "iframe", "feed", "markdown", "text", "fallback"];
      expect(document.items.length).to.be.greaterThan(0);
      for (const { id } of document.items)
        for (const form of forms)
          expect(
            snippets.some((one) => one.id === id && one.form === form),
            `${id} ${form}`,
          ).to.equal(true);
    });

    it("is still a card, by its own data and by its document, that says what it said then", async () => {
      const live = snippets.filter(({ form }) => form === "html" || form === "tag");
      expect(live.length).to.equal(4 * document.items.length);
      for (const { id, html } of live) {
        const card = await cardFrom(html);
        expect(card.item, id).to.have.property("id", id);
        const now = wordsOf(printed(card));
        expect(now.length).to.be.greaterThan(3);
        const then = said.get(id) as Set<string>;
        expect(
          now.filter((word) => !then.has(word)),
          `${id}: ${printed(card)}`,
        ).to.deep.equal([]);
      }
    }).timeout(60_000);

    it("is written of its document in the same words today", () => {
      for (const { id } of document.items) {
        const today = wordsOf(textOf(parsed(embedHtml(id, { form: "fallback", document }))));
        expect([...new Set(today)], id).to.have.members([...(said.get(id) as Set<string>)]);
      }
    });
  });
}
