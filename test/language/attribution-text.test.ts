import { expect } from "@open-wc/testing";
import { attributionText, interestText, namesText, nameText } from "../../src/language/attribution-text.js";
import { inArticle, said, withRole } from "./article.js";

/** What a card says of one entry of `by`. */
function attributed(by: unknown, sources: object = {}, locale = "en") {
  const { item, context } = inArticle({ type: "fact", text: "The dam holds.", by }, { sources }, locale);
  const [first] = item.by ?? [];
  if (!first) throw new Error("no attribution");
  return attributionText(first, context);
}

const sentence = (by: unknown, sources?: object) => said(attributed(by, sources).said);

describe("an attribution in English", () => {
  const sentences: [by: unknown, text: string][] = [
    ["ada", "Ada Example"],
    ["Somebody Else", "Somebody Else"],
    ["unknown-id", "unknown-id"],
    [{ name: "Ada Example" }, "Ada Example"],
    ["petrenko", "Dr. Olena Petrenko, chief engineer, the Water Ministry"],
    [{ source: "ada", verb: "said" }, "Ada Example said"],
    [
      { source: "petrenko", verb: "warned" },
      "Dr. Olena Petrenko, chief engineer, the Water Ministry, warned",
    ],
    [{ source: "ada", verb: "said", date: "2025-08-13" }, "Ada Example said on August 13, 2025"],
    [{ source: "ada", verb: "said", date: "XXXX-08-13" }, "Ada Example said on August 13"],
    [{ source: "ada", verb: "said", date: "2025-08" }, "Ada Example said in August 2025"],
    [{ source: "ada", verb: "said", date: { text: "last week" } }, "Ada Example said last week"],
    [{ source: "ada", verb: "said", date: "2025~" }, "Ada Example said about 2025"],
    [{ source: "ada", date: "2025-08-13" }, "Ada Example, August 13, 2025"],
    [{ source: "ada", via: "times" }, "Ada Example, via The River Times"],
    [
      { source: "ada", via: ["times", "agency"], date: "2025" },
      "Ada Example, via The River Times and Example News Agency, 2025",
    ],
    [
      { source: "ada", verb: "told", via: "times", date: "2025-08-13" },
      "Ada Example told The River Times on August 13, 2025",
    ],
    [{ source: "ada", verb: "told", date: "2025-08-13" }, "Ada Example said on August 13, 2025"],
    [{ source: "ada", verb: "estimates", via: "times" }, "Ada Example estimates via The River Times"],
    [{ source: "ada", verb: "разом із тим сказала" }, "Ada Example разом із тим сказала"],
    [
      { source: "ada", verb: "said", occasion: "interview", date: "2025" },
      "Ada Example said in 2025 (interview)",
    ],
    [{ source: "ada", occasion: "news conference" }, "Ada Example (news conference)"],
    ["post", "The Meridian Post"],
    [
      { source: "petrenko", verb: "told", via: "times", date: "XXXX-08-13", occasion: "interview" },
      "Dr. Olena Petrenko, chief engineer, the Water Ministry, told The River Times on August 13 (interview)",
    ],
  ];
  for (const [by, text] of sentences) {
    it(`${JSON.stringify(by)} reads “${text}”`, () => {
      expect(sentence(by)).to.equal(text);
    });
  }

  it("names an organization once, where the role names it already", () => {
    const sources = {
      chief: { type: "person", name: "B. Chief", role: "head of Defense Intelligence (HUR)", org: "hur" },
      deputy: { type: "person", name: "C. Deputy", role: "deputy head of HUR", org: "hur" },
      clerk: { type: "person", name: "D. Clerk", role: "clerk", org: "hur" },
      hur: { type: "organization", name: "Defense Intelligence of Ukraine (HUR)" },
    };
    expect(sentence("chief", sources)).to.equal("B. Chief, head of Defense Intelligence (HUR)");
    expect(sentence("deputy", sources)).to.equal("C. Deputy, deputy head of HUR");
    expect(sentence("clerk", sources)).to.equal("D. Clerk, clerk, Defense Intelligence of Ukraine (HUR)");
  });

  it("takes an organization that is written where its id would stand", () => {
    const sources = { one: { name: "E. Member", org: { name: "the Rowing Club" } } };
    expect(sentence("one", sources)).to.equal("E. Member, the Rowing Club");
  });

  it("has in bold who says so, and not who passes it on", () => {
    const { said: phrase } = attributed({ source: "petrenko", verb: "told", via: "times" });
    expect(withRole(phrase, "name").join("")).to.equal("Dr. Olena Petrenko");
  });

  it("shows a name in the reader's language where there is one, else marked with its own", () => {
    const only = { one: { name: { uk: "Олена" } } };
    expect(attributed("one", only).said).to.deep.equal([
      { text: "Олена", datum: true, as: "name", lang: "uk" },
    ]);
    expect(said(attributed("petrenko").said)).to.contain("Olena Petrenko");
  });

  it("leads to where it can be read: the words themselves before the source's own page", () => {
    expect(attributed("petrenko").href).to.equal("https://example.org/petrenko");
    const by = { source: "petrenko", url: "https://example.org/interview" };
    expect(attributed(by).href).to.equal("https://example.org/interview");
    expect(attributed("ada").href).to.equal(undefined);
  });
});

