import { createElement as h, type ReactNode } from "react";
import { fallbackClasses } from "../src/embed/fallback-classes.js";
import { type Entry, interfaceOf, tags } from "./manifest.js";
import "./docs.css";

/** Doc comments mark code with backticks. */
export const proseOf = (text = ""): ReactNode[] =>
  text.split("`").map((piece, at) => (at % 2 === 1 ? h("code", { key: at }, piece) : piece));

export const table = (heads: string[], rows: [key: string, ...cells: ReactNode[]][], kind?: string) =>
  h(
    "table",
    { className: "interface", "data-interface": kind },
    h("thead", null, h("tr", null, ...heads.map((head) => h("th", { key: head, scope: "col" }, head)))),
    h(
      "tbody",
      null,
      ...rows.map(([key, ...cells]) =>
        h(
          "tr",
          { key, "data-name": key },
          ...cells.map((cell, at) => h("td", { key: at }, ...[cell].flat(9))),
        ),
      ),
    ),
  );

export const code = (text: string) => h("code", null, text);

/** How one of a kind is written where it is used. */
const written: Record<string, (name: string) => string> = {
  Attributes: (name) => name,
  Methods: (name) => `${name}()`,
  States: (name) => `:state(${name})`,
  Slots: (name) => name || "(default)",
  Parts: (name) => `::part(${name})`,
};

const hasDefaults = (entries: Entry[]) => entries.some((one) => one.default);
const hasTypes = (entries: Entry[]) => entries.some((one) => one.type);

/** Of one kind every entry that a tag has. */
export function InterfaceTable({ of: tag, kind }: { of: string; kind: string }) {
  const entries = interfaceOf(tag)[kind] ?? [];
  const [types, defaults] = [hasTypes(entries), hasDefaults(entries)];
  return table(
    ["Name", ...(types ? ["Type"] : []), ...(defaults ? ["Default"] : []), ""],
    entries.map((one) => [
      one.name,
      code(written[kind]?.(one.name) ?? one.name),
      ...(types ? [one.type && code(one.type.text)] : []),
      ...(defaults ? [one.default && code(one.default)] : []),
      proseOf(one.description),
    ]),
    kind,
  );
}

/** Custom properties with what they are by default; a colour is shown as it is in light and in dark. */
export function TokenTable() {
  const swatch = (value: string) =>
    /light-dark|^#/.test(value) &&
    ["light", "dark"].map((scheme) =>
      h("span", { key: scheme, className: `swatch ${scheme}` }, h("span", { ref: painted(value) })),
    );
  return table(
    ["Token", "Default", "Light, dark", ""],
    (interfaceOf("fact-card")["Custom properties"] ?? []).map((one) => [
      one.name,
      code(one.name),
      one.default && code(one.default),
      swatch(one.default ?? ""),
      proseOf(one.description),
    ]),
    "Custom properties",
  );
}

const painted = (value: string) => (element: HTMLElement | null) => {
  element?.style.setProperty("background", value);
};

/** Every part, with the tags that have it. */
export function PartTable() {
  const parts = new Map<string, { descriptions: Set<string>; on: string[] }>();
  for (const tag of tags) {
    for (const { name, description = "" } of interfaceOf(tag).Parts ?? []) {
      const part = parts.get(name) ?? { descriptions: new Set(), on: [] };
      part.descriptions.add(description);
      part.on.push(tag);
      parts.set(name, part);
    }
  }
  const cards = tags.filter((tag) => (interfaceOf(tag).Parts ?? []).length > 0).length;
  return table(
    ["Part", "On", ""],
    [...parts].map(([name, { descriptions, on }]) => [
      name,
      code(`::part(${name})`),
      on.length === cards ? "every card" : on.map((tag, at) => [at > 0 && ", ", code(tag)]),
      proseOf([...descriptions].join(" ")),
    ]),
    "Parts",
  );
}

/** Every class of the HTML that stands between the tags. */
export const FallbackClassTable = () =>
  table(
    ["Class", ""],
    Object.entries(fallbackClasses).map(([name, description]) => [name, code(`.${name}`), description]),
    "Fallback classes",
  );
