import { expect } from "@open-wc/testing";
import { open, rowColumns, rowsTemplate } from "../../src/builder/open.js";
import { parse } from "../../src/model/parse.js";

type Json = Record<string, unknown>;

const itemsOf = (value: unknown) => (value as { items: Json[] }).items;

const grave = (value: unknown) => parse(value).issues.filter(({ severity }) => severity !== "advice");

describe("rows of a table", () => {
  it("become a document, each source entered once", () => {
    const { value, issues } = open(
      [
        "type\ttext\tlabel\tquantity\tby\trole\tverb\tsaid on",
        "fact\tThe bridge is closed.\t\t\tAda Example\tmayor\tsaid\t1 March 2025",
        "stat\t\tHomes flooded\tat least 212 homes\tAda Example\tmayor\tsaid\t1 March 2025",
        "quote\t“We counted twice.”\t\t\tAda Example\t\t\t",
        "fact\tNobody knows.\t\t\t-\t\t\t",
      ].join("\n"),
    );
    expect(issues.filter(({ severity }) => severity !== "advice")).to.deep.equal([]);
    expect(value).to.deep.equal({
      version: 1,
      sources: { "ada-example": { name: "Ada Example", role: "mayor" } },
      items: [
        {
          type: "fact",
          text: "The bridge is closed.",
          by: [{ source: "ada-example", verb: "said", date: "2025-03-01" }],
        },
        {
          type: "stat",
          label: "Homes flooded",
          quantity: { min: "212", unit: "home" },
          by: [{ source: "ada-example", verb: "said", date: "2025-03-01" }],
        },
        { type: "quote", text: "We counted twice.", by: [{ source: "ada-example" }] },
        { type: "fact", text: "Nobody knows.", by: [] },
      ],
    });
    expect(grave(value)).to.deep.equal([]);
  });

  for (const [name, separator] of [
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
  ] as const) {
    it(`may stand between ${name}, with line breaks and quotation marks in a cell`, () => {
      const cell = '"The bridge, the ""old"" one;\n\tis closed."';
      const { value } = open(`Text${separator}By\r\n${cell}${separator}Ada\r\n`);
      expect(itemsOf(value)[0]?.text).to.equal('The bridge, the "old" one;\n\tis closed.');
    });
  }

  it("are told by row and column what is wrong with them", () => {
    const { value, issues } = open(
      [
        "type,text,quantity,by,when,Quantty,colour",
        "fact,It is open.,,Ada,,x,red",
        ",,,,,,",
        "fact,,,Ada,,,",
        'fact,"Homes","1,000",Ada,03/04/2025,,',
        "fact,Homes,a lot,Ada,,,",
        "fakt,It is shut.,,Ada,last year,,",
      ].join("\n"),
    );
    const said = issues.map(({ code, row, columnName }) => [code, row, columnName]);
    expect(said).to.deep.include.members([
      ["unknown-column", 1, "Quantty"],
      ["unknown-column", 1, "colour"],
      ["empty-row", 4, undefined],
      ["quantity-in-doubt", 5, "quantity"],
      ["date-in-doubt", 5, "when"],
      ["quantity-not-read", 6, "quantity"],
      ["unknown-value", 7, "type"],
    ]);
    expect(issues.find(({ code }) => code === "unknown-column")?.message).to.include("Quantty");
    for (const { message } of issues) expect(message).to.be.a("string");
    // What is in doubt is kept as it was written, so that the form can ask.
    expect(itemsOf(value).map(({ quantity }) => quantity)).to.deep.equal([
      undefined,
      "1,000",
      "a lot",
      undefined,
    ]);
    expect(itemsOf(value)[3]?.when).to.deep.equal({ text: "last year" });
  });

  it("have the model’s own issues at their row and column", () => {
    const { issues } = open("type,text,by,url\nfact,It is open.,Ada,example.org\n");
    const issue = issues.find(({ code }) => code === "bad-url");
    expect(issue).to.include({ row: 2, columnName: "url" });
  });

  it("of the template become good items", () => {
    const { value, issues } = open(rowsTemplate());
    expect(itemsOf(value).map(({ type }) => type)).to.deep.equal(["fact", "quote", "stat"]);
    expect(issues).to.deep.equal([]);
    const [names = ""] = rowsTemplate().replace("\ufeff", "").split("\r\n");
    expect(names.split(",")).to.deep.equal(rowColumns.map(({ name }) => name));
  });

  it("have each column in the guide", async () => {
    const guide = await (await fetch(new URL("../../docs/table-of-claims.md", import.meta.url))).text();
    for (const { name, holds } of rowColumns) expect(guide).to.include(`| \`${name}\` | ${holds} |`);
  });
});

