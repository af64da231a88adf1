// Builds the demo into dist/demo: the page, its data and its styles.
// The cards' fallback comes from dist/embed, so the library is built before.

import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const TAGS = {
  fact: "fact-card",
  quote: "quote-block",
  stat: "stat-bar",
  comparison: "equipment-compare",
};
const TYPES = Object.fromEntries(Object.entries(TAGS).map(([type, tag]) => [tag, type]));

/**
 * The cards that bring their own data; all others take theirs from the page's `<article-claims>`.
 * None of these names another item, so that each of them can be pasted alone.
 */
const INLINE = new Set([
  "alaska-talks",
  "shell-share",
  "around-clock",
  "systems-delivered",
  "q-adapted",
  "engineers",
  "equipment-count",
  "equipment",
  "pantsir-deployed",
  "q-risk",
]);

const HEAD = `<link rel="stylesheet" href="../cdn/onrecord.css">
<script type="module" crossorigin src="../cdn/onrecord.js"></script>`;

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

const JSON_ESCAPES = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026" };
/** JSON for an attribute in double quotes: a raw `<` or `>` in it does not survive every CMS. */
const jsonAttribute = (value) =>
  escapeHtml(JSON.stringify(value).replace(/[<>&]/g, (character) => JSON_ESCAPES[character]));

/** In which table of the document the ids under a key are looked up. */
const TABLE_OF_KEY = {
  by: "sources",
  source: "sources",
  via: "sources",
  about: "sources",
  org: "sources",
  funder: "sources",
  translator: "sources",
  image: "media",
  media: "media",
  unit: "units",
};

/** An item with only those sources, media and units beside it that it refers to. */
export function itemWithItsParts(item, document) {
  const parts = { sources: {}, media: {}, units: {} };
  const visit = (value, table) => {
    if (typeof value === "string") {
      const entry = table && document[table]?.[value];
      if (!entry || Object.hasOwn(parts[table], value)) return;
      parts[table][value] = entry;
      if (table !== "units") visit(entry);
    } else if (Array.isArray(value)) {
      for (const one of value) visit(one, table);
    } else if (value !== null && typeof value === "object") {
      for (const [key, one] of Object.entries(value)) visit(one, TABLE_OF_KEY[key]);
    }
  };
  visit(item);
  const used = Object.entries(parts).filter(([, entries]) => Object.keys(entries).length > 0);
  // What it is written in, wherever it is pasted: a page may be in another language.
  return { lang: document.lang, item, ...Object.fromEntries(used) };
}

/** A card as an editor pastes it. */
function cardHtml(item, document, embedHtml) {
  const tag = TAGS[item.type];
  const data = INLINE.has(item.id)
    ? `data-json="${jsonAttribute(itemWithItsParts(item, document))}"`
    : `claim="${item.id}"`;
  const fallback = embedHtml(item, { form: "fallback", document });
  // Reader modes take what is called “share” for buttons, and drop the claim.
  const id = /\bshare\b/.test(item.id) ? "" : ` id="onrecord-${item.id}"`;
  return `<${tag} ${data}${id}>${fallback}</${tag}>`;
}

/** JSON as a person types it: on one line, with spaces. */
const typedJson = (value) => JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");

