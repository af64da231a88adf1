import { fixture, html, waitUntil } from "@open-wc/testing";
import type { TemplateResult } from "lit";
import type { ClaimCard } from "../../src/elements/claim-card.js";
import type { Issue } from "../../src/model/issue.js";
import type { Item } from "../../src/model/item.js";
import { define } from "../../src/registry.js";

/*
 * What a reader and an engineer find on a page with cards: words, fallbacks, events, requests.
 */

define();

export type Card = ClaimCard<Item>;

const blocks = "p, br, th, td, tr, li, div, small, figcaption, figure, blockquote, button, table";

function words(card: Element, without: string): string {
  const shown = card.shadowRoot?.querySelector('[part~="card"]')?.cloneNode(true) as Element | undefined;
  if (!shown) return "";
  for (const hidden of shown.querySelectorAll(`.tools, .chart, ${without}`)) hidden.remove();
  for (const block of shown.querySelectorAll(blocks)) block.after(" ");
  return folded(shown.textContent ?? "");
}

const folded = (text: string) =>
  text
    .replace(/[\u2066-\u2069\u200e\u200f]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** What a card prints of its claim, without the reader's tools and the chart, which comes when it can; empty while its fallback stands. */
export const seen = (card: Element): string => words(card, ".aloud");

/** What a screen reader says of it. */
export const heard = (card: Element): string => words(card, '[aria-hidden="true"]');

/** The words of one part of a card as they are seen, for each time that it stands there. */
export const partsOf = (card: Element, part: string): string[] =>
  inside(card, `[part~="${part}"]`).map((one) => {
    const shown = one.cloneNode(true) as Element;
    for (const hidden of shown.querySelectorAll(".aloud")) hidden.remove();
    return folded(shown.textContent ?? "");
  });

export const inside = <Found extends Element = HTMLElement>(card: Element, selector: string): Found[] => [
  ...(card.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** Whether the reader sees what stands between the tags. */
export const fallbackShows = (card: Element): boolean =>
  [...card.children].some((child) => child.localName !== "script" && child.getClientRects().length > 0);

/** Waits until a card has nothing left to do but wait for the network. */
export async function settled(...cards: Element[]): Promise<void> {
  for (const card of cards as Card[]) {
    do await card.updateComplete;
    while (card.isUpdatePending);
  }
}

/** Waits; a test's own time-out says which it was. */
export const until = (condition: () => unknown): Promise<void> =>
  waitUntil(() => Boolean(condition()), undefined, { interval: 5, timeout: 90_000 });

/** Lets everything run that was about to, the diagnosis' chunk too: what has not happened then does not. */
export async function quiet(...cards: Element[]): Promise<void> {
  await import("../../src/model/diagnosis.js");
  for (let turn = 0; turn < 20; turn++) {
    await settled(...cards);
    await new Promise((next) => setTimeout(next));
  }
}

export interface Told {
  type: string;
  target: EventTarget | null;
  item?: Item;
  issues?: Issue[];
}

/** Notes the events that reach an element, in their order. */
export function listenTo(target: EventTarget): Told[] {
  const told: Told[] = [];
  for (const type of ["claim-ready", "claim-invalid", "claim-warning"]) {
    target.addEventListener(type, (event) =>
      told.push({ type, target: event.target, ...(event as CustomEvent).detail }),
    );
  }
  return told;
}

/** Renders a page in a place whose events are noted from the first on. */
export async function listened<Found extends Element>(
  template: TemplateResult,
): Promise<{ page: Found; told: Told[] }> {
  const parentNode = await fixture(html`<div></div>`);
  const told = listenTo(parentNode);
  return { page: await fixture<Found>(template, { parentNode }), told };
}

export const codes = (card: Element): string[] => (card as Card).issues.map(({ code }) => code);

/** Whether a state is set; undefined in a browser that has no `:state()`. */
export function hasState(card: Element, name: string): boolean | undefined {
  try {
    return card.matches(`:state(${name})`);
  } catch {
    return undefined;
  }
}

/** An address that nothing was loaded from yet, on this origin. */
let addresses = 0;
export const newAddress = (origin = location.origin): string => `${origin}/claims-${addresses++}.json`;

export interface Asked {
  url: string;
  init: RequestInit;
}

let realFetch: typeof fetch | undefined;

/** Answers requests for claims in place of the network, and notes them. `undo` ends it. */
export function answer(by: (asked: Asked) => Response | Promise<Response>): Asked[] {
  const requests: Asked[] = [];
  realFetch ??= window.fetch;
  window.fetch = async (input, init = {}) => {
    const asked = { url: `${input}`, init };
    requests.push(asked);
    return by(asked);
  };
  return requests;
}

export const json = (value: unknown): Response => new Response(JSON.stringify(value));

let realTimeout: typeof setTimeout | undefined;

/** Lets what waits for so many milliseconds come at once. `undo` ends it. */
export function hurry(wait: number): void {
  realTimeout ??= window.setTimeout;
  const later = realTimeout as (run: () => void, after?: number) => number;
  window.setTimeout = ((run: () => void, after?: number) =>
    later(run, after === wait ? 0 : after)) as typeof setTimeout;
}

/** Gives the page back what a test took from it. */
export function undo(): void {
  if (realFetch) window.fetch = realFetch;
  if (realTimeout) window.setTimeout = realTimeout;
}