describe("ArchieML", () => {
  it("becomes a document", () => {
    const { value, issues } = open(
      [
        "lang: en",
        "{sources.ada}",
        "name: Ada Example",
        "role: mayor",
        "{}",
        "",
        "[items]",
        "type: fact",
        "text: The bridge is closed.",
        "by: ada",
        "",
        "type: stat",
        "label: Homes flooded",
        "quantity: >=212 home",
        "by.source: ada",
        "by.verb: said",
        "by.date: 2025-03-01",
        "[]",
        "Nobody reads this.",
      ].join("\n"),
    );
    expect(issues.filter(({ severity }) => severity !== "advice")).to.deep.equal([]);
    expect(value).to.deep.equal({
      lang: "en",
      sources: { ada: { name: "Ada Example", role: "mayor" } },
      items: [
        { type: "fact", text: "The bridge is closed.", by: "ada" },
        {
          type: "stat",
          label: "Homes flooded",
          quantity: ">=212 home",
          by: { source: "ada", verb: "said", date: "2025-03-01" },
        },
      ],
    });
  });

  it("may hold an item alone", () => {
    const { value } = open("type: fact\ntext: The bridge is closed.\nby: Ada Example\n");
    expect(itemsOf(value)).to.deep.equal([
      { type: "fact", text: "The bridge is closed.", by: "Ada Example" },
    ]);
  });

  it("without an item is none", () => {
    const { value, issues } = open("title: Hello\n");
    expect(value).to.equal(undefined);
    expect(issues.map(({ code }) => code)).to.deep.equal(["nothing-there"]);
  });
});

describe("JSON-LD", () => {
  const review = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: "https://check.example/bridge",
    claimReviewed: "The bridge is closed.",
    datePublished: "2025-03-02",
    author: { "@type": "Organization", name: "Example Checkers" },
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Person", name: "Ada Example", jobTitle: "mayor" },
      datePublished: "2025-03-01",
      appearance: { "@type": "CreativeWork", url: "https://town.example/speech" },
    },
    reviewRating: { "@type": "Rating", ratingValue: 1, bestRating: 5, alternateName: "Pants on Fire" },
  };
  const item = {
    type: "fact",
    text: "The bridge is closed.",
    by: [
      {
        source: { name: "Ada Example", type: "person", role: "mayor" },
        date: "2025-03-01",
        url: "https://town.example/speech",
      },
    ],
    reviews: [
      {
        by: [{ name: "Example Checkers", type: "organization" }],
        date: "2025-03-02",
        url: "https://check.example/bridge",
        label: "Pants on Fire",
        verdict: "false",
      },
    ],
  };

  it("of a ClaimReview becomes a fact with its review, and asks for its verdict", () => {
    const { value, issues } = open(JSON.stringify(review));
    expect(itemsOf(value)).to.deep.equal([item]);
    expect(issues.map(({ code }) => code)).to.deep.equal(["verdict-from-label"]);
    expect(grave(value)).to.deep.equal([]);
  });

  it("is found in a page, in a graph, and in a list", () => {
    const graph = { "@context": "https://schema.org", "@graph": [{ "@type": "WebPage" }, review] };
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(graph)}</script></head><body><p>Hello</p></body></html>`;
    for (const text of [page, JSON.stringify(graph), JSON.stringify([review])])
      expect(itemsOf(open(text).value)).to.deep.equal([item]);
  });

  it("draws no verdict from a rating or from words that say something else", () => {
    const rating = { "@type": "Rating", ratingValue: 1, alternateName: "Four Pinocchios" };
    const { value } = open(JSON.stringify({ ...review, reviewRating: rating }));
    const [made] = (itemsOf(value)[0] as { reviews: Json[] }).reviews;
    expect(made).to.deep.include({ label: "Four Pinocchios" });
    expect(made).not.to.have.property("verdict");
  });

  it("that holds no claim is none", () => {
    const { value, issues } = open(JSON.stringify({ "@type": "Recipe", name: "Soup" }));
    expect(value).to.equal(undefined);
    expect(issues.map(({ code }) => code)).to.deep.equal(["nothing-there"]);
  });
});
