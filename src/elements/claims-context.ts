import { createContext } from "@lit/context";
import type { Reading } from "../model/read.js";

/** What an `<article-claims>` shares: its document as far as it has been read. */
export interface SharedClaims {
  state: "none" | "loading" | "found";
  /** While it is loading, the one before. */
  reading?: Reading;
  /** Whether the cards show what is wrong. */
  debug: boolean;
}

/**
 * A string, so that two copies of this library find each other; the number is the document's version, so that a copy
 * never gets one that it does not know.
 */
export const claimsContext = createContext<SharedClaims, string>("onrecord-claims-1");
