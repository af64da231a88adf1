import { expect } from "@open-wc/testing";
import { type Opened, open } from "../../src/builder/open.js";
import { type EmbedForm, embedForms, embedHtml } from "../../src/embed/index.js";
import { parse } from "../../src/model/parse.js";

type Json = Record<string, unknown>;

const load = async (url: URL | string) => (await fetch(url)).json();
const article: Json = await load("/demo/claims.json");
const news = "cars climate court election-night fact-check jobs poll sport study toll".split(" ");
const documents = new Map<string, Json>([["the article", article]]);
for (const name of news)
  documents.set(name, await load(new URL(`../../stories/news/${name}.json`, import.meta.url)));

const itemsOf = (document: Json) => document.items as Json[];

/** An item as the model reads it. */
function read(document: Json, id: unknown): unknown {
  const { value } = parse(document);
  const item = value?.items.find((one) => one.id === id);
  expect(item, `${id}`).not.to.equal(undefined);
  return JSON.parse(JSON.stringify(item));
}

const originals = new WeakMap<Json, Map<unknown, unknown>>();

/** The same of a document that was written: read once for all of its snippets. */
function readOnce(document: Json, id: unknown): unknown {
  const all =
    originals.get(document) ??
    new Map<unknown, unknown>(
      parse(document).value?.items.map((item) => [item.id, JSON.parse(JSON.stringify(item))]),
    );
  originals.set(document, all);
  expect(all.has(id), `${id}`).to.equal(true);
  return all.get(id);
}

/** What stands beside the item, held against the document it came from. */
function expectSameBeside(opened: Json, original: Json) {
  for (const table of ["sources", "media", "units"]) {
    const entries = Object.entries((opened[table] ?? {}) as Json);
    for (const [id, entry] of entries)
      expect(entry, `${table}.${id}`).to.deep.equal((original[table] as Json)[id]);
  }
}

const codesOf = ({ issues }: Opened) => issues.map(({ code }) => code as string);

function expectSame(opened: Opened, original: Json, id: unknown, why = "") {
  expect(opened.value, `${why} ${codesOf(opened)}`).not.to.equal(undefined);
  const value = opened.value as Json;
  expect(itemsOf(value)[0]?.id, why).to.equal(id);
  expect(read(value, id), why).to.deep.equal(readOnce(original, id));
  expectSameBeside(value, original);
}

