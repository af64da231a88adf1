import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import {
  type ArticleArgs,
  type ArticleParameters,
  article,
  articleSnippet,
  codeOf,
  type Placed,
} from "./article.js";
import { asText } from "./card.js";
import { demo } from "./documents.js";

/**
 * An article has several cards, and its claims belong together: the document is loaded once, a source is entered once, a
 * card is an id, and a correction is made in one place.
 *
 * Take this tag once, round the article. A single card needs none.
 */
export default {
  title: "Elements/article-claims",
  component: "article-claims",
  args: { json: undefined, debug: true },
  argTypes: {
    json: {
      name: "data-json",
      control: "object",
      description: "The claims document. What is wrong with an item is said under its card.",
    },
    src: { control: false, description: "Address of a document, of the page’s own origin." },
    refresh: { control: "number", description: "How often to ask again for `src`, in seconds, 30 at least." },
    debug: { control: "boolean", description: "Says in the cards what is wrong." },
  },
} satisfies Meta<ArticleArgs>;

type Story = StoryObj<ArticleArgs> & { parameters?: ArticleParameters };

/** A story of cards that take their items from `json`. */
const sharing = (json: unknown, cards: Placed[], expected?: ArticleParameters["expected"]) => ({
  args: { json },
  render: (args: ArticleArgs) => article(args, cards, json),
  parameters: {
    expected,
    ...codeOf((args, form) => articleSnippet({ json: args.json }, cards, args.json, form)),
  },
});

const flood = {
  lang: "en",
  sources: {
    office: { type: "organization", name: "District office" },
    residents: { type: "group", name: "Residents’ association" },
    mayor: { type: "person", name: "Ada Example", role: "mayor of Example City" },
  },
  items: [
    { id: "homes", type: "stat", label: "in the lower town", quantity: "640 home", by: "office" },
    {
      id: "flooded",
      type: "stat",
      label: "were flooded",
      quantity: ">=212 home",
      whole: "homes",
      by: "office",
    },
    {
      id: "warned",
      type: "fact",
      text: "Everybody in the lower town was warned in time.",
      by: { source: "mayor", verb: "said" },
      links: { rel: "includesQuotationFrom", item: "q-in-time" },
    },
    { id: "q-in-time", type: "quote", partial: true, text: "in time", by: { source: "mayor", verb: "said" } },
    {
      id: "not-warned",
      type: "fact",
      text: "No warning came before the water.",
      by: { source: "residents", verb: "say" },
      links: { rel: "disputes", item: "warned" },
    },
  ],
};

/** Two numbers of one document: the first is the whole of the second. */
export const Quick: Story = {
  name: "One document, two cards",
  ...sharing({ ...flood, items: flood.items.slice(0, 2) }, [
    { type: "stat", id: "homes" },
    { type: "stat", id: "flooded" },
  ]),
};

/** Claims that quote and dispute each other say so on both sides. */
export const Links: Story = {
  name: "Links: quotes, disputes, disputed by",
  ...sharing(flood, flood.items.slice(2)),
};

const placed = ["troops-sent", "casualties", "kremlin-pays"].map(
  (id) => demo.items.find((item) => item.id === id) as Placed,
);

/** The document in a file of its own, loaded once for all its cards. */
export const FromFile: Story = {
  name: "A document by its address",
  args: { src: new URL("../demo/claims.json", import.meta.url).href },
  render: (args) => article(args, placed, demo),
  parameters: codeOf((_args, form) => articleSnippet({ src: "/claims/2025-08-14.json" }, placed, demo, form)),
};

/**
 * A page that stays open asks again whether its document has changed, every 60 seconds while it is seen. A card that says
 * something else than before says “updated”; what was withdrawn goes.
 */
export const Live: Story = {
  name: "A live page: refresh",
  args: { src: new URL("../demo/claims.json", import.meta.url).href, refresh: 60 },
  render: (args) => article(args, placed, demo),
  parameters: codeOf(({ refresh }, form) =>
    articleSnippet({ src: "/claims/election.json" }, placed, demo, form).replace(
      "<article-claims ",
      `<article-claims refresh="${refresh}" `,
    ),
  ),
};

/** In a template written by hand the document may stand in the page. */
export const ChildScript: Story = {
  name: "A document in a script",
  args: { json: flood },
  render: ({ json, debug }) =>
    article(
      { debug },
      [{ type: "fact", id: "not-warned" }],
      json,
      html`<script type="application/json">${JSON.stringify(json).replaceAll("</", "\\u003c/")}</script>`,
    ),
  parameters: codeOf(({ json }, form) => {
    const cards = [{ type: "fact", id: "not-warned" }];
    if (form && form !== "tag") return articleSnippet({ json }, cards, json, form);
    const rest = articleSnippet({ src: "" }, cards, json).split("\n").slice(1);
    const script = `  <script type="application/json">${JSON.stringify(json).replaceAll("</", "\\u003c/")}</script>`;
    return ["<article-claims>", script, ...rest].join("\n");
  }),
};

/** All 28 claims of the demo’s article. */
export const Demo: Story = {
  name: "The demo’s whole article",
  args: { json: demo },
  render: (args) => article(args, demo.items, demo),
  parameters: codeOf((_args, form) =>
    articleSnippet({ src: "/claims/2025-08-14.json" }, demo.items, demo, form),
  ),
};

/** Taken back in the document, it is taken back on every page that shows it. */
export const Withdrawn: Story = {
  name: "A withdrawn claim",
  ...sharing(
    {
      lang: "en",
      items: [
        { id: "fled", type: "fact", withdrawn: { date: "2025-03-05", reason: "The person was mistaken." } },
        { id: "trial", type: "fact", text: "The trial opens in May.", by: "The court" },
      ],
    },
    [
      { type: "fact", id: "fled" },
      { type: "fact", id: "trial" },
    ],
  ),
};

/** One bad item leaves the others standing. */
export const OneBadItem: Story = {
  name: "One bad claim among good ones",
  ...sharing(
    {
      lang: "en",
      items: [
        { id: "good", type: "fact", text: "The bridge is closed.", by: "Town council" },
        { id: "bad", type: "fact", text: "The bridge is safe.", by: "Town council", status: "verified" },
      ],
    },
    [
      { type: "fact", id: "good" },
      { type: "fact", id: "bad" },
    ],
    { shows: ["card", "fallback"], issues: ["status-without-review"] },
  ),
};

/** An id with a slip in it: the card keeps its fallback and names the nearest. */
export const UnknownId: Story = {
  name: "An id that the document does not have",
  ...sharing(flood, [{ type: "stat", id: "flooted" }], { shows: "fallback", issues: ["unknown-claim"] }),
};

/** A document of another origin is not asked for, unless the page allows that origin. */
export const ForeignOrigin: Story = {
  name: "A document of another origin, refused",
  args: { src: "https://elsewhere.example/claims.json" },
  render: (args) => article(args, [{ type: "stat", id: "flooded" }], flood),
  parameters: {
    expected: { shows: "fallback", issues: ["foreign-origin"] },
    ...codeOf(({ src = "" }, form) =>
      articleSnippet({ src }, [{ type: "stat", id: "flooded" }], flood, form),
    ),
  },
};

/** A document that is no JSON: every card keeps its fallback. */
export const BrokenJson: Story = {
  name: "Broken JSON",
  argTypes: asText,
  ...sharing('{ "lang": "en", "items": [', [{ type: "fact", id: "good" }], {
    shows: "fallback",
    issues: ["json-unclosed"],
  }),
};
