import { html, nothing, type TemplateResult } from "lit";
import { write } from "../../tools/clipboard.js";
import { asRows } from "./as-rows.js";
import type { Desk } from "./desk.js";
import { download } from "./download.js";
import type { Keeper } from "./keeper.js";
import { showOpenDialog } from "./open-dialog.js";
import { wholeDocument } from "./whole-document.js";
import { counted, type PageLanguage, pageLanguages } from "./words.js";
import { emptyWork } from "./work.js";

export interface Toolbar {
  desk: Desk;
  keeper: Keeper;
  say(words: string): void;
  speak(language: PageLanguage): void;
}

/** What is done with the whole of the work. */
export function toolbarHtml({ desk, keeper, say, speak }: Toolbar): TemplateResult {
  const { words } = desk;
  const hasWork = desk.items.length > 0;
  const save = () =>
    download("claims.json", "application/json", `${JSON.stringify(wholeDocument(desk), null, 2)}\n`);
  const saveRows = () => {
    const { csv, left } = asRows(desk);
    download("claims.csv", "text/csv", csv);
    if (left > 0) say(counted(words.notInSheet, left, desk.language));
  };
  const passOn = async () => {
    const address = await keeper.address();
    if (!address) return say(words.addressTooLong);
    try {
      await write({ text: address, html: "" });
      say(words.addressCopied);
    } catch {
      say(words.notCopied);
    }
  };
  const clear = () => {
    keeper.clear(() => {
      desk.change(emptyWork(desk.lang));
      desk.text = "";
    });
    say(words.cleared);
  };
  const tool = (label: string, id: string, act: () => void, isOff = false) =>
    html`<button type="button" class="plain" id=${id} ?disabled=${isOff} @click=${act}>${label}</button>`;
  return html`<header class="toolbar"><h1>${words.title}</h1>
    <div role="group" aria-label=${words.toolbar}>${tool(words.undo, "undo", () => desk.undo(), !desk.canUndo)}${tool(
      words.redo,
      "redo",
      () => desk.redo(),
      !desk.canRedo,
    )}${tool(words.open, "open", showOpenDialog)}${tool(words.save, "save", save, !hasWork)}${tool(words.saveCsv, "save-csv", saveRows, !hasWork)}${tool(words.address, "address", passOn, !hasWork)}${tool(
      words.clear,
      "clear",
      clear,
      !hasWork && !desk.text,
    )}</div>
    <select class="small" id="page-language" aria-label=${words.pageLanguage} @change=${(event: Event) =>
      speak((event.target as HTMLSelectElement).value as PageLanguage)}>${Object.entries(pageLanguages).map(
      ([tag, name]) =>
        html`<option value=${tag} lang=${tag} .selected=${tag === desk.language}>${name}</option>`,
    )}</select>
    <p class="kept">${keeper.isKept ? words.kept : words.notKept}</p></header>${
      keeper.earlier
        ? html`<div class="earlier" role="status"><p>${words.earlier}</p><button type="button" class="add" @click=${() => keeper.openEarlier()}>${words.openEarlier}</button><button type="button" class="plain" @click=${() => keeper.dropEarlier()}>${words.dropEarlier}</button></div>`
        : nothing
    }`;
}
