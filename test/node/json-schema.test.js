import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import Ajv from "ajv";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);
const json = (name) => JSON.parse(readFileSync(new URL(name, root), "utf8"));

const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
after(() => rmSync(folder, { recursive: true }));
const outfile = join(folder, "model.mjs");
await build({
  stdin: {
    contents: `export * from "./src/model/json-schema.ts"; export * from "./src/model/json-schema-words.ts";
      export * from "./src/model/read.ts"; export * from "./src/model/item.ts";`,
    resolveDir: new URL(".", root).pathname,
    loader: "ts",
  },
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
});
const { claimsJsonSchema, descriptions, itemSchemas, read } = await import(pathToFileURL(outfile));

const schema = claimsJsonSchema();
const validate = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { iri: true },
}).compile(schema);

const article = json("test/data/claims.analysis.json");
const fact = { type: "fact", text: "The bridge is open.", by: "Ada Example" };
const stat = { type: "stat", label: "Cars a day", by: "Ada Example", quantity: 5 };

const accepts = (data, why) => assert.ok(validate(data), `${why ?? JSON.stringify(data)}: ${messages()}`);
const refuses = (data, why) => assert.ok(!validate(data), why ?? JSON.stringify(data));
const messages = () =>
  (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).join("; ");

test("the file in the package is fresh", () => {
  assert.deepEqual(json("claims.schema.json"), JSON.parse(JSON.stringify(schema)));
});

test("the schema takes the whole article, and the demo's claims", () => {
  accepts(article, "the article");
  accepts(json("demo/claims.json"), "the demo");
});

test("it takes a document with items, with one item, and an item alone", () => {
  accepts({ items: [fact, stat] });
  accepts({ items: [] });
  accepts({ item: fact, sources: { ada: { name: "Ada Example" } } });
  accepts(fact);
  accepts({ $schema: "claims.schema.json", version: 1, ...fact });
  refuses({});
  refuses({ item: fact, items: [fact] });
  refuses({ sources: {} });
  refuses([fact]);
  refuses("fact");
});

test("it takes a quantity as a number, as an editor types it, and as an object", () => {
  for (const quantity of [
    "~40%",
    40,
    { value: 40, unit: "percent", hedge: "about" },
    { value: "3.10" },
    null,
  ]) {
    accepts({ ...stat, quantity });
  }
  for (const quantity of [true, ["40"], { value: "1,000" }, { value: 40, hedge: "roughly" }, { valeu: 40 }]) {
    refuses({ ...stat, quantity });
  }
});

test("it refuses a misspelt key and a wrong word, and says which", () => {
  refuses({ ...fact, tetx: "x" });
  assert.match(messages(), /must NOT have additional properties/);
  refuses({ ...fact, mode: "alegedly" });
  assert.match(messages(), /\/mode must be equal to one of the allowed values/);
  refuses({ ...fact, type: "fcat" });
  refuses({ items: [{ ...fact, status: "flase" }] });
  refuses({ items: [fact], sorces: {} });
  refuses({ ...fact, by: { source: "ada", mode: "alleged" } });
});

test("it speaks of the type that was written, and not of all", () => {
  refuses({ type: "quote", partial: "perhaps" });
  assert.match(messages(), /must have required property 'text'/);
  assert.doesNotMatch(messages(), /columns|label|quantity/);
});

test("it asks nothing more of an item that was withdrawn", () => {
  accepts({ type: "fact", withdrawn: true });
  accepts({ type: "comparison", withdrawn: { date: "2025-08-14", reason: "Wrong person" } });
  for (const no of [false, null, "false"]) refuses({ type: "fact", withdrawn: no });
  accepts({ ...fact, withdrawn: false });
});

test("it takes null wherever a field may be left out", () => {
  for (const [type, { entries }] of Object.entries(itemSchemas)) {
    for (const [field, { type: kind }] of Object.entries(entries)) {
      if (kind === "optional") {
        assert.ok(validate({ type, withdrawn: true, [field]: null }), `${type}.${field}: ${messages()}`);
      }
    }
  }
});

