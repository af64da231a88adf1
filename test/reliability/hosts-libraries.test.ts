import { expect } from "@open-wc/testing";
import { articleHtml, expectShown, scriptTag } from "./host-article.js";
import {
  cardsIn,
  closePages,
  dropIn,
  type HostPage,
  hostPage,
  make,
  type OurElement,
  openPage,
  pause,
  showsItem,
  until,
} from "./host-page.js";
import { trialsOf } from "./trials.js";

/*
 * What real pages do: libraries that swap, copy and rewrite what stands there, and helpers of readers.
 */

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
