import { expect } from "@open-wc/testing";
import DOMPurify from "dompurify";
import { closePages, drawing, Editor } from "./editor.js";

/*
 * From an empty page to a card on somebody's site, as an editor does it: the card is the one that was shown, also where
 * a sanitizer has had the snippet.
 */

const tasks: Record<string, (editor: Editor) => Promise<void>> = {
  "Somebody said something": async (editor) => {
    await editor.type("Words", "We counted twice.");
    await editor.type("Name", "Ada Example");
    await editor.type("Verb", "said");
    await editor.type("Date", "13 August 2025");
    await editor.unfold("About Ada Example");
    await editor.type("Role", "election officer");
  },
  "A number": async (editor) => {
    await editor.type("Number", "about 12,000 soldiers");
    await editor.type("What the number counts", "have been sent to the front");
    await editor.type("Name", "District office");
    await editor.unfold("Who answered");
    await editor.press("Add: What those concerned answer");
    await editor.type("Who answers", "Residents’ association");
    await editor.choose("Their answer", "denied");
  },
  "A statement of fact": async (editor) => {
    await editor.type("Statement", "The bridge is closed until further notice.");
    await editor.tick("No source is named");
    await editor.unfold("How sure");
    await editor.choose("How it is put", "reportedly");
  },
  "Compare equipment": async (editor) => {
    await editor.type("What is compared", "Two ferries");
    await editor.type("Name", "Old ferry", 0);
    await editor.type("Name", "New ferry", 1);
    await editor.type("What of each", "Length");
    await editor.type("Unit", "meter");
    await editor.type("Old ferry", "61.5");
    await editor.type("New ferry", "about 80");
    await editor.type("Name", "Example Shipyard", 2);
  },
};

describe("an editor makes a card", () => {
  afterEach(closePages);

  for (const [task, work] of Object.entries(tasks)) {
    it(`${task}: what is pasted is what was shown, through a sanitizer too`, async () => {
      const editor = await Editor.open();
      const button = [...editor.document.querySelectorAll("button")].find(
        (one) => one.querySelector("b")?.textContent === task,
      );
      button?.click();
      await editor.drawn();
      await work(editor);
      const shown = drawing(await editor.preview());
      const snippet = editor.snippet();
      expect(drawing(await Editor.pasted(snippet))).to.equal(shown);
      expect(drawing(await Editor.pasted(DOMPurify.sanitize(snippet)))).to.equal(shown);
      await editor.press("Tag");
      expect(drawing(await Editor.pasted(editor.snippet()))).to.equal(shown);
    });
  }

  it("says what a number was understood as, and asks where it could be two", async () => {
    const editor = await Editor.open();
    editor.find<HTMLElement>("#task-stat").click();
    await editor.drawn();
    await editor.type("What the number counts", "homes flooded");
    await editor.type("Number", "at least 212 homes");
    const said = () => editor.find("#at-items-0-quantity-said").textContent?.replace(/\s+/g, " ").trim();
    expect(said()).to.equal("Understood: at least 212 homes");
    await editor.type("Number", "5 m");
    expect(editor.document.querySelectorAll("#at-items-0-quantity-said button").length).to.be.greaterThan(1);
    expect(editor.document.querySelector(".stage stat-bar") === null, "nothing is guessed").to.equal(true);
    editor.find<HTMLElement>("#at-items-0-quantity-said button").click();
    await editor.drawn();
    const card = await editor.preview();
    expect(card.item).to.have.property("quantity");
  });

  it("copies the snippet as text and as HTML, and says so", async () => {
    const editor = await Editor.open();
    const copied: ClipboardItem[] = [];
    Object.defineProperty(editor.page.window.navigator, "clipboard", {
      value: { write: async (items: ClipboardItem[]) => void copied.push(...items) },
    });
    editor.find<HTMLElement>("#task-fact").click();
    await editor.drawn();
    await editor.type("Statement", "The bridge is closed.");
    await editor.type("Name", "Town council");
    await editor.press("Copy");
    await editor.drawn();
    expect(editor.find(".said").textContent).to.equal("Copied, as text and as HTML.");
    const text = async (type: string) => (await copied[0]?.getType(type))?.text();
    expect(await text("text/plain")).to.equal(editor.snippet());
    expect(await text("text/html")).to.equal(editor.snippet());
  });
});
