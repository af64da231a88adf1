// What a reader meets of a post: its page, the front page, the feed, and what REST hands to an app.

import { settled } from "../cms/settled.js";
import { marks } from "../cms/snippets.js";
import { verdicts } from "../cms/verdicts.js";

/** The page of a post: `{ verdict, errors, text }`. */
export async function readPost(tab, url, id) {
  const errors = [];
  const note = (message) => message.type?.() === "error" && errors.push(message.text());
  const fault = (error) => errors.push(error.message);
  tab.on("console", note).on("pageerror", fault);
  await tab.goto(url);
  await settled(tab);
  const place = ".entry-content";
  const [verdict] = await tab.evaluate(verdicts, { cells: [{ id, place }], marks });
  // biome-ignore lint/performance/useDomNodeTextContent: what is not displayed does not count
  const text = await tab.locator(place).first().innerText();
  tab.off("console", note).off("pageerror", fault);
  return { verdict, errors, text };
}

/** The front page: what may not be there. */
export async function readFrontPage(tab, origin) {
  const errors = [];
  const note = (message) => message.type?.() === "error" && errors.push(message.text());
  const fault = (error) => errors.push(error.message);
  tab.on("console", note).on("pageerror", fault);
  await tab.goto(origin);
  await settled(tab);
  tab.off("console", note).off("pageerror", fault);
  // biome-ignore lint/performance/useDomNodeTextContent: what is not displayed does not count
  return [...errors, ...codeIn(await tab.locator("body").innerText())];
}

/** The posts of this test in the feed, as a feed reader shows them, without script: `{ title, text }` each. */
export async function readFeed(tab, origin) {
  const xml = await (await fetch(`${origin}/feed/`)).text();
  await tab.goto("about:blank");
  const items = await tab.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, "text/xml");
    return [...feed.querySelectorAll("item")].map((item) => ({
      title: item.querySelector("title").textContent,
      html: item.getElementsByTagNameNS("http://purl.org/rss/1.0/modules/content/", "encoded")[0].textContent,
    }));
  }, xml);
  const posts = [];
  for (const { title, html } of items.filter((item) => / editor,/.test(item.title))) {
    await tab.setContent(html);
    // biome-ignore lint/performance/useDomNodeTextContent: what is not displayed does not count
    posts.push({ title, text: await tab.locator("body").innerText() });
  }
  return posts;
}

/** Markup or JSON among words. */
export const codeIn = (text) =>
  [
    ...text.matchAll(
      /.{0,20}(?:[{}]|&(?:quot|lt|amp);|data-(?:json|onrecord)|<\/?(?:p|figure|div)\b).{0,20}/g,
    ),
  ].map(([found]) => `code as text: ${found}`);
