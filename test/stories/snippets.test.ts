/// <reference types="vite/types/importMeta.d.ts" />
import { expect } from "@open-wc/testing";
import archieml from "archieml";
import { render, type TemplateResult } from "lit";
import { EmbedError, embedHtml } from "../../src/embed/index.js";
import { isJson } from "../../src/model/json-object.js";
import type { Expected } from "../../stories/card.js";
import type { CodeForm } from "../../stories/snippet.js";
import { seen, settled, until } from "../elements/page.js";
import { closePages, hostPage, settled as settledThere } from "../reliability/host-page.js";

/*
 * What “Show code” hands out, pasted into a page with the script for news sites: the card of the story, in each form.
 * ArchieML goes the way that the guide on the claims document names: `archieml.load`, then `embedHtml`.
 */

type Args = Record<string, unknown>;
type Transform = (code: string, context: { args: Args; globals?: { code: CodeForm } }) => string;

interface Story {
  name?: string;
  args?: Args;
  render?: (args: Args) => TemplateResult;
  parameters?: { expected?: Expected; docs?: { source?: { transform?: Transform } } };
}

interface Meta extends Story {
  title: string;
}

const files = import.meta.glob<{ default: Meta } & Record<string, Story>>("../../stories/*.stories.ts", {
  eager: true,
});

const pages = Object.values(files).map(({ default: meta, ...stories }) => ({
  title: meta.title,
  stories: Object.entries(stories)
    .map(([key, story]) => ({
      name: story.name ?? key,
      args: { ...meta.args, ...story.args, debug: false } as Args,
      draw: (story.render ?? meta.render) as NonNullable<Story["render"]>,
      code: (story.parameters?.docs ?? meta.parameters?.docs)?.source?.transform as Transform,
      expected: story.parameters?.expected ?? {},
    }))
    // The others show how a card is not written.
    .filter(({ expected: { shows = "card" } }) => [shows].flat().every((one) => one === "card")),
}));

const cardTags = "fact-card, quote-block, stat-bar, equipment-compare";
const cardsIn = (place: ParentNode) => [...place.querySelectorAll(cardTags)];
const hasItem = (card: Element) => (card as Element & { item?: unknown }).item !== undefined;

/** The addresses under which the stories would put their documents, and where these lie here. */
const documentsHere = (code: string) =>
  code
    .replace(/\/claims\/(?:2025-08-14|election)\.json/g, "/demo/claims.json")
    .replace(/\/claims\/([\w-]+\.json)/g, "/stories/news/$1");

/** ArchieML, read as the guide says; the cards of a document are those that the story shows. */
function fromArchieml(code: string, cards: Element[], lang?: string): string {
  if (code.startsWith("ArchieML cannot say this")) return "";
  const data = archieml.load(code);
  if (!isJson(data) || !("items" in data)) return embedHtml(data, { lang });
  return cards.map(({ id }) => embedHtml(id.replace("onrecord-", ""), { document: data, lang })).join("\n");
}

/** A text cannot be `null`, which stands for what nobody stated; and a list is of texts or of things, not of both. */
const notInArchieml: Record<string, string[]> = {
  "Elements/stat-bar": ["Number not stated", "Series: time", "Series: two sources over time, and a plan"],
  "Other news/Articles": ["A jobs figure and its change", "A poll, with margins and the question"],
};

const forms: CodeForm[] = ["tag", "html", "archieml"];

for (const { title, stories } of pages) {
  describe(`the code of the stories of ${title}`, () => {
    const place = document.createElement("main");
    const shown: string[][] = [];

    before(async function () {
      this.timeout(60_000);
      document.body.append(place);
      for (const { draw, args } of stories) {
        render(draw(args), place.appendChild(document.createElement("div")));
      }
      await until(() => cardsIn(place).every((card) => hasItem(card) && seen(card)));
      await settled(...cardsIn(place));
      for (const inner of place.children) shown.push(cardsIn(inner).map(seen));
    });

    after(() => place.remove());
    afterEach(closePages);

    for (const form of forms) {
      it(`gives the card, as ${form}`, async function () {
        this.timeout(120_000);
        const written = stories.map(({ code, args }) => code("", { args, globals: { code: form } }));
        const isSayable = (at: number) => !written[at]?.startsWith("ArchieML cannot say this");
        const body = written.map((text, at) => {
          const cards = cardsIn(place.children[at] as Element);
          const lang = stories[at]?.args.lang as string | undefined;
          const pasted = form === "archieml" ? fromArchieml(text, cards, lang) : documentsHere(text);
          return `<article>${pasted}</article>`;
        });
        const page = await hostPage();
        page.document.body.innerHTML = body.join("\n");
        const isLeft = "figure[data-onrecord]:not([role=none])";
        await until(() => page.document.querySelectorAll(isLeft).length === 0);
        // The words of a language come after the card.
        await until(() => cardsIn(page.document).every(seen));
        await settledThere(cardsIn(page.document));
        const cards = [...page.document.querySelectorAll("article")].map((article) =>
          cardsIn(article).map(seen),
        );
        for (const [at, { name }] of stories.entries()) {
          if (isSayable(at)) expect(cards[at], name).to.deep.equal(shown[at]);
        }
        const unsaid = stories.filter((_, at) => !isSayable(at)).map(({ name }) => name);
        expect(unsaid).to.deep.equal(form === "archieml" ? (notInArchieml[title] ?? []) : []);
      });
    }
  });
}

describe("code that no card can be made of", () => {
  it("is refused with its reason, not with another card", () => {
    expect(() => embedHtml(archieml.load("Nobody says anything."))).to.throw(EmbedError);
  });
});