test("it takes each date, address and id that the model takes, and no other", () => {
  const agreeing = (field, values, build = (value) => ({ ...fact, [field]: value })) => {
    for (const value of values) {
      const item = build(value);
      const isRead = !read(item).issues.some(({ severity }) => severity !== "advice");
      assert.equal(validate(item), isRead, `${field}: ${JSON.stringify(value)}: ${messages()}`);
    }
  };
  agreeing(
    "when",
    [
      ...[
        "2025",
        "2025-08",
        "2025-08-13",
        "XXXX-08-13",
        "2025-08-13T09:30Z",
        "2024/2025",
        "2024/..",
        "../2025",
      ],
      ...["2025~", "2024~/2025?", " 2025 ", 2025, { text: "last year" }, { text: "last year", edtf: "2024" }],
      ...[
        "yesterday",
        "13.08.2025",
        "2025/",
        "..",
        "2025-08-13T09:30",
        "XXXX-08",
        20250813,
        true,
        { txt: "x" },
        [],
      ],
    ].filter((value) => !Array.isArray(value)),
  );
  agreeing(
    "url",
    ["https://example.org/", "HTTP://example.org", "javascript:alert(1)", "page.html", "//x", 5],
    (url) => ({
      ...fact,
      by: { source: "Ada Example", url },
    }),
  );
  agreeing("src", ["https://example.org/a.jpg", "http://example.org/a.jpg", "a.jpg"], (src) => ({
    ...fact,
    media: { src },
  }));
  agreeing("id", ["a", "a-1", "A", "1a", "a b", 5]);
  agreeing("note", [
    "x",
    { en: "x" },
    { "pt-BR": "x" },
    { englisch: "x" },
    { text: "x" },
    { en: 5 },
    5,
    true,
  ]);
  agreeing("partial", [true, false, "true", "FALSE", "perhaps", 1], (partial) => ({
    ...fact,
    type: "quote",
    partial,
  }));
  agreeing("version", [1, "1", 2, "one"], (version) => ({ version, items: [fact] }));
  agreeing(
    "unit",
    [
      { value: 5, unit: "person" },
      { value: 5, unit: 5 },
    ],
    (quantity) => ({ ...stat, quantity }),
  );
  agreeing("by", [
    "Ada Example",
    [],
    ["A", "B"],
    { name: "A" },
    { source: "A", date: "2025" },
    5,
    [5],
    { source: 5 },
  ]);
  agreeing("answer", ["denied", "denies"], (answer) => ({ ...fact, replies: { by: "Them", answer } }));
});

test("every field has its sentence, and every sentence its field", () => {
  const used = new Set([descriptions.document]);
  const look = (node, path) => {
    if (typeof node !== "object" || node === null) return;
    if (!Array.isArray(node) && typeof node.properties === "object") {
      for (const [field, { description }] of Object.entries(node.properties)) {
        assert.match(description ?? "", /^\S.*\.$/, `${path}.${field}`);
        used.add(description);
      }
    }
    for (const [key, inner] of Object.entries(node)) if (key !== "if") look(inner, `${path}.${key}`);
  };
  look(schema, "");
  for (const [key, description] of Object.entries(descriptions)) assert.ok(used.has(description), key);
});

test("every shape is known, and every definition is used", () => {
  const text = JSON.stringify(schema);
  assert.doesNotMatch(text, /\bundefined\b/);
  for (const name of Object.keys(schema.definitions))
    assert.ok(text.includes(`"#/definitions/${name}"`), name);
  const empty = (node) =>
    typeof node === "object" &&
    node !== null &&
    (Object.values(node).includes(undefined) || Object.values(node).some(empty));
  assert.equal(empty(schema), false);
});

test("it is in no file that a page loads", () => {
  for (const entry of ["index", "model/index", "define", "drop-in"]) {
    assert.doesNotMatch(reached(`src/${entry}.ts`).join(), /json-schema/, entry);
  }
});

/** Every source file that an entry imports, however far. */
function reached(entry, seen = []) {
  if (seen.includes(entry)) return seen;
  seen.push(entry);
  const code = readFileSync(new URL(entry, root), "utf8");
  for (const [, specifier] of code.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
    reached(
      new URL(specifier.replace(/\.js$/, ".ts"), new URL(entry, root)).href.replace(root.href, ""),
      seen,
    );
  }
  return seen;
}
