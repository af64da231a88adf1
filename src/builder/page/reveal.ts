import type { Desk } from "./desk.js";
import { questionOf } from "./form/order.js";
import { idOf, type Path } from "./json.js";

/** The nearest thing on the page that a path names. */
function nearest(path: Path): HTMLElement | null {
  for (let length = path.length; length > 1; length--) {
    const found = document.getElementById(idOf(path.slice(0, length)));
    if (found) return found;
  }
  return null;
}

/** Brings an editor to a field: opens what it is folded in, and puts the focus there. */
export async function reveal(desk: Desk, path: Path, drawn: () => Promise<unknown>) {
  if (path[0] === "items" && path[1] !== desk.at) {
    desk.goTo(path[1] as number);
    desk.check();
  }
  const question = questionOf(`${path[2]}`);
  if (question) desk.folds.fold([...desk.itemPath, "question", question], true);
  await drawn();
  if (!document.getElementById(idOf(path))) {
    for (let length = 2; length < path.length; length++)
      desk.folds.fold([...path.slice(0, length), "more"], true);
    await drawn();
  }
  nearest(path)?.focus();
}
