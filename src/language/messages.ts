import type { Mode, Reply, Status } from "../model/claim.js";
import type { Hedge, Order, Scale } from "../model/quantity-terms.js";
import type { everydayUnits } from "../model/unit.js";
import { en } from "./messages/en.js";

type Stage = "partial" | "preliminary" | "final";
type Rel = "disputes" | "partOf" | "includesQuotationFrom";

/** A unit's whole patterns by plural category, in the order of `pluralOrder`; one pattern stands for all. */
export type UnitForms = readonly string[];

/**
 * Everything that a card says of its own, in one language. `{slots}` are filled by the functions beside this file.
 * Patterns are whole phrases: no language is put together from the pieces of another.
 */
export interface Messages {
  hedge: Record<Hedge, string>;
  bound: Record<"min" | "over" | "max" | "under" | "underMeasured" | "both", string>;
  range: string;
  rangeInWords: string;
  rangeSpoken: string;
  minus: string;
  margin: string;
  marginSpoken: string;
  atLevel: string;
  interval: string;
  intervalAtLevel: string;
  ratio: string;
  times: string;
  fromTo: string;
  up: string;
  down: string;
  unchanged: string;
  versus: string;
  withChange: string;
  per: string;
  scale: Record<Scale, string>;
  order: Record<Order, string>;
  /** The form an order takes before a noun: "hundreds of". */
  orderOf: string;
  /** Numbers that are written as words in a ratio. */
  smallNumbers: readonly string[];
  notStated: string;
  notApplicable: string;
  unit: Record<(typeof everydayUnits)[number], UnitForms>;
  day: Record<"start" | "end" | "range" | "approximate" | "uncertain" | "also" | "at", string>;
  status: Record<Status, string>;
  mode: Record<Exclude<Mode, "asserted">, string>;
  stage: Record<Stage, string>;
  asOf: string;
  confidence: string;
  likelihood: string;
  partialQuotation: string;
  statusBy: string;
  correctedShort: string;
  corrected: string;
  correctedUndated: string;
  weSaid: string;
  itIs: string;
  updated: string;
  updatedUndated: string;
  wasBefore: string;
  revisedBy: string;
  withdrawn: string;
  withdrawnUndated: string;
  nobody: string;
  nobodyHere: string;
  told: string;
  via: string;
  on: string;
  in: string;
  occasion: string;
  and: string;
  unnamed: string;
  notNamed: string;
  because: string;
  sample: string;
  population: string;
  collected: string;
  method: string;
  marginOfError: string;
  level: string;
  funder: string;
  answer: Record<Reply["answer"], string>;
  answered: string;
  checkedBy: string;
  readCheck: string;
  moreOn: string;
  rel: Record<Rel, string>;
  open: string;
  close: string;
  openInner: string;
  closeInner: string;
  translation: string;
  translatedBy: string;
  of: string;
  share: string;
  sum: string;
  sumDiffers: string;
  notAlike: string;
  notAlikeBare: string;
  onlyWhatDiffers: string;
  showAll: string;
  rowsHidden: string;
  noPicture: string;
  licenseUnknown: string;
  sourcesInCells: string;
  table: Record<"value" | "who" | "what", string>;
  debugTitle: string;
  noData: string;
}

const languages = new Map<string, Messages>([["en", en]]);
const listeners = new Set<() => void>();

/** Adds a language, or replaces one, by its BCP 47 language; cards that use it are rendered anew. */
export function registerLanguage(language: string, messages: Messages): void {
  languages.set(language, messages);
  for (const listener of listeners) listener();
}

/** Replaces single phrases of a language that is there, as a house's own dictionary. */
export function setMessages(language: string, phrases: Partial<Messages>): void {
  registerLanguage(language, { ...messagesFor(language), ...phrases });
}

/** The messages of a language; English where it is not there. */
export const messagesFor = (locale: string): Messages => languages.get(locale.split("-")[0] as string) ?? en;

/** Calls back when messages change; returns the way to stop. */
export function onMessagesChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
