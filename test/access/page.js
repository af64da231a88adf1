// A page with each element in each state that looks another way, and what a test asks it.
import { attribute } from "../attribute.js";

const by = { source: { name: "Ada Example", role: "mayor", interest: "runs again" }, date: "2025-03-02" };
const review = (verdict) => ({
  by: { name: "Example Facts", type: "organization" },
  date: "2025-03-04",
  label: "Read on",
  verdict,
  url: "https://facts.example/",
});
const text = "The town library will open on Sundays from March on, and on no other day of the week.";

const checked = ["verified", "mixed", "false", "misleading", "unverifiable"];
export const statuses = [
  { text, by, id: "claimed", exact: "open on Sundays" },
  { text, by: [] },
  { text, by: [by, { source: { name: "Ben Sample" } }], status: "corroborated" },
  { text, by, replies: { by: "The library", answer: "denied", text: "We have no staff." } },
  ...checked.map((status) => ({ text, by, status, reviews: review(status) })),
];
const numbers = ["62%", "~40%", "30..60%", ">=40%", "<=40%", "42.5±3.1%", "1 in 5", "tens of billions USD"];
const year = (quantity, at) => ({ when: `${2020 + at}`, quantity: `${quantity} swan`, by: "Bird club" });
const units = { swan: { en: "{n} swans" } };

/** Every state that looks another way. */
const cards = [
  ...statuses.map((item) => ["fact-card", item]),
  ["fact-card", { text, by, corrections: { was: "In May.", now: "In March.", date: "2025-03-03" } }],
  ["fact-card", { text, quantity: "17 person", by, revisions: { was: "43 person", now: "17 person" } }],
  ["fact-card", { text, by, withdrawn: { date: "2025-03-05", reason: "It was a drill." } }],
  ["fact-card", { text, by: "Ada", when: "13.03.2025" }],
  [
    "quote-block",
    {
      text: "We counted every tree in the park, twice",
      by,
      partial: true,
      context: "She said: We counted every tree in the park, twice, and left.",
    },
  ],
  ...numbers.map((quantity) => [
    "stat-bar",
    { label: "of all", quantity, by, mark: { quantity: "50%", label: "Half" } },
  ]),
  [
    "stat-bar",
    {
      units,
      item: { type: "stat", label: "Swans", compare: "time", series: [80, 90, "~70", "60..75"].map(year) },
    },
  ],
  [
    "equipment-compare",
    {
      title: "Two bridges",
      columns: [
        { id: "a", name: "Old" },
        { id: "b", name: "New", note: "Not open." },
        { id: "c", name: "Planned" },
      ],
      rows: [
        { label: "Length", unit: "meter", cells: { a: 120, b: "~140", c: null } },
        { label: "Made of", cells: { a: "stone", b: "stone", c: "stone" } },
      ],
      comparable: { reason: "one is a plan" },
      by,
    },
  ],
];

export const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Access</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/cdn/onrecord.css"><script type="module" src="/cdn/onrecord.js"></script>
<style>body { margin: 8px; background: Canvas; color: CanvasText }</style>
<main><h1>Access</h1><p>The library will open on Sundays.</p><article-claims>
${cards.map(([tag, item]) => `<${tag} debug data-json="${attribute(item)}"><p>${text}</p></${tag}>`).join("\n")}
</article-claims></main></html>`;

/** Handed to the page: what the tests ask it. */
export function inThePage() {
  const tags = "fact-card, quote-block, stat-bar, equipment-compare";
  const cards = () => [...document.querySelectorAll(tags)];
  const all = (selector) => cards().flatMap((card) => [...card.shadowRoot.querySelectorAll(selector)]);
  const colour = (name) => {
    const probe = Object.assign(document.createElement("i"), { style: `color: ${name}` });
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const channels = (color) => {
    const numbers = (color.match(/[\d.]+/g) ?? []).map(Number);
    return numbers.slice(0, 3).map((one) => (color.startsWith("color(") ? one : one / 255));
  };
  const luminance = (color) =>
    channels(color)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
      .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const isSeen = (element) => element.getClientRects().length > 0 && !element.closest(".aloud");
  /** Every element that has words of its own, with what they are drawn in. */
  const words = () =>
    all("*").filter(
      (one) =>
        isSeen(one) &&
        !one.closest("svg, style") &&
        [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim()),
    );
  const nameOf = (one) =>
    `${one.getRootNode().host.localName} ${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`;
  Object.assign(window, { access: { cards, all, colour, contrast, words, nameOf, isSeen } });
}
