/*
 * Claims documents as arbitraries: good ones, made from the schema in the package, so that a field that is new is in
 * here at once; and what becomes of them when somebody edits a place or two, as data and as text.
 */
import { fc } from "../seeded.js";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

/** What is used of JSON Schema. */
interface Shape {
  $ref?: string;
  type?: string | string[];
  const?: Json;
  enum?: Json[];
  anyOf?: Shape[];
  allOf?: Shape[];
  items?: Shape;
  minItems?: number;
  properties?: Record<string, Shape>;
  required?: string[];
  propertyNames?: { pattern: string };
  additionalProperties?: Shape | boolean;
  pattern?: string;
  format?: string;
  minLength?: number;
  examples?: Json[];
}

const schema: { definitions: Record<string, Shape> } = await (await fetch("/claims.schema.json")).json();

/** `null` is the same as left out: it comes in by an edit. */
const isNull = (shape: Shape) => shape.type === "null" || shape.const === null;

const people = ["ada", "ministry", "poll", "Ada Example", "президент", "وزارة الدفاع"];
const languages = fc.constantFrom("en", "uk", "ar", "de", "ko", "zh-Hant");
const words = fc.oneof(
  fc.constantFrom(
    "The bridge is closed.",
    "Two depots burned.\n\nNobody was hurt.\nA third stands.",
    "Міст зачинено",
    "الجسر مغلق",
    "\u202eunclosed",
    "<b>bold</b> & “quoted”",
    "{n} of {m}",
    "$& $1",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const texts = fc.oneof(words, fc.dictionary(languages, words, { minKeys: 1, maxKeys: 3 }));

const dates = fc.constantFrom(
  ..."2025 2025-08 2025-08-13 XXXX-08-13 2025-08-13T09:30Z 2025-08-13T09:30:15.5+09:00 2025~ 2025-08?".split(
    " ",
  ),
  ..."2024/2025 2025-08/.. ../2025-08-13 0001-01-01 9999-12-31".split(" "),
);

const addresses = fc.constantFrom(
  "https://example.invalid/a?b=c#d",
  "http://example.invalid/",
  " HTTPS://EXAMPLE.INVALID/ü ",
);

const shortQuantities = [
  ..."6000|~12000 soldier|~40%|50..100 piece|>=50|>50|<=100|<100|0|0 person|-25 celsius|~3x|1 in 5".split(
    "|",
  ),
  ..."tens of billions USD|12 million person|12.5±0.3%|1.59 [1.48..1.71]|+18%|down 18%|-0.4 pp".split("|"),
  ..."5.4% (+0.2 point)|3 death / 100000 adult|14.5 mm|7% -> 73%|3x|~+0%|0.1 tonne|3 span".split("|"),
];
const short = fc.constantFrom(...shortQuantities);

/** Numbers that an engine prints in a way of its own, too. */
const numbers = fc.oneof(
  fc.constantFrom<Json>(0, 1, 5, "3.10", "-25", "12345678901234567890.10", "0.0000001", 1e-7, 99.5),
  fc.nat(200_000),
  fc.nat(200_000).map((n) => `${n}`),
);

/** Where the schema says less than the model: which strings an editor would write there. */
const byKey: Record<string, fc.Arbitrary<Json>> = {
  lang: languages,
  // Beside an item they stand only where it is alone.
  $schema: fc.constant(null),
  version: fc.constant(null),
  currency: fc.constantFrom("USD", "EUR", "KRW", "XXX"),
  srcset: fc.constantFrom("https://example.invalid/a.jpg 2x", "https://example.invalid/a.jpg"),
  src: fc.constant("https://example.invalid/a.jpg"),
  change: fc.constantFrom("up 18%", "down 0.4 pp", "~+3 point"),
  per: fc.constantFrom("100000 adult", "1 hour"),
  withdrawn: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  edtf: dates,
};

const byName: Record<string, () => fc.Arbitrary<Json>> = {
  text: () => texts,
  quantity: () => fc.oneof(short, numbers, named("quantity-object")),
  "quantity-object": () => quantityObjects(),
  date: () => fc.oneof(dates, fc.constant(2025), named("date-object")),
};

const known = new Map<string, fc.Arbitrary<Json>>();

/** What a definition of the schema stands for. */
function named(name: string): fc.Arbitrary<Json> {
  const there = known.get(name);
  if (there) return there;
  const finish = (finishes[name] ?? ((one: Json) => one)) as (given: Json) => Json;
  const made = (byName[name]?.() ?? from(schema.definitions[name] as Shape)).map(finish);
  known.set(name, made);
  return made;
}

function from(shape: Shape, key = ""): fc.Arbitrary<Json> {
  const { $ref, allOf, anyOf, items, properties, required = [], propertyNames, additionalProperties } = shape;
  if (byKey[key] && !$ref) return byKey[key];
  if ($ref) return named($ref.replace("#/definitions/", ""));
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum.filter((word) => word !== null));
  if (properties) return fields(properties, required);
  if (allOf) return from(allOf[0] as Shape);
  if (anyOf) {
    const words = anyOf.find((one) => one.enum);
    // A closed set, and beside it any text that a newer document may have there.
    if (words && anyOf.some(({ minLength }) => minLength)) return from(words);
    return fc.oneof(...anyOf.filter((one) => !isNull(one)).map((one) => from(one)));
  }
  if (items) return fc.array(from(items), { minLength: shape.minItems ?? 1, maxLength: shape.minItems ?? 3 });
  if (propertyNames) {
    const keys = new RegExp(propertyNames.pattern).test("en-GB") ? languages : fc.constantFrom(...ids);
    return fc.dictionary(keys, from(additionalProperties as Shape), { minKeys: 1, maxKeys: 3 });
  }
  const types = [shape.type].flat();
  if (types.includes("number") || types.includes("integer")) return numbers;
  if (types.includes("boolean")) return fc.boolean();
  if (shape.format === "iri") return addresses;
  if (shape.pattern?.includes("\\{n\\}")) return fc.constantFrom("{n} spans", "a span of {n}");
  if (shape.pattern && new RegExp(shape.pattern).test("ada-b")) return fc.constantFrom(...ids);
  if (shape.pattern) return numbers.map(String);
  if (shape.minLength) return fc.constantFrom(...people);
  return words;
}

const ids = ["i0", "i1", "i2", "ada", "ministry", "poll", "bridge", "span"];

/** What may be left out is there now and then: a claim with all of its fields is none that somebody writes. */
function fields(properties: Record<string, Shape>, required: string[]): fc.Arbitrary<Json> {
  const all = Object.entries(properties).map(([key, shape]) => {
    const made = from(shape, key);
    const sometimes = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: made });
    return [key, required.includes(key) ? made : sometimes] as const;
  });
  return fc.record(Object.fromEntries(all)).map(withoutNull);
}

