import { html, nothing, type TemplateResult } from "lit";
import { paragraphsOf } from "../language/paragraphs.js";
import type { Phrase } from "../language/phrase.js";
import { phraseHtml } from "./phrase.js";

/** @param as class and part of each paragraph, where it has them */
export const paragraphsHtml = (phrase: Phrase, as?: string): TemplateResult[] =>
  paragraphsOf(phrase).map(
    (lines) =>
      html`<p class=${as ?? nothing} part=${as ?? nothing}>${lines.map((line, index) => (index ? html`<br />${phraseHtml(line)}` : phraseHtml(line)))}</p>`,
  );
