import { expect } from "@open-wc/testing";
import { surroundings } from "../../src/model/claims-document.js";
import { itemSchemas } from "../../src/model/item.js";
import { limits, plainCopy } from "../../src/model/plain.js";
import { read, textLimits } from "../../src/model/read.js";
import { good, plain, readOne, saidOf, series } from "./items.js";

const seed = await (await fetch(new URL("../data/claims.analysis.json", import.meta.url))).json();

type Fields = Record<string, unknown>;

const idsOf = (input: unknown) => read(input).value?.items.map(({ id }) => id);
const saidBy = (input: unknown) => read(input).issues.map(saidOf);

describe("reading a claims document", () => {
  it("reads the whole article, with nothing to say but advice", () => {
    const { value, issues } = read(seed);
    expect(value?.items).to.have.lengthOf(28);
    expect(issues.filter(({ severity }) => severity !== "advice")).to.deep.equal([]);
    expect(value?.items.map(({ id }) => id)).to.deep.equal(seed.items.map(({ id }: { id: string }) => id));
  });

  it("reads the text of it as the object", () => {
    expect(plain(read(JSON.stringify(seed)).value)).to.deep.equal(plain(read(seed).value));
  });

  it("reads again what it has read", () => {
    const once = plain(read(seed).value);
    expect(plain(read(once).value)).to.deep.equal(once);
  });

  it("leaves what it was given as it was", () => {
    const before = JSON.stringify(seed);
    const frozen = JSON.parse(before, (_, value) => Object.freeze(value));
    read(frozen);
    expect(JSON.stringify(frozen)).to.equal(before);
  });

  it("keeps the others where one item is bad", () => {
    const items = [
      { ...good.fact, id: "a" },
      { ...good.fact, id: "b", mode: "alegedly" },
      null,
      5,
      { ...good.stat, id: "c" },
      { type: "fact", id: "d" },
    ];
    expect(idsOf({ items })).to.deep.equal(["a", "c"]);
    expect(saidBy({ items })).to.deep.equal([
      "error unknown-value items[1].mode",
      "error wrong-type items[3]",
      "error missing-field items[5]",
    ]);
    expect(read({ items }).issues.map(({ item }) => item)).to.deep.equal(["b", undefined, "d"]);
  });

  it("may have no items yet", () => {
    expect(idsOf({ items: [] })).to.deep.equal([]);
    expect(saidBy({ items: [] })).to.deep.equal([]);
  });

  it("takes one item for a list of one", () => {
    expect(idsOf({ items: { ...good.fact, id: "a" } })).to.deep.equal(["a"]);
    expect(saidBy({ items: { ...good.fact, mode: "x" } })).to.deep.equal(["error unknown-value items.mode"]);
  });

  it("has no value where its items are none", () => {
    for (const items of [5, "items", true]) {
      expect(read({ items }).value, `${items}`).to.equal(undefined);
      expect(saidBy({ items })).to.deep.equal(["error wrong-type items"]);
    }
  });

  it("says so of item beside items", () => {
    const both = { item: { ...good.fact, id: "a" }, items: [{ ...good.fact, id: "b" }] };
    expect(idsOf(both)).to.deep.equal(["b"]);
    expect(saidBy(both)).to.deep.equal(["warning exact-only-one item"]);
  });

  it("says so of two items of one id", () => {
    const items = [
      { ...good.fact, id: "a" },
      { ...good.stat, id: "a" },
    ];
    expect(saidBy({ items })).to.deep.equal(["warning duplicate-id items[1].id"]);
    expect(idsOf({ items })).to.deep.equal(["a", "a"]);
  });

  it("drops what is bad around the items, and keeps the items", () => {
    const around = {
      lang: "not a tag",
      dir: "up",
      article: { by: "x" },
      media: 5,
      units: [],
      itmes: 5,
      $schema: 5,
    };
    const { value, issues } = read({ items: [good.fact], ...around });
    expect(value?.items).to.have.lengthOf(1);
    expect(issues.map(saidOf).sort()).to.deep.equal([
      "warning bad-language lang",
      "warning unknown-field article.by",
      "warning unknown-field itmes",
      "warning unknown-value dir",
      "warning wrong-type $schema",
      "warning wrong-type media",
      "warning wrong-type units",
    ]);
  });
});

