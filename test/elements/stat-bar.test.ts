import { expect, fixture, html } from "@open-wc/testing";
import type { StatBar } from "../../src/elements/stat-bar/stat-bar.js";
import { heard, inside, partsOf, seen, settled } from "./page.js";

const sources = {
  ada: { type: "organization", name: "The army", interest: "party to the war" },
  ben: { type: "organization", name: "The ministry" },
};
const stat = { type: "stat", label: "Soldiers lost", by: "ada" };

async function cardOf(fields: object, items: object[] = []): Promise<StatBar> {
  const data = { sources, items: [{ id: "shown", ...stat, ...fields }, ...items] };
  const page = await fixture(
    html`<article-claims .data=${data}><stat-bar claim="shown"></stat-bar></article-claims>`,
  );
  const card = page.querySelector("stat-bar") as StatBar;
  await settled(page, card);
  return card;
}

const bars = (card: StatBar) => inside<SVGElement>(card, '[part="bar"]');

/** What a bar draws, without what it is drawn with. */
const stretchesOf = (card: StatBar) =>
  bars(card).map((bar) =>
    [...bar.querySelectorAll("rect")]
      .filter((one) => !one.closest("defs") && !one.classList.contains("track"))
      .map((one) => one.getAttribute("class")),
  );

const rows = (card: StatBar) =>
  inside(card, "tbody tr").map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, " ").trim()),
  );

