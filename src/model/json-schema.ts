import { article } from "./article.js";
import { attribution } from "./attribution.js";
import { frame } from "./claims-document.js";
import { date } from "./date.js";
import { idPattern } from "./id.js";
import { itemSchemas, itemTypes } from "./item.js";
import { descriptions } from "./json-schema-words.js";
import { limits } from "./plain.js";
import { quantity } from "./quantity.js";
import { mediaRef, source, sourceRef } from "./source.js";
import { text } from "./text.js";
import { everydayUnits, unitSigns } from "./unit.js";
import { readWithdrawn } from "./withdrawal.js";

/*
 * The JSON Schema of a claims document, for an editor's IDE: it completes and checks a file that names it in
 * "$schema". Made by walking our own schemas, so that a field is written once. Only scripts import this.
 */

type Fragment = Record<string, unknown>;

/** What our schemas carry beside what valibot asks of them. */
interface Shape {
  type: string;
  expects: string;
  words?: readonly string[];
  entry?: Shape;
  entries?: Record<string, Shape>;
  shapes?: readonly Shape[];
  wrapped?: Shape;
  pattern?: RegExp;
}

const string = { type: "string", minLength: 1 };
const digits = { type: "string", pattern: "^\\s*[-+−–]?\\d{1,60}(\\.\\d{1,60})?\\s*$" };
const number = { anyOf: [{ type: "number" }, digits] };
const id = { type: "string", pattern: idPattern.source };
const isTrue = { enum: [true, false, "true", "false", "TRUE", "FALSE"] };
const address = (scheme: string) => ({ type: "string", format: "iri", pattern: `^\\s*${scheme}:` });
const short = (...examples: unknown[]) => ({ type: ["string", "number"], examples });
const point =
  "(\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d))?)?)?|XXXX-\\d\\d-\\d\\d)[~?]?";
const edtf = `^\\s*(${point}(/(${point}|\\.\\.))?|\\.\\./${point})\\s*$`;
const units = [...new Set([...everydayUnits, ...Object.values(unitSigns)])].sort();

/** The shapes of the readings, which are functions and show none, by what each says that it expects. */
const shapes: Record<string, Fragment> = {
  "a text in quotes": { type: "string" },
  "a text": { type: "number" },
  "a number": number,
  "true or false": isTrue,
  "false, or { reason }": isTrue,
  "an id": id,
  "a source": string,
  "a date such as 2025-08-13": {
    anyOf: [
      { type: "string", pattern: edtf, examples: ["2025-08-13", "2025-08", "XXXX-08-13"] },
      { type: "integer", minimum: 1000, maximum: 9999 },
    ],
  },
  "a language tag such as en or pt-BR": {
    type: "string",
    pattern: "^\\s*[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\s*$",
  },
  "a web address in quotes": address("[Hh][Tt][Tt][Pp][Ss]?"),
  "a web address with https: in quotes": address("[Hh][Tt][Tt][Pp][Ss]"),
  "addresses with widths, as in HTML’s srcset": string,
  "a unit such as percent or person": { anyOf: [{ enum: units }, string] },
  "a currency code such as USD": {
    type: "string",
    pattern: "^\\s*[A-Z]{3}\\s*$",
    examples: ["USD", "EUR", "UAH"],
  },
  "a pattern such as “{n} soldiers”": { type: "string", pattern: "\\{n\\}" },
  "a quantity such as “~40%”": short(
    "6000 person",
    "~40%",
    "50..100 piece",
    ">=50",
    "tens of billions USD",
    "12 million person",
    "12.5±0.3%",
    "up 18%",
    "5.4% (+0.2 point)",
    "1 in 5",
    "7% -> 73%",
    "3x",
  ),
  "a change such as “up 18%”": short("up 18%", "down 0.4 pp"),
  "a number with its unit, as “100000 person”": short("100000 person"),
  "two numbers in [ ]": { type: "array", items: number, minItems: 2, maxItems: 2 },
  "two whole numbers in [ ], as [1, 5]": { type: "array", items: number, minItems: 2, maxItems: 2 },
  "1": { enum: [1, "1"] },
  '"n/a"': { enum: ["n/a", "N/A"] },
  "an object with date and reason": { type: ["boolean", "string"] },
};

/** Shapes that stand in several places, by the name that they have in the file. */
const named = new Map<unknown, string>([
  [text, "text"],
  [date, "date"],
  [quantity, "quantity"],
  [source, "source"],
  [sourceRef, "sourceRef"],
  [mediaRef, "mediaRef"],
  [attribution, "attribution"],
  [article, "article"],
]);

