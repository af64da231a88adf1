import { html, nothing, type TemplateResult } from "lit";
import type { Desk } from "./desk.js";
import { download } from "./download.js";

export interface OpenDialog {
  desk: Desk;
  /** What was wrong with what was pasted, line by line. */
  issues: readonly string[];
  /** Reads what was pasted or chosen; `beside` keeps what is there. */
  read(text: string, beside: boolean): void;
}

const dialog = () => document.getElementById("open-dialog") as HTMLDialogElement;

export const showOpenDialog = () => dialog().showModal();
export const closeOpenDialog = () => dialog().close();

/** Paste anything of ours, or choose a file, and go on editing. */
export function openDialogHtml({ desk, issues, read }: OpenDialog): TemplateResult {
  const { words } = desk;
  const text = () => (document.getElementById("open-text") as HTMLTextAreaElement).value;
  const choose = async (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) (document.getElementById("open-text") as HTMLTextAreaElement).value = await file.text();
  };
  const sheet = async () => {
    const { rowsTemplate } = await import("../open.js");
    download("claims.csv", "text/csv", rowsTemplate());
  };
  return html`<dialog id="open-dialog" aria-labelledby="open-title"><h2 id="open-title"><label for="open-text">${words.paste}</label></h2>
    <textarea id="open-text" rows="10" spellcheck="false" dir="auto" aria-describedby="open-issues"></textarea>
    <div class="field"><label for="open-file">${words.file}</label> <input type="file" id="open-file" accept=".json,.html,.txt,.aml,.csv,.tsv,.md" @change=${choose}></div>
    <p class="help"><button type="button" class="plain" id="sheet" @click=${sheet}>${words.template}</button></p>
    <div id="open-issues" role="alert">${issues.length > 0 ? html`<ul class="problems">${issues.map((one) => html`<li class="problem">${one}</li>`)}</ul>` : nothing}</div>
    <p class="help">${words.openReplaces}</p>
    <div class="dialog-tools"><button type="button" class="main" id="open-read" @click=${() => read(text(), false)}>${words.read}</button>${
      desk.items.length > 0
        ? html`<button type="button" id="open-beside" @click=${() => read(text(), true)}>${words.joinClaims}</button>`
        : nothing
    }<button type="button" class="plain" @click=${closeOpenDialog}>${words.close}</button></div></dialog>`;
}
