import { expect } from "@open-wc/testing";
import { embedHtml } from "../../src/embed/index.js";

/*
 * What the WordPress block reads and changes, without WordPress; `npm run test:wordpress` tries the whole.
 */

type Json = Record<string, unknown>;

interface Card {
  data: Json;
  claim: string;
  src?: string;
  html?: string;
}

interface Block {
  snippet: { read(text: string): Card[]; isSnippet(html: string): boolean };
  item: {
    own(card: Card): Json;
    replaced(card: Card, item: Json): Card;
    asText(value: unknown, lang: string): string | undefined;
    withText(value: unknown, text: string, lang: string): unknown;
    withAttribution(card: Card, key: string, value: string, lang: string): Card;
    newId(words: string, taken: string[]): string;
    picture(data: Json, ref: unknown): { id?: string; media?: Json };
    withPicture(card: Card, ref: unknown, changed: Json | undefined, put: (changed?: Json) => Json): Card;
    sayer(data: Json, by: unknown): string | undefined;
    asSeries(item: Json): Json;
    withSeries(item: Json, series: Json[]): Json;
  };
  fields: {
    at(value: unknown, path: (string | number)[]): unknown;
    put(value: unknown, path: (string | number)[], change: (old: unknown) => unknown): Json | undefined;
  };
}

let block: Block;
let article: Json & { items: (Json & { id: string })[] };

before(async () => {
  const page = window as unknown as { wp: unknown; onrecordBlock: Block };
  page.wp = { i18n: { __: (text: string) => text } };
  for (const name of ["snippet", "item", "fields"]) await import(`/integrations/wordpress/block/${name}.js`);
  block = page.onrecordBlock;
  article = await (await fetch("/demo/claims.json")).json();
});

const writtenAnew = ({ data, claim }: Card, form: "html" | "tag") =>
  claim ? embedHtml(claim, { document: data, form }) : embedHtml(data, { form });

