import { idOf, type Path } from "./json.js";

/** Which folded parts of the page are open. */
export class Folds {
  private readonly opened = new Set<string>();
  /** Where what is shared by many is open: in one place at most. */
  private readonly places = new Map<string, string>();

  constructor(private readonly changed: () => void) {}

  isOpen(path: Path): boolean {
    return this.opened.has(idOf(path));
  }

  fold(path: Path, isOpen: boolean) {
    if (this.isOpen(path) === isOpen) return;
    if (isOpen) this.opened.add(idOf(path));
    else this.opened.delete(idOf(path));
    this.changed();
  }

  /** Whether a source or a picture, which many may share, is open in this place. */
  isSharedOpen(path: Path, place: Path): boolean {
    return this.places.get(idOf(path)) === idOf(place);
  }

  foldShared(path: Path, place: Path, isOpen: boolean) {
    if (this.isSharedOpen(path, place) === isOpen) return;
    if (isOpen) this.places.set(idOf(path), idOf(place));
    else this.places.delete(idOf(path));
    this.changed();
  }

  /** Another claim begins with its form folded. */
  close() {
    this.opened.clear();
  }
}
