import type { ItemType } from "../../model/item.js";
import { itemTypes } from "../../model/item.js";
import { en } from "../messages/en.js";
import { History } from "./history.js";
import { idOf, isJson, type Json, listOf, type Path, valueAt, withValue } from "./json.js";
import { claimName, idFrom } from "./naming.js";
import { isWithin, type Problem, problemsIn } from "./problems.js";
import type { Words } from "./words.js";

/** What undo brings back. */
export interface Work {
  document: Json;
  /** Which claim is being written; none where a type has still to be chosen. */
  at?: number;
  /** By claim: the fields that were taken from the article and nobody has confirmed. */
  suggested: readonly (readonly string[])[];
}

/** What a claim of a type begins with. */
const beginnings: Partial<Record<ItemType, Json>> = { comparison: { columns: [{ id: "a" }, { id: "b" }] } };

export const emptyWork = (lang: string): Work => ({
  document: { version: 1, lang, items: [] },
  suggested: [],
});

/** The editor's desk: the document that is being written, where in it, and what is said of it. */
export class Desk {
  /** BCP 47 tag of the page’s own words. */
  language = "en";
  words: Words = en;
  private readonly work: History<Work>;
  private readonly opened = new Set<string>();
  private readonly touched = new Set<string>();
  private isChecked = false;
  /** What was typed in a field whose value is another: the number that was understood, and not its words. */
  private readonly typed = new Map<string, { text: string; value: unknown }>();
  /** Where on the page what is shared by many is open: in one place at most. */
  private readonly sharedOpen = new Map<string, string>();
  private known?: { document: Json; problems: Problem[] };

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
    return listOf(this.document.items).filter(isJson);
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
    this.change({ ...this.now, document: withValue(this.document, path, written) }, path);
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
    const taken = this.items.map((one) => `${one.id}`);
    this.set([...this.itemPath, "id"], idFrom(claimName(this, item), taken, `${item.type}`));
  }

  /** Puts a claim of a type at the end of the list, and goes there. */
  start(type: ItemType) {
    const items = [...this.items, { type, ...beginnings[type] }];
    this.change({ ...this.now, document: { ...this.document, items }, at: items.length - 1 });
  }

  /** Goes to a claim; with none given, to the choice of a type. */
  goTo(at: number | undefined) {
    this.isChecked = false;
    this.touched.clear();
    this.opened.clear();
    this.change({ ...this.now, at });
  }

  isSuggested(path: Path): boolean {
    const [list, at, name, ...rest] = path;
    if (list !== "items" || typeof at !== "number" || rest.length > 0) return false;
    return (this.now.suggested[at] ?? []).includes(`${name}`);
  }

  /** An editor has looked at what was suggested: at one field, or at the whole claim. */
  confirm(name?: string) {
    const { at, now } = this;
    if (at === undefined) return;
    const suggested = this.items.map((_, index) => {
      const names = now.suggested[index] ?? [];
      return index !== at ? names : name === undefined ? [] : names.filter((one) => one !== name);
    });
    this.change({ ...now, suggested });
  }

  isOpen(path: Path): boolean {
    return this.opened.has(idOf(path));
  }

  /** Opens or folds a part of the form. */
  fold(path: Path, isOpen: boolean) {
    if (this.isOpen(path) === isOpen) return;
    if (isOpen) this.opened.add(idOf(path));
    else this.opened.delete(idOf(path));
    this.changed();
  }

  /** Whether a source or a picture, which many may share, is open in this place. */
  isSharedOpen(path: Path, place: Path): boolean {
    return this.sharedOpen.get(idOf(path)) === idOf(place);
  }

  foldShared(path: Path, place: Path, isOpen: boolean) {
    if (this.isSharedOpen(path, place) === isOpen) return;
    if (isOpen) this.sharedOpen.set(idOf(path), idOf(place));
    else this.sharedOpen.delete(idOf(path));
    this.changed();
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
      if (!isHere) return false;
      return issue.code !== "missing-field" || this.isChecked || this.touched.has(idOf(at));
    });
  }
}