const withoutNull = (given: Fields): Fields =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));

/** A quantity has one form, and what goes with that. */
function quantityObjects(): fc.Arbitrary<Json> {
  const { properties = {} } = schema.definitions["quantity-object"] as Shape;
  const forms = [
    ["value"],
    ["value", "scale"],
    ["value", "marginOfError"],
    ["value", "interval", "level"],
    ["value", "change"],
    ["min"],
    ["min", "max"],
    ["over", "under", "scale"],
    ["max"],
    ["order"],
    ["ratio"],
    ["times"],
    ["from", "to"],
    ["change"],
  ];
  const measures = [[], ["unit"], ["currency"], ["unit", "per"]];
  return fc
    .tuple(
      fc.constantFrom(...forms),
      fc.constantFrom(...measures),
      fc.constantFrom([], ["hedge"]),
      fc.constantFrom([], [], [], ["versus"], ["wording"]),
    )
    .chain((keys) => {
      const picked = Object.fromEntries(keys.flat().map((key) => [key, properties[key] as Shape]));
      return fields(picked, Object.keys(picked));
    })
    .map((given) => inOrder(given as Fields));
}

const lower = (a: Json, b: Json) => Number(a) - Number(b);

/** The ends of a range one after the other, and apart. */
function inOrder(given: Fields): Fields {
  const made = { ...given };
  for (const [low, high] of [
    ["min", "max"],
    ["over", "under"],
  ] as const) {
    const [one, other] = [made[low], made[high]];
    if (one === undefined || other === undefined) continue;
    [made[low], made[high]] = [one, other].sort(lower) as [Json, Json];
    if (lower(one, other) === 0) made[high] = Number(one) + 1;
  }
  if (Array.isArray(made.interval)) made.interval = [...made.interval].sort(lower);
  if (Array.isArray(made.ratio)) made.ratio = [1, 5];
  return made;
}

