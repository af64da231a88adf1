import { html, nothing, type TemplateResult } from "lit";
import type { Desk } from "./desk.js";
import { adviceText } from "./form/advice.js";
import { fieldWords, problemText } from "./form/field.js";
import { type Path, pathOf } from "./json.js";
import { claimName } from "./naming.js";
import type { Problem } from "./problems.js";
import { counted, fill } from "./words.js";

/** The last name on a path that the message files know, as an editor reads it. */
function placeName(desk: Desk, path: Path): string {
  const names = path.filter((key) => typeof key === "string");
  const name = names.at(-1) ?? "";
  const record = names.length > 2 ? `${names.at(-2)}` : `${desk.type}`;
  return fieldWords(desk, record, name).label;
}

/** What keeps a claim from being a card: each leads to its field. */
export function missingHtml(
  desk: Desk,
  problems: readonly Problem[],
  go: (path: Path) => void,
): TemplateResult {
  const { words } = desk;
  const each = new Map(problems.map((problem) => [problem.path.join(), problem]));
  return html`<div class="missing" id="missing" tabindex="-1" role="group" aria-labelledby="missing-title"
    ><h3 id="missing-title">${counted(words.missingCount, each.size, desk.language)}</h3><ul>${[
      ...each.values(),
    ].map((problem) => {
      const { text, lang } = problemText(desk, problem);
      const at = problem.path[1];
      const item = typeof at === "number" && at !== desk.at ? desk.items[at] : undefined;
      const place = [item && (claimName(desk, item) || words.untitled), placeName(desk, problem.path)];
      return html`<li lang=${lang ?? nothing}><button type="button" class="plain" @click=${() => go(problem.path)}>${fill(
        words.goTo,
        {
          field: place.filter(Boolean).join(" · "),
          problem: text,
        },
      )}</button></li>`;
    })}</ul></div>`;
}

/** All that is advised of the claim at hand: each leads to its field, where it can be mended. */
export function adviceSummaryHtml(desk: Desk, go: (path: Path) => void): TemplateResult | typeof nothing {
  const { advice, words } = desk;
  if (advice.length === 0) return nothing;
  return html`<details class="folded advice-summary"><summary>${counted(words.adviceCount, advice.length, desk.language)}</summary><ul>${advice.map(
    (one) =>
      html`<li><button type="button" class="plain" @click=${() => go([...desk.itemPath, ...pathOf(one.path)])}>${adviceText(desk, one)}</button></li>`,
  )}</ul></details>`;
}
