import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { isOnItsWay } from "../../elements/card-language.js";
import { directionOf } from "../../language/context.js";
import { onMessagesChanged } from "../../language/known-languages.js";
import type { ItemType } from "../../model/item.js";
import { loadReader } from "../readers.js";
import { articlePaneHtml } from "./article-pane.js";
import { Desk } from "./desk.js";
import { itemFormHtml } from "./form/item-form.js";
import type { Path } from "./json.js";
import { Keeper } from "./keeper.js";
import { mendingHtml } from "./mending.js";
import { closeOpenDialog, openDialogHtml } from "./open-dialog.js";
import { openText } from "./open-text.js";
import { outPaneHtml } from "./out/out-pane.js";
import { type Written, writtenOf } from "./out/snippet.js";
import { previewHtml } from "./preview.js";
import type { Problem } from "./problems.js";
import { reveal } from "./reveal.js";
import { sideHtml } from "./side.js";
import { adviceSummaryHtml, missingHtml } from "./summary.js";
import { toolbarHtml } from "./toolbar.js";
import { rememberedView, rememberView, type View } from "./view.js";
import { counted, loadWords, type PageLanguage, preferredLanguage } from "./words.js";
import { emptyWork } from "./work.js";

/** What an editor makes most comes first. */
const tasks: readonly ItemType[] = ["quote", "stat", "fact", "comparison"];

/**
 * The page on which an editor makes a card. It stands in the page itself and not in a shadow: labels, errors and the
 * fields that they speak of find each other, and the page's one sheet gives it its look.
 */
