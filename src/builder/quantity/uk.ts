import { uk as messages } from "../../language/messages/uk.js";
import type { Order } from "../../model/quantity-terms.js";
import { end, fraction, number, numberNames, round } from "./uk-numbers.js";
import type { Vocabulary } from "./vocabulary.js";

/*
 * The words by which Ukrainian newspapers write, hedge, bound and compare a number, and those of our own cards.
 */

/** JavaScript's \b knows no Cyrillic. */
const words = (source: string) => new RegExp(`^(?:${source})${end}`, "iu");

const scaleNames =
  "тис(?:яч\\p{L}*|\\.)|млн\\.?|мільйон\\p{L}*|млрд\\.?|мільярд\\p{L}*|трлн\\.?|трильйон\\p{L}*|сот(?:ня|ні|ень)|десят(?:ок|ки|ків)|дюжин\\p{L}*";

const powers = {
  тисяч: "thousands",
  мільйон: "millions",
  мільярд: "billions",
  трильйон: "trillions",
} as const;

/** "десятки мільярдів", "сотні", "кілька тисяч". */
function order(text: string): { found: string; order: Order; isVague: boolean } | undefined {
  const pattern =
    /^(кілька |декілька |кількох |декількох |багато )?(?:(десят(?:ки|ків|ками)|сот(?:ні|ень|нями))(?: (тисяч|мільйон|мільярд|трильйон)(?:ів)?)?|(тисяч|мільйон|мільярд|трильйон)(?:і|и|ів|ами|ями)?)(?![\p{L}'])/iu;
  const [found, vague, count, scale, power] = pattern.exec(text) ?? [];
  // "тисяч" after nothing is the end of something else.
  if (!found || (power && !vague && !/[іи]$/iu.test(found))) return undefined;
  const places = count && (/^дес/iu.test(count) ? "tens" : "hundreds");
  const name = powers[(scale ?? power ?? "").toLowerCase() as keyof typeof powers];
  const made = places && name ? `${places} of ${name}` : (places ?? name);
  return { found, order: made as Order, isVague: vague !== undefined };
}

const grew =
  "зріс|зросл[аои]|виріс|виросл[аои]|збільши(?:вся|лася|лося|лися)|підскочи(?:в|ла|ло|ли)|підви[шщ]и(?:вся|лася|лося|лися)|подорожча(?:в|ла|ло|ли)|додав|додал[аои]";
const shrank =
  "впав|впал[аои]|упав|упал[аои]|знизи(?:вся|лася|лося|лися)|зменши(?:вся|лася|лося|лися)|скороти(?:вся|лася|лося|лися)|подешевша(?:в|ла|ло|ли)|втрати(?:в|ла|ло|ли)";

export const ukrainian: Vocabulary = {
  units: messages.unit,
  ofOne: messages.ofOne,
  alsoUnits: {
    процент: "percent",
    проценти: "percent",
    процента: "percent",
    процентів: "percent",
    людина: "person",
    людини: "person",
    люди: "person",
    людей: "person",
    людину: "person",
    солдати: "soldier",
    дорослих: "adult",
    дорослого: "adult",
    діти: "child",
    "в. п.": "percentage-point",
    "в.п.": "percentage-point",
    "п. п.": "percentage-point",
    "п.п.": "percentage-point",
    "проц.": "percent",
    "процентний пункт": "percentage-point",
    "процентних пунктів": "percentage-point",
    "процентні пункти": "percentage-point",
    "процентного пункту": "percentage-point",
    добу: "day",
    кілометрів: "kilometer",
    гектарів: "hectare",
    га: "hectare",
    т: "tonne",
    "од.": "piece",
    осіб: "person",
  },
  alsoCurrencies: { грн: "UAH", "грн.": "UAH" },
  sharedName: (name) =>
    (/ (?:США|ОАЕ|стерлінгів)$/u.test(name) ? name.split(/\s/)[0] : name.split(/\s/).at(-1)) as string,

  number,
  fraction,
  round,
  roundName: words("десят(?:ок|ки|ків)|сот(?:ня|ні|ень)|дюжин\\p{L}*"),
  order,
  ordinal: /^-?(?:й|ий|го|му|ша|га|тя|ша|та|ма|ю|х|ма|ті|ої|ій|річн\p{L}*)(?![\p{L}])/iu,
  noAdjective: new RegExp(
    `^(?:і|й|та|а|але|або|чи|для|від|з|із|зі|у|в|на|за|по|до|ніж|як|кожн\\p{L}*|раз\\p{L}*|що|який|яка|які|було|були|був|квадратн\\p{L}*|кубічн\\p{L}*|кв\\.?|куб\\.?|морськ\\p{L}*|базисн\\p{L}*|${numberNames}|${scaleNames}) `,
    "iu",
  ),
  continued: new RegExp(
    `^(?:(?:і|й|та|з) половин|(?:половин|третин|чверт|частин)\\p{L}*|[½⅓⅔¼¾⅕\\d:/'"^×]|-?кратн\\p{L}*|(?:${scaleNames})(?![\\p{L}'])|раз(?:и|ів|а)?(?![\\p{L}']))`,
    "iu",
  ),
  partOf: {
    before: /(?:половин|третин|чверт|частин)\p{L}* $/iu,
    here: new RegExp(`^(?:${scaleNames})(?![\\p{L}'])`, "iu"),
  },
  another: new RegExp(
    `^(?:(?:або|чи|до|і|й|та|з|із|–|-) ?)?(?:\\p{Sc}? ?\\d|(?:${numberNames})(?![\\p{L}']))|^\\p{L}{1,4}\\.? \\d`,
    "iu",
  ),

  emphasis: words("лише|тільки|всього|усього|загалом|рекордні|рекордних"),
  leftOut: words("ще|перші|останні|додаткові|додаткових|нові|нових"),
  hedges: [
    [/^[~≈]/u, ["about"]],
    [words("приблизно|близько|біля|орієнтовно|десь(?: (?:близько|зо|із|з))?|порядку|коло|зо"), ["about"]],
    [/^(?:за (?:приблизними |попередніми )?оцінк(?:ами|ою)|оціночно)(?![\p{L}']),? ?/iu, ["estimated"]],
    [words("майже|мало не|без малого"), ["nearly"]],
    [words("трохи (?:менше|менш|не)(?: (?:ніж|як|за|від))?|під"), ["nearly", "about"]],
  ],
  hedgeAfter: words("приблизно|орієнтовно"),
  bounds: [
    [
      /^(?:>=|≥|(?:щонайменше|принаймні|не менше(?: (?:ніж|як|за|від))?|не менш (?:ніж|як)|(?:як )?мінімум)(?![\p{L}']))/iu,
      "min",
    ],
    [
      /^(?:<=|≤|(?:щонайбільше|не більше(?: (?:ніж|як|за|від))?|не більш (?:ніж|як)|максимум|як максимум)(?![\p{L}']))/iu,
      "max",
    ],
    [
      words("(?:трохи|трошки|ледь|значно|набагато) (?:понад|більше(?: (?:ніж|як|за|від))?|більш (?:ніж|як))"),
      "over",
      false,
    ],
    [/^(?:>|(?:понад|більше(?: (?:ніж|як|за|від))|більш (?:ніж|як)|більше(?= \d))(?![\p{L}']))/iu, "over"],
    [/^(?:<|(?:менше(?: (?:ніж|як|за|від))|менш (?:ніж|як)|менше(?= \d))(?![\p{L}']))/iu, "under"],
  ],
  boundsAfter: [
    [/^(?:\+(?![/\d])|(?:і|й|та|або|чи) більше(?![\p{L}']))/iu, "min"],
    [words("(?:і|й|та|або|чи) менше"), "max"],
  ],
  scales: [
    [words("тис(?:яч\\p{L}*|\\.|)"), "thousand"],
    [words("млн\\.?|мільйон\\p{L}*"), "million"],
    [words("млрд\\.?|мільярд\\p{L}*"), "billion"],
    [words("трлн\\.?|трильйон\\p{L}*"), "trillion"],
  ],
  minus: /^мінус(?= \d)/iu,
  plusMinus: /^(?:±|\+\/?-|плюс[- ]мінус(?![\p{L}]))/iu,
  degrees: /^(?:градус(?:и|ів|а)?)(?![\p{L}'])(?! (?:за )?(?:Цельсі|Фаренгейт))/iu,

  from: words("від|з|із|зі"),
  to: /^(?:–|-|\.\.\.?|…|до(?![\p{L}']))/iu,
  between: words("між|поміж"),
  and: /^(?:(?:і|й|та)(?![\p{L}'])|–|-)/iu,
  but: words("і|й|та|але"),
  told: new RegExp(
    `^(?:${grew}|${shrank}|змінився|змінилася|змінилося|змінилися) (?=(?:від|з|із|зі) )`,
    "iu",
  ),
  points: [words("було"), /^, стало(?![\p{L}'])/iu],

  rises: new RegExp(
    `^(?:(?:${grew}|зростання|приріст|підвищення|збільшення) (?:на|щонайбільше на)(?![\\p{L}'])|плюс(?![\\p{L}'])(?![- ]мінус)|\\+(?![/-]))`,
    "iu",
  ),
  falls: new RegExp(
    `^(?:(?:${shrank}|падіння|спад|зниження|зменшення|скорочення) на(?![\\p{L}'])|мінус(?![\\p{L}']))`,
    "iu",
  ),
  signWords: /^(?:плюс|мінус)(?![\p{L}])/iu,
  level: /^(?:вище|нижче|до|з|від)(?![\p{L}'])/iu,
  by: words("на"),
  riseAfter: words("більше|вище"),
  fallAfter: words("менше|нижче"),
  changeOf: /^зміна:/iu,
  unchanged: words("без змін"),

  of: /^(?!)/u,
  outOf: words("із|з|зі|на кожні|на кожних"),
  per: /^(?:(?:на|за)(?: (?:кожн(?:у|ий|і|их)|один|одну|одного))?(?![\p{L}'])|\/)/iu,
  times: {
    words: [
      [words("вдвічі|удвічі|вдвоє|удвоє"), "2"],
      [words("втричі|утричі|втроє|утроє"), "3"],
      [words("вчетверо|учетверо"), "4"],
      [words("вп'ятеро|уп'ятеро"), "5"],
      [words("вдесятеро|удесятеро"), "10"],
      [words("[ву] півтора раза?"), "1.5"],
    ],
    before: words("у|в"),
    after: /^(?:раз(?:и|ів|а)?(?![\p{L}'])|[x×](?![\p{L}])|-?кратна кількість(?![\p{L}']))/iu,
    // «У три рази більше» is three times as much.
    more: /^(?!)/u,
    asMany: words("більше|більш(?:ий|а|е|і)|вище|дорожче"),
    less: words("менше|менш(?:ий|а|е|і)|нижче|дешевше"),
  },
  interval: {
    level: /^\d+(?:[.,]\d+)? ?%(?= (?:ДІ|довірч))/iu,
    name: /^(?:(?:довірчий )?інтервал|ДІ)(?![\p{L}'])[:,]?/iu,
    levelLast: /^, рівень довіри \d+(?:[.,]\d+)? ?(?:%|відсотк\p{L}*)/iu,
  },
  confidence: [/^\(рівень довіри \d+(?:[.,]\d+)? ?(?:%|відсотк\p{L}*)\)/iu],
  notStated: /^(?:не вказано|не названо|невідомо|не відомо)$/iu,
  none: /^(?:немає|жодного|жодної|ніхто|нічого)$/iu,
  versus: /^,? ?(?:для порівняння:|порівняно (?:з|із|зі)|проти|у порівнянні (?:з|із|зі)|ніж) /iu,
  since: /^(?:\(база порівняння:|,? ?(?:порівняно (?:з|із|зі)|проти|ніж)) /iu,
};
