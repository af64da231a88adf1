import { html, nothing, type TemplateResult } from "lit";
import type { Issue } from "../model/issue.js";

/** What is wrong, to the editor, in `debug` alone: in English, as all that is said of an issue. */
export const issuesHtml = (issues: readonly Issue[]): TemplateResult | typeof nothing =>
  issues.length === 0
    ? nothing
    : html`<div class="card withdrawn" part="issues" lang="en" dir="ltr"><p><b>onrecord found:</b></p><ul class="issues">${issues.map(
        ({ code, line, column, path, message, hint }) =>
          html`<li><code>${code}</code>${line === undefined ? nothing : html` ${line}:${column}`} <bdi>${message ?? path}</bdi>${
            hint ? html` <bdi>${hint}</bdi>` : nothing
          }</li>`,
      )}</ul></div>`;