describe("an item alone", () => {
  it("is a document of one item", () => {
    const { document, item } = readOne({ ...good.fact, id: "a" });
    expect(item?.id).to.equal("a");
    expect(document?.version).to.equal(1);
  });

  it("may name the schema and its version beside its fields", () => {
    expect(readOne({ $schema: "claims.schema.json", version: 1, ...good.fact }).said).to.deep.equal([]);
    expect(readOne({ ...good.fact, version: 2 }).said).to.deep.equal(["error newer-version version"]);
    expect(readOne({ ...good.fact, version: 2 }).item).to.equal(undefined);
  });

  it("may have its own sources, pictures and units beside it", () => {
    const { document, item, said } = readOne({
      item: { ...good.fact, by: "acme", media: "bridge", quantity: "5 span" },
      sources: { acme: { name: "Acme" } },
      media: { bridge: { alt: "A bridge" } },
      units: { span: { en: { one: "{n} span", other: "{n} spans" } } },
      lang: "en",
    });
    expect(said).to.deep.equal([]);
    expect(item?.type).to.equal("fact");
    expect(plain(document)).to.deep.include({ lang: "en", sources: { acme: { name: "Acme" } } });
  });

  it("finds what it names in the document that is shared, too", () => {
    const { document: shared } = readOne({
      items: [{ ...good.stat, id: "all" }],
      sources: { acme: { name: "Acme" } },
      media: { bridge: { alt: "A bridge" } },
      units: { span: { en: "{n} spans" } },
    });
    const item = { ...good.stat, by: "acme", media: "bridge", quantity: "5 span", whole: "all" };
    expect(readOne(item, { shared }).said).to.deep.equal([]);
    expect(readOne({ item, sources: {} }, { shared }).said).to.deep.equal([]);
    expect(readOne(item).said).to.have.lengthOf(4);
  });

  it("has no value where it is bad", () => {
    for (const item of [{ type: "fact" }, { ...good.fact, status: "verified" }, {}, [], null, 5]) {
      expect(read(item).value, JSON.stringify(item)).to.equal(undefined);
      expect(read({ item }).value, JSON.stringify(item)).to.equal(undefined);
      expect(read(item).issues.some(({ severity }) => severity === "error")).to.equal(true);
    }
  });

  it("is a comparison even where its columns are called items", () => {
    const { columns, ...rest } = good.comparison;
    const { said, issues } = readOne({ ...rest, items: columns });
    expect(said).to.deep.equal(["error missing-field", "warning unknown-field items"]);
    expect(issues[1]?.details?.nearest).to.equal("columns");
  });
});

describe("the type of an item", () => {
  const text = { text: "It is open." };

  it("may be left out where the tag says it", () => {
    expect(readOne(text, { type: "fact" }).item?.type).to.equal("fact");
    expect(readOne({ ...text, type: "" }, { type: "quote" }).item?.type).to.equal("quote");
    expect(readOne({ item: text }, { type: "fact" }).item?.type).to.equal("fact");
  });

  it("must be there where nothing else says it", () => {
    for (const input of [text, { item: text }, { items: [text] }]) {
      const [issue] = read(input).issues;
      expect(issue).to.deep.include({ severity: "error", code: "missing-field" });
      expect(issue?.details).to.deep.equal({ field: "type", allowed: "fact, quote, stat, comparison" });
    }
  });

  it("is an error where it is not the tag's", () => {
    const { item, issues } = readOne(good.fact, { type: "stat" });
    expect(item).to.equal(undefined);
    expect(issues[0]).to.deep.include({ severity: "error", code: "wrong-tag", path: "type" });
    expect(issues[0]?.details).to.deep.equal({ found: "fact", type: "stat" });
  });

  it("is asked for by the nearest name where it is misspelt", () => {
    const { issues } = readOne({ ...text, type: "fcat" });
    expect(issues[0]).to.deep.include({ severity: "error", code: "unknown-value", path: "type" });
    expect(issues[0]?.details).to.deep.include({ found: "fcat", nearest: "fact" });
    for (const type of ["chart", 5, true, ["fact"], { fact: 1 }]) {
      expect(readOne({ ...text, type }).said[0]).to.equal("error unknown-value type");
    }
  });
});

describe("a field with a slip in its name", () => {
  it("is known for what it was meant to be in the last of many items, too", () => {
    const fields = {
      note: "x",
      asOf: "2025",
      counted: "x",
      confidence: "x",
      exact: "x",
      prefix: "x",
      suffix: "x",
    };
    const items = Array.from({ length: 450 }, (_, n) => ({ ...good.quote, ...fields, id: `quote-${n}` }));
    const { value, issues } = read({
      items: [...items, { ...good.fact, id: "last", replys: { by: "Ada" } }],
    });
    expect(value?.items.length).to.equal(450);
    const issue = issues.find(({ code }) => code === "unknown-field");
    expect(issue?.details).to.deep.include({ field: "replys", nearest: "replies" });
  });
});

describe("a version", () => {
  it("may be left out, or be ours, or be the text of ours", () => {
    for (const version of [undefined, null, 1, "1"]) {
      expect(saidBy({ version, items: [good.fact] }), `${version}`).to.deep.equal([]);
    }
  });

  it("that is newer keeps the fallback, since what it knows and we do not may be a hedge", () => {
    for (const version of [2, "2", 10]) {
      const { value, issues } = read({ version, items: [good.fact] });
      expect(value).to.equal(undefined);
      expect(issues.map(saidOf)).to.deep.equal(["error newer-version version"]);
      expect(issues[0]?.details).to.deep.include({ found: `${version}`, limit: "1" });
    }
  });

  it("that is none keeps the fallback", () => {
    for (const version of ["one", 0, -1, 1.5, {}, []]) {
      expect(read({ version, items: [good.fact] }).value, JSON.stringify(version)).to.equal(undefined);
    }
  });
});

