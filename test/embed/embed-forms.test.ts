import { expect, fixture, html } from "@open-wc/testing";
import { type EmbedForm, embedForms, embedHtml } from "../../src/embed/index.js";
import type { ItemType } from "../../src/model/item.js";
import { tagOf } from "../../src/model/tag.js";
import { type ArticleRow, articleTable } from "../article-table.js";
import { type Card, heard, seen, settled, until } from "../elements/page.js";
import { faults, folded, readIn } from "../reliability/article-faults.js";
import { shareOf } from "../share.js";
import { cardFrom } from "./card-from.js";
import { parsed, textOf } from "./plain-tree.js";

/*
 * Every form in which a claim leaves this house: what a reader finds at the other end is the claim.
 */

const news = "cars climate court election-night fact-check jobs poll sport study toll".split(" ");
const addresses = ["/demo/claims.json", ...news.map((name) => `/stories/news/${name}.json`)];

// biome-ignore lint/suspicious/noExplicitAny: documents as they were written
type Data = any;

const documents = new Map<string, Data>();
for (const address of addresses) {
  const raw = await fetch(
    address.startsWith("/demo") ? address : new URL(`../..${address}`, import.meta.url),
  );
  documents.set(address, await raw.json());
}
const demo = documents.get("/demo/claims.json");

/** The same item as a document round it gives it. */
async function cardOf(item: Data, document: Data): Promise<Card> {
  const provider = await fixture<Card>(html`<article-claims lang="en"></article-claims>`);
  provider.data = document;
  const card = provider.ownerDocument.createElement(tagOf[item.type as ItemType]) as Card;
  card.setAttribute("claim", item.id);
  card.setAttribute("chart", "off");
  provider.append(card);
  await until(() => card.item);
  await settled(card);
  return card;
}

const write = (item: Data, document: Data, form: EmbedForm, more: object = {}) =>
  embedHtml(item.id, { form, document, lang: "en", ...more });

