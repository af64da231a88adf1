import { expect } from "@open-wc/testing";
import { EmbedError, embedHtml, fallbackClasses } from "../../src/embed/index.js";
import { claimText, mediaText } from "../../src/language/claim-text.js";
import { comparisonText } from "../../src/language/comparison-text.js";
import { contextFor } from "../../src/language/context.js";
import { type Phrase, plain } from "../../src/language/phrase.js";
import { quoteText } from "../../src/language/quote-text.js";
import { statText } from "../../src/language/stat-text.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import type { Item } from "../../src/model/item.js";
import { parse } from "../../src/model/parse.js";
import { richItems } from "../reliability/rich-items.js";
import { expectPlainTree, folded, parsed, textOf } from "./plain-tree.js";

const load = async (address: string) => (await fetch(address)).json();
const article = await load("/test/data/claims.analysis.json");
const demo = await load("/demo/claims.json");

const form = "fallback";

/** Every phrase that the words' functions have for an item. */
function phrasesOf(item: Item, document: ClaimsDocument): string[] {
  const context = contextFor(document, document.lang ?? "en");
  const texts: unknown[] = [claimText(item, context), mediaText(item.media, context)];
  if (item.type === "quote") texts.push(quoteText(item, context));
  if (item.type === "stat") texts.push(statText(item, context));
  if (item.type === "comparison") texts.push(comparisonText(item, context));
  const found: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const isPhrase =
      Array.isArray(value) && value.length > 0 && value.every((one) => typeof one?.text === "string");
    if (isPhrase) found.push(plain(value as Phrase));
    else for (const one of Object.values(value)) visit(one);
  };
  for (const text of texts) visit(text);
  return found;
}

describe("the fallback of each claim of the article", () => {
  for (const [name, document] of Object.entries({ article, demo })) {
    const { value } = parse(document);
    for (const item of document.items) {
      it(`is plain HTML on one line that says everything: ${item.id} (${name})`, () => {
        const body = expectPlainTree(embedHtml(item, { form, document }));
        const text = textOf(body);
        const read = value?.items.find(({ id }) => id === item.id) as Item;
        expect(text).to.contain(folded(item.text ?? item.title ?? item.label?.en ?? item.label));
        for (const phrase of phrasesOf(read, value as ClaimsDocument))
          expect(text).to.contain(folded(phrase));
        expect(text).not.to.contain("~");
      });
    }
  }

  it("is 28 of them", () => {
    expect([article.items.length, demo.items.length]).to.deep.equal([28, 28]);
  });
});

describe("the fallback of an item in which every field holds a text", () => {
  for (const { type, what, item } of richItems) {
    it(`says all that the words' functions say: ${what}`, () => {
      const { value } = parse(item, { type });
      const read = value?.items[0] as Item;
      const text = textOf(expectPlainTree(embedHtml({ ...item, type }, { form })));
      if ("withdrawn" in read) expect(text).to.match(/^This claim was withdrawn ‹withdrawn on›\. ‹reason›$/);
      else
        for (const phrase of phrasesOf(read, value as ClaimsDocument))
          expect(text).to.contain(folded(phrase));
    });
  }
});

const write = (item: object, more: { document?: object; lang?: string } = {}) =>
  embedHtml(item, { form, ...more });

