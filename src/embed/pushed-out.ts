/** The parts of an item that hold its words. */
interface Words {
  text?: unknown;
  label?: unknown;
  title?: unknown;
  withdrawn?: unknown;
}

/**
 * Where a system has put a tag into a paragraph, a browser pushes the fallback out of both: `<p><quote-block></p>
 * <blockquote>`. It is never moved. If it holds the item's own words it is hidden, so that they are read once; if not,
 * it may say something else, and the card gives way.
 */
export function hidePushedOut(card: HTMLElement & { item?: Words }): void {
  const paragraph = card.parentElement;
  const pushed = paragraph?.nextElementSibling as HTMLElement | null;
  if (paragraph?.localName !== "p" || paragraph.textContent?.trim()) return;
  if (!pushed?.matches(".onrecord:not([data-onrecord]),blockquote")) return;
  const { text, label, title, withdrawn } = card.item ?? {};
  const said = text ?? label ?? title;
  const words = Object.values((typeof said === "string" ? [said] : said) ?? {});
  const isItsOwn = withdrawn
    ? pushed.matches(".onrecord")
    : words.some((one) => folded(pushed.textContent).includes(folded(one as string)));
  // A theme that gives figures a display would undo the attribute.
  if (isItsOwn) pushed.style.setProperty("display", "none", "important");
  else card.hidden = true;
}

/** Spaces and line breaks are the markup's, quotation marks a typographer's. */
const folded = (text: string | null): string => (text ?? "").normalize("NFC").replace(/[\s'"‘’“”„«»]/g, "");