describe("a source's interest", () => {
  it("is what the editor wrote, in the source's own words", () => {
    expect(said(attributed("ministry").interest)).to.equal("built the dam");
  });

  it("is its organization's where it has none itself", () => {
    expect(said(attributed("petrenko").interest)).to.equal("built the dam");
    const { context } = inArticle({ type: "fact", text: "x" });
    expect(said(interestText({ name: "F. Guest", org: "ministry", interest: "a guest" }, context))).to.equal(
      "a guest",
    );
  });

  it("is nothing where nobody wrote one", () => {
    expect(attributed("ada").interest).to.deep.equal([]);
  });
});

describe("a source that is not named", () => {
  it("says that it is not named, and no more", () => {
    expect(sentence({ source: { anonymous: true } })).to.equal("Unnamed source");
  });

  it("says why, where the editor wrote why", () => {
    expect(sentence("official")).to.equal(
      "Unnamed source (not authorized to speak publicly), a senior official",
    );
    expect(sentence({ source: { anonymity: "fears for her job" }, verb: "said" })).to.equal(
      "Unnamed source (fears for her job) said",
    );
  });

  it("keeps what the editor calls it", () => {
    expect(sentence({ source: { name: "the outlet", anonymous: true } })).to.equal("the outlet (not named)");
    expect(sentence({ source: { name: "the outlet", anonymity: "fear" } })).to.equal(
      "the outlet (not named: fear)",
    );
  });
});

describe("a document or a survey as a source", () => {
  it("is named as it is", () => {
    const sources = { filing: { type: "document", name: "Court filing 12", org: "office" } };
    expect(sentence({ source: "filing", date: "2025-03-01" }, sources)).to.equal(
      "Court filing 12, the District Office, March 1, 2025",
    );
  });

  it("says how it was made, each part once and without its full stop", () => {
    const poll = {
      type: "survey",
      name: "River Poll",
      sample: { value: 1503, unit: "adult" },
      population: "adults in the lower town",
      collected: "2025-03-01/2025-03-05",
      method: "by telephone.",
      margin: { value: 3, unit: "percentage-point" },
      level: 95,
      funder: ["ministry", "office"],
      note: "Weighted by age.",
    };
    expect(attributed("poll", { poll }).about.map(said)).to.deep.equal([
      "Sample: 1,503 adults",
      "Population: adults in the lower town",
      "Collected: March 1 to March 5, 2025",
      "Method: by telephone",
      "Margin of error: plus or minus 3 percentage points",
      "Confidence level: 95%",
      "Funded by the Water Ministry (built the dam) and the District Office",
      "Weighted by age",
    ]);
  });

  it("says nothing of how it was made where nobody wrote it", () => {
    expect(attributed("ada").about).to.deep.equal([]);
  });
});

describe("several names", () => {
  const { context } = inArticle({ type: "fact", text: "x" });
  it("are a list with one “and”", () => {
    expect(said(namesText(["ada"], context))).to.equal("Ada Example");
    expect(said(namesText(["ada", "office"], context))).to.equal("Ada Example and the District Office");
    expect(said(namesText(["ada", "office", "times"], context))).to.equal(
      "Ada Example, the District Office and The River Times",
    );
    expect(namesText([], context)).to.deep.equal([]);
  });

  it("stay as they are, whatever they hold", () => {
    expect(said(nameText({ name: "{source} & Sons" }, context))).to.equal("{source} & Sons");
  });
});