describe("a fallback", () => {
  it("reads in a card’s order: how sure, what, what was corrected, who denies it, who says so", () => {
    const html = write({
      type: "stat",
      label: "homes flooded in the lower town",
      quantity: ">=212",
      by: {
        source: { name: "District office", interest: "runs the dam" },
        verb: "said",
        date: "2025-03-01",
        url: "https://district.example/count?a=1&b=2",
      },
      corrections: { date: "2025-03-02", was: 312, now: 212, note: "The district’s own count is 212." },
      replies: { by: "Residents’ association", answer: "denied", text: "We counted more than 300." },
    });
    expect(html).to.equal(
      '<figure class="onrecord onrecord-stat onrecord-disputed" lang="en" dir="ltr">' +
        '<p class="onrecord-status"><strong>Disputed</strong> · <span class="onrecord-alert">corrected </span><time datetime="2025-03-02">March 2, 2025</time></p>' +
        '<p class="onrecord-number"><em>at least</em> <strong><bdi>212</bdi></strong></p>' +
        '<p class="onrecord-label onrecord-bar onrecord-scale"><bdi>homes flooded in the lower town</bdi></p>' +
        '<p class="onrecord-correction"><strong>Corrected <time datetime="2025-03-02">March 2, 2025</time>.</strong> <del>We said 312.</del> <ins>Now 212.</ins> <bdi>The district’s own count is 212.</bdi></p>' +
        '<p class="onrecord-reply"><strong><bdi>Residents’ association</bdi></strong> denied it: <bdi>We counted more than 300.</bdi></p>' +
        '<figcaption class="onrecord-by"><p><strong><bdi>District office</bdi></strong> <bdi>said</bdi> on <time datetime="2025-03-01">March 1, 2025</time> · <em class="onrecord-interest"><bdi>runs the dam</bdi></em> · <a href="https://district.example/count?a=1&amp;b=2" rel="noopener">Source</a></p></figcaption></figure>',
    );
  });

  it("puts likelihood before a statement, and says that no source is named", () => {
    const item = {
      type: "fact",
      text: "The bridge will be closed.",
      likelihood: "extremely unlikely",
      by: [],
    };
    expect(write(item)).to.equal(
      '<figure class="onrecord onrecord-fact onrecord-reported" lang="en" dir="ltr"><p class="onrecord-status"><strong>Reported</strong></p>' +
        '<p class="onrecord-likelihood"><em><bdi>extremely unlikely</bdi>:</em></p><p class="onrecord-statement"><bdi>The bridge will be closed.</bdi></p>' +
        '<figcaption class="onrecord-by"><p><strong>No source named</strong></p></figcaption></figure>',
    );
  });

  it("keeps a person out of the blockquote and out of any cite, and its words in their own language", () => {
    const by = { source: "Ben Sample", url: "https://park.example/" };
    expect(
      write({ type: "quote", text: "Ми порахували", lang: "uk", translation: "We counted", by }),
    ).to.equal(
      '<figure class="onrecord onrecord-quote onrecord-claimed" lang="en" dir="ltr"><p class="onrecord-status"><strong>Claimed</strong></p>' +
        '<blockquote cite="https://park.example/" lang="uk" dir="ltr"><p>“<bdi>Ми порахували</bdi>”</p></blockquote>' +
        '<p class="onrecord-translation">Translation: “<bdi>We counted</bdi>”</p>' +
        '<figcaption class="onrecord-by"><p><strong><bdi>Ben Sample</bdi></strong> · <a href="https://park.example/" rel="noopener">Source</a></p></figcaption></figure>',
    );
  });

  it("says of a withdrawn item one sentence, and no word of the claim", () => {
    const item = { type: "quote", text: "He did it", by: "Ada Example", withdrawn: { date: "2025-01-02" } };
    expect(textOf(parsed(write(item)))).to.equal("This claim was withdrawn on January 2, 2025.");
  });

  it("gives a machine a number only where nothing but the number was said", () => {
    const machineValue = (quantity: unknown) =>
      parsed(write({ type: "stat", label: "Homes", by: "Ada Example", quantity })).querySelector("data")
        ?.value;
    expect(machineValue("6000 soldier")).to.equal("6000");
    expect(machineValue({ value: "3.10", currency: "EUR" })).to.equal("3.10");
    for (const doubtful of [
      "~40%",
      ">=50",
      "50..100 piece",
      "12.5±0.3%",
      "up 18%",
      "12 million person",
      "1 in 5",
    ]) {
      expect(machineValue(doubtful), doubtful).to.equal(undefined);
    }
  });

  it("heads a table both ways, and names the column before each value where the table is taken apart", () => {
    const item = demo.items.find(({ id }: Item) => id === "equipment");
    const body = parsed(embedHtml(item, { form, document: demo }));
    expect(body.querySelectorAll('thead th[scope="col"]').length).to.equal(item.columns.length);
    expect(body.querySelectorAll('tbody th[scope="row"]').length).to.equal(item.rows.length);
    expect(body.querySelector("caption")?.textContent).to.contain(item.title);
    const apart = folded(body.innerHTML.replace(/<(?!br|\/?p)[^>]*>/g, "").replace(/<br>/g, " | "));
    expect(apart).to.match(/\| Type \| M2010 \(Cheonma-D\): tank \| BTR-80: wheeled/);
    expect(apart).to.match(/Pantsir-S1: deployed in Pyongyang \| \(reportedly\) \| \(No source named\) \|/);
  });

  it("says of each entry of a series who said it, or that nobody is named", () => {
    const series = [
      { label: "Army", quantity: "~12 person", by: "Ada Example" },
      { label: "Radio", quantity: null, by: [] },
    ];
    const text = textOf(parsed(write({ type: "stat", label: "Dead", compare: "rivals", series })));
    expect(text).to.contain("Army about 12 people (Ada Example)");
    expect(text).to.contain("Radio not stated (No source named)");
  });

  it("shows a picture with its words, its owner and its license, and none without an address", () => {
    const media = { alt: "A “dam”", caption: "The dam", credit: "Ada Example", width: 4, height: 3 };
    const item = { type: "fact", text: "It holds.", by: [], media };
    expect(write(item)).not.to.contain("The dam");
    const src = "https://example.org/dam.jpg";
    expect(write({ ...item, media: { ...media, src } })).to.contain(
      `<p class="onrecord-picture"><img src="${src}" width="4" height="3" alt="A “dam”" loading="lazy" decoding="async" referrerpolicy="no-referrer"><br> <small><bdi>The dam</bdi> · <bdi>Ada Example</bdi>, license not stated</small></p>`,
    );
  });

  it("keeps paragraphs and lines of a text, on its one line", () => {
    expect(write({ type: "fact", text: "One\ntwo\r\n\r\nthree", by: [] })).to.contain(
      '<p class="onrecord-statement"><bdi>One</bdi><br> <bdi>two</bdi></p><p class="onrecord-statement"><bdi>three</bdi></p>',
    );
  });

  it("marks what is in another language, and its direction", () => {
    const html = write({ type: "fact", text: { ar: "مرحبا" }, by: [] }, { lang: "en" });
    expect(html).to.contain('<bdi lang="ar" dir="rtl">مرحبا</bdi>');
  });

  it("has no class that is not in the table", () => {
    const known = Object.keys(fallbackClasses);
    const html = [
      ...demo.items.map((item: object) => embedHtml(item, { form, document: demo })),
      ...richItems.map(({ item, type }) => write({ ...item, type })),
    ].join("");
    const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names?.split(" ")));
    const kinds = /^onrecord-(fact|quote|stat|comparison|claimed|reported|disputed|false|withdrawn)$/;
    for (const name of used as Set<string>) {
      if (kinds.test(name)) continue;
      expect(known).to.include(name.replace(/^(onrecord-columns-)\d$/, "$1*"));
    }
  });
});

