import { expect, fixture, html } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { EquipmentCompare } from "../../src/elements/equipment-compare/equipment-compare.js";
import { heard, inside, partsOf, seen, settled } from "./page.js";

const sources = {
  maker: { type: "organization", name: "The maker", interest: "sells it" },
  army: { type: "organization", name: "The army" },
};
const comparison = {
  type: "comparison",
  title: "Two carriers",
  by: "army",
  columns: [
    { id: "old", name: "BTR-80" },
    { id: "new", name: "BTR-90", note: "Never mass-produced" },
  ],
  rows: [
    { label: "Crew", cells: { old: "3", new: "3" } },
    {
      label: "Mass",
      unit: "tonne",
      cells: { old: "13.6", new: { quantity: "~21", by: "maker", mode: "reportedly", note: "Empty" } },
    },
    { label: "Guns", unit: "piece", cells: { old: 0, new: null } },
    { label: "Stern drive", cells: { old: "n/a", new: "Water jets" } },
  ],
};

async function cardOf(fields: object = {}, more: object = {}): Promise<EquipmentCompare> {
  const data = { item: { ...comparison, ...fields }, sources, ...more };
  const card = await fixture<EquipmentCompare>(html`<equipment-compare .data=${data}></equipment-compare>`);
  await settled(card);
  return card;
}

const cell = (card: EquipmentCompare, row: number, column: number) =>
  inside(card, "tbody tr")[row]?.children[column] as HTMLElement;

const rowNames = (card: EquipmentCompare) => inside(card, "tbody th").map((one) => one.textContent?.trim());
const button = (card: EquipmentCompare) =>
  inside<HTMLButtonElement>(card, "button[aria-pressed]")[0] as HTMLButtonElement;

