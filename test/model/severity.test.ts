import { expect } from "@open-wc/testing";
import { good, plain, readOne, series } from "./items.js";

type Fields = Record<string, unknown>;

/** Bad values for a field; each is bad alone, in an otherwise good item. */
type Case = [field: string, bad: unknown, base?: Fields];

const quantityWith = (fields: Fields) => ({ value: 5, unit: "person", ...fields });
const review = { by: "Checkers", url: "https://example.org/check", verdict: "false" };
const source = (fields: Fields) => ({ name: "Ada Example", ...fields });

/** claims-document.md, "When something is wrong": without these a claim would be stronger than it is. */
const guarded: Case[] = [
  ["quantity", { value: 5, hedge: "abuot" }],
  ["quantity", { value: 5, hedge: true }],
  ["quantity", quantityWith({ hedge: 5 })],
  ["quantity", { min: 5, max: "many" }],
  ["quantity", { over: "1,000" }],
  ["quantity", quantityWith({ interval: [1] })],
  ["quantity", quantityWith({ marginOfError: "3,5" })],
  ["quantity", quantityWith({ unit: 5 })],
  ["quantity", quantityWith({ unit: "widgets" })],
  ["quantity", quantityWith({ scale: "mio" })],
  ["quantity", quantityWith({ per: { value: "many" } })],
  ["quantity", quantityWith({ change: "some" })],
  ["quantity", "~4O%"],
  ["quantity", quantityWith({ level: "high", marginOfError: 1 })],
  ["mode", "alegedly", good.fact],
  ["mode", 5, good.fact],
  ["mode", ["alleged"], good.fact],
  ["likelihood", 5, good.fact],
  ["likelihood", { englisch: "likely" }, good.fact],
  ["confidence", true, good.fact],
  ["qualifier", 5],
  ["status", "disputd", good.fact],
  ["status", true, good.fact],
  ["stage", "early", good.fact],
  ["counted", 91, good.fact],
  ["partial", "perhaps", good.quote],
  ["comparable", "no", good.comparison],
  ["comparable", 5, good.comparison],
  ["by", 5, good.fact],
  ["by", [source({ interest: 5 })], good.fact],
  ["by", source({ interest: { en: 5 } }), good.fact],
  ["by", source({ org: { name: "Acme", interest: 5 } }), good.fact],
  ["by", source({ org: 5 }), good.fact],
  ["by", source({ anonymous: "perhaps" }), good.fact],
  ["by", source({ type: "survey", margin: "three" }), good.fact],
  ["by", source({ type: "study", funder: [5] }), good.fact],
  ["by", { source: "Ada Example", via: 5 }, good.fact],
  ["by", { source: "Ada Example", via: source({ interest: 5 }) }, good.fact],
  ["replies", "they deny it", good.fact],
  ["replies", [{ by: "Them", answer: "denies" }], good.fact],
  ["replies", [{ answer: "denied" }], good.fact],
  ["replies", [{ by: [], answer: "denied" }], good.fact],
  ["replies", [{ by: "Them" }], good.fact],
  ["reviews", [{ ...review, by: null }], good.fact],
  ["reviews", [{ ...review, verdict: "wrong" }], good.fact],
  ["reviews", { by: "Checkers", url: review.url, label: 5 }, good.fact],
  ["reviews", "false", good.fact],
  ["revisions", "it was 5", good.fact],
  ["revisions", [{ was: true }], good.fact],
  ["corrections", "it was 5", good.fact],
  ["corrections", [{ was: "5", now: ["6"] }], good.fact],
  ["corrections", { now: { value: 5, hedge: "abuot" } }],
];

