import { expect } from "@open-wc/testing";
import {
  claimText,
  creditText,
  mediaText,
  titleText,
  withdrawalText,
} from "../../src/language/claim-text.js";
import { contextFor } from "../../src/language/context.js";
import { answers, modes, statuses, verdicts } from "../../src/model/claim.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import { wasWithdrawn } from "../../src/model/item.js";
import { read } from "../../src/model/read.js";
import { inArticle, said, withRole } from "./article.js";

type Fields = Record<string, unknown>;

/** What a card says beside the statement of a fact with these fields. */
function aboutFact(fields: Fields = {}, other?: Parameters<typeof inArticle>[1]) {
  const { item, context } = inArticle({ type: "fact", text: "The dam holds.", ...fields }, other);
  return claimText(item, context);
}

const qualifiersOf = (fields: Fields) => aboutFact(fields).qualifiers.map(said);
const only = (lines: { said: Parameters<typeof said>[0] }[]) => lines.map((line) => said(line.said));

const review = {
  by: "facts",
  date: "2025-03-04",
  url: "https://example.org/check",
  label: "Mostly true",
  verdict: "verified",
};

describe("no word that nobody wrote", () => {
  it("says nothing of a source, where the editor left it out", () => {
    const text = aboutFact();
    expect(text.attributions).to.deep.equal([]);
    expect(text.nobody).to.deep.equal([]);
  });

  it("says that no source is named, where the editor said so", () => {
    expect(said(aboutFact({ by: [] }).nobody)).to.equal("No source named");
  });

  it("says that no source is named where none is shown, if cells or entries have one", () => {
    const { item, context } = inArticle({
      type: "stat",
      label: "Homes flooded",
      by: [],
      compare: "rivals",
      series: [{ quantity: 212, by: "office" }, { quantity: 300 }],
    });
    expect(said(claimText(item, context).nobody)).to.equal("No source named where none is shown");
  });

  it("says “Claimed” of what somebody says, and no more", () => {
    const text = aboutFact({ by: "ada" });
    expect(text.statusWord).to.equal("Claimed");
    const rest = [...text.qualifiers, text.likelihood, text.note, text.nobody, ...text.related];
    expect(rest.map(said).join("")).to.equal("");
    expect([...text.replies, ...text.reviews, ...text.corrections, ...text.revisions]).to.deep.equal([]);
  });

  it("says “Reported” of what the newspaper says itself", () => {
    expect(aboutFact({ by: "post" }).statusWord).to.equal("Reported");
    expect(aboutFact().statusWord).to.equal("Reported");
  });

  it("does not say of anybody that they were not asked, unless it is written", () => {
    const everything = aboutFact({ by: "ada", mode: "alleged" });
    expect(JSON.stringify(everything)).not.to.match(/asked|reply|comment|denied|checked/);
    expect(only(aboutFact({ replies: [{ by: "ministry", answer: "not-sought" }] }).replies)).to.deep.equal([
      "the Water Ministry (built the dam) was not asked",
    ]);
  });
});

describe("how sure a claim is", () => {
  it("has a word for each status", () => {
    const { item, context } = inArticle({ type: "fact", text: "x" });
    const words = statuses.map((status) => claimText({ ...item, status }, context).statusWord);
    expect(words).to.deep.equal([
      "Claimed",
      "Reported",
      "Corroborated",
      "Disputed",
      "Mixed",
      "Verified",
      "False",
      "Misleading",
      "Unverifiable",
    ]);
  });

  it("says who found it, and when", () => {
    expect(qualifiersOf({ status: "verified", reviews: [review] })).to.deep.equal([
      "by Example Facts, March 4, 2025",
    ]);
    const { date: _, ...undated } = review;
    expect(qualifiersOf({ status: "verified", reviews: [undated] })).to.deep.equal(["by Example Facts"]);
  });

  it("does not say that somebody found what they did not", () => {
    const other = { ...review, by: "agency", verdict: "mixed" };
    expect(qualifiersOf({ status: "verified", reviews: [other, review] })).to.deep.equal([
      "by Example Facts, March 4, 2025",
    ]);
  });

  it("is disputed where it was denied", () => {
    const text = aboutFact({ by: "ada", replies: [{ by: "ministry", answer: "denied" }] });
    expect(text.statusWord).to.equal("Disputed");
  });

  it("puts a likelihood before the statement, verbatim", () => {
    expect(said(aboutFact({ likelihood: "extremely unlikely" }).likelihood)).to.equal("extremely unlikely:");
  });

  it("says how it is put, and nothing where it is just said", () => {
    const words = modes.map((mode) => qualifiersOf({ mode }).join());
    expect(words).to.deep.equal([
      "",
      "reportedly",
      "alleged",
      "believed",
      "projected",
      "planned",
      "opinion",
      "warning",
    ]);
  });

  it("says in one order how it is put, how final it is, of when, and how sure its source is", () => {
    expect(
      qualifiersOf({
        mode: "projected",
        stage: "partial",
        counted: "91% of precincts",
        when: "2024-11-05",
        asOf: "2024-11-06",
        confidence: "high",
      }),
    ).to.deep.equal([
      "projected",
      "partial",
      "91% of precincts",
      "November 5, 2024",
      "as of November 6, 2024",
      "confidence: high",
    ]);
    expect(qualifiersOf({ stage: "preliminary" })).to.deep.equal(["preliminary"]);
    expect(qualifiersOf({ stage: "final" })).to.deep.equal(["final"]);
  });

  it("says that a quotation is a part of what was said", () => {
    const { item, context } = inArticle({ type: "quote", text: "adapted quickly", partial: true });
    expect(claimText(item, context).qualifiers.map(said)).to.deep.equal(["partial quotation"]);
  });

  it("says that the cells of a comparison have sources of their own", () => {
    const { item, context } = inArticle({
      type: "comparison",
      title: "Two pumps",
      columns: [
        { id: "a", name: "A" },
        { id: "b", name: "B" },
      ],
      rows: [{ label: "Where", cells: { a: { text: "here", by: "ada" }, b: "there" } }],
    });
    expect(claimText(item, context).qualifiers.map(said)).to.deep.equal(["sources in the cells"]);
  });
});