describe("<equipment-compare>", () => {
  it("is a table with headings both ways, named by its title", async () => {
    const card = await cardOf();
    const [table] = inside(card, "table");
    expect(
      inside(card, "thead th").map((one) => [one.getAttribute("scope"), one.textContent?.includes("BTR")]),
    ).to.deep.equal([
      ["col", true],
      ["col", true],
    ]);
    expect(inside(card, "tbody th").map((one) => one.getAttribute("scope"))).to.deep.equal([
      "row",
      "row",
      "row",
      "row",
    ]);
    const title = card.shadowRoot?.getElementById(table?.getAttribute("aria-labelledby") ?? "");
    expect(title?.textContent?.trim()).to.equal("Two carriers");
    expect(title?.getAttribute("role")).to.equal("heading");
  });

  describe("an empty cell is one of three", () => {
    it("zero is 0", async () => {
      expect(cell(await cardOf(), 2, 1).textContent?.trim()).to.equal("0 pieces");
    });

    it("not stated is said in words", async () => {
      expect(cell(await cardOf(), 2, 2).textContent?.trim()).to.equal("not stated");
    });

    it("does not apply is a dash for the eye and words for the ear", async () => {
      const card = await cardOf();
      const empty = cell(card, 3, 1);
      expect(empty.querySelector('[aria-hidden="true"]')?.textContent).to.equal("–");
      expect(empty.querySelector(".aloud")?.textContent).to.equal("does not apply");
      expect(heard(card)).to.contain("does not apply");
      expect(seen(card)).not.to.contain("does not apply");
    });

    it("a cell left out is not stated", async () => {
      const card = await cardOf({ rows: [{ label: "Crew", cells: { old: "3" } }] });
      expect(cell(card, 0, 2).textContent?.trim()).to.equal("not stated");
    });
  });

  it("prints a number with its row’s unit and digits as they were written", async () => {
    const card = await cardOf({
      rows: [{ label: "Mass", unit: "tonne", cells: { old: "13.60", new: "~21" } }],
    });
    expect(cell(card, 0, 1).textContent?.trim()).to.equal("13.60 tonnes");
    expect(cell(card, 0, 2).textContent?.trim()).to.equal("about 21 tonnes");
  });

  it("shows a cell’s own source, mode and note with it", async () => {
    const said = cell(await cardOf(), 1, 2).textContent?.replace(/\s+/g, " ") ?? "";
    for (const part of ["about 21 tonnes", "reportedly", "The maker", "sells it", "Empty"])
      expect(said).to.contain(part);
  });

  it("shows every value of a cell on which sources differ, and that nobody is named for one", async () => {
    const cells = {
      old: [
        { quantity: 12, by: "army" },
        { quantity: "13..14", by: [] },
      ],
      new: 20,
    };
    const card = await cardOf({ rows: [{ label: "Mass", unit: "tonne", cells }] });
    const values = [...cell(card, 0, 1).querySelectorAll('[part="value"]')].map((one) =>
      one.textContent?.replace(/\s+/g, " "),
    );
    expect(values).to.have.length(2);
    expect(values[0]).to.match(/12 tonnes.*The army/);
    expect(values[1]).to.match(/13–14.*No source named/);
  });

  describe("where things are not alike", () => {
    it("says so in words before the table", async () => {
      const card = await cardOf({ comparable: { reason: "one is a prototype" } });
      const [warning] = inside(card, '[part="warning"]');
      expect(warning?.textContent).to.contain("one is a prototype");
      const order = (warning as Element).compareDocumentPosition(inside(card, "table")[0] as Node);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });

    it("says it without a reason, too, and nothing where they are", async () => {
      expect(partsOf(await cardOf({ comparable: false }), "warning")[0]).to.contain("not alike");
      expect(partsOf(await cardOf({ comparable: true }), "warning")).to.deep.equal([]);
    });
  });

  describe("pictures", () => {
    const picture = {
      type: "image",
      src: "https://pictures.example/old.jpg",
      alt: "A BTR-80",
      credit: "Getty Images",
      caption: "On parade",
    };
    const pictured = {
      columns: [
        { id: "old", name: "BTR-80", media: picture },
        { id: "new", name: "BTR-90" },
      ],
    };

    it("stand over the names, each with alt, caption, credit and license", async () => {
      const card = await cardOf(pictured);
      expect(inside<HTMLImageElement>(card, "thead img").map(({ alt }) => alt)).to.deep.equal(["A BTR-80"]);
      expect(partsOf(card, "credit")[0]).to.match(/On parade.*Getty Images.*license not stated/);
    });

    it("leave the names on one line, however long a credit or a note is", async () => {
      const credit = "Getty Images, by way of an agency whose name is longer than the column is wide";
      const columns = [
        { id: "old", name: "BTR-80", media: { ...picture, credit } },
        { id: "new", name: "BTR-90", note: "A prototype that never left the yard of its factory." },
      ];
      for (const media of [{ ...picture, credit }, { alt: "None", credit }, undefined]) {
        const card = await cardOf({ columns: [{ ...columns[0], media }, columns[1]] });
        const tops = inside(card, 'thead [part="name"]').map((one) => one.getBoundingClientRect().top);
        expect(tops[0]).to.be.closeTo(tops[1] as number, 1);
      }
    });

    it("are said to be missing where one column has none", async () => {
      const card = await cardOf(pictured);
      expect(inside(card, "thead th")[1]?.textContent).to.contain("no picture");
    });

    it("are not spoken of where no column has one", async () => {
      expect(seen(await cardOf())).not.to.contain("no picture");
    });
  });

  describe("“Show only what differs”", () => {
    it("hides the rows that are alike, and says how many, from the keyboard", async () => {
      const card = await cardOf();
      const status = inside(card, '.tools [role="status"]')[0] as HTMLElement;
      expect(rowNames(card)).to.deep.equal(["Crew", "Mass", "Guns", "Stern drive"]);
      expect(button(card).getAttribute("aria-pressed")).to.equal("false");
      expect(status.textContent?.trim()).to.equal("");
      button(card).focus();
      await sendKeys({ press: "Enter" });
      await settled(card);
      expect(rowNames(card)).to.deep.equal(["Mass", "Guns", "Stern drive"]);
      expect(button(card).getAttribute("aria-pressed")).to.equal("true");
      expect(inside(card, '.tools [role="status"]')[0] === status).to.equal(true);
      expect(status.textContent).to.contain("1");
      expect(card.shadowRoot?.activeElement === button(card)).to.equal(true);
      await sendKeys({ press: "Enter" });
      await settled(card);
      expect(rowNames(card)).to.have.length(4);
      expect(status.textContent?.trim()).to.equal("");
    });

    it("is not offered where all rows are alike, or none is", async () => {
      const alike = { label: "Crew", cells: { old: "3", new: "3" } };
      const differs = { label: "Crew", cells: { old: "3", new: "4" } };
      expect(Boolean(button(await cardOf({ rows: [alike] })))).to.be.false;
      expect(Boolean(button(await cardOf({ rows: [differs] })))).to.be.false;
    });

    it("tells empty cells apart: not stated is not “does not apply”", async () => {
      const card = await cardOf({
        rows: [
          { label: "Crew", cells: { old: "3", new: "3" } },
          { label: "Drive", cells: { old: null, new: "n/a" } },
        ],
      });
      button(card).click();
      await settled(card);
      expect(rowNames(card)).to.deep.equal(["Drive"]);
    });

    it("never leaves an empty table when the data changes", async () => {
      const card = await cardOf();
      button(card).click();
      await settled(card);
      card.data = { ...comparison, by: [], rows: [{ label: "Crew", cells: { old: "3", new: "3" } }] };
      await settled(card);
      expect(rowNames(card)).to.deep.equal(["Crew"]);
    });
  });

  it("lets a narrow page scroll the table by keyboard, in a region that has its name", async () => {
    const card = await cardOf();
    const [region] = inside(card, '[role="region"]');
    expect(region?.tabIndex).to.equal(0);
    const label = card.shadowRoot?.getElementById(region?.getAttribute("aria-labelledby") ?? "");
    expect(label?.textContent).to.contain("Two carriers");
  });

  it("keeps row labels in view at 320 px, and pushes the page no wider", async () => {
    const page = await fixture<HTMLElement>(html`<div><equipment-compare></equipment-compare></div>`);
    page.style.setProperty("width", "320px");
    const card = page.firstElementChild as EquipmentCompare;
    card.data = {
      item: { ...comparison, columns: [...comparison.columns, { id: "third", name: "BTR-4" }] },
      sources,
    };
    await settled(card);
    expect(card.offsetWidth).to.equal(320);
    const [region] = inside(card, '[role="region"]');
    expect(region?.scrollWidth).to.be.above(region?.clientWidth as number);
    const label = inside(card, "tbody th")[0] as HTMLElement;
    const before = label.getBoundingClientRect().left;
    (region as HTMLElement).scrollLeft = 200;
    expect(label.getBoundingClientRect().left).to.be.closeTo(before, 20);
    expect(label.getBoundingClientRect().left).to.be.at.least(page.getBoundingClientRect().left);
  });
});

describe("a comparison with a picture of its own", () => {
  it("shows it with its credit, over the table", async () => {
    const media = { src: "https://example.org/yard.jpg", alt: "A yard", credit: "Ada Example" };
    const card = await cardOf({ media });
    expect(partsOf(card, "media")).to.deep.equal(["Ada Example, license not stated"]);
    expect(inside<HTMLImageElement>(card, "img")[0]?.alt).to.equal("A yard");
  });
});
