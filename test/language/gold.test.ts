import { expect } from "@open-wc/testing";
import { attributionText } from "../../src/language/attribution-text.js";
import { claimText, withdrawalText } from "../../src/language/claim-text.js";
import { type Context, contextFor } from "../../src/language/context.js";
import { dateText, placedDateText } from "../../src/language/date-text.js";
import { type Phrase, plain } from "../../src/language/phrase.js";
import { quoteText } from "../../src/language/quote-text.js";
import type { Attribution } from "../../src/model/attribution.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import type { Item } from "../../src/model/item.js";
import { wasWithdrawn } from "../../src/model/item.js";
import type { Quote } from "../../src/model/quote.js";
import { read } from "../../src/model/read.js";
import { goldLanguages, goldSources, type InEach } from "./all-languages.js";
import { attributionsInEveryLanguage } from "./attributions.all.js";
import { claimsInEveryLanguage } from "./claims.all.js";
import { datesInEveryLanguage } from "./dates.all.js";
import { normalised, registerAll } from "./languages.js";
import { quotationsInEveryLanguage } from "./quotations.all.js";

/*
 * Each table was read against CLDR, and against what newspapers and agencies of the language write; the doubtful choices
 * say why. No native speaker has reviewed them yet.
 */

before(registerAll);

/** One item, as it stands in a document with the sources of the tables and something that it may be linked to. */
function itemOf(fields: object): { item: Item; document: ClaimsDocument } {
  const { value, issues } = read({
    version: 1,
    lang: "en",
    article: { headline: "The dam", publisher: "post" },
    sources: goldSources,
    items: [
      { id: "it", type: "fact", text: "It stands.", ...fields },
      { id: "other", type: "fact", text: "It leaks." },
    ],
  });
  const item = value?.items.find(({ id }) => id === "it");
  if (!item) throw new Error(JSON.stringify(issues));
  return { item: item as Item, document: value as ClaimsDocument };
}

/** The default digits of Arabic differ from engine to engine: a page that minds says which. */
const tagOf = (language: string) => (language === "ar" ? "ar-u-nu-latn" : language);

const said = (phrase: Phrase) => normalised(plain(phrase));

const together = (parts: string[], between: string) => parts.filter(Boolean).join(between);

function table<Said>(
  what: string,
  rows: [given: unknown, said: InEach<Said>][],
  itemFor: (given: unknown) => object,
  say: (item: Item, context: Context, expected: Said) => unknown,
) {
  describe(`${what} in every language`, () => {
    for (const [given, texts] of rows) {
      it(JSON.stringify(given), () => {
        const { item, document } = itemOf(itemFor(given));
        for (const language of goldLanguages) {
          const context = contextFor(document, tagOf(language));
          expect(say(item, context, texts[language]), language).to.deep.equal(texts[language]);
        }
      });
    }
  });
}

table(
  "a date",
  datesInEveryLanguage,
  (when) => ({ when }),
  ({ when }, context) => {
    const [alone, afterVerb] = [said(dateText(when, context)), said(placedDateText(when, context))];
    return alone === afterVerb ? alone : [alone, afterVerb];
  },
);

table(
  "who says so",
  attributionsInEveryLanguage,
  (by) => ({ by }),
  ({ by = [] }, context) => {
    const text = attributionText(by[0] as Attribution, context);
    return together([text.said, text.interest, ...text.about].map(said), " | ");
  },
);

table(
  "what stands beside a claim",
  claimsInEveryLanguage,
  (fields) => fields as object,
  (item, context) => {
    if (wasWithdrawn(item)) return said(withdrawalText(item.withdrawn, context).said);
    const text = claimText(item, context);
    const sentences = [text.corrections, text.revisions, text.replies, text.reviews].flat();
    return together(
      [
        together([text.statusWord, ...text.qualifiers.map(said)], " · "),
        said(text.likelihood),
        ...sentences.map((one) => said(one.said)),
        said(text.nobody),
        ...text.related.map(said),
      ],
      " | ",
    );
  },
);

table(
  "a quotation",
  quotationsInEveryLanguage,
  (fields) => ({ type: "quote", by: "ada", ...(fields as object) }),
  (item, context) => {
    const text = quoteText(item as Quote, context);
    const words = text.words.map((piece) => (piece.as === "quoted" ? `[${piece.text}]` : piece.text));
    return together(
      [normalised(words.join("")), ...[text.context, text.translation, text.translator].map(said)],
      " | ",
    );
  },
);
