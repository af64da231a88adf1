/*
 * An editor at the built page: finds fields by what they are called, and types.
 */
import {
  closePages,
  type HostPage,
  hostPage,
  type OurElement,
  openPage,
  settled,
  until,
} from "../../reliability/host-page.js";

export { closePages, until };

const cards = "fact-card, quote-block, stat-bar, equipment-compare";

export class Editor {
  private constructor(readonly page: HostPage) {}

  /** Opens the page as it is on a device that keeps nothing yet. */
  static async open({ hash = "", width = 1280, keeps = false } = {}): Promise<Editor> {
    if (!keeps) localStorage.clear();
    const page = await openPage(`/dist/builder/index.html${hash}`, { width, height: 900 });
    const editor = new Editor(page);
    await until(() => page.document.querySelector(".toolbar"));
    await editor.drawn();
    return editor;
  }

  get document(): Document {
    return this.page.document;
  }

  find<Found extends Element>(selector: string): Found {
    const found = this.document.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** What has changed is on the page. */
  async drawn() {
    const app = this.find("builder-app") as unknown as OurElement;
    await app.updateComplete;
    await new Promise((done) => this.page.window.setTimeout(done, 0));
    await app.updateComplete;
  }

  /** The control that a label names; the nth of several of that name. */
  control(label: string, nth = 0): HTMLInputElement {
    const labels = [...this.document.querySelectorAll("label")].filter(
      (one) => one.textContent?.trim() === label,
    );
    const control = labels[nth]?.control;
    if (!control) throw new Error(`There is no field “${label}” (${nth}).`);
    return control as HTMLInputElement;
  }

  async type(label: string, text: string, nth = 0) {
    const control = this.control(label, nth);
    control.focus();
    control.value = text;
    const { Event } = this.page.window;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
    await this.drawn();
  }

  async choose(label: string, value: string, nth = 0) {
    await this.type(label, value, nth);
  }

  async tick(label: string, nth = 0) {
    this.control(label, nth).click();
    await this.drawn();
  }

  /** Presses a button by its words; the nth of several. */
  async press(words: string, nth = 0) {
    const buttons = [...this.document.querySelectorAll<HTMLElement>("button")].filter(
      (one) => one.textContent?.trim() === words || one.getAttribute("aria-label") === words,
    );
    if (!buttons[nth]) throw new Error(`There is no button “${words}” (${nth}).`);
    buttons[nth].click();
    await this.drawn();
  }

  /** Opens what is folded, by the words that it begins with. */
  async unfold(words: string, nth = 0) {
    const found = [...this.document.querySelectorAll("summary")].filter((one) =>
      one.textContent?.trim().startsWith(words),
    );
    const summary = found[nth];
    if (!summary) throw new Error(`Nothing is folded under “${words}” (${nth}).`);
    summary.click();
    await until(() => (summary.parentElement as HTMLDetailsElement).open);
    await this.drawn();
    await this.drawn();
  }

  /** What the editor sees in the preview, once it stands. */
  async preview(): Promise<OurElement> {
    await until(() => this.document.querySelector(`.stage :is(${cards})`));
    const card = this.find(`.stage :is(${cards})`) as unknown as OurElement;
    await settled([card]);
    return card;
  }

  snippet(): string {
    return this.find<HTMLTextAreaElement>("#out-snippet").value;
  }

  /** The card that a snippet becomes on a page with the drop-in. */
  static async pasted(snippet: string): Promise<OurElement> {
    const page = await hostPage({
      head: `<script type="module" crossorigin src="/dist/cdn/onrecord.js"></script>`,
      body: `<article>${snippet}</article>`,
    });
    await until(() => page.document.querySelector(cards));
    const card = page.document.querySelector(cards) as unknown as OurElement;
    await settled([card]);
    return card;
  }
}

/** A card’s own markup, without what Lit writes beside it. */
export const drawing = (card: OurElement): string => {
  const shown = card.shadowRoot?.querySelector("[part~=card]")?.cloneNode(true) as HTMLElement;
  // A chart comes when it can; what it says stands in the table.
  for (const later of shown.querySelectorAll(".chart, .tools")) later.remove();
  return shown.outerHTML.replace(/<!--.*?-->/gs, "");
};
