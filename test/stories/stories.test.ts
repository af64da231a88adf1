/// <reference types="vite/types/importMeta.d.ts" />
import { expect } from "@open-wc/testing";
import axe from "axe-core";
import { render, type TemplateResult } from "lit";
import { embedHtml } from "../../src/embed/index.js";
import { answers, modes, stages, statuses } from "../../src/model/claim.js";
import { formOf, type Issue, type Item, parse, type Quantity } from "../../src/model/index.js";
import { hedges } from "../../src/model/quantity-terms.js";
import { sourceTypes } from "../../src/model/source.js";
import { comparisons } from "../../src/model/stat.js";
import type { Expected, Shown } from "../../stories/card.js";
import { news } from "../../stories/documents.js";
import { itemOf, typeOf } from "../../stories/snippet.js";
import { fallbackShows, settled, until } from "../elements/page.js";
import { countTests } from "../reliability/trials.js";

/*
 * Every story, without Storybook: what it shows is what it says it shows, for everybody, in light and in dark.
 */

type Args = Record<string, unknown>;

interface Story {
  name?: string;
  args?: Args;
  render?: (args: Args) => TemplateResult;
  parameters?: {
    expected?: Expected;
    docs?: { source?: { transform?: (code: string, context: { args: Args }) => string } };
  };
}

interface Meta extends Story {
  title: string;
  component: string;
}

const files = import.meta.glob<{ default: Meta } & Record<string, Story>>("../../stories/*.stories.ts", {
  eager: true,
});

/** A story with what its file says of all of them. */
function whole(meta: Meta, name: string, story: Story) {
  return {
    name: story.name ?? name,
    tag: meta.component,
    args: { ...meta.args, ...story.args },
    render: (story.render ?? meta.render) as NonNullable<Story["render"]>,
    expected: story.parameters?.expected ?? {},
    code: (story.parameters?.docs ?? meta.parameters?.docs)?.source?.transform,
  };
}

const pages = Object.values(files).map(({ default: meta, ...stories }) => ({
  title: meta.title,
  stories: Object.entries(stories).map(([name, story]) => whole(meta, name, story)),
}));

type Whole = ReturnType<typeof whole>;

interface Card extends Element {
  issues: readonly Issue[];
}

const cardTags = Object.keys(typeOf).join(", ");

/** The issues themselves are a card too, in `debug`. */
const showsCard = (card: Element) => card.shadowRoot?.querySelector('[part="card"]') != null;

const shownBy = (card: Element): Shown =>
  showsCard(card) ? "card" : fallbackShows(card) ? "fallback" : "nothing";

/** Every story of a file on one page, each in its place. */
function pageOf(title: string, stories: Whole[]) {
  const main = document.createElement("main");
  const heading = document.createElement("h1");
  heading.textContent = title;
  main.append(heading);
  const places = stories.map(({ name, render: draw, args }) => {
    const place = document.createElement("section");
    const heading = document.createElement("h2");
    heading.textContent = name;
    const inner = document.createElement("div");
    place.append(heading, inner);
    main.append(place);
    render(draw(args), inner);
    return inner;
  });
  document.body.append(main);
  return { main, places };
}

async function found({ expected }: Whole, place: Element) {
  const cards = [...place.querySelectorAll<Card>(cardTags)];
  const [first = "card", ...more] = [expected.shows].flat();
  const shows = cards.map((_card, at) => (at > 0 && more[at - 1]) || first);
  await settled(...cards);
  // Documents are loaded, and the words of an issue come after the card.
  const isExplained = ({ issues }: Card) =>
    issues.every(({ severity, message }) => severity === "advice" || message);
  const isThere = (card: Card, at: number) => shownBy(card) === shows[at] && isExplained(card);
  await until(() => cards.every(isThere)).catch(() => {});
  return { cards, shows };
}

/** What was taken back does not travel on. */
const embedded = (item: unknown) =>
  typeof item === "object" && item !== null && "withdrawn" in item && "type" in item
    ? { type: item.type, withdrawn: item.withdrawn }
    : item;

