import { expect } from "@open-wc/testing";
import { readLinkedData } from "../../src/linked-data/read.js";
import { parse } from "../../src/model/parse.js";

describe("schema.org’s", () => {
  it("Claim, Quotation and Observation become items of their article", () => {
    const read = readLinkedData({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "The bridge",
      url: "https://news.example/bridge",
      inLanguage: "en",
      mentions: [
        {
          "@type": "Claim",
          text: "It is closed.",
          author: { "@id": "#ada" },
          temporalCoverage: "2025-01/2025-03",
        },
        {
          "@type": "Quotation",
          text: "Ми рахуємо людей.",
          inLanguage: "uk",
          spokenByCharacter: {
            "@id": "#ada",
            "@type": "Person",
            name: "Ada Example",
            affiliation: { name: "Town" },
          },
        },
        {
          "@type": "Observation",
          name: "Homes flooded",
          observationDate: "2025-03-01",
          value: { "@type": "QuantitativeValue", minValue: 50, maxValue: 100, unitText: "home" },
        },
      ],
    });
    const ada = { name: "Ada Example", type: "person", org: { name: "Town" } };
    expect(read).to.deep.equal({
      article: { headline: "The bridge", url: "https://news.example/bridge" },
      lang: "en",
      items: [
        { type: "fact", text: "It is closed.", by: [{ source: ada }], when: "2025-01/2025-03" },
        { type: "quote", text: "Ми рахуємо людей.", lang: "uk", by: [{ source: ada }] },
        {
          type: "stat",
          label: "Homes flooded",
          quantity: { min: 50, max: 100, unit: "home" },
          when: "2025-03-01",
        },
      ],
      verdicts: [],
    });
    const { issues } = parse({ items: read?.items });
    expect(issues.filter(({ severity }) => severity !== "advice")).to.deep.equal([]);
  });

  it("texts in several languages stay in them", () => {
    const text = [
      { "@value": "Closed.", "@language": "en" },
      { "@value": "Зачинено.", "@language": "uk" },
    ];
    expect(readLinkedData({ "@type": "schema:Claim", text })?.items[0]?.text).to.deep.equal({
      en: "Closed.",
      uk: "Зачинено.",
    });
  });

  it("anything else is nothing, however deep or circular", () => {
    const circular: Record<string, unknown> = { "@type": "Thing" };
    circular.about = circular;
    for (const given of [
      undefined,
      null,
      5,
      "x",
      [],
      {},
      circular,
      { "@type": "Claim" },
      { "@type": ["ClaimReview"] },
    ])
      expect(readLinkedData(given)).to.equal(undefined);
  });
});
