import type { Text } from "../../model/text.js";
import { chooseText } from "../../model/text.js";
import {
  attributionsIn,
  entriesOf,
  entryOf,
  isJson,
  itemsOf,
  type Json,
  objectsIn,
  sourceIn,
  withItem,
  without,
} from "../written.js";
import type { Advice } from "./advice.js";

/* What a claim stands on: who says so, who checked it, whose side they are on. */

/** Nobody is named, and that is not said either. */
export function adviseOnSource(_document: Json, item: Json): Advice[] {
  const isSaid = Array.isArray(item.by) || attributionsIn(item).length > 0;
  if (isSaid || item.withdrawn !== undefined) return [];
  return [
    {
      code: "no-source",
      path: "by",
      details: {},
      mends: "state-nobody-named",
      mend: (document) => withItem(document, item, (one) => ({ ...one, by: [] })),
    },
  ];
}

const needReview = ["verified", "false", "misleading", "mixed"];

/** A verdict that no review with an address gives. */
export function adviseOnStatus(_document: Json, item: Json): Advice[] {
  const { status } = item;
  if (typeof status !== "string" || !needReview.includes(status)) return [];
  if (objectsIn(item.reviews).some(({ url, verdict }) => url && verdict === status)) return [];
  return [
    {
      code: "verified-without-review",
      path: "status",
      details: { status },
      mends: "take-status-back",
      mend: (document) => withItem(document, item, (one) => without(one, "status")),
    },
  ];
}

/** A share that the card works out, and that no source gave. */
export function adviseOnShare(_document: Json, item: Json): Advice[] {
  if (item.derive !== "share") return [];
  return [
    {
      code: "share-not-stated",
      path: "derive",
      details: {},
      mends: "take-share-away",
      mend: (document) => withItem(document, item, (one) => without(one, "derive")),
    },
  ];
}

/** What is said of a party, where nobody has said it better. */
const party = { en: "party to the matter" };

const hasWords = (text: unknown) => (isJson(text) ? Object.values(text).some(Boolean) : Boolean(text));

/** A source's own interest, else that of its organisation. */
function interestOf(document: Json, ref: unknown): unknown {
  const source = entryOf(document, "sources", ref);
  if (hasWords(source?.interest)) return source?.interest;
  const org = entryOf(document, "sources", source?.org)?.interest;
  return hasWords(org) ? org : undefined;
}

function nameOf(document: Json, ref: unknown): string {
  const lang = typeof document.lang === "string" ? document.lang : "en";
  const name = entryOf(document, "sources", ref)?.name ?? ref;
  return typeof name === "string" || isJson(name) ? chooseText(name as Text, lang, lang).text : "";
}

/** Everybody on either side of the matter: who says it, who answers, who says otherwise. */
function sidesOf(document: Json, item: Json): unknown[] {
  const disputing = itemsOf(document).filter(
    (one) =>
      one !== item &&
      [...objectsIn(one.links).map(({ rel, item: of }) => [rel, of, item.id])]
        .concat(objectsIn(item.links).map(({ rel, item: of }) => [rel, of, one.id]))
        .some(([rel, of, id]) => rel === "disputes" && of !== undefined && of === id),
  );
  const answers = objectsIn(item.replies).flatMap(({ by }) => entriesOf(by));
  if (answers.length === 0 && disputing.length === 0 && item.compare !== "rivals") return [];
  const all = [item, ...disputing].flatMap(attributionsIn);
  return [...new Set([...all, ...answers].map(sourceIn))];
}

/** A party to the matter is marked on both sides, in the same words. */
export function adviseOnInterest(document: Json, item: Json): Advice[] {
  const sides = sidesOf(document, item);
  const marked = sides.map((ref) => interestOf(document, ref)).find((interest) => interest !== undefined);
  const about = new Set(entriesOf(item.about).filter((ref) => typeof ref === "string"));
  const self = attributionsIn(item)
    .map(sourceIn)
    .filter((ref) => about.has(ref as string));
  const parties = [...new Set([...(marked === undefined ? [] : sides), ...self])];
  return parties
    .filter((ref) => interestOf(document, ref) === undefined)
    .map((ref) => ({
      code: "interest-not-marked" as const,
      path: "by",
      details: { source: nameOf(document, ref) },
      mends: "mark-interest" as const,
      mend: (given: Json) => withInterest(given, ref, marked ?? party),
    }));
}

/** A source by id is marked in its table, any other where it stands. */
function withInterest(document: Json, ref: unknown, interest: unknown): Json {
  const { sources } = document;
  if (typeof ref === "string" && isJson(sources) && isJson(sources[ref]))
    return { ...document, sources: { ...sources, [ref]: { ...(sources[ref] as Json), interest } } };
  const marked = isJson(ref) ? { ...ref, interest } : { name: ref, interest };
  const put = (value: unknown): unknown => {
    if (value === ref) return marked;
    if (Array.isArray(value)) return value.map(put);
    if (!isJson(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        typeof ref !== "string" || ["by", "source"].includes(key) || isJson(one) || Array.isArray(one)
          ? put(one)
          : one,
      ]),
    );
  };
  return { ...document, items: entriesOf(document.items).map(put) };
}
