import { expect } from "@open-wc/testing";
import { chooseText } from "../../src/model/text.js";
import { good, plain, readOne } from "./items.js";

const note = (given: unknown) => {
  const { item, said } = readOne({ ...good.fact, note: given });
  return { note: plain(item?.note), said };
};

describe("a text", () => {
  it("is a string, or one by language", () => {
    expect(note("It is open.")).to.deep.equal({ note: "It is open.", said: [] });
    expect(note({ en: "Open", uk: "Відкрито", "pt-BR": "Aberta", "zh-Hant-TW": "開放" })).to.deep.equal({
      note: { en: "Open", uk: "Відкрито", "pt-BR": "Aberta", "zh-Hant-TW": "開放" },
      said: [],
    });
  });

  it("keeps its lines and paragraphs, without space round them", () => {
    expect(note("  One.\nTwo.\n\nThree.\n").note).to.equal("One.\nTwo.\n\nThree.");
  });

  it("keeps markup as the characters it is made of", () => {
    expect(note("<b>5 < 6</b> &amp;").note).to.equal("<b>5 < 6</b> &amp;");
  });

  it("is left out where it says nothing in any language", () => {
    for (const nothing of [null, "", "  \n", {}, { en: "" }, { en: null, uk: " " }]) {
      expect(note(nothing), JSON.stringify(nothing)).to.deep.equal({ note: undefined, said: [] });
      expect(readOne({ type: "fact", by: "A", text: nothing }).said).to.deep.equal(["error missing-field"]);
    }
  });

  it("leaves a language out in which nothing stands", () => {
    expect(note({ en: "Open", uk: "", de: null })).to.deep.equal({ note: { en: "Open" }, said: [] });
  });

  it("is whole or not there: nobody is shown half of its languages", () => {
    expect(note({ en: "Open", uk: 5 })).to.deep.equal({
      note: undefined,
      said: ["warning wrong-type note.uk"],
    });
    expect(note({ en: "Open", englisch: "Offen" })).to.deep.equal({
      note: undefined,
      said: ["warning bad-language note.englisch"],
    });
  });

  it("does not take the names of fields for languages", () => {
    expect(note({ text: "Open", lang: "en" }).said).to.deep.equal([
      "warning bad-language note.text",
      "warning bad-language note.lang",
    ]);
  });

  it("is no number, list or truth", () => {
    for (const bad of [5, true, ["a"]]) {
      expect(note(bad)).to.deep.equal({ note: undefined, said: ["warning wrong-type note"] });
    }
  });
});

describe("the language that a reader is shown", () => {
  const text = { en: "Open", uk: "Відкрито", pt: "Aberta", "pt-BR": "Aberto" };
  const choices: [wanted: string, written: string, lang: string][] = [
    ["uk", "en", "uk"],
    ["UK", "en", "uk"],
    ["pt-BR", "en", "pt-BR"],
    ["pt-br", "en", "pt-BR"],
    ["pt-PT", "en", "pt"],
    ["fr", "uk", "uk"],
    ["fr", "uk-UA", "uk"],
    ["fr", "de", "en"],
  ];
  for (const [wanted, written, lang] of choices) {
    it(`is ${lang} for a reader of ${wanted} in a document in ${written}`, () => {
      expect(chooseText(text, wanted, written)).to.deep.equal({ text: text[lang as "en"], lang });
    });
  }

  it("is the document's where a text has no language of its own", () => {
    expect(chooseText("Open", "uk", "en")).to.deep.equal({ text: "Open", lang: "en" });
  });

  it("is none where nothing is there, without an exception", () => {
    expect(chooseText({}, "uk", "en").text).to.equal("");
  });
});

describe("a language tag", () => {
  it("is written as BCP 47 has it", () => {
    const lang = (given: unknown) => readOne({ ...good.quote, lang: given });
    expect(lang("pt-br").item).to.have.property("lang", "pt-BR");
    expect(lang(" uk ").item).to.have.property("lang", "uk");
    for (const bad of ["not a tag", "e", "en_US", 5]) {
      const { item, said } = lang(bad);
      expect(item, `${bad}`).to.not.have.property("lang");
      expect(said).to.have.lengthOf(1);
    }
  });
});
