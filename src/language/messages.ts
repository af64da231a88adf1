import type { Mode, Reply, Status } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { Hedge, Order, Scale } from "../model/quantity-terms.js";
import type { everydayUnits } from "../model/unit.js";
import type { Phrase } from "./phrase.js";
import type { Verb } from "./verbs.js";

type Tool = "copy" | "link" | "find";
type Told = "copied" | "linked" | "found" | "notFound" | "failed";
type Stage = "partial" | "preliminary" | "final";
type Rel = "disputes" | "partOf" | "includesQuotationFrom";

/** Whole patterns by plural category, in the order of the language's `plurals`; the last stands for what is not there. */
export type PluralForms = readonly string[];

/** Of a day, and of a month or a year where that is another: "on August 13", but "in 2025". */
export type OfDay = readonly [day: string, monthOrYear?: string];

/**
 * Everything that a card says of its own, in one language. `{slots}` are filled by the functions beside this file.
 * Patterns are whole phrases: no language is put together from the pieces of another.
 */
export interface Messages {
  /** CLDR's plural categories in the order in which every list of forms below has them. */
  plurals: readonly Intl.LDMLPluralRule[];
  hedge: Record<Hedge, string>;
  /** `underMeasured` is for what is not counted one by one. */
  bound: Record<"min" | "over" | "max" | "under" | "underMeasured", string>;
  /** Two bounds that are no range: `low` and `high` are bounds. */
  bothBounds: string;
  range: Record<"byDash" | "inWords" | "spoken", string>;
  minusSpoken: string;
  margin: Record<"written" | "spoken" | "level", string>;
  interval: Record<"noLevel" | "atLevel", string>;
  ratio: string;
  /**
   * Of a unit: `counted` and `parted` are the whole and the part with what follows a number in their unit's pattern,
   * which is `after`; what stands before a number in it comes first of all.
   */
  ratioOf: string;
  times: PluralForms;
  /** Before a unit: "three times as many soldiers"; empty where nothing may stand between the times and its noun. */
  timesAsMany: PluralForms;
  fromTo: string;
  /** `upBy` and `downBy` stand before bounds, `of` before a zero with a hedge; `since` says what it is against. */
  change: Record<"up" | "down" | "upBy" | "downBy" | "of" | "unchanged" | "since" | "afterNumber", string>;
  comparedWith: string;
  /** Another item's number, and what it counts. */
  labelledNumber: string;
  per: string;
  /** Out of one alone, where that is another word: French "par jour", but "pour 100 000 habitants". */
  perOne?: string;
  /** The noun of one alone after it, where that has another form: Ukrainian "на особу". */
  ofOne?(noun: string): string;
  scale: Record<Scale, PluralForms>;
  /** Brings a quantity with a scale into the steps in which the language counts; `scale` then names these. */
  inSteps?(quantity: Quantity): Quantity;
  /** What millions and more take before a noun: Spanish "{n} de". */
  scaledBeforeNoun?: string;
  order: Record<Order, string>;
  /** The form that an order takes before a noun: "hundreds of". */
  orderBeforeNoun: string;
  /** A number that has the form of a noun that no number counts ("hundreds of soldiers"); a million by default. */
  uncounted?: string;
  /** A noun after an order, and after `timesAsMany` and `scaledBeforeNoun` where those are: French "de" or "d’". */
  ofNoun?(noun: string): string;
  /** Whatever of a whole quantity hangs on what stands beside it: the Arabic dual, no space after a Japanese figure. */
  fit?(quantity: Phrase): Phrase;
  /** Whether money is "$5" or "5 dollars". */
  money: "sign" | "name" | "name if scaled";
  /** Numbers from zero on that are written as words in a ratio and before "times". */
  numberWords: readonly string[];
  notStated: string;
  notApplicable: string;
  unit: Record<(typeof everydayUnits)[number], PluralForms>;

  date: Record<"approximate" | "uncertain" | "wordsAndDate" | "dayAndTime", string> &
    Record<"since" | "until" | "range" | "placed", OfDay>;
  /** The first day of a month, where that is no number like the others: French "1er". */
  firstDay?: string;
  /** Between the entries of a list, and the whole of it with its last. */
  list: Record<"between" | "last", string>;

  status: Record<Status, string>;
  statusBy: string;
  mode: Record<Exclude<Mode, "asserted">, string>;
  stage: Record<Stage, string>;
  asOf: string;
  confidence: string;
  likelihood: string;
  partialQuotation: string;
  sourcesInCells: string;
  /** `qualifier` stands beside the status, the others are the sentences of the notice itself. */
  correction: Record<"qualifier" | "qualifierOn" | "title" | "titleOn" | "was" | "now", string>;
  /** What the source revised. */
  revision: Record<"title" | "titleOn" | "was" | "now" | "by", string>;
  withdrawn: string;
  withdrawnOn: string;

  nobody: string;
  nobodyWhereNoneShown: string;
  source: string;
  roleAt: string;
  titledName: string;
  unnamed: string;
  notNamed: string;
  notNamedBecause: string;
  /** An attribution with a verb: who, and what they did when; and one without. */
  said: string;
  saying: string;
  cited: string;
  /** Of one source, and of a group where that is another form. */
  verbs: "as written" | Record<Verb, readonly [one: string, group?: string]>;
  /** A verb that is none of these, in the words of the editor. */
  otherVerb: string;
  /** The particle after who says so or answers: Korean 은 or 는. */
  topic?(name: string): string;
  /** Closes a role that stands between a name and its verb. */
  afterRole: string;
  /** Somebody, with what a reader should know of them: an interest, why they are not named. */
  withInterest: string;
  told: string;
  via: string;
  occasion: string;
  method: Record<"sample" | "population" | "collected" | "method" | "margin" | "level" | "funder", string>;
  answer: Record<Reply["answer"], string>;
  answerInWords: string;
  review: string;
  readCheck: string;
  moreOn: string;
  rel: Record<Rel | "disputedBy", string>;

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
  notAlikeBecause: string;
  onlyWhatDiffers: string;
  rowsHidden: string;
  noPicture: string;
  licenseUnknown: string;
  table: Record<"what" | "value", string>;
  /** What a reader can do with a card, and what is said when it is done. */
  tools: Record<Tool | Told, string>;
}

/** Some of a language's phrases. */
export type SomeMessages = {
  [Key in keyof Messages]?: Messages[Key] extends string | PluralForms
    ? Messages[Key]
    : Partial<Messages[Key]>;
};
