import { expect } from "@open-wc/testing";
import { findWords } from "../../src/tools/find-words.js";

/** A page's text, with what is found in it. */
function found(html: string, words: Parameters<typeof findWords>[1]): string | undefined {
  const body = document.createElement("div");
  body.innerHTML = html;
  document.body.append(body);
  const range = findWords(body, words);
  const text = range?.toString();
  const before = range && document.createRange();
  before?.setStart(body, 0);
  before?.setEnd(range?.startContainer as Node, range?.startOffset ?? 0);
  const place = before?.toString().length;
  body.remove();
  return text === undefined ? undefined : `${place}: ${text}`;
}

describe("words in an article", () => {
  it("are found across links and emphasis", () => {
    expect(
      found("<p>They <a>counted <em>every</em></a> tree.</p>", { exact: "counted every tree" }),
    ).to.equal("5: counted every tree");
  });

  it("are found whatever white space, dashes and quotation marks the page has", () => {
    const page = "<p>He\u00a0said:\n   “50–100\u00a0pieces”.</p>";
    expect(found(page, { exact: 'said: "50-100 pieces"' })).to.equal("3: said:\n   “50–100\u00a0pieces”");
  });

  it("are found where the page has soft hyphens in them", () => {
    expect(found("<p>a de\u00adploy\u00adment</p>", { exact: "deployment" })).to.equal(
      "2: de\u00adploy\u00adment",
    );
  });

  it("are chosen by what stands before and after them", () => {
    const page = "<p>The bridge is closed.</p><p>Once more: the bridge is closed today.</p>";
    expect(found(page, { exact: "bridge is closed", prefix: "more: the" })).to.equal("36: bridge is closed");
    expect(found(page, { exact: "bridge is closed", suffix: "today" })).to.equal("36: bridge is closed");
    expect(found(page, { exact: "bridge is closed" })).to.equal("4: bridge is closed");
  });

  it("do not run from one paragraph into the next without a space", () => {
    expect(found("<p>end</p><p>start</p>", { exact: "endstart" })).to.equal(undefined);
    expect(found("<p>end</p><p>start</p>", { exact: "end start" })).to.equal("0: endstart");
  });

  it("are never found in a card, in its fallback, or in a script", () => {
    const page =
      "<fact-card>the words</fact-card><figure class=onrecord>the words</figure><script>the words</script><p>and here the words</p>";
    expect(found(page, { exact: "the words" })).to.equal(`${9 * 3 + 9}: the words`);
  });

  it("are found beside characters of two units", () => {
    expect(found("<p>🦢🦢 swans 🦢</p>", { exact: "swans 🦢" })).to.equal("5: swans 🦢");
  });

  it("are not there where there are none", () => {
    expect(found("<p>Something else.</p>", { exact: "the words" })).to.equal(undefined);
    expect(found("<p>Something else.</p>", { exact: " " })).to.equal(undefined);
  });
});
