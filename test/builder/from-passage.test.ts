import { expect } from "@open-wc/testing";
import { fromPassage } from "../../src/builder/from-passage.js";
import { parse } from "../../src/model/parse.js";
import { findWords } from "../../src/tools/find-words.js";
import { selection, story } from "./article.js";

type Json = Record<string, unknown>;

const select = (words: string, text = story, document: object = {}) =>
  fromPassage(text, ...selection(words, text), document);

const budanov = { name: "Kyrylo Budanov", title: "Lt. Gen." };

/** What is selected in the demo's story, and every field that comes of it besides `exact`. */
const passages: [selected: string, item: Json, asked?: string][] = [
  [
    "The United States and Russia are due to sit down for peace talks in Alaska on August 15",
    {
      type: "fact",
      text: "The United States and Russia are due to sit down for peace talks in Alaska on August 15.",
      mode: "planned",
      when: "XXXX-08-15",
    },
  ],
  [
    "What it brings home, Lt. Gen. Kyrylo Budanov told The Japan Times on August 13, is practice in battle, modern arms, and fresh tactics",
    {
      type: "fact",
      text: "What it brings home is practice in battle, modern arms, and fresh tactics.",
      by: [{ source: budanov, verb: "told", via: [{ name: "The Japan Times" }], date: "XXXX-08-13" }],
    },
  ],
  [
    "“There are currently only three countries in the world with the experience of waging a modern war on a very long front line using virtually all available conventional means—these are Ukraine, Russia, and North Korea,” he said",
    {
      type: "quote",
      text: "There are currently only three countries in the world with the experience of waging a modern war on a very long front line using virtually all available conventional means—these are Ukraine, Russia, and North Korea",
      by: [{ source: budanov, verb: "said" }],
    },
  ],
  [
    "only three countries in the world",
    {
      type: "stat",
      label: "Only three countries in the world",
      quantity: { value: "3" },
      by: [{ source: budanov, verb: "said" }],
    },
  ],
  [
    "“all military equipment and troops”",
    {
      type: "quote",
      text: "all military equipment and troops",
      partial: true,
      context:
        "He said that the Kremlin foots the bill for “all military equipment and troops” that arrive from Pyongyang, and he put the value of the arrangement at “tens of billions of dollars.”",
      by: [{ source: budanov, verb: "said" }],
    },
  ],
  [
    "the value of the arrangement at “tens of billions of dollars.”",
    {
      type: "stat",
      label: "The value of the arrangement at “tens of billions of dollars.”",
      by: [{ source: budanov, verb: "said" }],
    },
    "currency-or-unit",
  ],
  [
    "Of what Russia’s artillery needs in the calibers 122 mm and 152 mm, North Korea by now covers roughly 40%",
    {
      type: "stat",
      label:
        "Of what Russia’s artillery needs in the calibers 122 mm and 152 mm, North Korea by now covers roughly 40%",
      quantity: { value: "40", hedge: "about", unit: "percent" },
      by: [{ source: budanov, verb: "said" }],
    },
  ],
  [
    "artillery systems, rocket launchers, and missiles, in the hundreds",
    {
      type: "stat",
      label: "Artillery systems, rocket launchers, and missiles, in the hundreds",
      quantity: { order: "hundreds" },
    },
  ],
  [
    "Last year about 12,000 soldiers from North Korea went into the fighting there",
    {
      type: "stat",
      label: "Last year about 12,000 soldiers from North Korea went into the fighting there",
      quantity: { value: "12000", hedge: "about", unit: "soldier" },
      when: { text: "Last year" },
    },
  ],
  [
    "an estimated 5,000 of them were killed or wounded",
    {
      type: "stat",
      label: "An estimated 5,000 of them were killed or wounded",
      quantity: { value: "5000", hedge: "estimated" },
    },
  ],
  [
    "The troops “adapted quickly,” Budanov noted",
    {
      type: "quote",
      text: "adapted quickly",
      partial: true,
      context:
        "The troops “adapted quickly,” Budanov noted, and came to work in small groups, put drones to good use, and guard against them.",
      by: [{ source: budanov, verb: "noted" }],
    },
  ],
  [
    "Ukrainian intelligence believes that Pyongyang has since filled the gaps and that its force in Russia stands at 12,000 once more",
    {
      type: "stat",
      label: "Pyongyang has since filled the gaps and that its force in Russia stands at 12,000 once more",
      quantity: { value: "12000" },
      mode: "believed",
      by: [{ source: { name: "Ukrainian intelligence" }, verb: "believes" }],
    },
  ],
  [
    "Between 50 and 100 pieces of equipment are to come with them",
    {
      type: "stat",
      label: "Pieces of equipment are to come with them",
      quantity: { min: "50", max: "100", unit: "piece" },
      mode: "planned",
    },
  ],
  [
    "Air defenses of Russian make, such as the Pantsir-S1, reportedly now stand in Pyongyang",
    {
      type: "fact",
      text: "Air defenses of Russian make, such as the Pantsir-S1, reportedly now stand in Pyongyang.",
      mode: "reportedly",
    },
  ],
  [
    "The two “exchanged views on issues of mutual interest,” reported an outlet whose name is not given.",
    {
      type: "quote",
      text: "exchanged views on issues of mutual interest",
      partial: true,
      context:
        "The two “exchanged views on issues of mutual interest,” reported an outlet whose name is not given.",
      by: [{ source: { name: "an outlet" }, verb: "reported" }],
    },
  ],
];

