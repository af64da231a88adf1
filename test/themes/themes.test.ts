import { expect } from "@open-wc/testing";
import { colourIn, contrast, pairs } from "../../stories/contrast.js";

/*
 * Each theme, as it is published: what is read can be read, in light and in dark, and nothing is set that is no token.
 */

interface Declaration {
  members?: Member[];
}
interface Member {
  name: string;
  default?: string;
}

const textOf = async (file: string) => (await fetch(new URL(`../../${file}`, import.meta.url))).text();

async function tokens(): Promise<Map<string, string>> {
  const { modules } = JSON.parse(await textOf("custom-elements.json")) as {
    modules: { declarations?: (Declaration & { cssProperties?: Member[] })[] }[];
  };
  const properties = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ cssProperties = [] }) => cssProperties),
  );
  return new Map(properties.map(({ name, default: value = "" }) => [name, value]));
}

/** What a sheet sets on `:root`, the last of each. */
function setBy(sheet: CSSStyleSheet): Map<string, string> {
  const set = new Map<string, string>();
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSSupportsRule) visit(rule.cssRules);
      if (!(rule instanceof CSSStyleRule)) continue;
      expect(rule.selectorText).to.equal(":root");
      for (const name of rule.style) set.set(name, rule.style.getPropertyValue(name).trim());
    }
  };
  visit(sheet.cssRules);
  return set;
}

for (const theme of ["default", "broadsheet"]) {
  describe(`the theme “${theme}”`, () => {
    const sheet = new CSSStyleSheet();

    before(async () => {
      // What a theme leaves out is as in the default one.
      const sheets = [await textOf("src/themes/default.css"), await textOf(`src/themes/${theme}.css`)];
      sheet.replaceSync(sheets.join("\n"));
      document.adoptedStyleSheets.push(sheet);
    });

    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      document.documentElement.style.removeProperty("color-scheme");
    });

    it("sets tokens, and nothing else", async () => {
      const known = await tokens();
      for (const name of setBy(sheet).keys()) expect([...known.keys()]).to.include(name);
    });

    for (const scheme of ["light", "dark"]) {
      it(`can be read, ${scheme}`, function () {
        if (!CSS.supports("color", "light-dark(red, red)") && scheme === "dark") this.skip();
        document.documentElement.style.setProperty("color-scheme", scheme);
        for (const { of, on, bound } of pairs) {
          const [front, ground] = [colourIn(document.body, of), colourIn(document.body, on)];
          expect(contrast(front, ground), `${of} ${front} on ${on} ${ground}`).to.be.at.least(bound);
        }
      });
    }
  });
}

describe("the default theme", () => {
  it("says what a card looks like without any theme: each token with its documented default", async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await textOf("src/themes/default.css"));
    const set = setBy(sheet);
    const known = await tokens();
    expect([...set.keys()].sort()).to.deep.equal([...known.keys()].sort());
    for (const [name, value] of known) expect(set.get(name), name).to.equal(value);
  });

  it("fails a pair that is too near", () => {
    expect(contrast("rgb(255, 255, 255)", "rgb(0, 0, 0)")).to.equal(21);
    expect(contrast("rgb(119, 119, 119)", "rgb(255, 255, 255)")).to.be.below(4.5);
  });
});
