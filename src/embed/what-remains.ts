import { measured } from "./measured.js";
import { measuredInWordPress } from "./measured-wordpress.js";

/** What a reader finds after a system has had an embed. */
export type Remains =
  /** The card, once. */
  | "card"
  /** A frame with the card in it, and who says so under it. */
  | "frame"
  /** No card, but everything that it says, with who says so, once. */
  | "text"
  /** Nothing. */
  | "gone"
  /** Markup or JSON among the words of the article. */
  | "code"
  /** The same words two times. */
  | "twice";

/** The forms of embedHtml, as they are tried; with `src` a card takes its item from a document. */
export const triedForms = [
  "html",
  "html with src",
  "tag",
  "tag with src",
  "iframe",
  "feed",
  "markdown",
  "text",
] as const;

export type TriedForm = (typeof triedForms)[number];

/** A system in one way of setting it up or for one of its roles; a form that does not fit it is left out. */
export interface Rule {
  system: string;
  way: string;
  remains: Partial<Record<TriedForm, Remains>>;
}

/** A rule as it is recorded: what remains of each tried form in turn, "-" where it does not fit. */
export type RuleRow = readonly [system: string, way: string, remains: string];

/** Tried by hand on the systems themselves (Ghost 6.65, Drupal), not by `npm run test:cms`. */
const triedByHand: readonly RuleRow[] = [
  ["Ghost", "HTML card", "card card card card frame text - text"],
  ["Ghost", "newsletter", "text text text text gone text - text"],
  ["Drupal", "Basic HTML", "text text text text gone text - text"],
];

function ruleOf([system, way, remains]: RuleRow): Rule {
  const entries = remains.split(" ").map((one, index) => [triedForms[index], one]);
  return { system, way, remains: Object.fromEntries(entries.filter(([, one]) => one !== "-")) };
}

/** Every system that has been tried, in each way. */
export const rules: readonly Rule[] = [...measuredInWordPress, ...triedByHand, ...measured].map(ruleOf);

/** What a system leaves of an embed; undefined where that is not known. */
export const whatRemains = (system: string, way: string, form: TriedForm): Remains | undefined =>
  rules.find((one) => one.system === system && one.way === way)?.remains[form];

/** Where all forms come to the same, the one that can still become a card, then the one that an author can read. */
const preferred: readonly TriedForm[] = ["html", "markdown", ...triedForms];

/** The form that gets most to a reader: a card, else a frame, else all in text. */
export function bestForm({ remains }: Rule): TriedForm {
  const wanted = (["card", "frame", "text"] as const).find((one) =>
    preferred.some((form) => remains[form] === one),
  );
  return preferred.find((form) => remains[form] === wanted) ?? "text";
}
