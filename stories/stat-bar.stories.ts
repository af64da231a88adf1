import { asText, type CardStory, cardMeta, chartControl } from "./card.js";
import { fromDemo } from "./documents.js";
import { play } from "./play.js";

const tag = "stat-bar";
const meta = cardMeta(
  tag,
  `The number is the news, and it is seldom exact: it was estimated, it lies between two others, it is at least so much.
Its doubt stays with it, in the words, in the drawing and in what a screen reader says.

Take this tag in place of a big number or a small chart: one number, parts of a whole, a series over time, or several
sources that differ.`,
);

export default {
  title: "Elements/stat-bar",
  ...meta,
  argTypes: { ...meta.argTypes, ...chartControl },
};

const office = { source: { name: "Statistics office" } };

/** A label, a number as one says it, and who says so. */
export const Quick: CardStory = {
  name: "The quickest number",
  args: {
    json: { label: "Households that sort their food waste", quantity: "~65%", by: "Carla Specimen" },
  },
};

/** One of the 28 claims of the demo’s article. */
export const FromTheDemo: CardStory = {
  name: "A number of the demo’s article",
  args: { json: fromDemo("shell-share") },
};

// Each form of a quantity.

/** A hard edge: a known number. */
export const Exact: CardStory = {
  name: "Number: exact, against its whole",
  args: { json: { label: "for the Park party", quantity: "14 seat", whole: "40 seat", by: office } },
};

/** A lone number has no scale, and so no bar. */
export const WithoutWhole: CardStory = {
  name: "Number: exact, without a whole",
  args: { json: { label: "live in Sample Town", quantity: "6000 person", by: office } },
};

/** The end fades to both sides of the number. */
export const About: CardStory = {
  name: "Number: about",
  args: {
    json: {
      label: "took part in the strike",
      quantity: "~12000 person",
      whole: "30000 person",
      by: { source: { name: "The union" }, verb: "said" },
    },
  },
};

/** The source’s own estimate. */
export const Estimated: CardStory = {
  name: "Number: estimated",
  args: {
    json: {
      label: "took part in the strike",
      quantity: { value: 5000, hedge: "estimated", unit: "person" },
      whole: "30000 person",
      by: { source: { name: "Police" }, verb: "said" },
    },
  },
};

/** It fades before the number and never passes it. */
export const Nearly: CardStory = {
  name: "Number: nearly",
  args: {
    json: {
      label: "came to the concert",
      quantity: { value: 8000, hedge: "nearly", unit: "person" },
      whole: "10000 person",
      by: "The organizers",
    },
  },
};

/** What it costs at the least. */
export const From: CardStory = {
  name: "Number: from",
  args: {
    json: {
      label: "for a season ticket",
      quantity: { value: "96.40", hedge: "from", currency: "EUR" },
      by: "Transport office",
    },
  },
};

/** Its whole is 100. */
export const Percent: CardStory = {
  name: "Number: percent",
  args: { json: { label: "of the roads are repaired", quantity: "62%", by: office } },
};

/** Filled to the lower end, hatched to the upper: it lies somewhere in here. */
export const Range: CardStory = {
  name: "Range: 50 to 100",
  args: { json: { label: "of equipment to be sent", quantity: "50..100 piece", by: office } },
};

/** A hard edge at the bound, fading beyond it. */
export const AtLeast: CardStory = {
  name: "Bound: at least",
  args: { json: { label: "flooded in the lower town", quantity: ">=212 home", by: "District office" } },
};

/** The bound itself is not in it. */
export const MoreThan: CardStory = {
  name: "Bound: more than",
  args: { json: { label: "waiting for a place", quantity: ">300 child", by: office } },
};

/** Fading from 0 to a hard edge. */
export const UpTo: CardStory = {
  name: "Bound: up to",
  args: { json: { label: "could be cut", quantity: "<=120 job", by: "The company" } },
};

/** What is counted is fewer, what is measured is less. */
export const FewerThan: CardStory = {
  name: "Bound: fewer than",
  args: { json: { label: "are left in the last village", quantity: "<50 person", by: office } },
};

/** Two bounds that are no range. */
export const BothBounds: CardStory = {
  name: "Bounds: more than, and up to",
  args: {
    json: {
      label: "were in the hall",
      quantity: { over: 200, max: 350, unit: "person" },
      by: "The fire brigade",
    },
  },
};