const grounds = {
  default: { light: "#ffffff", dark: "#16181d" },
  broadsheet: { light: "#ffffff", dark: "#121212" },
};
type Theme = keyof typeof grounds;

const sheets = Object.fromEntries(
  await Promise.all(
    Object.keys(grounds).map(async (theme) => {
      const answer = await fetch(new URL(`../../src/themes/${theme}.css`, import.meta.url));
      return [theme, await answer.text()];
    }),
  ),
) as Record<Theme, string>;

/** What is measured of colours is alike in every engine: one of them does it for the other themes. */
const isChromium = /Chrome/.test(navigator.userAgent);
const looks = Object.entries(grounds).flatMap(([theme, schemes]) =>
  theme === "default" || isChromium
    ? Object.entries(schemes).map(([scheme, ground]) => ({ theme: theme as Theme, scheme, ground }))
    : [],
);

for (const { title, stories } of pages) {
  describe(`the stories of ${title}`, () => {
    const faults: string[] = [];
    const onError = ({ message }: ErrorEvent) => faults.push(message);
    const onRejection = ({ reason }: PromiseRejectionEvent) => faults.push(String(reason));
    const { error } = console;
    let page: ReturnType<typeof pageOf>;
    const times = countTests("access", "stories, by axe in each look");

    before(() => {
      console.error = (...told: unknown[]) => faults.push(told.map(String).join(" "));
      window.addEventListener("error", onError);
      window.addEventListener("unhandledrejection", onRejection);
      page = pageOf(title, stories);
    });

    after(() => {
      page.main.remove();
      console.error = error;
      window.removeEventListener("error", onError);
      window.removeEventListener("unhandledrejection", onRejection);
    });

    it("show what they say they show, and name what is wrong", async () => {
      for (const [at, story] of stories.entries()) {
        const { cards, shows } = await found(story, page.places[at] as Element);
        expect(cards, story.name).to.not.be.empty;
        expect(cards.map(shownBy), story.name).to.deep.equal(shows);
        const codes = cards.flatMap(({ issues }) => issues.map(({ code }) => code));
        expect(codes, story.name).to.deep.equal(story.expected.issues ?? []);
      }
    });

    for (const { theme, scheme, ground } of looks) {
      const isFirst = theme === "default" && scheme === "light";

      it(`can be read by everybody, ${theme}, ${scheme}`, async function () {
        this.timeout(120_000);
        times(stories.length);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(sheets.default + sheets[theme]);
        document.adoptedStyleSheets = [sheet];
        page.main.style.setProperty("color-scheme", scheme);
        page.main.style.setProperty("background", ground);
        page.main.style.setProperty("color", scheme === "light" ? "#000" : "#fff");
        const { violations } = await axe.run(page.main, {
          resultTypes: ["violations"],
          // Nothing but the colours is another in the dark, and in another theme.
          ...(!isFirst && { runOnly: ["color-contrast"] }),
          // The same table may stand in several stories; on a page of a newspaper it stands once.
          ...(isFirst && { rules: { "landmark-unique": { enabled: false } } }),
        });
        document.adoptedStyleSheets = [];
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, any }) => `${id}: ${target.join(" ")}: ${any.map(({ message }) => message)}`,
            ),
          ),
        ).to.deep.equal([]);
      });
    }

    it("give the snippet that an editor pastes, with the same data and the whole fallback", () => {
      for (const { name, tag, args, code } of stories) {
        const { body } = new DOMParser().parseFromString(code?.("", { args }) ?? "", "text/html");
        const pasted = body.firstElementChild;
        expect(body.childElementCount, name).to.equal(1);
        expect(pasted?.localName, name).to.equal(tag);
        const json = pasted?.getAttribute("data-json");
        if (tag === "article-claims" && json === null) continue;
        if (typeof args.json === "string") expect(json, name).to.equal(args.json);
        else
          expect(json ? itemOf(tag, JSON.parse(json)) : undefined, name).to.deep.equal(
            embedded(itemOf(tag, args.json)),
          );
        for (const card of body.querySelectorAll(cardTags)) {
          expect(card.innerHTML.trim() !== "", `${name}: ${card.localName}`).to.equal(args.fallback !== "");
        }
      }
    });

    it("leave no error in the console and no promise without an answer", async () => {
      await new Promise((done) => setTimeout(done, 50));
      expect(faults).to.deep.equal([]);
    });
  });
}

