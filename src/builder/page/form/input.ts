import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { Desk } from "../desk.js";
import type { Path } from "../json.js";
import type { Tied } from "./field.js";

/** Texts that are more than a few words. */
export const long =
  /^(text|context|translation|note|question|description|headline|caption|alt|reason|exact|title)$/;

export const shown = (value: unknown): string =>
  value === undefined || value === null || typeof value === "object" ? "" : `${value}`;

export const typed = (event: Event) => (event.target as HTMLInputElement).value;

export interface Look {
  type?: string;
  inputmode?: string;
  list?: string;
  isLong?: boolean;
  lang?: string;
}

/** One control for a text, tied to its field. */
export function inputHtml(desk: Desk, path: Path, { id, describedBy, invalid }: Tied, look: Look = {}) {
  const value = shown(desk.value(path));
  const onInput = (event: Event) => desk.set(path, typed(event));
  const onChange = () => desk.touch(path);
  return look.isLong
    ? html`<textarea id=${id} rows="2" lang=${look.lang ?? nothing} dir="auto" .value=${live(value)} aria-describedby=${describedBy} aria-invalid=${invalid} @input=${onInput} @change=${onChange}></textarea>`
    : html`<input id=${id} type=${look.type ?? "text"} inputmode=${look.inputmode ?? nothing} list=${look.list ?? nothing} lang=${look.lang ?? nothing} dir="auto" autocomplete="off" .value=${live(value)} aria-describedby=${describedBy} aria-invalid=${invalid} @input=${onInput} @change=${onChange}>`;
}