describe("what others answer", () => {
  it("says in which role somebody answers, and what interest they have", () => {
    const replies = { by: "petrenko", answer: "denied" };
    expect(only(aboutFact({ replies }).replies)).to.deep.equal([
      "Dr. Olena Petrenko, chief engineer, the Water Ministry (built the dam), denied it",
    ]);
  });

  it("is one sentence for each answer", () => {
    const replies = answers.map((answer) => ({ by: "office", answer }));
    expect(only(aboutFact({ replies }).replies)).to.deep.equal([
      "the District Office denied it",
      "the District Office confirmed it",
      "the District Office declined to comment",
      "the District Office did not reply",
      "the District Office was not asked",
    ]);
  });

  it("has the answer's own words after it, and the day beside the verb", () => {
    const replies = [
      { by: ["office", "ada"], answer: "denied", date: "2025-03-02", text: "The dam was never opened." },
      { by: "ministry", answer: "no-reply", date: "2025-03" },
      { by: "ministry", answer: "confirmed", url: "https://example.org/answer" },
    ];
    const text = aboutFact({ replies });
    expect(only(text.replies)).to.deep.equal([
      "the District Office and Ada Example denied it on March 2, 2025: The dam was never opened.",
      "the Water Ministry (built the dam) did not reply as of March 2025",
      "the Water Ministry (built the dam) confirmed it",
    ]);
    expect(text.replies[2]?.href).to.equal("https://example.org/answer");
  });
});

describe("who checked it", () => {
  it("says the checker's label in quotation marks, as it is", () => {
    const text = aboutFact({ reviews: [{ ...review, text: "The log shows it." }] });
    expect(only(text.reviews)).to.deep.equal([
      "Example Facts, March 4, 2025: “Mostly true”. The log shows it.",
    ]);
    expect(text.reviews[0]?.href).to.equal("https://example.org/check");
  });

  it("says the verdict where there is no label", () => {
    const found = verdicts.map((verdict) => ({ by: "facts", verdict, url: review.url }));
    expect(only(aboutFact({ reviews: found }).reviews)).to.deep.equal([
      "Example Facts: Verified",
      "Example Facts: Mixed",
      "Example Facts: False",
      "Example Facts: Misleading",
      "Example Facts: Unverifiable",
    ]);
  });

  it("turns the quotation marks inside a label", () => {
    expect(only(aboutFact({ reviews: [{ by: "facts", label: "Not “all” of it" }] }).reviews)).to.deep.equal([
      "Example Facts: “Not ‘all’ of it”",
    ]);
  });
});

describe("what the newspaper corrected", () => {
  const flooded = (fields: Fields) => {
    const { item, context } = inArticle({
      type: "stat",
      label: "Homes flooded",
      quantity: "212 home",
      ...fields,
    });
    return claimText(item, context);
  };

  it("says the old number, its unit and its hedge, and the new one", () => {
    const corrections = [
      { date: "2025-03-02", was: "~312 home", now: ">=212 home", note: "We had read a six as a zero." },
    ];
    const text = flooded({ corrections });
    expect(only(text.corrections)).to.deep.equal([
      "Corrected March 2, 2025. We said about 312 homes. Now at least 212 homes. We had read a six as a zero.",
    ]);
    expect(text.qualifiers.map(said)).to.deep.equal(["corrected March 2, 2025"]);
  });

  it("marks the old and the new, so that one is struck and the other is not", () => {
    const [line] = flooded({ corrections: [{ was: 312, now: 212 }] }).corrections;
    expect(withRole(line?.said ?? [], "was").join("")).to.equal("We said 312.");
    expect(withRole(line?.said ?? [], "now").join("")).to.equal("Now 212.");
    expect(withRole(line?.said ?? [], "label").join("")).to.equal("Corrected.");
  });

  it("puts words into quotation marks, with one full stop", () => {
    const corrections = [{ was: "The dam broke.", now: "The dam held" }];
    expect(only(aboutFact({ corrections }).corrections)).to.deep.equal([
      "Corrected. We said “The dam broke”. Now “The dam held”.",
    ]);
  });

  it("says it beside the status where no day is known", () => {
    expect(qualifiersOf({ corrections: [{ note: "The name was wrong." }] })).to.deep.equal(["corrected"]);
  });

  it("says where it can be read", () => {
    const corrections = [{ note: "See there.", url: "https://example.org/corrections" }];
    expect(aboutFact({ corrections }).corrections[0]?.href).to.equal("https://example.org/corrections");
  });
});

