import { expect } from "@open-wc/testing";
import { closePages, drawing, Editor, until } from "./editor.js";

/*
 * From the article by selection: what the passage holds is typed by nobody, what was guessed is marked, and what does
 * not agree with the article is said beside its field.
 */

const text = `The lower town stood under water for three days.

“We counted twice,” said Ada Example, an election officer, on March 1.

At least 212 homes were flooded, the district office said.

The bridge is closed until further notice.`;

async function selected(editor: Editor, words: string) {
  if (!editor.document.querySelector("#article-text")) await editor.press("Another claim");
  const area = editor.find<HTMLTextAreaElement>("#article-text");
  const { length } = editor.document.querySelectorAll(".claim");
  const at = text.indexOf(words);
  area.focus();
  area.setSelectionRange(at, at + words.length);
  await editor.press("Make a card of the selection");
  await until(() => editor.document.querySelectorAll(".claim").length === length + 1);
  await editor.drawn();
}

async function withText(): Promise<Editor> {
  const editor = await Editor.open();
  const area = editor.find<HTMLTextAreaElement>("#article-text");
  area.value = text;
  area.dispatchEvent(new editor.page.window.Event("input", { bubbles: true }));
  await editor.drawn();
  return editor;
}

describe("a card out of the article", () => {
  afterEach(closePages);

  it("has the words, the speaker and the day, marked until they are confirmed", async () => {
    const editor = await withText();
    await selected(editor, "“We counted twice,”");
    expect(editor.control("Words").value).to.equal("We counted twice");
    expect(editor.control("Name").value).to.equal("Ada Example");
    expect(editor.document.querySelectorAll("#fields .suggested").length).to.be.greaterThan(0);
    await editor.press("All of it is right");
    expect(editor.document.querySelectorAll(".suggested").length).to.equal(0);
    const card = await editor.preview();
    expect(card.item).to.have.property("exact");
    expect(drawing(await Editor.pasted(editor.snippet()))).to.equal(drawing(card));
  });

  it("is a number where the passage has one, a statement where it has none, and the sources are entered once", async () => {
    const editor = await withText();
    await selected(editor, "At least 212 homes were flooded, the district office said.");
    expect((await editor.preview()).localName).to.equal("stat-bar");
    await selected(editor, "The bridge is closed until further notice.");
    expect((await editor.preview()).localName).to.equal("fact-card");
    await selected(editor, "“We counted twice,”");
    expect(editor.document.querySelectorAll(".claim")).to.have.length(3);
  });

  it("says so where nothing is selected", async () => {
    const editor = await withText();
    editor.find<HTMLTextAreaElement>("#article-text").setSelectionRange(0, 0);
    await editor.press("Make a card of the selection");
    await until(() => editor.find(".said").textContent);
    expect(editor.find(".said").textContent).to.equal("Select a passage in the text first.");
  });

  it("advises where a quotation is not the article’s, shows how, and mends it at one click", async () => {
    const editor = await withText();
    await selected(editor, "“We counted twice,”");
    await editor.type("Words", "We counted it twice");
    const advice = () => [...editor.document.querySelectorAll("#fields .advice")];
    const about = () => advice().find((one) => one.textContent?.includes("letter by letter"));
    await until(about);
    expect(about()?.querySelector("del, ins") !== null).to.equal(true);
    const describes = editor.find("#at-items-0-text").getAttribute("aria-describedby") ?? "";
    expect(about()?.closest("[id]")?.id).to.be.oneOf(describes.split(" "));
    await editor.press("Take the article’s words");
    expect(editor.control("Words").value).to.equal("We counted twice");
    expect(about()).to.equal(undefined);
  });

  it("advises where nobody is named, and one click says that", async () => {
    const editor = await withText();
    await selected(editor, "The bridge is closed until further notice.");
    await editor.press("Say that no source is named");
    const card = await editor.preview();
    await until(() => card.shadowRoot?.textContent?.includes("No source named"));
    await editor.press("Undo");
    await until(() => !card.shadowRoot?.textContent?.includes("No source named"));
  });
});