const sourced = (given: Json): Json => ({ name: "Ada Example", ...(given as Fields) });

/** What the model asks of several fields together, which a schema cannot say. */
const finishes: Record<string, (given: never) => Json> = {
  "source-object": sourced,
  "org-object": sourced,
  "date-object": (given: Fields) => ({ text: "last year", ...given }),
  "reviews-object": (given: Fields) => ({ label: "Half true", ...given }),
  "per-object": (given: Fields) => ({ unit: "adult", ...given }),
  "change-object": (given: Fields) => {
    const { value, min, max, over, under, currency, ...rest } = given;
    return { ...rest, value: value ?? min ?? max ?? over ?? under ?? currency?.toString().length ?? 1 };
  },
  "rows-object": inNumbers,
  "rows-object-2": inWords,
  fact: carried,
  quote: carried,
  stat: (given: Fields) => {
    const { series, quantity, compare, ...rest } = given;
    const what: Fields = series ? { series, compare: compare ?? "values" } : { quantity: quantity ?? null };
    return carried({ label: "Losses", ...rest, ...what });
  },
  comparison: (given: Fields) => {
    const columns = [given.columns ?? [], { name: "B" }, { name: "C" }].flat().slice(0, 3) as Fields[];
    const rows = [given.rows ?? { label: "Crew", cells: {} }].flat() as Fields[];
    return carried({
      title: "Two bridges",
      ...given,
      columns: columns.map((column, index) => ({ name: "A", ...column, id: `c${index}` })),
      rows: rows.map(({ cells, ...row }) => ({
        ...row,
        cells: Object.fromEntries(Object.values(cells as Fields).map((cell, index) => [`c${index}`, cell])),
      })),
    });
  },
};

/** A verdict has the review that it needs, a dispute its denial, a fact and a quotation their words. */
function carried(given: Fields): Fields {
  const { status } = given;
  const url = "https://example.invalid/check";
  const isVerdict = ["verified", "false", "misleading", "mixed"].includes(status as string);
  return {
    ...(["fact", "quote"].includes(given.type as string) && { text: "The bridge is closed." }),
    ...given,
    ...(isVerdict && { reviews: { by: "Checkers", url, verdict: status as string } }),
    ...(status === "disputed" && { replies: { by: "Bo Example", answer: "denied" } }),
  };
}

const cellsOf = (row: Fields, fits: (cell: Json) => boolean): Fields =>
  Object.fromEntries(
    Object.entries(row.cells as Fields).map(([column, cell]) => {
      const kept = [cell].flat().filter((one) => fits(one as Json)) as Json[];
      return [column, kept.length > 0 ? kept : null];
    }),
  );

const isByLanguage = (cell: Json) =>
  typeof cell === "object" && Object.keys(cell ?? {}).every((key) => /^[a-z]{2}(-Hant)?$/.test(key));

function inNumbers({ currency: _, ...row }: Fields): Fields {
  const fits = (cell: Json) =>
    typeof cell === "string" ? shortQuantities.includes(cell) : !isByLanguage(cell);
  return { ...row, unit: row.unit ?? "meter", cells: cellsOf(row, fits) };
}

function inWords({ unit: _, currency: __, ...row }: Fields): Fields {
  return { ...row, cells: cellsOf(row, (cell) => typeof cell !== "object" || isByLanguage(cell)) };
}

const items = fc.oneof(...["fact", "quote", "stat", "comparison"].map(named));

/** Each item has an id of its own; the sources, the picture and the unit that it may name are there. */
const around = fc.record({
  ada: named("source"),
  ministry: named("source"),
  poll: named("source"),
  bridge: named("mediaRef-object"),
  article: fc.option(named("article")),
  lang: fc.option(languages),
});

