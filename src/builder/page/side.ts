import { html, nothing, type TemplateResult } from "lit";
import type { Desk } from "./desk.js";
import { foldedHtml } from "./form/field.js";
import { fieldsOfDocument } from "./form/order.js";
import { formFor } from "./form/record-form.js";
import { aboutHtml, pictureFields, pictureName } from "./form/shared.js";
import { isJson, type Json, type Path } from "./json.js";
import { claimName, sourceName } from "./naming.js";
import { isWithin } from "./problems.js";
import { fill } from "./words.js";

/** What stands beside the claim at hand: all claims of the article, and what is entered once for them. */
export function sideHtml(desk: Desk, checkAll: () => void): TemplateResult {
  const { words } = desk;
  return html`<section aria-labelledby="claims-title"><h2 id="claims-title">${words.claims}</h2>${claimsHtml(desk, checkAll)}</section>
    <section aria-labelledby="article-title"><h2 id="article-title">${words.article}</h2>${articleHtml(desk)}</section>`;
}

function claimsHtml(desk: Desk, checkAll: () => void): TemplateResult {
  const { words, at } = desk;
  const isLast = at === desk.items.length - 1;
  return html`<ol class="claims">${desk.items.map((item, index) => claimHtml(desk, item, index))}</ol>
    <div class="claims-tools">
      <button type="button" class="add" id="new-claim" @click=${() => desk.goTo(undefined)}>${words.newClaim}</button>${
        desk.items.length > 1
          ? html`<button type="button" class="plain" ?disabled=${!at} @click=${() => desk.move(-1)}>${words.up}</button
            ><button type="button" class="plain" ?disabled=${at === undefined || isLast} @click=${() => desk.move(1)}>${words.down}</button
            ><button type="button" class="plain" id="check-all" @click=${checkAll}>${words.checkAll}</button>`
          : nothing
      }${at === undefined ? nothing : html`<button type="button" class="plain" @click=${() => desk.drop()}>${words.dropClaim}</button>`}
    </div>`;
}

function claimHtml(desk: Desk, item: Json, index: number): TemplateResult {
  const { words, at } = desk;
  const type = item.type as keyof typeof words.typeNames;
  const wrong = desk.problems.some(
    ({ issue, path }) => issue.severity === "error" && isWithin(path, ["items", index]),
  );
  const isNew = (desk.now.suggested[index] ?? []).length > 0;
  return html`<li><button type="button" class="claim" aria-current=${index === at ? "true" : nothing} @click=${() => desk.goTo(index)}
    ><span class="kind">${words.typeNames[type] ?? type}${wrong ? html` <span class="state wrong">${words.unfinished}</span>` : nothing}${
      isNew ? html` <span class="suggested">${words.suggested}</span>` : nothing
    }</span><span class="claim-name" dir="auto" lang=${desk.lang}>${claimName(desk, item) || words.untitled}</span></button></li>`;
}

function articleHtml(desk: Desk): TemplateResult {
  const { words } = desk;
  const form = formFor(desk);
  const table = (name: string): Json => (isJson(desk.document[name]) ? (desk.document[name] as Json) : {});
  const removable = (path: Path, name: string, content: unknown) =>
    html`<li class="shared">${content}<button type="button" class="plain" aria-label=${fill(words.remove, { what: name })} @click=${() => {
      desk.endStep();
      desk.set(path, undefined);
    }}>${words.removeShort}</button></li>`;
  const sources = () =>
    html`<p class="help">${words.sourcesHelp}</p><ul>${Object.keys(table("sources")).map((id) => {
      const name = sourceName(desk, id);
      return removable(["sources", id], name, aboutHtml(form, ["sources", id], ["side", id], name));
    })}</ul>`;
  const pictures = () =>
    html`<ul>${Object.keys(table("media")).map((id) => {
      const name = pictureName(desk, id);
      const content = foldedHtml(desk, ["side", "media", id], name, () =>
        form.record(["media", id], "media", pictureFields),
      );
      return removable(["media", id], name, content);
    })}</ul>`;
  const units = fieldsOfDocument.tables.filter(({ name }) => name === "units");
  return html`${foldedHtml(desk, ["side", "article"], words.articleData, () =>
    fieldsOfDocument.article.map((field) => form.field([], "document", field)),
  )}${foldedHtml(desk, ["side", "sources"], `${words.sources} (${Object.keys(table("sources")).length})`, sources)}${
    Object.keys(table("media")).length > 0
      ? foldedHtml(desk, ["side", "pictures"], words.pictures, pictures)
      : nothing
  }${foldedHtml(desk, ["side", "units"], words.units, () => units.map((field) => form.field([], "document", field)))}`;
}
