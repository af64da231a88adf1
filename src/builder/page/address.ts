import { isJson, type Json, tidy } from "./json.js";

/*
 * The state in the address: what stands behind `#` is not sent to any server, and goes along when somebody passes the
 * address on.
 */

const name = "work";

/** What chat programs and mails pass on whole. */
const longest = 16_000;

async function through(
  data: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([data as BlobPart]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/(?<!=)=+$/, "");

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (character) => character.charCodeAt(0));

/** The part of an address behind `#`, or undefined where the document is too much for one. */
export async function hashOf(document: Json, at: number | undefined): Promise<string | undefined> {
  const text = JSON.stringify({ document: tidy(document), at });
  const packed = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  const hash = `#${name}=${toBase64(packed)}`;
  return hash.length > longest ? undefined : hash;
}

/** What an address holds; undefined where it holds nothing that we wrote. Never rejects. */
export async function fromHash(hash: string): Promise<{ document: Json; at?: number } | undefined> {
  const [, packed] = new RegExp(`^#${name}=([\\w-]+)$`).exec(hash) ?? [];
  if (!packed) return undefined;
  try {
    const bytes = await through(fromBase64(packed), new DecompressionStream("deflate-raw"));
    const state: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isJson(state) || !isJson(state.document)) return undefined;
    const { document, at } = state;
    return { document, ...(typeof at === "number" && { at }) };
  } catch {
    return undefined;
  }
}