export class BuilderApp extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { state: true },
    said: { state: true },
    missing: { state: true },
    pasteIssues: { state: true },
  };

  readonly desk = new Desk(emptyWork("en"), () => {
    this.keeper.keep();
    // What was said was said of what has changed since.
    this.said = "";
    this.requestUpdate();
  });

  private readonly keeper = new Keeper(this.desk, () => this.requestUpdate());
  private view: View = rememberedView();
  /** What a screen reader is told. */
  private said = "";
  /** What keeps the claim, or the claims, from being cards; asked for by the editor. */
  private missing: "none" | "here" | "all" = "none";
  private pasteIssues: readonly string[] = [];
  private written?: { document: unknown; at?: number; written?: Written };
  private stopListening?: () => void;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.replaceChildren();
    this.stopListening = onMessagesChanged(() => this.requestUpdate());
    this.addEventListener("keydown", this.onKey);
    this.keeper.begin();
    this.speak(this.view.page ?? preferredLanguage());
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

  /** The page's own words, in a language of an editor's. */
  private readonly speak = async (language: PageLanguage) => {
    const { desk } = this;
    desk.words = await loadWords(language);
    desk.language = language;
    // A first claim is in the language of who writes it.
    if (desk.items.length === 0 && !desk.text) desk.open(emptyWork(language));
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dir = directionOf(language);
    document.title = `${desk.words.title} · onrecord`;
    this.requestUpdate();
  };

  /** What is written, read once a change. */
  private read(): Written | undefined {
    const { document, at } = this.desk;
    if (this.written?.document !== document || this.written.at !== at)
      this.written = { document, at, written: writtenOf(this.desk) };
    return this.written.written;
  }

  protected override render(): TemplateResult {
    const { desk, keeper, say } = this;
    // The snippet is in the document's language: its words are asked for before anybody copies it.
    isOnItsWay(desk.lang);
    isOnItsWay(desk.language);
    for (const lang of [desk.lang, desk.language])
      loadReader(lang).then((isNew) => isNew && this.requestUpdate());
    const speak = (page: PageLanguage) => {
      this.look({ page });
      this.speak(page);
    };
    return html`${toolbarHtml({ desk, keeper, say, speak })}<main class="desk ${desk.items.length > 0 ? "with-side" : ""}">${
      desk.items.length > 0 ? html`<div class="side">${sideHtml(desk, this.checkAll)}</div>` : nothing
    }${desk.type ? this.workHtml(desk.type) : this.tasksHtml()}</main>${openDialogHtml({
      desk,
      issues: this.pasteIssues,
      read: this.open,
    })}<div class="said" role="status">${this.said}</div>`;
  }

  private workHtml(type: ItemType): TemplateResult {
    const { desk, view, look, say } = this;
    const { words } = desk;
    const written = this.read();
    // On a phone all of it is one column.
    const jump = html`<nav class="jump" aria-label=${words.jump}>${(
      ["fields", "preview", "snippet"] as const
    ).map(
      (id) =>
        html`<button type="button" class="plain" @click=${() => this.querySelector<HTMLElement>(`#${id}`)?.focus()}>${words.jumpTo[id]}</button>`,
    )}</nav>`;
    return html`<div class="fields" id="fields" tabindex="-1">${this.suggestedHtml()}${itemFormHtml(desk, type)}</div>
      <div class="shown">
        <section class="preview" id="preview" aria-labelledby="preview-title" tabindex="-1"><h2 id="preview-title">${words.preview}</h2>${previewHtml(desk, written, { view, look })}${adviceSummaryHtml(desk, this.go)}${this.missingHtml()}${written ? mendingHtml(desk, say) : nothing}</section>
        <section class="out" id="snippet" aria-labelledby="out-title" tabindex="-1"><h2 id="out-title">${words.out}</h2>${outPaneHtml({ desk, view, look, say, showMissing: this.showMissing }, written)}</section>
      </div>${jump}`;
  }

  private suggestedHtml(): TemplateResult | typeof nothing {
    const { desk } = this;
    const { words } = desk;
    const names = desk.now.suggested[desk.at ?? 0] ?? [];
    return names.length > 0
      ? html`<p class="suggestions"><span class="suggested">${words.suggested}</span> ${words.suggestedHelp} <button type="button" class="add" id="confirm-all" @click=${() => desk.confirm()}>${words.confirmAll}</button></p>`
      : nothing;
  }

  private missingProblems(): Problem[] {
    const { problems, blocking } = this.desk;
    return this.missing === "all" ? problems.filter(({ issue }) => issue.severity === "error") : blocking;
  }

  private missingHtml(): TemplateResult | typeof nothing {
    const problems = this.missing === "none" ? [] : this.missingProblems();
    return problems.length > 0 ? missingHtml(this.desk, problems, this.go) : nothing;
  }

  private tasksHtml(): TemplateResult {
    const { desk, say } = this;
    const { words } = desk;
    return html`<div class="start"><section class="tasks" aria-labelledby="tasks-title"><h2 id="tasks-title">${words.chooseType}</h2>
      <p class="intro">${words.intro}</p>
      <ul>${tasks.map(
        (type) =>
          html`<li><button type="button" class="task ${type}" id="task-${type}" @click=${() => {
            desk.start(type);
            this.focusFirst();
          }}><b>${words.types[type]}</b><span>${words.typeHelp[type]}</span></button></li>`,
      )}</ul></section>${articlePaneHtml(desk, say, () => this.focusFirst())}</div>`;
  }

  /** The first field is where writing begins. */
  private async focusFirst() {
    this.missing = "none";
    await this.updateComplete;
    this.querySelector<HTMLElement>(".fields input, .fields textarea")?.focus();
  }

  private readonly go = (path: Path) => reveal(this.desk, path, () => this.updateComplete);

  private readonly showMissing = () => this.showProblems("here");

  private readonly checkAll = () => this.showProblems("all");

  private async showProblems(which: "here" | "all") {
    const { desk } = this;
    this.missing = which;
    desk.check();
    const first = this.missingProblems()[0];
    if (!first) return this.say(desk.words.allGood);
    if (desk.at === undefined) desk.goTo(first.path[1] as number);
    await this.updateComplete;
    this.querySelector<HTMLElement>("#missing")?.focus();
  }

  private readonly open = async (text: string, beside: boolean) => {
    const { desk } = this;
    const { opened, issues } = await openText(desk, text, beside);
    this.pasteIssues = issues;
    if (opened === undefined) return;
    this.missing = "none";
    const said = counted(desk.words.opened, opened, desk.language);
    this.say([said, ...issues].join(" "));
    if (issues.length === 0) closeOpenDialog();
  };
}
