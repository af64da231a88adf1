const listeners = new Set<() => void>();

/** A page is shown when it begins, too, and its visibility changes when a reader goes. */
function tell({ type, persisted }: Event & { persisted?: boolean }) {
  const isReturn = type === "pageshow" ? persisted : document.visibilityState !== "hidden";
  if (isReturn) for (const listener of listeners) listener();
}

/**
 * Calls back, once a listener, whenever a reader comes back to the page, or the page to its network. What was under way
 * before, an engine may have ended: for a page that is left WebKit does, a phone for an app that is put aside.
 */
export function onReturn(listener: () => void): void {
  listeners.add(listener);
  for (const sign of ["pageshow", "visibilitychange", "online"]) addEventListener(sign, tell);
}