describe("an item that was withdrawn", () => {
  const gone = (withdrawn: unknown, fields: Fields = {}) => {
    const { item, said } = readOne({ ...good.fact, ...fields, withdrawn });
    return { item: plain(item) as unknown as Fields | undefined, said };
  };

  it("keeps nothing but that it was", () => {
    expect(
      gone({ date: "2025-08-14", reason: "Wrong person", url: "https://example.org/" }, { id: "a" }).item,
    ).to.deep.equal({
      id: "a",
      type: "fact",
      withdrawn: { date: { edtf: "2025-08-14" }, reason: "Wrong person", url: "https://example.org/" },
    });
    expect(gone("Wrong person").item?.withdrawn).to.deep.equal({ reason: "Wrong person" });
    expect(gone({ reason: { en: "Wrong person" } }).item?.withdrawn).to.deep.equal({
      reason: { en: "Wrong person" },
    });
  });

  it("is withdrawn by whatever stands there", () => {
    for (const anything of [true, "true", "TRUE", 1, 0, {}, [], ["x"]]) {
      expect(gone(anything), JSON.stringify(anything)).to.deep.equal({
        item: { type: "fact", withdrawn: {} },
        said: [],
      });
    }
    expect(gone("x".repeat(limits.string + 1)).item?.withdrawn).to.deep.equal({});
    expect(gone(Array(limits.array + 1).fill(1)).item?.withdrawn).to.deep.equal({});
    expect(gone(() => "x").item?.withdrawn).to.deep.equal({});
  });

  it("is not withdrawn by a plain no, or by nothing", () => {
    for (const no of [false, "false", "FALSE", " False ", null, undefined, "", " ", [null]]) {
      const { item, said } = gone(no);
      expect(item, JSON.stringify(no)).to.deep.equal(plain(readOne(good.fact).item));
      expect(said).to.deep.equal([]);
    }
  });

  it("loses only the bad parts of how it was withdrawn", () => {
    expect(
      gone({ date: "yesterday", reason: "Wrong person", url: "page.html", by: 5, mode: "x", reasn: "y" }),
    ).to.deep.equal({
      item: { type: "fact", withdrawn: { reason: "Wrong person" } },
      said: [
        "warning bad-date withdrawn.date",
        "warning bad-url withdrawn.url",
        "warning unknown-field withdrawn.by",
        "warning unknown-field withdrawn.mode",
        "warning unknown-field withdrawn.reasn",
      ],
    });
    expect(gone({ date: {}, reason: 5 }).item?.withdrawn).to.deep.equal({});
  });

  it("stays withdrawn whatever is wrong with the rest", () => {
    const bad = {
      text: 5,
      by: 5,
      mode: "x",
      status: "verified",
      quantity: "1,000",
      id: "Not An Id",
      unknown: 1,
    };
    expect(gone(true, bad)).to.deep.equal({
      item: { type: "fact", withdrawn: {} },
      said: ["warning bad-id id"],
    });
  });

  it("stays withdrawn with a type that is unknown, missing, or not the tag's", () => {
    for (const type of ["fcat", undefined, 5, "quote"]) {
      const { item, issues } = readOne({ type, withdrawn: true }, { type: "stat" });
      expect(plain(item), `${type}`).to.deep.equal({ type: "stat", withdrawn: {} });
      expect(issues.every(({ severity }) => severity === "warning")).to.equal(true);
    }
    expect(idsOf({ items: [{ id: "a", type: "fcat", withdrawn: true }] })).to.deep.equal(["a"]);
  });

  it("stays withdrawn where it stands a second time, before or after", () => {
    const item = { ...good.fact, id: "a" };
    for (const items of [
      [item, { ...item, withdrawn: true }],
      [{ ...item, withdrawn: true }, item],
    ]) {
      const first = read({ items }).value?.items.find(({ id }) => id === "a");
      expect(plain(first)).to.deep.equal({ id: "a", type: "fact", withdrawn: {} });
      expect(saidBy({ items })).to.deep.equal(["warning duplicate-id items[1].id"]);
    }
  });

  it("may not stand behind another claim", () => {
    const items = [
      { ...good.stat, id: "all", withdrawn: true },
      { ...good.stat, id: "part", whole: "all", links: { rel: "partOf", item: "all" } },
    ];
    expect(saidBy({ items })).to.deep.equal([
      "warning unknown-item items[1].links.item",
      "warning unknown-item items[1].whole",
    ]);
  });
});