describe("a field without which a claim would be stronger", () => {
  for (const [field, bad, base = good.stat] of guarded) {
    it(`keeps the fallback where ${field} is ${JSON.stringify(bad)}`, () => {
      expect(readOne(base).item, "good before").to.not.equal(undefined);
      const { document, issues } = readOne({ ...base, [field]: bad });
      expect(document).to.equal(undefined);
      expect(issues.some((issue) => issue.severity === "error")).to.equal(true);
      expect(issues.every((issue) => issue.severity !== "error" || issue.path.startsWith(field))).to.equal(
        true,
      );
    });
  }

  it("keeps the fallback for an entry or a cell as for an item", () => {
    const entry = { label: "Monday", quantity: 5 };
    expect(readOne(series("values", entry)).item).to.not.equal(undefined);
    for (const bad of [
      { mode: "alegedly" },
      { quantity: "~4O" },
      { by: 5 },
      { by: source({ interest: 5 }) },
    ]) {
      expect(readOne(series("values", entry, { ...entry, ...bad })).item, JSON.stringify(bad)).to.equal(
        undefined,
      );
    }
    const cell = (given: unknown) =>
      readOne({ ...good.comparison, rows: [{ label: "Length", unit: "meter", cells: { old: given } }] }).item;
    expect(cell({ quantity: 5, mode: "alleged" })).to.not.equal(undefined);
    for (const bad of [
      "~4O",
      { quantity: 5, mode: "alegedly" },
      { quantity: 5, by: 5 },
      { mode: "alleged" },
    ]) {
      expect(cell(bad), JSON.stringify(bad)).to.equal(undefined);
    }
    const row = (fields: Fields) =>
      readOne({ ...good.comparison, rows: [{ label: "Length", cells: { old: "5" }, ...fields }] }).item;
    expect(row({ unit: "meters" })).to.equal(undefined);
    expect(row({ currency: "dollars" })).to.equal(undefined);
  });

  it("keeps the fallback where its name is misspelt", () => {
    for (const [name, nearest] of [
      ["lkelihood", "likelihood"],
      ["statsu", "status"],
      ["Mode", "mode"],
      ["reply", "replies"],
      ["review", "reviews"],
      ["correction", "corrections"],
      ["source", "by"],
      ["speaker", "by"],
      ["value", "quantity"],
    ] as const) {
      const { item, issues } = readOne({ ...good.fact, [name]: "x" });
      expect(item, name).to.equal(undefined);
      expect(issues[0], name).to.deep.include({ code: "unknown-field", severity: "error", path: name });
      expect(issues[0]?.details?.nearest).to.equal(nearest);
    }
  });

  it("keeps the fallback where it stands in the wrong place", () => {
    for (const misplaced of [
      { hedge: "about" },
      { marginOfError: 3 },
      { scale: "million" },
      { interval: [1, 2] },
      { via: "x" },
      { interest: "party to it" },
    ]) {
      expect(readOne({ ...good.stat, ...misplaced }).said, JSON.stringify(misplaced)).to.deep.equal([
        `error unknown-field ${Object.keys(misplaced)[0]}`,
      ]);
    }
    expect(readOne({ ...good.fact, by: { source: "Ada Example", mode: "alleged" } }).item).to.equal(
      undefined,
    );
    expect(readOne({ ...good.fact, qualifier: "median" }).item).to.equal(undefined);
    expect(readOne({ item: good.fact, mode: "alleged" }).item).to.equal(undefined);
  });
});

/** Optional fields whose loss takes nothing from the doubt. */
const unguarded: Case[] = [
  ["id", "Not An Id", good.fact],
  ["media", 5, good.fact],
  ["media", { hedge: "about" }, good.fact],
  ["about", 5, good.fact],
  ["about", [source({ interest: 5 })], good.fact],
  ["note", 5, good.fact],
  ["when", "yesterday", good.fact],
  ["when", {}, good.fact],
  ["asOf", { edtf: "now" }, good.fact],
  ["links", [{ rel: "contradicts", item: "other" }], good.fact],
  ["links", { rel: "disputes" }, good.fact],
  ["exact", 5, good.fact],
  ["prefix", 5, good.fact],
  ["suffix", ["x"], good.fact],
  ["lang", "not a tag", good.quote],
  ["context", 5, good.quote],
  ["translation", 5, good.quote],
  ["translator", 5, good.quote],
  ["translator", source({ interest: 5 }), good.quote],
  ["question", 5],
  ["of", 5],
  ["whole", "1,000"],
  ["whole", { value: 100, hedge: "abuot" }],
  ["whole", true],
  ["mark", { quantity: 5 }],
  ["mark", { quantity: { value: 5, hedge: "abuot" }, label: "Target" }],
  ["mark", 5],
];

