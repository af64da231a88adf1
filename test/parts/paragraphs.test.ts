import { expect } from "@open-wc/testing";
import { paragraphsHtml } from "../../src/parts/paragraphs.js";
import { shown } from "./shown.js";

const html = (text: string, more = {}) =>
  shown(paragraphsHtml([{ text, datum: true, ...more }])).replaceAll(
    ' class="statement" part="statement"',
    "",
  );

describe("the paragraphs of a statement", () => {
  it("are one where no line is empty", () => {
    expect(html("Two depots burned.")).to.equal("<p><bdi>Two depots burned.</bdi></p>");
  });

  it("are two where an empty line stands between them", () => {
    expect(html("First.\n\nSecond.")).to.equal("<p><bdi>First.</bdi></p><p><bdi>Second.</bdi></p>");
    expect(html("First.\n  \n\n\nSecond.")).to.equal("<p><bdi>First.</bdi></p><p><bdi>Second.</bdi></p>");
  });

  it("keep a line break within", () => {
    expect(html("First.\nSecond.")).to.equal("<p><bdi>First.</bdi><br><bdi>Second.</bdi></p>");
  });

  it("keep their language", () => {
    expect(html("Перше.\n\nДруге.", { lang: "uk" })).to.equal(
      '<p><bdi lang="uk">Перше.</bdi></p><p><bdi lang="uk">Друге.</bdi></p>',
    );
  });

  it("are none where there are no words", () => {
    expect(html("\n\n")).to.equal("");
  });

  it("are parts that a theme can reach", () => {
    expect(shown(paragraphsHtml([{ text: "First." }], "statement"))).to.equal(
      '<p class="statement" part="statement">First.</p>',
    );
  });
});