describe("null, the empty text and a list of them", () => {
  const optional = Object.keys(itemSchemas.stat.entries).filter(
    (field) => !["type", "label", "quantity"].includes(field),
  );

  it("are the same as left out, in every field that may be left out", () => {
    for (const field of optional) {
      for (const nothing of [null, "", "  ", [null], [""], [null, ""], undefined]) {
        const { item, said } = readOne({ ...good.stat, [field]: nothing });
        const { [field]: _, ...rest } = plain(readOne(good.stat).item) as unknown as Fields;
        expect(plain(item), `${field}: ${JSON.stringify(nothing)}`).to.deep.equal(rest);
        expect(said).to.deep.equal(field === "by" ? ["advice by-missing by"] : []);
      }
    }
  });

  it("are left out of a list with more in it", () => {
    expect(plain(readOne({ ...good.fact, by: [null, "Ada Example", ""] }).item?.by)).to.deep.equal([
      { source: { name: "Ada Example" } },
    ]);
  });

  it("are left out around the items", () => {
    const empty = Object.fromEntries(Object.keys(surroundings).map((field) => [field, null]));
    expect(saidBy({ ...empty, items: [good.fact] })).to.deep.equal([]);
  });

  it("tell a cell that is not stated from one that does not apply, from zero", () => {
    const cells = { old: null, new: "n/a" };
    const { item, said } = readOne({
      ...good.comparison,
      rows: [
        { label: "Length", unit: "meter", cells },
        { label: "Width", unit: "meter", cells: { old: 0, new: "N/A" } },
        { label: "Kind", cells: { old: { quantity: null, by: "Ada Example" }, new: { text: "arch" } } },
        { label: "Piers", cells: { old: ["", null], new: [4, "some"] } },
      ],
    });
    expect(said).to.deep.equal([]);
    expect(item?.type === "comparison" && plain(item.rows.map((row) => row.cells))).to.deep.equal([
      { old: [{ empty: "not-stated" }], new: [{ empty: "not-applicable" }] },
      { old: [{ quantity: { value: "0" } }], new: [{ empty: "not-applicable" }] },
      { old: [{ empty: "not-stated", by: [{ source: { name: "Ada Example" } }] }], new: [{ text: "arch" }] },
      { old: [{ empty: "not-stated" }], new: [{ text: "4" }, { text: "some" }] },
    ]);
  });

  it("tell a number that is not stated from one that is missing", () => {
    expect(readOne({ ...good.stat, quantity: null }).item).to.have.property("quantity", null);
    expect(readOne({ ...good.stat, quantity: undefined }).said).to.deep.equal(["error missing-field"]);
    const entry = readOne(series("values", { label: "Monday", quantity: null })).item;
    expect(entry?.type === "stat" && entry.series?.[0]?.quantity).to.equal(null);
    expect(readOne(series("values", { label: "Monday" })).item).to.equal(undefined);
  });

  it("let by: [] say that nobody is named", () => {
    expect(readOne({ ...good.fact, by: [] }).item?.by).to.deep.equal([]);
    expect(readOne({ ...good.fact, by: null }).item).to.not.have.property("by");
  });
});

describe("what may stand for another thing", () => {
  it("is one for a list of one", () => {
    const { item, said } = readOne({
      ...good.fact,
      by: { source: "Ada Example", via: "The Post" },
      about: "Bo Example",
      replies: { by: "Bo Example", answer: "denied" },
      reviews: { by: "Checkers", verdict: "unverifiable" },
      revisions: { was: "shut" },
      corrections: { was: "shut" },
      links: { rel: "partOf", item: "a" },
    });
    expect(said).to.deep.equal(["warning unknown-item links.item"]);
    for (const field of ["by", "about", "replies", "reviews", "revisions", "corrections", "links"] as const) {
      expect(item?.[field], field).to.be.an("array").with.lengthOf(1);
    }
    expect(item?.by?.[0]?.via).to.have.lengthOf(1);
    const stat = readOne({
      ...good.stat,
      quantity: undefined,
      compare: "values",
      series: { label: "x", quantity: 5 },
    });
    expect(stat.item?.type === "stat" && stat.item.series).to.have.lengthOf(1);
  });

  it("is the object itself for its id", () => {
    const { item, said } = readOne({
      ...good.fact,
      by: { source: { name: "Ada Example", org: { name: "Acme", interest: "sells it" } } },
      media: { alt: "A bridge" },
      about: { name: "Bo Example", image: { alt: "Bo" } },
    });
    expect(said).to.deep.equal([]);
    expect(plain(item)).to.deep.include({ media: { alt: "A bridge" } });
    expect(plain(item?.by)).to.deep.equal([
      { source: { name: "Ada Example", org: { name: "Acme", interest: "sells it" } } },
    ]);
  });

  it("is a name for a source, where it is no id", () => {
    const by = (given: unknown) => plain(readOne({ ...good.fact, by: given }).item?.by);
    expect(by("Ada Example")).to.deep.equal([{ source: { name: "Ada Example" } }]);
    expect(by("президент")).to.deep.equal([{ source: { name: "президент" } }]);
    expect(by({ name: "Ada Example", role: "mayor" })).to.deep.equal([
      { source: { name: "Ada Example", role: "mayor" } },
    ]);
    expect(by({ anonymous: true })).to.deep.equal([{ source: { anonymous: true } }]);
    expect(by({ source: "Ada Example", date: "2025" })).to.deep.equal([
      { source: { name: "Ada Example" }, date: { edtf: "2025" } },
    ]);
  });

  it("is an id with space round it for the id", () => {
    const { item, said } = readOne({
      item: { ...good.fact, by: " acme " },
      sources: { acme: { name: "Acme" } },
    });
    expect(item?.by).to.have.lengthOf(1);
    expect(item?.by?.[0]?.source).to.equal("acme");
    expect(said).to.deep.equal([]);
  });

  it("is a string for a number, a truth or a date, as spreadsheets know them", () => {
    const { item, said } = readOne({
      item: {
        ...good.quote,
        partial: "TRUE",
        media: { alt: "x", width: "640", height: "480" },
        by: {
          name: "A poll",
          type: "survey",
          level: "95",
          sample: "1012 adult",
          anonymous: "false",
          margin: "3.10",
        },
        when: "2025",
      },
      version: "1",
    });
    expect(said).to.deep.equal([]);
    expect(plain(item)).to.deep.include({
      partial: true,
      media: { alt: "x", width: "640", height: "480" },
      when: { edtf: "2025" },
      by: [
        {
          source: {
            name: "A poll",
            type: "survey",
            level: "95",
            sample: { value: "1012", unit: "adult" },
            anonymous: false,
            margin: { value: "3.10" },
          },
        },
      ],
    });
    expect(readOne({ ...good.comparison, comparable: "false" }).item).to.deep.include({ comparable: {} });
  });

  it("is a not stated number for none, beside a series", () => {
    expect(readOne({ ...series("values", { label: "x", quantity: 5 }), quantity: null }).said).to.deep.equal(
      [],
    );
    expect(readOne({ ...series("values", { label: "x", quantity: 5 }), quantity: 5 }).said).to.deep.equal([
      "error exact-only-one",
    ]);
    const { item } = readOne({ ...good.stat, series: [] });
    expect(item).to.not.have.property("series");
    expect(readOne({ ...series("values"), compare: "time" }).said).to.deep.equal(["error missing-field"]);
  });
});

