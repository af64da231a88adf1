import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import Ajv from "ajv";

const root = new URL("../../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const names = readdirSync(new URL("stories/news/", root)).map((file) => file.replace(/\.json$/, ""));

test("each document of the news stories is tested in the browsers", () => {
  const tested = read("test/stories/news.test.ts");
  for (const name of names) assert.match(tested, new RegExp(`^  "?${name}"?: \\[`, "m"));
});

test("an editor’s IDE finds nothing to mend in the news stories", () => {
  const validate = new Ajv({ allErrors: true, strict: false, formats: { iri: true } }).compile(
    JSON.parse(read("claims.schema.json")),
  );
  for (const name of names) {
    validate(JSON.parse(read(`stories/news/${name}.json`)));
    assert.deepEqual(validate.errors ?? [], [], name);
  }
});
