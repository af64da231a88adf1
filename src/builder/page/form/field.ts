import { html, nothing, type TemplateResult } from "lit";
import type { Desk } from "../desk.js";
import { idOf, type Path } from "../json.js";
import type { Problem } from "../problems.js";
import { fill } from "../words.js";
import { adviceHtml } from "./advice.js";

/** A field's name and help, in the words of the record that it stands in. */
export function fieldWords(desk: Desk, record: string, name: string): { label: string; help?: string } {
  const { fields } = desk.words;
  const [label, help] = fields[`${record}.${name}`] ?? fields[name] ?? [name];
  return { label, help };
}

/** What a problem says to who fills in a form; the library's own words where the page has none. */
export function problemText(desk: Desk, { issue }: Problem): { text: string; lang?: string } {
  const text = desk.words.problems[issue.code];
  if (text) return { text };
  const said = [issue.message?.replace(/^[^:]*: /, ""), issue.hint].filter(Boolean).join(" ");
  return { text: said || issue.code, lang: "en" };
}

export interface FieldOptions {
  label: string;
  help?: string;
  required?: boolean;
  /** Its parts have no fields of their own: what is wrong in them is said here. */
  whole?: boolean;
  /** What was understood of it. */
  understood?: unknown;
  /** What else can be done with it. */
  after?: unknown;
  /** The label is there for who does not see the field's place. */
  isLabelHidden?: boolean;
}

/** What a control needs to be tied to its label, help and errors. */
export interface Tied {
  id: string;
  describedBy: string | typeof nothing;
  invalid: "true" | typeof nothing;
}

/** A field with its name, its control, its help and what is wrong with it. */
export function fieldHtml(
  desk: Desk,
  path: Path,
  options: FieldOptions,
  control: (tied: Tied) => unknown,
): TemplateResult {
  const { label, help, required, whole, understood, after, isLabelHidden } = options;
  const id = idOf(path);
  const problems = desk.problemsAt(path, whole);
  const described = describedBy(desk, path, problems, help);
  const isWrong = problems.some(({ issue }) => issue.severity !== "advice");
  const tied: Tied = { id, describedBy: described || nothing, invalid: isWrong ? "true" : nothing };
  return html`<div class="field">
    <div class="field-head"
      ><label for=${id} class=${isLabelHidden ? "aloud" : ""}>${label}</label
      >${required ? html`<span class="needed">${desk.words.required}</span>` : nothing}${suggestedHtml(desk, path)}</div
    >${control(tied)}${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}${understood ?? nothing}${problemsHtml(desk, path, problems)}${
      after ? html`<div class="field-more">${after}</div>` : nothing
    }</div
  >`;
}

const describedBy = (desk: Desk, path: Path, problems: Problem[], help?: string): string => {
  const isSaid = problems.length > 0 || desk.adviceAt(path).length > 0;
  return [help && `${idOf(path)}-help`, isSaid && `${idOf(path)}-problem`].filter(Boolean).join(" ");
};

export function problemsHtml(desk: Desk, path: Path, problems: Problem[]): TemplateResult | typeof nothing {
  const advice = desk.adviceAt(path);
  if (problems.length + advice.length === 0) return nothing;
  const said = new Map(
    problems.map((problem) => {
      const words = problemText(desk, problem);
      return [words.text, { ...words, isAdvice: problem.issue.severity === "advice" }];
    }),
  );
  return html`<div id="${idOf(path)}-problem">${[...said.values()].map(
    ({ text, lang, isAdvice }) =>
      html`<p class=${isAdvice ? "advice" : "problem"} lang=${lang ?? nothing}>${text}</p>`,
  )}${advice.map((one) => adviceHtml(desk, one))}</div>`;
}

/** A mark on what was taken from the article, until somebody has looked at it. */
export const suggestedHtml = (desk: Desk, path: Path): TemplateResult | typeof nothing =>
  desk.isSuggested(path)
    ? html`<span class="suggested" title=${desk.words.suggestedHelp}>${desk.words.suggested}</span
      ><button type="button" class="plain" @click=${() => desk.confirm(`${path.at(-1)}`)}>${desk.words.confirm}</button>`
    : nothing;

/** A group of fields under one name. */
export function groupHtml(
  desk: Desk,
  path: Path,
  { label, help, required, isLabelHidden }: FieldOptions,
  content: unknown,
): TemplateResult {
  const id = idOf(path);
  const problems = desk.problemsAt(path);
  const described = describedBy(desk, path, problems, help);
  return html`<fieldset class="group" id=${id} tabindex="-1" aria-describedby=${described || nothing}>
    <legend class=${isLabelHidden ? "aloud" : ""}>${label}${required ? html`<span class="needed">${desk.words.required}</span>` : nothing}</legend
    >${suggestedHtml(desk, path)}${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}${problemsHtml(desk, path, problems)}${content}</fieldset
  >`;
}

/** A part of the form that is folded until somebody wants it; what is in it is made when it opens. */
export function foldedHtml(
  desk: Desk,
  path: Path,
  summary: unknown,
  content: () => unknown,
  kind = "folded",
  opens: () => void = () => {},
): TemplateResult {
  const isOpen = desk.folds.isOpen(path);
  return html`<details class=${kind} .open=${isOpen} @toggle=${(event: Event) => {
    const details = event.target as HTMLDetailsElement;
    if (details !== event.currentTarget || details.open === desk.folds.isOpen(path)) return;
    if (details.open) opens();
    desk.folds.fold(path, details.open);
  }}><summary>${summary}</summary>${isOpen ? html`<div class="folded-content">${content()}</div>` : nothing}</details>`;
}

/** "More: role, organisation", so that nobody has to open it to learn what is in it. */
export const moreText = (desk: Desk, labels: string[]): string =>
  fill(desk.words.more, { names: labels.map((label) => label.toLocaleLowerCase(desk.language)).join(", ") });
