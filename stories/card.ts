import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { html, unsafeStatic } from "lit/static-html.js";
import { type CodeForm, type Embed, fallbackOf, snippet } from "./snippet.js";

/** What can be changed in a card's story. */
export interface CardArgs extends Embed {
  /** Shows under the card what is wrong with its JSON. */
  debug?: boolean;
}

/** What Storybook hands over with a story whose code it shows. */
export interface InToolbar<Args> {
  args: Args;
  globals?: { code?: CodeForm; language?: string };
}

export type Shown = "card" | "fallback" | "nothing";

/** What a test finds in a story; a card without a word to say about its JSON where nothing else is written. */
export interface Expected {
  /** Of all its cards, or of each in turn. */
  shows?: Shown | Shown[];
  /** Codes of the issues in `debug`, in their order. */
  issues?: string[];
}

export type CardStory = StoryObj<CardArgs> & { parameters?: { expected?: Expected } };

/** A card as an editor's embed makes it. */
export function card(tag: string, args: CardArgs): TemplateResult {
  const { json, lang, compact, debug, chart, "heading-level": level } = args;
  const name = unsafeStatic(tag);
  const text = json === undefined || typeof json === "string" ? json : JSON.stringify(json);
  return html`<${name}
    data-json=${text ?? nothing}
    lang=${lang || nothing}
    heading-level=${level ?? nothing}
    chart=${chart ?? nothing}
    ?compact=${compact}
    ?debug=${debug}
  >${unsafeHTML(fallbackOf(tag, args))}</${name}>`;
}

/**
 * What all stories of one tag have in common.
 *
 * @param task what a newsroom does with it. Not a comment on the file's default export: Storybook would write that into
 * `parameters` and lose the ones from here.
 */
export const cardMeta = (tag: string, task: string) =>
  ({
    component: tag,
    render: (args) => card(tag, args),
    args: { json: undefined, debug: true },
    argTypes: {
      json: {
        name: "data-json",
        control: "object",
        description: "The item’s JSON. What is wrong with it is said under the card.",
      },
      fallback: {
        control: "text",
        type: "string",
        description: "What stands between the tags; written out of the item unless you write it.",
      },
      lang: {
        control: "text",
        type: "string",
        description: "Language of the card, if not that of the page.",
      },
      compact: { control: "boolean", type: "boolean", description: "Smaller." },
      "heading-level": {
        control: { type: "number", min: 2, max: 6 },
        type: "number",
        description: "2 to 6, default 3.",
      },
      debug: { control: "boolean", description: "Says under the card what is wrong with its JSON." },
    },
    parameters: {
      docs: {
        description: { component: task },
        source: {
          transform: (_code: string, { args, globals }: InToolbar<CardArgs>) =>
            snippet(tag, args, globals?.code),
        },
      },
    },
  }) satisfies Meta<CardArgs>;

/** A control for JSON that is no JSON: its text. */
export const asText = { json: { control: "text" } } as const;

/** For tags that draw. */
export const chartControl = {
  chart: { control: "inline-radio", options: [undefined, "off"], description: "`off`: the table alone." },
} as const;