describe("what the source revised", () => {
  it("is an update, not a correction", () => {
    const { item, context } = inArticle({
      type: "stat",
      label: "Jobs added",
      quantity: "150000 job",
      revisions: [
        {
          date: "2025-09-05",
          was: "140000 job",
          now: "150000 job",
          by: "office",
          note: "More forms came in.",
        },
        { was: "140000 job" },
      ],
    });
    const text = claimText(item, context);
    expect(only(text.revisions)).to.deep.equal([
      "Updated September 5, 2025. Before: 140,000 jobs. Now: 150,000 jobs. Revised by the District Office. More forms came in.",
      "Updated. Before: 140,000 jobs.",
    ]);
    expect(text.corrections).to.deep.equal([]);
    expect(text.qualifiers).to.deep.equal([]);
  });
});

describe("what was withdrawn", () => {
  const withdrawn = (withdrawal: unknown) => {
    const value = read({ type: "fact", text: "x", withdrawn: withdrawal }).value as ClaimsDocument;
    const item = value.items[0];
    if (!item || !wasWithdrawn(item)) throw new Error("not withdrawn");
    return withdrawalText(item.withdrawn, contextFor(value, "en"));
  };

  it("is one sentence, with the day and the reason where they were written", () => {
    expect(said(withdrawn(true).said)).to.equal("This claim was withdrawn.");
    expect(said(withdrawn({ date: "2025-03-02" }).said)).to.equal(
      "This claim was withdrawn on March 2, 2025.",
    );
    expect(said(withdrawn({ date: "2025-03", reason: "We could not stand it up." }).said)).to.equal(
      "This claim was withdrawn in March 2025. We could not stand it up.",
    );
    expect(withdrawn({ url: "https://example.org/why" }).href).to.equal("https://example.org/why");
  });
});

describe("what a claim is linked to", () => {
  const other = {
    items: [
      { id: "count", type: "stat", label: "Homes flooded", quantity: "~300 home", by: "ada" },
      { id: "words", type: "quote", text: "It “held”", by: "ada" },
      {
        id: "table",
        type: "comparison",
        title: "Two pumps",
        by: [],
        columns: ["a", "b"].map((id) => ({ id, name: id })),
        rows: [{ label: "x", cells: { a: "y" } }],
      },
      {
        id: "against",
        type: "fact",
        text: "The dam broke.",
        by: "ada",
        links: [{ rel: "disputes", item: "it" }],
      },
      { id: "gone", type: "fact", text: "x", withdrawn: true },
    ],
  };

  it("is named in its own words", () => {
    const links = [
      { rel: "disputes", item: "count" },
      { rel: "includesQuotationFrom", item: "words" },
      { rel: "partOf", item: "table" },
      { rel: "partOf", item: "gone" },
    ];
    expect(aboutFact({ links }, other).related.map(said)).to.deep.equal([
      "Disputes: Homes flooded: about 300 homes",
      "Quotes: “It ‘held’”",
      "Part of: Two pumps",
      "Disputed by: The dam broke.",
    ]);
  });

  it("is said at the disputed end too, once", () => {
    expect(aboutFact({}, other).related.map(said)).to.deep.equal(["Disputed by: The dam broke."]);
    const links = [{ rel: "disputes", item: "against" }];
    expect(aboutFact({ links }, other).related.map(said)).to.deep.equal(["Disputes: The dam broke."]);
  });

  it("keeps the language of a quotation's words", () => {
    const { item, context } = inArticle({ type: "quote", text: "Вона витримала", lang: "uk" });
    expect(titleText(item, context)[0]?.lang).to.equal("uk");
  });
});

describe("a picture", () => {
  const { context } = inArticle({ type: "fact", text: "x" });

  it("says whose it is, when and where it was taken, and its license", () => {
    const media = {
      creator: "A. Photographer",
      credit: "Example Pictures",
      created: { edtf: "2018-05-09" },
      place: "Rivertown",
      license: "CC BY 4.0",
    };
    expect(said(creditText(media, context))).to.equal(
      "A. Photographer, Example Pictures, May 9, 2018, Rivertown, CC BY 4.0",
    );
  });

  it("says that its license is not stated, where it is not", () => {
    expect(said(creditText({ credit: "Example Pictures" }, context))).to.equal(
      "Example Pictures, license not stated",
    );
  });

  it("is there only where it has an address", () => {
    expect(mediaText({ credit: "x" }, context)).to.equal(undefined);
    expect(mediaText("nothing", context)).to.equal(undefined);
    const shown = mediaText({ src: "https://example.org/a.jpg", alt: { uk: "Гребля" } }, context);
    expect(shown?.alt).to.equal("Гребля");
    expect(shown?.altLang).to.equal("uk");
  });
});
