import { html, type TemplateResult } from "lit";
import { paragraphsOf } from "../language/paragraphs.js";
import type { Phrase } from "../language/phrase.js";
import { phraseHtml } from "./phrase.js";

export const paragraphsHtml = (phrase: Phrase): TemplateResult[] =>
  paragraphsOf(phrase).map(
    (lines) =>
      html`<p class="statement" part="statement">${lines.map((line, index) => (index ? html`<br />${phraseHtml(line)}` : phraseHtml(line)))}</p>`,
  );
