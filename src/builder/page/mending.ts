import { html, type TemplateResult } from "lit";
import type { Desk } from "./desk.js";
import { asDate } from "./read-values.js";
import { typedDate } from "./understand.js";

/** The day of this device: a newspaper's corrections are dated by its own clock. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => `${n}`.padStart(2, "0")).join("-");
};

/** A published card is corrected, or its source has revised it: what stood there is kept. */
export function mendingHtml(desk: Desk, say: (words: string) => void): TemplateResult {
  const { words, at } = desk;
  const { mending } = desk.now;
  if (!mending || mending.at !== at) {
    return html`<div class="mending-start"><button type="button" class="plain" id="correct-this" title=${words.correctHelp} @click=${() => desk.mend("corrections")}>${words.correctThis}</button
      ><button type="button" class="plain" id="revised-this" title=${words.revisedHelp} @click=${() => desk.mend("revisions")}>${words.revised}</button></div>`;
  }
  const done = () => {
    const input = document.getElementById("change-date") as HTMLInputElement;
    const read = typedDate(desk, input.value);
    const date = "value" in read && read.value.text === undefined ? read.value.edtf : undefined;
    if (!date || !asDate(date)) {
      input.setAttribute("aria-invalid", "true");
      input.focus();
      return say(words.problems["bad-date"] ?? "");
    }
    desk.mended(date);
    say(words.changed);
  };
  return html`<div class="mending" role="group" aria-label=${mending.kind === "corrections" ? words.correctThis : words.revised}>
    <p>${mending.kind === "corrections" ? words.correcting : words.revising}</p>
    <div class="field inline"><label for="change-date">${words.changeDate}</label><input id="change-date" value=${today()}></div>
    <button type="button" class="main" id="change-done" @click=${done}>${words.changeDone}</button>
    <button type="button" class="plain" @click=${() => desk.mended()}>${words.changeCancel}</button></div>`;
}
