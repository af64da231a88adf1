import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { type ArticleArgs, articleSnippet, codeOf, newsPage } from "./article.js";
import { news } from "./documents.js";

/** Articles beside the demo’s, each a claims document of its own: a card is not made for one kind of news. */
export default {
  title: "Other news/Articles",
  component: "article-claims",
  tags: ["!autodocs"],
  args: { json: undefined, debug: true },
  argTypes: {
    json: { name: "data-json", control: "object", description: "The claims document." },
    debug: { control: "boolean", description: "Says in the cards what is wrong." },
  },
} satisfies Meta<ArticleArgs>;

/** @param name of a file in stories/news/, without its end */
function page(name: string): StoryObj<ArticleArgs> {
  const document = news[name];
  if (!document) throw new Error(`There is no stories/news/${name}.json`);
  return {
    args: { json: document },
    render: (args) => newsPage(document, args),
    parameters: codeOf((_args, form) =>
      articleSnippet({ src: `/claims/${name}.json` }, document.items, document, form),
    ),
  };
}

export const Poll: StoryObj = { name: "A poll, with margins and the question", ...page("poll") };
export const ElectionNight: StoryObj = {
  name: "An election night, not all counted",
  ...page("election-night"),
};
export const Toll: StoryObj = { name: "A toll that its source revised", ...page("toll") };
export const Court: StoryObj = { name: "A charge, its denial, an anonymous source", ...page("court") };
export const Jobs: StoryObj = { name: "A jobs figure and its change", ...page("jobs") };
export const Study: StoryObj = { name: "A study, its interval and its funder", ...page("study") };
export const Climate: StoryObj = { name: "A climate statement and its likelihood", ...page("climate") };
export const Cars: StoryObj = { name: "Three cars, prices in two currencies", ...page("cars") };
export const Sport: StoryObj = { name: "A sports result", ...page("sport") };
export const FactCheck: StoryObj = { name: "A fact-check and its verdict", ...page("fact-check") };
