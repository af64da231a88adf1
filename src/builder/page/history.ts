import { idOf, type Path } from "./json.js";

/** What was, what is, and what was taken back. Typing in one place is one step. */
export class History<State> {
  private readonly before: State[] = [];
  private readonly after: State[] = [];
  private place?: string;

  constructor(private current: State) {}

  get now(): State {
    return this.current;
  }

  get canUndo(): boolean {
    return this.before.length > 0;
  }

  get canRedo(): boolean {
    return this.after.length > 0;
  }

  /** @param path where something was typed; left out for what is a step of its own */
  change(next: State, path?: Path) {
    if (next === this.current) return;
    const place = path && idOf(path);
    if (place === undefined || place !== this.place) this.before.push(this.current);
    this.place = place;
    this.after.length = 0;
    this.current = next;
  }

  /** Another look at the same: nothing that could be taken back. */
  replace(next: State) {
    this.current = next;
    this.endStep();
  }

  /** What is typed next in the same place is a step of its own. */
  endStep() {
    this.place = undefined;
  }

  undo() {
    this.move(this.before, this.after);
  }

  redo() {
    this.move(this.after, this.before);
  }

  private move(from: State[], to: State[]) {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.current);
    this.current = next;
    this.endStep();
  }
}
