import type { Copied } from "./copied.js";

/** Puts both forms on the clipboard, in whichever way the page and the engine allow; rejects where none is allowed. */
export async function write(copied: Copied): Promise<void> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob("text/plain", copied.text),
        "text/html": blob("text/html", copied.html),
      }),
    ]);
  } catch {
    if (!writeAsEditor(copied)) throw new Error("The clipboard is closed.");
  }
}

/** Where a page is not secure, or is a frame without the permission: as if the reader had pressed the keys. */
function writeAsEditor({ text, html }: Copied): boolean {
  let isSet = false;
  const set = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isSet = true;
  };
  window.addEventListener("copy", set, { capture: true });
  try {
    document.execCommand("copy");
  } finally {
    window.removeEventListener("copy", set, { capture: true });
  }
  return isSet;
}
