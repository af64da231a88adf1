import { expect, fixture, html } from "@open-wc/testing";
import { registerLanguage } from "../../src/language/known-languages.js";
import { ar } from "../../src/language/messages/ar.js";
import { type Card, inside, settled } from "./page.js";

/*
 * How a card is drawn where the words are right and the eye could still be misled: measured, not looked at.
 */

async function draw(
  tag: string,
  item: object,
  { inlineSize = "500px", scheme = "light" } = {},
): Promise<Card> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.setProperty("inline-size", inlineSize);
  place.style.setProperty("color-scheme", scheme);
  const card = place.ownerDocument.createElement(tag) as Card;
  card.setAttribute("data-json", JSON.stringify(item));
  place.append(card);
  await settled(card);
  expect(card.item, JSON.stringify(card.issues)).to.exist;
  return card;
}

const styleOf = (card: Card, selector: string) => getComputedStyle(inside(card, selector)[0] as Element);
const sizeOf = (card: Card, selector: string) => Number.parseFloat(styleOf(card, selector).fontSize);

/** WCAG contrast of two colours as a browser computes them: `rgb(1, 2, 3)`. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((digits) => {
    const part = Number(digits) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const by = "Ada Example";

describe("a number on a card", () => {
  const figures = async (tag: string, quantity: string) => {
    const card = await draw(tag, { text: "As it was.", label: "Libraries", quantity, by });
    return inside(card, ".number-line .number").map((one) =>
      Number.parseFloat(getComputedStyle(one).fontSize),
    );
  };

  for (const tag of ["stat-bar", "fact-card"]) {
    for (const quantity of ["1 in 4", "14 -> 13"]) {
      it(`is as large at its end as at its beginning: ${quantity} in ${tag}`, async () => {
        const sizes = await figures(tag, quantity);
        expect(sizes.length).to.be.greaterThan(1);
        expect(new Set(sizes).size).to.equal(1);
        expect(sizes[0]).to.be.greaterThan(30);
      });
    }

    it(`is larger than the change beside it, in ${tag}`, async () => {
      const [number = 0, change = 0] = await figures(tag, "4.3% (+0.2 point)");
      expect(number).to.be.greaterThan(2 * change);
    });
  }
});

describe("a false quotation", () => {
  const falseQuote = {
    text: "I never rode a bus in my life",
    by,
    status: "false",
    reviews: { by: "Example Facts", verdict: "false", url: "https://example.org/facts/bus-quote" },
  };

  it("stands in the second ink, under a verdict as large as its words", async () => {
    const card = await draw("quote-block", falseQuote);
    expect(styleOf(card, ".quote").color).to.equal(styleOf(card, ".by").color);
    expect(sizeOf(card, ".status b")).to.be.at.least(sizeOf(card, ".quote") - 0.1);
  });

  it("is told from a true one", async () => {
    const card = await draw("quote-block", { text: falseQuote.text, by });
    expect(styleOf(card, ".quote").color).to.not.equal(styleOf(card, ".by").color);
  });
});

describe("what a false number counts", () => {
  it("stands in the second ink as the number does", async () => {
    const card = await draw("stat-bar", {
      label: "Crime under the present mayor",
      quantity: "+40%",
      by,
      status: "misleading",
      reviews: { by: "Example Facts", verdict: "misleading", url: "https://example.org/facts/crime" },
    });
    expect(styleOf(card, ".label").color).to.equal(styleOf(card, ".number-line").color);
  });
});

describe("an interval and a threshold", () => {
  const ratio = {
    label: "Risk ratio",
    quantity: { value: "0.97", interval: ["0.71", "1.32"], level: 95 },
    mark: { quantity: 1, label: "No difference" },
    by,
  };

  for (const scheme of ["light", "dark"]) {
    for (const kind of ["whisker", "at"]) {
      it(`are seen on a filled bar: .${kind}, ${scheme}`, async () => {
        const card = await draw("stat-bar", ratio, { scheme });
        const ink = styleOf(card, `.bar .${kind} > line`);
        const halo = styleOf(card, `.bar .${kind} .halo line`);
        expect(contrast(ink.stroke, halo.stroke)).to.be.at.least(4.5);
        expect(Number.parseFloat(halo.strokeWidth)).to.be.greaterThan(Number.parseFloat(ink.strokeWidth));
        const drawn = inside(card, `.bar .${kind} > line`).length;
        expect(inside(card, `.bar .${kind} .halo line`)).to.have.lengthOf(drawn);
      });
    }
  }

  it("are drawn whole at the very end of the scale", async () => {
    const card = await draw("stat-bar", ratio);
    expect(styleOf(card, ".bar").overflow).to.equal("visible");
  });
});

describe("a card on a phone", () => {
  const phone = { inlineSize: "288px" };

  it("breaks no month and no name in the head of a row", async () => {
    const card = await draw(
      "stat-bar",
      {
        label: "Share in the polls",
        compare: "time",
        series: [
          { label: "Placeholder League", when: "2025-08", quantity: "33±3.5%" },
          { label: "Somebody else", when: "2025-09-08/2025-09-14", quantity: "41±3.6%" },
        ],
        by,
      },
      phone,
    );
    const broken = inside(card, "tbody th").flatMap((head) => {
      const walk = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
        for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) words.push(word);
        }
      }
      return words;
    });
    expect(broken).to.deep.equal([]);
  });

  it("breaks a long interest before it leaves the card", async () => {
    const source = { name: "Quinn Sample", interest: "paid for talks by Placeholder Mattress Company" };
    const card = await draw("fact-card", { text: "Sleep is good.", by: { source } }, phone);
    const [box, interest] = [".card", ".interest"].map((one) =>
      inside(card, one)[0]?.getBoundingClientRect(),
    );
    expect(interest?.right).to.be.at.most((box?.right ?? 0) - 8);
  });

  it("keeps a short interest on one line", async () => {
    const source = { name: "Sample Hydropower", interest: "runs the dam" };
    const card = await draw("fact-card", { text: "It holds.", by: { source } }, phone);
    const interest = inside(card, ".interest")[0] as HTMLElement;
    const lineHeight = Number.parseFloat(getComputedStyle(interest).lineHeight);
    expect(interest.getBoundingClientRect().height).to.be.below(1.5 * lineHeight);
  });
});

describe("a card in a place that is as wide as what it holds", () => {
  for (const [where, rules] of Object.entries({
    "a float": { float: "left" },
    "an inline block": { display: "inline-block" },
    "a box that fits its content": { width: "fit-content" },
  })) {
    it(`is 240 px wide in ${where}, and not a letter`, async () => {
      const card = await draw("fact-card", { text: "The bridge is closed.", by }, { inlineSize: "auto" });
      for (const [name, value] of Object.entries(rules)) card.parentElement?.style.setProperty(name, value);
      expect(card.getBoundingClientRect().width).to.be.at.least(240);
    });
  }
});

describe("a number", () => {
  const people = (quantity: string) => ({ label: "took part", quantity, by: "The union" });
  const figures = (card: Card) => inside(card, ".number-line .number");
  const sizes = (card: Card) => figures(card).map((one) => Number.parseFloat(getComputedStyle(one).fontSize));

  for (const inlineSize of ["160px", "200px", "240px", "280px", "320px"]) {
    it(`is not broken in two in a card of ${inlineSize}`, async () => {
      // Nine digits fit from the width on that a card is made for.
      const long = Number.parseInt(inlineSize, 10) < 240 ? [] : ["226545805 person"];
      for (const quantity of ["12000 person", "15.25 million person", ...long]) {
        const [figure] = figures(await draw("stat-bar", people(quantity), { inlineSize }));
        const lines = new Set([...(figure?.getClientRects() ?? [])].map(({ top }) => Math.round(top)));
        const parts = figure?.textContent?.split(/\s/).length ?? 1;
        expect(lines.size, quantity).to.be.at.most(parts);
      }
    });
  }

  it("is as large as the design asks from 240 px on", async () => {
    for (const [inlineSize, least] of [
      ["240px", 36],
      ["1200px", 56],
    ] as const) {
      const [size = 0] = sizes(await draw("stat-bar", people("12000 person"), { inlineSize }));
      expect(size, inlineSize).to.be.within(least - 0.5, least + 0.5);
    }
  });

  it("has both ends of a range at one size, and a word between them, where a language has one, smaller", async () => {
    registerLanguage("ar", ar);
    const card = await draw("stat-bar", { ...people("11000..13000 person"), lang: "ar" });
    card.setAttribute("lang", "ar");
    await settled(card);
    const [low, high, ...more] = sizes(card);
    expect(low).to.equal(high);
    expect(more).to.be.empty;
    // In whichever digits the engine has for Arabic.
    for (const figure of figures(card)) expect(figure.textContent).to.match(/^\p{Nd}+.\p{Nd}+$/u);
    const line = inside(card, ".number-line")[0] as Element;
    expect(Number.parseFloat(getComputedStyle(line).fontSize)).to.be.below((low ?? 0) / 2);
  });

  it("is the only one: what became of it since is words beside it", async () => {
    const card = await draw("stat-bar", people("5.4% (+0.2 point)"));
    expect(figures(card).map(({ textContent }) => textContent)).to.deep.equal(["5.4%"]);
  });
});

describe("what is wrong with a card, in debug", () => {
  it("stands under a hairline: the solid line is for what was checked", async () => {
    const card = await draw("fact-card", { text: "It rained." });
    card.setAttribute("debug", "");
    await settled(card);
    const { borderBlockStartWidth, borderBlockStartColor } = styleOf(card, '[part="issues"]');
    expect(borderBlockStartWidth).to.equal("1px");
    expect(borderBlockStartColor).to.not.equal(styleOf(card, '[part="card"]').borderBlockStartColor);
  });
});
