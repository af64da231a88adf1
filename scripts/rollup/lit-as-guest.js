// The script for a news site carries its own Lit, and a card is a guest there. Two habits of Lit's do
// not suit a guest: it makes a Trusted Types policy as soon as it is imported (an uncaught error where
// the policy's name is not allowed), and it looks for its settings under global names, which any
// element's `id` can occupy (`<p id="litHtmlVersions">` ends every Lit element on the page). Nor may it
// take a global name for the browser's where an old library has put its own there.
import { resolve } from "node:path";

const POLICY = resolve("src/drop-in/policy.ts");

const NAME = "[\\w$]+";

/** The browser's own, whoever has taken its name. */
const EVENT = "Object.getPrototypeOf(CustomEvent)";

/** For each of Lit's production modules: what must be found there, and what stands there instead. */
const CHANGES = {
  "lit-html/lit-html.js": [
    [
      `(${NAME})=${NAME}\\.trustedTypes,(${NAME})=\\1\\?\\1\\.createPolicy\\("lit-html",\\{createHTML:${NAME}=>${NAME}\\}\\):void 0,`,
      "",
    ],
    [`return void 0!==(${NAME})\\?\\1\\.createHTML\\((${NAME})\\):\\2\\}`, "return trustedHTML($2)}"],
    [`(${NAME})\\.textContent=(${NAME})\\?\\2\\.emptyScript:""`, '$1.textContent=""'],
    [`${NAME}\\.litHtmlPolyfillSupport`, "void 0"],
    [`\\(${NAME}\\.litHtmlVersions\\?\\?=\\[\\]\\)\\.push\\("[\\d.]+"\\)`, "0"],
  ],
  "@lit/reactive-element/reactive-element.js": [
    [`(${NAME})=${NAME}\\.trustedTypes,(${NAME})=\\1\\?\\1\\.emptyScript:"",`, '$2="",'],
    [`${NAME}\\.reactiveElementPolyfillSupport`, "void 0"],
    [`\\(${NAME}\\.reactiveElementVersions\\?\\?=\\[\\]\\)\\.push\\("[\\d.]+"\\)`, "0"],
    // Standard decorators keep their notes here; we use none.
    [`Symbol\\.metadata\\?\\?=Symbol\\("metadata"\\),${NAME}\\.litPropertyMetadata\\?\\?=new WeakMap;`, ";"],
    [
      `const (${NAME})=this\\[Symbol\\.metadata\\];if\\(null!==\\1\\)\\{const (${NAME})=litPropertyMetadata\\.get\\(\\1\\);if\\(void 0!==\\2\\)for\\(const\\[(${NAME}),(${NAME})\\]of \\2\\)this\\.elementProperties\\.set\\(\\3,\\4\\)\\}`,
      "",
    ],
  ],
  "@lit/reactive-element/css-tag.js": [
    // Every browser that we promise has constructable sheets. The way round them asks two names that an
    // `id` can occupy, and writes <style> elements, which a strict policy refuses.
    [
      `(${NAME})\\.ShadowRoot&&\\(void 0===\\1\\.ShadyCSS\\|\\|\\1\\.ShadyCSS\\.nativeShadow\\)&&"adoptedStyleSheets"in Document\\.prototype&&"replace"in CSSStyleSheet\\.prototype`,
      "true",
    ],
    [`${NAME}\\.litNonce`, "void 0"],
    // A word to the author of a sheet; ours is long finished.
    [`throw Error\\("Value passed to 'css'[^;}]*\\)`, "throw 0"],
  ],
  // MooTools has a class of its own under the name of Event, which takes no options.
  "@lit/context/lib/context-request-event.js": [
    [`class (${NAME}) extends Event\\{`, `class $1 extends ${EVENT}{`],
  ],
  "@lit/context/lib/controllers/context-provider.js": [
    [`class (${NAME}) extends Event\\{`, `class $1 extends ${EVENT}{`],
  ],
  "lit-element/lit-element.js": [
    [`${NAME}\\.litElementHydrateSupport\\?\\.\\(\\{LitElement:${NAME}\\}\\);`, "0;"],
    [`${NAME}\\.litElementPolyfillSupport`, "void 0"],
    [`\\(${NAME}\\.litElementVersions\\?\\?=\\[\\]\\)\\.push\\("[\\d.]+"\\)`, "0"],
  ],
};

const LEFT =
  /\b(?:lit(?:Html|Element)\w*(?:Versions|Support)|reactiveElement(?:Versions|PolyfillSupport)|litPropertyMetadata|litIssuedWarnings|litNonce|ShadyCSS)\b|"lit-html"/;

/** Rollup plugin. The build stops where Lit has changed so that a pattern no longer fits. */
export function litAsGuest() {
  const changed = new Set();
  return {
    name: "lit-as-guest",

    buildStart() {
      changed.clear();
    },

    transform(code, id) {
      const path = id.replaceAll("\\", "/");
      const module = Object.keys(CHANGES).find((name) => path.endsWith(`/node_modules/${name}`));
      if (module === undefined) return null;
      changed.add(module);
      let out = code;
      for (const [pattern, replacement] of CHANGES[module]) {
        const found = out.match(new RegExp(pattern, "g"))?.length ?? 0;
        if (found !== 1) this.error(`${module}: expected one match, found ${found}, of ${pattern}`);
        out = out.replace(new RegExp(pattern), replacement);
      }
      if (module === "lit-html/lit-html.js") {
        out = `import { trustedHTML } from ${JSON.stringify(POLICY)};${out}`;
      }
      // A regular expression moves no line, and the file is one line long: an approximate map would lie.
      return { code: out, map: null };
    },

    generateBundle(_options, bundle) {
      const usesLit = Object.values(bundle).some(
        (chunk) => chunk.type === "chunk" && chunk.moduleIds.some((id) => /node_modules.lit-html/.test(id)),
      );
      if (usesLit) {
        for (const module of Object.keys(CHANGES)) {
          if (!changed.has(module)) this.error(`${module} was not bundled: is Lit built otherwise now?`);
        }
      }
      for (const chunk of Object.values(bundle)) {
        const left = chunk.type === "chunk" && chunk.code.match(LEFT);
        if (left) this.error(`${chunk.fileName} still names Lit's global "${left[0]}"`);
      }
    },
  };
}
