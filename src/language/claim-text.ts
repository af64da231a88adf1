import type { Amount } from "../model/amount.js";
import type { Correction, Mode, Reply, Review, Revision, Status } from "../model/claim.js";
import type { Item } from "../model/item.js";
import { allItems, itemOf, mediaOf } from "../model/lookup.js";
import type { Media } from "../model/media.js";
import { own } from "../model/own.js";
import { attributionsOf, statusOf } from "../model/status.js";
import type { Withdrawal } from "../model/withdrawal.js";
import {
  type AttributionText,
  answererText,
  attributionText,
  namesText,
  withoutFullStop,
} from "./attribution-text.js";
import { type Context, datum } from "./context.js";
import { dateText, placedDateText } from "./date-text.js";
import type { Messages } from "./messages.js";
import { fillOne, fillPresent, inRole, joined, type Phrase, withoutRoles, words } from "./phrase.js";
import { quantityText } from "./quantity-text.js";
import { quoted } from "./quotation-marks.js";

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
    likelihood: fillOne(messages.likelihood, datum(item.likelihood, context)),
    corrections: (item.corrections ?? []).map((correction) =>
      changeText(correction, messages.correction, item, context),
    ),
    revisions: (item.revisions ?? []).map((revision) =>
      changeText(revision, messages.revision, item, context),
    ),
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
  const reviewed = [
    fillOne(messages.statusBy, namesText(review?.by ?? [], context)),
    dateText(review?.date, context),
  ];
  const cellsSpeak = item.type === "comparison" && attributionsOf(item).length > (item.by?.length ?? 0);
  return [
    joined(reviewed, messages.list.between),
    modeText(mode, context),
    words(item.type === "quote" && item.partial && messages.partialQuotation),
    words(cellsSpeak && messages.sourcesInCells),
    words(stage && messages.stage[stage]),
    datum(counted, context),
    dateText(when, context),
    fillOne(messages.asOf, dateText(asOf, context)),
    fillOne(messages.confidence, datum(confidence, context)),
    corrections ? correctedText(corrections, context) : [],
  ].filter((phrase) => phrase.length > 0);
}

/** How it is put; nothing where it is just said. */
export const modeText = (mode: Mode | undefined, { messages }: Context): Phrase =>
  words(mode && mode !== "asserted" && messages.mode[mode]);

/** That the outlet was wrong stands beside the status, and never instead of it. */
function correctedText(corrections: Correction[], context: Context): Phrase {
  const { qualifier, qualifierOn } = context.messages.correction;
  const date = corrections.find((one) => one.date)?.date;
  return date ? fillOne(qualifierOn, dateText(date, context), "alert") : words(qualifier, "alert");
}

/** `[]` states that nobody is named; `by` left out says nothing. */
function nobodyText(item: Item, { messages }: Context): Phrase {
  if (item.by?.length !== 0) return [];
  return words(attributionsOf(item).length > 0 ? messages.nobodyWhereNoneShown : messages.nobody, "name");
}

/** A quantity where the item has one, else the words, in quotation marks. */
function amountText({ quantity, text }: Amount, item: Item, context: Context): Phrase {
  const counts = item.type === "stat" || (item.type === "fact" && item.quantity !== undefined);
  return quantity && (counts || text === undefined)
    ? quantityText(quantity, context)
    : quoted(withoutFullStop(datum(text, context)), context);
}

type Change = Correction & Pick<Revision, "by">;

/** What was corrected, or what the source revised: when, the old value, the new one, by whom, why. */
function changeText(
  change: Change,
  kind: Messages["correction"] | Messages["revision"],
  item: Item,
  context: Context,
): Said {
  const { date, was, now, by, note, url } = change;
  const value = (role: "was" | "now", amount: Amount | undefined) =>
    inRole(fillOne(kind[role], amount && amountText(amount, item, context)), role);
  const title = date ? fillOne(kind.titleOn, dateText(date, context)) : words(kind.title);
  const said = joined(
    [
      inRole(title, "label"),
      value("was", was),
      value("now", now),
      fillOne(context.messages.revision.by, by && namesText(by, context)),
      datum(note, context),
    ],
    " ",
  );
  return { said, href: url };
}

function replyText({ by, answer, text, date, url }: Reply, context: Context): Said {
  const { messages } = context;
  const message = messages.answer[answer];
  const said = fillPresent(messages.answerInWords, {
    answer: fillOne(message, answererText(by, context, message.includes("{by} "))),
    // Who has not replied may still do so.
    when: /^no/.test(answer)
      ? fillOne(messages.asOf, dateText(date, context))
      : placedDateText(date, context),
    text: datum(text, context),
  });
  return { said, href: url };
}

function reviewText({ by, label, verdict, text, date, url }: Review, context: Context): Said {
  const { messages } = context;
  const checked = fillPresent(messages.review, {
    by: namesText(by, context),
    date: dateText(date, context),
    label: label
      ? quoted(withoutFullStop(datum(label, context)), context)
      : words(verdict && messages.status[verdict]),
  });
  return { said: joined([checked, datum(text, context)], ". "), href: url };
}

/** What the item is linked to, and what disputes it. */
function relatedText(item: Item, context: Context): Phrase[] {
  const { document, messages } = context;
  const own = (item.links ?? []).map(({ rel, item }) => [rel, itemOf(item, document)] as const);
  const isNew = (other: Item) => disputes(other, item.id) && !disputes(item, other.id);
  const disputing = item.id === undefined ? [] : allItems(document).filter(isNew);
  const links = [...own, ...disputing.map((other) => ["disputedBy", other] as const)];
  return links.flatMap(([rel, other]) => {
    if (!other) return [];
    const title = withoutRoles(titleText(other, context));
    return [fillOne(messages.rel[rel], other.type === "quote" ? quoted(title, context) : title)];
  });
}

const disputes = (other: Item, id: string | undefined) =>
  (other.links ?? []).some((link) => link.rel === "disputes" && link.item === id);

/** What an item is called in another's sentence. */
export function titleText(item: Item, context: Context): Phrase {
  switch (item.type) {
    case "stat":
      return joined(
        [datum(item.label, context), item.quantity ? quantityText(item.quantity, context) : []],
        ": ",
      );
    case "comparison":
      return datum(item.title, context);
    case "quote":
      return datum(item.lang ? { [item.lang]: item.text } : item.text, context);
    case "fact":
      return datum(item.text, context);
  }
}

/** One sentence in place of everything. */
export function withdrawalText({ date, reason, url }: Withdrawal, context: Context): Said {
  const { messages } = context;
  const sentence = date
    ? fillOne(messages.withdrawnOn, placedDateText(date, context))
    : words(messages.withdrawn);
  return { said: joined([sentence, datum(reason, context)], " "), href: url };
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
  const [alt] = datum(media.alt, context).map(own);
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
    media.license === undefined
      ? words(context.messages.licenseUnknown)
      : datum(media.license, context).map((piece) => ({ ...piece, href: media.licenseUrl }));
  return joined(
    [
      datum(media.creator, context),
      datum(media.credit, context),
      dateText(media.created, context),
      datum(media.place, context),
      license,
    ],
    ", ",
  );
}
