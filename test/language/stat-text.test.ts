import { expect } from "@open-wc/testing";
import { statText, sumOf, wholeOf } from "../../src/language/stat-text.js";
import { inArticle, said } from "./article.js";

const soldiers = { id: "sent", type: "stat", label: "Soldiers sent", quantity: "~12000 soldier", by: [] };

function statOf(fields: Record<string, unknown>, items: object[] = [soldiers]) {
  const { item, context } = inArticle(
    { type: "stat", label: "Killed or wounded", by: [], ...fields },
    { items },
  );
  return { item, context, text: statText(item, context) };
}

describe("a number and what it counts", () => {
  it("is said for the eye and for the ear", () => {
    const { text } = statOf({ quantity: "50..100 piece", qualifier: "median", question: "How many?" });
    expect(said(text.number)).to.equal("50–100 pieces");
    expect(text.spoken).to.equal("between 50 and 100 pieces");
    expect(said(text.label)).to.equal("Killed or wounded");
    expect(said(text.qualifier)).to.equal("median");
    expect(said(text.question)).to.equal("How many?");
  });

  it("is not stated, where it is not", () => {
    const { text } = statOf({ quantity: null });
    expect(said(text.number)).to.equal("not stated");
    expect(text.spoken).to.equal("not stated");
  });

  it("has a mark beside it, which is no whole", () => {
    const { text } = statOf({ quantity: "40%", mark: { quantity: "50%", label: "Threshold" } });
    expect(said(text.mark)).to.equal("Threshold: 50%");
    expect(text.whole).to.deep.equal([]);
  });
});

describe("the whole of a number", () => {
  const whole = (fields: Record<string, unknown>) =>
    said(statOf({ quantity: "5000 soldier", ...fields }).text.whole);

  it("is another item's number, with its hedge and what it counts", () => {
    expect(whole({ whole: "sent" })).to.equal("of about 12,000 soldiers (Soldiers sent)");
  });

  it("is called as the editor calls it", () => {
    expect(whole({ whole: "sent", of: "those sent" })).to.equal("of about 12,000 soldiers (those sent)");
    expect(whole({ whole: { value: 12000, unit: "soldier" } })).to.equal("of 12,000 soldiers");
    expect(whole({ of: "those sent" })).to.equal("of those sent");
  });

  it("is not said of a percentage, whose hundred everybody knows", () => {
    expect(whole({ quantity: "40%", whole: "100%" })).to.equal("");
    expect(whole({ quantity: "40%", whole: "100%", of: "the need" })).to.equal("of the need");
  });

  it("is nothing where it was withdrawn", () => {
    const gone = { ...soldiers, withdrawn: true };
    const { item, context, text } = statOf({ quantity: "5000 soldier", whole: "sent" }, [gone]);
    expect(wholeOf(item, context)).to.equal(undefined);
    expect(text.whole).to.deep.equal([]);
  });
});

describe("a share that nobody stated", () => {
  const share = (quantity: unknown, whole: unknown, derive: string | null = "share") =>
    said(statOf({ quantity, whole, derive }).text.share);

  it("is said only where the editor asks for it, and marked", () => {
    expect(share("3 seat", "4 seat")).to.equal("75%, calculated");
    expect(share("3 seat", "4 seat", null)).to.equal("");
  });

  it("is as doubtful as what it is made of", () => {
    expect(share("5000 soldier", "sent")).to.equal("about 42%, calculated");
    expect(share("~3 seat", "4 seat")).to.equal("about 75%, calculated");
    expect(share({ value: 3, marginOfError: 1, unit: "seat" }, "4 seat")).to.equal("about 75%, calculated");
  });

  it("makes nothing of something, nor all of almost all", () => {
    expect(share("1 seat", "1000 seat")).to.equal("less than 1%, calculated");
    expect(share("999 seat", "1000 seat")).to.equal("more than 99%, calculated");
    expect(share("0 seat", "1000 seat")).to.equal("0%, calculated");
    expect(share("1000 seat", "1000 seat")).to.equal("100%, calculated");
  });

  it("is not made of what cannot be divided", () => {
    expect(share("3 seat", "4 vote")).to.equal("");
    expect(share("3 USD", "4 EUR")).to.equal("");
    expect(share("3 seat", "4 million seat")).to.equal("");
    expect(share("1..3 seat", "4 seat")).to.equal("");
    expect(share("3 seat", "0 seat")).to.equal("");
    expect(share({ order: "tens", unit: "seat" }, "400 seat")).to.equal("");
  });
});