/** A small card, its attribute in single quotes: the shortest that can be typed by hand. */
function quickCardHtml({ tag, item }, fallback) {
  const json = typedJson(item);
  if (/['&<>]/.test(json)) throw new Error(`quick-cards.json: ' & < > have to be escaped: ${json}`);
  return `<${tag} data-json='${json}'>${fallback}</${tag}>`;
}

const snippetHtml = (html) =>
  `<details class="snippet"><summary>Snippet</summary><pre><code>${escapeHtml(html)}</code></pre></details>`;

function slotHtml(card, { before = "", wide = false } = {}) {
  const name = wide ? "card-slot card-slot-wide" : "card-slot";
  return `<div class="${name}">${before}\n${card}\n${snippetHtml(card)}\n</div>`;
}

const rowHtml = (slots) => `<div class="cards cards-${slots.length}">\n${slots.join("\n")}\n</div>`;

/** The story with its cards in place of the markers `<!-- card: id -->` and `<!-- cards: id id -->`. */
function storyHtml(story, document, embedHtml) {
  const itemsLeft = new Map(document.items.map((item) => [item.id, item]));
  const slotOf = (id) => {
    const item = itemsLeft.get(id);
    if (!item) throw new Error(`story.html: "${id}" is no item of claims.json, or is placed twice`);
    itemsLeft.delete(id);
    return slotHtml(cardHtml(item, document, embedHtml), { wide: item.type === "comparison" });
  };
  const html = story.replace(/<!-- cards?: ([a-z0-9 -]+?) -->/g, (_marker, ids) => {
    const slots = ids.split(" ").map(slotOf);
    return slots.length === 1 ? slots[0] : rowHtml(slots);
  });
  if (itemsLeft.size > 0) {
    throw new Error(`story.html: no place for ${[...itemsLeft.keys()].join(", ")}`);
  }
  return `<article-claims src="./claims.json">\n<div class="story">\n${html.trim()}\n</div>\n</article-claims>`;
}

function quickCardsHtml(quickCards, embedHtml) {
  const slots = quickCards.map((quick) => {
    const item = { type: TYPES[quick.tag], ...quick.item };
    const card = quickCardHtml(quick, embedHtml(item, { form: "fallback" }));
    const typed = `<pre class="typed"><code>${escapeHtml(typedJson(quick.item))}</code></pre>`;
    return slotHtml(card, { before: `\n${typed}` });
  });
  return rowHtml(slots);
}

/** The whole page as HTML. */
export function demoPage({ page, story, claims, quickCards, embedHtml }) {
  const inserted = {
    head: HEAD,
    story: storyHtml(story, claims, embedHtml),
    "quick-cards": quickCardsHtml(quickCards, embedHtml),
  };
  return page.replace(/<!-- (head|story|quick-cards) -->/g, (_marker, name) => inserted[name]);
}

/** A page of another house: a few cards, on styles that are not ours. */
function hostPage(page, claims, embedHtml) {
  const cards = page.replace(/<!-- card: ([a-z0-9-]+) -->/g, (_marker, id) => {
    const item = claims.items.find((one) => one.id === id);
    if (!item) throw new Error(`demo/hosts: "${id}" is no item of claims.json`);
    return cardHtml(item, claims, embedHtml);
  });
  return cards
    .replace("<!-- head -->", HEAD.replaceAll("../cdn/", "../../cdn/"))
    .replace(/<body([^>]*)>/, '<body$1><article-claims src="../claims.json">')
    .replace("</body>", "</article-claims></body>");
}

/** Writes dist/demo/. To be run from the project's root, after the library's own build. */
export default async function build() {
  const root = pathToFileURL(`${process.cwd()}/`);
  const source = (name) => new URL(`demo/${name}`, root);
  const target = (name) => new URL(`dist/demo/${name}`, root);
  const [page, story, claims, quickCards] = await Promise.all(
    ["page.html", "story.html", "claims.json", "quick-cards.json"].map((name) =>
      readFile(source(name), "utf8"),
    ),
  );
  const { embedHtml } = await import(new URL("dist/embed/index.js", root).href);
  const html = demoPage({
    page,
    story,
    claims: JSON.parse(claims),
    quickCards: JSON.parse(quickCards),
    embedHtml,
  });
  await mkdir(target("hosts"), { recursive: true });
  await writeFile(target("index.html"), html);
  for (const name of await readdir(source("hosts"))) {
    const page = await readFile(source(`hosts/${name}`), "utf8");
    await writeFile(target(`hosts/${name}`), hostPage(page, JSON.parse(claims), embedHtml));
  }
  for (const name of ["claims.json", "demo.css", "icon.svg", "lang.js"]) {
    await copyFile(source(name), target(name));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
