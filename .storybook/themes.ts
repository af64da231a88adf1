/// <reference types="vite/client" />
import broadsheet from "../src/themes/broadsheet.css?raw";
import standard from "../src/themes/default.css?raw";

/** The themes that are published, as their sheets. */
export const themes: Record<string, string> = { default: standard, broadsheet };

/** Inside what carries `data-theme`, in place of the whole page. */
const within = (name: string, sheet: string) => sheet.replaceAll(":root", `[data-theme="${name}"]`);

let sheet: CSSStyleSheet | undefined;

/** Lets `data-theme` be set on anything here. Not by the import alone: package.json says that this file has no effect. */
export function themed() {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  const sheets = Object.entries(themes)
    // What a theme leaves out is as in the default one.
    .map(([name, css]) => within(name, standard + css));
  sheet.replaceSync(sheets.join("\n"));
  document.adoptedStyleSheets.push(sheet);
}
