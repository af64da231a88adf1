import type { Args, Parameters, Preview } from "@storybook/web-components-vite";
import { setCustomElementsManifest } from "@storybook/web-components-vite";
import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { action } from "storybook/actions";
import "../src/embed/onrecord.css";
import { define } from "../src/registry.js";
import { ElementPage } from "./element-page.js";
import { hosted } from "./hosts.js";
import { eventNames, manifest } from "./manifest.js";
import "./page.css";
import { themed } from "./themes.js";
import { type Globals, globalTypes, initialGlobals } from "./toolbar.js";

// Not the entry `define`: what package.json says of side effects is said of dist/.
define();
themed();
hosted();
setCustomElementsManifest(manifest);

const listening = new WeakSet<Element>();

/** Shows what the cards say in the panel. Storybook’s own `handles` listen only after the first card has spoken. */
function listen(page: Element | undefined) {
  if (!page || listening.has(page)) return;
  listening.add(page);
  for (const name of eventNames) {
    const tell = action(name);
    page.addEventListener(name, (event) =>
      tell((event.target as Element).localName, (event as CustomEvent).detail),
    );
  }
}

/** What a reader gets whose script never came: the snippet, its tags unknown to the browser. */
function withoutScript(parameters: Parameters, args: Args, language: string) {
  const snippet: string = parameters.docs?.source?.transform?.("", { args, globals: { language } }) ?? "";
  return html`${unsafeHTML(snippet.replaceAll(/(<\/?)(?=(?:fact-card|quote-block|stat-bar|equipment-compare|article-claims)\b)/g, "$1no-"))}`;
}

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes,
  initialGlobals,
  decorators: [
    (story, { globals, parameters, args }) => {
      const { scheme, width, language, direction, theme, host, script } = globals as Globals;
      const shown = script === "off" ? withoutScript(parameters, args, language) : story();
      return html`<div ${ref(listen)} class="page" data-scheme=${scheme} data-theme=${theme} data-width=${width} lang=${language} dir=${direction}><div class="column" data-host=${host}><article>${shown}</article></div></div>`;
    },
  ],
  parameters: {
    layout: "fullscreen",
    controls: { expanded: true },
    a11y: { test: "error" },
    docs: {
      codePanel: true,
      page: ElementPage,
      toc: { headingSelector: "h2, h3", title: "On this page" },
      // The interface has tables of its own (tables.ts): Storybook's have a row a name, and lose a part that is called
      // as an attribute is; they have no states and no methods.
      extractArgTypes: () => null,
    },
    options: {
      storySort: {
        order: [
          "Guides",
          [
            "An embed in 60 seconds",
            "The claims document",
            "Hedged numbers",
            "Charts",
            "What may we call verified?",
            "From a pull-quote or a big number",
            "Theming",
            "Languages",
            "For translators",
            "Accessibility",
            "CSP and security",
            "Which snippet for my CMS?",
          ],
          "Elements",
          ["fact-card", "quote-block", "stat-bar", "equipment-compare", "article-claims"],
          "Other news",
          ["Articles"],
        ],
      },
    },
  },
};

export default preview;
