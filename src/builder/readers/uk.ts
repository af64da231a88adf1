import { ukrainian as dates } from "../date/uk.js";
import { ukrainian as quantities } from "../quantity/uk.js";
import type { Reader } from "../readers.js";

export const uk: Reader = { quantities, dates };
