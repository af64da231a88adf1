import { asText, type CardStory, cardMeta } from "./card.js";
import { fromDemo } from "./documents.js";

const tag = "quote-block";

export default {
  title: "Elements/quote-block",
  ...cardMeta(
    tag,
    `Somebody said it in these words, and that is the news: who, in what role, through whom, on what occasion and when; a few
words in the sentence that they were cut from; a translation beside the original.

Take this tag in place of a pull-quote. What is only paraphrased goes into a \`<fact-card>\`.`,
  ),
};

const ada = { name: "Ada Example", role: "mayor of Example City" };

/** The words without quotation marks, which the language brings, and who said them. */
export const Quick: CardStory = {
  name: "The quickest quotation",
  args: { json: { text: "We counted every tree in the park twice", by: "Ben Sample" } },
};

/** One of the 28 claims of the demo’s article. */
export const FromTheDemo: CardStory = {
  name: "A quotation of the demo’s article",
  args: { json: fromDemo("q-risk") },
};

/** Role, organization, occasion, date and address each stand in a field of their own. */
export const FullAttribution: CardStory = {
  name: "With role, occasion, date and source",
  args: {
    json: {
      text: "Nobody will lose a home to this road",
      by: {
        source: { title: "Dr.", ...ada, org: { name: "Example City" } },
        verb: "said",
        occasion: "town meeting",
        date: "2025-03-03",
        url: "https://examplecity.example/speech",
      },
    },
  },
};

/** What a content system wrote stays as it was, and is the fallback: the smallest step from a pull-quote. */
export const RoundAPullQuote: CardStory = {
  name: "Round a pull-quote that was there",
  args: {
    json: { text: "Nobody will lose a home to this road", by: { source: ada, occasion: "town meeting" } },
    fallback: `<figure class="wp-block-pullquote"><blockquote>
    <p>“Nobody will lose a home to this road”</p>
    <cite>Ada Example, mayor of Example City, at a town meeting</cite>
  </blockquote></figure>`,
  },
};

/** It was said to somebody, or an outlet brought it. */
export const Through: CardStory = {
  name: "Said through somebody",
  args: {
    json: {
      text: "We will pay what we owe",
      by: {
        source: { name: "Ben Sample", role: "owner of the club" },
        via: { name: "The Sample Gazette", type: "organization" },
        verb: "said",
      },
    },
  },
};

/** A few words in the sentence that they were cut from: a reader sees what is theirs and what is yours. */
export const PartialWithContext: CardStory = {
  name: "Partial quotation, in its sentence",
  args: {
    json: {
      text: "a slap in the face",
      partial: true,
      context:
        "The union called the offer “a slap in the face” of everybody who had worked through the winter.",
      by: { source: { name: "The union" }, verb: "said" },
    },
  },
};

/** Without its sentence it still says that it is only a part. */
export const PartialAlone: CardStory = {
  name: "Partial quotation, alone",
  args: { json: { text: "a slap in the face", partial: true, by: "The union" } },
};

/** The original stays; the translation stands beside it and says whose it is. */
export const Translation: CardStory = {
  name: "Translation beside the original",
  args: {
    json: {
      text: "Вода піднялася за одну ніч",
      lang: "uk",
      translation: { en: "The water rose in a single night" },
      translator: "Carla Specimen",
      by: { source: { name: "Oksana Pryklad", role: "farmer" }, verb: "said", date: "2025-03-01" },
    },
  },
};

/** Words in another language, for readers who have it. */
export const OtherLanguage: CardStory = {
  name: "In another language, untranslated",
  args: {
    json: { text: "Wir haben jeden Baum zweimal gezählt", lang: "de", by: "Bernd Beispiel" },
  },
};

/** That it is a judgment, or a warning, stands beside the status. */
export const Opinion: CardStory = {
  name: "Mode: opinion",
  args: {
    json: { text: "This is the finest square in the province", mode: "opinion", by: { source: ada } },
  },
};

