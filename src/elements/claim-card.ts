import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { type ClaimText, claimText, withdrawalText } from "../language/claim-text.js";
import { type Context, contextFor, directionOf } from "../language/context.js";
import type { Issue } from "../model/issue.js";
import { type GivenItem, type Item, type ItemType, wasWithdrawn } from "../model/item.js";
import type { Withdrawal } from "../model/withdrawal.js";
import { bylineHtml } from "../parts/attribution.js";
import { cardStyles } from "../parts/card.styles.js";
import { changeLogHtml } from "../parts/change-log.js";
import { hostStyles } from "../parts/host.styles.js";
import { linkHtml } from "../parts/link.js";
import { issuesHtml } from "../parts/notice.js";
import { phraseHtml } from "../parts/phrase.js";
import { statusHtml } from "../parts/status.js";
import { didNotCome, isOnItsWay } from "./card-language.js";
import type { Found } from "./claim-source.js";
import { DataElement } from "./data-element.js";
import { type Picked, pickItem } from "./pick-item.js";
import { ReaderTools, showIfLinked } from "./reader-tools.js";
import { isDebugged, siteChoice } from "./site-choice.js";

/**
 * What the four cards have in common: one item of a document, and the order of reading round what each draws itself.
 * What stands between the tags is the fallback: shown until there is something good to show, and whenever there is not.
 *
 * @attr {string} data-json - JSON of one item, or of `{ "item": …, "sources": … }`. Survives more systems than `data`.
 * @attr {string} data - Read after `data-json`, with the advice to rename it: WordPress and Drupal empty it.
 *
 * @fires {CustomEvent<{ item: Item }>} claim-ready - The card shows its item.
 * @fires {CustomEvent<{ issues: Issue[] }>} claim-invalid - The data cannot be shown; the fallback stands.
 * @fires {CustomEvent<{ issues: Issue[] }>} claim-warning - The card is shown, but something of it was dropped.
 *
 * @cssState loading - Its document or its language is on the way; the fallback stands.
 * @cssState invalid - Its data cannot be shown; the fallback stands.
 * @cssState corrected - The item holds a correction.
 *
 * @csspart card - The whole card.
 * @csspart status - How sure: mark, word and what qualifies it.
 * @csspart updated - The word that a live page puts beside the status of what has changed.
 * @csspart likelihood - The source’s own likelihood, before the statement.
 * @csspart quantity - The line with the number.
 * @csspart number - A figure.
 * @csspart hedge - The doubt before or after a figure.
 * @csspart unit - What is counted.
 * @csspart bar - The drawing of a quantity.
 * @csspart correction - What the outlet corrected.
 * @csspart revision - What the source updated.
 * @csspart reply - Somebody’s answer to the claim.
 * @csspart attribution - Who says so, and what stands under it.
 * @csspart name - A name in it.
 * @csspart interest - What a reader should know of a source.
 * @csspart review - Who checked it and what they found.
 * @csspart note - The item’s note.
 * @csspart related - What it quotes, disputes or is part of.
 * @csspart media - A picture with its caption.
 * @csspart image - The picture.
 * @csspart credit - Caption, credit and license.
 * @csspart withdrawal - The sentence that stands for a withdrawn item.
 * @csspart tools - What a reader can do: copy with source, link, see it in the article.
 * @csspart issues - What is wrong, in `debug`.
 *
 * @cssprop [--onrecord-size=max(1rem, 16px)] - Text size; all else is in em of it.
 * @cssprop [--onrecord-font-text=Charter, "Bitstream Charter", "Noto Serif", Georgia, serif] - Font of statements, quotations and numbers.
 * @cssprop [--onrecord-font-ui=system-ui, "Noto Sans", "Segoe UI", sans-serif] - Font of all else.
 * @cssprop [--onrecord-ink=light-dark(#16181d, #f1f0ec)] - First ink.
 * @cssprop [--onrecord-ink-2=light-dark(#565b66, #a9adb8)] - Second ink.
 * @cssprop [--onrecord-line=light-dark(#16181d, #e6e4de)] - The line that says how sure.
 * @cssprop [--onrecord-hair=color-mix(in srgb, var(--onrecord-ink) 16%, var(--onrecord-paper))] - Hairlines.
 * @cssprop [--onrecord-paper=light-dark(#fff, #16181d)] - Surface of a card.
 * @cssprop [--onrecord-mark=light-dark(#1f4fa3, #8fb4ff)] - Drawings and focus.
 * @cssprop [--onrecord-mark-soft=color-mix(in srgb, var(--onrecord-mark) 16%, var(--onrecord-paper))] - The scale behind a drawing.
 * @cssprop [--onrecord-good=light-dark(#1d6b3c, #7fd3a0)] - Verified.
 * @cssprop [--onrecord-bad=light-dark(#a3261f, #ff9d94)] - False, misleading, corrected.
 * @cssprop [--onrecord-rule=3px] - Thickness of the line over a card.
 * @cssprop [--onrecord-padding=0.875em 1.125em] - Space inside a card.
 * @cssprop [--onrecord-radius=0] - Corners of a card.
 */
export abstract class ClaimCard<Shown extends Item> extends DataElement {
  static override styles = [hostStyles, cardStyles];

