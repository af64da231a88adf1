import { html, nothing, type TemplateResult } from "lit";
import type { MediaText } from "../language/claim-text.js";
import { phraseHtml } from "./phrase.js";

/** A picture, loaded when it comes near, with its place reserved. */
export const imageHtml = ({ media, alt, altLang }: MediaText): TemplateResult =>
  html`<img part="image" src=${media.src} srcset=${media.srcset ?? nothing} sizes=${media.sizes ?? nothing} width=${media.width ?? nothing} height=${media.height ?? nothing} alt=${alt} lang=${altLang ?? nothing} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;

/** A picture with its caption, credit and license. */
export const mediaHtml = (picture: MediaText | undefined): TemplateResult | typeof nothing =>
  picture
    ? html`<div class="media" part="media">${imageHtml(picture)}<small part="credit">${phraseHtml(picture.caption)}${
        picture.caption.length > 0 ? " " : nothing
      }${phraseHtml(picture.credit)}</small></div>`
    : nothing;