describe("a passage of the story", () => {
  for (const [selected, item, asked] of passages) {
    it(`becomes an item without typing: ${selected.slice(0, 60)}`, () => {
      const made = select(selected);
      const { exact, ...rest } = made?.item ?? {};
      expect(exact).to.equal(selected);
      expect(rest).to.deep.equal(item);
      expect(made?.asked.map(({ doubt }) => doubt.code)).to.deep.equal(asked ? [asked] : []);
      expect(made?.suggested.filter((field) => field !== "type")).to.have.members(
        Object.keys(item).filter((field) => field !== "type"),
      );
      // What had to be asked is all that it lacks.
      const { issues } = parse(JSON.stringify({ ...made?.item, ...(asked && { quantity: "5" }) }));
      expect(issues.filter(({ severity }) => severity !== "advice")).to.deep.equal([]);
    });
  }

  it("makes ten items and more", () => {
    expect(passages.length).to.be.greaterThan(9);
  });

  it("names who is in the document already by id, and counts in its units", () => {
    const document = {
      lang: "en",
      sources: { budanov: { name: { en: "Kyrylo Budanov" } }, jt: { name: "The Japan Times" } },
      units: { engineer: { en: { one: "{n} military engineer", other: "{n} military engineers" } } },
    };
    const made = select("Budanov emphasized that the danger grows wider", story, document);
    expect(made?.item.by).to.deep.equal([{ source: "budanov", verb: "emphasized" }]);
    const told = select("fresh tactics", story, document)?.item.by as { via: string[] }[];
    expect(told[0]?.via).to.deep.equal(["jt"]);
    expect(select("6,000 military engineers", story, document)?.item.quantity).to.deep.equal({
      value: "6000",
      unit: "engineer",
    });
  });

  it("whose words stand twice takes along what tells it from its twin", () => {
    const text =
      "The bridge is closed, the town says.\n\nNobody knows why. The bridge is closed, the river says.";
    const second = text.lastIndexOf("The bridge is closed");
    const { item } = fromPassage(text, second, second + 20) as { item: Json };
    expect(item.exact).to.equal("The bridge is closed");
    const page = document.createElement("div");
    for (const paragraph of text.split("\n\n")) {
      const p = document.createElement("p");
      p.textContent = paragraph;
      page.append(p);
    }
    const range = findWords(page, item as { exact: string });
    expect(range?.startContainer.parentElement === page.lastElementChild).to.equal(true);
    expect(select("Nobody knows why", text)?.item).not.to.have.any.keys("prefix", "suffix");
  });

  it("keeps its words where the text has no-break spaces and a line break in them", () => {
    const text = "About\u00a012,000 North\u00a0Korean\nsoldiers came, Ada\u00a0Example said.";
    const { item } = fromPassage(text, 0, text.indexOf(" came")) as { item: Json };
    expect(item.exact).to.equal("About 12,000 North Korean soldiers");
    expect(item.quantity).to.deep.equal({ value: "12000", hedge: "about", unit: "soldier" });
    expect(item.by).to.deep.equal([{ source: { name: "Ada Example" }, verb: "said" }]);
  });

  it("is nothing where nothing is selected", () => {
    expect(fromPassage(story, 3, 3)).to.equal(undefined);
    expect(fromPassage("  \n ", 0, 4)).to.equal(undefined);
  });

  for (const said of [
    "“We counted twice,” said Ada Example, the mayor of Example Town, on Monday.",
    "Ada Example, the mayor of Example Town, said: “We counted twice.”",
    "According to Ada Example, the mayor of Example Town, “we counted twice” before noon.",
  ]) {
    it(`finds the speaker near the quotation: ${said}`, () => {
      const text = `The count is over.\n\n${said}`;
      const { item } = select(/“.*”/.exec(said)?.[0] as string, text) as { item: Json };
      expect((item.by as Json[])[0]?.source).to.deep.equal({
        name: "Ada Example",
        role: "the mayor of Example Town",
      });
    });
  }
});