describe("an optional field that is no part of the doubt", () => {
  for (const [field, bad, base = good.stat] of unguarded) {
    it(`is dropped with a warning where ${field} is ${JSON.stringify(bad)}, and the rest stays`, () => {
      const { item, issues } = readOne({ ...base, [field]: bad });
      expect(plain(item)).to.deep.equal(plain(readOne(base).item));
      expect(issues).to.not.have.lengthOf(0);
      for (const issue of issues) {
        expect(issue.severity).to.equal("warning");
        expect(issue.path.startsWith(field)).to.equal(true);
      }
    });
  }

  it("costs a list of them no more than the one that is bad", () => {
    const { item, said } = readOne({
      item: {
        ...good.fact,
        about: ["Ada Example", 5, "Bo Example"],
        links: [
          { rel: "contradicts", item: "a" },
          { rel: "partOf", item: "a" },
        ],
      },
      article: { authors: [5, "Ada Example"] },
    });
    expect(item?.about).to.have.lengthOf(2);
    expect(plain(item?.links)).to.deep.equal([{ rel: "partOf", item: "a" }]);
    expect(said.filter((one) => one.startsWith("error"))).to.deep.equal([]);
    expect(said).to.include.members([
      "warning wrong-type item.about[1]",
      "warning unknown-value item.links[0].rel",
      "warning wrong-type article.authors[0]",
    ]);
  });

  it("is dropped inside an attribution, a reply, a review and a correction", () => {
    const { item, said } = readOne({
      ...good.fact,
      by: {
        source: source({ url: "page.html", role: 5 }),
        date: "yesterday",
        occasion: 5,
        verb: 5,
        url: "x",
      },
      replies: { by: "Them", answer: "denied", text: 5, date: "yesterday", url: "x" },
      reviews: { by: "Checkers", verdict: "unverifiable", date: {}, url: "x", text: 5 },
      corrections: { was: "closed", date: "yesterday", note: 5, url: "x" },
      revisions: { was: "closed", date: "yesterday", note: 5, url: "x" },
    });
    expect(plain(item)).to.deep.include({
      by: [{ source: { name: "Ada Example" } }],
      replies: [{ by: [{ name: "Them" }], answer: "denied" }],
      reviews: [{ by: [{ name: "Checkers" }], verdict: "unverifiable" }],
      corrections: [{ was: { text: "closed" } }],
      revisions: [{ was: { text: "closed" } }],
    });
    expect(said).to.have.lengthOf(18);
    expect(said.every((one) => one.startsWith("warning"))).to.equal(true);
  });

  it("is dropped from what says that things are not alike, which stays said", () => {
    expect(plain(readOne({ ...good.comparison, comparable: { reason: 5 } }).item)).to.deep.include({
      comparable: {},
    });
  });

  it("is dropped where its name is unknown, with the name that was meant", () => {
    const { item, issues } = readOne({ ...good.fact, notee: "x", image: "y", colour: "red" });
    expect(plain(item)).to.deep.equal(plain(readOne(good.fact).item));
    expect(
      issues.map(({ severity, code, path, details }) => [severity, code, path, details?.nearest]),
    ).to.deep.equal([
      ["warning", "unknown-field", "notee", "note"],
      ["warning", "unknown-field", "image", "media"],
      ["warning", "unknown-field", "colour", undefined],
    ]);
  });

  it("says nothing of an unknown name with nothing in it", () => {
    expect(readOne({ ...good.fact, hedge: null, colour: "", mode: null }).said).to.deep.equal([]);
  });
});

describe("a field that must be there", () => {
  const required: [type: keyof typeof good, field: string][] = [
    ["fact", "text"],
    ["quote", "text"],
    ["stat", "label"],
    ["stat", "quantity"],
    ["comparison", "title"],
    ["comparison", "columns"],
    ["comparison", "rows"],
  ];
  for (const [type, field] of required) {
    it(`keeps the fallback of a ${type} without ${field}`, () => {
      const { [field]: _, ...rest } = good[type];
      for (const item of [rest, { ...rest, [field]: "" }, { ...rest, [field]: [] }]) {
        const { item: read, issues } = readOne(item);
        expect(read, JSON.stringify(item)).to.equal(undefined);
        expect(issues.some(({ severity }) => severity === "error")).to.equal(true);
      }
      expect(readOne(rest).issues[0]).to.deep.include({ code: "missing-field", severity: "error" });
      expect(readOne(rest).issues[0]?.details?.field).to.equal(field);
    });
  }
});

describe("a source that cannot be read", () => {
  const items = [
    { ...good.fact, id: "a", by: "acme" },
    { ...good.fact, id: "b" },
    { ...good.fact, id: "c", by: { source: "bo", via: "acme" } },
    { ...good.fact, id: "d", replies: { by: "acme", answer: "denied" } },
    { ...good.fact, id: "e", by: "staff" },
  ];
  const sources = {
    acme: { name: "Acme", interest: 5 },
    bo: { name: "Bo Example" },
    staff: { name: "Cy Example", org: "acme" },
  };

  it("takes with it every claim that cites it, since its interest may be lost", () => {
    const { document, issues } = readOne({ items, sources });
    expect(document?.items.map(({ id }) => id)).to.deep.equal(["b"]);
    for (const id of ["a", "c", "d", "e"]) {
      const own = issues.filter(({ item }) => item === id);
      expect(
        own.some(({ severity, code }) => severity === "error" && code === "unknown-source"),
        id,
      ).to.equal(true);
    }
    expect(issues[0]).to.deep.include({ code: "wrong-type", path: "sources.acme.interest" });
  });

  it("takes with it a claim inside the document that is shared, too", () => {
    const { document: shared } = readOne({ items: [], sources });
    expect(readOne({ ...good.fact, by: "acme" }, { shared }).item).to.equal(undefined);
    expect(readOne({ ...good.fact, by: "bo" }, { shared }).item).to.not.equal(undefined);
    const own = { acme: { name: "Acme Ltd" } };
    expect(readOne({ item: { ...good.fact, by: "acme" }, sources: own }, { shared }).item).to.not.equal(
      undefined,
    );
  });

  it("takes with it a claim that cites it by a key that is no id", () => {
    const { item, said } = readOne({
      item: { ...good.fact, by: "Acme" },
      sources: { Acme: { name: "Acme", interest: "sells it" } },
    });
    expect(item).to.equal(undefined);
    expect(said).to.include("error unknown-source item.by");
  });

  it("costs the whole document its claims where all the sources are none", () => {
    for (const bad of [[], "acme", 5]) expect(readOne({ items, sources: bad }).document).to.equal(undefined);
    expect(readOne({ items, source: sources }).document).to.equal(undefined);
  });
});
