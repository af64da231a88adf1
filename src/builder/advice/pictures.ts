import { entriesOf, entryOf, isJson, type Json, objectsIn, withItem, without } from "../written.js";
import type { Advice } from "./advice.js";

/** What a picture is published with. */
const needed = { alt: ["alt"], credit: ["credit", "creator"], license: ["license", "licenseUrl"] };

/** A picture without its description, its owner or its licence. */
export function adviseOnPictures(document: Json, item: Json): Advice[] {
  const places = [
    { path: "media", ref: item.media, column: undefined as number | undefined },
    ...objectsIn(item.columns).map(({ media }, column) => ({
      path: `columns[${column}].media`,
      ref: media,
      column,
    })),
  ];
  return places.flatMap(({ path, ref, column }): Advice[] => {
    const picture = entryOf(document, "media", ref);
    // Without an address there is no picture.
    if (!picture?.src) return [];
    const missing = Object.entries(needed).flatMap(([name, fields]) =>
      fields.some((field) => picture[field]) ? [] : name,
    );
    if (missing.length === 0) return [];
    const isAltAlone = missing.length === 1 && missing[0] === "alt" && Boolean(picture.caption);
    return [
      {
        code: "picture-incomplete",
        path,
        details: { missing: missing.join(", ") },
        ...(isAltAlone
          ? {
              mends: "take-caption-as-alt",
              mend: (given) => withPicture(given, item, ref, column, { ...picture, alt: picture.caption }),
            }
          : {
              mends: "take-picture-away",
              mend: (given) => withPicture(given, item, ref, column, undefined),
            }),
      },
    ];
  });
}

/** A picture of the document's table changes there; one that is taken away is taken from this card alone. */
function withPicture(
  document: Json,
  item: Json,
  ref: unknown,
  column: number | undefined,
  picture: Json | undefined,
) {
  const { media } = document;
  if (picture && typeof ref === "string" && isJson(media))
    return { ...document, media: { ...media, [ref]: picture } };
  const put = (one: Json) => (picture ? { ...one, media: picture } : without(one, "media"));
  return withItem(document, item, (one) =>
    column === undefined
      ? put(one)
      : {
          ...one,
          columns: entriesOf(one.columns).map((each, at) =>
            at === column && isJson(each) ? put(each) : each,
          ),
        },
  );
}
