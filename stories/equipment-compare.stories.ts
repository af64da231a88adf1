import { asText, type CardStory, cardMeta, chartControl } from "./card.js";
import { fromDemo } from "./documents.js";
import { play } from "./play.js";

const tag = "equipment-compare";
const meta = cardMeta(
  tag,
  `A reader wants to hold two to six things against each other: cars, dams, party programs, tanks. Each value can have a
source of its own; what nobody stated is not a zero, and where things are not alike a sentence says so first.

Take this tag where the rows are the same for all. For one number of several sources there is \`<stat-bar>\`.`,
);

export default {
  title: "Elements/equipment-compare",
  ...meta,
  argTypes: { ...meta.argTypes, ...chartControl },
};

const columns = [
  { id: "old", name: "The old bridge" },
  { id: "new", name: "The new bridge" },
];

/** Columns, and rows with a cell for each. A row with a `unit` or a `currency` holds numbers, any other holds text. */
export const Quick: CardStory = {
  name: "The quickest comparison",
  args: {
    json: {
      title: "Two bridges",
      columns,
      rows: [
        { label: "Made of", cells: { old: "stone", new: "steel" } },
        { label: "Length", unit: "meter", cells: { old: 120, new: "~140" } },
        { label: "Opened", cells: { old: "1912", new: "2024" } },
      ],
      by: "Building office",
    },
  },
};

/** One of the 28 claims of the demo’s article: nobody stated most of it, and that is what it says. */
export const FromTheDemo: CardStory = {
  name: "A comparison of the demo’s article",
  args: { json: fromDemo("equipment") },
};

/** `null`: not stated. `"n/a"`: does not apply. `0`: none. Three different things. */
export const EmptyCells: CardStory = {
  name: "Three empty cells: not stated, does not apply, zero",
  args: {
    json: {
      title: "Two buses",
      columns: [
        { id: "diesel", name: "Diesel bus" },
        { id: "electric", name: "Electric bus" },
      ],
      rows: [
        { label: "Battery", unit: "kWh", cells: { diesel: "n/a", electric: 350 } },
        { label: "Exhaust", unit: "gram", cells: { diesel: 1100, electric: 0 } },
        { label: "Noise", cells: { diesel: null, electric: "a hum" } },
        { label: "Seats", unit: "seat", cells: { diesel: 42, electric: 38 } },
      ],
      by: "Transport office",
    },
  },
};

/** A sentence before the table: a reader must not compare what cannot be compared. */
export const NotAlike: CardStory = {
  name: "Things that are not alike",
  args: {
    json: {
      title: "What burns in a winter",
      comparable: { reason: "a heap of wood and a tank of oil" },
      columns: [
        { id: "wood", name: "Wood" },
        { id: "oil", name: "Oil", note: "Light heating oil." },
      ],
      rows: [
        { label: "Amount", cells: { wood: "a heap", oil: "a tank" } },
        { label: "Cost", currency: "EUR", cells: { wood: "~600", oil: "1100..1400" } },
      ],
      by: { source: { name: "Consumer advice" } },
    },
  },
};

/** Every form of a number, in cells. */
export const HedgedCells: CardStory = {
  name: "Ranges, bounds and hedges in cells",
  args: {
    json: {
      title: "Three dams",
      columns: [
        { id: "a", name: "Upper dam" },
        { id: "b", name: "Middle dam" },
        { id: "c", name: "Lower dam" },
      ],
      rows: [
        { label: "Height", unit: "meter", cells: { a: 31, b: "~40", c: ">=55" } },
        { label: "Age", unit: "year", cells: { a: "80..90", b: "<30", c: "hundreds" } },
        {
          label: "Cost of repair",
          currency: "EUR",
          cells: { a: "2 million EUR", b: null, c: "<=9 million EUR" },
        },
      ],
      by: "Dam authority",
    },
  },
};

/** A cell can have a source, a mode and a note of its own; where sources differ it holds both. */
export const SourcesInCells: CardStory = {
  name: "Sources in the cells, and two that differ",
  args: {
    json: {
      title: "Two ferries",
      columns: [
        { id: "gull", name: "Gull" },
        { id: "tern", name: "Tern" },
      ],
      rows: [
        {
          label: "Passengers allowed",
          unit: "person",
          cells: {
            gull: [
              { quantity: 300, by: { source: { name: "Harbor office" } } },
              {
                quantity: "~350",
                by: { source: { name: "The owner" }, verb: "said" },
                note: "With standing room.",
              },
            ],
            tern: { quantity: 420, by: { source: { name: "Harbor office" } } },
          },
        },
        {
          label: "Next inspection",
          cells: {
            gull: {
              text: "in May",
              mode: "planned",
              by: { source: { name: "Harbor office" }, verb: "said" },
            },
            tern: null,
          },
        },
      ],
      by: [],
    },
  },
};