describe("a series and a comparison", () => {
  it("need to say how their numbers compare", () => {
    const { compare, ...rest } = series("values", { label: "x", quantity: 5 });
    expect(compare).to.equal("values");
    expect(readOne(rest).said).to.deep.equal(["error compare-missing"]);
    expect(readOne({ ...rest, compare: "tiem" }).said).to.deep.equal([
      "warning unknown-value compare",
      "error compare-missing",
    ]);
  });

  it("have two to six columns, each with an id of its own", () => {
    const columns = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: "x" }));
    const rows = [{ label: "x", cells: {} }];
    for (const [count, isGood] of [
      [1, false],
      [2, true],
      [6, true],
      [7, false],
    ] as const) {
      const { item, said } = readOne({ ...good.comparison, columns: columns(count), rows });
      expect(item !== undefined, `${count}`).to.equal(isGood);
      expect(said).to.deep.equal(isGood ? [] : ["error wrong-type columns"]);
    }
    expect(readOne({ ...good.comparison, columns: [...columns(2), ...columns(1)], rows }).said).to.deep.equal(
      ["error duplicate-id columns[2].id"],
    );
  });

  it("have no cell in a column that is not there, and no text among numbers", () => {
    const rows = (row: Fields) => readOne({ ...good.comparison, rows: [{ label: "x", ...row }] });
    expect(rows({ cells: { odl: 5 } }).said).to.deep.equal(["error unknown-column rows[0].cells.odl"]);
    expect(rows({ unit: "meter", cells: { old: "long" } }).said).to.deep.equal([
      "error bad-quantity rows[0].cells.old",
    ]);
    expect(rows({ unit: "meter", cells: { old: [5, { text: "long", by: "Ada" }] } }).said).to.deep.equal([]);
    expect(rows({ cells: { old: { value: 5 } } }).said).to.deep.equal([
      "error bad-language rows[0].cells.old.value",
    ]);
  });
});

describe("a unit of the document's own", () => {
  const saidOfUnit = (patterns: unknown) =>
    saidBy({ items: [{ ...good.stat, id: "a", quantity: "5 span" }], units: { span: patterns } });

  it("is a pattern for all numbers, or one for each form", () => {
    expect(saidOfUnit({ en: "{n} spans" })).to.deep.equal([]);
    expect(
      saidOfUnit({
        uk: { one: "{n} проліт", few: "{n} прольоти", many: "{n} прольотів", other: "{n} прольоту" },
      }),
    ).to.deep.equal([]);
  });

  it("has the number in every form, which would be lost else", () => {
    expect(saidOfUnit({ en: "spans" })).to.deep.equal([
      "warning wrong-type units.span.en",
      "error unknown-unit items[0].quantity.unit",
    ]);
    expect(saidOfUnit({ en: { one: "a span", other: "{n} spans" } })).to.deep.equal([
      "warning wrong-type units.span.en.one",
    ]);
    expect(saidOfUnit({ en: { one: "{n} span" } })[0]).to.equal("warning missing-field units.span.en");
  });

  it("is unknown where it is known in no language", () => {
    for (const nothing of [{}, null, { en: null }, "{n} spans"]) {
      expect(saidOfUnit(nothing).at(-1), JSON.stringify(nothing)).to.equal(
        "error unknown-unit items[0].quantity.unit",
      );
    }
  });
});

