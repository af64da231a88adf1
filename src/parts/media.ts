import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { MediaText } from "../language/claim-text.js";
import { phraseHtml } from "./phrase.js";

/** A picture, loaded when it comes near, with its place reserved. */
export const imageHtml = ({ media, alt, altLang }: MediaText): TemplateResult =>
  html`<img part="image" src=${media.src} srcset=${ifDefined(media.srcset)} sizes=${ifDefined(media.sizes)} width=${ifDefined(
    media.width,
  )} height=${ifDefined(media.height)} alt=${alt} lang=${ifDefined(altLang)} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;

/** A picture with its caption, credit and license. */
export const mediaHtml = (picture: MediaText | undefined): TemplateResult | typeof nothing =>
  picture
    ? html`<div class="media" part="media">${imageHtml(picture)}<small part="credit">${phraseHtml(picture.caption)}${
        picture.caption.length > 0 ? " " : nothing
      }${phraseHtml(picture.credit)}</small></div>`
    : nothing;
