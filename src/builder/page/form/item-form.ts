import { html, nothing, type TemplateResult } from "lit";
import type { ItemType } from "../../../model/item.js";
import type { Desk } from "../desk.js";
import { isJson, type Path } from "../json.js";
import { fill } from "../words.js";
import { foldedHtml } from "./field.js";
import { type Asked, askedOfItem, type Question, questions } from "./order.js";
import { unitListHtml } from "./plain-fields.js";
import { askedHtml, formFor } from "./record-form.js";
import { sourceListHtml } from "./shared.js";

/** What nobody has to open to make a card. */
const isFoldedAway = (question: Question): boolean => !["what", "who", "when"].includes(question);

/** Every field of the claim at hand, under a journalist's questions. */
export function itemFormHtml(desk: Desk, type: ItemType): TemplateResult {
  const asked = askedOfItem(type);
  return html`${sourceListHtml(desk)}${unitListHtml()}${questions.map((question) =>
    questionHtml(desk, type, question, asked[question]),
  )}`;
}

function questionHtml(desk: Desk, type: ItemType, question: Question, asked: Asked): TemplateResult {
  const path = desk.itemPath;
  const title = desk.words.questions[question];
  // Under a question that one field answers, the question is its name.
  const isAlone = asked.shown.length + asked.folded.length === 1;
  const content = () => askedHtml(formFor(desk), path, type, { ...asked, isAlone });
  if (!isFoldedAway(question)) return html`<section class="question"><h2>${title}</h2>${content()}</section>`;
  const at: Path = [...path, "question", question];
  const fields = [...asked.shown, ...asked.folded];
  const filled = fields.filter(({ name }) => isJson(desk.item) && desk.item[name] !== undefined).length;
  const wrong = desk.problems.some(
    ({ issue, path: place }) =>
      issue.severity === "error" &&
      place[0] === path[0] &&
      place[1] === path[1] &&
      fields.some(({ name }) => name === place[2]),
  );
  const state =
    filled > 0
      ? html`<span class=${wrong ? "state wrong" : "state"}>${fill(desk.words.filled, { count: filled })}</span>`
      : nothing;
  return html`<section class="question">${foldedHtml(desk, at, html`<h2>${title}</h2>${state}`, content, "question-fold")}</section>`;
}
