import { expect } from "@open-wc/testing";
import type { Phrase } from "../../src/language/phrase.js";
import { phraseHtml, quantityHtml } from "../../src/parts/phrase.js";
import { shown } from "./shown.js";

const html = (...phrase: Phrase) => shown(phraseHtml(phrase));

describe("a phrase as HTML", () => {
  it("is our own words as they are", () => {
    expect(html({ text: "No source named" })).to.equal("No source named");
    expect(html()).to.equal("");
  });

  it("holds every datum in <bdi>, so that it cannot turn the words beside it", () => {
    expect(html({ text: "by " }, { text: "\u202eAda", datum: true })).to.equal("by <bdi>\u202eAda</bdi>");
  });

  it("marks a text with its language where that is another", () => {
    expect(html({ text: "Ада", datum: true, lang: "uk" })).to.equal('<bdi lang="uk">Ада</bdi>');
  });

  it("never takes a datum for markup", () => {
    expect(html({ text: "<img src=x onerror=alert(1)>", datum: true })).to.equal(
      "<bdi>&lt;img src=x onerror=alert(1)&gt;</bdi>",
    );
  });

  it("names the parts of a number, for a theme", () => {
    expect(
      html(
        { text: "about ", as: "hedge" },
        { text: "12,000", as: "number" },
        { text: " soldiers", as: "unit" },
      ),
    ).to.equal(
      '<span class="hedge" part="hedge">about </span><span class="number" part="number">12,000</span><span class="unit" part="unit"> soldiers</span>',
    );
  });

  it("makes a name strong and a label bold, and puts a person in no <cite>", () => {
    expect(html({ text: "Ada Example", as: "name", datum: true })).to.equal(
      '<strong part="name"><bdi>Ada Example</bdi></strong>',
    );
    expect(html({ text: "Col. ", as: "name" }, { text: "Ada", as: "name", datum: true })).to.equal(
      '<strong part="name">Col. <bdi>Ada</bdi></strong>',
    );
    expect(html({ text: "Corrected.", as: "label" })).to.equal("<b>Corrected.</b>");
  });

  it("gives a date its machine form, where there is one", () => {
    expect(html({ text: "March 2", as: "date", datetime: "03-02" })).to.equal(
      '<time datetime="03-02">March 2</time>',
    );
    expect(html({ text: "March 2", as: "label", datetime: "03-02" })).to.equal(
      '<b><time datetime="03-02">March 2</time></b>',
    );
    expect(html({ text: "last year", as: "date", datum: true })).to.equal("<bdi>last year</bdi>");
  });

  it("links to an address that has passed the gate, in the same tab", () => {
    expect(html({ text: "CC BY 4.0", datum: true, href: "https://license.example/" })).to.equal(
      '<a rel="noopener" href="https://license.example/"><bdi>CC BY 4.0</bdi></a>',
    );
  });

  describe("an old and a new value", () => {
    it("are one deletion and one insertion, however many pieces they are made of", () => {
      expect(
        html(
          { text: "We said " },
          { text: "about ", as: "was" },
          { text: "312", as: "was", datum: true },
          { text: ". Now " },
          { text: "412", as: "now" },
          { text: "." },
        ),
      ).to.equal("We said <del>about <bdi>312</bdi></del>. Now <ins>412</ins>.");
    });

    it("are told apart where one follows the other, and at the end", () => {
      expect(html({ text: "312", as: "was" }, { text: "412", as: "now" })).to.equal(
        "<del>312</del><ins>412</ins>",
      );
    });
  });
});

describe("a number for the eye and for the ear", () => {
  const quantity = (phrase: Phrase, spoken: string) => shown(quantityHtml(phrase, spoken));

  it("is said once where both say the same", () => {
    expect(quantity([{ text: "about 40%" }], "about 40%")).to.equal("about 40%");
  });

  it("shows signs and says words where they differ", () => {
    expect(quantity([{ text: "50–100" }], "between 50 and 100")).to.equal(
      '<span aria-hidden="true">50–100</span><span class="aloud">between 50 and 100</span>',
    );
  });
});
