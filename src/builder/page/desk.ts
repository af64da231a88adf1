import type { ItemType } from "../../model/item.js";
import { itemTypes } from "../../model/item.js";
import { type Advice, adviseOn } from "../advice.js";
import { corrected, revised } from "../correct.js";
import { en } from "../messages/en.js";
import { Folds } from "./folds.js";
import { speltOutItem } from "./form/spelt-out.js";
import { History } from "./history.js";
import { idOf, type Json, type Path, pathOf, valueAt, withValue } from "./json.js";
import { claimName, idFrom } from "./naming.js";
import { isWithin, type Problem, problemsIn } from "./problems.js";
import type { Words } from "./words.js";
import { begun, confirmed, dropped, itemsIn, type Mending, moved, type Work, withClaim } from "./work.js";

/** What has to be asked before it can stand in a field. */
export interface Pending {
  question: string;
  choices: readonly unknown[];
}

/** The editor's desk: the document that is being written, where in it, and what is said of it. */
export class Desk {
  /** BCP 47 tag of the page’s own words. */
  language = "en";
  words: Words = en;
  private readonly work: History<Work>;
  /** Which parts of the page are open. */
  readonly folds = new Folds(() => this.changed());
  private readonly touched = new Set<string>();
  private isChecked = false;
  /** What was typed in a field whose value is another: the number that was understood, and not its words. */
  private readonly typed = new Map<string, { text: string; value: unknown }>();
  private known?: { document: Json; problems: Problem[] };
  private readonly pending = new Map<string, Pending>();
  private advised?: { document: Json; at?: number; text: string; advice: Advice[] };
  /** The article's text, as it was pasted. */
  private articleText = "";

  /** @param changed called after every change, of the work or of what is shown of it */
  constructor(
    work: Work,
    private readonly changed: () => void,
  ) {
    this.work = new History(work);
  }

  get now(): Work {
    return this.work.now;
  }

  get document(): Json {
    return this.now.document;
  }

  get items(): Json[] {
    return itemsIn(this.now);
  }

  get at(): number | undefined {
    const { at } = this.now;
    return at !== undefined && at < this.items.length ? at : undefined;
  }

  get item(): Json | undefined {
    return this.at === undefined ? undefined : this.items[this.at];
  }

  get itemPath(): Path {
    return ["items", this.at ?? 0];
  }

  get type(): ItemType | undefined {
    return itemTypes.find((type) => type === this.item?.type);
  }

  /** BCP 47 tag of the document's texts. */
  get lang(): string {
    const { lang } = this.document;
    return typeof lang === "string" && lang ? lang : "en";
  }

  value(path: Path): unknown {
    return valueAt(this.document, path);
  }

  /** Writes a value; `undefined` and the empty text take the field out. Typing in one place is one step of undo. */
  set(path: Path, value: unknown) {
    const written = value === "" ? undefined : value;
    this.touched.add(idOf(path));
    this.pending.delete(idOf(path));
    const { now } = this;
    // What an editor has written is no suggestion any more.
    const suggested = this.isSuggestedWithin(path)
      ? now.suggested.map((names, at) => (at === path[1] ? names.filter((name) => name !== path[2]) : names))
      : now.suggested;
    this.change({ ...now, document: withValue(this.document, path, written), suggested }, path);
  }

  /** Writes what was understood of a text; the field goes on showing the text. */
  setTyped(path: Path, text: string, value: unknown) {
    this.typed.set(idOf(path), { text, value });
    this.set(path, value);
  }

  /** What somebody typed, as long as its value is what it was understood as. */
  typedAt(path: Path): string | undefined {
    const typed = this.typed.get(idOf(path));
    return typed && typed.value === this.value(path) ? typed.text : undefined;
  }

  /** A change of several places at once, which is a step of its own. */
  change(next: Work, path?: Path) {
    this.work.change(next, path);
    this.changed();
  }

  /** Begins with what was kept: nothing before it can be had back. */
  open(work: Work) {
    this.work.replace(work);
    this.changed();
  }

  setDocument(document: Json) {
    this.change({ ...this.now, document });
  }

  endStep() {
    this.work.endStep();
  }

  get canUndo(): boolean {
    return this.work.canUndo;
  }

  get canRedo(): boolean {
    return this.work.canRedo;
  }

  undo() {
    this.work.undo();
    this.changed();
  }

  redo() {
    this.work.redo();
    this.changed();
  }

  /** Gives the claim at hand a name of its own, by which documents and addresses find it. */
  nameCard() {
    const { item } = this;
    if (!item || item.id) return;
    // The list of all pages is called "index".
    const taken = ["index", ...this.items.map((one) => `${one.id}`)];
    this.set([...this.itemPath, "id"], idFrom(claimName(this, item), taken, `${item.type}`));
  }

