import { fromHash, hashOf } from "./address.js";
import type { Desk } from "./desk.js";
import { clearDrafts, type Draft, earlierDraft, keepDraft, keepEarlier, keptDraft } from "./draft.js";
import { speltOut } from "./form/spelt-out.js";
import { listOf, tidy } from "./json.js";

/** How long an editor pauses before what was typed is kept. */
const pause = 300;

const same = (one: object, other: object) => JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));

/** Keeps the work: as a draft on this device, and in the page's address. */
export class Keeper {
  /** Whether this device keeps a draft at all. */
  isKept = true;
  /** The editor's own draft, where another's address was opened. */
  earlier?: Draft;
  private timer?: ReturnType<typeof setTimeout>;
  private hasBegun = false;

  constructor(
    private readonly desk: Desk,
    private readonly changed: () => void,
  ) {}

  /** Opens what the address holds, else the draft. */
  async begin() {
    const draft = keptDraft();
    const given = await fromHash(location.hash);
    const text = new URLSearchParams(location.search).get("text");
    this.earlier = earlierDraft();
    if (given && !(draft && same(given.document, draft.document))) {
      if (draft && listOf(draft.document.items).length > 0) {
        keepEarlier(draft);
        this.earlier = draft;
      }
      this.take({ ...given, suggested: [], text: "" });
    } else if (draft) this.take(draft);
    if (text !== null) this.desk.text = text;
    this.hasBegun = true;
    addEventListener("pagehide", () => this.now());
    addEventListener("hashchange", () => this.follow());
    this.changed();
  }

  private take({ document, at, suggested, text }: Draft) {
    this.desk.open({ document: speltOut(document), at, suggested });
    this.desk.text = text;
  }

  /** Somebody has pasted another address into the same tab. */
  private async follow() {
    const given = await fromHash(location.hash);
    if (given && !same(given.document, this.desk.document))
      this.desk.change({ document: speltOut(given.document), at: given.at, suggested: [] });
  }

  openEarlier() {
    if (this.earlier) this.take(this.earlier);
    this.dropEarlier();
  }

  dropEarlier() {
    this.earlier = undefined;
    keepEarlier(undefined);
    this.changed();
  }

  keep() {
    if (!this.hasBegun) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), pause);
  }

  /** Keeps what is there at once. */
  async now() {
    clearTimeout(this.timer);
    const { document, at, now, text } = this.desk;
    const isEmpty = this.desk.items.length === 0 && !text;
    const suggested = now.suggested.map((names) => [...names]);
    this.isKept = keepDraft(isEmpty ? undefined : { document, at, suggested, text });
    const hash = this.desk.items.length > 0 ? await hashOf(document, at) : "";
    if (document === this.desk.document)
      history.replaceState(null, "", hash || location.pathname + location.search);
    this.changed();
  }

  /** Nothing of the work is left: not here, not in the address. */
  clear(empty: () => void) {
    empty();
    clearTimeout(this.timer);
    clearDrafts();
    this.earlier = undefined;
    history.replaceState(null, "", location.pathname);
    this.changed();
  }

  /** The page's address with the work in it; undefined where it is too much for one. */
  async address(): Promise<string | undefined> {
    const hash = await hashOf(this.desk.document, this.desk.at);
    return hash && location.href.split(/[?#]/)[0] + hash;
  }
}
