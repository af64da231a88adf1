import { reading } from "./schema.js";

/** Why an address was refused. */
export type UrlFault = "unreadable" | "relative" | "scheme" | "userinfo" | "insecure-image";

/**
 * The one gate for addresses out of data. Absolute http and https pass, without user name or password; what comes out
 * is the parsed `href`, never what was written.
 *
 * @param secure takes https alone, for what a page loads by itself
 */
export function gate(written: string, { secure = false } = {}): { href: string } | { fault: UrlFault } {
  let url: URL;
  try {
    url = new URL(written);
  } catch {
    return { fault: /^\s*[a-z][a-z0-9+.-]*:/i.test(written) ? "unreadable" : "relative" };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return { fault: "scheme" };
  if (url.username || url.password) return { fault: "userinfo" };
  if (secure && url.protocol !== "https:") return { fault: "insecure-image" };
  return { href: url.href };
}

const gated = (expects: string, secure: boolean) =>
  reading(expects, (input, report) => {
    if (typeof input !== "string") return undefined;
    const result = gate(input, { secure });
    return "href" in result ? result.href : report("bad-url", { found: input, reason: result.fault });
  });

/** An address that a reader may follow. */
export const linkUrl = gated("a web address in quotes", false);

/** An address that the page loads by itself: https alone. */
export const imageUrl = gated("a web address with https: in quotes", true);

/** `srcset` of HTML: addresses, each with a width or a density. */
export const imageSet = reading("addresses with widths, as in HTML’s srcset", (input, report) => {
  if (typeof input !== "string") return undefined;
  const candidates: string[] = [];
  for (const candidate of input.split(/,\s+/)) {
    const [address = "", descriptor = "", ...rest] = candidate.trim().split(/\s+/);
    const result = gate(address, { secure: true });
    if ("fault" in result) return report("bad-url", { found: address, reason: result.fault });
    if (rest.length > 0 || !/^(\d+w|\d+(\.\d+)?x|)$/.test(descriptor)) return undefined;
    // A comma or a space in the address would begin another candidate.
    candidates.push(`${result.href.replaceAll(",", "%2C")} ${descriptor}`.trim());
  }
  return candidates.join(", ");
});
