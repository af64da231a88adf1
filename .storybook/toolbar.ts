/// <reference types="vite/types/importMeta.d.ts" />
import type { Preview } from "@storybook/web-components-vite";
import type { CodeForm } from "../stories/snippet.js";
import { hosts } from "./hosts.js";

/** Every language that there are messages in, English first. */
const languages = Object.keys(import.meta.glob("../src/language/messages/*.ts"))
  .flatMap((path) => /\/([a-z]{2,3})\.ts$/.exec(path)?.[1] ?? [])
  .sort((one, other) => Number(other === "en") - Number(one === "en") || one.localeCompare(other));

const nameOf = (language: string) =>
  new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;

type Toolbar = Exclude<NonNullable<Preview["globalTypes"]>[string]["toolbar"], undefined>;

/** A choice in the toolbar, which shows the one that was made. */
const choice = (title: string, icon: Toolbar["icon"], description: string, items: Toolbar["items"]) => ({
  description,
  toolbar: { title, icon, dynamicTitle: true, items },
});

/** What can be changed round a card without touching it. */
export const globalTypes = {
  scheme: choice("Scheme", "contrast", "Colour scheme", [
    { value: "light", title: "Light", icon: "sun" },
    { value: "dark", title: "Dark", icon: "moon" },
  ]),
  theme: choice("Theme", "paintbrush", "Theme", [
    { value: "default", title: "Default" },
    { value: "broadsheet", title: "Broadsheet" },
  ]),
  host: choice("Host page", "box", "The style sheet of the page that the card is a guest of", hosts),
  script: choice("Script", "lightning", "Whether the page’s script has loaded", [
    { value: "on", title: "Script on" },
    { value: "off", title: "Script off" },
  ]),
  code: choice("Code", "markup", "What “Show code” and the panel “Code” write", [
    { value: "tag", title: "Code: the tag" },
    { value: "html", title: "Code: standard HTML" },
    { value: "archieml", title: "Code: ArchieML" },
  ]),
  width: choice("Width", "browser", "Width of the column that the card stands in", [
    { value: "240", title: "240 px" },
    { value: "320", title: "320 px" },
    { value: "600", title: "600 px" },
    { value: "full", title: "Full width" },
  ]),
  language: choice(
    "Language",
    "globe",
    "Language of the page, and with it of a card’s own words",
    languages.map((value) => ({ value, title: nameOf(value) })),
  ),
  direction: choice(
    "Direction",
    "transfer",
    "Direction of the page; a card follows the language of its own words",
    [
      { value: "ltr", title: "Left to right" },
      { value: "rtl", title: "Right to left" },
    ],
  ),
} satisfies Preview["globalTypes"];

export const initialGlobals = {
  scheme: "light",
  theme: "default",
  host: "plain",
  script: "on",
  code: "tag",
  width: "full",
  language: "en",
  direction: "ltr",
};

export interface Globals {
  theme: "default" | "broadsheet";
  host: string;
  script: "on" | "off";
  code: CodeForm;
  scheme: "light" | "dark";
  width: "240" | "320" | "600" | "full";
  language: string;
  direction: "ltr" | "rtl";
}