describe("embedHtml", () => {
  const casualties = demo.items.find(({ id }: Item) => id === "casualties");
  const expected = embedHtml(casualties, { form, document: demo });

  it("takes an item, its id or its JSON, and a document as it was written or as it was read", () => {
    const read = parse(demo).value as ClaimsDocument;
    const items = [
      casualties,
      "casualties",
      JSON.stringify(casualties),
      read.items.find(({ id }) => id === "casualties"),
    ];
    for (const item of items) {
      for (const document of [demo, JSON.stringify(demo), read]) {
        expect(embedHtml(item, { form, document })).to.equal(expected);
      }
    }
  });

  it("writes the same of every item, whether raw or read", () => {
    const read = parse(demo).value as ClaimsDocument;
    for (const [index, item] of read.items.entries()) {
      const html = embedHtml(demo.items[index], { form, document: demo });
      expect(embedHtml(item, { form, document: read })).to.equal(html);
      expect(embedHtml(item.id, { form, document: read })).to.equal(html);
    }
  });

  it("takes an item alone, with its own sources beside it", () => {
    const item = { type: "fact", text: "The bridge is closed.", by: "ada" };
    const html = write({ item, sources: { ada: { name: "Ada Example" } } });
    expect(textOf(parsed(html))).to.equal("Claimed The bridge is closed. Ada Example");
  });

  it("leaves what it was given as it is", () => {
    const before = JSON.stringify(demo);
    embedHtml(casualties, { form, document: demo });
    expect(JSON.stringify(demo)).to.equal(before);
  });

  const refusal = (item: unknown, document?: unknown) => {
    try {
      embedHtml(item, { form, document });
    } catch (error) {
      return error as EmbedError;
    }
    throw new Error("was not refused");
  };

  it("says where, what is wrong and how to mend it", () => {
    const bad = { id: "homes", type: "stat", label: "Homes", quantity: "1,000", by: "Ada Example" };
    const error = refusal(bad);
    expect(error).to.be.instanceOf(EmbedError);
    expect(error.issues.map(({ code }) => code)).to.deep.equal(["ambiguous-number"]);
    expect(error.message).to.contain('quantity: "1,000" could mean one thousand or one. Write 1000.');
    expect(refusal("homes", { items: [bad] }).message).to.contain("items[0].quantity");
    expect(refusal(bad, { items: [bad] }).message).to.contain("1000");
  });

  it("finds no item that is not there, and no form that it does not know", () => {
    expect(refusal("nothing", demo).message).to.contain('no good item "nothing"');
    expect(refusal("casualties").message).to.contain("no document");
    expect(refusal(demo).message).to.contain("one item was wanted");
    expect(refusal("{").issues.length).to.equal(1);
    expect(() => embedHtml(casualties, { form: "card" as never })).to.throw(EmbedError, '"card"');
  });
});
