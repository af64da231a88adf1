import type { Correction, Reply, Review, Revision, Status } from "../model/claim.js";
import type { Item } from "../model/item.js";
import { itemOf, mediaOf } from "../model/lookup.js";
import type { Media } from "../model/media.js";
import type { Amount } from "../model/quantity.js";
import { attributionsOf, statusOf } from "../model/status.js";
import type { Withdrawal } from "../model/withdrawal.js";
import { type AttributionText, attributionText, namesText } from "./attribution-text.js";
import { type Context, datum } from "./context.js";
import { dateText } from "./date-text.js";
import { fill, joined, type Phrase } from "./phrase.js";
import { quantityText } from "./quantity-text.js";

/** What every card says besides its own statement, in the order of reading. */
export interface ClaimText {
  status: Status;
  /** "Claimed" */
  statusWord: string;
  /** What qualifies it: how it is put, when, how final, who found it. */
  qualifiers: Phrase[];
  /** Printed before the statement, so that it cannot be missed: "extremely unlikely:" */
  likelihood: Phrase;
  corrections: Said[];
  revisions: Said[];
  replies: Said[];
  reviews: Said[];
  /** One sentence a source; empty where the editor left it out. */
  attributions: AttributionText[];
  /** "No source named", where the editor said so. */
  nobody: Phrase;
  note: Phrase;
  related: Phrase[];
}

/** A sentence, and where it can be read. */
export interface Said {
  said: Phrase;
  href?: string;
}

export function claimText(item: Item, context: Context): ClaimText {
  const { messages } = context;
  const status = statusOf(item, context.document);
  return {
    status,
    statusWord: messages.status[status],
    qualifiers: qualifiers(item, status, context),
    likelihood:
      item.likelihood === undefined
        ? []
        : fill(messages.likelihood, { text: datum(item.likelihood, context) }),
    corrections: (item.corrections ?? []).map((correction) => correctionText(correction, item, context)),
    revisions: (item.revisions ?? []).map((revision) => revisionText(revision, item, context)),
    replies: (item.replies ?? []).map((reply) => replyText(reply, context)),
    reviews: (item.reviews ?? []).map((review) => reviewText(review, context)),
    attributions: (item.by ?? []).map((by) => attributionText(by, context)),
    nobody: nobodyText(item, context),
    note: datum(item.note, context),
    related: relatedText(item, context),
  };
}

function qualifiers(item: Item, status: Status, context: Context): Phrase[] {
  const { messages } = context;
  const { mode, stage, when, asOf, counted, confidence, corrections } = item;
  const review = item.reviews?.find((one) => one.verdict === status);
  const reviewed =
    review &&
    joined(
      [
        fill(messages.statusBy, { by: namesText(review.by, context) }),
        review.date ? dateText(review.date, context) : [],
      ],
      ", ",
    );
  const corrected = corrections?.find((one) => one.date);
  const cellsSpeak = item.type === "comparison" && attributionsOf(item).length > (item.by?.length ?? 0);
  return [
    reviewed ?? [],
    mode && mode !== "asserted" ? [{ text: messages.mode[mode] }] : [],
    item.type === "quote" && item.partial ? [{ text: messages.partialQuotation }] : [],
    cellsSpeak ? [{ text: messages.sourcesInCells }] : [],
    stage ? [{ text: messages.stage[stage] }] : [],
    datum(counted, context),
    when ? dateText(when, context) : [],
    asOf ? fill(messages.asOf, { date: dateText(asOf, context) }) : [],
    confidence === undefined ? [] : fill(messages.confidence, { text: datum(confidence, context) }),
    corrected?.date ? fill(messages.correctedShort, { date: dateText(corrected.date, context) }, "alert") : [],
  ].filter((phrase) => phrase.length > 0);
}

/** `[]` states that nobody is named; `by` left out says nothing. */
function nobodyText(item: Item, { messages }: Context): Phrase {
  if (item.by?.length !== 0) return [];
  return [{ text: attributionsOf(item).length > 0 ? messages.nobodyHere : messages.nobody, as: "name" }];
}

/** A quantity where the item has one, else the words. */
function amountText(amount: Amount, item: Item, context: Context): Phrase {
  const counts = item.type === "stat" || (item.type === "fact" && item.quantity !== undefined);
  if (counts && amount.quantity) return quantityText(amount.quantity, context);
  return amount.text === undefined
    ? quantityText(amount.quantity ?? null, context)
    : datum(amount.text, context);
}

const as = (phrase: Phrase, role: "was" | "now"): Phrase => phrase.map((piece) => ({ ...piece, as: role }));

