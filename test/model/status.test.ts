import { expect } from "@open-wc/testing";
import { statusOf } from "../../src/model/status.js";
import { good, readOne, series } from "./items.js";

type Fields = Record<string, unknown>;

const url = "https://example.org/check";
const review = (verdict: string, fields: Fields = {}) => ({ by: "Checkers", url, verdict, ...fields });
const denial = { by: "Them", answer: "denied" };

/** The status shown, or what keeps the item from being shown. */
function status(item: Fields, around: Fields = {}) {
  const { document, item: read, issues } = readOne({ items: [{ ...good.fact, ...item }], ...around });
  if (document && read) return statusOf(read, document);
  return issues.filter(({ severity }) => severity === "error").map(({ code }) => code)[0];
}

describe("a status that somebody must have found out", () => {
  for (const word of ["verified", "false", "misleading", "mixed"]) {
    it(`is shown as ${word} only with a review that says so and can be read`, () => {
      expect(status({ status: word, reviews: review(word) })).to.equal(word);
      expect(status({ status: word, reviews: [review("unverifiable"), review(word)] })).to.equal(word);
      const other = word === "verified" ? "false" : "verified";
      for (const reviews of [
        undefined,
        [],
        review(other),
        review("unverifiable", { label: word }),
        review(word, { url: undefined }),
        review(word, { url: "page.html" }),
        review(word, { url: "javascript:alert(1)" }),
      ]) {
        expect(status({ status: word, reviews }), JSON.stringify(reviews)).to.equal("status-without-review");
      }
    });
  }

  it("says which status in the issue, and where", () => {
    const { issues } = readOne({ ...good.fact, status: "verified" });
    expect(issues).to.deep.equal([
      { severity: "error", code: "status-without-review", path: "status", details: { status: "verified" } },
    ]);
  });

  it("does not cost the other items of the document anything", () => {
    const { document } = readOne({
      items: [
        { ...good.fact, id: "a", status: "verified" },
        { ...good.fact, id: "b" },
      ],
    });
    expect(document?.items.map(({ id }) => id)).to.deep.equal(["b"]);
  });
});

describe("the other statuses", () => {
  for (const word of ["claimed", "reported", "corroborated", "unverifiable"]) {
    it(`are shown as written: ${word}`, () => {
      expect(status({ status: word })).to.equal(word);
    });
  }
});

describe("a claim that is disputed", () => {
  it("needs somebody who disputes it", () => {
    expect(status({ status: "disputed" })).to.equal("disputed-without-dispute");
    expect(status({ status: "disputed", replies: { by: "Them", answer: "declined" } })).to.equal(
      "disputed-without-dispute",
    );
  });

  it("has a denial", () => {
    expect(status({ status: "disputed", replies: denial })).to.equal("disputed");
  });

  it("or disputes another", () => {
    expect(status({ status: "disputed", links: { rel: "disputes", item: "b" } })).to.equal("disputed");
    expect(status({ status: "disputed", links: { rel: "partOf", item: "b" } })).to.equal(
      "disputed-without-dispute",
    );
  });

  it("or is disputed by another, which was not withdrawn", () => {
    const other = { ...good.fact, id: "b", links: { rel: "disputes", item: "a" } };
    const read = (...items: Fields[]) =>
      readOne({ items: [{ ...good.fact, id: "a", status: "disputed" }, ...items] }).document?.items.map(
        ({ id }) => id,
      );
    expect(read(other)).to.deep.equal(["a", "b"]);
    expect(read({ ...other, links: { rel: "disputes", item: "c" } })).to.deep.equal(["b"]);
    expect(read({ ...other, withdrawn: true })).to.deep.equal(["b"]);
  });

  it("or is disputed in the document that is shared", () => {
    const { document: shared } = readOne({
      items: [{ ...good.fact, id: "b", links: { rel: "disputes", item: "a" } }],
    });
    const item = { ...good.fact, id: "a", status: "disputed" };
    expect(readOne(item).item).to.equal(undefined);
    expect(readOne(item, { shared }).item).to.not.equal(undefined);
  });

  it("or is told by rivals, each with a source", () => {
    const entry = (by?: unknown) => ({ label: "Count", quantity: 5, by });
    const read = (compare: string, ...entries: unknown[]) =>
      readOne({ ...series(compare, ...entries), status: "disputed" }).item?.status;
    expect(read("rivals", entry("Ada"), entry("Bo"))).to.equal("disputed");
    expect(read("rivals", entry("Ada"), entry())).to.equal(undefined);
    expect(read("rivals", entry("Ada"), entry([]))).to.equal(undefined);
    expect(read("rivals", entry("Ada"))).to.equal(undefined);
    expect(read("values", entry("Ada"), entry("Bo"))).to.equal(undefined);
  });
});

describe("a claim without a status", () => {
  const article = {
    article: { publisher: "post" },
    sources: { post: { name: "The Post" }, ada: { name: "Ada" } },
  };

  it("is claimed where somebody is cited", () => {
    expect(status({ by: "Ada Example" })).to.equal("claimed");
    expect(status({ by: ["post", "ada"] }, article)).to.equal("claimed");
  });

  it("is reported where nobody is, or the publisher alone", () => {
    expect(status({ by: [] })).to.equal("reported");
    expect(status({ by: undefined })).to.equal("reported");
    expect(status({ by: "post" }, article)).to.equal("reported");
  });

  it("is reported by the publisher of the document that is shared", () => {
    const { document: shared } = readOne({ items: [], ...article });
    const { item, document } = readOne({ ...good.fact, by: "post" }, { shared });
    expect(item && document && statusOf(item, document)).to.equal("reported");
  });

  it("is claimed where an entry or a cell cites somebody", () => {
    const entry = { label: "Monday", quantity: 5 };
    const stat = readOne({ ...series("values", { ...entry, by: "Ada Example" }, entry), by: undefined });
    expect(stat.item && stat.document && statusOf(stat.item, stat.document)).to.equal("claimed");
  });

  it("is disputed where it was denied, whoever says it", () => {
    for (const by of [[], "Ada Example", undefined])
      expect(status({ by, replies: denial })).to.equal("disputed");
    expect(status({ replies: [{ by: "Them", answer: "no-reply" }, denial] })).to.equal("disputed");
    expect(status({ replies: { by: "Them", answer: "confirmed" } })).to.equal("claimed");
  });

  it("never has a verdict of a review that nobody wrote into the status", () => {
    expect(status({ reviews: review("verified") })).to.equal("claimed");
  });
});