describe("a series", () => {
  it("has a row an entry, each with its own doubt and source", () => {
    const { text } = statOf({
      compare: "rivals",
      series: [
        { label: "The district", quantity: ">=212 home", by: { source: "office", verb: "said" } },
        {
          label: "Residents",
          when: "2025-03",
          quantity: "~300 home",
          by: "ada",
          mode: "believed",
          note: "By hand.",
        },
        { quantity: null },
      ],
    });
    expect(text.number).to.deep.equal([]);
    expect(text.spoken).to.equal("");
    const rows = text.rows.map((row) => ({
      label: said(row.label),
      number: said(row.number),
      spoken: row.spoken,
      qualifier: said(row.qualifier),
      by: row.by.map((one) => said(one.said)).join(),
      note: said(row.note),
    }));
    const nothing = { qualifier: "", by: "", note: "" };
    expect(rows).to.deep.equal([
      {
        ...nothing,
        label: "The district",
        number: "at least 212 homes",
        spoken: "at least 212 homes",
        by: "the District Office said",
      },
      {
        label: "Residents, March 2025",
        number: "about 300 homes",
        spoken: "about 300 homes",
        qualifier: "believed",
        by: "Ada Example",
        note: "By hand.",
      },
      { ...nothing, label: "", number: "not stated", spoken: "not stated" },
    ]);
  });
});

describe("an entry whose source the editor leaves out", () => {
  it("says that none is named only where the editor said so", () => {
    const series = [{ quantity: 1, by: [] }, { quantity: 2 }, { quantity: 3, by: "ada" }];
    const { text } = statOf({ compare: "values", series });
    expect(text.rows.map((row) => said(row.nobody))).to.deep.equal(["No source named", "", ""]);
  });
});

describe("parts of a whole", () => {
  const parts = (quantities: unknown[], whole?: unknown) =>
    statOf({ compare: "parts", whole, series: quantities.map((quantity) => ({ quantity })) });

  it("are added up, and the sum is held against what is stated", () => {
    expect(said(parts(["3 seat", "4 seat"]).text.sum)).to.equal("Sum of the parts: 7 seats");
    expect(said(parts(["3 seat", "4 seat"], "7 seat").text.sum)).to.equal("Sum of the parts: 7 seats");
    expect(said(parts(["3 seat", "4 seat"], "8 seat").text.sum)).to.equal(
      "Sum of the parts: 7 seats; stated: 8 seats",
    );
  });

  it("are added up to the digits that they were given with", () => {
    expect(sumOf(parts(["0.1%", "0.25%"]).item)).to.deep.equal({ value: "0.35", unit: "percent" });
  });

  it("are not added up where one of them is no exact number of the same thing", () => {
    for (const other of [
      "~4 seat",
      "4 vote",
      "4 million seat",
      "1..4 seat",
      null,
      { value: 4, unit: "seat", marginOfError: 1 },
    ]) {
      expect(parts(["3 seat", other]).text.sum, JSON.stringify(other)).to.deep.equal([]);
    }
  });

  it("are not held against a whole of another thing", () => {
    expect(said(parts(["3 seat", "4 seat"], "100%").text.sum)).to.equal("Sum of the parts: 7 seats");
  });

  it("alone have a sum", () => {
    expect(statOf({ compare: "values", series: [{ quantity: "3 seat" }] }).text.sum).to.deep.equal([]);
  });
});

describe("rivals without labels", () => {
  it("are told apart by who says so", () => {
    const { item, context } = inArticle({
      type: "stat",
      label: "Deaths",
      compare: "rivals",
      series: [
        { quantity: "43 death", by: "ada" },
        { quantity: "51 death", by: "office" },
      ],
    });
    expect(statText(item, context).rows.map((row) => said(row.label))).to.deep.equal([
      "Ada Example",
      "the District Office",
    ]);
  });
});