describe("the WordPress block", () => {
  it("reads back every claim of the article out of both snippets, and writes the same again", () => {
    for (const { id } of article.items)
      for (const form of ["html", "tag"] as const) {
        const html = embedHtml(id, { document: article, form });
        const found = block.snippet.read(`<p>Before.</p>${html}`);
        expect(found.length, id).to.equal(1);
        // A number with a point has become a string, which keeps its digits.
        const again = writtenAnew(found[0] as Card, form).replace(/&quot;(\d+\.\d+)&quot;/g, "$1");
        expect(again === html.replace(/&quot;(\d+\.\d+)&quot;/g, "$1"), id).to.equal(true);
      }
  });

  it("keeps the address of a claim that stands in a document", () => {
    for (const form of ["html", "tag"] as const) {
      const html = embedHtml("shell-share", { document: article, form, src: "/claims.json" });
      const [found] = block.snippet.read(html);
      expect(found?.src).to.equal("/claims.json");
      expect(found?.claim).to.equal("shell-share");
    }
  });

  it("takes each item out of a whole document, with what it names", () => {
    const found = block.snippet.read(JSON.stringify(article));
    expect(found.length).to.equal(article.items.length);
    for (const card of found) expect(() => embedHtml(card.data)).not.to.throw();
  });

  it("keeps the digits of a number", () => {
    const [found] = block.snippet.read('{ "type": "stat", "label": "a \\"3.10\\"", "quantity": 3.10 }');
    expect(found?.data).to.deep.equal({ type: "stat", label: 'a "3.10"', quantity: "3.10" });
  });

  it("finds nothing where there is nothing", () => {
    for (const text of [
      "",
      "Words.",
      "{",
      "[]",
      "7",
      "<p>{}</p>",
      '<figure data-onrecord="fact-card"></figure>',
    ])
      expect(block.snippet.read(text), text).to.deep.equal([]);
  });

  it("changes the field that was typed in, and no other", () => {
    for (const one of block.snippet.read(JSON.stringify(article))) {
      const own = block.item.own(one);
      const changed = block.item.replaced(one, block.fields.put(own, ["note"], () => "Typed.") as Json);
      const { note: before, ...rest } = own;
      const { note: after, ...left } = block.item.own(changed);
      expect(after).to.equal("Typed.");
      expect(left).to.deep.equal(rest);
      expect(changed.data.sources).to.deep.equal(one.data.sources);
      expect(before).not.to.equal(after);
    }
  });

  it("writes a source’s name where it stands: in the card’s table, or beside the claim", () => {
    const inTable = {
      data: {
        item: { text: "A.", by: ["office", "other"] },
        sources: { office: { name: "Old", interest: "party" } },
      },
      claim: "",
    };
    expect(block.item.withAttribution(inTable, "name", "New", "en").data).to.deep.equal({
      item: { text: "A.", by: ["office", "other"] },
      sources: { office: { name: "New", interest: "party" } },
    });
    const alone = { data: { text: "A.", by: "Ada" }, claim: "" };
    expect(block.item.withAttribution(alone, "verb", "said", "en").data).to.deep.equal({
      text: "A.",
      by: { source: { name: "Ada" }, verb: "said" },
    });
    expect(block.item.withAttribution(alone, "name", "", "en").data).to.deep.equal({ text: "A." });
  });

  it("edits a text in the language that is read first, and keeps the others", () => {
    const text = { uk: "Так.", en: "Yes." };
    expect(block.item.asText(text, "en-US")).to.equal("Yes.");
    expect(block.item.withText(text, "No.", "en-US")).to.deep.equal({ uk: "Так.", en: "No." });
  });

  it("shows what cannot be typed as such, and keeps it", () => {
    expect(block.item.asText({ min: 50, max: 100 }, "en")).to.equal(undefined);
    expect(block.item.asText({ text: "last year", edtf: "2024" }, "en")).to.equal("last year");
    expect(block.item.withText({ text: "last year", edtf: "2024" }, "a year ago", "en")).to.deep.equal({
      text: "a year ago",
      edtf: "2024",
    });
  });

  it("puts several numbers in place of one, and one again", () => {
    const one = { type: "stat", label: "homes flooded", quantity: "~212 home", by: "District office" };
    const begun = block.item.asSeries(one);
    expect(begun).to.deep.equal({
      type: "stat",
      label: "homes flooded",
      by: "District office",
      series: [{ quantity: "~212 home" }, {}],
      compare: "values",
    });
    const [first] = begun.series as Json[];
    const several = block.item.withSeries(begun, [
      first as Json,
      { label: "in the upper town", quantity: "30..40 home" },
    ]);
    expect(embedHtml(several)).to.match(/about<\/em> <strong>.*212.*in the upper town.*30.*40/);
    expect(block.item.withSeries(several, [])).to.deep.equal({
      type: "stat",
      label: "homes flooded",
      by: "District office",
    });
  });

  it("shows who says one number where that is a name, and keeps what is more", () => {
    const data = { sources: { office: { name: "District office" } } };
    expect(block.item.sayer(data, undefined)).to.equal("");
    expect(block.item.sayer(data, "Residents’ association")).to.equal("Residents’ association");
    for (const by of ["office", ["Residents’ association"], { source: "office", verb: "said" }])
      expect(block.item.sayer(data, by)).to.equal(undefined);
  });

  it("writes a picture where it stands: in the card’s table, or in the claim", () => {
    const fact = { type: "fact", text: "A." };
    const put = (media?: Json) => ({ ...fact, ...(media && { media }) });
    const bridge = { src: "https://paper.example/bridge.jpg", credit: "Ada Example" };
    const alone = { data: fact, claim: "" };
    expect(block.item.picture(alone.data, undefined)).to.deep.equal({ media: {} });
    const pictured = block.item.withPicture(alone, undefined, bridge, put);
    expect(pictured.data).to.deep.equal({ ...fact, media: bridge });
    expect(embedHtml(pictured.data)).to.contain("Ada Example</bdi>, license not stated");
    const inTable = {
      data: { item: { text: "A.", media: "bridge" }, media: { bridge, ford: {} } },
      claim: "",
    };
    expect(block.item.picture(inTable.data, "bridge")).to.deep.equal({ id: "bridge", media: bridge });
    const changed = block.item.withPicture(inTable, "bridge", { ...bridge, license: "CC BY 4.0" }, put);
    expect(changed.data).to.deep.equal({
      item: { text: "A.", media: "bridge" },
      media: { bridge: { ...bridge, license: "CC BY 4.0" }, ford: {} },
    });
    // It stands in the document of the page, where the form does not reach.
    expect(block.item.picture({ text: "A.", media: "elsewhere" }, "elsewhere").media).to.equal(undefined);
  });

  it("makes an id that no other claim of the post has", () => {
    expect(block.item.newId("At least 212 homes, flooded!", [])).to.equal("at-least-212-homes-flooded");
    expect(block.item.newId("Café – “ouvert”", ["cafe-ouvert"])).to.equal("cafe-ouvert-2");
    expect(block.item.newId("мости", [])).to.equal("claim");
  });
});
