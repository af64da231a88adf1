import { expect } from "@open-wc/testing";
import { quoteText } from "../../src/language/quote-text.js";
import { inArticle, said, withRole } from "./article.js";

function quoteOf(fields: Record<string, unknown>, locale = "en") {
  const { item, context } = inArticle({ type: "quote", by: "ada", ...fields }, {}, locale);
  return quoteText(item, context);
}

const words = (fields: Record<string, unknown>) => said(quoteOf(fields).words);

describe("a quotation in English", () => {
  it("stands in double marks", () => {
    const { words, lang, context } = quoteOf({ text: "The dam held." });
    expect(words).to.deep.equal([
      { text: "“" },
      { text: "The dam held.", as: "quoted", datum: true },
      { text: "”" },
    ]);
    expect(lang).to.equal("en");
    expect(context).to.deep.equal([]);
  });

  const turned: [text: string, shown: string][] = [
    ["She said “no” twice", "“She said ‘no’ twice”"],
    ["“No,” she said", "“‘No,’ she said”"],
    ['She said "no" twice', "“She said ‘no’ twice”"],
    ['"No," she said, "never"', "“‘No,’ she said, ‘never’”"],
    ["He said “I heard ‘no’ and don’t know”", "“He said ‘I heard “no” and don’t know’”"],
    ["She said ‘no’ and it’s hers", "“She said ‘no’ and it’s hers”"],
    ["A board of 6'2\" and one of 5'10\"", "“A board of 6'2\" and one of 5'10\"”"],
    ["It went on: “and then", "“It went on: ‘and then”"],
    ["Сказала «ні» двічі", "“Сказала «ні» двічі”"],
    ["The dam [in Rivertown] … held", "“The dam [in Rivertown] … held”"],
  ];
  for (const [text, shown] of turned) {
    it(`${text} is shown as ${shown}`, () => {
      expect(words({ text })).to.equal(shown);
    });
  }
});

describe("a partial quotation in its sentence", () => {
  /** The sentence, with the quoted words in square brackets. */
  const marked = (text: string, context: string) =>
    quoteOf({ text, context, partial: true })
      .words.map((piece) => (piece.as === "quoted" ? `[${piece.text}]` : piece.text))
      .join("");

  const sentences: [words: string, sentence: string, shown: string][] = [
    [
      "adapted quickly",
      "The crews “adapted quickly,” the office noted.",
      "The crews [“adapted quickly,”] the office noted.",
    ],
    [
      "adapted quickly",
      "The crews “adapted quickly”, the office noted.",
      "The crews [“adapted quickly”], the office noted.",
    ],
    [
      "adapted quickly",
      'The crews "adapted quickly," the office noted.',
      "The crews [“adapted quickly,”] the office noted.",
    ],
    [
      "adapted quickly",
      "The crews adapted quickly, the office noted.",
      "The crews [“adapted quickly”], the office noted.",
    ],
    ["Adapted", "“Adapted,” said the office.", "[“Adapted,”] said the office."],
    ["adapted", "The crews “adapted.”", "The crews [“adapted.”]"],
    ["adapted", "The crews adapted", "The crews [“adapted”]"],
    ["The crews", "The crews adapted", "[“The crews”] adapted"],
    [
      "adapted quickly",
      "“The crews adapted quickly to drones,” he said.",
      "“The crews [adapted quickly] to drones,” he said.",
    ],
    [
      "adapted quickly",
      "The crews “adapted quickly and well,” he said.",
      "The crews “[adapted quickly] and well,” he said.",
    ],
    [
      "held",
      "The wall was upheld and the dam “held,” he said.",
      "The wall was upheld and the dam [“held,”] he said.",
    ],
  ];
  for (const [text, sentence, shown] of sentences) {
    it(`${sentence} is shown as ${shown}`, () => {
      expect(marked(text, sentence)).to.equal(shown);
    });
  }

  it("marks the sentence round the words as what it is", () => {
    const { words } = quoteOf({ text: "held", context: "The dam “held,” he said." });
    expect(withRole(words, "context")).to.deep.equal(["The dam ", " he said."]);
    expect(words.every((piece) => piece.datum)).to.equal(true);
  });

  it("finds the words whatever white space stands between them", () => {
    expect(marked("adapted quickly", "The crews “adapted\u00a0quickly,”\nhe noted.")).to.equal(
      "The crews [“adapted quickly,”] he noted.",
    );
    expect(marked("adapted\u00a0\u00a0quickly", "They adapted  quickly.")).to.equal(
      "They [“adapted quickly”].",
    );
  });

  it("finds the words whether a letter is written in one part or in two", () => {
    expect(marked("cafe\u0301 closed", "The café closed.")).to.equal("The [“café closed”].");
  });

  it("shows words and sentence apart, where the one is not in the other", () => {
    const { words, context } = quoteOf({ text: "never heard", context: "The dam held." });
    expect(said(words)).to.equal("“never heard”");
    expect(context).to.deep.equal([{ text: "The dam held.", as: "context", datum: true }]);
  });

  it("does not say a sentence twice that is the words themselves", () => {
    const { words, context } = quoteOf({ text: "The dam held.", context: "The dam\u00a0held." });
    expect(said(words)).to.equal("“The dam held.”");
    expect(context).to.deep.equal([]);
  });
});

describe("a translated quotation", () => {
  const original = { text: "Гребля “витримала”", lang: "uk", translation: { en: "The dam “held”" } };

  it("keeps the original, and has the translation beside it", () => {
    const { words, lang, translation } = quoteOf(original);
    expect(said(words)).to.equal("“Гребля ‘витримала’”");
    expect(lang).to.equal("uk");
    expect(said(translation)).to.equal("Translation: “The dam ‘held’”");
    expect(translation.some((piece) => piece.lang)).to.equal(false);
  });

  it("marks a translation into another language than the card's", () => {
    const { translation } = quoteOf({ ...original, translation: { fr: "Le barrage a tenu" } });
    expect(translation.filter((piece) => piece.lang)).to.deep.equal([
      { text: "Le barrage a tenu", datum: true, lang: "fr" },
    ]);
  });

  it("names who translated it", () => {
    expect(said(quoteOf({ ...original, translator: "agency" }).translator)).to.equal(
      "Translated by Example News Agency",
    );
    expect(quoteOf(original).translator).to.deep.equal([]);
  });

  it("has none where nobody wrote one, nor a translator of nothing", () => {
    const { translation, translator } = quoteOf({ text: "Гребля", lang: "uk", translator: "agency" });
    expect(translation).to.deep.equal([]);
    expect(translator).to.deep.equal([]);
  });

  it("is not given to a reader of the original", () => {
    expect(quoteOf(original, "uk").translation).to.deep.equal([]);
  });
});
