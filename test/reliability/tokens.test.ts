import { expect } from "@open-wc/testing";
import { shareOf } from "../share.js";
import {
  cardTags,
  closePages,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  settled,
  shadowElements,
  until,
} from "./host-page.js";
import { plainItems } from "./rich-items.js";
import { countTests } from "./trials.js";

/*
 * A page, or whoever may write a sheet or a style attribute on it, gives our custom properties whatever CSS takes.
 */

interface Manifest {
  modules: { declarations?: { tagName?: string; cssProperties?: { name: string }[] }[] }[];
}
const manifest: Manifest = await (await fetch("/custom-elements.json")).json();
const tokens = [
  ...new Set(
    manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    ),
  ),
];

const there = "https://stranger.example/asked";

/** Each as it may stand after a custom property's colon. */
const values = [
  `url(${there})`,
  `url("${there}") no-repeat`,
  `image-set("${there}" 1x, "${there}" 2x)`,
  `cross-fade(url(${there}), url(${there}), 50%)`,
  `-webkit-image-set(url(${there}) 1x)`,
  `src("${there}")`,
  "url(javascript:alert(1))",
  'url("data:text/html,<script>alert(1)</script>")',
  "element(#card)",
  "-moz-element(#card)",
  "paint(worklet)",
  "expression(alert(1))",
  "javascript:alert(1)",
  "attr(data-json)",
  "attr(data-json url)",
  "env(safe-area-inset-top)",
  "var(--onrecord-ink)",
  "var(--ink)",
  "var(--nowhere)",
  "var(--text) var(--ui) var(--paper)",
  "{ display: none }",
  "[a] (b) { c: d; }",
  '"</style><script>alert(1)</script>"',
  "</style><img src=x onerror=alert(1)>",
  "-1e9px",
  "1e9px",
  "calc(infinity * 1px)",
  "calc(-infinity * 1px)",
  "calc(0px / 0)",
  "1e9em 1e9em",
  "-99px -99px",
  "100000px",
  "0",
  "none",
  "inherit",
  "initial",
  "unset",
  "revert",
  "transparent",
  "red",
  "color-mix(in srgb, red, blue)",
  "light-dark(red, blue)",
  "\\75 rl(https://stranger.example/asked)",
  `\\000075rl(${there})`,
  "\u202e}\u2066",
  "\u{1f4a3}".repeat(100),
  "a ".repeat(5000),
  "",
];

/** What is a page's own choice, as any size in its own sheet: so small or so large that nobody reads on. */
const isChoiceOfSize = (token: string, value: string) =>
  ["--onrecord-size", "--onrecord-padding", "--onrecord-rule"].includes(token) &&
  /^(?:0|-|1e9|calc|100000|var\(--(?!now))/.test(value);

const cardsOf = (page: HostPage): OurElement[] =>
  Object.entries(cardTags).map(([tag, type]) =>
    make(page, tag, { "data-json": JSON.stringify(plainItems[type]) }, "Fallback"),
  );

const madeOf = (card: Element) =>
  shadowElements(card)
    .map((element) => element.outerHTML)
    .join("\n");

describe(`whatever CSS stands in one of our ${tokens.length} custom properties`, function () {
  this.timeout(60_000);
  afterEach(closePages);
  const times = countTests("hosts", "values of our custom properties");

  it("is tried for all that are promised", () => {
    expect(tokens).to.include.members(["--onrecord-size", "--onrecord-paper", "--onrecord-font-text"]);
    expect(tokens.length).to.be.at.least(14);
  });

  for (const token of tokens) {
    it(`(${token}) asks for nothing, runs nothing and changes no word of a card`, async () => {
      const page = await hostPage({
        reportOnly: "img-src 'none'; font-src 'none'",
        csp: "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; connect-src 'self'",
      });
      const some = shareOf(values, 3);
      times(some.length * 4);
      const plain = cardsOf(page);
      const main = make(page, "main", {}, ...plain);
      page.document.body.append(main);
      await settled(plain);
      const before = plain.map(madeOf);
      for (const value of some) {
        main.style.setProperty(token, value);
        const about = `${token}: ${value.slice(0, 60)}`;
        for (const [at, card] of plain.entries()) {
          expect(madeOf(card), about).to.equal(before[at]);
          for (const one of [card, ...shadowElements(card)]) {
            const { backgroundImage, listStyleImage, content, cursor, maskImage } =
              page.window.getComputedStyle(one);
            const all = [backgroundImage, listStyleImage, content, cursor, maskImage].join(" ");
            expect(all, about).not.to.match(/url|image-set|cross-fade|element|paint/);
          }
          if (isChoiceOfSize(token, value)) continue;
          const words = card.shadowRoot?.querySelector("figure") as HTMLElement;
          const { width, height } = words.getBoundingClientRect();
          expect(Math.min(width, height), `${about}, ${card.localName}`).to.be.above(12);
        }
        main.style.removeProperty(token);
      }
      // What a style asks for, it asks for when it is drawn.
      await new Promise((drawn) =>
        page.window.requestAnimationFrame(() => page.window.setTimeout(drawn, 50)),
      );
      expect(page.noted.requests.filter((request) => request.includes("stranger"))).to.deep.equal([]);
      expect(harm(page.noted)).to.deep.equal(noHarm);
    });
  }

  it("(the watching) would see a picture that a style asks for", async () => {
    const page = await hostPage({
      csp: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'",
    });
    const box = make(page, "p", {}, "A box");
    box.style.setProperty("background", `url(${there})`);
    page.document.body.append(box);
    await until(() => page.noted.violations.some(({ uri }) => uri.startsWith("https://stranger.example")));
    expect(page.window.getComputedStyle(box).backgroundImage).to.contain("url");
  });
});