function correctionText({ date, was, now, note, url }: Correction, item: Item, context: Context): Said {
  const { messages } = context;
  const title = date
    ? fill(messages.corrected, { date: dateText(date, context) }, "label")
    : [{ text: messages.correctedUndated, as: "label" as const }];
  const said = joined(
    [
      title,
      was ? as(fill(messages.weSaid, { was: amountText(was, item, context) }), "was") : [],
      now ? as(fill(messages.itIs, { now: amountText(now, item, context) }), "now") : [],
      datum(note, context),
    ],
    " ",
  );
  return { said, ...(url && { href: url }) };
}

function revisionText({ date, was, now, by, note, url }: Revision, item: Item, context: Context): Said {
  const { messages } = context;
  const title = date
    ? fill(messages.updated, { date: dateText(date, context) }, "label")
    : [{ text: messages.updatedUndated, as: "label" as const }];
  const said = joined(
    [
      title,
      was ? as(fill(messages.wasBefore, { was: amountText(was, item, context) }), "was") : [],
      now ? as(fill(messages.itIs, { now: amountText(now, item, context) }), "now") : [],
      by ? fill(messages.revisedBy, { by: namesText(by, context) }) : [],
      datum(note, context),
    ],
    " ",
  );
  return { said, ...(url && { href: url }) };
}

function replyText({ by, answer, text, date, url }: Reply, context: Context): Said {
  const { messages } = context;
  const answered = fill(messages.answer[answer], { by: namesText(by, context) });
  const said =
    text === undefined ? answered : fill(messages.answered, { said: answered, text: datum(text, context) });
  return { said: dated(said, date, context), ...(url && { href: url }) };
}

function reviewText({ by, label, verdict, text, date, url }: Review, context: Context): Said {
  const { messages } = context;
  const found =
    label === undefined
      ? verdict
        ? [{ text: messages.status[verdict] }]
        : []
      : quoted(datum(label, context), context);
  const who = namesText(by, context);
  const checked = found.length > 0 ? fill(messages.checkedBy, { by: who, label: found }) : who;
  const said = joined([dated(checked, date, context), datum(text, context)], ". ");
  return { said, ...(url && { href: url }) };
}

const dated = (said: Phrase, date: Reply["date"], context: Context): Phrase =>
  joined([said, date ? dateText(date, context) : []], ", ");

/** In the reader's own quotation marks. */
export const quoted = (phrase: Phrase, { messages }: Context): Phrase => [
  { text: messages.open },
  ...phrase,
  { text: messages.close },
];

function relatedText(item: Item, context: Context): Phrase[] {
  return (item.links ?? []).flatMap(({ rel, item: id }) => {
    const other = itemOf(id, context.document);
    if (!other) return [];
    const title = titleText(other, context);
    return [
      fill(context.messages.rel[rel], { text: other.type === "quote" ? quoted(title, context) : title }),
    ];
  });
}

/** What an item is called in another's sentence. */
export function titleText(item: Item, context: Context): Phrase {
  switch (item.type) {
    case "stat":
      return item.quantity
        ? joined([datum(item.label, context), quantityText(item.quantity, context)], ": ")
        : datum(item.label, context);
    case "comparison":
      return datum(item.title, context);
    case "quote":
      return [{ text: item.text, datum: true }];
    case "fact":
      return datum(item.text, context);
  }
}

/** One sentence in place of everything. */
export function withdrawalText({ date, reason, url }: Withdrawal, context: Context): Said {
  const { messages } = context;
  const sentence = date
    ? fill(messages.withdrawn, { date: dateText(date, context) })
    : [{ text: messages.withdrawnUndated }];
  return { said: joined([sentence, datum(reason, context)], " "), ...(url && { href: url }) };
}

/** A picture and what is said under it; the license is stated or said to be unknown. */
export interface MediaText {
  media: Media & { src: string };
  alt: string;
  altLang?: string;
  caption: Phrase;
  credit: Phrase;
}

export function mediaText(ref: string | Media | undefined, context: Context): MediaText | undefined {
  const media = mediaOf(ref, context.document);
  if (!media?.src) return undefined;
  const alt = datum(media.alt, context)[0];
  return {
    media: media as Media & { src: string },
    alt: alt?.text ?? "",
    ...(alt?.lang && { altLang: alt.lang }),
    caption: datum(media.caption, context),
    credit: creditText(media, context),
  };
}

/** Whose picture it is, when and where it was taken, under which license. */
export function creditText(media: Media, context: Context): Phrase {
  const license =
    media.license === undefined ? [{ text: context.messages.licenseUnknown }] : datum(media.license, context).map((piece) => ({ ...piece, href: media.licenseUrl }));
  return joined(
    [
      datum(media.creator, context),
      datum(media.credit, context),
      media.created ? dateText(media.created, context) : [],
      datum(media.place, context),
      license,
    ],
    ", ",
  );
}