/** Words and no figure, on an extent without an edge. */
export const Order: CardStory = {
  name: "Order of magnitude: tens of billions",
  args: { json: { label: "is the arrangement worth", quantity: "tens of billions USD", by: "A minister" } },
};

/** An order before its noun. */
export const OrderOfThings: CardStory = {
  name: "Order of magnitude: hundreds of homes",
  args: { json: { label: "without power after the storm", quantity: "hundreds home", by: "The utility" } },
};

/** As large as it was written: 12 million is not 12,000,000 counted one by one. */
export const Scaled: CardStory = {
  name: "Number: 12 million",
  args: { json: { label: "live in the region", quantity: "12 million person", by: office } },
};

/** A whisker across the end from the lower to the upper. */
export const Margin: CardStory = {
  name: "Margin of error",
  args: {
    json: {
      label: "would vote for Ada Example",
      quantity: "42.5±3.1%",
      by: { source: { name: "Sample Poll", type: "survey", sample: "1012 adult" } },
    },
  },
};

/** An interval says no level that nobody stated. */
export const Interval: CardStory = {
  name: "Interval, without a level",
  args: {
    json: {
      label: "risk for short sleepers, against others",
      quantity: "1.59 [1.48..1.71]",
      by: { source: { name: "Sleep study", type: "study" } },
    },
  },
};

/** With its level. */
export const IntervalWithLevel: CardStory = {
  name: "Interval, at 95%",
  args: {
    json: {
      label: "times the risk of others",
      quantity: { times: "1.59", interval: ["1.48", "1.71"], level: 95 },
      by: { source: { name: "Sleep study", type: "study" } },
    },
  },
};

/** An arrow of words and never a bar: a change is not a part of anything. */
export const ChangeUp: CardStory = {
  name: "Change: up",
  args: { json: { label: "bus fares", quantity: "+18%", when: "2025", by: office } },
};

/** The direction is always said. */
export const ChangeDown: CardStory = {
  name: "Change: down",
  args: {
    json: { label: "burglaries", quantity: "down 18%", when: "2024", by: { source: { name: "Police" } } },
  },
};

/** Percentage points are not percent. */
export const ChangeInPoints: CardStory = {
  name: "Change in percentage points",
  args: { json: { label: "turnout", quantity: "-0.4 pp", by: "Election office" } },
};

/** The level, how it moved, and against when. */
export const ValueWithChange: CardStory = {
  name: "Number with its change, and since when",
  args: {
    json: {
      label: "unemployment",
      qualifier: "seasonally adjusted",
      quantity: {
        value: "5.4",
        unit: "percent",
        change: { value: "0.2", unit: "percentage-point" },
        versus: "2024-12",
      },
      when: "2025-01",
      by: office,
    },
  },
};

/** A rate. */
export const Per: CardStory = {
  name: "Number per 100,000",
  args: { json: { label: "from the flu", quantity: "3 death / 100000 adult", when: "2024", by: office } },
};

/** Its digits stay as written: 3.10 is not 3.1. */
export const Measured: CardStory = {
  name: "Number with a unit of measure",
  args: { json: { label: "of rain in a night", quantity: "14.50 mm", by: "Weather service" } },
};

/** Money has a currency, not a sign: whose dollar it is must be said. */
export const Money: CardStory = {
  name: "Number: money",
  args: { json: { label: "for the new school", quantity: "3.2 million EUR", by: "Town council" } },
};

/** Below zero. */
export const BelowZero: CardStory = {
  name: "Number: below zero",
  args: { json: { label: "in the coldest night", quantity: "-25 °C", by: "Weather service" } },
};

/** So many of so many. */
export const Ratio: CardStory = {
  name: "Ratio: one in five",
  args: { json: { label: "children walk to school", quantity: "1 in 5", by: office } },
};

/** From where to where. */
export const FromTo: CardStory = {
  name: "From one value to another",
  args: { json: { label: "of households are online", quantity: "7% -> 73%", when: "2000/2024", by: office } },
};

/** A factor. */
export const Times: CardStory = {
  name: "Times: three times",
  args: { json: { label: "as many visitors as in the year before", quantity: "3x", by: "The museum" } },
};

/** `null` says that the source gives none; it is not a zero. */
export const NotStated: CardStory = {
  name: "Number not stated",
  args: { json: { label: "injured", quantity: null, by: "The railway" } },
};

