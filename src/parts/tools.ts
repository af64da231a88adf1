import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../language/messages.js";

/** What a reader can do with a card. */
export type Tool = "copy" | "link" | "find";

/** What is said when it is done. */
export type Told = "copied" | "linked" | "found" | "notFound" | "failed";

/** What the tools of a card need to know of it. */
export interface Tools {
  /** `#onrecord-…`, where the item has an id. */
  fragment?: string;
  /** Where its words stand in the article: an address, or "" for somewhere on this page. */
  article?: string;
  told?: Told;
  use: (tool: Tool, event: MouseEvent) => void;
  /** Called when a reader is about to use one. */
  ready: () => void;
}

/** The reader's tools, at the foot and as text. */
export const toolsHtml = (
  { fragment, article, told, use, ready }: Tools,
  more: TemplateResult | typeof nothing,
  { tools }: Messages,
): TemplateResult => {
  const on = (tool: Tool) => (event: MouseEvent) => use(tool, event);
  return html`<div class="tools" part="tools" @pointerover=${ready} @focusin=${ready}>${more}<button type="button" @click=${on("copy")}>${tools.copy}</button>${
    fragment ? html` <a href=${fragment} @click=${on("link")}>${tools.link}</a>` : nothing
  }${
    article === undefined
      ? nothing
      : article
        ? html` <a href=${article} rel="noopener" @click=${on("find")}>${tools.find}</a>`
        : html` <button type="button" @click=${on("find")}>${tools.find}</button>`
  } <span role="status">${told && tools[told]}</span></div>`;
};
