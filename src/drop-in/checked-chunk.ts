import { trustedScriptURL } from "./policy.js";

/** What the script for a news site knows of its chunks: written by the build. */
declare const __CHUNKS__: Record<string, Chunk>;

interface Chunk {
  file: string;
  integrity: string;
}

/** One script element a chunk, however many cards ask for it. */
const checks: Record<string, Promise<string>> = {};

/**
 * Runs a chunk once the browser has held it against the hash that this script knows; an `import()` of the same address
 * finds it there and asks nobody again. `integrity` on the script itself does not cover what it imports, and WebKit
 * (2.50) heeds it on a script element, not on a `modulepreload`. Rejects where the chunk is another than it was.
 *
 * @param again how often it failed: Firefox never asks again for an address that did, so that it needs another one
 */
export const checkedChunk = (name: string, again = 0, chunk = __CHUNKS__[name] as Chunk): Promise<string> => {
  checks[name + again] ??= new Promise((resolve, reject) => {
    const { file, integrity } = chunk;
    const address = new URL(again ? `${file}?${again}` : file, import.meta.url).href;
    const script = document.createElement("script");
    Object.assign(script, {
      type: "module",
      crossOrigin: "anonymous",
      integrity,
      // A policy that lets scripts run by a nonce asks it of this one, too.
      nonce: document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "",
      onload: () => resolve(address),
      onerror: reject,
      src: trustedScriptURL(address),
    });
    document.head.append(script);
  });
  return checks[name + again] as Promise<string>;
};
