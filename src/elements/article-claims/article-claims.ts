import { ContextProvider } from "@lit/context";
import { css, type PropertyDeclarations } from "lit";
import { messagesFor } from "../../language/known-languages.js";
import { loadLive } from "../chunks.js";
import { claimsContext } from "../claims-context.js";
import { DataElement } from "../data-element.js";
import { load } from "../load-document.js";

/**
 * Loads the article's claims document once and shares it with the cards inside. It has no look of its own.
 *
 * @tag article-claims
 * @attr {string} data-json - JSON of a claims document.
 * @attr {string} data - Read after `data-json`, with the advice to rename it: WordPress and Drupal empty it.
 *
 * @slot - The article, or the part of it, whose cards take their claims from here.
 * @fires {CustomEvent<{ issues: Issue[] }>} claim-invalid - The document cannot be read; the cards keep their fallback.
 * @fires {CustomEvent<{ issues: Issue[] }>} claim-warning - Something of the document was dropped, or `refresh` is no number of seconds.
 *
 * @cssState loading - The document is on the way.
 * @cssState invalid - The document cannot be read.
 */
export class ArticleClaims extends DataElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none !important;
    }
  `;

  static override properties: PropertyDeclarations = { refresh: {} };

  /**
   * For a live page: how often to ask whether the document at `src` has changed, in seconds, 30 at least; only while the
   * page is visible. A card that has changed says so.
   */
  refresh?: string | number | null;

  private provider = new ContextProvider(this, {
    context: claimsContext,
    initialValue: { state: "loading", debug: false },
  });

  protected override willUpdate() {
    const { debug } = this;
    const { state, reading: found } = this.source.find();
    const before = this.provider.value;
    const reading = state === "loading" ? before.reading : found;
    if (state !== before.state || reading !== before.reading || debug !== before.debug)
      this.provider.setValue({ state, reading, debug });
    if (reading === before.reading) return;
    const { value, issues = [], given } = reading ?? {};
    this.say(issues, given, value ? "claim-warning" : "claim-invalid");
  }

  protected override updated() {
    const { state, reading } = this.provider.value;
    this.setState("loading", state === "loading");
    this.setState("invalid", reading !== undefined && !reading.value);
    if (this.refresh)
      loadLive().then(
        ({ follow }) => follow(this, this.source, load, messagesFor),
        () => {},
      );
  }

  protected override render() {
    return this.place;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "article-claims": ArticleClaims;
  }
}
