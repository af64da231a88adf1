import { html, nothing, type TemplateResult } from "lit";
import { type Phrase, type Piece, plain, type Role } from "../language/phrase.js";
import { formOf, type Quantity } from "../model/quantity.js";

type Shown = TemplateResult | string | typeof nothing;

/** A phrase as HTML. Every datum stands in `bdi`, so that a mark in it cannot turn the words beside it. */
export function phraseHtml(phrase: Phrase): Shown[] {
  const shown: Shown[] = [];
  for (let index = 0; index < phrase.length; index++) {
    const { as } = phrase[index] as Piece;
    if (as !== "was" && as !== "now") {
      shown.push(pieceHtml(phrase[index] as Piece));
      continue;
    }
    // An old or a new value is one stretch, however many pieces it is made of.
    const end = phrase.findIndex((piece, at) => at > index && piece.as !== as);
    const stretch = phrase.slice(index, end < 0 ? undefined : end).map((piece) => textHtml(piece));
    shown.push(as === "was" ? html`<del>${stretch}</del>` : html`<ins>${stretch}</ins>`);
    index += stretch.length - 1;
  }
  return shown;
}

const textHtml = ({ text, datum, lang }: Piece): Shown =>
  lang ? html`<bdi lang=${lang}>${text}</bdi>` : datum ? html`<bdi>${text}</bdi>` : text;

function pieceHtml(piece: Piece): Shown {
  const text = textHtml(piece);
  if (piece.href) return html`<a href=${piece.href} rel="noopener">${text}</a>`;
  switch (piece.as) {
    case undefined:
    case "link":
      return text;
    case "label":
      return html`<b>${text}</b>`;
    case "name":
      return html`<strong part="name">${text}</strong>`;
    case "date":
      return piece.datetime ? html`<time datetime=${piece.datetime}>${text}</time>` : text;
    default:
      return html`<span class=${piece.as} part=${parts[piece.as] ?? nothing}>${text}</span>`;
  }
}

const parts: Partial<Record<Role, string>> = {
  number: "number",
  hedge: "hedge",
  unit: "unit",
  interest: "interest",
};

/** The line of a quantity: one figure is large, or words, or both ends of a pair, which say nothing one without the other. */
export function numberLineClass(quantity: Quantity): string {
  const form = formOf(quantity);
  if (form === "order") return "number-line words";
  return form === "ratio" || form === "from-to" ? "number-line pair" : "number-line";
}

/** A quantity: signs for the eye, words for the ear where the two differ. */
export function quantityHtml(phrase: Phrase, spoken: string): Shown[] | TemplateResult {
  const shown = phraseHtml(phrase);
  return spoken === plain(phrase)
    ? shown
    : html`<span aria-hidden="true">${shown}</span><span class="aloud">${spoken}</span>`;
}
