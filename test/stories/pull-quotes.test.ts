import { expect, fixture, html } from "@open-wc/testing";
import "../../src/define.js";
import { upgradePullQuotes } from "../../stories/pull-quotes.js";

/*
 * The code that the guide “From a pull-quote or a big number” hands out, on what content systems write.
 */

const asWordPress = html`<article>
  <p>The road will come, the mayor said.</p>
  <figure class="wp-block-pullquote">
    <blockquote>
      <p>“Nobody will lose a home”</p>
      <p>“to this road”</p>
      <cite>Ada Example, mayor</cite>
    </blockquote>
  </figure>
  <blockquote><p>This is no pull-quote.</p></blockquote>
</article>`;

const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim();

async function upgraded(page = asWordPress) {
  const article = await fixture<HTMLElement>(page);
  upgradePullQuotes(article);
  return article;
}

describe("a site's pull-quotes, moved at once", () => {
  it("keep their words, in the marks of the language, and who said them", async () => {
    const article = await upgraded();
    const [figure, ...more] = article.querySelectorAll("figure");
    expect(more).to.be.empty;
    expect(figure?.getAttribute("data-onrecord")).to.equal("quote-block");
    expect(words(figure?.querySelector("blockquote") ?? null)).to.equal(
      "“Nobody will lose a hometo this road”",
    );
    expect(words(figure ?? null)).to.contain("Ada Example, mayor");
    expect(article.querySelector("cite")).to.equal(null);
  });

  it("say that nobody is named where nobody was", async () => {
    const article = await upgraded(
      html`<article><aside class="pull-quote"><p>There is nothing left to negotiate</p></aside></article>`,
    );
    expect(words(article)).to.contain("No source named");
  });

  it("leave all else alone", async () => {
    const article = await upgraded();
    expect(words(article.querySelector(":scope > blockquote"))).to.equal("This is no pull-quote.");
    expect(words(article.querySelector("p"))).to.equal("The road will come, the mayor said.");
  });
});
