import type { LitElement, ReactiveController } from "lit";
import type { Messages } from "../language/messages.js";
import type { Issue } from "../model/issue.js";
import type { ClaimSource } from "./claim-source.js";
import { LiveCards } from "./live-cards.js";
import type { load as loadOne } from "./load-document.js";

/*
 * A live page: its document is asked for again, and what has changed says so. Comes in a chunk, with the attribute.
 */

/** How often a page may ask, in seconds, and how long ago it must have been for a tab that comes back to ask at once. */
const least = 30;
const long = 10 * 60;

/** An `<article-claims>` with `refresh`, in seconds. */
export interface LiveHost extends LitElement {
  refresh?: string | number | null;
  readonly issues: readonly Issue[];
  say(issues: Issue[], given: unknown, event: "claim-warning"): void;
}

const followed = new WeakSet<LiveHost>();

/**
 * Follows the document of an element for as long as that is on the page. What the script has already, it lends: a chunk
 * stands alone.
 */
export function follow(
  host: LiveHost,
  source: ClaimSource,
  load: typeof loadOne,
  messagesFor: (lang: string) => Messages,
): void {
  if (followed.has(host)) return;
  followed.add(host);
  host.addController(new Following(host, source, load, new LiveCards(host, messagesFor)));
}

class Following implements ReactiveController {
  private asked = Date.now();
  private timer?: ReturnType<typeof setTimeout>;
  /** Where it listens: an element may go into another document. */
  private page?: Document;

  constructor(
    private readonly host: LiveHost,
    private readonly source: ClaimSource,
    private readonly load: typeof loadOne,
    private readonly cards: LiveCards,
  ) {}

  hostConnected() {
    this.page = this.host.ownerDocument;
    this.page.addEventListener("visibilitychange", this);
    this.hostUpdated();
  }

  hostDisconnected() {
    this.page?.removeEventListener("visibilitychange", this);
    clearTimeout(this.timer);
  }

  handleEvent() {
    this.wait(true);
  }

  hostUpdated() {
    this.wait();
    this.check();
  }

  /** Says what is wrong with `refresh`, beside what is wrong with the document, for as long as it is. */
  private check() {
    const { refresh } = this.host;
    const { value, issues = [], given } = this.source.loaded?.reading ?? {};
    const known = this.host.issues.find(({ path }) => path === "refresh");
    const found = refresh && !(Number(refresh) >= least) ? `${refresh}` : undefined;
    if (!value || known?.details?.found === found) return;
    const expected = "a number of seconds, 30 or more";
    const all = [...issues];
    if (found)
      all.push({ severity: "warning", code: "wrong-type", path: "refresh", details: { expected, found } });
    this.host.say(all, given, "claim-warning");
  }

  /** @param isBack whether the reader may have been away */
  private wait(isBack = false) {
    clearTimeout(this.timer);
    const { host } = this;
    const every = Number(host.refresh);
    if (!every || !host.isConnected || this.page?.visibilityState === "hidden") return;
    const since = (Date.now() - this.asked) / 1000;
    const left = isBack && since >= long ? 0 : Math.max(least, every) - since;
    this.timer = setTimeout(() => this.ask(), left * 1000);
  }

  private async ask() {
    this.asked = Date.now();
    this.wait();
    const { source } = this;
    const { loaded } = source;
    if (!loaded?.reading) return;
    // The browser asks whether what it holds is still true.
    const reading = await this.load(loaded.url, new AbortController(), "no-cache");
    // What cannot be read, or has come for another question, changes nothing.
    if (source.loaded !== loaded || !reading.value || reading.given === loaded.reading.given) return;
    this.cards.remember();
    loaded.reading = reading;
    this.host.requestUpdate();
    await this.host.updateComplete;
    await this.cards.tell();
  }
}
