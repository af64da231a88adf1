import { expect } from "@open-wc/testing";
import { madeOf, undisturbed } from "./host-cards.js";
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
  openPage,
  pause,
  settled,
  showsItem,
  until,
} from "./host-page.js";
import { plainItems } from "./rich-items.js";
import { trialsOf } from "./trials.js";

/*
 * What real pages bring along and do: libraries that swap, copy and rewrite what stands there, style sheets of whole
 * sites, and helpers of readers.
 */

const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const figureHtml = `<figure class="onrecord" id="figure" data-onrecord="fact-card" data-onrecord-json="${attribute(
  '{"text":"A marked figure.","by":"Ada Example"}',
)}"><p>A marked figure, Ada Example says.</p></figure>`;

const tagsHtml = Object.entries(cardTags)
  .map(
    ([tag, type]) =>
      `<${tag} data-json="${attribute(JSON.stringify(plainItems[type]))}"><p>Fallback</p></${tag}>`,
  )
  .join("");

const articleHtml = `<article id="article">${tagsHtml}${figureHtml}</article>`;

const cardsIn = ({ document }: HostPage) => [
  ...document.querySelectorAll<OurElement>(Object.keys(cardTags).join()),
];

/** Five cards, each once; the figure's is among them. */
async function expectShown(page: HostPage, count = 5) {
  await until(() => cardsIn(page).length >= count && cardsIn(page).every(showsItem));
  await pause(30);
  const cards = cardsIn(page);
  await settled(cards);
  expect(cards.length).to.equal(count);
  for (const card of cards) {
    expect(showsItem(card), card.localName).to.equal(true);
    expect(card.shadowRoot?.querySelectorAll("[part~=card]").length).to.equal(1);
  }
  for (const figure of page.document.querySelectorAll("#figure"))
    expect(figure.querySelectorAll("fact-card").length, "a card in the figure").to.equal(1);
  expect(harm(page.noted)).to.deep.equal(noHarm);
}

const packages = "/node_modules";
const scriptTag = (file: string) => `<script src="${packages}/${file}"></script>`;
const sheetTag = (file: string) => `<link rel="stylesheet" href="${packages}/${file}">`;

/** Lets a page run something that a test has written down as text, with its own globals. */
const run = (page: HostPage, code: string) => page.document.head.append(make(page, "script", {}, code));

