import {
  type CSSResult,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  render,
} from "lit";
import type { Issue } from "../model/issue.js";
import type { ItemType } from "../model/item.js";
import { own } from "../model/own.js";
import { forgetMissing, languageRound, onOtherWords } from "./card-language.js";
import { ClaimSource } from "./claim-source.js";
import { explained } from "./diagnosis.js";
import { inTurn } from "./slices.js";

/**
 * What all five tags have in common: where their data comes from, what is said of it, and that nothing they do
 * reaches the page as an exception. An element never writes its own attributes and never touches its children.
 */
export abstract class DataElement extends LitElement {
  /** @internal Tells our tags from another library's of the same name. */
  static readonly onrecord = true as const;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    lang: {},
    debug: { type: Boolean },
  };

  /** The claims as an object or as JSON text. Wins over every attribute; a later change renders anew. */
  data?: unknown;

  /** Address of a claims document; for a card the fragment names the item: `claims.json#shell-share`. */
  src?: string;

  /** BCP 47 tag of the language; the nearest `lang` of the page where it is not set. */
  override lang = "";

  /** Shows in the card what is wrong with its data. */
  debug = false;

  protected readonly source: ClaimSource;
  private readonly internals?: ElementInternals;
  private list: Issue[] = [];
  private said = this.list;
  /** Whether words were asked for what was found: not yet (0), for all who read it (1), for an editor (2). */
  private asked = 2;
  private readonly readOnly: Issue[] = [];
  private given?: unknown;
  private stopListening?: () => void;
  private slotted?: HTMLSlotElement;
  private clear? = () => this.renderRoot.replaceChildren();

  static override get observedAttributes() {
    return [...super.observedAttributes, "data-json", "data"];
  }

  /** What a page has put on Object.prototype is no option of a property. @internal */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration) {
    super.createProperty(name, own(options ?? {}));
  }

  /** Nor is it a part of its accessor. @internal */
  protected static override getPropertyDescriptor(
    ...property: Parameters<typeof LitElement.getPropertyDescriptor>
  ) {
    return own(super.getPropertyDescriptor(...property) as PropertyDescriptor);
  }

  constructor(type?: ItemType) {
    super();
    this.source = new ClaimSource(this, type);
    try {
      this.internals = this.attachInternals();
    } catch {
      // An engine without form-associated elements still shows the card.
    }
  }

  /** What is wrong with the data, each with its place and its mend. Read-only: setting it is ignored and reported. */
  get issues(): readonly Issue[] {
    return [...this.said, ...this.readOnly];
  }

  set issues(_ignored: unknown) {
    this.reportReadOnly("issues");
  }

  /** Loads again what failed. */
  retry(): void {
    forgetMissing();
    this.source.retry();
  }

  override connectedCallback() {
    // A framework may have set these before the tag was defined; they would hide the accessors.
    for (const name of ["issues", "item"]) if (Object.hasOwn(this, name)) Reflect.deleteProperty(this, name);
    super.connectedCallback();
    this.stopListening = onOtherWords(this, () => this.requestUpdate());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if ((name === "data-json" || name === "data") && old !== value) this.requestUpdate();
  }

  /** Sheets belong to the document they were made in; in another one they are made again, of our own text alone. */
  adoptedCallback() {
    const View = this.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    if (!View || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = new View.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /**
   * The fallback stands from the first moment on, or what a server has written: until a card has its turn, its shadow
   * would be empty.
   *
   * @internal
   */
  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    if (!root.firstChild) root.append(this.place);
    return root;
  }

  /** @internal */
  protected override async scheduleUpdate(): Promise<void> {
    await inTurn(() => super.scheduleUpdate());
  }

  /** @internal */
  override performUpdate() {
    try {
      this.clear?.();
      this.clear = undefined;
      // Where a translation has put its own text, ours would be changed out of sight, and the old claim would stand.
      if (this.renderRoot.querySelector("font"))
        render(nothing, this.renderRoot as HTMLElement, this.renderOptions);
      super.performUpdate();
    } catch {
      this.failed();
    }
  }

  /** Called when an update threw: nothing that is shown may stay half made. */
  protected failed(): void {}

  /**
   * Where the children are shown. No template: where a policy lets us make none, the fallback has to stand all the same.
   */
  protected get place(): HTMLSlotElement {
    this.slotted ??= this.ownerDocument.createElement("slot");
    return this.slotted;
  }

  /** The element's own language, or the nearest. */
  protected get language(): string {
    return this.lang || languageRound(this);
  }

  protected setState(name: "loading" | "invalid" | "corrected", on: boolean) {
    try {
      this.internals?.states[on ? "add" : "delete"](name);
    } catch {
      // Chromium before 125 knows only names with dashes, and no page can be relying on this there.
    }
  }

  /**
   * Says what was found, in what was given; the event comes with the words, where it is more than an advice.
   *
   * @internal
   */
  say(issues: Issue[], given: unknown, event: "claim-invalid" | "claim-warning") {
    this.list = this.said = issues;
    this.asked = 0;
    this.given = given;
    if (issues.some(({ severity }) => severity !== "advice")) this.explain(event);
  }

  /** Words and places for what was said, for those who are going to read them: who hear the event, else an editor. */
  protected async explain(event?: string) {
    const { list, given } = this;
    const asked = event ? 1 : 2;
    if (asked <= this.asked) return;
    const said = await explained(list, given, this, !event);
    // Of what was found before something else, or is loaded again, nobody is told.
    if (this.list !== list || this.source.find().state === "loading") return;
    this.said = said;
    this.asked = asked;
    if (event) this.announce(event, { issues: this.issues });
    this.requestUpdate();
  }

  protected announce(type: string, detail: object) {
    const event = new CustomEvent(type, { bubbles: true, composed: true, detail });
    this.dispatchEvent(event);
  }

  protected reportReadOnly(name: string) {
    if (this.readOnly.some(({ path }) => path === name)) return;
    const message = `${name} is read-only: set data.`;
    this.readOnly.push({ severity: "advice", code: "read-only", path: name, message });
    this.requestUpdate();
  }
}