describe("the stories together", () => {
  const all = pages.filter(({ title }) => title.startsWith("Elements/")).flatMap(({ stories }) => stories);
  const items = all.flatMap(({ tag, args: { json } }): Item[] => {
    if (typeof json !== "object" || json === null) return [];
    const type = typeOf[tag];
    const given = "item" in json ? { ...json, item: { type, ...(json.item as object) } } : json;
    const whole = type && !("item" in json) ? { type, ...json } : given;
    return (parse(whole).value?.items ?? []) as Item[];
  });

  /** Every value that stands under a key, anywhere in what the stories show. */
  function under(key: string): Set<unknown> {
    const values = new Set<unknown>();
    const visit = (value: unknown) => {
      if (typeof value !== "object" || value === null) return;
      for (const [name, inner] of Object.entries(value)) {
        if (name === key) for (const one of [inner].flat()) values.add(one);
        visit(inner);
      }
    };
    visit(items);
    return values;
  }

  const quantities = [...under("quantity")].filter(Boolean) as Quantity[];

  it("have each mode, status and stage, each answer and each kind of source", () => {
    expect([...under("mode")]).to.include.members([...modes]);
    expect([...under("status"), "disputed"]).to.include.members([...statuses]);
    expect([...under("stage")]).to.include.members([...stages]);
    expect([...under("answer")]).to.include.members([...answers]);
    expect([...under("type")]).to.include.members([...sourceTypes]);
    expect([...under("compare")]).to.include.members([...comparisons]);
  });

  it("have each form of a number, each hedge and each bound", () => {
    expect(quantities.map(formOf)).to.include.members([
      "value",
      "bounds",
      "order",
      "ratio",
      "times",
      "from-to",
      "change",
    ]);
    expect([...under("hedge")]).to.include.members([...hedges]);
    for (const key of [
      "min",
      "max",
      "over",
      "under",
      "marginOfError",
      "interval",
      "level",
      "per",
      "scale",
      "wording",
    ]) {
      expect([...under(key)], key).to.not.be.empty;
    }
  });

  it("have each field of an item", () => {
    for (const key of [
      ...[
        "likelihood",
        "confidence",
        "counted",
        "asOf",
        "when",
        "note",
        "interest",
        "anonymity",
        "via",
        "occasion",
      ],
      ...["replies", "reviews", "revisions", "corrections", "withdrawn", "links", "media", "comparable"],
      ...[
        "partial",
        "context",
        "translation",
        "translator",
        "qualifier",
        "question",
        "of",
        "whole",
        "derive",
        "mark",
      ],
      ...["empty", "funder", "sample", "population", "collected", "method", "margin"],
    ]) {
      expect([...under(key)], key).to.not.be.empty;
    }
  });

  it("have a page for each document of the other news", () => {
    const shown =
      pages.find(({ title }) => title === "Other news/Articles")?.stories.map(({ args }) => args.json) ?? [];
    for (const [name, document] of Object.entries(news)) expect(shown.includes(document), name).to.be.true;
  });

  it("write a fallback wherever they show a card", () => {
    for (const { name, tag, args } of all) {
      const type = typeOf[tag];
      if (!type || !args.json || typeof args.json !== "object" || "item" in args.json) continue;
      const { value } = parse({ type, ...args.json });
      if (value) expect(embedHtml({ type, ...args.json }, { form: "fallback" }), name).to.contain("<figure");
    }
  });
});
