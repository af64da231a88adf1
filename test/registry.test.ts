import { expect } from "@open-wc/testing";
import { defineTag } from "../src/define-tag.js";
import { FactCard } from "../src/elements/fact-card/fact-card.js";
import { define, elements } from "../src/registry.js";
import { quiet, seen } from "./elements/page.js";

// Importing page.js has registered the five under their own names.

const tags = Object.keys(elements);
let warnings: string[] = [];
const { warn } = console;

describe("define()", () => {
  beforeEach(() => {
    warnings = [];
    console.warn = (...words) => warnings.push(words.join(" "));
  });

  afterEach(() => {
    console.warn = warn;
  });

  it("has registered the five under their own names", () => {
    expect(tags).to.have.members([
      "article-claims",
      "fact-card",
      "quote-block",
      "stat-bar",
      "equipment-compare",
    ]);
    for (const [tag, element] of Object.entries(elements)) {
      expect(customElements.get(tag), tag).to.equal(element);
    }
  });

  it("is harmless when it is called again", () => {
    expect(define()).to.deep.equal([]);
    expect(define()).to.deep.equal([]);
    for (const [tag, element] of Object.entries(elements)) {
      expect(customElements.get(tag), tag).to.equal(element);
    }
    expect(warnings).to.deep.equal([]);
  });

  it("registers the five with a prefix too, each of them ours and at work", async () => {
    expect(define({ prefix: "onrecord-" })).to.deep.equal([]);
    expect(define({ prefix: "onrecord-" })).to.deep.equal([]);
    for (const [tag, element] of Object.entries(elements)) {
      const prefixed = customElements.get(`onrecord-${tag}`);
      expect(prefixed?.prototype, tag).to.be.instanceOf(element);
    }
    const article = document.createElement("onrecord-article-claims");
    article.setAttribute(
      "data-json",
      JSON.stringify({ items: [{ id: "a", type: "fact", text: "A new school opens." }] }),
    );
    const card = document.createElement("onrecord-fact-card");
    card.setAttribute("claim", "a");
    article.append(card);
    document.body.append(article);
    await quiet(card);
    expect(seen(card)).to.contain("A new school opens.");
    article.remove();
    expect(warnings).to.deep.equal([]);
  });

  it("registers what is missing where somebody has registered a part of ours", () => {
    customElements.define("part-fact-card", class extends FactCard {});
    const own = customElements.get("part-fact-card");
    expect(define({ prefix: "part-" })).to.deep.equal([]);
    expect(customElements.get("part-fact-card")).to.equal(own);
    for (const tag of tags) expect(customElements.get(`part-${tag}`), tag).to.not.equal(undefined);
  });

  it("takes a second copy’s class for ours, though it is another class", () => {
    // What another copy of the script brings has our mark and nothing else in common with this one.
    class SecondCopy extends HTMLElement {
      static readonly onrecord = true as const;
    }
    customElements.define("copy-stat-bar", SecondCopy);
    expect(define({ prefix: "copy-" })).to.deep.equal([]);
    expect(customElements.get("copy-stat-bar")).to.equal(SecondCopy);
    expect(warnings).to.deep.equal([]);
  });

  it("leaves somebody else’s tags alone, names them, and says so once a page", () => {
    class Foreign extends HTMLElement {}
    class ForeignToo extends HTMLElement {}
    customElements.define("taken-stat-bar", Foreign);
    customElements.define("taken-quote-block", ForeignToo);
    expect(define({ prefix: "taken-" })).to.have.members(["stat-bar", "quote-block"]);
    expect(customElements.get("taken-stat-bar")).to.equal(Foreign);
    expect(customElements.get("taken-quote-block")).to.equal(ForeignToo);
    for (const tag of ["article-claims", "fact-card", "equipment-compare"]) {
      expect(customElements.get(`taken-${tag}`)?.prototype, tag).to.be.instanceOf(
        elements[tag as keyof typeof elements],
      );
    }
    expect(define({ prefix: "taken-" })).to.have.members(["stat-bar", "quote-block"]);
    expect(defineTag("taken-stat-bar", elements["stat-bar"])).to.equal(false);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0])
      .to.match(/taken-(?:stat-bar|quote-block)/)
      .and.contain("another script");
    expect(warnings[0]).to.contain(`define({ prefix: "onrecord-" })`);
  });

  it("does not throw at a prefix that no tag can have, and names every tag", () => {
    expect(define({ prefix: "Not A Tag " })).to.have.members(tags);
  });
});
