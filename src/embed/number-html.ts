import type { Phrase } from "../language/phrase.js";
import { formOf, type Quantity } from "../model/quantity.js";
import { attributes, type Content, type Html, html } from "./html.js";
import { phraseHtml } from "./phrase-html.js";

/** A quantity: the hedge before the number, the unit after it, no number without its doubt. */
export function numberHtml(number: Phrase, quantity?: Quantity): Content {
  const pieces = withWholeNumbers(number);
  const exact = quantity && exactValueOf(quantity);
  const figures = pieces.filter((piece) => piece.as === "number").length;
  return pieces.map((piece) => {
    const text = phraseHtml([piece]);
    if (piece.as === "hedge")
      return emphasised(piece.text, phraseHtml([{ ...piece, text: piece.text.trim() }]));
    if (piece.as !== "number") return text;
    return exact && figures === 1
      ? html`<strong><data${attributes({ value: exact })}>${text}</data></strong>`
      : html`<strong>${text}</strong>`;
  });
}

/** "one in five" is one number, in whatever pieces it was put together. */
function withWholeNumbers(number: Phrase): Phrase {
  const whole: Phrase = [];
  for (const piece of number) {
    const last = whole.at(-1);
    if (last?.as === "number" && piece.as === "number")
      whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}

/** The line of a quantity: one figure is large, or words, or both ends of a pair, which say nothing one without the other. */
export function numberLineHtml(number: Phrase, quantity: Quantity): Html {
  const isPair = number.filter((piece) => piece.as === "number").length > 1;
  const kind =
    formOf(quantity) === "order"
      ? "onrecord-order"
      : isPair
        ? "onrecord-number onrecord-pair"
        : "onrecord-number";
  return html`<p class="${kind}">${numberHtml(number, quantity)}</p>`;
}

/** The space round a hedge stays outside its element. */
const emphasised = (text: string, content: Content): Html =>
  html`${/^\s/.test(text) && " "}<em>${content}</em>${/\s$/.test(text) && " "}`;

/** The number for a machine, only where nothing but the number was said: a machine does not read the hedge beside it. */
function exactValueOf(quantity: Quantity): string | undefined {
  const { value, unit: _, currency: __, ...rest } = quantity;
  return Object.keys(rest).length === 0 ? value : undefined;
}
