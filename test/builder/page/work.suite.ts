import { expect } from "@open-wc/testing";
import { parse } from "../../../src/model/index.js";
import { closePages, drawing, Editor, until } from "./editor.js";

/*
 * All claims of an article: opened, ordered, kept, passed on, corrected, and saved as they were.
 */

const article = await (await fetch("/demo/claims.json")).text();

/** Files that the page hands out, in place of a download. */
function caught(editor: Editor): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  const { window } = editor.page;
  window.URL.createObjectURL = (blob) => {
    files.push({ name: "", blob: blob as Blob });
    return "about:blank";
  };
  window.HTMLAnchorElement.prototype.click = function () {
    const last = files.at(-1);
    if (last) last.name = this.download;
  };
  return files;
}

async function withArticle(): Promise<Editor> {
  const editor = await Editor.open();
  await editor.press("Open or paste");
  const area = editor.find<HTMLTextAreaElement>("#open-text");
  area.value = article;
  await editor.press("Open it");
  await until(() => editor.document.querySelectorAll(".claim").length === 28);
  await editor.drawn();
  return editor;
}

const made = async (editor: Editor) => {
  editor.find<HTMLElement>("#task-fact").click();
  await editor.drawn();
  await editor.type("Statement", "The bridge is closed.");
  await editor.type("Name", "Town council");
};

/** What was typed is kept a moment later. */
const kept = () => until(() => localStorage.getItem("onrecord-builder-draft")?.includes("bridge"));

describe("the claims of an article", () => {
  afterEach(closePages);

  it("are the same once they were opened and saved", async () => {
    const editor = await withArticle();
    const files = caught(editor);
    await editor.press("Save claims.json");
    expect(files.map(({ name }) => name)).to.deep.equal(["claims.json"]);
    const saved = parse(await files[0]?.blob.text());
    const original = parse(article);
    expect(saved.issues.filter(({ severity }) => severity !== "advice")).to.deep.equal([]);
    expect(saved.value?.items).to.have.length(28);
    expect(JSON.parse(JSON.stringify(saved.value))).to.deep.equal(JSON.parse(JSON.stringify(original.value)));
  });

  it("are each shown, and are each the card that their snippet becomes", async function () {
    this.timeout(120_000);
    const editor = await withArticle();
    for (let at = 0; at < 28; at += 9) {
      editor.document.querySelectorAll<HTMLElement>(".claim")[at]?.click();
      await editor.drawn();
      const shown = drawing(await editor.preview());
      expect(drawing(await Editor.pasted(editor.snippet())), `claim ${at}`).to.equal(shown);
    }
  });

  it("are put into another order, taken out, and had back by undo", async () => {
    const editor = await withArticle();
    const names = () => [...editor.document.querySelectorAll(".claim-name")].map((one) => one.textContent);
    const [first, second, ...rest] = names();
    await editor.press("Down");
    expect(names()).to.deep.equal([second, first, ...rest]);
    await editor.press("Remove this claim");
    expect(names()).to.deep.equal([second, ...rest]);
    await editor.press("Undo");
    await editor.press("Undo");
    expect(names()).to.deep.equal([first, second, ...rest]);
    await editor.press("Redo");
    expect(names()).to.deep.equal([second, first, ...rest]);
  });

  it("are checked as a whole, and what is missing leads to its field", async () => {
    const editor = await withArticle();
    await editor.press("Another claim");
    editor.find<HTMLElement>("#task-quote").click();
    await editor.drawn();
    editor.document.querySelectorAll<HTMLElement>(".claim")[2]?.click();
    await editor.drawn();
    await editor.press("Check all");
    await until(() => editor.document.activeElement?.id === "missing");
    expect(editor.find("#missing h3").textContent).to.equal("One thing is missing or wrong.");
    editor.find<HTMLElement>("#missing button").click();
    await until(() => editor.document.activeElement?.id === "at-items-28-text");
    const field = editor.find("#at-items-28-text");
    const said = field.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(field.getAttribute("aria-invalid")).to.equal("true");
    expect(said.map((id) => editor.document.getElementById(id)?.textContent).join(" ")).to.include(
      "Fill this in.",
    );
  });
});