/** Nought was counted. */
export const Zero: CardStory = {
  name: "Number: zero",
  args: { json: { label: "in the last year", quantity: "0 injury", by: "The railway" } },
};

/** A unit of the document’s own, as whole patterns. */
export const OwnUnit: CardStory = {
  name: "A unit of your own",
  args: {
    json: {
      item: { label: "moved by volunteers", quantity: "~4000 sandbag", by: "Fire brigade" },
      units: { sandbag: { en: { one: "{n} sandbag", other: "{n} sandbags" } } },
    },
  },
};

/** The source’s own wording of its number. */
export const Wording: CardStory = {
  name: "Number in the source’s wording",
  args: {
    json: {
      label: "of its power from wind",
      quantity: { value: 40, hedge: "about", unit: "percent", wording: { en: "roughly two fifths" } },
      by: "The utility",
    },
  },
};

/** The big number that was there stays, and is the fallback. “+” meant “at least”: now it says so. */
export const RoundABigNumber: CardStory = {
  name: "Round a big number that was there",
  args: {
    json: { label: "took part in the strike", quantity: ">=12000 person", by: "The union" },
    fallback: `<div class="big-number"><strong>12,000+</strong> took part in the strike
    <small>Source: the union</small></div>`,
  },
};

// What it is part of, and what it is held against.

/** What the percentage is of. */
export const Of: CardStory = {
  name: "Whole in words",
  args: {
    json: {
      label: "are past their age of design",
      quantity: "31%",
      of: "the bridges of the province",
      by: office,
    },
  },
};

/** A share that nobody stated is shown only where you ask for it, and says that it is calculated. */
export const DerivedShare: CardStory = {
  name: "Share, calculated",
  args: {
    json: {
      label: "voted by mail",
      quantity: "5200 person",
      whole: "13000 person",
      derive: "share",
      by: "Election office",
    },
  },
};

/** A target, a threshold: a mark in the drawing, never the whole. */
export const Mark: CardStory = {
  name: "Mark: a target",
  args: {
    json: {
      label: "of measles vaccinations",
      quantity: "91.5%",
      mark: { quantity: "95%", label: "Rate that stops an outbreak" },
      when: "2024",
      by: office,
    },
  },
};

/** The question, word for word, since the answer depends on it. */
export const Question: CardStory = {
  name: "With the question that was asked",
  args: {
    json: {
      label: "are for the park",
      quantity: "54±3.1%",
      question: "Would you rather have a park or a parking lot before the station?",
      by: {
        source: {
          name: "Sample Poll",
          type: "survey",
          sample: "1012 adult",
          collected: "2025-02-20/2025-02-24",
          margin: "3.1 pp",
          level: 95,
          funder: { name: "Friends of the park", interest: "campaigns for the park" },
        },
      },
    },
  },
};

// Several numbers.

/** Over time, to scale. */
export const TimeSeries: CardStory = {
  name: "Series: time",
  args: {
    json: {
      label: "Swans counted on the lake",
      compare: "time",
      series: [
        { when: "2021", quantity: 84 },
        { when: "2022", quantity: "~90" },
        { when: "2023", quantity: null, note: "No count: fog." },
        { when: "2024", quantity: "70..80" },
        { when: "2025", quantity: 112 },
      ],
      by: { source: { name: "Bird club" } },
    },
  },
};

/**
 * Time to scale: ten years lie between two counts. Source: U.S. Census Bureau, resident population of the decennial
 * censuses, 1980 to 2020. A work of the United States government, in the public domain.
 */
export const Census: CardStory = {
  name: "Series: the census, every ten years",
  args: {
    json: {
      label: "Resident population of the United States",
      compare: "time",
      series: [
        { when: "1980-04-01", quantity: "226545805 person" },
        { when: "1990-04-01", quantity: "248709873 person" },
        { when: "2000-04-01", quantity: "281421906 person" },
        { when: "2010-04-01", quantity: "308745538 person" },
        { when: "2020-04-01", quantity: "331449281 person" },
      ],
      by: { source: { name: "U.S. Census Bureau" }, url: "https://www.census.gov/" },
    },
  },
};

/**
 * A whole that is stated, and its two parts. Source: U.S. National Archives, 2020 Electoral College Results. A work of
 * the United States government, in the public domain.
 */