describe("what was written is opened again", () => {
  it("a whole document, with all 28 items", () => {
    for (const text of [
      JSON.stringify(article),
      JSON.stringify(article, null, 2),
      `\ufeff${JSON.stringify(article)}`,
    ]) {
      const opened = open(text);
      expect(opened.value).to.deep.equal(article);
      expect(opened.issues.filter(({ severity }) => severity !== "advice")).to.deep.equal([]);
    }
    expect(itemsOf(article).length).to.equal(28);
    // Opened, exported and opened again.
    const again = open(JSON.stringify(open(JSON.stringify(article)).value));
    expect(again.value).to.deep.equal(article);
  });

  for (const [name, document] of documents) {
    it(`every snippet that brings its data along: ${name}`, () => {
      for (const { id } of itemsOf(document)) {
        for (const form of ["html", "tag"] as const)
          expectSame(open(embedHtml(id, { form, document })), document, id, `${form} ${id}`);
      }
    });
  }

  const src = "https://news.example/claims.json";
  const addressed: [EmbedForm, string | undefined][] = [
    ["html", src],
    ["tag", src],
    ["iframe", src],
    ["html", ""],
    ["tag", ""],
    ["feed", undefined],
    ["markdown", undefined],
    ["text", undefined],
    ["fallback", undefined],
  ];
  for (const [form, src] of addressed) {
    it(`every snippet without data, of an item whose document is open: ${form}, ${src ? "by address" : "alone"}`, () => {
      for (const name of ["the article", "toll", "poll"]) {
        const document = documents.get(name) as Json;
        for (const { id } of itemsOf(document))
          expectSame(open(embedHtml(id, { form, document, src }), document), document, id, `${name} ${id}`);
      }
    });
  }

  it("in every form that embedHtml writes", () => {
    expect([...embedForms]).to.have.members([
      "html",
      "tag",
      "iframe",
      "feed",
      "markdown",
      "text",
      "fallback",
    ]);
  });

  it("what the releases have written", async () => {
    const snippets: { id: string; form: string; html: string }[] = await load(
      new URL("../archive/0.1.0/snippets.json", import.meta.url),
    );
    const original: Json = await load(new URL("../archive/0.1.0/claims.json", import.meta.url));
    expect(snippets.length).to.be.greaterThan(28);
    for (const { id, html, form } of snippets)
      expectSame(open(html, original), original, id, `${form} ${id}`);
  });

  it("a snippet of a document that is not here, by saying which", () => {
    const src = "https://news.example/claims.json";
    for (const form of ["html", "tag", "iframe"] as const) {
      const opened = open(embedHtml("shell-share", { form, document: article, src }));
      expect(opened.value).to.equal(undefined);
      expect(codesOf(opened)).to.deep.equal(["needs-document"]);
      expect(opened.issues[0]?.details).to.include({ found: "shell-share" });
      expect(opened.issues[0]?.message).to.include("news.example");
    }
  });

  it("an item alone, and one with its sources beside it", () => {
    const item = { type: "fact", text: "The bridge is closed.", by: "Ada Example" };
    expect(open(JSON.stringify(item)).value).to.deep.equal({ items: [item] });
    const beside = { item: { type: "fact", text: "x", by: "ada" }, sources: { ada: { name: "Ada" } } };
    expect(open(JSON.stringify(beside)).value).to.deep.equal({
      sources: beside.sources,
      items: [beside.item],
    });
    expect(open(JSON.stringify([item, item])).value).to.deep.equal({ items: [item, item] });
  });

  it("a broken JSON by saying where, and a bad item with all that was written", () => {
    const broken = open('{\n  "type": "fact",\n  "text": "x",,\n}');
    expect(broken.value).to.equal(undefined);
    expect(broken.issues[0]).to.include({ line: 3 });
    const bad = { type: "fact", text: "x", quantity: "1,000", unheard: 5 };
    const opened = open(JSON.stringify(bad));
    expect(opened.value).to.deep.equal({ items: [bad] });
    expect(codesOf(opened)).to.include.members(["ambiguous-number", "unknown-field"]);
  });
});

