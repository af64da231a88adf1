import { expect } from "@open-wc/testing";
import { articleHtml, expectCards, scriptTag, sheetTag } from "./host-article.js";
import { madeOf, undisturbed } from "./host-cards.js";
import { cardsIn, closePages, dropIn, type HostPage, harm, hostPage, noHarm } from "./host-page.js";
import { isLong, trialsOf } from "./trials.js";

/*
 * The front ends of whole sites: style sheets of frameworks and resets, old libraries, and what content systems and
 * newsrooms send with an article.
 */

/** The cards of an article are what they are anywhere, and can be read. */
async function expectAsAnywhere(page: HostPage) {
  await expectCards(page);
  const cards = cardsIn(page);
  expect(madeOf(cards.slice(0, 4))).to.deep.equal((await undisturbed()).slice(0, 4));
  for (const card of cards) {
    for (const text of card.shadowRoot?.querySelectorAll("figure p, figure td") ?? []) {
      const { fontSize, visibility } = page.window.getComputedStyle(text);
      if (!text.closest(".aloud")) expect(Number.parseFloat(fontSize), card.localName).to.be.at.least(12);
      expect(visibility).to.equal("visible");
    }
    expect(card.getBoundingClientRect().height, card.localName).to.be.above(40);
  }
  for (const card of cards) card.hidden = true;
  for (const card of cards) expect(card.getClientRects().length, card.localName).to.equal(0);
}

describe("on a site of", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("hosts", "front ends of content systems, resets, old libraries");

  const bundles: Record<string, string> = {
    "Bootstrap, as Joomla’s":
      sheetTag("bootstrap/dist/css/bootstrap.min.css") +
      scriptTag("bootstrap/dist/js/bootstrap.bundle.min.js"),
    "UIkit, as YOOtheme’s":
      sheetTag("uikit/dist/css/uikit.min.css") + scriptTag("uikit/dist/js/uikit.min.js"),
    "Foundation, as themes for Drupal have it":
      sheetTag("foundation-sites/dist/css/foundation.min.css") +
      scriptTag("jquery/dist/jquery.min.js") +
      scriptTag("foundation-sites/dist/js/foundation.min.js"),
    "GOV.UK": sheetTag("govuk-frontend/dist/govuk/govuk-frontend.min.css"),
    "Materialize, as themes for Ghost have it":
      sheetTag("materialize-css/dist/css/materialize.min.css") +
      scriptTag("materialize-css/dist/js/materialize.min.js"),
    "sanitize.css": sheetTag("sanitize.css/sanitize.css"),
    "destyle.css": sheetTag("destyle.css/destyle.css"),
    "Sugar 1.5": scriptTag("sugar/sugar-full.js"),
    "Prototype 1.7.3, with its own Array.from and entries, and its methods on every array and text":
      '<script src="/test/data/libraries/prototype-1.7.3.js"></script>',
    "MooTools 1.4.5, with a class of its own under the name of Event":
      '<script src="/test/data/libraries/mootools-core-1.4.5.js"></script>',
  };
  for (const [what, head] of Object.entries(bundles)) {
    it(
      `${what} a card is shown once, as anywhere, and is large enough to be read`,
      trial(async () => {
        const page = await hostPage({ head: head + dropIn, body: `<main>${articleHtml}</main>` });
        await expectAsAnywhere(page);
        expect(harm(page.noted)).to.deep.equal(noHarm);
      }),
    );
  }
});

/** What `scripts/front-ends.js` has fetched. */
const fetched = "/.cache/front-ends";
const sheets = (folder: string, ...files: string[]) =>
  files.map((file) => sheetTag(`${folder}/${file}.css`, fetched)).join("");
const scripts = (folder: string, ...files: string[]) =>
  files.map((file) => `<script defer src="${fetched}/${folder}/${file}.js"></script>`).join("");

interface FrontEnd {
  head: string;
  /** Classes of the body. */
  classes?: string;
  /** An article’s page, as the system’s templates write it. */
  page: (article: string) => string;
}

