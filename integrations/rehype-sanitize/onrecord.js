// What rehype-sanitize has to let through, beside its default schema.
//   .use(rehypeSanitize, onrecord(defaultSchema))
// Not for readers' comments. Ids keep their names: a link to a card must find it.
import { allowedElements } from "onrecord/embed";

/** hast calls an attribute by its property: `data-onrecord-json` is `dataOnrecordJson`. */
const property = (attribute) =>
  ({
    class: "className",
    datetime: "dateTime",
    srcset: "srcSet",
    referrerpolicy: "referrerPolicy",
    tabindex: "tabIndex",
  })[attribute] ?? attribute.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

export const onrecord = (schema) => {
  const elements = Object.entries(allowedElements);
  const attributes = Object.fromEntries(
    elements.map(([element, names]) => [
      element,
      [
        ...(schema.attributes[element] ?? []).filter((one) => typeof one === "string"),
        ...names.map(property),
      ],
    ]),
  );
  return {
    ...schema,
    tagNames: [...schema.tagNames, ...Object.keys(allowedElements)],
    attributes: { ...schema.attributes, ...attributes },
    clobber: schema.clobber.filter((name) => name !== "id"),
  };
};
