/** What the script for a news site knows of its chunks; written by the build, and in no other build there. */
declare const __CHUNKS__: Record<string, { file: string; integrity: string }> | undefined;

/**
 * Waits until the browser has fetched a chunk and held it against the hash that this script knows: `integrity` on the
 * script itself does not cover what it imports. Rejects where the chunk is another than it was; it is then not run.
 */
export const checkedChunk = (name: string): Promise<unknown> => {
  checks[name] ??= check(name);
  return checks[name];
};

/** One link to a chunk, however many cards ask for it. */
const checks: Record<string, Promise<unknown>> = {};

function check(name: string): Promise<unknown> {
  const chunk = typeof __CHUNKS__ === "undefined" ? undefined : __CHUNKS__[name];
  if (!chunk) return Promise.resolve();
  const { file, integrity } = chunk;
  const address = new URL(file, import.meta.url).href;
  const link = document.createElement("link");
  if (!link.relList.supports("modulepreload")) return viaScript(address, integrity);
  Object.assign(link, { rel: "modulepreload", href: address, integrity, crossOrigin: "anonymous" });
  return loaded(link);
}

/** Safari before 17 knows no `modulepreload`, and no Trusted Types that would mind an address set on a script. */
function viaScript(src: string, integrity: string) {
  return loaded(
    Object.assign(document.createElement("script"), {
      type: "module",
      src,
      integrity,
      crossOrigin: "anonymous",
    }),
  );
}

const loaded = (element: HTMLElement) =>
  new Promise((resolve, reject) => {
    // A policy that lets scripts run by a nonce asks it of what they load ahead, too.
    element.nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });
