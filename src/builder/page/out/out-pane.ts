import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";
import type { Rule } from "../../../embed/rule.js";
import { bestForm, rules, whatRemains } from "../../../embed/what-remains.js";
import { write } from "../../../tools/clipboard.js";
import type { Desk } from "../desk.js";
import type { View } from "../view.js";
import { fill } from "../words.js";
import { ownNodes } from "./own-html.js";
import { type Form, fallbackOf, forms, needsAddress, snippetOf, triedAs, type Written } from "./snippet.js";

/** What the page keeps of how an editor works. */
export interface OutPane {
  desk: Desk;
  view: View;
  look(view: Partial<View>): void;
  /** Says something to who does not see what has changed. */
  say(words: string): void;
  /** Brings the editor to what is missing. */
  showMissing(): void;
}

const ruleOf = ({ system }: View): Rule | undefined =>
  rules.find((one) => `${one.system}, ${one.way}` === system);

const bestOf = (rule: Rule | undefined): Form => {
  if (!rule) return "html";
  const form = bestForm(rule).replace(" with src", "");
  return (forms as readonly string[]).includes(form) ? (form as Form) : "html";
};

export const formOf = (view: View): Form => view.form ?? bestOf(ruleOf(view));

export function outPaneHtml(pane: OutPane, written: Written | undefined): TemplateResult {
  const { desk, view, look } = pane;
  const { words } = desk;
  const rule = ruleOf(view);
  const form = formOf(view);
  return html`<div class="field inline"><label for="out-system">${words.system}</label><select id="out-system" @change=${(
    event: Event,
  ) => look({ system: (event.target as HTMLSelectElement).value, form: undefined })}
    ><option value="" .selected=${!rule}>${words.anySystem}</option>${rules.map((one) => {
      const key = `${one.system}, ${one.way}`;
      const name = fill(words.systemNow, { system: one.system, way: words.ways[one.way] ?? one.way });
      return html`<option value=${key} .selected=${key === view.system}>${name}</option>`;
    })}</select></div>
    ${tabsHtml(pane, form, bestOf(rule))}
    <div class="out-panel" role="tabpanel" id="out-panel" aria-labelledby="out-${form}" tabindex="-1">
      ${snippetHtml(pane, written, form)}
      ${remainsHtml(pane, written, form, rule)}
      ${addressHtml(pane, form)}
    </div>`;
}

function tabsHtml({ desk, look }: OutPane, form: Form, best: Form): TemplateResult {
  const { words } = desk;
  const choose = (next: Form) => look({ form: next });
  const onKey = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget as Element).direction === "rtl" ? -1 : 1;
    const step = {
      ArrowRight: forward,
      ArrowLeft: -forward,
      Home: -forms.indexOf(form),
      End: forms.length - 1 - forms.indexOf(form),
    }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = forms[(forms.indexOf(form) + step + forms.length) % forms.length] as Form;
    choose(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#out-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.out} @keydown=${onKey}>${forms.map(
    (one) =>
      html`<button type="button" role="tab" id="out-${one}" aria-controls="out-panel" aria-selected=${one === form ? "true" : "false"} tabindex=${one === form ? "0" : "-1"} @click=${() => choose(one)}>${words.forms[one]}${one === best ? html`<span class="best">${words.best}</span>` : nothing}</button>`,
  )}</div>`;
}

/** Where the document lies: needed for some forms, better for others. */
function addressHtml({ desk, view, look }: OutPane, form: Form): TemplateResult | typeof nothing {
  const { words } = desk;
  if (!["html", "tag", "link", "iframe"].includes(form)) return nothing;
  return html`<div class="field"><div class="field-head"><label for="out-src">${words.documentAddress}</label>${
    needsAddress(form) ? html`<span class="needed">${words.required}</span>` : nothing
  }</div><input id="out-src" type="url" dir="ltr" .value=${live(view.src)} placeholder="https://" aria-describedby="out-src-help" @input=${(
    event: Event,
  ) => {
    look({ src: (event.target as HTMLInputElement).value.trim() });
    desk.nameCard();
  }}><p class="help" id="out-src-help">${words.documentAddressHelp}</p></div>`;
}

function snippetHtml(pane: OutPane, written: Written | undefined, form: Form): TemplateResult {
  const { desk, view } = pane;
  const { words } = desk;
  if (!written) {
    return html`<p class="empty">${words.previewEmpty}</p><button type="button" class="main" @click=${pane.showMissing}>${words.copy}</button>`;
  }
  const snippet = snippetOf(written, form, view.src);
  if (snippet === undefined) return html`<p class="empty">${words.needsAddress}</p>`;
  return html`<div class="copy"><button type="button" class="main" id="out-copy" @click=${() => copy(pane, written, snippet)}>${words.copy}</button
    ><p class="mind">${warningOf(pane, form)}</p></div
    ><textarea class="code" id="out-snippet" readonly rows="4" spellcheck="false" aria-label=${words.out} dir="ltr" .value=${snippet}></textarea>`;
}

/** The one warning that matters: of the system where the editor writes, else of the form. */
function warningOf({ desk, view }: OutPane, form: Form): string {
  const rule = ruleOf(view);
  const { warnings, formWarnings } = desk.words;
  return (
    (rule && form === bestOf(rule) && (warnings[view.system] ?? warnings[rule.system])) || formWarnings[form]
  );
}

/** The snippet for a field of code; for one that takes what is formatted, the claim as it reads. */
async function copy({ desk, say }: OutPane, written: Written, snippet: string) {
  try {
    await write({ text: snippet, html: snippet.startsWith("<") ? snippet : fallbackOf(written) });
    say(desk.words.copied);
  } catch {
    say(desk.words.notCopied);
    document.querySelector<HTMLTextAreaElement>("#out-snippet")?.select();
  }
}

/** What a reader finds once the system has had the snippet. */
function remainsHtml(
  { desk, view }: OutPane,
  written: Written | undefined,
  form: Form,
  rule: Rule | undefined,
) {
  if (!rule || !written) return nothing;
  const tried = triedAs(form, view.src);
  const remains = (tried && whatRemains(rule.system, rule.way, tried)) ?? "unknown";
  const { words } = desk;
  return html`<div class="remains ${remains}"><h3>${words.keeps}</h3><p>${words.remains[remains]}</p>${
    remains === "text"
      ? keyed(written.document, html`<div class="as-text">${ownNodes(fallbackOf(written))}</div>`)
      : nothing
  }</div>`;
}