/** The text of another page of the site. */
const pageHtml = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><script src="/test/fixtures/host-recorder.js"></script>${head}</head><body>${body}</body></html>`;

const addressOf = (html: string) => `/answer?${new URLSearchParams({ body: html })}`;

describe("beside a library that changes the page", function () {
  this.timeout(30_000);
  afterEach(closePages);
  const trial = trialsOf("hosts", "what libraries do with a page");

  const jquery = scriptTag("jquery/dist/jquery.min.js");
  const withJQuery: Record<string, string> = {
    "html()": "$('main').html($('main').html())",
    "clone(true)": "$('article').clone(true).appendTo('main'); $('article').first().remove()",
    "detach(), and back": "{ const all = $('article').detach(); $('main').append(all) }",
    "wrap() and unwrap()": "$('article').children().wrap('<div>').unwrap().wrapAll('<section>')",
    "replaceWith() its own copy": "$('article').replaceWith($('article').clone())",
    "empty(), and filled anew": "{ const html = $('main').html(); $('main').empty().append(html) }",
    "fadeOut() and fadeIn()": "$('article').hide().show()",
    "text and attributes of everything":
      "$('main *').attr('title', 'x').removeAttr('title').addClass('x').data('x', 1)",
  };
  for (const [what, code] of Object.entries(withJQuery)) {
    it(
      `(jQuery, ${what}) a card is shown once`,
      trial(async () => {
        const page = await hostPage({ head: jquery + dropIn, body: `<main>${articleHtml}</main>` });
        await expectShown(page);
        run(page, code);
        await expectShown(page);
      }),
    );
  }

  it(
    "(Turbo) on the next page, and on the one before out of its store",
    trial(async () => {
      const head = scriptTag("@hotwired/turbo/dist/turbo.es2017-umd.js") + dropIn;
      const first = pageHtml(head, `<main>${articleHtml}</main>`);
      const page = await openPage(addressOf(first));
      await expectShown(page);
      const next = pageHtml(head, `<main><h1>Next</h1>${articleHtml}</main>`);
      run(page, `Turbo.visit(${JSON.stringify(addressOf(next))})`);
      await until(() => page.document.querySelector("h1"));
      await expectShown(page);
      page.window.history.back();
      await until(() => !page.document.querySelector("h1"));
      await expectShown(page);
    }),
  );

  it(
    "(Turbo) out of a stream",
    trial(async () => {
      const head = scriptTag("@hotwired/turbo/dist/turbo.es2017-umd.js") + dropIn;
      const page = await hostPage({ head, body: "<main><div id='place'></div></main>" });
      const stream = `<turbo-stream action="replace" target="place"><template>${articleHtml}</template></turbo-stream>`;
      run(page, `Turbo.renderStreamMessage(${JSON.stringify(stream).replaceAll("</", "<\\/")})`);
      await expectShown(page);
    }),
  );

  for (const swap of ["innerHTML", "outerHTML", "beforeend"]) {
    it(
      `(htmx, ${swap}) a card is shown once`,
      trial(async () => {
        const head = scriptTag("htmx.org/dist/htmx.min.js") + dropIn;
        const page = await hostPage({ head, body: "<main><div id='place'></div></main>" });
        const ask = () =>
          run(
            page,
            `htmx.ajax("GET", ${JSON.stringify(addressOf(articleHtml))}, { target: "#place", swap: "${swap}" })`,
          );
        ask();
        await expectShown(page);
        if (swap !== "innerHTML") return;
        ask();
        await pause(200);
        await expectShown(page);
      }),
    );
  }

  it(
    "(a consent manager) after the reader has agreed: the script was text/plain until then",
    trial(async () => {
      const blocked = dropIn.replace(
        'type="module"',
        'type="text/plain" data-category="media" data-type="module"',
      );
      const page = await hostPage({ head: blocked, body: `<main>${articleHtml}</main>` });
      await pause(50);
      for (const card of cardsIn(page)) expect(card.shadowRoot).to.equal(null);
      run(
        page,
        `for (const old of document.querySelectorAll("script[type='text/plain']")) {
          const script = document.createElement("script");
          for (const { name, value } of old.attributes) script.setAttribute(name, value);
          script.type = old.dataset.type;
          old.replaceWith(script);
        }`,
      );
      await expectShown(page);
    }),
  );

  it(
    "(a script that loads late) where it takes every src away, and gives it back when it is near",
    trial(async () => {
      const lazy = `<script>
        const take = (one) => { one.dataset.src = one.getAttribute("src"); one.removeAttribute("src"); };
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const one of addedNodes) if (one.matches?.("[src]:not(script)")) take(one);
        }).observe(document, { childList: true, subtree: true });
      </script>${scriptTag("lazysizes/lazysizes.min.js")}`;
      const body = `<main><article id="article"><fact-card src="/demo/claims.json#alaska-talks"><p>Fallback</p><img class="lazyload" data-src="/dist/none.png" alt=""></fact-card></article></main>`;
      const page = await hostPage({ head: lazy + dropIn, body });
      await pause(50);
      const card = cardsIn(page)[0] as OurElement;
      expect(showsItem(card)).to.equal(false);
      card.setAttribute("src", card.dataset.src as string);
      await expectShown(page, 1);
    }),
  );

  it(
    "(advertisements) while code moves what stands round it, and puts its own between",
    trial(async () => {
      const page = await hostPage({ head: dropIn, body: `<main>${articleHtml}</main>` });
      await expectShown(page);
      run(
        page,
        `for (let round = 0; round < 5; round++) {
          const article = document.querySelector("#article");
          for (const one of [...article.children]) {
            const slot = document.createElement("div");
            slot.className = "ad-slot";
            one.before(slot);
            const frame = document.createElement("iframe");
            slot.append(frame);
            const wrapper = document.createElement("div");
            one.replaceWith(wrapper);
            wrapper.append(one);
          }
          const section = document.createElement("section");
          section.append(...article.childNodes);
          article.append(section);
        }`,
      );
      await expectShown(page);
    }),
  );
});

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
        const expected = (await undisturbed()).slice(0, 4);
        const page = await hostPage({ head: head + dropIn, body: `<main>${articleHtml}</main>` });
        await expectShown(page);
        const cards = cardsIn(page);
        expect(madeOf(cards.slice(0, 4))).to.deep.equal(expected);
        for (const card of cards) {
          for (const text of card.shadowRoot?.querySelectorAll("figure p, figure td") ?? []) {
            const { fontSize, visibility } = page.window.getComputedStyle(text);
            if (!text.closest(".aloud"))
              expect(Number.parseFloat(fontSize), card.localName).to.be.at.least(12);
            expect(visibility).to.equal("visible");
          }
          expect(card.getBoundingClientRect().height, card.localName).to.be.above(40);
        }
        for (const card of cards) card.hidden = true;
        for (const card of cards) expect(card.getClientRects().length, card.localName).to.equal(0);
      }),
    );
  }
});
