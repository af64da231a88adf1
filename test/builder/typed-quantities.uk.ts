import { asks, refused, type Typed } from "./typed-quantities.js";

/*
 * What people type for a quantity in Ukrainian, as its agencies and newspapers write it, and what it says.
 */

const dollars = (amount: object) =>
  ["USD", "CAD", "AUD", "NZD", "HKD", "SGD"].map((currency) => ({ ...amount, currency }));
const signed = (amount: object) => [
  ...dollars(amount),
  ...["MXN", "ARS", "CLP", "COP"].map((currency) => ({ ...amount, currency })),
];

export const typedInUkrainian: Typed[] = [
  // whole numbers, and what their separators are
  ["12 000 солдатів", { value: "12000", unit: "soldier" }],
  ["12 тисяч солдатів", { value: "12", scale: "thousand", unit: "soldier" }],
  ["12 тис. солдатів", { value: "12", scale: "thousand", unit: "soldier" }],
  ["1,5 млн осіб", { value: "1.5", scale: "million", unit: "person" }],
  ["1.5 млн осіб", { value: "1.5", scale: "million", unit: "person" }],
  ["2,5 мільйона людей", { value: "2.5", scale: "million", unit: "person" }],
  ["мільйон людей", { value: "1", scale: "million", unit: "person" }],
  ["пів мільйона людей", { value: "0.5", scale: "million", unit: "person" }],
  ["півтора мільйона людей", { value: "1.5", scale: "million", unit: "person" }],
  ["1 234 567", { value: "1234567" }],
  ["1234,5 км", { value: "1234.5", unit: "kilometer" }],
  ["1 234,5 км", { value: "1234.5", unit: "kilometer" }],
  ["1,000", asks("thousands-or-decimals", { value: "1.000" }, { value: "1000" })],
  ["12.000", asks("thousands-or-decimals", { value: "12000" }, { value: "12.000" })],
  ["двадцять п’ять будинків", { value: "25", unit: "house" }],
  ["двісті п’ятдесят будинків", { value: "250", unit: "house" }],
  ["дев’ять танків", { value: "9", unit: "tank" }],
  ["сто двадцять три особи", { value: "123", unit: "person" }],
  // hedges and bounds
  ["близько 12 тисяч", { value: "12", scale: "thousand", hedge: "about" }],
  ["приблизно 40%", { value: "40", unit: "percent", hedge: "about" }],
  ["біля 300 осель", { value: "300", unit: "home", hedge: "about" }],
  ["за оцінками, 5000 осіб", { value: "5000", unit: "person", hedge: "estimated" }],
  ["за оцінками близько 5000 осіб", refused("not-understood")],
  ["майже 300 будинків", { value: "300", unit: "house", hedge: "nearly" }],
  [
    "трохи менше ніж 300 будинків",
    asks(
      "which-hedge",
      { value: "300", unit: "house", hedge: "nearly" },
      { value: "300", unit: "house", hedge: "about" },
    ),
  ],
  ["понад 1000 людей", { over: "1000", unit: "person" }],
  ["більше ніж 1000 людей", { over: "1000", unit: "person" }],
  ["більше 20 танків", { over: "20", unit: "tank" }],
  ["менш як 5 %", { under: "5", unit: "percent" }],
  ["щонайменше 212 осель", { min: "212", unit: "home" }],
  ["не менше ніж 212 осель", { min: "212", unit: "home" }],
  ["не менше 212 осель", { min: "212", unit: "home" }],
  ["щонайбільше 100 танків", { max: "100", unit: "tank" }],
  ["не більше 100 танків", { max: "100", unit: "tank" }],
  ["50 і більше танків", { min: "50", unit: "tank" }],
  ["щонайменше 50 і менш як 100 танків", { min: "50", under: "100", unit: "tank" }],
  ["трохи понад 50 %", asks("words-left-out", { over: "50", unit: "percent" })],
  // ranges and two points
  [
    "від 50 до 100",
    asks(
      "from-to-or-range",
      { from: "50", to: "100" },
      { min: "50", max: "100" },
      { min: "50", max: "100", hedge: "from" },
    ),
  ],
  ["50–100 одиниць", { min: "50", max: "100", unit: "piece" }],
  ["50-100 одиниць", { min: "50", max: "100", unit: "piece" }],
  ["між 8 і 10 відсотками", asks("unknown-unit", { min: "8", max: "10" })],
  ["між 8 і 10 %", { min: "8", max: "10", unit: "percent" }],
  ["1,2–1,5 мільйона", { min: "1.2", max: "1.5", scale: "million" }],
  ["зросла з 7% до 73%", { from: "7", to: "73", unit: "percent" }],
  ["було 7 %, стало 73 %", { from: "7", to: "73", unit: "percent" }],
  ["100–50", refused("reversed-range")],
  // orders and round numbers
  ["десятки мільярдів", { order: "tens of billions" }],
  ["десятки мільярдів доларів США", { order: "tens of billions", currency: "USD" }],
  ["десятки мільярдів доларів", asks("currency-or-unit", ...dollars({ order: "tens of billions" }))],
  ["сотні машин", { order: "hundreds", unit: "vehicle" }],
  ["десятки тисяч людей", { order: "tens of thousands", unit: "person" }],
  ["кілька тисяч людей", asks("which-order", { order: "thousands", unit: "person" })],
  [
    "десяток будинків",
    asks("dozen", { value: "10", unit: "house" }, { value: "10", unit: "house", hedge: "about" }),
  ],
  [
    "сотня людей",
    asks("dozen", { value: "100", unit: "person" }, { value: "100", unit: "person", hedge: "about" }),
  ],
  // shares
  ["третина", { ratio: ["1", "3"] }],
  ["дві третини дорослих", { ratio: ["2", "3"], unit: "adult" }],
  ["близько половини", { ratio: ["1", "2"], hedge: "about" }],
  ["чверть", { ratio: ["1", "4"] }],
  ["3 із 10", { ratio: ["3", "10"] }],
  ["один із п’яти", { ratio: ["1", "5"] }],
  ["кожен п’ятий", { ratio: ["1", "5"] }],
  ["третя країна", refused("not-understood")],
  // changes
  ["на 18% більше", { change: { value: "18", unit: "percent" } }],
  ["на 18% менше", { change: { value: "-18", unit: "percent" } }],
  ["зросло на 18%", { change: { value: "18", unit: "percent" } }],
  ["скоротилося на 2–5 %", { change: { min: "-5", max: "-2", unit: "percent" } }],
  ["зросло до 18%", refused("not-understood")],
  ["плюс 0,2 пункту", { change: { value: "0.2", unit: "point" } }],
  ["плюс від 2 до 5 тонн", { change: { min: "2", max: "5", unit: "tonne" } }],
  [
    "мінус 18 %",
    asks(
      "fall-or-below-zero",
      { change: { value: "-18", unit: "percent" } },
      { value: "-18", unit: "percent" },
    ),
  ],
  ["−25 °C", { value: "-25", unit: "celsius" }],
  [
    "5,4 %, плюс 0,2 відсоткового пункту",
    { value: "5.4", unit: "percent", change: { value: "0.2", unit: "percentage-point" } },
  ],
  ["без змін", asks("unchanged", { change: { value: "0" } })],
  // money, per, times, margins
  ["3,5 млн доларів США", { value: "3.5", scale: "million", currency: "USD" }],
  ["$3,5 млн", asks("currency-or-unit", ...signed({ value: "3.5", scale: "million" }))],
  ["500 гривень", { value: "500", currency: "UAH" }],
  ["500 грн", { value: "500", currency: "UAH" }],
  ["€12 млн", { value: "12", scale: "million", currency: "EUR" }],
  ["2,5 млрд євро", { value: "2.5", scale: "billion", currency: "EUR" }],
  ["3 смерті на 100 тисяч дорослих", refused("not-understood")],
  [
    "3 смерті на 100 000 дорослих осіб",
    { value: "3", unit: "death", per: { value: "100000", unit: "adult" } },
  ],
  ["50 випадків на день", { value: "50", unit: "case", per: { value: "1", unit: "day" } }],
  ["50 випадків за добу", { value: "50", unit: "case", per: { value: "1", unit: "day" } }],
  ["80 км/год", { value: "80", unit: "kilometer-per-hour" }],
  ["утричі", { times: "3" }],
  ["у 3 рази", { times: "3" }],
  ["у 3 рази більше", { times: "3" }],
  ["у 3 рази менше", refused("not-understood")],
  ["40 ± 3 %", { value: "40", marginOfError: "3", unit: "percent" }],
  ["40 % (±3)", { value: "40", marginOfError: "3", unit: "percent" }],
  ["1,59 (95 % ДІ 1,48–1,71)", { value: "1.59", interval: ["1.48", "1.71"], level: "95" }],
  // what is left out is asked, what is another number is not understood
  ["12 000 північнокорейських солдатів", asks("words-left-out", { value: "12000", unit: "soldier" })],
  ["500 віджетів", asks("unknown-unit", { value: "500" })],
  ["ще 200 осіб", asks("words-left-out", { value: "200", unit: "person" })],
  ["лише 3 %", { value: "3", unit: "percent" }],
  ["5 квадратних кілометрів", asks("unknown-unit", { value: "5" })],
  ["п’ять або шість", refused("not-understood")],
  ["два з половиною мільйони", refused("not-understood")],
  ["1-й", refused("not-understood")],
  ["2-га бригада", refused("not-understood")],
  ["не вказано", null],
  ["немає", asks("zero-or-not-stated", { value: "0" }, null)],
  ["багато", refused("not-understood")],
  // English is read as well
  ["about 12,000 soldiers", { value: "12000", hedge: "about", unit: "soldier" }],
  ["1,5 million people", asks("decimal-comma", { value: "1.5", scale: "million", unit: "person" })],
];
