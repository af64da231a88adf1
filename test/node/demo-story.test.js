import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { demoPage } from "../../demo/build.js";
import { embedHtml } from "../../dist/embed/index.js";

const read = (name) => readFileSync(new URL(`../../demo/${name}`, import.meta.url), "utf8");

const story = read("story.html");
const page = read("page.html");
const claims = JSON.parse(read("claims.json"));
const quickCards = JSON.parse(read("quick-cards.json"));

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/** What a reader sees, as `exact` is looked for: NFC, every run of white space one space. */
function textOf(html) {
  return html
    .replace(/<!--.*?-->/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(x?)([0-9a-f]+);/gi, (_match, hex, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&([a-z]+);/g, (match, name) => ENTITIES[name] ?? match)
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
}

const fold = (text) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
const countOf = (text, part) => text.split(part).length - 1;

/** The words that are looked for: `exact` between its `prefix` and `suffix`. */
const wanted = ({ prefix = "", exact, suffix = "" }) => fold(`${prefix}${exact}${suffix}`);

test("every claim's words stand in the story, once", () => {
  const text = textOf(story);
  for (const item of claims.items) {
    assert.equal(countOf(text, wanted(item)), 1, `${item.id}: “${item.exact}”`);
  }
});

test("no claim's words stand in the page before the story, where they would be found first", () => {
  const text = textOf(page);
  for (const item of claims.items) {
    assert.equal(countOf(text, wanted(item)), 0, `${item.id}: “${item.exact}”`);
  }
});

test("every quotation stands in the story word for word, in curly quotes", () => {
  const text = textOf(story);
  for (const item of claims.items.filter(({ type }) => type === "quote")) {
    assert.match(text, new RegExp(`“${item.text}[,.]?”`), item.id);
    if (item.context) assert.ok(item.context.includes(item.text), item.id);
  }
});

test("every claim has its place in the story after the words that it is taken from", () => {
  const placed = [...story.matchAll(/<!-- cards?: ([a-z0-9 -]+?) -->/g)].flatMap((marker) =>
    marker[1].split(" ").map((id) => ({ id, before: story.slice(0, marker.index) })),
  );
  assert.deepEqual(placed.map(({ id }) => id).sort(), claims.items.map(({ id }) => id).sort());
  for (const { id, before } of placed) {
    const item = claims.items.find((one) => one.id === id);
    assert.ok(textOf(before).includes(wanted(item)), id);
  }
});

test("the page and the claims document name the same headline and date", () => {
  const { headline, description, published, publisher } = claims.article;
  const text = textOf(page);
  for (const words of [headline, description, claims.sources[publisher].name]) {
    assert.ok(text.includes(words), words);
  }
  assert.ok(page.includes(`datetime="${published}"`));
});

test("the page loads nothing from elsewhere and shows no picture", () => {
  for (const html of [page, story]) {
    assert.doesNotMatch(html, /(?:src|href|srcset|action)\s*=\s*["']?(?:https?:)?\/\//i);
    assert.doesNotMatch(html, /<(?:img|picture|video|iframe|style)\b/i);
    assert.doesNotMatch(html, /\s(?:style|on[a-z]+)\s*=/i);
  }
  assert.doesNotMatch(read("demo.css"), /url\(|@import/);
  for (const media of Object.values(claims.media)) assert.equal(media.src, undefined);
});

test("the built page has a card of each kind by data-json and the rest by claim", () => {
  const html = demoPage({ page, story, claims, quickCards, embedHtml });
  const cards = html.replace(/<details.*?<\/details>/gs, "");
  for (const item of claims.items) {
    // Reader modes take what is called “share” for buttons.
    const times = /\bshare\b/.test(item.id) ? 0 : 1;
    assert.equal(countOf(cards, `id="onrecord-${item.id}"`), times, item.id);
  }
  const inline = [...cards.matchAll(/<([a-z]+-[a-z]+)( id="onrecord-[^"]*")? data-json="[^"]*">/g)];
  const byClaim = [...cards.matchAll(/<[a-z]+-[a-z]+ id="onrecord-([^"]*)" claim="\1">/g)];
  assert.equal(inline.length + byClaim.length, claims.items.length);
  assert.deepEqual([...new Set(inline.map(([, tag]) => tag))].sort(), [
    "equipment-compare",
    "fact-card",
    "quote-block",
    "stat-bar",
  ]);
  for (const [start, , id] of inline) {
    if (!id) continue;
    const whole = embedHtml(/onrecord-([^"]*)"/.exec(id)[1], { form: "tag", document: claims });
    assert.ok(whole.startsWith(start) && cards.includes(whole), id);
  }
  const quick = [...cards.matchAll(/<([a-z]+-[a-z]+) data-json='([^']*)'><figure/g)];
  assert.deepEqual(
    quick.map(([, , json]) => JSON.parse(json)),
    quickCards.map(({ item }) => item),
  );
  assert.equal(countOf(html, '<details class="snippet">'), claims.items.length + quickCards.length);
  assert.doesNotMatch(html, /<!-- (?:head|story|quick-cards|cards?:)/);
});

test("a card pasted with its own data brings its language, and the sources, media and units that it names", () => {
  const partsOf = (id) => {
    const [, json] = / data-json="([^"]*)"/.exec(embedHtml(id, { form: "tag", document: claims }));
    return JSON.parse(json.replace(/&(\w+);/g, (_match, name) => ENTITIES[name]));
  };
  const share = partsOf("shell-share");
  assert.deepEqual(Object.keys(share.sources).sort(), ["budanov", "hur", "japan-times", "meridian-post"]);
  assert.equal(share.lang, "en");
  assert.equal(share.media, undefined);
  assert.equal(share.units, undefined);
  const equipment = partsOf("equipment");
  assert.deepEqual(Object.keys(equipment.sources).sort(), [
    "meridian-post",
    "ru-security-council",
    "wikimedia",
  ]);
  assert.deepEqual(Object.keys(equipment.media).sort(), ["img-nk-btr", "img-ru-btr80"]);
  // A word of a text may be a unit's name.
  assert.ok("gun" in equipment.units);
});
