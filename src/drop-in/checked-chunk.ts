import { trustedScriptURL } from "./policy.js";

/** What the script for a news site knows of its chunks: written by the build. */
declare const __CHUNKS__: Record<string, Chunk>;

interface Chunk {
  file: string;
  integrity: string;
}

/** One request a chunk, however many cards ask for it; one that failed is asked for again by whoever needs it next. */
const chunks: Record<string, Promise<unknown> | undefined> = {};
const failures: Record<string, number> = {};

/**
 * Runs a chunk once the browser has held it against the hash that this script knows; an `import()` of the same address
 * finds it there and asks nobody again. `integrity` on the script itself does not cover what it imports, and WebKit
 * (2.50) heeds it on a script element, not on a `modulepreload`. Rejects where the chunk is another than it was.
 */
export const checkedChunk = <Module>(name: string, chunk = __CHUNKS__[name] as Chunk): Promise<Module> => {
  chunks[name] ??= new Promise((resolve, reject) => {
    const again = failures[name] ?? 0;
    const { file, integrity } = chunk;
    // Firefox never asks again for an address that failed, so that it needs another one.
    const address = new URL(again ? `${file}?${again}` : file, import.meta.url).href;
    const script = document.createElement("script");
    Object.assign(script, {
      type: "module",
      crossOrigin: "anonymous",
      integrity,
      // A policy that lets scripts run by a nonce asks it of this one, too.
      nonce: document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "",
      onload: () => resolve(import(address)),
      onerror() {
        failures[name] = again + 1;
        chunks[name] = undefined;
        reject();
      },
      src: trustedScriptURL(address),
    });
    document.head.append(script);
  });
  return chunks[name] as Promise<Module>;
};