describe("what a system has made of a snippet", () => {
  const ids = ["alaska-talks", "q-adapted", "casualties", "equipment", "deal-worth"];
  const escaped = (text: string) =>
    text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  const inJson = (snippet: string, change: (json: string) => string) =>
    snippet.replace(/(json=")([^"]*)"/, (_, name, json) => `${name}${change(json)}"`);

  const systems: Record<string, (snippet: string) => string> = {
    "escapes it as text": escaped,
    "escapes it twice": (snippet) => escaped(escaped(snippet)),
    "escapes its JSON twice": (snippet) => inJson(snippet, (json) => json.replaceAll("&", "&amp;")),
    "turns the quotation marks of its JSON": (snippet) =>
      inJson(snippet, (json) => json.replaceAll("&quot;", "”")),
    "puts backslashes before them": (snippet) =>
      inJson(snippet, (json) => json.replaceAll("&quot;", "\\&quot;")),
    "breaks its lines": (snippet) => inJson(snippet, (json) => json.replaceAll(",&quot;", ",\n&quot;")),
    "wraps it in paragraphs": (snippet) => `<p>Before.</p>\n<p>${snippet}</p>\n<p></p>`,
    "takes its class and its id": (snippet) => snippet.replace(/ (?:class|id)="[^"]*"/g, ""),
    "puts it into a page": (snippet) =>
      `<!doctype html><html lang="en"><head><title>x</title><script>var a = {"b": 1};</script></head><body><main><article>${snippet}</article></main></body></html>`,
    "has upgraded it": (snippet) =>
      snippet.replace(/^<figure([^>]*)>(.*)<\/figure>$/s, (_, all, inner) => {
        const json = /json="([^"]*)"/.exec(all)?.[1];
        return `<figure role="none"${all}><fact-card data-json="${json}">${inner}</fact-card></figure>`;
      }),
    "puts it into a fence": (snippet) => `\`\`\`html\n${snippet}\n\`\`\``,
  };

  for (const [name, change] of Object.entries(systems)) {
    it(`that ${name}`, () => {
      for (const id of ids) {
        for (const form of ["html", "tag"] as const) {
          const snippet = embedHtml(id, { form, document: article });
          expectSame(open(change(snippet)), article, id, `${form} ${id}`);
        }
      }
    });
  }

  it("that prints its JSON among the words", () => {
    const item = { type: "fact", text: "The bridge is closed.", by: "Town council" };
    const opened = open(`<p>Before.</p><p>${escaped(JSON.stringify(item))}</p><p>The bridge is closed.</p>`);
    expect(opened.value).to.deep.equal({ items: [item] });
  });

  it("that strips its hooks, of an item whose document is open", () => {
    for (const id of ids) {
      const html = embedHtml(id, { form: "html", document: article });
      const stripped = html
        .replace(/ data-onrecord[^=]*="[^"]*"/g, "")
        .replace(/<\/?(?:figure|bdi|time)[^>]*>/g, "");
      expectSame(open(stripped, article), article, id, stripped.slice(0, 200));
    }
  });

  it("that leaves its words alone, as far as words go, and says so", () => {
    const opened = open(embedHtml("q-adapted", { form: "text", document: article }));
    expect(codesOf(opened)).to.include("words-alone");
    expect(itemsOf(opened.value as Json)[0]).to.deep.equal({
      type: "quote",
      text: "adapted quickly",
      partial: true,
      context:
        "The troops “adapted quickly,” Budanov noted, and came to work in small groups, put drones to good use, and guard against them.",
      by: [
        {
          source: {
            name: "Lt. Gen. Kyrylo Budanov",
            role: "head of Ukraine’s Defense Intelligence (HUR)",
            interest: "party to the war",
          },
          verb: "noted",
          via: [{ name: "The Japan Times" }],
        },
      ],
    });
    const number = open(embedHtml("casualties", { form: "markdown", document: article }));
    expect(itemsOf(number.value as Json)[0]).to.deep.include({
      type: "stat",
      quantity: { value: "5000", hedge: "estimated", unit: "soldier" },
      by: [],
    });
    const fact = open(embedHtml("alaska-talks", { form: "feed", document: article }));
    expect(itemsOf(fact.value as Json)[0]).to.deep.include({ type: "fact", mode: "planned", by: [] });
  });

  it("with several cards in it, sources once and ids that clash told", () => {
    const page = ["shell-share", "q-risk", "engineers"]
      .map((id) => embedHtml(id, { document: article }))
      .join("\n");
    const { value } = open(page);
    expect(itemsOf(value as Json).map(({ id }) => id)).to.deep.equal(["shell-share", "q-risk", "engineers"]);
    expectSameBeside(value as Json, article);

    const one = {
      item: { id: "a", type: "fact", text: "A.", by: "ada" },
      sources: { ada: { name: "Ada One" } },
    };
    const other = {
      item: { id: "a", type: "fact", text: "B.", by: "ada" },
      sources: { ada: { name: "Ada Two" } },
    };
    const both = open([one, other].map((item) => embedHtml(item)).join(""));
    expect(codesOf(both).filter((code) => code === "id-renamed").length).to.equal(2);
    expect(itemsOf(both.value as Json)).to.deep.equal([
      { id: "a", type: "fact", text: "A.", by: "ada" },
      { id: "a-2", type: "fact", text: "B.", by: "ada-2" },
    ]);
    expect((both.value as Json).sources).to.deep.equal({
      ada: { name: "Ada One" },
      "ada-2": { name: "Ada Two" },
    });
  });

  it("in which there is nothing of ours", () => {
    for (const text of [
      "",
      "  ",
      "Hello.",
      "<p>Hello.</p>",
      "{}",
      "[]",
      "null",
      "<script>alert(1)</script>",
      "https://example.org/",
    ]) {
      const opened = open(text);
      expect(opened.value, text).to.equal(undefined);
      expect(opened.issues.length, text).to.be.greaterThan(0);
      for (const { message } of opened.issues) expect(message, text).to.be.a("string");
    }
  });

  it("runs and loads nothing of what was pasted", () => {
    open(
      `<img src="https://example.invalid/x.png" onerror="window.pwned = 1"><script>window.pwned = 1</script>`,
    );
    expect("pwned" in window).to.equal(false);
  });
});
