import { expect } from "@open-wc/testing";
import {
  cardTags,
  closePages,
  dropIn,
  type HostPage,
  harm,
  hostPage,
  make,
  noHarm,
  type OurElement,
  settled,
  showsFallback,
  showsItem,
  until,
} from "./host-page.js";
import { plainItems } from "./rich-items.js";
import { countTests } from "./trials.js";

/** Part of a title: what is not enforced where an engine does not know it is not shown there either. */
const where = "trustedTypes" in globalThis ? "" : " (this engine knows no Trusted Types: without them)";

const guarded = "default-src 'none'; connect-src 'self'; img-src 'self'";
const trusted = "require-trusted-types-for 'script'; trusted-types onrecord";
const strict = `${guarded}; script-src 'self'; style-src 'self'; ${trusted}`;

const articleClaims = JSON.stringify({
  items: Object.entries(plainItems).map(([id, item]) => ({ id, ...item })),
});

/** All five elements, and of the cards each by `data-json`, by `claim` and by `src`; one that has to be diagnosed. */
function addElements(page: HostPage, prefix = ""): OurElement[] {
  const article = make(page, `${prefix}article-claims`, { src: "/demo/claims.json" });
  const inner = make(page, `${prefix}article-claims`, { "data-json": articleClaims });
  const inDemo: Record<string, string> = {
    fact: "alaska-talks",
    quote: "q-risk",
    stat: "shell-share",
    comparison: "equipment",
  };
  const cards = Object.entries(cardTags).flatMap(([tag, type]) => {
    const ofOwn = make(
      page,
      `${prefix}${tag}`,
      { "data-json": JSON.stringify(plainItems[type]) },
      "Fallback",
    );
    const ofArticle = make(page, `${prefix}${tag}`, { claim: inDemo[type] as string }, "Fallback");
    const ofInner = make(page, `${prefix}${tag}`, { claim: type }, "Fallback");
    const ofAddress = make(page, `${prefix}${tag}`, { src: `/demo/claims.json#${inDemo[type]}` }, "Fallback");
    article.append(ofArticle);
    inner.append(ofInner);
    return [ofOwn, ofArticle, ofInner, ofAddress];
  });
  page.document.body.append(article, inner, ...cards.filter((card) => !card.parentNode));
  return cards;
}

async function expectAllShown(page: HostPage, prefix = "") {
  const cards = addElements(page, prefix);
  const faulty = make(page, `${prefix}fact-card`, { "data-json": `{"text":"A",}` }, "Fallback");
  page.document.body.append(faulty);
  await settled([...cards, faulty]);
  for (const card of cards) {
    expect(showsItem(card), `${card.outerHTML.slice(0, 80)} ${JSON.stringify(card.issues)}`).to.equal(true);
    expect(isStyled(page, card), `${card.localName} is styled`).to.equal(true);
  }
  expect(faulty.issues[0]?.code).to.equal("json-trailing-comma");
  expect(showsFallback(faulty)).to.equal(true);
  await expectWatched(page);
  expect(harm(page.noted)).to.deep.equal(noHarm);
}

const isStyled = (page: HostPage, card: Element) =>
  page.window.getComputedStyle(card.shadowRoot?.querySelector("[part~=card]") as Element).borderTopWidth !==
  "0px";

/** Breaks the policy once, so that nothing of what went before can still be on its way, and that it was watched. */
async function expectWatched({ document, noted }: HostPage) {
  const image = document.createElement("img");
  image.src = "https://refused.test/canary.png";
  const isCanary = ({ uri }: { uri: string }) => uri.startsWith("https://refused.test");
  await until(() => noted.violations.some(isCanary));
  noted.violations = noted.violations.filter((one) => !isCanary(one));
}

