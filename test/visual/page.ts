/// <reference types="vite/types/importMeta.d.ts" />
import "@fontsource/noto-sans/400.css";
import "@fontsource/noto-sans/400-italic.css";
import "@fontsource/noto-sans/600.css";
import "@fontsource/noto-sans/700.css";
import "@fontsource/noto-serif/400.css";
import "@fontsource/noto-serif/500.css";
import "@fontsource/noto-serif/500-italic.css";
import "@fontsource/noto-serif/600.css";
import "@fontsource/noto-serif/700.css";
import { render, type TemplateResult } from "lit";
import "../../src/embed/onrecord.css";
import { define } from "../../src/registry.js";
import "./page.css";

/*
 * Every story on a page without Storybook: `?story=<id>` shows one, `?sheet=<start of a title>` all of a part.
 */

type Args = Record<string, unknown>;

interface Story {
  name?: string;
  args?: Args;
  render?: (args: Args) => TemplateResult;
}

interface Meta extends Story {
  title: string;
}

const files = import.meta.glob<{ default: Meta } & Record<string, Story>>("../../stories/*.stories.ts", {
  eager: true,
});

const sources = import.meta.glob<string>("../../stories/*.stories.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** A module names its exports by the alphabet; a reader meets them as they are written. */
const asWritten = (path: string, all: Record<string, Story>) =>
  [...(sources[path] ?? "").matchAll(/^export const (\w+)/gm)].map(
    ([, key = ""]) => [key, all[key] as Story] as const,
  );

/** From what is met most often to what is met least. */
const order = ["fact-card", "quote-block", "stat-bar", "equipment-compare"];
const rankOf = ({ default: { title } }: { default: Meta }) =>
  order.findIndex((tag) => title.endsWith(tag)) + 1 || order.length + 1;

const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/g, "");

const pages = Object.entries(files).sort(([, one], [, other]) => rankOf(one) - rankOf(other));

const stories = pages.flatMap(([path, { default: meta, ...all }]) =>
  asWritten(path, all).map(([key, story]) => ({
    id: `${slug(meta.title)}--${slug(key)}`,
    title: meta.title,
    name: story.name ?? key,
    args: { ...meta.args, ...story.args },
    draw: (story.render ?? meta.render) as NonNullable<Story["render"]>,
  })),
);

define();

const asked = new URLSearchParams(location.search);
const scheme = asked.get("scheme") ?? "light";
document.documentElement.style.setProperty("color-scheme", scheme);

const show = (id: string) => {
  const story = stories.find((one) => one.id === id);
  if (!story) throw new Error(`There is no story ${id}.`);
  document.body.replaceChildren();
  const place = document.createElement("main");
  place.className = "story";
  document.body.append(place);
  render(story.draw(story.args), place);
};

function sheet(part: string) {
  const place = document.createElement("main");
  place.className = "sheet";
  document.body.append(place);
  let title = "";
  // <article-claims> has no look of its own.
  const shown = stories.filter(({ title }) => title.startsWith(part) && !title.endsWith("article-claims"));
  for (const story of shown) {
    if (story.title !== title) {
      title = story.title;
      place.append(Object.assign(document.createElement("h1"), { textContent: title.split("/").pop() }));
    }
    const section = document.createElement("section");
    section.append(Object.assign(document.createElement("h2"), { textContent: story.name }));
    const inner = document.createElement("div");
    section.append(inner);
    place.append(section);
    render(story.draw(story.args), inner);
  }
}

const wanted = asked.get("sheet");
if (wanted !== null) sheet(wanted);

Object.assign(window, { stories: stories.map(({ id }) => id), show });