  /** Puts a claim of a type at the end of the list, and goes there. */
  start(type: ItemType) {
    this.change(begun(this.now, type));
  }

  /** Moves the claim at hand up or down the list. */
  move(by: -1 | 1) {
    const { at } = this;
    if (at !== undefined && this.items[at + by]) this.change(moved(this.now, at, by));
  }

  /** Takes the claim at hand out of the list. */
  drop() {
    if (this.at !== undefined) this.change(dropped(this.now, this.at));
  }

  /** Goes to a claim; with none given, to the choice of a type. */
  goTo(at: number | undefined) {
    this.isChecked = false;
    this.touched.clear();
    this.folds.close();
    this.work.replace({ ...this.now, at });
    this.changed();
  }

  isSuggested(path: Path): boolean {
    return path.length === 3 && this.isSuggestedWithin(path);
  }

  private isSuggestedWithin([list, at, name]: Path): boolean {
    return list === "items" && typeof at === "number" && (this.now.suggested[at] ?? []).includes(`${name}`);
  }

  /** An editor has looked at what was suggested: at one field, or at the whole claim. */
  confirm(name?: string) {
    if (this.at !== undefined) this.change(confirmed(this.now, this.at, name));
  }

  /** What is missing is said of a field that was left empty, and of all once the editor has asked for the card. */
  touch(path: Path) {
    this.endStep();
    this.touched.add(idOf(path));
    this.changed();
  }

  check() {
    this.isChecked = true;
    this.changed();
  }

  /** What is asked beside a field that is empty still. */
  pendingAt(path: Path): Pending | undefined {
    return this.value(path) === undefined ? this.pending.get(idOf(path)) : undefined;
  }

  get text(): string {
    return this.articleText;
  }

  set text(text: string) {
    this.articleText = text;
    this.changed();
  }

  /** Puts a claim that was made of a passage at the end of the list, and goes there. */
  add(item: Json, suggested: readonly string[], pending: Record<string, Pending> = {}) {
    const at = this.items.length;
    this.folds.close();
    for (const [field, asked] of Object.entries(pending)) this.pending.set(idOf(["items", at, field]), asked);
    this.change(withClaim(this.now, item, suggested));
  }

  /** What an editor is advised of the claim at hand. */
  get advice(): Advice[] {
    const { document, at, item, articleText: text } = this;
    const known = this.advised;
    if (known?.document === document && known.at === at && known.text === text) return known.advice;
    const advice = item ? adviseOn(document, item, text || undefined) : [];
    this.advised = { document, at, text, advice };
    return advice;
  }

  /** The advice that belongs to a field. */
  adviceAt(path: Path): Advice[] {
    return this.advice.filter((one) => idOf([...this.itemPath, ...pathOf(one.path)]) === idOf(path));
  }

  /** What was published stays, and its change is noted on it. */
  mend(kind: Mending["kind"]) {
    const { at, item } = this;
    if (at === undefined || !item) return;
    this.change({ ...this.now, mending: { at, kind, before: item } });
  }

  /** @param date the day of the change, in a form of the model; left out, nothing is noted */
  mended(date?: string) {
    const { mending, ...now } = this.now;
    const item = mending && this.items[mending.at];
    if (!mending || !item) return this.change(now);
    const note = mending.kind === "corrections" ? corrected : revised;
    const after = date === undefined ? mending.before : note(mending.before, item, { date });
    const items = this.items.map((one, index) => (index === mending.at ? speltOutItem(after) : one));
    this.change({ ...now, document: { ...this.document, items } });
  }

  get problems(): Problem[] {
    if (this.known?.document !== this.document)
      this.known = { document: this.document, problems: problemsIn(this.document) };
    return this.known.problems;
  }

  /** What keeps the claim at hand from being a card. */
  get blocking(): Problem[] {
    return this.problems.filter(
      ({ issue, path }) => issue.severity === "error" && isWithin(path, this.itemPath),
    );
  }

  /**
   * What is said beside a field.
   *
   * @param whole takes what is wrong within it, too: its parts have no fields of their own on the page
   */
  problemsAt(path: Path, whole = false): Problem[] {
    return this.problems.filter(({ issue, path: at }) => {
      const isHere = whole ? isWithin(at, path) : idOf(at) === idOf(path);
      // That nobody is named is advised with its mend.
      if (!isHere || issue.code === "by-missing") return false;
      return issue.code !== "missing-field" || this.isChecked || this.touched.has(idOf(at));
    });
  }
}
