import { ContextConsumer } from "@lit/context";
import type { LitElement, ReactiveController } from "lit";
import type { Issue } from "../model/issue.js";
import type { ItemType } from "../model/item.js";
import { type Reading, read, textLimits } from "../model/read.js";
import { forgetMissing } from "./card-language.js";
import { claimsContext, type SharedClaims } from "./claims-context.js";
import { forgetDocument, loadDocument } from "./load-document.js";
import { documentAddress, mayLoad } from "./may-load.js";
import { onReturn } from "./reader-returns.js";
import { isAmongReadersWords } from "./readers-words.js";
import { siteChoice } from "./site-choice.js";

/** What an element has to go by: the same `reading` for as long as nothing changed, and the item's id in it. */
export interface Found {
  state: "none" | "loading" | "found";
  reading?: Reading;
  id?: string;
}

/** The element whose data is looked for. */
export interface SourceHost extends LitElement {
  data?: unknown;
  src?: string;
  claim?: string;
  readonly issues: readonly Issue[];
  retry(): void;
}

/** A document that was asked for, and its reading as soon as it is there. */
export interface Loaded {
  url: string;
  reading?: Reading;
  leave: () => void;
}

/** How long a card waits for its `<article-claims>` before it says that there is none, in milliseconds. */
const patience = 2000;

/**
 * Finds an element's data, in this order: the property `data`, the attributes `data-json` and `data`, a child script,
 * `src`, and `claim` in the nearest `<article-claims>` or the site's own document. Asks the element to update whenever one of them changes.
 */
export class ClaimSource implements ReactiveController {
  /** Those in a page: a browser compares each new listener with all that are there, so all of them share one. */
  static readonly #connected = new Set<ClaimSource>();

  /** A provider may come after its cards have asked, and a parser may add the child script, or its text, after them. */
  static readonly #lookAgain = ({ context = claimsContext }: Event & { context?: unknown }) => {
    if (context !== claimsContext) return;
    for (const source of ClaimSource.#connected) {
      if (!source.#shared) source.#consumer?.hostConnected();
      source.#host.requestUpdate();
    }
  };