const ghost = (theme: string, head: string, content: string): FrontEnd => ({
  head:
    sheets(`ghost/content/themes/${theme}/assets/built`, "screen") +
    scripts(`ghost/content/themes/${theme}/assets/built`, theme),
  classes: "post-template is-head-left-logo",
  page: (article) =>
    `<div class="viewport gh-viewport">${head}<main class="site-main gh-main"><article class="article gh-article post"><section class="${content}">${article}</section></article></main></div>`,
});

const frontEnds: Record<string, FrontEnd> = {
  "Ghost, its theme Casper": ghost(
    "casper",
    '<header id="gh-head" class="gh-head outer"><div class="gh-head-inner inner"><div class="gh-head-brand"><a class="gh-head-logo" href="/">Paper</a><button class="gh-burger"></button></div><nav class="gh-head-menu"><ul class="nav"><li>News</li></ul></nav><div class="gh-head-actions"></div></div></header>',
    "gh-content gh-canvas",
  ),
  "Ghost, its theme Source": ghost(
    "source",
    '<header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><button class="gh-burger gh-icon-button"></button></div><nav class="gh-navigation-menu"><ul class="nav"><li>News</li></ul></nav><div class="gh-navigation-actions"></div></div></header>',
    "gh-content gh-canvas is-body",
  ),
  "WordPress, its blocks and Newspack’s": {
    head:
      sheets("wordpress/build-style", "common", "style", "theme") +
      sheets("newspack/dist", "block_styles", "homepage-articles/view", "carousel/view", "donate/view") +
      scripts("newspack/dist", "homepage-articles/view", "donate/view"),
    classes: "single single-post",
    page: (article) =>
      `<main class="wp-block-group"><div class="entry-content wp-block-post-content is-layout-constrained">${article}</div></main>`,
  },
  "Drupal, its theme CivicTheme": {
    head:
      sheets("civictheme/dist", "civictheme.variables", "civictheme") +
      scripts("civictheme/dist", "civictheme.storybook"),
    page: (article) =>
      `<main class="ct-main"><div class="ct-basic-content ct-theme-dark">${article}</div></main>`,
  },
  "Live Blog, its default theme": {
    head: `${sheets("live-blog/dist", "default-000bd8bf1b")}<script>
      window.LB = { api_host: "", assets_root: "", blog: { _id: "1", blog_status: "open" }, i18n: {}, settings: { postOrder: "newest_first", language: "en" } };
    </script>${scripts("live-blog/dist", "default-d72507300a")}`,
    classes: "lb-wrapBody",
    page: (article) =>
      `<main class="lb-timeline"><section class="timeline-body"><div class="lb-post list-group-item"><div class="lb-item">${article}</div></div></section></main>`,
  },
  "the Financial Times, its Origami": {
    head: sheets("origami/css", "main") + sheets("origami-editorial/css", "main"),
    page: (article) =>
      `<main data-o3-brand="core"><div class="o3-editorial-typography-body-wrapper"><div class="o3-editorial-typography-body">${article}</div></div></main>`,
  },
};

// Too much to fetch for every `npm ci`: `npm run test:reliability` has it.
(isLong ? describe : describe.skip)("in an article of", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("hosts", "front ends that content systems and newsrooms have published");

  before(async () => {
    const { ok } = await fetch(`${fetched}/manifest.json`);
    expect(ok, "node scripts/front-ends.js fetches them").to.equal(true);
  });

  for (const [what, { head, classes = "", page }] of Object.entries(frontEnds)) {
    it(
      `${what}, a card is shown once, as anywhere, and is large enough to be read`,
      trial(async () => {
        const host = await hostPage({
          // Fonts and counters of other houses are not asked for by a test.
          csp: "default-src 'self' 'unsafe-inline' 'unsafe-eval' data:",
          head: head + dropIn,
          body: `<script>document.body.className = "${classes}"</script>${page(articleHtml)}`,
        });
        await expectAsAnywhere(host);
        const { violations, ...other } = harm(host.noted);
        const ours = violations.filter(({ uri }) => !uri.startsWith("https://"));
        expect({ ...other, violations: ours }).to.deep.equal(noHarm);
      }),
    );
  }
});
