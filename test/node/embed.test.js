import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { EmbedError, embedHtml, fallbackClasses } from "../../dist/embed/index.js";

const document = JSON.parse(readFileSync("demo/claims.json", "utf8"));

test("the 28 claims are written in plain Node, each on one line", () => {
  const written = document.items.map((item) => embedHtml(item, { form: "fallback", document }));
  assert.equal(written.length, 28);
  for (const html of written) assert.match(html, /^<figure class="onrecord [^\n]*<\/figure>$/);
});

test("the demo's page holds what is written now", () => {
  const page = readFileSync("dist/demo/index.html", "utf8");
  for (const item of document.items) {
    assert.ok(page.includes(embedHtml(item, { form: "fallback", document })), item.id);
  }
});

test("an item that cannot be shown is an error that says where and how to mend it", () => {
  const item = { type: "stat", label: "Homes", quantity: "1,000", by: "Ada Example" };
  assert.throws(() => embedHtml(item, { form: "fallback" }), EmbedError);
  assert.throws(() => embedHtml(item, { form: "fallback" }), /quantity: .*Write 1000\./);
});

test("every class that the sheet styles is in the table of classes", () => {
  const sheet = readFileSync("dist/onrecord.css", "utf8");
  const kinds = [
    ..."fact quote stat comparison claimed reported corroborated disputed mixed verified".split(" "),
    ..."false misleading unverifiable withdrawn".split(" "),
  ];
  for (const [, name] of sheet.matchAll(/\.(onrecord[a-z0-9-]*)/g)) {
    const isKind = kinds.some((kind) => name === `onrecord-${kind}`);
    const known = isKind || name.replace(/^(onrecord-columns-)\d$/, "$1*") in fallbackClasses;
    assert.ok(known, name);
  }
});

test("the sheet is small", async () => {
  const { brotliCompressSync } = await import("node:zlib");
  assert.ok(brotliCompressSync(readFileSync("dist/cdn/onrecord.css")).length <= 2.5 * 1024);
});

test("what writes HTML needs no element and no Lit", () => {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(
      /^(?:im|ex)port [^;"']*["']([^"']+)["']/gm,
    )) {
      assert.match(specifier, /^\.|^valibot$/, `${file} imports ${specifier}`);
      if (specifier.startsWith(".")) visit(join(dirname(file), specifier));
    }
  };
  visit(join("dist", "embed", "index.js"));
  assert.ok(seen.size > 10);
  assert.deepEqual(
    [...seen].filter((file) => file.includes("elements")),
    [],
  );
});
