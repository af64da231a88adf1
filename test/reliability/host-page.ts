/*
 * Somebody else's page, in a frame: what happens on it is written down from its first moment (host-recorder.js).
 */
import type { Issue } from "../../src/model/issue.js";
import type { ItemType } from "../../src/model/item.js";

/** A Content-Security-Policy's report, shortened. */
export interface Violation {
  directive: string;
  uri: string;
  sample: string;
}

/** What happened on a page. */
export interface Noted {
  errors: string[];
  rejections: string[];
  violations: Violation[];
  /** What was written to the console. */
  warnings: string[];
  /** Our events, in their order. */
  claims: { type: string; target: HTMLElement }[];
  /** Calls of `alert` and its like. */
  ran: string[];
  /** Who asked for what: "fetch http://…". */
  requests: string[];
  /** The names that the window had before. */
  globals: string[];
}

export interface HostPage {
  window: Window & typeof globalThis;
  document: Document;
  noted: Noted;
  frame: HTMLIFrameElement;
  close(): void;
}

/** One of our five elements, of whichever copy. */
export interface OurElement extends HTMLElement {
  data?: unknown;
  item?: unknown;
  readonly issues: readonly Issue[];
  readonly updateComplete: Promise<boolean>;
}

export interface HostPageOptions {
  /** HTML of the head, after the recorder. */
  head?: string;
  body?: string;
  /** The page's Content-Security-Policy. */
  csp?: string;
  /** A policy that is only reported. */
  reportOnly?: string;
  /** Attributes of the recorder's script, as its nonce. */
  recorder?: string;
  /** Attributes of the frame. */
  sandbox?: string;
  width?: number;
  height?: number;
}

/** A text as it stands in an attribute. */
export const escaped = (text: string) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const dropIn = `<script type="module" crossorigin src="/dist/cdn/onrecord.js"></script>`;

/** The four cards' tags, and what each of them shows. */
export const cardTags = {
  "fact-card": "fact",
  "quote-block": "quote",
  "stat-bar": "stat",
  "equipment-compare": "comparison",
} as const;

export type CardTag = keyof typeof cardTags;

export const tagOf = (type: ItemType) =>
  (Object.keys(cardTags) as CardTag[]).find((tag) => cardTags[tag] === type) as CardTag;

export const cardsIn = ({ document }: Pick<HostPage, "document">) => [
  ...document.querySelectorAll<OurElement>(Object.keys(cardTags).join()),
];

const frames = new Set<HTMLIFrameElement>();

/** Opens a page with what it holds, and waits until it is loaded. */
export async function hostPage({
  head = dropIn,
  body = "",
  csp,
  reportOnly,
  recorder = "",
  ...frame
}: HostPageOptions = {}): Promise<HostPage> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><script ${recorder} src="/test/fixtures/host-recorder.js"></script>${head}</head><body>${body}</body></html>`;
  const query = new URLSearchParams({ body: html });
  if (csp !== undefined) query.set("csp", csp);
  if (reportOnly !== undefined) query.set("csp-report-only", reportOnly);
  return openPage(`/answer?${query}`, frame);
}

/** Opens a page of this origin in a frame, and waits until it is loaded. */
export async function openPage(
  src: string,
  { sandbox, width = 800, height = 600 }: Pick<HostPageOptions, "sandbox" | "width" | "height"> = {},
): Promise<HostPage> {
  const frame = document.createElement("iframe");
  frame.width = `${width}`;
  frame.height = `${height}`;
  if (sandbox !== undefined) frame.setAttribute("sandbox", sandbox);
  frame.src = src;
  const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  const window = frame.contentWindow as HostPage["window"];
  const { noted } = window as unknown as { noted: Noted };
  const close = () => {
    frame.remove();
    frames.delete(frame);
  };
  return { window, document: window.document, noted, frame, close };
}

/** Closes every page that a test has opened. */
export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** Waits for what has to come; the test's own time-out ends it where it does not. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) await pause();
}

export const pause = (milliseconds = 5) => new Promise((done) => setTimeout(done, milliseconds));

export const isSettled = (card: OurElement) =>
  card.item !== undefined || (card.issues?.some(({ severity }) => severity === "error") ?? false);

/** Waits until each card shows its item, or has said why it cannot, in words. */
export async function settled(cards: Iterable<Element>): Promise<void> {
  const all = [...cards] as OurElement[];
  await until(() => all.every(isSettled));
  for (const card of all) await card.updateComplete;
  await until(() =>
    all.every((card) => card.issues.every(({ severity, message }) => severity === "advice" || message)),
  );
  // The event comes with the words, in the same turn or the next.
  await pause();
}

/** Makes an element of the page with attributes and children. */
export function make(
  { document }: HostPage,
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): OurElement {
  const element = document.createElement(tag) as unknown as OurElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** What the guest has to leave at nothing: errors, rejections, what ran, what was refused. */
export const harm = ({ errors, rejections, violations, ran }: Noted) => ({
  errors,
  rejections,
  violations,
  ran,
});

export const noHarm = { errors: [], rejections: [], violations: [], ran: [] };

/** Everything in a shadow tree, through slots and nested shadow trees of ours alone. */
export const shadowElements = (card: Element): Element[] => [
  ...(card.shadowRoot?.querySelectorAll("*") ?? []),
];

/** Whether the card shows its own drawing, and not the fallback. */
export const showsItem = (card: Element): boolean =>
  card.shadowRoot?.querySelector("[part~=card]") !== null && card.shadowRoot?.querySelector("slot") === null;

/** Whether what stands between the tags is what a reader sees. */
export const showsFallback = (card: Element): boolean =>
  !card.shadowRoot || card.shadowRoot.querySelector("slot") !== null;