describe("an id that leads nowhere", () => {
  it("is an error where it is a slip of one that is there, since an interest may stand behind it", () => {
    const sources = {
      ministry: { name: "The ministry", interest: "party to the war" },
      ada: { name: "Ada", org: "minstry" },
    };
    const { item, issues } = readOne({ item: { ...good.fact, by: "minstry" }, sources });
    expect(item).to.equal(undefined);
    expect(issues[0]).to.deep.include({
      severity: "error",
      code: "unknown-source",
      path: "item.by",
    });
    expect(issues[0]?.details).to.deep.equal({ found: "minstry", nearest: "ministry" });
    expect(readOne({ item: { ...good.fact, by: "ada" }, sources }).said, "of its organisation").to.deep.equal(
      ["error unknown-source item.by"],
    );
  });

  it("stands for its own name where it is like none", () => {
    const { item, said } = readOne({ ...good.fact, by: "reuters" });
    expect(item).to.not.equal(undefined);
    expect(said).to.deep.equal(["warning unknown-source by"]);
  });

  it("is reported wherever a source, a picture or an item may be named", () => {
    const { said } = readOne({
      item: {
        ...good.quote,
        by: { source: "zzz-a", via: "zzz-b" },
        about: "zzz-c",
        replies: { by: "zzz-d", answer: "denied" },
        reviews: { by: "zzz-e", verdict: "mixed" },
        revisions: { was: "x", by: "zzz-f" },
        translator: "zzz-g",
        media: "zzz-h",
        links: { rel: "partOf", item: "zzz-i" },
      },
      article: { publisher: "zzz-j", authors: ["zzz-k"], basedOn: "zzz-l" },
    });
    expect(said.sort()).to.deep.equal(
      [
        "warning unknown-source article.authors[0]",
        "warning unknown-source article.basedOn",
        "warning unknown-source article.publisher",
        "warning unknown-item item.links.item",
        "warning unknown-media item.media",
        "warning unknown-source item.about",
        "warning unknown-source item.by.source",
        "warning unknown-source item.by.via",
        "warning unknown-source item.replies.by",
        "warning unknown-source item.reviews.by",
        "warning unknown-source item.revisions.by",
        "warning unknown-source item.translator",
      ].sort(),
    );
  });

  it("is reported in series, columns and cells", () => {
    const entry = { label: "x", quantity: { value: 5, versus: { item: "zzz" } }, by: "zzz" };
    expect(readOne(series("values", entry)).said).to.deep.equal([
      "warning unknown-item series[0].quantity.versus.item",
      "warning unknown-source series[0].by",
    ]);
    const columns = [
      { id: "old", name: "Old", media: "zzz" },
      { id: "new", name: "New" },
    ];
    const rows = [{ label: "x", cells: { old: [{ text: "x", by: "zzz" }] } }];
    expect(readOne({ ...good.comparison, columns, rows }).said).to.deep.equal([
      "warning unknown-media columns[0].media",
      "warning unknown-source rows[0].cells.old[0].by",
    ]);
  });

  it("is reported of a source's picture, funder and organisation", () => {
    const sources = { poll: { name: "A poll", image: "zzz-a", funder: "zzz-b", org: "zzz-c" } };
    expect(readOne({ item: { ...good.fact, by: "poll" }, sources }).said).to.deep.equal([
      "warning unknown-media sources.poll.image",
      "warning unknown-source item.by",
      "warning unknown-source item.by",
    ]);
  });

  it("is an error where an item is a part of itself", () => {
    const items = ["a", "b", "c"].map((id, index, ids) => ({
      ...good.stat,
      id,
      whole: ids[(index + 1) % 3],
    }));
    expect(idsOf({ items })).to.deep.equal([]);
    expect(saidBy({ items }).every((one) => one.startsWith("error circular-whole"))).to.equal(true);
    expect(readOne({ ...good.stat, id: "a", whole: "a" }).said).to.deep.equal(["error circular-whole whole"]);
  });

  it("may be a name of Object.prototype", () => {
    for (const id of ["constructor", "valueof", "hasownproperty"]) {
      expect(readOne({ ...good.fact, by: id }).said, id).to.deep.equal(["warning unknown-source by"]);
      const sources = { [id]: { name: "Ada Example" } };
      const { item, said } = readOne({ item: { ...good.fact, by: id }, sources });
      expect(said, id).to.deep.equal([]);
      expect(item?.by?.[0]?.source).to.equal(id);
    }
    for (const unit of ["constructor", "__proto__", "toString"]) {
      expect(readOne({ ...good.stat, quantity: { value: 5, unit } }).said, unit).to.deep.equal([
        "error unknown-unit quantity.unit",
      ]);
    }
    expect(readOne({ ...good.fact, media: "constructor" }).said).to.deep.equal([
      "warning unknown-media media",
    ]);
  });
});

