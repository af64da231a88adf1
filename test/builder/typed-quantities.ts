/*
 * What people type for a quantity, and what it says: an object that the model reads to the same quantity, or what is
 * asked. Written by hand, from newspapers' pages and from what editors write in a spreadsheet.
 */

/** What is asked: the code, and everything that it may be. */
export interface Asked {
  asked: string;
  choices: unknown[];
}

export const asks = (asked: string, ...choices: unknown[]): Asked => ({ asked, choices });

/** Nothing is understood, and that is said. */
export const refused = (problem: string) => ({ problem });

export type Typed = [typed: string, says: unknown];

const dollars = (amount: object) =>
  ["USD", "CAD", "AUD", "NZD", "HKD", "SGD"].map((currency) => ({ ...amount, currency }));
/** Where a bare sign stands, those of Latin America are possible too. */
const signed = (amount: object) => [
  ...dollars(amount),
  ...["MXN", "ARS", "CLP", "COP"].map((currency) => ({ ...amount, currency })),
];

export const typedQuantities: Typed[] = [
  // as the issue and the newspapers have them
  ["about 12,000 soldiers", { value: "12000", hedge: "about", unit: "soldier" }],
  ["About 12,000 soldiers", { value: "12000", hedge: "about", unit: "soldier" }],
  ["50 to 100", { min: "50", max: "100" }],
  ["50 to 100 pieces", { min: "50", max: "100", unit: "piece" }],
  ["between 50 and 100 pieces", { min: "50", max: "100", unit: "piece" }],
  ["50–100 pieces", { min: "50", max: "100", unit: "piece" }],
  ["50-100 pieces", { min: "50", max: "100", unit: "piece" }],
  ["tens of billions of dollars", asks("currency-or-unit", ...dollars({ order: "tens of billions" }))],
  ["tens of billions of US dollars", { order: "tens of billions", currency: "USD" }],
  ["40±3%", { value: "40", marginOfError: "3", unit: "percent" }],
  ["40% ± 3 points", { value: "40", marginOfError: "3", unit: "percent" }],
  ["40% plus or minus 3 percentage points", { value: "40", marginOfError: "3", unit: "percent" }],
  ["40% (±3)", { value: "40", marginOfError: "3", unit: "percent" }],
  ["from 40 ± 3 tanks", { value: "40", hedge: "from", marginOfError: "3", unit: "tank" }],
  ["40% ± 3%", asks("margin-in-percent", { value: "40", marginOfError: "3", unit: "percent" })],
  ["3 in 10", { ratio: ["3", "10"] }],
  ["one in five", { ratio: ["1", "5"] }],
  ["1 in 10,000 adults", { ratio: ["1", "10000"], unit: "adult" }],
  ["nine out of 10", { ratio: ["9", "10"] }],
  ["a third", { ratio: ["1", "3"] }],
  ["two-thirds of adults", { ratio: ["2", "3"], unit: "adult" }],
  ["half", { ratio: ["1", "2"] }],
  ["about a quarter", { ratio: ["1", "4"], hedge: "about" }],
  ["more than 1,000", asks("thousands-or-decimals", { over: "1000" }, { over: "1.000" })],
  ["more than 1,000 people", { over: "1000", unit: "person" }],
  ["$3.5 million", asks("currency-or-unit", ...signed({ value: "3.5", scale: "million" }))],
  ["US$3.5 million", { value: "3.5", scale: "million", currency: "USD" }],
  ["3.5 million US dollars", { value: "3.5", scale: "million", currency: "USD" }],
  ["USD 3.5 million", { value: "3.5", scale: "million", currency: "USD" }],
  ["£4.2bn", { value: "4.2", scale: "billion", currency: "GBP" }],
  ["€9,640", { value: "9640", currency: "EUR" }],
  ["from €9,640", { value: "9640", hedge: "from", currency: "EUR" }],
  ["€12m", { value: "12", scale: "million", currency: "EUR" }],
  ["5€", { value: "5", currency: "EUR" }],
  ["CHF 5", { value: "5", currency: "CHF" }],
  ["−€5.50", { value: "-5.50", currency: "EUR" }],
  ["¥500", asks("currency-or-unit", { value: "500", currency: "JPY" }, { value: "500", currency: "CNY" })],
  ["50 pounds", asks("currency-or-unit", { value: "50", unit: "pound" }, { value: "50", currency: "GBP" })],
  // separators
  ["1,000", asks("thousands-or-decimals", { value: "1000" }, { value: "1.000" })],
  ["12.000", asks("thousands-or-decimals", { value: "12.000" }, { value: "12000" })],
  [
    "12.000 soldiers",
    asks("thousands-or-decimals", { value: "12.000", unit: "soldier" }, { value: "12000", unit: "soldier" }),
  ],
  [
    "1,000 km",
    asks(
      "thousands-or-decimals",
      { value: "1000", unit: "kilometer" },
      { value: "1.000", unit: "kilometer" },
    ),
  ],
  ["1,234,567", { value: "1234567" }],
  ["12 000", { value: "12000" }],
  ["1,234.5 km", { value: "1234.5", unit: "kilometer" }],
  ["1.234,5 km", { value: "1234.5", unit: "kilometer" }],
  ["1,5 million people", asks("decimal-comma", { value: "1.5", scale: "million", unit: "person" })],
  ["0.875", { value: "0.875" }],
  ["20.537 million people", { value: "20.537", scale: "million", unit: "person" }],
  ["3.10", { value: "3.10" }],
  ["1,00,000", refused("not-understood")],
  // hedges and bounds
  ["roughly 40%", { value: "40", hedge: "about", unit: "percent" }],
  ["around 40 per cent", { value: "40", hedge: "about", unit: "percent" }],
  ["an estimated 5,000 civilians", { value: "5000", hedge: "estimated", unit: "civilian" }],
  ["nearly 300 homes", { value: "300", hedge: "nearly", unit: "home" }],
  ["almost 300 homes", { value: "300", hedge: "nearly", unit: "home" }],
  [
    "just under 300 homes",
    asks(
      "which-hedge",
      { value: "300", hedge: "nearly", unit: "home" },
      { value: "300", hedge: "about", unit: "home" },
    ),
  ],
  ["some 300 homes", { value: "300", hedge: "about", unit: "home" }],
  ["300 homes or so", { value: "300", hedge: "about", unit: "home" }],
  ["at least 212 homes", { min: "212", unit: "home" }],
  ["no fewer than 212 homes", { min: "212", unit: "home" }],
  ["212 or more homes", { min: "212", unit: "home" }],
  ["50+ homes", { min: "50", unit: "home" }],
  ["up to 100 tanks", { max: "100", unit: "tank" }],
  ["as many as 100 tanks", { max: "100", unit: "tank" }],
  ["fewer than 100 tanks", { under: "100", unit: "tank" }],
  ["under 5%", { under: "5", unit: "percent" }],
  ["just over 50%", asks("words-left-out", { over: "50", unit: "percent" })],
  ["at least 50 and fewer than 100 tanks", { min: "50", under: "100", unit: "tank" }],
  ["at least an estimated 50 tanks", { min: "50", hedge: "estimated", unit: "tank" }],
  // orders, scales, words
  ["hundreds of vehicles", { order: "hundreds", unit: "vehicle" }],
  ["tens of thousands of people", { order: "tens of thousands", unit: "person" }],
  ["several hundred people", asks("which-order", { order: "hundreds", unit: "person" })],
  ["12 million people", { value: "12", scale: "million", unit: "person" }],
  ["half a million people", { value: "0.5", scale: "million", unit: "person" }],
  ["twenty-five houses", { value: "25", unit: "house" }],
  ["two hundred and fifty houses", { value: "250", unit: "house" }],
  [
    "a dozen houses",
    asks("dozen", { value: "12", unit: "house" }, { value: "12", hedge: "about", unit: "house" }),
  ],
  ["5 to 10 million people", { min: "5", max: "10", scale: "million", unit: "person" }],
  ["$2-3 million", asks("currency-or-unit", ...signed({ min: "2", max: "3", scale: "million" }))],
  ["5k", asks("scale-or-unit", { value: "5", scale: "thousand" })],
  ["5 m", asks("scale-or-unit", { value: "5", scale: "million" }, { value: "5", unit: "meter" })],
  // changes
  ["up 0.2 points", { change: { value: "0.2", unit: "point" } }],
  ["up 18%", { change: { value: "18", unit: "percent" } }],
  ["fell by 18%", { change: { value: "-18", unit: "percent" } }],
  ["15% up", { change: { value: "15", unit: "percent" } }],
  ["rose 5% to 20%", asks("from-to-or-range", { change: { min: "5", max: "20", unit: "percent" } })],
  ["down by up to 2% to up less than 3%", { change: { min: "-2", under: "3", unit: "percent" } }],
  ["18% lower", { change: { value: "-18", unit: "percent" } }],
  ["down 2 to 5%", { change: { min: "-5", max: "-2", unit: "percent" } }],
  [
    "-18%",
    asks(
      "fall-or-below-zero",
      { change: { value: "-18", unit: "percent" } },
      { value: "-18", unit: "percent" },
    ),
  ],
  ["−25°C", { value: "-25", unit: "celsius" }],
  [
    "5.4%, up 0.2 points",
    { value: "5.4", unit: "percent", change: { value: "0.2", unit: "percentage-point" } },
  ],
  [
    "5.4%, up 0.2 percentage points from December",
    {
      value: "5.4",
      unit: "percent",
      change: { value: "0.2", unit: "percentage-point" },
      versus: { text: "December" },
    },
  ],
  ["unchanged", asks("unchanged", { change: { value: "0" } })],
  ["rose from 7% to 73%", { from: "7", to: "73", unit: "percent" }],
  [
    "from 7% to 73%",
    asks(
      "from-to-or-range",
      { from: "7", to: "73", unit: "percent" },
      { min: "7", max: "73", unit: "percent" },
      { min: "7", max: "73", unit: "percent", hedge: "from" },
    ),
  ],
  // per, times, intervals, units
  ["3 deaths per 100,000 adults", { value: "3", unit: "death", per: { value: "100000", unit: "adult" } }],
  ["50 cases a day", { value: "50", unit: "case", per: { value: "1", unit: "day" } }],
  ["3/10", asks("ratio-or-per", { value: "3", per: { value: "10" } }, { ratio: ["3", "10"] })],
  ["three times", { times: "3" }],
  ["3x", { times: "3" }],
  ["twice as many soldiers", { times: "2", unit: "soldier" }],
  ["three times more", asks("times-more", { times: "3" }, { times: "4" })],
  ["1.59 (95% CI 1.48–1.71)", { value: "1.59", interval: ["1.48", "1.71"], level: "95" }],
  ["80 km/h", { value: "80", unit: "kilometer-per-hour" }],
  ["14.5 mm", { value: "14.5", unit: "millimeter" }],
  [
    "30 degrees",
    asks(
      "currency-or-unit",
      { value: "30", unit: "celsius" },
      { value: "30", unit: "fahrenheit" },
      { value: "30", unit: "degree" },
    ),
  ],
  // nothing, and what is no quantity
  ["not stated", null],
  ["none", asks("zero-or-not-stated", { value: "0" }, null)],
  ["12,000 North Korean soldiers", asks("words-left-out", { value: "12000", unit: "soldier" })],
  ["500 widgets", asks("unknown-unit", { value: "500" })],
  ["100 to 50", refused("reversed-range")],
  ["1st", refused("not-understood")],
  ["ISO 9001", refused("not-understood")],
  ["2:1", refused("not-understood")],
  ["two and a half million", refused("not-understood")],
  ["at least one in five", refused("not-understood")],
  ["a lot", refused("not-understood")],
  ["   ", refused("empty")],
];

/** The short forms of the model, each of which it reads itself. */
export const shortForms = [
  "6000",
  "~12000 soldier",
  "~40%",
  "50..100 piece",
  ">=50",
  ">50",
  "<=100",
  "<100",
  "tens of billions USD",
  "12 million person",
  "12.5±0.3%",
  "1.59 [1.48..1.71]",
  "+18%",
  "down 18%",
  "-0.4 pp",
  "5.4% (+0.2 point)",
  "3 death / 100000 adult",
  "14.5 mm",
  "1 in 5",
  "7% -> 73%",
  "3x",
  "-25 celsius",
  "3 point",
  "~+18%",
  "460 USD",
];