/** The status of a quotation is whether it was said; whether what it says is true is another item. */
export const Disputed: CardStory = {
  name: "Denied: they never said it",
  args: {
    json: {
      text: "The books were cooked in May",
      by: {
        source: { name: "An e-mail", type: "document" },
        via: { name: "The Sample Gazette", type: "organization" },
      },
      replies: {
        by: "Carla Specimen",
        answer: "denied",
        text: "I never wrote that.",
        date: "2025-03-04",
      },
    },
  },
};

/** Somebody found the recording. */
export const Verified: CardStory = {
  name: "Status: verified",
  args: {
    json: {
      text: "We will not raise the fare",
      status: "verified",
      by: { source: ada, verb: "said", date: "2024-05-02" },
      reviews: {
        by: { name: "Example Facts", type: "organization" },
        date: "2025-03-04",
        label: "Said so, on tape",
        verdict: "verified",
        url: "https://facts.example/fare",
      },
    },
  },
};

/** They are quoted, and a reader is told that they are not named and why. */
export const Anonymous: CardStory = {
  name: "Anonymous source, with the reason",
  args: {
    json: {
      text: "Everybody on the site knew that the pump was broken",
      by: {
        source: {
          anonymous: true,
          role: "a former foreman",
          anonymity: "not named because of a running lawsuit",
          interest: "dismissed by the company",
        },
        verb: "said",
      },
    },
  },
};

/** Nobody is named, and a reader is told. */
export const NoSource: CardStory = {
  name: "No source named",
  args: { json: { text: "There is nothing left to negotiate", by: [] } },
};

/** You printed a wrong word: both stand there. */
export const Corrected: CardStory = {
  name: "Correction",
  args: {
    json: {
      text: "We can build it in two years",
      by: { source: ada, verb: "said" },
      corrections: {
        date: "2025-03-05",
        was: "We can build it in ten years",
        now: "We can build it in two years",
        note: "We misheard the recording.",
      },
    },
  },
};

/** One sentence in place of the quotation. */
export const Withdrawn: CardStory = {
  name: "Withdrawn",
  args: {
    json: {
      text: "I took the money",
      by: "Ben Sample",
      withdrawn: { date: "2025-03-05", reason: "The recording was made by a machine." },
    },
  },
};

/** Smaller, for a margin. */
export const Compact: CardStory = {
  args: {
    compact: true,
    json: { text: "Nobody will lose a home to this road", by: { source: ada, verb: "said" } },
  },
};

/** As long as people speak. */
export const Long: CardStory = {
  name: "A long quotation",
  args: {
    json: {
      text: "When I came here thirty years ago there was one bus in the morning and one at night, and if you missed the one at night you slept at your aunt’s; today there are eleven, and the young people still leave, so do not tell me that it was ever about the bus",
      by: { source: { name: "Carla Specimen", role: "baker in Sample Town" } },
    },
  },
};

/** Words without a place to break. */
export const VeryLongWords: CardStory = {
  name: "Very long words",
  args: {
    json: {
      text: "The Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzdurchführungsverordnung is dead",
      by: {
        source: { name: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" },
      },
    },
  },
};

/** Arabic words in Arabic quotation marks. */
export const RightToLeft: CardStory = {
  name: "Right to left: Arabic",
  args: {
    lang: "ar",
    json: {
      text: "لقد أحصينا كل شجرة في الحديقة مرتين",
      lang: "ar",
      by: { source: { name: { ar: "باسم العيّنة" }, role: { ar: "رئيس الحدائق" } } },
    },
  },
};

/** A comma too many. */
export const BrokenJson: CardStory = {
  name: "Broken JSON",
  argTypes: asText,
  args: {
    json: '{ "text": "We counted every tree in the park twice", "by": "Ben Sample", }',
    fallback: "<blockquote><p>We counted every tree in the park twice</p></blockquote><p>Ben Sample</p>",
  },
  parameters: { expected: { shows: "fallback", issues: ["json-trailing-comma"] } },
};

/** No data yet. */
export const Empty: CardStory = {
  name: "Empty, with a fallback",
  args: {
    fallback: "<blockquote><p>We counted every tree in the park twice</p></blockquote><p>Ben Sample</p>",
  },
  parameters: { expected: { shows: "fallback" } },
};