/** An engine without Trusted Types refuses nothing, and there the cards have to be shown. */
async function expectAllRefused(page: HostPage, prefix = "") {
  if (where) return expectAllShown(page, prefix);
  const cards = addElements(page, prefix);
  await until(() => cards.every((card) => card.issues.some(({ code }) => code === "render-failed")));
  for (const card of cards) {
    await card.updateComplete;
    expect(showsFallback(card), card.localName).to.equal(true);
  }
  for (const article of page.document.querySelectorAll(`${prefix}article-claims`)) {
    expect(showsFallback(article), article.localName).to.equal(true);
  }
  await expectWatched(page);
  expect(page.noted.errors).to.deep.equal([]);
  expect(page.noted.rejections).to.deep.equal([]);
}

const nonce = `nonce="r4nd0m"`;
const withNonce = (script: string) => script.replace("<script", `<script ${nonce}`);

const secondCopy = dropIn.replace("onrecord.js", "onrecord.js?copy=2");
const secondTags = `<script type="module" src="/test/fixtures/define-copy.js"></script>`;

describe("under a strict Content-Security-Policy", () => {
  afterEach(closePages);
  countTests("csp", "policies and copies");

  it(`all five elements show their claims, by data-json, claim and src, and nothing is refused${where}`, async () => {
    await expectAllShown(await hostPage({ csp: strict }));
  });

  it(`the page's own styles may be refused altogether${where}`, async () => {
    await expectAllShown(await hostPage({ csp: strict.replace("style-src 'self'", "style-src 'none'") }));
  });

  it(`the script comes by its nonce alone${where}`, async () => {
    const csp = strict.replace("script-src 'self'", "script-src 'nonce-r4nd0m'");
    await expectAllShown(await hostPage({ csp, head: withNonce(dropIn), recorder: nonce }));
  });

  it(`the script comes by its nonce and 'strict-dynamic'${where}`, async () => {
    const csp = strict.replace("script-src 'self'", "script-src 'nonce-r4nd0m' 'strict-dynamic'");
    await expectAllShown(await hostPage({ csp, head: withNonce(dropIn), recorder: nonce }));
  });

  it(`a sandbox that lets scripts run and keeps the origin costs nothing${where}`, async () => {
    await expectAllShown(await hostPage({ csp: `${strict}; sandbox allow-scripts allow-same-origin` }));
  });

  it(`a policy that is only reported has nothing to report${where}`, async () => {
    await expectAllShown(await hostPage({ reportOnly: strict }));
  });

  it(`another Lit on the page keeps its own policy${where}`, async () => {
    const foreign = `<script type="module" src="/test/reliability/foreign-lit.ts"></script>`;
    const page = await hostPage({ csp: `${strict} lit-html`, head: `${foreign}${dropIn}` });
    await expectAllShown(page);
    expect(page.document.querySelector("foreign-lit")?.shadowRoot?.textContent).to.equal("Foreign");
  });

  it(`a second copy that has nothing to show makes no policy, so that the first one's name is enough${where}`, async () => {
    await expectAllShown(await hostPage({ csp: strict, head: `${dropIn}${secondCopy}` }));
  });

  it(`a second copy that has nothing to show is as quiet with 'allow-duplicates'${where}`, async () => {
    await expectAllShown(
      await hostPage({ csp: `${strict} 'allow-duplicates'`, head: `${dropIn}${secondCopy}` }),
    );
  });

  it(`two copies both show their cards with 'allow-duplicates'${where}`, async () => {
    const page = await hostPage({ csp: `${strict} 'allow-duplicates'`, head: `${dropIn}${secondTags}` });
    await expectAllShown(page);
    await expectAllShown(page, "second-");
  });

  it(`a second copy that may make no policy leaves its cards at their fallback and throws nothing${where}`, async () => {
    const page = await hostPage({ csp: strict, head: `${dropIn}${secondTags}` });
    await expectAllShown(page);
    await expectAllRefused(page, "second-");
  });

  it(`cards stay at their fallback and throw nothing where the policy's name is not allowed${where}`, async () => {
    const page = await hostPage({
      csp: strict.replace("trusted-types onrecord", "trusted-types somebody-else"),
    });
    await expectAllRefused(page);
  });
});