describe("the work of an editor", () => {
  afterEach(closePages);

  it("is kept on this device until it is cleared", async () => {
    const editor = await Editor.open();
    await made(editor);
    await kept();
    closePages();
    const again = await Editor.open({ keeps: true });
    await until(() => again.document.querySelector("#at-items-0-text"));
    expect(again.control("Statement").value).to.equal("The bridge is closed.");
    expect(again.find(".kept").textContent).to.equal("This device keeps a draft until you clear it.");
    await again.press("Clear the draft");
    expect(Object.keys(localStorage).filter((key) => key.includes("draft"))).to.deep.equal([]);
    expect(again.page.window.location.hash).to.equal("");
    closePages();
    const empty = await Editor.open({ keeps: true });
    expect(empty.document.querySelector("#task-fact") !== null).to.equal(true);
  });

  it("goes along in the address, and a colleague’s own draft is not written over", async () => {
    const editor = await Editor.open();
    await made(editor);
    await until(() => editor.page.window.location.hash.length > 20);
    const { hash } = editor.page.window.location;
    closePages();
    localStorage.clear();
    const colleague = await Editor.open();
    colleague.find<HTMLElement>("#task-quote").click();
    await colleague.drawn();
    await colleague.type("Words", "Over that bridge I would not go.");
    await kept();
    closePages();
    const opened = await Editor.open({ hash, keeps: true });
    await until(() => opened.document.querySelector("#at-items-0-text"));
    expect(opened.control("Statement").value).to.equal("The bridge is closed.");
    expect((await opened.preview()).item).to.have.property("text", "The bridge is closed.");
    await opened.press("Open it", 0);
    expect(opened.control("Words").value).to.equal("Over that bridge I would not go.");
  });

  it("is not lost on an address that somebody has broken", async () => {
    const editor = await Editor.open({ hash: "#work=abc" });
    expect(editor.document.querySelector("#task-fact") !== null).to.equal(true);
  });

  it("keeps what was wrong on the card that is corrected, and what its source said on one that is revised", async () => {
    const editor = await Editor.open();
    editor.find<HTMLElement>("#task-stat").click();
    await editor.drawn();
    await editor.type("Number", "312 homes");
    await editor.type("What the number counts", "flooded in the lower town");
    await editor.type("Name", "District office");
    await editor.preview();
    await editor.press("Correct this");
    await editor.type("Number", "212 homes");
    await editor.type("Date of the change", "2 March 2025");
    await editor.press("Keep the old value on the card");
    const corrected = await editor.preview();
    await until(() => corrected.shadowRoot?.querySelector("del, .fix"));
    expect(corrected.shadowRoot?.textContent).to.include("312");
    await editor.press("Its source revised it");
    await editor.type("Number", "at least 220 homes");
    await editor.type("Date of the change", "2025-03-05");
    await editor.press("Keep the old value on the card");
    await until(() => corrected.shadowRoot?.querySelector(".update"));
    const { item } = corrected as unknown as { item: Record<string, unknown[]> };
    expect(item.corrections).to.have.length(1);
    expect(item.revisions).to.have.length(1);
    const snippet = editor.snippet();
    expect(drawing(await Editor.pasted(snippet))).to.equal(drawing(corrected));
  });

  it("speaks Ukrainian, and the card goes on in its own language", async () => {
    const editor = await Editor.open();
    await made(editor);
    await editor.choose("Language of this page", "uk").catch(async () => {
      const select = editor.find<HTMLSelectElement>("#page-language");
      select.value = "uk";
      select.dispatchEvent(new editor.page.window.Event("change", { bubbles: true }));
    });
    await until(() => editor.document.documentElement.lang === "uk");
    await editor.drawn();
    expect(editor.find("h1").textContent).to.equal("Зробити картку");
    expect((await editor.preview()).shadowRoot?.textContent).to.include("Claimed");
  });

  it("begins in the editor’s own language, and reads it", async () => {
    const editor = await Editor.open();
    const select = editor.find<HTMLSelectElement>("#page-language");
    select.value = "uk";
    select.dispatchEvent(new editor.page.window.Event("change", { bubbles: true }));
    await until(() => editor.document.documentElement.lang === "uk");
    await editor.drawn();
    editor.find<HTMLElement>("#task-stat").click();
    await editor.drawn();
    await editor.type("Що рахує число", "відправили на фронт");
    await editor.type("Ім’я або назва", "Штаб");
    for (let tries = 0; tries < 50 && !editor.document.querySelector(".stage stat-bar"); tries++)
      await editor.type("Число", "близько 12 тисяч солдатів");
    const card = await editor.preview();
    await until(() => card.shadowRoot?.textContent?.includes("приблизно"));
    expect(editor.find("#at-items-0-quantity-said").textContent).to.include("приблизно 12 тисяч солдатів");
    expect(editor.find("figure, .stage").getAttribute("lang")).to.equal("uk");
  });

  it("reads numbers and dates in the language of the article, and says back what it understood", async () => {
    const editor = await Editor.open();
    await editor.press("Open or paste");
    editor.find<HTMLTextAreaElement>("#open-text").value = JSON.stringify({
      version: 1,
      lang: "uk",
      items: [{ type: "stat", label: "відправили на фронт", by: "Штаб" }],
    });
    await editor.press("Open it");
    await until(() => editor.document.querySelector("#at-items-0-quantity"));
    const said = () => editor.find("#at-items-0-quantity-said").textContent ?? "";
    // Its reader comes in a file of its own.
    for (let tries = 0; tries < 50 && !said().includes("soldiers"); tries++)
      await editor.type("Number", "близько 12 тисяч солдатів");
    expect(said()).to.include("about 12 thousand soldiers");
    const when = editor.find<HTMLInputElement>("#at-items-0-by-0-date");
    when.value = "13 серпня 2025 року";
    when.dispatchEvent(new editor.page.window.Event("input", { bubbles: true }));
    await editor.drawn();
    const { item } = (await editor.preview()) as unknown as { item: { quantity: object } };
    expect(item.quantity).to.include({ value: "12", scale: "thousand", hedge: "about", unit: "soldier" });
    expect(JSON.stringify(item)).to.include("2025-08-13");
  });

  it("is saved as rows that a spreadsheet takes, and those are opened again", async () => {
    const editor = await Editor.open();
    await made(editor);
    const files = caught(editor);
    await editor.press("Save as CSV");
    const csv = (await files[0]?.blob.text()) ?? "";
    expect(csv).to.include("The bridge is closed.");
    await editor.press("Open or paste");
    editor.find<HTMLTextAreaElement>("#open-text").value = csv;
    await editor.press("Put beside what is here");
    await until(() => editor.document.querySelectorAll(".claim").length === 2);
    await editor.drawn();
    expect(editor.control("Statement").value).to.equal("The bridge is closed.");
    expect(editor.control("Name").value).to.equal("Town council");
  });
});
