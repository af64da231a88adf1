import { chartStyles } from "./chart.styles.js";

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Puts the sheet of charts on the card's tree; a sheet belongs to the document that it was made in. */
export function addStyles(place: Element) {
  const root = place.getRootNode();
  const view = place.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view || !("adoptedStyleSheets" in root)) return;
  const tree = root as ShadowRoot;
  let sheet = sheets.get(place.ownerDocument);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(chartStyles);
    sheets.set(place.ownerDocument, sheet);
  }
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}
