// docs/reference.md out of custom-elements.json and the classes of the fallback. `--check` fails when it is stale.
import { readFileSync } from "node:fs";
import { writeOrCheck } from "./generated.js";

const manifest = JSON.parse(readFileSync("custom-elements.json", "utf8"));
const { fallbackClasses } = await import("../dist/embed/index.js");

const elements = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName),
);
const order = ["fact-card", "quote-block", "stat-bar", "equipment-compare", "article-claims"];
elements.sort((a, b) => order.indexOf(a.tagName) - order.indexOf(b.tagName));

const oneLine = (text = "") => text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim();

function table(heads, rows) {
  if (rows.length === 0) return "";
  const line = (cells) => `| ${cells.map(oneLine).join(" | ")} |\n`;
  return `${line(heads)}${line(heads.map(() => "---"))}${rows.map(line).join("")}\n`;
}

const code = (text) => `\`${text}\``;

/** Attributes, properties, events and parts differ; tokens and states are the same for all four cards. */
function section({
  tagName,
  description,
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
}) {
  const named = new Map(attributes.map((attribute) => [attribute.name, attribute]));
  const properties = members.filter(({ kind }) => kind === "field");
  const methods = members.filter(({ kind }) => kind === "method");
  const type = (one) => code(one.type?.text ?? "unknown");
  return [
    `## \`<${tagName}>\`\n\n${oneLine(description)}\n\n`,
    table(
      ["Attribute", "Type", ""],
      [...named.values()].map((one) => [code(one.name), type(one), one.description]),
    ),
    table(
      ["Property", "Type", ""],
      properties.map((one) => [code(one.name), type(one), one.description]),
    ),
    table(
      ["Method", ""],
      methods.map((one) => [code(`${one.name}()`), one.description]),
    ),
    table(
      ["Event", "Type", ""],
      events.map((one) => [code(one.name), type(one), one.description]),
    ),
    table(
      ["Slot", ""],
      slots.map((one) => [one.name ? code(one.name) : "(default)", one.description]),
    ),
    table(
      ["Part", ""],
      cssParts.map((one) => [code(one.name), one.description]),
    ),
  ].join("");
}

const card = elements.find(({ tagName }) => tagName === "fact-card");

const text = `<!-- Made by \`npm run reference\`. Change the doc comments of the classes instead. -->

# Reference

Tags, attributes, properties, events, states, parts, custom properties and fallback classes. From the first release on
they are a promise.

${elements.map(section).join("")}## States

For \`:state()\`, on every card; \`<article-claims>\` has \`loading\` and \`invalid\`.

${table(
  ["State", ""],
  card.cssStates.map((one) => [code(one.name), one.description]),
)}## Custom properties

Inherited, so that a site sets them once, on \`:root\` or on any element round the cards.

${table(
  ["Property", "Default", ""],
  card.cssProperties.map((one) => [code(one.name), code(one.default), one.description]),
)}## Classes of the fallback

Of the HTML that \`embedHtml\` writes and \`onrecord.css\` draws. Nothing depends on them for its meaning: a content system
may drop them.

${table(
  ["Class", ""],
  Object.entries(fallbackClasses).map(([name, description]) => [code(name), description]),
)}`;

writeOrCheck("docs/reference.md", `${text.trimEnd()}\n`, "npm run reference");
await import("./which-snippet.js");
