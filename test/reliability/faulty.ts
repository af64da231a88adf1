/*
 * The fault server (test/fault-server/) as a test sees it.
 */

import type { HostPage } from "./host-page.js";

/** What the server was asked. */
export interface Asked {
  path: string;
  isDone: boolean;
}

export interface Faulty {
  /** Where the script, its chunks and claims.json lie. */
  folder: string;
  claims: string;
  /** From now on every answer is right. */
  mend(): Promise<unknown>;
  asked(): Promise<Asked[]>;
}

let runs = 0;

/** A server with one fault, in what has this in its name. */
export function faulty(fault = "none", what = "nothing"): Faulty {
  const run = `run${runs++}x${Math.random().toString(36).slice(2)}`;
  const folder = `/faulty/${run}/${encodeURIComponent(fault)}/${what}/`;
  return {
    folder,
    claims: `${folder}claims.json`,
    mend: () => fetch(`/faulty/${run}/mend`),
    asked: async () => (await fetch(`/faulty/${run}/log`)).json(),
  };
}

export const elsewhere = await (await fetch("/faulty/elsewhere")).text();

/** For the head of a page, before all else: what it fetches, once a request; the recorder hears of some twice. */
export const countFetches = `<script>{
  const before = fetch;
  fetched = [];
  fetch = (url, init) => {
    fetched.push({ url, signal: init.signal });
    return before(url, init);
  };
}</script>`;

/** Requests for documents that a page has made, whatever the network did with them. */
export const fetchesOf = ({ window }: HostPage) =>
  (window as unknown as { fetched: { url: string; signal: AbortSignal }[] }).fetched;

/** For the head of a page: what waits for eight seconds, or for two, waits for a moment. */
export const hurried = `<script>{
  const later = setTimeout;
  setTimeout = (run, after, ...rest) => later(run, { 8000: 500, 2000: 50 }[after] ?? after, ...rest);
}</script>`;
