import { directionOf } from "../language/context.js";
import { type Phrase, type Piece, plain, type Role } from "../language/phrase.js";
import { attributes, type Content, type Html, html } from "./html.js";

/** A phrase as HTML. Each datum and each number stands in `bdi`, so that no mark in it can turn the words beside it. */
export const phraseHtml = (phrase: Phrase): Html[] =>
  stretchesOf(phrase).map(({ as, pieces }) => inElement(as, pieces.map(pieceHtml)));

/** Pieces of one role side by side are one stretch: an old value is struck as a whole, a name is one name. */
function stretchesOf(phrase: Phrase): { as: Role | undefined; pieces: Phrase }[] {
  const stretches: { as: Role | undefined; pieces: Phrase }[] = [];
  for (const piece of phrase) {
    const last = stretches.at(-1);
    if (last && last.as === piece.as) last.pieces.push(piece);
    else stretches.push({ as: piece.as, pieces: [piece] });
  }
  return stretches;
}

function inElement(as: Role | undefined, content: Content): Html {
  switch (as) {
    case "was":
      return html`<del>${content}</del>`;
    case "now":
      return html`<ins>${content}</ins>`;
    case "name":
    case "label":
      return html`<strong>${content}</strong>`;
    case "interest":
      return html`<em class="onrecord-interest">${content}</em>`;
    case "alert":
      return html`<span class="onrecord-alert">${content}</span>`;
    case "context":
      return html`<span class="onrecord-context">${content}</span>`;
    default:
      return html`${content}`;
  }
}

function pieceHtml({ text, as, datum, lang, datetime, href }: Piece): Html {
  // A space after the break, so that the lines stay apart where a system strips tags.
  const lines = text.split(/\r?\n/).map((line, index) => (index ? html`<br> ${line}` : html`${line}`));
  const shown =
    datetime === undefined ? html`${lines}` : html`<time${attributes({ datetime })}>${lines}</time>`;
  const isolated = datum || lang !== undefined || as === "number";
  const said = isolated ? html`<bdi${lang && languageOf(lang)}>${shown}</bdi>` : shown;
  return href === undefined ? said : linkHtml(href, said);
}

/** A link out of data: its address has passed the gate. */
export const linkHtml = (href: string, content: Content): Html =>
  html`<a${attributes({ href, rel: "noopener" })}>${content}</a>`;

/** A phrase with a full stop, unless it brings an end of its own. */
export const sentenceHtml = (phrase: Phrase): Content => [
  phraseHtml(phrase),
  /\p{P}$/u.test(plain(phrase)) ? "" : ".",
];

export const languageOf = (lang: string): Html => attributes({ lang, dir: directionOf(lang) });
