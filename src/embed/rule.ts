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