describe("a text that is to be read", () => {
  const text = JSON.stringify(good.fact);

  it("may have a byte-order mark and space round it", () => {
    expect(read(`\ufeff  ${text}\n`).issues).to.deep.equal([]);
  });

  it("is no JSON where JSON.parse says so", () => {
    for (const bad of ["", "{", "{'a':1}", `${text},`, "undefined", "[object Object]"]) {
      expect(read(bad)).to.deep.equal({
        value: undefined,
        issues: [{ severity: "error", code: "json-syntax", path: "" }],
        given: bad,
      });
    }
  });

  it("is read as it was written, for line and column", () => {
    expect(read(text).given).to.equal(text);
    expect(read(good.fact).given).to.equal(good.fact);
  });

  it("has every key once: of two hedges the last would count", () => {
    for (const twice of [
      '{"type":"fact","text":"a","text":"b"}',
      '{"type":"stat","label":"x","quantity":{"value":5,"hedge":"about","hedge":null}}',
      '{"type":"fact","text":"a","t\\u0065xt":"b"}',
      '{"item":{"type":"fact","text":"a","text" : "b"}}',
      '{"items":[{"type":"fact","text":"a","text"\n:"b"}]}',
    ]) {
      expect(read(twice).value, twice).to.equal(undefined);
      expect(saidBy(twice)).to.deep.equal(["error duplicate-key"]);
    }
  });

  it("may have colons, quotes and braces in its texts", () => {
    const tricky = { ...good.fact, text: '"a": {"a": 1}, \\" : \\', note: ':":', exact: '"text":' };
    expect(read(JSON.stringify(tricky, null, 1)).issues).to.deep.equal([]);
  });

  it("has no duplicate key only because something is too large to be copied", () => {
    const many = Array.from({ length: limits.array + 1 }, (_, index) => ({ index }));
    expect(saidBy(JSON.stringify({ ...good.fact, about: many }))).to.deep.equal(["warning too-many about"]);
  });
});

describe("limits", () => {
  const nested = (depth: number): unknown => (depth === 0 ? "x" : { en: nested(depth - 1) });
  const wide = (length: number) => Array.from({ length }, () => "Ada Example");

  it("bound a text by its length", () => {
    const text = JSON.stringify(good.fact);
    expect(textLimits).to.deep.equal({ attribute: 65536, inline: 1048576, fetched: 262144 });
    expect(read(text, { limit: text.length }).issues).to.deep.equal([]);
    const { value, issues } = read(text, { limit: text.length - 1 });
    expect(value).to.equal(undefined);
    expect(issues.map(saidOf)).to.deep.equal(["error too-large"]);
    expect(read(" ".repeat(textLimits.inline) + text).issues.map(saidOf)).to.deep.equal(["error too-large"]);
    expect(read(text.padEnd(textLimits.inline)).issues).to.deep.equal([]);
  });

  it("bound a string by 10,000 characters", () => {
    expect(readOne({ ...good.fact, note: "x".repeat(10_000) }).said).to.deep.equal([]);
    expect(readOne({ ...good.fact, note: "x".repeat(10_001) }).said).to.deep.equal(["warning too-long note"]);
    expect(readOne({ ...good.fact, text: "x".repeat(10_001) }).said).to.deep.equal(["error too-long text"]);
    expect(readOne({ ...good.fact, likelihood: "x".repeat(10_001) }).item).to.equal(undefined);
  });

  it("bound a list by 500 entries", () => {
    expect(readOne({ ...good.fact, about: wide(500) }).item?.about).to.have.lengthOf(500);
    const { item, issues } = readOne({ ...good.fact, about: wide(501) });
    expect(item).to.not.have.property("about");
    expect(issues.map(saidOf)).to.deep.equal(["warning too-many about"]);
    expect(issues[0]?.details?.limit).to.equal("500");
    expect(readOne({ ...good.fact, by: wide(501) }).said).to.deep.equal(["error too-many by"]);
    expect(idsOf({ items: Array(500).fill(good.fact) })).to.have.lengthOf(500);
    const { value, issues: said } = read({ items: Array(501).fill(good.fact) });
    expect(value).to.equal(undefined);
    expect(said.map(saidOf)).to.deep.equal(["error too-many items"]);
  });

  it("bound what stands in one another by 32", () => {
    const isDeep = (depth: number) => JSON.stringify(plainCopy(nested(depth), [])).includes("too-deep");
    expect(isDeep(limits.depth)).to.equal(false);
    expect(isDeep(limits.depth + 1)).to.equal(true);
    expect(readOne({ ...good.fact, note: nested(40) }).said).to.deep.equal(["warning wrong-type note.en"]);
    expect(readOne({ ...good.fact, by: nested(40) }).item).to.equal(undefined);
    expect(readOne(nested(40)).item).to.equal(undefined);
    expect(read("[".repeat(5000) + "]".repeat(5000)).value).to.equal(undefined);
  });

  it("bound the whole, so that no page waits for it", () => {
    const page = Array.from({ length: 450 }, (_, index) => [`k${index}`, wide(450)]);
    const { value, issues } = read({ ...good.fact, extra: Object.fromEntries(page) });
    expect(value?.items).to.have.lengthOf(1);
    expect(issues.map(saidOf)).to.deep.equal(["warning unknown-field extra"]);
    expect(readOne(Object.fromEntries(wide(501).map((one, index) => [`k${index}`, one]))).said).to.deep.equal(
      ["error too-many"],
    );
  });

  it("stop at cycles", () => {
    const item: Fields = { ...good.fact };
    item.about = [item, item];
    item.self = item;
    expect(readOne(item).item).to.not.equal(undefined);
    const list: unknown[] = [];
    list.push(list, list, list);
    expect(read(list).value).to.equal(undefined);
    expect(read({ items: list }).issues).to.not.have.lengthOf(0);
  });
});

