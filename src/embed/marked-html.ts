import type { Context } from "../language/context.js";
import type { GivenItem } from "../model/item.js";
import { tagOf } from "../model/tag.js";
import { jsonText } from "./card-data.js";
import { fallbackHtml, type Hooks } from "./fallback-html.js";
import { attributes } from "./html.js";

/** Where a card has its item from: along with it, or by its id out of a document, whose address the page may know. */
export type Place = { data: Record<string, unknown> } | { src: string; claim: string };

/** None where it holds the word “share”: reader modes take what is called so for buttons, and drop a claim with it. */
const idOf = ({ id }: GivenItem) =>
  id && !/(?:\b|_)share(?:daddy)?(?:\b|_)/i.test(id) ? `onrecord-${id}` : undefined;

/** Of several items the card has to know which one is its own. */
const several = (data: Record<string, unknown>): string | undefined => {
  const [first] = (data.items as { id?: string }[] | undefined) ?? [];
  return first?.id;
};

/** Standard HTML that says by its hooks which card it is. */
export function markedHtml(item: GivenItem, context: Context, place: Place): string {
  const hooks: Hooks =
    "data" in place
      ? { "data-onrecord-claim": several(place.data), "data-onrecord-json": jsonText(place.data) }
      : { "data-onrecord-claim": place.claim, "data-onrecord-src": place.src || undefined };
  return fallbackHtml(item, context, { id: idOf(item), "data-onrecord": tagOf[item.type], ...hooks });
}

/** The custom tag, with the fallback in it. */
export function tagHtml(item: GivenItem, context: Context, place: Place, lang?: string): string {
  const tag = tagOf[item.type];
  const from: Hooks =
    "data" in place
      ? { claim: several(place.data), "data-json": jsonText(place.data) }
      : place.src
        ? { src: `${place.src.replace(/#.*/, "")}#${place.claim}` }
        : { claim: place.claim };
  const all = attributes({ id: idOf(item), lang, ...from });
  return `<${tag}${all}>${fallbackHtml(item, context)}</${tag}>`;
}