export const Electors: CardStory = {
  name: "Series: parts, the electoral votes of 2020",
  args: {
    json: {
      label: "Electoral votes for president, 2020",
      compare: "parts",
      whole: "538 vote",
      series: [
        { label: "Joseph R. Biden Jr.", quantity: "306 vote" },
        { label: "Donald J. Trump", quantity: "232 vote" },
      ],
      mark: { quantity: "270 vote", label: "Needed to win" },
      by: {
        source: { name: "U.S. National Archives" },
        url: "https://www.archives.gov/electoral-college/2020",
      },
    },
  },
};

/** Two sources, two lines; what is planned is dashed and joined to nothing that was counted. All of it is invented. */
export const TwoSources: CardStory = {
  name: "Series: two sources over time, and a plan",
  args: {
    json: {
      item: {
        type: "stat",
        label: "Shells fired in a month",
        compare: "time",
        series: [
          { when: "2025-01", quantity: "~8000 piece", by: "army" },
          { when: "2025-01", quantity: "5000..6000 piece", by: "monitors" },
          { when: "2025-02", quantity: "9500 piece", by: "army" },
          { when: "2025-02", quantity: "6400±500 piece", by: "monitors" },
          { when: "2025-03", quantity: null, by: "army", note: "Not published." },
          { when: "2025-03", quantity: "7100±500 piece", by: "monitors" },
          { when: "2025-04", quantity: ">=9000 piece", by: "army" },
          { when: "2025-04", quantity: "7900±600 piece", by: "monitors" },
          { when: "2025-05", quantity: "10000 piece", by: "army", mode: "planned" },
          { when: "2025-06", quantity: "12000 piece", by: "army", mode: "planned" },
        ],
      },
      sources: {
        army: { type: "organization", name: "The army of Examplia", interest: "party to the war" },
        monitors: { type: "organization", name: "Sample Monitors" },
      },
    },
  },
  play: play("readsTheChart"),
};

/** Parts of one whole, and their sum held against the stated one. */
export const Parts: CardStory = {
  name: "Series: parts with their sum",
  args: {
    json: {
      label: "Seats in the council",
      compare: "parts",
      whole: "40 seat",
      series: [
        { label: "Park party", quantity: "14 seat" },
        { label: "Bus party", quantity: "17 seat" },
        { label: "Without a party", quantity: "9 seat" },
      ],
      by: "Election office",
    },
  },
};

/** Parts that do not make up their whole are not stretched: the difference is said. */
export const PartsThatDiffer: CardStory = {
  name: "Series: parts that do not add up",
  args: {
    json: {
      label: "What the town spends",
      compare: "parts",
      whole: "100%",
      series: [
        { label: "Schools", quantity: "41%" },
        { label: "Roads", quantity: "22%" },
        { label: "All else", quantity: "36%" },
      ],
      note: "Rounded by the source.",
      by: "Town treasurer",
    },
  },
};

/** Several sources on one thing: disputed, and each with its own. */
export const Rivals: CardStory = {
  name: "Series: rivals",
  args: {
    json: {
      label: "People at the demonstration",
      compare: "rivals",
      status: "disputed",
      series: [
        {
          label: "Organizers",
          quantity: ">=20000 person",
          by: { source: { name: "Bus alliance" }, verb: "said" },
        },
        { label: "Police", quantity: "~8000 person", by: { source: { name: "City police" }, verb: "said" } },
        {
          label: "Count from the air",
          quantity: "11000..13000 person",
          by: { source: { name: "The Sample Gazette", type: "organization" } },
        },
      ],
    },
  },
};

/** Several things of one kind. */
export const Values: CardStory = {
  name: "Series: values side by side",
  args: {
    json: {
      label: "Rent of a flat with two rooms",
      compare: "values",
      qualifier: "median, without heating",
      series: [
        { label: "Example City", quantity: "1240 EUR" },
        { label: "Sample Town", quantity: "~890 EUR" },
        { label: "Specimen Falls", quantity: "<700 EUR", mode: "believed" },
      ],
      by: office,
    },
  },
};

/** `chart="off"`: the table alone. */
export const ChartOff: CardStory = {
  name: "Series without its drawing",
  args: { ...Parts.args, chart: "off" },
};

// What became of it.

/** You were wrong about it: the old number, the new one. */
export const Corrected: CardStory = {
  name: "Correction",
  args: {
    json: {
      label: "flooded in the lower town",
      quantity: ">=212 home",
      by: { source: { name: "District office" }, verb: "said", date: "2025-03-01" },
      replies: { by: "Residents’ association", answer: "denied", text: "We count more than 300." },
      corrections: { date: "2025-03-02", was: "312 home", now: ">=212 home" },
    },
  },
};

