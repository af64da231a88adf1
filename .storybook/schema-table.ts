import schema from "../claims.schema.json" with { type: "json" };
import { code, proseOf, table } from "./tables.js";

interface Field {
  description?: string;
  enum?: unknown[];
}

interface Shape {
  properties: Record<string, Field>;
  required?: string[];
}

const shapes = schema.definitions as unknown as Record<string, Shape | undefined>;

const itemTypes = ["fact", "quote", "stat", "comparison"];

/** They are of the document, and of an item that is one. */
const ofDocument = ["$schema", "version"];

const isShared = (field: string) => itemTypes.every((type) => shapes[type]?.properties[field]);

/** Words to choose from; none where it is a yes or a no. */
const wordsOf = ({ enum: values = [] }: Field) =>
  values.includes(true) ? [] : values.filter((value) => typeof value === "string" && !/^\d/.test(value));

/**
 * The fields of one shape of the schema, in its words.
 *
 * @param of a definition of claims.schema.json, or `item` for what the four types have in common
 */
export function FieldTable({ of: name }: { of: string }) {
  const ofAll = name === "item";
  const from = ofAll ? "fact" : name;
  const fields = Object.entries(shapes[from]?.properties ?? {}).filter(([field]) =>
    ofAll ? isShared(field) && !ofDocument.includes(field) : !itemTypes.includes(name) || !isShared(field),
  );
  const isNeeded = (field: string) => !ofAll && shapes[from]?.required?.includes(field);
  const hasWords = fields.some(([, about]) => wordsOf(about).length > 0);
  return table(
    ["Field", "", ...(hasWords ? ["One of"] : [])],
    fields.map(([field, about]) => [
      field,
      code(field),
      [...proseOf(about.description), isNeeded(field) ? " Needed." : ""],
      ...(hasWords
        ? [
            proseOf(
              wordsOf(about)
                .map((word) => `\`${word}\``)
                .join(", "),
            ),
          ]
        : []),
    ]),
    name,
  );
}

/** Every short form of a quantity that the schema gives as an example. */
export const shortQuantities: string[] = (
  shapes.quantity as unknown as { anyOf: { examples?: string[] }[] }
).anyOf.flatMap(({ examples = [] }) => examples);