/** A price in another currency is printed and not drawn: no rate is assumed. */
export const TwoCurrencies: CardStory = {
  name: "Prices in two currencies",
  args: {
    json: {
      title: "One car in two countries",
      columns: [
        { id: "here", name: "Exampleland" },
        { id: "there", name: "Sampleland" },
      ],
      rows: [
        {
          label: "Price",
          currency: "EUR",
          cells: {
            here: { value: 24900, hedge: "from", currency: "EUR" },
            there: { value: 21500, currency: "GBP" },
          },
        },
        { label: "Range", unit: "kilometer", cells: { here: 310, there: 310 } },
      ],
      by: "Example Motors",
    },
  },
};

/** Credit and caption are kept, and a column says that it has no picture. */
export const Credit: CardStory = {
  name: "Columns with a credit and no picture",
  args: {
    json: {
      title: "Two towers",
      columns: [
        { id: "east", name: "East tower", media: { credit: "Ada Example", alt: "The east tower." } },
        { id: "west", name: "West tower" },
      ],
      rows: [{ label: "Height", unit: "meter", cells: { east: 41, west: 43 } }],
      by: "Building office",
    },
  },
};

/** As many as fit: on a phone the labels stay in view and the rest scrolls. */
export const SixColumns: CardStory = {
  name: "Six columns",
  args: {
    json: {
      title: "Six schools",
      columns: ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, name: `School ${id.toUpperCase()}` })),
      rows: [
        { label: "Pupils", unit: "child", cells: { a: 210, b: 340, c: 95, d: 410, e: "~280", f: 150 } },
        { label: "Classes of one year", cells: { a: "2", b: "3", c: "1", d: "4", e: "3", f: "2" } },
        { label: "Lunch", cells: { a: "yes", b: "yes", c: "yes", d: "yes", e: "yes", f: "yes" } },
      ],
      by: "School office",
    },
  },
  play: play("hidesWhatIsAlike"),
};

/** You were wrong in a cell. */
export const Corrected: CardStory = {
  name: "Correction",
  args: {
    json: {
      title: "Two pools",
      columns: [
        { id: "city", name: "City pool" },
        { id: "lake", name: "Lake pool" },
      ],
      rows: [{ label: "Length", unit: "meter", cells: { city: 50, lake: 25 } }],
      by: "Sports office",
      corrections: { date: "2025-03-02", was: "25 m and 50 m", now: "50 m and 25 m" },
    },
  },
};

/** One sentence in place of the table. */
export const Withdrawn: CardStory = {
  name: "Withdrawn",
  args: {
    json: {
      title: "Two bridges",
      columns,
      rows: [],
      withdrawn: { date: "2025-03-05", reason: "We compared the wrong bridge." },
    },
  },
};

/** Smaller. */
export const Compact: CardStory = { args: { ...Quick.args, compact: true } };

/** Words without a place to break, in heads, labels and cells. */
export const VeryLongWords: CardStory = {
  name: "Very long words",
  args: {
    json: {
      title:
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzdurchführungsverordnungsentwürfe",
      columns: [
        { id: "one", name: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" },
        { id: "two", name: "Hottentottenstottertrottelmutterbeutelrattenlattengitterkoffer" },
      ],
      rows: [
        {
          label: "Straßenentwässerungsinvestitionskostenschuldendienstumlage",
          cells: { one: "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung", two: "short" },
        },
      ],
      by: "Amtsblatt",
    },
  },
};

/** Columns from right to left, and bars with them. */
export const RightToLeft: CardStory = {
  name: "Right to left: Arabic",
  args: {
    lang: "ar",
    json: {
      title: { ar: "جسران" },
      columns: [
        { id: "old", name: { ar: "الجسر القديم" } },
        { id: "new", name: { ar: "الجسر الجديد" } },
      ],
      rows: [
        { label: { ar: "الطول" }, unit: "meter", cells: { old: 120, new: "~140" } },
        { label: { ar: "المادة" }, cells: { old: { ar: "حجر" }, new: null } },
      ],
      by: { source: { name: { ar: "مكتب البناء" } } },
    },
  },
};

/** A cell for a column that is not there would read “not stated” where it belongs: the fallback stands. */
export const UnknownColumn: CardStory = {
  name: "Broken: a cell without a column",
  args: {
    json: {
      title: "Two bridges",
      columns,
      rows: [{ label: "Length", unit: "meter", cells: { old: 120, mew: 140 } }],
      by: "Building office",
    },
    fallback: "<p>The old bridge is 120 m long, the new one 140 m.</p>",
  },
  parameters: { expected: { shows: "fallback", issues: ["unknown-column"] } },
};

/** Text that is no JSON. */
export const BrokenJson: CardStory = {
  name: "Broken JSON",
  argTypes: asText,
  args: {
    json: '{ title: "Two bridges" }',
    fallback: "<p>The old bridge is 120 m long, the new one about 140 m.</p>",
  },
  parameters: { expected: { shows: "fallback", issues: ["json-unquoted-key"] } },
};

/** No data yet. */
export const Empty: CardStory = {
  name: "Empty, with a fallback",
  args: { fallback: "<p>The old bridge is 120 m long, the new one about 140 m.</p>" },
  parameters: { expected: { shows: "fallback" } },
};