/** The source changed its figure. */
export const Revised: CardStory = {
  name: "Revision by the source (an update)",
  args: {
    json: {
      label: "Dead after the landslide",
      quantity: "31 death",
      stage: "preliminary",
      by: { source: { name: "Civil protection" } },
      revisions: [
        { date: "2025-03-02", was: "12 death", now: "27 death" },
        { date: "2025-03-03", was: "27 death", now: "31 death", note: "Four were found in one house." },
      ],
    },
  },
};

/** How far the count is. */
export const Counting: CardStory = {
  name: "Stage: partial, with what was counted",
  args: {
    json: {
      label: "for Ada Example",
      quantity: "48.2%",
      stage: "partial",
      counted: "91% of precincts",
      by: "Election office",
    },
  },
};

/** A forecast with its likelihood. */
export const Projected: CardStory = {
  name: "Projected, with its likelihood",
  args: {
    json: {
      label: "of sea level at Example Harbor",
      quantity: { change: { min: 28, max: 55, unit: "centimeter" } },
      when: "2100",
      mode: "projected",
      likelihood: "likely",
      confidence: "medium",
      by: { source: { name: "Panel on the coast", type: "organization" } },
    },
  },
};

/** A number that was checked and found false. */
export const False: CardStory = {
  name: "Status: false",
  args: {
    json: {
      label: "of the town’s budget goes to bicycles",
      quantity: "30%",
      status: "false",
      by: "A leaflet",
      reviews: {
        by: { name: "Example Facts", type: "organization" },
        date: "2025-03-04",
        label: "Wrong: 0.3%",
        verdict: "false",
        url: "https://facts.example/bicycles",
      },
    },
  },
};

/** Nobody is named. */
export const NoSource: CardStory = {
  name: "No source named",
  args: { json: { label: "lost in the fire", quantity: "~300 home", by: [] } },
};

/** One sentence in place of the number. */
export const Withdrawn: CardStory = {
  name: "Withdrawn",
  args: {
    json: {
      label: "dead",
      quantity: "200 death",
      by: [],
      withdrawn: { date: "2025-03-05", reason: "The number came from a drill." },
    },
  },
};

/** Smaller, for a margin. */
export const Compact: CardStory = {
  args: { compact: true, json: { label: "of equipment to be sent", quantity: "50..100 piece", by: office } },
};

/** A label that does not end. */
export const VeryLongWords: CardStory = {
  name: "Very long words",
  args: {
    json: {
      label:
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzdurchführungsverordnungsentwürfe in the archive",
      quantity: "123456789012345678901234567890.123456789",
      by: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    },
  },
};

/** A bar that begins at the right. */
export const RightToLeft: CardStory = {
  name: "Right to left: Arabic",
  args: {
    lang: "ar",
    json: {
      label: { ar: "من الأسر تفرز نفايات الطعام" },
      quantity: "~65%",
      by: { source: { name: { ar: "مكتب الإحصاء" } } },
    },
  },
};

// When something is wrong.

/** A comma could be a decimal one: refused, and never guessed. */
export const AmbiguousNumber: CardStory = {
  name: "Broken: a number with two readings",
  args: { json: { label: "took part in the strike", quantity: "12,000 person", by: "The union" } },
  parameters: { expected: { shows: "fallback", issues: ["ambiguous-number"] } },
};

/** Text that is no JSON. */
export const BrokenJson: CardStory = {
  name: "Broken JSON",
  argTypes: asText,
  args: {
    json: "{ 'label': 'took part in the strike', 'quantity': '~12000 person' }",
    fallback: "<p>About 12,000 people took part in the strike, the union said.</p>",
  },
  parameters: { expected: { shows: "fallback", issues: ["json-single-quotes"] } },
};

/** Advice is given where all is shown, but the words beside a number read as a change. */
export const PercentOrChange: CardStory = {
  name: "Advice: a percentage, or a change?",
  args: { json: { label: "Rents rose", quantity: "18%", by: office } },
  parameters: { expected: { issues: ["percent-or-change"] } },
};

/** No data yet. */
export const Empty: CardStory = {
  name: "Empty, with a fallback",
  args: { fallback: "<p>About 65% of households sort their food waste, Carla Specimen says.</p>" },
  parameters: { expected: { shows: "fallback" } },
};
