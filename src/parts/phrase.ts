import { html, nothing, type TemplateResult } from "lit";
import { type Phrase, type Piece, plain, type Role } from "../language/phrase.js";
import { own } from "../model/own.js";
import { formOf, type Quantity } from "../model/quantity.js";

type Shown = TemplateResult | string | typeof nothing;

/** A phrase as HTML. Every datum stands in `bdi`, so that a mark in it cannot turn the words beside it. */
export function phraseHtml(pieces: Phrase): Shown[] {
  const phrase = pieces.map(own);
  const shown: Shown[] = [];
  for (let index = 0; index < phrase.length; index++) {
    const { as } = phrase[index] as Piece;
    const wrap = as && stretches[as];
    if (!wrap) {
      shown.push(pieceHtml(phrase[index] as Piece));
      continue;
    }
    const end = phrase.findIndex((piece, at) => at > index && piece.as !== as);
    const stretch = phrase.slice(index, end < 0 ? undefined : end).map((piece) => textHtml(piece));
    shown.push(wrap(stretch));
    index += stretch.length - 1;
  }
  return shown;
}

/** What is one stretch, however many pieces it is made of: an old or a new value, a name with its title. */
const stretches = own<Partial<Record<Role, (stretch: Shown[]) => TemplateResult>>>({
  was: (stretch) => html`<del>${stretch}</del>`,
  now: (stretch) => html`<ins>${stretch}</ins>`,
  name: (stretch) => html`<strong part="name">${stretch}</strong>`,
});

function textHtml({ text, datum, lang, datetime }: Piece): Shown {
  const shown = lang ? html`<bdi lang=${lang}>${text}</bdi>` : datum ? html`<bdi>${text}</bdi>` : text;
  return datetime ? html`<time datetime=${datetime}>${shown}</time>` : shown;
}

function pieceHtml(piece: Piece): Shown {
  const text = textHtml(piece);
  if (piece.href) return html`<a href=${piece.href} rel="noopener">${text}</a>`;
  switch (piece.as) {
    case undefined:
    case "link":
    case "date":
      return text;
    case "label":
      return html`<b>${text}</b>`;
    default:
      return html`<span class=${piece.as} part=${parts[piece.as] ?? nothing}>${text}</span>`;
  }
}

const parts = own<Partial<Record<Role, string>>>({
  number: "number",
  hedge: "hedge",
  unit: "unit",
  interest: "interest",
});

/** The line of a quantity: its figures are large, or its words, which are longer. */
export const numberLineClass = (quantity: Quantity): string =>
  formOf(quantity) === "order" ? "number-line words" : "number-line";

/** A quantity: signs for the eye, words for the ear where the two differ. */
export function quantityHtml(phrase: Phrase, spoken: string): Shown[] | TemplateResult {
  const shown = phraseHtml(phrase);
  return spoken === plain(phrase)
    ? shown
    : html`<span aria-hidden="true">${shown}</span><span class="aloud">${spoken}</span>`;
}
