import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/*
 * An import goes down, never up and never sideways between two elements: model → language → parts → tools → chart → elements →
 * entry points. What stands beside the elements uses them or what is below.
 */

const src = fileURLToPath(new URL("../../src", import.meta.url));

const floors = ["model", "language", "parts", "tools", "chart", "elements", "entries"];

/** What stands beside the elements, and the highest floor that each may use. */
const beside = {
  embed: "elements",
  "linked-data": "elements",
  prerender: "elements",
  cli: "elements",
  builder: "elements",
};

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
  .map((entry) => relative(src, `${entry.parentPath ?? entry.path}/${entry.name}`).replaceAll("\\", "/"));

/** The chart is loaded when one comes near the view: by one file of the elements, which hand it what it is told here. */
const door = { from: "elements/chunks.ts", to: "chart/attach.js" };
const handed = "chart/charted.js";

/** Who writes embeds for somebody: what stands beside the elements is theirs to use, too. */
const writers = ["cli"];

/** Everything that a file imports, loads, or hands on. */
const importsOf = (text) =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, specifier]) => specifier);

const folderOf = (file) => (file.includes("/") ? file.split("/")[0] : "entries");

/** define/ and drop-in/ belong to entry points, as the files at the top do. */
const placeOf = (file) => (["define", "drop-in"].includes(folderOf(file)) ? "entries" : folderOf(file));

/** The folder of one element: elements/fact-card/fact-card.ts is in fact-card. */
const elementOf = (file) => file.match(/^elements\/([^/]+)\//)?.[1];

/** Why a file may not import another; undefined where it may. */
function whyNot(from, specifier) {
  if (/^chart\.js(?:\/|$)/.test(specifier))
    return folderOf(from) === "chart" ? undefined : "chart.js is for src/chart alone";
  if (!specifier.startsWith(".")) return undefined;
  const to = posix.join(dirname(from), specifier);
  if (to.startsWith("..")) return "it is outside src";
  if (from === door.from && to === door.to) return undefined;
  // A page of ours uses what it shows; nothing uses a page.
  if (from.startsWith("builder/page/")) return undefined;
  const [above, below] = [placeOf(from), placeOf(to)];
  const [mine, its] = [elementOf(from), elementOf(to)];
  if (above === "elements" && mine && its && mine !== its) return "it is another element’s";
  // What all elements share may know none of them.
  if (above === "elements" && !mine && its) return "a shared part of the elements may use no single one";
  if (above === below || above === "entries") return undefined;
  if (below === "chart" && !(above === "elements" && to === handed))
    return `${door.from} alone loads the chart`;
  if (writers.includes(above) && below === "embed") return undefined;
  // What the builder opens was written there.
  if (above === "builder" && ["embed", "linked-data"].includes(below)) return undefined;
  const floor = floors.indexOf(beside[above] ?? above);
  if (floor < 0) return `${above}/ has no floor: give it one here`;
  if (floors.indexOf(below) < 0) return `${below}/ stands above it or beside it`;
  return floors.indexOf(below) > floor ? `${below} is above ${above}` : undefined;
}

test("there is something on every floor", () => {
  for (const floor of floors) assert.ok(files.filter((file) => placeOf(file) === floor).length > 1, floor);
  assert.ok(files.some((file) => folderOf(file) === "embed"));
});

for (const place of new Set(files.map(placeOf))) {
  test(`what ${place} imports is below it`, () => {
    const wrong = files
      .filter((file) => placeOf(file) === place)
      .flatMap((file) =>
        importsOf(readFileSync(`${src}/${file}`, "utf8")).flatMap((specifier) => {
          const why = whyNot(file, specifier);
          return why ? [`${file} imports ${specifier}: ${why}`] : [];
        }),
      );
    assert.deepEqual(wrong, []);
  });
}

test("every import is seen, however it is written", () => {
  const text = [
    `import { a } from "./a.js";`,
    `import "./b.js";`,
    `export * from './c.js';`,
    `const d = await import("./d.js");`,
    `import type { E } from "./e.js";`,
    `import {\n  f,\n} from "./f.js";`,
    `type G = import("./g.js").G;`,
  ];
  const letters = ["a", "b", "c", "d", "e", "f", "g"];
  assert.deepEqual(
    importsOf(text.join("\n")),
    letters.map((letter) => `./${letter}.js`),
  );
});

test("what goes up, sideways, or round the chart’s door would be told", () => {
  const refused = [
    ["model/a.ts", "../language/b.js"],
    ["language/messages/en.ts", "../../parts/b.js"],
    ["parts/a.ts", "../elements/b.js"],
    ["elements/a.ts", "../registry.js"],
    ["elements/a.ts", "../drop-in/checked-chunk.js"],
    ["elements/a.ts", "../define/fact-card.js"],
    ["elements/a.ts", "./fact-card/fact-card.js"],
    ["elements/fact-card/a.ts", "../stat-bar/b.js"],
    ["elements/stat-bar/a.ts", "chart.js"],
    ["elements/stat-bar/a.ts", "chart.js/auto"],
    ["elements/chunks.ts", "../chart/plot.js"],
    ["elements/a.ts", "../chart/attach.js"],
    ["model/a.ts", "../embed/b.js"],
    ["elements/a.ts", "../embed/b.js"],
    ["embed/a.ts", "../cli/b.js"],
    ["cli/a.ts", "../registry.js"],
    ["drop-in.ts", "../scripts/build.js"],
    ["somewhere/a.ts", "../model/b.js"],
    ["builder/a.ts", "../chart/b.js"],
    ["linked-data/a.ts", "../builder/b.js"],
    ["embed/a.ts", "../builder/page/b.js"],
  ];
  for (const [from, specifier] of refused) assert.ok(whyNot(from, specifier), `${from} → ${specifier}`);
  const allowed = [
    ["language/a.ts", "../model/b.js"],
    ["elements/fact-card/a.ts", "../claim-card.js"],
    ["elements/fact-card/a.ts", "./fact-card.styles.js"],
    ["embed/a.ts", "../parts/b.js"],
    ["embed/a.ts", "../elements/b.js"],
    ["cli/a.ts", "../embed/b.js"],
    ["chart/a.ts", "chart.js"],
    ["elements/chunks.ts", "../chart/attach.js"],
    ["define/fact-card.ts", "../elements/fact-card/fact-card.js"],
    ["index.ts", "./elements/fact-card/fact-card.js"],
    ["model/a.ts", "valibot"],
    ["builder/open/a.ts", "../../embed/b.js"],
    ["builder/open/a.ts", "../../linked-data/b.js"],
    ["builder/page/a.ts", "../../registry.js"],
    ["builder/page/a.ts", "../../embed/b.js"],
  ];
  for (const [from, specifier] of allowed)
    assert.equal(whyNot(from, specifier), undefined, `${from} → ${specifier}`);
});
