// Builds the demo into dist/demo: the page, its data and its styles.
// The cards' fallback comes from dist/embed, so the library is built before.

import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

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

/** A card as an editor pastes it. */
const cardHtml = ({ id }, document, embedHtml) =>
  embedHtml(id, { form: "tag", document, ...(!INLINE.has(id) && { src: "" }) });

/** JSON as a person types it: on one line, with spaces. */
const typedJson = (value) => JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");

/** A small card, its attribute in single quotes: the shortest that can be typed by hand. */
function quickCardHtml({ type, item }, embedHtml) {
  const json = typedJson(item);
  if (/['&<>$]/.test(json)) throw new Error(`quick-cards.json: ' & < > $ have to be escaped: ${json}`);
  return embedHtml({ type, ...item }, { form: "tag" }).replace(/data-json="[^"]*"/, `data-json='${json}'`);
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
    const card = quickCardHtml(quick, embedHtml);
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