export const documents: fc.Arbitrary<Fields> = fc
  .tuple(around, fc.array(items, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([{ ada, ministry, poll, bridge, article, lang }, items, isAlone]) => {
    const own = items.map((item, index) => ({ ...(item as Fields), id: `i${index}` }));
    return {
      ...(lang && { lang }),
      ...(article && { article }),
      sources: { ada, ministry, poll },
      media: { bridge },
      units: { span: { en: { one: "{n} span", other: "{n} spans" }, ar: "{n} باع" } },
      ...(isAlone ? { item: own[0] as Json } : { items: own }),
    };
  });

/** What somebody may put in the place of another thing. */
const odd = fc.oneof(
  fc.constantFrom<Json>(null, "", " ", [], {}, true, false, 0, -1, 1e21, "1,000", "12.000", "~4O%", "n/a"),
  fc.constantFrom<Json>("javascript:alert(1)", "__proto__", "constructor", "2025-02-30", "x".repeat(10_001)),
  fc.constantFrom<Json>([[[]]], { value: 5, hedge: "abuot" }, { name: null }, { en: 5 }, { text: {} }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

const hostile = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "toJSON", ""];

const hows = ["replace", "remove", "duplicate", "swap", "rename", "nest"] as const;

/** One thing that was done to one place of a document. */
interface Edit {
  at: number;
  how: (typeof hows)[number];
  other: number;
  odd: Json;
}

const edits = (...among: Edit["how"][]): fc.Arbitrary<Edit> =>
  fc.record({ at: fc.nat(10_000), how: fc.constantFrom(...among), other: fc.nat(10_000), odd });

type Place = [holder: Fields | Json[], key: string | number];

function placesIn(value: Json, places: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return places;
  for (const [key, inner] of Object.entries(value)) {
    places.push([value, Array.isArray(value) ? Number(key) : key]);
    placesIn(inner, places);
  }
  return places;
}

/** An own field, whatever it is called. */
const put = (holder: Fields | Json[], key: string | number, value: Json) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

function edited<Given extends Json>(given: Given, { at, how, other, odd }: Edit): Given {
  const made = structuredClone(given);
  const places = placesIn(made);
  if (places.length === 0) return made;
  const [holder, key] = places[at % places.length] as Place;
  const value = (holder as Fields)[key] as Json;
  const [otherHolder, otherKey] = places[other % places.length] as Place;
  if (how === "remove") {
    if (Array.isArray(holder)) holder.splice(key as number, 1);
    else delete holder[key];
  } else if (how === "duplicate") {
    if (Array.isArray(holder)) holder.push(structuredClone(value));
    else put(holder, key, [value, structuredClone(value)]);
  } else if (how === "swap") put(holder, key, structuredClone((otherHolder as Fields)[otherKey] as Json));
  else if (how === "rename") put(holder, hostile[other % hostile.length] as string, value);
  else put(holder, key, how === "nest" ? { [hostile[other % 5] as string]: value, value } : odd);
  return made;
}

export const brokenDocuments: fc.Arbitrary<Json> = fc
  .tuple(documents, fc.array(edits(...hows), { minLength: 1, maxLength: 3 }))
  .map(([document, edits]) => edits.reduce<Fields>(edited, document));

/** Another value in one place, or none. */
export const withOneReplaced = (given: Json): fc.Arbitrary<Json> =>
  edits("replace", "remove").map((edit) => edited(given, edit));

const signs = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ",",
  ":",
  "\\",
  "\\u00",
  "\0",
  "\ufeff",
  "//",
  "'",
  "null",
  "1e999",
  "-",
];

const slips = fc.array(
  fc.record({
    at: fc.nat(100_000),
    length: fc.constantFrom(0, 0, 1, 1, 2, 20),
    by: fc.oneof(fc.constantFrom("", ...signs), fc.string({ unit: "binary", maxLength: 3 })),
  }),
  { minLength: 1, maxLength: 2 },
);

/** The text of a document, good or bad, after a slip of the hand or two. */
export const damagedTexts: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(documents, brokenDocuments), slips, fc.constantFrom(undefined, 2))
  .map(([document, slips, indent]) => {
    let text = JSON.stringify(document, null, indent);
    for (const { at, length, by } of slips) {
      const place = at % (text.length + 1);
      text = text.slice(0, place) + by + text.slice(place + length);
    }
    return text;
  });