for (const [address, document] of documents) {
  describe(`the claims of ${address}, written out`, () => {
    const isArticle = address.startsWith("/demo");
    for (const item of isArticle ? document.items : shareOf<Data>(document.items, 2)) {
      it(`are the same card again: ${item.id}`, async () => {
        const card = await cardOf(item, document);
        const expected = [seen(card), heard(card)];
        expect(expected[0]).to.not.equal("");
        const forms = [
          write(item, document, "html"),
          write(item, document, "tag"),
          ...(isArticle
            ? [
                write(item, document, "html", { src: address }),
                write(item, document, "tag", { src: address }),
              ]
            : []),
        ];
        for (const markup of forms) {
          expect(markup).to.match(/^<[^\n\r\u0085\u2028\u2029]*>$/);
          // A raw sign of markup in an attribute breaks even for who may write anything.
          expect(markup.replace(/"[^"]*"/g, (value) => value.replace(/[^<>]/g, ""))).not.to.match(/"[<>]+"/);
          const back = await cardFrom(markup);
          expect([seen(back), heard(back)], markup).to.deep.equal(expected);
        }
      });
    }
  });
}

describe("the forms for what runs no script", () => {
  for (const [address, document] of documents) {
    it(`say all that the fallback says: ${address}`, () => {
      for (const item of document.items as Data[]) {
        const said = textOf(parsed(write(item, document, "fallback")));
        const bare = (text: string) => text.replace(/[^\p{L}\p{N}%]+/gu, " ").trim();
        expect(bare(textOf(parsed(write(item, document, "feed"))))).to.equal(bare(said));
        const words = new Set(bare(said).split(" "));
        for (const form of ["text", "markdown"] as const) {
          const written = new Set(bare(write(item, document, form).replaceAll("\\", "")).split(" "));
          const missing = [...words].filter((word) => !written.has(word));
          // The two heads of a series say nothing of their own.
          expect(
            missing.filter((word) => !["What", "Value"].includes(word)),
            form,
          ).to.deep.equal([]);
        }
      }
    });
  }

  /** Without what would pass by being printed back. */
  const bare = JSON.parse(JSON.stringify(demo), (key, value) =>
    ["wording", "exact"].includes(key) ? undefined : value,
  );

  for (const [id, row] of Object.entries(articleTable)) {
    it(`say of ${id} what the article says`, async () => {
      const item = bare.items.find((one: Data) => one.id === id);
      const place = await fixture(html`<div class="place"></div>`);
      place.append(...parsed(embedHtml(id, { form: "feed", document: bare })).childNodes);
      const feed = readIn(place, {
        all: ".place > div",
        attribution: ".place > div > div:last-child",
        quotation: "blockquote",
      });
      // In a table that may be taken apart each value has its column’s name before it.
      feed.cells = feed.cells.map((cells) => cells.map((cell) => cell.replace(/^[^:]*: /, "")));
      expect([...faults(feed, row, item)], feed.all).to.deep.equal([]);

      const text = embedHtml(id, { form: "text", document: bare });
      const markdown = embedHtml(id, { form: "markdown", document: bare }).replace(/^> ?|[*\\]/gm, "");
      for (const words of [text, markdown]) {
        const all = folded(words);
        const attribution =
          row.saidBy === "nobody named" ? all.slice(all.lastIndexOf("no source named")) : all;
        const { cells = {}, ...rest } = row as ArticleRow;
        const said =
          cells === undefined || Object.keys(cells).length === 0
            ? attribution
            : all.slice(all.lastIndexOf("no source named"));
        expect(
          [...faults({ all, attribution: said, quotation: all, cells: [] }, rest, item)],
          all,
        ).to.deep.equal([]);
        for (const cell of Object.values(cells).flatMap((row) => Object.values(row)))
          if (typeof cell === "object") for (const must of cell.must) expect(all).to.contain(folded(must));
      }
    });
  }

  it("are readable in any mail: no class, no role, no element of which a mail program has not heard", () => {
    for (const [, document] of documents)
      for (const item of document.items as Data[]) {
        const feed = write(item, document, "feed");
        expect(feed).not.to.match(/ (?:class|role|tabindex|data-[a-z]+|style|srcset|loading)="/);
        expect(feed).not.to.match(/<(?:figure|figcaption|bdi|data|time|script|style|iframe)\b/);
      }
  });

  it("keep what Markdown would take for its own marks", () => {
    const text = "1. *Not* a [list](x) of `code` <b> & # no_heading\n- nor this";
    const markdown = embedHtml({ type: "fact", text, by: "Ada Example" }, { form: "markdown" });
    expect(markdown).to.equal(
      "> **Claimed**\n>\n> 1\\. \\*Not\\* a \\[list\\](x) of \\`code\\` \\<b\\> \\& \\# no\\_heading\n>\n> \\- nor this\n>\n> **Ada Example**",
    );
  });
});

describe("embedHtml", () => {
  const fact = { type: "fact", text: "The bridge is closed.", by: "Town council" };

  it("writes standard HTML with hooks where no form is named", () => {
    expect(embedHtml(fact)).to.equal(embedHtml(fact, { form: "html" }));
    expect(embedHtml(fact)).to.contain('<figure class="onrecord onrecord-fact onrecord-claimed"');
    expect(embedHtml(fact)).to.contain(
      'data-onrecord="fact-card" data-onrecord-json="{&quot;type&quot;:&quot;fact&quot;',
    );
  });

  it("gives the card an id to link to, where the item has one", () => {
    for (const form of ["html", "tag"] as const) {
      expect(embedHtml({ ...fact, id: "bridge" }, { form })).to.contain(' id="onrecord-bridge"');
      for (const id of ["shell-share", "share", "a_share_b"])
        expect(embedHtml({ ...fact, id }, { form }), "a reader mode would drop it").not.to.contain(" id=");
      expect(embedHtml(fact, { form })).not.to.contain(' id="');
    }
  });

  it("names the item of a document by the document’s address, or by its id alone where the page has the document", () => {
    const document = { items: [{ ...fact, id: "bridge" }] };
    const of = (form: EmbedForm, src: string) => embedHtml("bridge", { form, document, src });
    expect(of("html", "/claims.json")).to.contain(
      'data-onrecord-claim="bridge" data-onrecord-src="/claims.json"',
    );
    expect(of("html", "")).to.match(/data-onrecord-claim="bridge">/);
    expect(of("tag", "/claims.json")).to.contain(
      '<fact-card id="onrecord-bridge" src="/claims.json#bridge">',
    );
    expect(of("tag", "")).to.contain('<fact-card id="onrecord-bridge" claim="bridge">');
    for (const form of ["html", "tag"] as const) expect(of(form, "")).not.to.contain("json=");
    expect(() => embedHtml(fact, { src: "/claims.json" })).to.throw("needs an id");
  });

  it("frames the card’s page beside its document, and says under it what a reader needs where the frame is gone", () => {
    const replies = { by: "Town council", answer: "denied" };
    const by = { name: "Ada Example", interest: "owns the bridge" };
    const document = { items: [{ ...fact, id: "bridge", by, mode: "alleged", replies }] };
    const frame = embedHtml("bridge", {
      form: "iframe",
      document,
      src: "https://paper.example/e/claims.json",
    });
    expect(frame).to.contain(
      '<iframe src="https://paper.example/e/bridge.html" title="The bridge is closed."',
    );
    expect(textOf(parsed(frame))).to.match(
      /^The bridge is closed\. · Disputed · .*Town council denied it.* · Ada Example · owns the bridge$/,
    );
    expect(() => embedHtml("bridge", { form: "iframe", document })).to.throw("needs the document's address");
  });

  it("brings along of a withdrawn item nothing of what it claimed, in any form", () => {
    const document = { items: [{ ...fact, id: "bridge", withdrawn: { date: "2025-01-02" } }] };
    for (const form of embedForms) {
      const written = embedHtml("bridge", {
        form,
        document,
        ...(form === "iframe" && { src: "/e/claims.json" }),
      });
      expect(written, form).not.to.contain("closed");
      expect(written, form).to.contain("withdrawn");
    }
  });

  it("brings along what an item names, what disputes it, and nothing else", () => {
    const document = {
      lang: "en",
      sources: {
        ada: { name: "Ada Example", org: "office" },
        office: { name: "Office" },
        other: { name: "Other" },
      },
      units: { gun: { en: "{n} guns" }, ship: { en: "{n} ships" } },
      items: [
        { id: "a", type: "stat", label: "Guns", quantity: "12 gun", by: "ada" },
        { id: "b", ...fact },
        { id: "c", ...fact, links: { rel: "disputes", item: "a" } },
      ],
    };
    const json = parsed(embedHtml("a", { document })).querySelector("figure")?.dataset.onrecordJson as string;
    const { sources, units, items } = JSON.parse(json);
    expect(Object.keys(sources)).to.have.members(["ada", "office"]);
    expect(Object.keys(units)).to.deep.equal(["gun"]);
    expect(items.map(({ id }: Data) => id)).to.deep.equal(["a", "c"]);
  });

  it("escapes in an attribute whatever a system could take for markup, and a reader gets it back", async () => {
    const text = `</script><i>"quoted" & 'so' > there < \u2028 ${"\u00a0"}end`;
    for (const form of ["html", "tag"] as const) {
      const markup = embedHtml({ ...fact, text }, { form });
      const [, json] = markup.match(/json="([^"]*)"/) as RegExpMatchArray;
      expect(json).not.to.match(/[<>\u2028]|&(?!quot;|nbsp;)/);
      const card = await cardFrom(markup);
      expect(card.item).to.have.property("text", text);
    }
  });
});
