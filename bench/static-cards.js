import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { settled } from "./work.js";

/** The demo's facts: as the attribute of a tag, each with the sources that it needs, and as standard HTML with hooks. */
export async function facts() {
  const { embedHtml } = await import(pathToFileURL("dist/embed/index.js").href);
  const document = JSON.parse(readFileSync("demo/claims.json", "utf8"));
  return document.items
    .filter(({ type }) => type === "fact")
    .map(({ id }) => ({
      data: / (?:claim="[^"]*" )?data-json="[^"]*"/.exec(embedHtml(id, { form: "tag", document }))[0],
      figure: embedHtml(id, { document }),
    }));
}

/** The cards of a page as the elements drew them, written down without the elements: the same nodes and styles. */
export async function serialise(browser, address) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 30_000 } });
  await tab.goto(address);
  await tab.waitForFunction(() =>
    [...document.querySelectorAll("fact-card")].every(
      (card) => card.item && card.shadowRoot?.querySelector("figure"),
    ),
  );
  await settled(tab);
  const result = await tab.evaluate(() => {
    const cards = [...document.querySelectorAll("fact-card")];
    const sheets = cards[0].shadowRoot.adoptedStyleSheets;
    const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n");
    const markup = (card) => {
      const copy = document.createElement("div");
      copy.append(...[...card.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
      const comments = [];
      while (walker.nextNode()) comments.push(walker.currentNode);
      for (const comment of comments) comment.remove();
      return copy.innerHTML;
    };
    return { css, cards: cards.map(markup) };
  });
  await tab.close();
  const { nested, hoisted } = forLightDom(result.css);
  return {
    light: result.cards.map((card) => `<x-card>${card}</x-card>`),
    lightCss: `${hoisted}\nx-card {\n${nested}\n}`,
    shadow: result.cards.map(
      (card) =>
        `<x-card><template shadowrootmode="open"><style>${result.css}</style>${card}</template></x-card>`,
    ),
  };
}

/** A sheet for a shadow tree, said for an element's children. */
function forLightDom(css) {
  const hoisted = [];
  const rest = css.replace(/@(?:keyframes|font-face|property)[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, (rule) => {
    hoisted.push(rule);
    return "";
  });
  const nested = rest.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, "&:is($1)").replace(/:host\b(?!-)/g, "&");
  return { nested, hoisted: hoisted.join("\n") };
}