  static override properties: PropertyDeclarations = {
    claim: {},
    compact: { type: Boolean },
    headingLevel: { attribute: "heading-level" },
  };

  /** Id of an item in the nearest `<article-claims>`, or among several that the card brings along. */
  claim?: string;

  /** Smaller; status, attribution, replies and corrections stay. */
  compact = false;

  /** Level of the card's heading, 2 to 6; the site's choice where it is not set, else 3. */
  headingLevel?: string | number;

  private readonly tools = new ReaderTools(this);
  private found?: Found;
  private picked?: Picked;
  private announced?: Picked;
  private isWaiting = false;
  private lacksChart = false;
  private lacksWords = false;

  constructor(private readonly type: ItemType) {
    super(type);
  }

  /** The item as it was understood: short forms expanded, lists are lists, numbers decimal strings. Read-only. */
  get item(): GivenItem | undefined {
    return this.picked?.item;
  }

  set item(_ignored: unknown) {
    this.reportReadOnly("item");
  }

  private get inDebug(): boolean {
    return this.debug || this.source.inDebug || isDebugged();
  }

  protected get level(): number {
    const level = Math.round(Number(this.headingLevel ?? siteChoice("heading-level", this.ownerDocument)));
    return level >= 2 && level <= 6 ? level : 3;
  }

  protected override willUpdate() {
    const before = this.found;
    const found = this.source.find();
    const { reading, id } = found;
    this.found = found;
    // Picked anew it would be announced anew, and what could not be drawn would be tried for ever.
    if (reading === before?.reading && id === before?.id) return;
    this.picked = reading && pickItem(reading, this.type, id);
    this.lacksChart = this.lacksWords = false;
    this.sayAll();
  }

  protected override updated() {
    const { picked } = this;
    const item = picked?.item;
    this.setState("loading", this.found?.state === "loading" || this.isWaiting);
    this.setState("invalid", picked !== undefined && !item);
    this.setState("corrected", item !== undefined && !wasWithdrawn(item) && Boolean(item.corrections));
    const lacksWords = item !== undefined && didNotCome(this.language);
    if (lacksWords !== this.lacksWords) {
      this.lacksWords = lacksWords;
      this.sayAll();
    }
    if (this.inDebug) this.explain();
    if (picked === this.announced || this.isWaiting) return;
    this.announced = picked;
    if (!item) return;
    if (item.id) showIfLinked(this, item.id);
    this.announce("claim-ready", { item });
  }

  /** The chart is missing, and the table stands; or it has come after all. */
  protected chartFailed(failed: boolean) {
    this.lacksChart = failed;
    this.sayAll();
  }

  /** What was found in the data, and that a part of the script is missing. */
  private sayAll() {
    const { item, issues = [], given } = this.picked ?? {};
    const missing: Issue = { severity: "warning", code: "chunk-failed", path: "" };
    const all = this.lacksChart || this.lacksWords ? [...issues, missing] : issues;
    this.say(all, given, item ? "claim-warning" : "claim-invalid");
  }

  protected override failed() {
    if (!this.picked?.item) return;
    this.picked = { issues: [...this.picked.issues, { severity: "error", code: "render-failed", path: "" }] };
    this.say(this.picked.issues, undefined, "claim-invalid");
    this.requestUpdate();
  }

  protected override render() {
    const { item, document } = this.picked ?? {};
    const context = document && contextFor(document, this.language);
    const notice = this.inDebug ? this.noticeHtml() : nothing;
    // Rather the fallback for a moment than the wrong language.
    this.isWaiting = Boolean(item && context && isOnItsWay(context.reader));
    if (!item || !context || this.isWaiting) return [this.place, notice];
    if (wasWithdrawn(item)) return html`${this.withdrawnHtml(item.withdrawn, context)}${notice}`;
    const text = claimText(item, context);
    const claim = this.claimHtml(item as Shown, context, text);
    const tools = this.compact ? nothing : this.tools.html(item, context, this.moreTools(context));
    return html`<div class="card ${text.status}${this.compact ? " compact" : ""}" part="card" lang=${context.locale} dir=${directionOf(context.locale)}
      ><figure>${statusHtml(text)}${claim}${changeLogHtml(text, context.messages)}${bylineHtml(
        text,
        context.messages,
      )}</figure>${tools}</div>${notice}`;
  }

  /** What the card shows itself, between how sure it is and who says so. */
  protected abstract claimHtml(item: Shown, context: Context, text: ClaimText): TemplateResult;

  /** What a reader can do with this sort of card alone; asked once the claim is made. */
  protected moreTools(_context: Context): TemplateResult | typeof nothing {
    return nothing;
  }

  private withdrawnHtml(withdrawal: Withdrawal, context: Context): TemplateResult {
    const { said, href } = withdrawalText(withdrawal, context);
    return html`<div class="card withdrawn" part="card" lang=${context.locale} dir=${directionOf(context.locale)}
      ><p part="withdrawal">${phraseHtml(said)}${linkHtml(href, context.messages.moreOn)}</p></div>`;
  }

  private noticeHtml(): TemplateResult | typeof nothing {
    const message = "This card has no data yet.";
    const empty: Issue = { severity: "advice", code: "no-data", path: "", message };
    return issuesHtml(this.found?.state === "none" ? [empty, ...this.issues] : this.issues);
  }
}