  /** A reader may be back before the cards have heard of what was ended meanwhile. */
  static readonly #tryAgain = () => {
    forgetMissing();
    for (const source of ClaimSource.#connected) {
      const host = source.#host;
      const lacksDocument = source.loaded && !source.loaded.reading?.value;
      if (lacksDocument || host.issues.some(({ code }) => code === "chunk-failed")) host.retry();
    }
  };

  readonly #host: SourceHost;
  readonly #type?: ItemType;
  readonly #consumer?: ContextConsumer<typeof claimsContext, SourceHost>;
  /** @internal The document at `src`, where that was asked for. */
  loaded?: Loaded;
  #last?: { input: unknown; shared?: Reading; reading: Reading };
  #children?: MutationObserver;
  #timer?: ReturnType<typeof setTimeout>;
  #waitedInVain = false;

  /** @param type the tag's type of item; undefined for an element that takes a whole document */
  constructor(host: SourceHost, type?: ItemType) {
    this.#host = host;
    this.#type = type;
    host.addController(this);
    if (!type) return;
    this.#consumer = new ContextConsumer(host, { context: claimsContext, subscribe: true });
  }

  hostConnected() {
    const { ownerDocument } = this.#host;
    ClaimSource.#connected.add(this);
    for (const type of ["context-provider", "DOMContentLoaded"])
      ownerDocument.addEventListener(type, ClaimSource.#lookAgain);
    onReturn(ClaimSource.#tryAgain);
    this.#children = new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#waitedInVain = false;
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    ClaimSource.#connected.delete(this);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#children?.disconnect();
    // What is there already stays: a card that is only moved must not blink.
    if (!this.loaded?.reading?.value) this.#leave();
    // Moved out of its provider, a card must not keep what that provider shared.
    if (this.#consumer) this.#consumer.value = undefined;
  }

  get #shared(): SharedClaims | undefined {
    return this.#consumer?.value;
  }

  /** Whether the `<article-claims>` round it lets its cards show what is wrong. */
  get inDebug(): boolean {
    return this.#shared?.debug === true;
  }

  /** Forgets what failed, so that it is loaded again. */
  retry() {
    if (this.loaded) forgetDocument(this.loaded.url);
    this.#leave();
    this.#last = undefined;
    this.#host.requestUpdate();
  }

  find(): Found {
    const host = this.#host;
    if (isAmongReadersWords(host)) {
      this.#leave();
      return this.#refused("readers-words", {}, "", "advice");
    }
    const given = host.data;
    if ((given ?? "") !== "") return this.#inline(given, textLimits.inline);
    const json = host.getAttribute("data-json");
    if (json !== null) return this.#inline(json, textLimits.attribute);
    const plain = host.getAttribute("data");
    if (plain !== null)
      return this.#inline(plain, textLimits.attribute, {
        severity: "advice",
        code: "data-attribute",
        path: "",
      });
    const script = host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
    if (script) {
      const found = this.#inline(script.textContent ?? "", textLimits.inline);
      // The parser may be in the middle of it.
      return found.reading?.value || host.ownerDocument.readyState !== "loading"
        ? found
        : { state: "loading" };
    }
    if (host.src) return this.#fetched(host.src);
    const { claim } = host;
    const ofSite = claim && !this.#shared && siteChoice("src", host.ownerDocument);
    if (ofSite) return this.#fetched(`${ofSite}#${claim}`);
    this.#leave();
    return claim ? this.#fromProvider(claim) : { state: "none" };
  }

  #inline(input: unknown, limit: number, advice?: Issue): Found {
    this.#leave();
    if (input === "[object Object]") return this.#refused("object-attribute");
    const shared = this.#shared?.reading;
    const last = this.#last;
    if (last?.input !== input || last?.shared !== shared) {
      const reading = read(input, { type: this.#type, limit, shared: shared?.value });
      if (advice) reading.issues.push(advice);
      this.#last = { input, shared, reading };
    }
    const { reading } = this.#last as { reading: Reading };
    const isEarly = this.#shared?.state === "loading" && !shared;
    const lacks = isEarly && reading.issues.some(({ code }) => code.startsWith("unknown-"));
    // Items that it names may stand beside it.
    const several = (reading.value?.items.length ?? 0) > 1;
    const id = several ? this.#host.claim : undefined;
    return lacks ? { state: "loading" } : { state: "found", reading, id };
  }

  #fetched(src: string): Found {
    const host = this.#host;
    const address = documentAddress(src, host.baseURI);
    if (!address) return this.#refused("bad-url", { found: src, reason: "unreadable" }, "src");
    const { url, id } = address;
    if (!mayLoad(url, host.ownerDocument))
      return this.#refused("foreign-origin", { url, origin: new URL(url).origin }, "src");
    if (this.loaded?.url !== url) {
      this.#leave();
      if (!host.isConnected) return { state: "loading" };
      const { reading, leave } = loadDocument(url, () => {
        // What another card asks for again, this one lacks too; what it shows it keeps.
        if (this.loaded !== mine || !mine.reading || mine.reading.value) return;
        this.#leave();
        host.requestUpdate();
      });
      const mine: Loaded = { url, leave };
      this.loaded = mine;
      reading.then((read) => {
        // Nothing of an old answer after a newer question.
        if (this.loaded !== mine) return;
        mine.reading = read;
        host.requestUpdate();
      });
    }
    const { reading } = this.loaded as Loaded;
    return reading ? { state: "found", reading, id: id || undefined } : { state: "loading" };
  }

  #fromProvider(id: string): Found {
    const shared = this.#shared;
    if (shared?.reading) return { state: "found", reading: shared.reading, id };
    if (shared?.state === "loading") return { state: "loading" };
    // One that comes late, or gets its document late, may still be under way.
    if (!this.#waitedInVain) {
      if (this.#host.isConnected) this.#wait();
      return { state: "none" };
    }
    return this.#refused(shared ? "no-data" : "no-provider", { found: id });
  }

  #wait() {
    this.#timer ??= setTimeout(() => {
      this.#waitedInVain = true;
      this.#host.requestUpdate();
    }, patience);
  }

  /** The same refusal is the same reading, or an element would say it again at every update. */
  #refused(
    code: Issue["code"],
    details: Record<string, string> = {},
    path = "",
    severity: Issue["severity"] = "error",
  ): Found {
    const input = `${code} ${Object.values(details)}`;
    if (this.#last?.input !== input)
      this.#last = {
        input,
        reading: { value: undefined, issues: [{ severity, code, path, details }] },
      };
    return { state: "found", reading: this.#last.reading, id: undefined };
  }

  #leave() {
    this.loaded?.leave();
    this.loaded = undefined;
  }
}
