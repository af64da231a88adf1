import { expect } from "@open-wc/testing";
import { embedPages } from "../../../src/embed/index.js";
import { closePages, Editor, until } from "./editor.js";

/*
 * A link or a frame is no more than its page: what the builder hands out is the address of a page that `onrecord pages`
 * writes beside the document that the builder saves.
 */

const article = await (await fetch("/demo/claims.json")).text();
const address = "https://news.example/claims/2025-08-14/";

async function saved(editor: Editor): Promise<string> {
  let blob: Blob | undefined;
  const { window } = editor.page;
  window.URL.createObjectURL = (given) => {
    blob = given as Blob;
    return "about:blank";
  };
  window.HTMLAnchorElement.prototype.click = () => {};
  await editor.press("Save claims.json");
  return (await blob?.text()) ?? "";
}

async function typeAddress(editor: Editor, src: string) {
  const field = editor.find<HTMLInputElement>("#out-src");
  field.value = src;
  field.dispatchEvent(new editor.page.window.Event("input", { bubbles: true }));
  await editor.drawn();
}

describe("the link to a card’s own page", () => {
  afterEach(closePages);

  it("leads for each claim of an article to a page that is written, as the frame does", async function () {
    this.timeout(60_000);
    const editor = await Editor.open();
    await editor.press("Open or paste");
    editor.find<HTMLTextAreaElement>("#open-text").value = article;
    await editor.press("Open it");
    await until(() => editor.document.querySelectorAll(".claim").length === 28);
    editor.find<HTMLElement>("#out-link").click();
    await typeAddress(editor, `${address}claims.json?from=desk/1`);
    const { files } = embedPages(await saved(editor), { address });
    for (const claim of editor.document.querySelectorAll<HTMLElement>(".claim")) {
      claim.click();
      await editor.drawn();
      editor.find<HTMLElement>("#out-link").click();
      await editor.drawn();
      const link = editor.snippet();
      expect(link.startsWith(address), link).to.equal(true);
      const page = files[link.slice(address.length)] ?? "";
      expect(page, link).to.include(`<meta property="og:url" content="${link}">`);
      editor.find<HTMLElement>("#out-iframe").click();
      await editor.drawn();
      expect(editor.snippet()).to.include(`<iframe src="${link}"`);
    }
  });

  it("is given to a claim of the editor’s own, whatever it is called", async () => {
    const editor = await Editor.open();
    editor.find<HTMLElement>("#task-fact").click();
    await editor.drawn();
    await editor.type("Statement", "Index");
    await editor.type("Name", "Town council");
    editor.find<HTMLElement>("#out-link").click();
    await editor.drawn();
    expect(editor.document.querySelector("#out-snippet")).to.equal(null);
    await typeAddress(editor, `${address}claims.json`);
    const link = editor.snippet();
    const { files, issues } = embedPages(await saved(editor), { address });
    expect(issues).to.deep.equal([]);
    expect(Object.keys(files)).to.include(link.slice(address.length));
    expect(link.slice(address.length)).not.to.equal("index.html");
  });
});
