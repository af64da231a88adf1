import { html, type TemplateResult } from "lit";
import type { ClaimText, Said } from "../language/claim-text.js";
import type { Messages } from "../language/messages.js";
import { linkHtml } from "./link.js";
import { phraseHtml } from "./phrase.js";

/** Between the statement and who says so, never at the end: what was corrected, what its source revised, who denies it. */
export function changeLogHtml(
  { corrections, revisions, replies }: ClaimText,
  messages: Messages,
): TemplateResult[] {
  const line =
    (kind: string, part: string) =>
    ({ said, href }: Said) =>
      html`<p class=${kind} part=${part}>${phraseHtml(said)}${linkHtml(href, messages.moreOn)}</p>`;
  return [
    ...corrections.map(line("fix", "correction")),
    ...revisions.map(line("fix update", "revision")),
    ...replies.map(line("reply", "reply")),
  ];
}
