import type { Units } from "../../model/unit.js";
import type { Json } from "../written.js";

/** What is known of the article's claims already. */
export interface Known {
  lang?: string;
  sources?: Record<string, Json>;
  units?: Units;
}
