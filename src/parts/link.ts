import { html, nothing, type TemplateResult } from "lit";

/** A link out of data: its address has passed the gate. It opens in the same tab. */
export const linkHtml = (href: string | undefined, text: string): TemplateResult | typeof nothing =>
  href === undefined ? nothing : html` <a href=${href} rel="noopener">${text}</a>`;
