/**
 * What each of the article's 28 claims has to show, written by hand.
 *
 * The table was made by reading the article itself, sentence by sentence and captions included, and not
 * from the demo's data or from any other analysis: what is displayed is compared with it, so the two must
 * not have one origin. For the same reason it imports nothing. Only the ids are shared; they tell which
 * row belongs to which card.
 *
 * How a card's text is compared with its row. `wording` and `exact` are taken out of the data before the
 * card is rendered, so that printing them back cannot pass. Then both sides are normalised: NFC, invisible
 * bidi marks (U+200E, U+200F, U+2066 to U+2069) left out, curly quotation marks and apostrophes made
 * straight, every run of white space (no-break spaces too) folded to one space, lower case. After that a
 * string of the table has to be part of the card's text:
 *
 * - `figures`: one of the alternatives, as a whole number ("5,000" is not in "15,000"). Where the row has
 *   a `hedge`, one of `hedgeWords` for it stands before the figure; where it has none, none of any hedge's
 *   words may stand there. "between" and "order" have their doubt in the figure itself.
 * - `names`, `must`, and each one of `saidBy` and `via`: all of them. `must` holds word stems where the
 *   article's own words need not be kept.
 * - `saidBy: "nobody named"`: the card says "No source named", and no name before it as a speaker.
 * - `saidOn` and `when`: one of the alternatives.
 * - `words`: all of it, one piece, as the quotation itself, inside quotation marks.
 * - `mustNot`: none of them.
 */

/** The article's way of holding a number back. */
export type Hedge = "about" | "estimated" | "between" | "order";

/** What may be displayed for each hedge, before the number. Never "~", which no one can hear. */
export const hedgeWords: Record<Hedge, string[]> = {
  about: ["about", "roughly"],
  estimated: ["an estimated", "estimated"],
  between: [],
  order: [],
};

/** One cell of the comparison; "not stated" where the article says nothing. */
export type ArticleCell =
  | "not stated"
  | {
      /** All of these are in the cell. */
      must: string[];
      saidBy?: string[] | "nobody named";
      planned?: boolean;
      reportedly?: boolean;
    };

export interface ArticleRow {
  kind: "fact" | "quote" | "stat" | "comparison";
  /** The ways in which the claim's number may be displayed; empty where it has none. */
  figures: string[];
  hedge?: Hedge;
  /** The number that this one is a part of. */
  outOf?: { figures: string[]; hedge?: Hedge };
  /** People, places, organizations and things that the claim itself names. */
  names: string[];
  /** Who says so, as the article has it. */
  saidBy: string[] | "nobody named";
  /** Through whom the article has it. */
  via?: string[];
  saidOn?: string[];
  /** The time that the claim is about. */
  when?: string[];
  /** A quotation's words, without the comma that is the article's. */
  words?: string;
  /** Only a part of a sentence was quoted. */
  partial?: boolean;
  /** It has not happened yet. */
  planned?: boolean;
  must: string[];
  mustNot?: string[];
  /** The comparison's cells, by row and column. */
  cells?: Record<string, Record<string, ArticleCell>>;
}

