import type { Issue } from "../model/issue.js";
import { own } from "../model/own.js";
import { type Reading, read, textLimits } from "../model/read.js";
import { mayLoad } from "./may-load.js";

/** How long a document may take, in milliseconds. */
const patience = 8000;

interface Loading {
  reading: Promise<Reading>;
  /** Who asked and has not left: each is told when the answer is forgotten. */
  waiting: Set<() => void>;
  /** Whether there is something to keep when nobody waits. */
  hasValue: boolean;
  abort: AbortController;
}

const loadings = new Map<string, Loading>();

/**
 * Loads a claims document: one request a URL and page, however many elements ask. Given up when nobody waits any more.
 * Never rejects: what went wrong is an issue.
 */
export function loadDocument(
  url: string,
  forgotten = () => {},
): { reading: Promise<Reading>; leave: () => void } {
  const loading = loadings.get(url) ?? start(url);
  loading.waiting.add(forgotten);
  const leave = () => {
    if (!loading.waiting.delete(forgotten) || loading.waiting.size > 0 || loading.hasValue) return;
    loading.abort.abort();
    if (loadings.get(url) === loading) loadings.delete(url);
  };
  return { reading: loading.reading, leave };
}

/** Forgets an answer, so that the next to ask loads it again, and tells those who have it. */
export function forgetDocument(url: string): void {
  const loading = loadings.get(url);
  loadings.delete(url);
  for (const forgotten of [...(loading?.waiting ?? [])]) forgotten();
}

function start(url: string): Loading {
  const abort = new AbortController();
  const loading: Loading = { abort, waiting: new Set(), hasValue: false, reading: load(url, abort) };
  loading.reading.then(({ value }) => {
    loading.hasValue = value !== undefined;
  });
  loadings.set(url, loading);
  return loading;
}

const failed = (code: Issue["code"], url: string, details: Record<string, string> = {}): Reading => ({
  value: undefined,
  issues: [{ severity: "error", code, path: "", details: { url, ...details } }],
});

/** One request. Never rejects: what went wrong is an issue. */
export async function load(url: string, abort: AbortController, cache?: RequestCache): Promise<Reading> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, patience);
  try {
    const response = await fetch(
      url,
      own<RequestInit>({ cache, credentials: "omit", referrerPolicy: "no-referrer", signal: abort.signal }),
    );
    if (!response.ok) return failed("load-failed", url, { http: `${response.status}` });
    // A redirect may lead to a place that may not print cards here.
    if (!mayLoad(response.url || url, document))
      return failed("foreign-origin", url, { origin: new URL(response.url).origin });
    const text = await bounded(response);
    if (text === undefined)
      return failed("load-too-large", url, { limit: `${textLimits.fetched / 1024} KB` });
    return read(text, { limit: textLimits.fetched });
  } catch {
    return late ? failed("load-timeout", url, { limit: `${patience / 1000}` }) : failed("load-failed", url);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** The body as text, or undefined as soon as it is longer than it may be. */
async function bounded(response: Response): Promise<string | undefined> {
  // Empty, or from a library that stands in for fetch.
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  // WebKit would take a mode from Object.prototype.
  const reader = response.body.getReader({ mode: undefined }) as ReadableStreamDefaultReader<Uint8Array>;
  let bytes = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > textLimits.fetched) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}
