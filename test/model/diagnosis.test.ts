import { expect } from "@open-wc/testing";
import { explain } from "../../src/model/diagnosis.js";
import type { Issue, IssueCode } from "../../src/model/issue.js";
import { issueWords } from "../../src/model/issue-words.js";
import { expected, mistakes } from "./editor-mistakes.js";

const issue = (code: IssueCode, path = "", details?: Record<string, string>): Issue => ({
  severity: "error",
  code,
  path,
  ...(details && { details }),
});
const one = (...given: Parameters<typeof issue>) => explain([issue(...given)])[0] as Issue;
const said = (...given: Parameters<typeof issue>) => {
  const { message, hint } = one(...given);
  return `${message} ${hint}`;
};
const codes = Object.keys(issueWords) as (keyof typeof issueWords)[];

describe("what an editor is told", () => {
  it("says where it is, what is wrong and how to mend it", () => {
    expect(said("ambiguous-number", "items[3].quantity", { found: "1,000", right: "1000" })).to.equal(
      'items[3].quantity: "1,000" could mean one thousand or one. Write 1000.',
    );
    expect(
      said("ambiguous-number", "quantity", { found: "12,500 soldier", right: "12500 soldier" }),
    ).to.equal('quantity: "12,500 soldier" could mean 12500 soldier or 12.5. Write 12500 soldier.');
    expect(said("currency-sign", "quantity", { found: "$460", right: "460 USD" })).to.equal(
      'quantity: "$460" has a sign of several currencies. Write 460 USD.',
    );
    expect(said("minus-sign", "quantity", { found: "-18%", right: "down 18%" })).to.contain(
      'Write "down 18%"'.slice(6),
    );
    expect(said("plural-unit", "quantity", { found: "soldiers", right: "soldier" })).to.equal(
      'quantity: "soldiers" is a plural. Write soldier.',
    );
  });

  it("asks “did you mean” where a name is nearly right", () => {
    expect(
      said("unknown-field", "items[0].kind", { field: "kind", nearest: "type", found: "fact" }),
    ).to.equal('items[0].kind: There is no field of this name. Did you mean "type"?');
    expect(
      said("unknown-value", "status", { found: "false!", nearest: "false", allowed: "claimed, false" }),
    ).to.equal('status: "false!" is not known here. Did you mean "false"? Write one of: claimed, false.');
    expect(said("unknown-source", "by", { found: "minstry", nearest: "ministry" })).to.contain(
      'Did you mean "ministry"?',
    );
  });

  it("leaves out what is not known", () => {
    expect(said("unknown-field", "kinds", {})).to.equal("kinds: There is no field of this name. Delete it.");
    expect(said("wrong-type", "text", { expected: "a text" })).to.equal(
      "text: This should be a text. Write a text.",
    );
    expect(said("wrong-type", "text", { expected: "a text", found: "5" })).to.contain("a text, not 5.");
    expect(said("missing-field", "items[3]", { field: "text", found: "{}" })).to.equal(
      "items[3]: text is missing. Add it.",
    );
  });

  it("names the tag, or the JSON, where there is no path", () => {
    expect(one("tag-taken", "", { tag: "stat-bar" }).message).to.match(/^<stat-bar>: /);
    expect(one("json-syntax").message).to.match(/^The JSON: /);
  });

  it("shows what was written, cut short, and takes nothing in it for words of ours", () => {
    const long = one("bad-date", "when", { found: "x".repeat(1000) }).message as string;
    expect(long.length).to.be.below(80);
    expect(said("bad-date", "when", { found: "{found} [a {found}|b]. C" })).to.contain(
      "{found} [a {found}|b]. C is no date.",
    );
    expect(said("bad-id", "id", { found: "$& $1" })).to.contain('"$& $1" is no id.');
    expect(said("bad-id", "id", { found: "🚀".repeat(60) })).to.contain(`${"🚀".repeat(39)}…`);
  });

  it("is not changed by what a page puts on Object.prototype", () => {
    Object.defineProperty(Object.prototype, "nearest", { value: "evil", configurable: true });
    try {
      expect(said("unknown-field", "kinds")).to.equal("kinds: There is no field of this name. Delete it.");
    } finally {
      delete (Object.prototype as { nearest?: string }).nearest;
    }
  });

  for (const code of codes) {
    it(`has words for ${code}, with all details and without any`, () => {
      const names = [...issueWords[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
      const made = ["large", "small"];
      const all = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
      for (const details of [undefined, all]) {
        const { message = "", hint = "" } = one(code, "items[0]", details);
        expect(message).to.match(/^items\[0\]: \S.*[.]$/);
        expect(hint).to.match(/^\S.*[.?]$/);
        expect(message + hint).not.to.match(/\{\w+\}|NaN| {2}|\[[^\]]*\|/);
        if (details)
          for (const name of names) if (!made.includes(name)) expect(message + hint).to.contain(`<${name}>`);
      }
    });
  }

  it("is not the same for two mistakes that are mended differently", () => {
    const alike = ["exact-only-one", "quantity-forms", "unknown-item", "unknown-claim"];
    const words = codes.filter((code) => !alike.includes(code)).map((code) => issueWords[code]);
    expect(new Set(words).size).to.equal(words.length);
  });
});

describe("the diagnosis of a text", () => {
  for (const { name, json, valid } of mistakes) {
    if (valid || name === "BOM") continue;
    it(`names the mistake “${name}”, its place and its mending`, () => {
      const [found, ...others] = explain([issue("json-syntax")], json);
      expect(others).to.deep.equal([]);
      expect([found?.code, found?.line, found?.column]).to.deep.equal(expected[name]);
      expect(found?.message).to.match(/^The JSON: .{10,120}$/);
      expect(found?.hint).to.match(/^.{9,120}$/);
    });
  }

  it("takes a good text for good, also with a byte-order mark before it", () => {
    for (const { name, json, valid } of mistakes)
      if (valid || name === "BOM") expect(explain([], json), name).to.deep.equal([]);
  });

  it("finds the second place of a key that stands twice", () => {
    const [found] = explain([issue("duplicate-key")], '{\n  "title": "A",\n  "title": "B"\n}');
    expect(found).to.deep.include({ path: "title", line: 3, column: 3 });
    expect(`${found?.message} ${found?.hint}`).to.equal('title: "title" stands twice. Delete or rename one.');
  });

  it("gives line and column of a value, of a key that is not known, and of the object that lacks a field", () => {
    const text = '{\n  "items": [\n    { "kind": "fact",\r\n      "when": "soon" }\n  ]\n}';
    const places = explain(
      [
        issue("unknown-field", "items[0].kind"),
        issue("bad-date", "items[0].when"),
        issue("missing-field", "items[0]", { field: "text" }),
      ],
      text,
    ).map(({ line, column }) => [line, column]);
    expect(places).to.deep.equal([
      [3, 7],
      [4, 15],
      [3, 5],
    ]);
  });

  it("advises quotes round a number that would lose its last zero", () => {
    const text = '{"items":[{"quantity":{"value":3.60}},{"quantity":5.10,"level":95,"note":"3.60"}]}';
    const found = explain([], text);
    expect(found.map(({ severity, code, path, column }) => [severity, code, path, column])).to.deep.equal([
      ["advice", "digits-lost", "items[0].quantity.value", 32],
      ["advice", "digits-lost", "items[1].quantity", 51],
    ]);
    expect(`${found[0]?.message} ${found[0]?.hint}`).to.equal(
      'items[0].quantity.value: 3.60 loses its last zero. Write "3.60" in quotes.',
    );
    expect(explain([], `[${"1.0,".repeat(500)}1]`)).to.have.length(20);
  });

  it("leaves the issues that it is given as they are, and keeps what they carry", () => {
    const given = Object.freeze(
      issue("json-syntax", "", Object.freeze({ tag: "fact-card" }) as Record<string, string>),
    );
    const [found] = explain([given], '{"a":1,}');
    expect(given.code).to.equal("json-syntax");
    expect(found?.message).to.equal("<fact-card>: There is a comma too many.");
  });

  it("gives words where there is no text, and never throws", () => {
    expect(one("Invalid type" as IssueCode, "by").message).to.equal("by: this cannot stand here.");
    expect(explain([issue("json-syntax")])[0]?.message).to.be.a("string");
    expect(explain([issue("json-syntax")], '{"a":1}')[0]?.message).to.be.a("string");
    expect(
      explain([issue("too-large", "", { limit: "64 KB" })], "[".repeat(3_000_000))[0],
    ).not.to.have.property("line");
    for (const path of ["a[", "].", '["', "a..b", '["\\', "[".repeat(5000), `a${'["."]'.repeat(3000)}`]) {
      expect(explain([issue("bad-date", path)], '{"a":1}')[0]).to.deep.include({ line: 1 });
    }
  });
});