export const articleTable: Record<string, ArticleRow> = {
  "alaska-talks": {
    kind: "fact",
    figures: [],
    names: ["United States", "Russia", "Alaska"],
    saidBy: "nobody named",
    when: ["August 15", "15 August"],
    planned: true,
    must: ["peace talks"],
    mustNot: ["Budanov"],
  },
  "nk-gains": {
    kind: "fact",
    figures: [],
    names: ["Pyongyang", "Asia-Pacific"],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    saidOn: ["August 13", "13 August"],
    must: [
      "Lt. Gen.",
      "Defense Intelligence",
      "troops",
      "weapon",
      "technology",
      "full-scale invasion",
      "experience",
      "tactics",
      "could",
      "balance of power",
    ],
    mustNot: ["will shift", "has shifted"],
  },
  "q-three-countries": {
    kind: "quote",
    figures: [],
    names: ["Ukraine", "Russia", "North Korea"],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    words:
      "There are currently only three countries in the world with the experience of waging a modern war on a very long front line using virtually all available conventional means—these are Ukraine, Russia, and North Korea",
    must: ["Defense Intelligence"],
  },
  "three-countries": {
    kind: "stat",
    figures: ["3", "three"],
    names: ["Ukraine", "Russia", "North Korea"],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    must: ["countries", "modern war", "very long front line"],
  },
  "kremlin-pays": {
    kind: "fact",
    figures: [],
    names: ["Kremlin", "Pyongyang"],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    must: ["“all military equipment and troops”"],
  },
  "q-all-equipment": {
    kind: "quote",
    figures: [],
    names: [],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    words: "all military equipment and troops",
    partial: true,
    must: [],
  },
  "deal-worth": {
    kind: "stat",
    figures: ["tens of billions"],
    hedge: "order",
    names: [],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    must: ["dollars"],
    mustNot: ["10 billion", "100 billion", "10,000,000,000", "hundreds of billions"],
  },
  "shell-share": {
    kind: "stat",
    figures: ["40%", "40 percent"],
    hedge: "about",
    names: ["North Korea", "Russia"],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    when: ["now"],
    must: ["122 mm", "152 mm", "artillery"],
    mustNot: ["60%"],
  },
  "around-clock": {
    kind: "fact",
    figures: [],
    names: [],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    must: ["production", "around the clock"],
  },
  "systems-delivered": {
    kind: "stat",
    figures: ["hundreds"],
    hedge: "order",
    names: [],
    saidBy: "nobody named",
    must: ["artillery systems", "rocket launchers", "missiles", "many", "Russia", "accura", "reliab"],
    mustNot: ["Budanov", "100", "200", "thousands"],
  },
  "troops-sent": {
    kind: "stat",
    figures: ["12,000"],
    hedge: "about",
    names: ["North Korean", "Kursk"],
    saidBy: "nobody named",
    when: ["last year"],
    must: ["soldiers"],
    mustNot: ["Budanov"],
  },
  casualties: {
    kind: "stat",
    figures: ["5,000"],
    hedge: "estimated",
    outOf: { figures: ["12,000"], hedge: "about" },
    names: [],
    saidBy: "nobody named",
    when: ["last year"],
    must: ["killed or wounded"],
    mustNot: ["Budanov", "5,000 killed and", "7,000", "41.7%", "42%"],
  },
  "casualty-causes": {
    kind: "fact",
    figures: [],
    names: ["Russian"],
    saidBy: "nobody named",
    must: ["blamed on", "poor preparation", "language", "“friendly fire"],
    mustNot: ["Budanov"],
  },
  "q-adapted": {
    kind: "quote",
    figures: [],
    names: [],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    words: "adapted quickly",
    partial: true,
    must: ["troops", "small", "drones", "against them", "noted"],
  },
  replenished: {
    kind: "stat",
    figures: ["12,000"],
    names: ["North Korean", "Russia"],
    saidBy: ["Ukrainian intelligence"],
    must: ["soldiers", "belie"],
    mustNot: ["Budanov"],
  },
  "more-deployments": {
    kind: "fact",
    figures: [],
    names: [],
    saidBy: ["Ukrainian intelligence"],
    must: ["likely", "belie", "possibly", "civilian workers"],
    mustNot: ["very likely", "unlikely", "Budanov"],
  },
  engineers: {
    kind: "stat",
    figures: ["6,000"],
    names: ["North Korean"],
    saidBy: ["Russia’s Security Council"],
    planned: true,
    must: ["military engineers", "clear mines", "fortifications"],
    mustNot: ["Budanov"],
  },
  "equipment-count": {
    kind: "stat",
    figures: ["50–100", "50 to 100", "between 50 and 100"],
    hedge: "between",
    names: ["M2010 (Cheonma-D)", "BTR-80"],
    saidBy: ["Russia’s Security Council"],
    planned: true,
    must: ["pieces of equipment", "tanks", "armored vehicles"],
    mustNot: ["Budanov", "about 75", "up to 100"],
  },
  equipment: {
    kind: "comparison",
    figures: [],
    names: ["M2010 (Cheonma-D)", "BTR-80", "BTR-80A", "Pantsir-S1"],
    saidBy: "nobody named",
    must: ["not alike"],
    cells: {
      type: {
        m2010: { must: ["tank"] },
        btr80: { must: ["wheeled", "amphibious", "personnel carrier"] },
        "nk-btr80a": { must: ["armored personnel carrier"], saidBy: ["Wikimedia"] },
        pantsir: { must: ["air-defense system"] },
      },
      origin: {
        m2010: "not stated",
        btr80: "not stated",
        "nk-btr80a": { must: ["North Korean variant", "Soviet"], saidBy: ["Wikimedia"] },
        pantsir: { must: ["Russian"] },
      },
      caliber: {
        m2010: "not stated",
        btr80: "not stated",
        "nk-btr80a": { must: ["14.5 mm"], saidBy: ["Wikimedia"] },
        pantsir: "not stated",
      },
      guns: {
        m2010: "not stated",
        btr80: "not stated",
        "nk-btr80a": { must: ["2"], saidBy: ["Wikimedia"] },
        pantsir: "not stated",
      },
      direction: {
        m2010: {
          must: ["to be sent by North Korea"],
          saidBy: ["Russia’s Security Council"],
          planned: true,
        },
        btr80: {
          must: ["to be sent by North Korea"],
          saidBy: ["Russia’s Security Council"],
          planned: true,
        },
        "nk-btr80a": "not stated",
        pantsir: { must: ["Pyongyang"], saidBy: "nobody named", reportedly: true },
      },
    },
  },
  "in-return": {
    kind: "fact",
    figures: [],
    names: ["North Korea"],
    saidBy: "nobody named",
    must: ["money", "food", "fuel", "advanced training", "military technology", "drone", "satellite"],
    mustNot: ["Budanov"],
  },
  "pantsir-deployed": {
    kind: "fact",
    figures: [],
    names: ["Russian", "Pantsir-S1", "Pyongyang"],
    saidBy: "nobody named",
    must: ["reportedly", "air-defense systems"],
    mustNot: ["Budanov"],
  },
  "officers-training": {
    kind: "fact",
    figures: [],
    names: ["North Korean", "Russian bases"],
    saidBy: "nobody named",
    must: ["officers", "combat", "train"],
    mustNot: ["Budanov", "reportedly"],
  },
  "wider-danger": {
    kind: "fact",
    figures: [],
    names: [],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    must: ["alliance", "danger", "wider", "emphasized"],
  },
  "q-not-only-ukraine": {
    kind: "quote",
    figures: [],
    names: ["Moscow", "Pyongyang", "Ukraine"],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    words:
      "We have consistently emphasized that the cooperation between Moscow and Pyongyang does not only pose a threat to Ukraine",
    must: [],
  },
  "pact-beijing": {
    kind: "fact",
    figures: [],
    names: ["Beijing", "Pyongyang"],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    must: ["mutual defense pact", "could", "influence", "predictable", "aggressive", "warn"],
    mustNot: ["will cost"],
  },
  "q-risk": {
    kind: "quote",
    figures: [],
    names: ["North Korean regime"],
    saidBy: ["Kyrylo Budanov"],
    via: ["The Japan Times"],
    words:
      "The risk of impulsive, threatening actions by the North Korean regime should therefore be taken seriously",
    must: [],
  },
  "phone-call": {
    kind: "fact",
    figures: [],
    names: ["Vladimir Putin", "Kim Jong-un", "Donald Trump", "Alaska", "Ukraine"],
    saidBy: "nobody named",
    must: ["phone", "days before", "thanked", "war against Ukraine"],
    mustNot: ["Budanov"],
  },
  "q-exchanged-views": {
    kind: "quote",
    figures: [],
    names: [],
    saidBy: ["the outlet"],
    words: "exchanged views on issues of mutual interest",
    partial: true,
    must: ["reported"],
    mustNot: ["Budanov", "The Japan Times"],
  },
};
