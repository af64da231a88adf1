/// <reference types="vite/types/importMeta.d.ts" />

/** The sheets of pages that mean no good: the ones that the tests hold the cards to. */
const sheets = import.meta.glob<string>("../test/data/hostile-css/*.css", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** By the name of its file, without its number. */
const hostile = Object.entries(sheets).map(([path, css]) => ({
  name: /\d+-(.+)\.css$/.exec(path)?.[1] ?? path,
  css,
}));

const titles: Record<string, string> = {
  "unset-all": "Hostile: everything unset, and no size",
  "inherit-poison": "Hostile: all that is inherited is wrong",
  box: "Hostile: borders, margins and floats on everything",
  "max-0": "Hostile: nothing may have a size",
  "text-spacing-1.4.12": "A reader’s text spacing",
};

/** For the toolbar. */
export const hosts = [
  { value: "plain", title: "Plain page" },
  ...hostile.map(({ name }) => ({ value: name, title: titles[name] ?? name })),
];

let isThere = false;

/** Lets `data-host` be set on anything here: what is inside stands on such a page. */
export function hosted() {
  if (isThere) return;
  isThere = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostile.map(({ name, css }) => `[data-host="${name}"] { ${css} }`).join("\n"));
  document.adoptedStyleSheets.push(sheet);
}
