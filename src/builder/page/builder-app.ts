import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { isOnItsWay } from "../../elements/card-language.js";
import { onMessagesChanged } from "../../language/messages.js";
import type { ItemType } from "../../model/item.js";
import { Desk, emptyWork } from "./desk.js";
import { itemFormHtml } from "./form/item-form.js";
import { outPaneHtml } from "./out/out-pane.js";
import { type Written, writtenOf } from "./out/snippet.js";
import { previewHtml } from "./preview.js";
import { rememberedView, rememberView, type View } from "./view.js";

/** The order of the tasks: what an editor makes most comes first. */
const tasks: readonly ItemType[] = ["quote", "stat", "fact", "comparison"];

/**
 * The page on which an editor makes a card. It stands in the page itself and not in a shadow: labels, errors and the
 * fields that they speak of find each other, and the page's one sheet gives it its look.
 */
export class BuilderApp extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { state: true },
    said: { state: true },
  };

  readonly desk = new Desk(emptyWork("en"), () => this.requestUpdate());
  private view: View = rememberedView();
  /** What a screen reader is told. */
  private said = "";
  private written?: { document: unknown; at?: number; written?: Written };
  private stopListening?: () => void;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.stopListening = onMessagesChanged(() => this.requestUpdate());
    this.addEventListener("keydown", this.onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening?.();
    this.removeEventListener("keydown", this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
    if (!isRedo && key !== "z") return;
    event.preventDefault();
    if (isRedo) this.desk.redo();
    else this.desk.undo();
  };

  private readonly look = (change: Partial<View>) => {
    this.view = { ...this.view, ...change };
    rememberView(this.view);
  };

  private readonly say = (words: string) => {
    this.said = words;
  };

  /** What is written, read once a change. */
  private read(): Written | undefined {
    const { document, at } = this.desk;
    if (this.written?.document !== document || this.written.at !== at)
      this.written = { document, at, written: writtenOf(this.desk) };
    return this.written.written;
  }

  protected override render(): TemplateResult {
    const { desk, view, look, say } = this;
    const { words, type } = desk;
    // The snippet is in the document's language: its words are asked for before anybody copies it.
    isOnItsWay(desk.lang);
    const written = this.read();
    return html`${this.toolbarHtml()}<main class="desk">${
      type
        ? html`<div class="fields">${itemFormHtml(desk, type)}</div>
        <div class="shown">
          <section class="preview" id="preview" aria-labelledby="preview-title"><h2 id="preview-title">${words.preview}</h2>${previewHtml(desk, written, { view, look })}</section>
          <section class="out" id="snippet" aria-labelledby="out-title"><h2 id="out-title">${words.out}</h2>${outPaneHtml({ desk, view, look, say, showMissing: this.showMissing }, written)}</section>
        </div>`
        : this.tasksHtml()
    }</main><div class="said" role="status">${this.said}</div>`;
  }

  private toolbarHtml(): TemplateResult {
    const { desk } = this;
    const { words } = desk;
    return html`<header class="toolbar"><h1>${words.title}</h1>
      <div role="toolbar" aria-label=${words.toolbar}>
        <button type="button" class="plain" ?disabled=${!desk.canUndo} @click=${() => desk.undo()}>${words.undo}</button
        ><button type="button" class="plain" ?disabled=${!desk.canRedo} @click=${() => desk.redo()}>${words.redo}</button>
      </div></header>`;
  }

  private tasksHtml(): TemplateResult {
    const { desk } = this;
    const { words } = desk;
    return html`<section class="tasks" aria-labelledby="tasks-title"><h2 id="tasks-title">${words.chooseType}</h2>
      <p class="intro">${words.intro}</p>
      <ul>${tasks.map(
        (type) =>
          html`<li><button type="button" class="task ${type}" id="task-${type}" @click=${() => {
            desk.start(type);
            this.focusFirst();
          }}><b>${words.types[type]}</b><span>${words.typeHelp[type]}</span></button></li>`,
      )}</ul></section>`;
  }

  /** The first field is where writing begins. */
  private async focusFirst() {
    await this.updateComplete;
    this.querySelector<HTMLElement>(".fields input, .fields textarea")?.focus();
  }

  private readonly showMissing = () => {
    this.desk.check();
  };
}