describe("hostile data", () => {
  const text = JSON.stringify(good.fact);

  it("does not become the prototype of anything", () => {
    const hostile = text.replace(
      "{",
      '{"__proto__":{"polluted":1,"mode":"alleged"},"constructor":{"prototype":{"polluted":1}},',
    );
    const { item, said } = readOne(hostile);
    expect(said).to.deep.equal(["warning unknown-field __proto__", "warning unknown-field constructor"]);
    expect(Object.getPrototypeOf(item)).to.equal(null);
    expect(item).to.not.have.property("mode");
    expect(item).to.not.have.property("polluted");
    expect({}).to.not.have.property("polluted");
    for (const part of ["sources", "media", "units"]) {
      const { value, issues } = read(`{"items":[${text}],"${part}":{"__proto__":{"polluted":{"name":"x"}}}}`);
      expect(value?.items).to.have.lengthOf(1);
      expect(issues.map(saidOf)).to.deep.equal([`warning bad-id ${part}.__proto__`]);
    }
    expect(readOne(`{"type":"fact","text":{"__proto__":"x","en":"y"}}`).item).to.equal(undefined);
    expect(
      readOne(`{"type":"stat","label":"x","quantity":{"value":5,"__proto__":{"hedge":"about"}}}`).item,
    ).to.equal(undefined);
  });

  it("is read as it is, whatever the page has given every object", () => {
    const inputs = [
      seed,
      JSON.stringify(seed),
      good.fact,
      { item: good.stat },
      { ...good.stat, quantity: "+18% " },
    ];
    const before = inputs.map((input) => plain(read(input)));
    const names = new Set<string>([
      ...Object.keys(surroundings),
      ...Object.values(itemSchemas).flatMap(({ entries }) => Object.keys(entries)),
      ..."value min max over under hedge scale unit currency order ratio times from to change per".split(" "),
      ..."interval marginOfError level versus wording name interest org anonymous items item withdrawn kind".split(
        " ",
      ),
      ..."source via verb extend inspect each toJSON2".split(" "),
    ]);
    const all = Object.prototype as unknown as Fields;
    let after: unknown[] = [];
    let raw: ReturnType<typeof read>[] = [];
    try {
      for (const name of names) all[name] = "about";
      raw = inputs.map((input) => read(input, { type: undefined, shared: undefined, limit: undefined }));
    } finally {
      for (const name of names) delete all[name];
    }
    after = raw.map((reading) => plain(reading));
    expect(after).to.deep.equal(before);
  });

  it("may throw when it is looked at", () => {
    const throwing = {
      ...good.fact,
      get note(): string {
        throw new Error("no");
      },
    };
    const proxy = new Proxy(good.fact, {
      ownKeys() {
        throw new Error("no");
      },
    });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const input of [throwing, proxy, revoked.proxy, { items: [throwing] }]) {
      expect(read(input)).to.deep.include({ value: undefined });
      expect(read(input).issues.map(saidOf)).to.deep.equal(["error not-plain-data"]);
    }
  });

  it("may be anything else that a page can hand over", () => {
    const things: unknown[] = [
      undefined,
      null,
      true,
      5,
      Number.NaN,
      10n,
      Symbol("x"),
      () => good.fact,
      new Date(0),
      new Map([["type", "fact"]]),
      new Set([1]),
      /x/,
      new Error("x"),
      new Uint8Array(5),
      document.createElement("p"),
      window.location,
      [],
      [[]],
      [good.fact],
      Object.create(good.fact),
      new String("x"),
    ];
    for (const thing of things) {
      const { value, issues } = read(thing);
      expect(value, String(thing?.constructor?.name)).to.equal(undefined);
      expect(issues.some(({ severity }) => severity === "error")).to.equal(true);
    }
    expect(readOne({ ...good.stat, quantity: 5n }).item).to.deep.include({ quantity: { value: "5" } });
    expect(readOne({ ...good.fact, note: () => "x", about: Symbol("x") }).said).to.deep.equal([
      "warning not-plain-data about",
      "warning not-plain-data note",
    ]);
  });

  it("has no half characters", () => {
    const { item, said } = readOne({ ...good.fact, text: "open \ud83d", note: "\ude00 x 😀" });
    expect(item).to.deep.include({ text: "open \ufffd", note: "\ufffd x 😀" });
    expect(said).to.deep.equal(["warning broken-character text", "warning broken-character note"]);
  });
});