describe("<stat-bar>", () => {
  describe("one number", () => {
    it("stands with its hedge and unit over what it counts and what it is part of", async () => {
      const card = await cardOf({ quantity: "~5000 soldier", qualifier: "killed", whole: "12000 soldier" });
      expect(partsOf(card, "quantity")).to.deep.equal(["about 5,000 soldiers"]);
      expect(partsOf(card, "label")[0]).to.match(/^Soldiers lost \(killed\), of 12,000 soldiers$/);
    });

    it("has a bar against its whole, with both ends of the scale in words", async () => {
      const card = await cardOf({ quantity: "6000 soldier", whole: "12000 soldier" });
      expect(stretchesOf(card)).to.deep.equal([["solid"]]);
      expect(inside(card, ".scale span").map((one) => one.textContent?.trim())).to.deep.equal([
        "0",
        "12,000",
      ]);
    });

    it("has no number at the end of the bar of “one in five”, which would be five of something", async () => {
      const card = await cardOf({ quantity: "1 in 5" });
      expect(bars(card)).to.have.length(1);
      expect(inside(card, ".scale")).to.deep.equal([]);
    });

    it("is a text: the drawing and its scale are hidden from a screen reader", async () => {
      const card = await cardOf({ quantity: "6000 soldier", whole: "12000 soldier" });
      expect(heard(card)).to.contain("6,000 soldiers");
      expect(bars(card)[0]?.getAttribute("aria-hidden")).to.equal("true");
      expect(inside(card, ".scale")[0]?.getAttribute("aria-hidden")).to.equal("true");
    });

    it("has no bar without a scale of its own", async () => {
      expect(bars(await cardOf({ quantity: "6000 soldier" }))).to.deep.equal([]);
    });

    it("draws each form with the doubt that it has", async () => {
      const forms: [unknown, string[]][] = [
        ["40%", ["solid"]],
        ["~40%", ["solid", "fading"]],
        ["30..40%", ["solid", "hatched"]],
        [">=40%", ["solid", "fading"]],
        ["<40%", ["rising"]],
        ["dozens tank", ["cloud"]],
        ["1 in 5", ["solid"]],
      ];
      for (const [quantity, kinds] of forms)
        expect(stretchesOf(await cardOf({ quantity })), `${quantity}`).to.deep.equal([kinds]);
    });

    it("fills a bar to where the number is", async () => {
      const [bar] = bars(await cardOf({ quantity: "25%" }));
      const [track, solid] = [":scope > .track", ":scope > .solid"].map(
        (one) => bar?.querySelector(one)?.getBoundingClientRect().width ?? 0,
      );
      expect((solid as number) / (track as number)).to.be.closeTo(0.25, 0.01);
    });

    it("shows a change with its direction and no bar", async () => {
      for (const quantity of ["up 18%", "-0.4 pp"]) {
        const card = await cardOf({ quantity, whole: "100%" });
        expect(bars(card)).to.deep.equal([]);
      }
      expect(partsOf(await cardOf({ quantity: "down 18%" }), "quantity")).to.deep.equal(["down 18%"]);
    });

    it("says “not stated” where it is not, with no bar", async () => {
      const card = await cardOf({ quantity: null, whole: "12000 soldier" });
      expect(partsOf(card, "quantity")).to.deep.equal(["not stated"]);
      expect(bars(card)).to.deep.equal([]);
    });

    it("is words where it is an order of magnitude", async () => {
      const card = await cardOf({ quantity: "tens of billions USD" });
      expect(partsOf(card, "quantity")[0]).to.match(/tens of billions.*dollars/);
      expect(inside(card, ".scale")).to.deep.equal([]);
    });

    it("has a whisker where an interval is stated", async () => {
      const card = await cardOf({ quantity: { value: 40, interval: [35, 48], unit: "percent", level: 95 } });
      expect(bars(card)[0]?.querySelector(".whisker")).not.to.equal(null);
      expect(partsOf(card, "quantity")[0]).to.match(/40%.*95%.*35%.*48%/);
    });

    it("has a target as a line with its words, and never as its whole", async () => {
      const card = await cardOf({ quantity: "40%", mark: { quantity: "60%", label: "Target" } });
      expect(bars(card)[0]?.querySelector(".at")).not.to.equal(null);
      expect(partsOf(card, "mark")).to.deep.equal(["Target: 60%"]);
      expect(inside(card, ".scale span")[1]?.textContent?.trim()).to.equal("100%");
    });
  });

  describe("a sub-count inside its whole", () => {
    const sent = { id: "sent", type: "stat", label: "Soldiers sent", quantity: "~12000 soldier", by: "ben" };

    it("stands against the other item, whose doubt it keeps", async () => {
      const card = await cardOf(
        { quantity: { value: 5000, hedge: "estimated", unit: "soldier" }, whole: "sent" },
        [sent],
      );
      expect(partsOf(card, "whole")[0]).to.match(/^of about 12,000 soldiers \(Soldiers sent\)$/);
      expect(stretchesOf(card)).to.deep.equal([["solid", "fading"]]);
      expect(bars(card)[0]?.querySelector(":scope > .track")?.getAttribute("class")).to.contain("soft");
    });

    it("has no share that nobody stated, unless the editor asks for it, and then it says so", async () => {
      const part = { quantity: "5000 soldier", whole: "sent" };
      expect(seen(await cardOf(part, [sent]))).not.to.contain("%");
      const card = await cardOf({ ...part, derive: "share" }, [sent]);
      expect(partsOf(card, "share")[0]).to.match(/about 42%.*calculated/);
    });

    it("has no bar where the whole was withdrawn", async () => {
      const card = await cardOf({ quantity: "5000 soldier", whole: "sent" }, [{ ...sent, withdrawn: true }]);
      expect(bars(card)).to.deep.equal([]);
      expect(seen(card)).not.to.contain("12,000");
    });
  });

  describe("a series", () => {
    const rivals = {
      compare: "rivals",
      series: [
        { quantity: "6000 soldier", by: "ada", note: "killed only" },
        { label: "With wounded", quantity: "10000..12000 soldier", by: "ben", mode: "alleged" },
      ],
    };

    it("is a table with headings both ways, named by its title", async () => {
      const card = await cardOf(rivals);
      const [table] = inside<HTMLTableElement>(card, "table");
      expect(inside(card, "thead th").map((one) => one.getAttribute("scope"))).to.deep.equal(["col", "col"]);
      expect(inside(card, "tbody th").every((one) => one.getAttribute("scope") === "row")).to.equal(true);
      const title = card.shadowRoot?.getElementById(table?.getAttribute("aria-labelledby") ?? "");
      expect(title?.textContent).to.contain("Soldiers lost");
      expect(title?.getAttribute("role")).to.equal("heading");
    });

    it("shows rival figures side by side on one scale, each with its own source, interest, mode and note", async () => {
      const card = await cardOf(rivals);
      const [first, second] = rows(card).map((cells) => cells[1]);
      expect(first).to.match(/6,000 soldiers.*killed only.*The army.*party to the war/);
      expect(second).to.match(/10,000–12,000 soldiers.*alleged.*The ministry/);
      expect(stretchesOf(card)).to.deep.equal([["solid"], ["solid", "hatched"]]);
      const [one, other] = bars(card).map(
        (bar) => bar.querySelector(":scope > .solid")?.getBoundingClientRect().width ?? 0,
      );
      expect((one as number) / (other as number)).to.be.closeTo(0.6, 0.01);
    });

    it("says each of its values in words, and “not stated” where one is not", async () => {
      const card = await cardOf({
        compare: "time",
        series: [
          { when: "2025-01", quantity: "~100 tank" },
          { when: "2025-02", quantity: null },
        ],
      });
      expect(rows(card)).to.deep.equal([
        ["January 2025", "about 100 tanks"],
        ["February 2025", "not stated"],
      ]);
    });

    it("has only the table with chart=off", async () => {
      const card = await cardOf(rivals);
      card.setAttribute("chart", "off");
      await settled(card);
      expect(bars(card)).to.deep.equal([]);
      expect(rows(card)).to.have.length(2);
    });

    it("has its target on each bar and in words", async () => {
      const card = await cardOf({ ...rivals, mark: { quantity: "9000 soldier", label: "Of the treaty" } });
      expect(bars(card).filter((bar) => bar.querySelector(".at"))).to.have.length(2);
      expect(partsOf(card, "mark")).to.deep.equal(["Of the treaty: 9,000 soldiers"]);
    });

    describe("of parts", () => {
      const parts = (...numbers: string[]) => ({
        compare: "parts",
        series: numbers.map((quantity, index) => ({ label: `Part ${index + 1}`, quantity })),
      });

      it("says their sum", async () => {
        expect(
          partsOf(await cardOf({ ...parts("30 seat", "70 seat"), whole: "100 seat" }), "sum")[0],
        ).to.match(/100 seats$/);
      });

      it("says where the sum is not the stated one, and stretches nothing to it", async () => {
        const card = await cardOf({ ...parts("30 seat", "50 seat"), whole: "100 seat" });
        expect(partsOf(card, "sum")[0]).to.match(/80 seats.*100 seats/);
        const widths = bars(card).map((bar) => bar.querySelector(":scope > .solid")?.getAttribute("width"));
        expect(widths).to.deep.equal(["30%", "50%"]);
      });

      it("has no sum of what is not exact", async () => {
        expect(partsOf(await cardOf(parts("~30 seat", "70 seat")), "sum")).to.deep.equal([]);
      });
    });
  });

  it("prints the question that was asked", async () => {
    const card = await cardOf({ quantity: "40%", question: "Do you trust the count?" });
    expect(partsOf(card, "question")).to.deep.equal(["Do you trust the count?"]);
  });

  it("comes after how likely it is", async () => {
    const card = await cardOf({ quantity: "40%", likelihood: "Very likely" });
    expect(seen(card)).to.match(/Very likely:.*40%/);
  });
});

describe("a series whose entry names nobody", () => {
  it("says so in that entry's row", async () => {
    const series = [
      { label: "Monday", quantity: "5 soldier", by: "ada" },
      { label: "Tuesday", quantity: "6 soldier", by: [] },
    ];
    const card = await cardOf({ by: undefined, compare: "values", series });
    expect(rows(card)[1]?.[1]).to.contain("No source named");
    expect(rows(card)[0]?.[1]).not.to.contain("No source named");
  });
});
