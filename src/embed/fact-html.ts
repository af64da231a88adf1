import { type ClaimText, mediaText } from "../language/claim-text.js";
import { type Context, datum } from "../language/context.js";
import { quantityText } from "../language/quantity-text.js";
import type { Fact } from "../model/fact.js";
import { likelihoodHtml, pictureHtml, textHtml } from "./claim-html.js";
import type { Content } from "./html.js";
import { numberLineHtml } from "./number-html.js";

/** The statement, and its quantity where it has one. */
export const factHtml = (fact: Fact, context: Context, text: ClaimText): Content => [
  pictureHtml(mediaText(fact.media, context)),
  likelihoodHtml(text),
  textHtml(datum(fact.text, context), "onrecord-statement"),
  fact.quantity && numberLineHtml(quantityText(fact.quantity, context), fact.quantity),
];
