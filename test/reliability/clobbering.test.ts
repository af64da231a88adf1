import { expect } from "@open-wc/testing";
import { expectShown, madeOf, undisturbed } from "./host-cards.js";
import { closePages, harm, hostPage, make, noHarm, settled, showsItem } from "./host-page.js";
import { plainItems } from "./rich-items.js";
import { countTests } from "./trials.js";

describe("elements named like a library's globals", function () {
  this.timeout(30_000);
  afterEach(closePages);
  countTests("clobbering", "pages with such names");

  const names = [
    "litHtmlVersions",
    "reactiveElementVersions",
    "litElementVersions",
    "litElementHydrateSupport",
    "litHtmlPolyfillSupport",
    "litHtmlPolyfillSupportDevMode",
    "reactiveElementPolyfillSupport",
    "reactiveElementPolyfillSupportDevMode",
    "litElementPolyfillSupport",
    "litIssuedWarnings",
    "litPropertyMetadata",
    "trustedTypes",
    "ShadyCSS",
    "ShadyDOM",
    "onrecord",
    "define",
    "fetch",
    "JSON",
  ];
  const bodies: Record<string, string> = {
    ids: names.map((name) => `<p id="${name}"></p>`).join(""),
    names: names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join(""),
    "pairs of ids": names.map((name) => `<a id="${name}"></a><a id="${name}" name="push"></a>`).join(""),
    "inputs of a form": `<form id="form">${names.map((name) => `<input name="${name}">`).join("")}</form>`,
    "names that document has": ["head", "body", "createElement", "createTreeWalker", "querySelector", "lang"]
      .map((name) => `<form id="${name}"></form>`)
      .join(""),
  };
  for (const [what, body] of Object.entries(bodies)) {
    it(`(${what}) change nothing`, async () => {
      const expected = await undisturbed();
      // The script runs after what stands there, and makes nothing of it.
      const page = await hostPage({ body });
      const cards = await expectShown(page);
      expect(madeOf(cards)).to.deep.equal(expected);
      expect(page.noted.warnings).to.deep.equal([]);
    });
  }

  it("change nothing inside a form whose inputs they are", async () => {
    const page = await hostPage({ body: bodies["inputs of a form"] as string });
    const card = make(page, "fact-card", { "data-json": JSON.stringify(plainItems.fact) });
    page.document.querySelector("form")?.append(card);
    await settled([card]);
    expect(showsItem(card)).to.equal(true);
    expect(harm(page.noted)).to.deep.equal(noHarm);
  });
});
