// The house stands on floors: an import goes down, never up, and never sideways between two elements.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import test from "node:test";

import { bin, root } from "../../scripts/project.js";

/** From the ground up. What stands beside the elements may use them and what is below. */
const floors = [
  ["model"],
  ["language"],
  ["parts"],
  ["elements"],
  ["chart", "linked-data", "embed", "prerender", "cli", "builder"],
];
const entries = floors.length;

/** What a floor takes from npm. */
const packages = {
  model: /^valibot$/,
  language: /^$/,
  parts: /^lit(\/|$)/,
  elements: /^(lit(\/|$)|@lit\/context$)/,
  chart: /^(lit(\/|$)|chart\.js(\/|$))/,
};

const files = readdirSync(join(root, "src"), { recursive: true })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.split(sep).join("/"));

/** Each import of a file: what it names, and whether it is of types alone or made only when it is needed. */
function importsOf(file) {
  const source = readFileSync(join(root, "src", file), "utf8").replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, "");
  const fixed = [...source.matchAll(/^(?:import|export)(\s+type)?\b[^;"=]*?\bfrom\s*"([^"]+)"/gm)];
  const bare = [...source.matchAll(/^import\s*"([^"]+)"/gm)];
  const lazy = [...source.matchAll(/\bimport\(\s*"([^"]+)"/g)];
  return [
    ...fixed.map(([, type, name]) => ({ name, isType: type !== undefined })),
    ...bare.map(([, name]) => ({ name })),
    ...lazy.map(([, name]) => ({ name, isLazy: true })),
  ];
}

const imports = files.flatMap((file) => importsOf(file).map((one) => ({ file, ...one })));
const inner = imports
  .filter(({ name }) => name.startsWith("."))
  .map((one) => ({
    ...one,
    to: normalize(join(dirname(one.file), one.name))
      .split(sep)
      .join("/")
      .replace(/\.js$/, ".ts"),
  }));
const outer = imports.filter(({ name }) => !name.startsWith("."));

const roomOf = (file) => (file.includes("/") ? file.split("/")[0] : "");

function floorOf(file) {
  const room = roomOf(file);
  if (room === "" || room === "define") return entries;
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  assert.notEqual(floor, -1, `src/${room}/ stands on no floor: say in house.md and here which one`);
  return floor;
}

/** An element’s own folder; what all elements share stands above them. */
const elementOf = (file) => /^elements\/([^/]+)\//.exec(file)?.[1];

const written = (found) => found.map(({ file, name }) => `${file} imports ${name}`);

test("every file and its imports are read", () => {
  assert.ok(files.length > 50);
  assert.ok(inner.length > 200);
  for (const { file, to } of inner)
    assert.ok(files.includes(to), `${file} imports ${to}, which is not there`);
});

test("an import goes down, or stays on its floor", () => {
  const up = inner.filter(
    ({ file, to, isLazy }) => floorOf(to) > floorOf(file) && !(isLazy && floorOf(to) < entries),
  );
  assert.deepEqual(written(up), []);
});

test("what stands beside the elements does not lean on its neighbours, the embed excepted", () => {
  const beside = floors.at(-1);
  const sideways = inner.filter(
    ({ file, to }) =>
      beside.includes(roomOf(file)) &&
      beside.includes(roomOf(to)) &&
      roomOf(file) !== roomOf(to) &&
      roomOf(to) !== "embed",
  );
  assert.deepEqual(written(sideways), []);
});

test("no element imports another, and what they share imports none", () => {
  const sideways = inner.filter(
    ({ file, to }) => roomOf(file) === "elements" && elementOf(to) && elementOf(to) !== elementOf(file),
  );
  assert.deepEqual(written(sideways), []);
});

test("no import goes in a circle", () => {
  const lower = new Map(
    files.map((file) => [
      file,
      inner.filter((one) => one.file === file && !one.isLazy && !one.isType).map(({ to }) => to),
    ]),
  );
  const done = new Set();
  const circles = [];
  const visit = (file, path) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const to of lower.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

test("each floor takes from npm what it needs, and chart.js is taken in chart/ alone", () => {
  const odd = outer.filter(({ file, name }) => {
    if (name.startsWith("chart.js")) return roomOf(file) !== "chart";
    const allowed = packages[roomOf(file)];
    return allowed && !allowed.test(name) && !name.startsWith("node:");
  });
  assert.deepEqual(written(odd), []);
  const ofNode = outer.filter(
    ({ file, name }) => name.startsWith("node:") && !["cli", "prerender"].includes(roomOf(file)),
  );
  assert.deepEqual(written(ofNode), []);
});

test("what a claim is and how it is said need no browser", () => {
  const folder = mkdtempSync(join(root, "node_modules", ".floors-"));
  try {
    const config = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: { lib: ["ES2022"], types: ["node"], noEmit: true, rootDir: root },
      include: [join(root, "src/model"), join(root, "src/language"), join(root, "src/embed")].map(
        (path) => `${path}/**/*.ts`,
      ),
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { status, stdout } = spawnSync(process.execPath, [bin("typescript", "tsc"), "-p", folder], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an element file can be read in a sitting", () => {
  const long = files
    .map((file) => [file, readFileSync(join(root, "src", file), "utf8").split("\n").length])
    .filter(([file, lines]) => roomOf(file) === "elements" && !file.endsWith(".styles.ts") && lines > 200);
  assert.deepEqual(long, []);
});