/** JSON Schema (draft-07, which every IDE knows) of a claims document, with one item, with many, or of an item alone. */
export function claimsJsonSchema(): object {
  const definitions: Record<string, Fragment> = {};
  const names = new Map<unknown, string>();

  /** Writes a shape once, and refers to it. */
  function defined(key: unknown, wanted: string, write: () => Fragment): Fragment {
    let name = names.get(key);
    if (name === undefined) {
      name = wanted;
      for (let count = 2; definitions[name]; count++) name = `${wanted}-${count}`;
      names.set(key, name);
      definitions[name] = {};
      definitions[name] = write();
    }
    return { $ref: `#/definitions/${name}` };
  }

  /** @param place the record or field that holds it, by which its descriptions are found */
  function fragmentOf(shape: Shape, place: string): Fragment {
    const name = named.get(shape);
    return name ? defined(shape, name, () => unnamed(shape, name)) : unnamed(shape, place);
  }

  function unnamed(shape: Shape, place: string): Fragment {
    const { words, entry, entries, wrapped } = shape;
    if (wrapped) return orNull(fragmentOf(wrapped, place));
    if (words) return words.length === 1 ? { const: words[0] } : { enum: words };
    if (shape.shapes) return anyOf(shape.shapes.map((one) => fragmentOf(one, place)));
    if (entries) return defined(entries, `${place}-object`, () => recordOf(entries, place));
    if (shape.pattern) {
      const { source, flags } = shape.pattern;
      const propertyNames = { pattern: flags.includes("i") ? source.replaceAll("a-z", "A-Za-z") : source };
      return { type: "object", propertyNames, additionalProperties: fragmentOf(entry as Shape, place) };
    }
    if (entry) {
      const one = fragmentOf(entry, place);
      return anyOf([one, { type: "array", items: one, maxItems: limits.array }]);
    }
    return composed(shape.expects, place) ?? (shapes[shape.expects] as Fragment);
  }

  /** A reading that takes what other schemas take. */
  function composed(expects: string, place: string): Fragment | undefined {
    const one = (shape: unknown) => fragmentOf(shape as Shape, place);
    return expects === "a quantity or a text" ? anyOf([one(quantity), one(text)]) : undefined;
  }

  function recordOf(entries: Record<string, Shape>, place: string): Fragment {
    const properties = Object.entries(entries).map(([field, shape]) => [field, fragmentOf(shape, field)]);
    const required = Object.keys(entries).filter((field) => entries[field]?.type !== "optional");
    return described(
      {
        type: "object",
        properties: Object.fromEntries(properties),
        ...(required.length > 0 && { required }),
        additionalProperties: false,
      },
      place,
    );
  }

  const withdrawn = recordOf(readWithdrawn("fact").entries as never, "item").properties as Fragment;
  const items = itemTypes.map((type) => {
    const { required, ...shape } = recordOf(itemSchemas[type].entries as never, type);
    Object.assign(shape.properties as object, alone, { withdrawn: withdrawn.withdrawn });
    // What was withdrawn needs none of the rest.
    definitions[type] = { ...shape, required: ["type"], ...choice(isWithdrawn, {}, { required }) };
    return choice(
      { required: ["type"], properties: { type: { const: type } } },
      { $ref: `#/definitions/${type}` },
    );
  });
  definitions.item = {
    type: "object",
    properties: { type: { description: descriptions.type, enum: itemTypes } },
    required: ["type"],
    allOf: items,
  };

  const item = { $ref: "#/definitions/item" };
  const document = recordOf(frame.entries as never, "document");
  Object.assign(document.properties as object, {
    item: { description: descriptions["document.item"], allOf: [item] },
    items: {
      description: descriptions["document.items"],
      anyOf: [item, { type: "array", items: item, maxItems: limits.array }],
    },
  });
  definitions.document = { ...document, oneOf: [{ required: ["items"] }, { required: ["item"] }] };

  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Claims document of onrecord",
    description: descriptions.document,
    type: "object",
    ...choice({ required: ["type"] }, item, { $ref: "#/definitions/document" }),
    definitions: Object.fromEntries(Object.entries(definitions).sort()),
  };
}

/** Where an item stands alone it may name its schema and the version of its form. */
const alone = {
  $schema: { description: descriptions.$schema, type: "string" },
  version: { description: descriptions.version, enum: [1, "1"] },
};

const isWithdrawn = {
  required: ["withdrawn"],
  properties: { withdrawn: { not: { enum: [null, false, "false", "FALSE", ""] } } },
};

/** Gives every property of a record its sentence. */
function described(record: Fragment, place: string): Fragment {
  const properties = Object.entries(record.properties as Record<string, Fragment>).map(
    ([field, fragment]) => {
      const description = descriptions[`${place}.${field}`] ?? descriptions[field];
      // Draft-07 reads nothing beside a $ref.
      return [field, fragment.$ref ? { description, allOf: [fragment] } : { description, ...fragment }];
    },
  );
  return { ...record, properties: Object.fromEntries(properties) };
}

/** Messages speak of the one shape that was meant, and not of all. */
const choice = (condition: Fragment, chosen: Fragment, other: Fragment = {}): Fragment => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: chosen,
  else: other,
});

function orNull(fragment: Fragment): Fragment {
  if (fragment.type) return { ...fragment, type: [fragment.type, "null"].flat() };
  if (fragment.enum) return { ...fragment, enum: [...(fragment.enum as unknown[]), null] };
  return anyOf([fragment, { type: "null" }]);
}

/** One of several shapes, those within them taken out and each there once. */
function anyOf(shapes: Fragment[]): Fragment {
  const flat = shapes.flatMap((shape) =>
    Object.keys(shape).join() === "anyOf" ? (shape.anyOf as Fragment[]) : [shape],
  );
  const each = new Map(flat.map((shape) => [JSON.stringify(shape), shape]));
  return each.size === 1 ? (flat[0] as Fragment) : { anyOf: [...each.values()] };
}
