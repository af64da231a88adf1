import { html } from "lit";
import { asText, type CardStory, card, cardMeta } from "./card.js";
import { fromDemo } from "./documents.js";
import { play } from "./play.js";

const tag = "fact-card";

export default {
  title: "Elements/fact-card",
  ...cardMeta(
    tag,
    `Your story rests on a statement, and a reader should see beside it who says so, how sure it is, who checked it, who
denies it and what you corrected.

Take this tag for a sentence of your own making. For somebody’s own words there is \`<quote-block>\`; where the number is
the news, \`<stat-bar>\`.`,
  ),
};

const council = { name: "Town council", type: "organization" };
const checker = { name: "Example Facts", type: "organization" };
const review = (verdict: string, label: string) => ({
  by: checker,
  date: "2025-03-04",
  label,
  verdict,
  url: "https://facts.example/library",
});

/** Two fields make a card: the words, and who says so. Everything else can be added as it becomes known. */
export const Quick: CardStory = {
  name: "The quickest card",
  args: { json: { text: "The town library will open on Sundays from March on.", by: "Ada Example" } },
};

/** One of the 28 claims of the demo's article. */
export const FromTheDemo: CardStory = {
  name: "A claim of the demo’s article",
  args: { json: fromDemo("around-clock") },
};

// How it is put.

/** The default: the source says it outright. */
export const Asserted: CardStory = {
  name: "Mode: asserted",
  args: { json: { text: "The old bridge is closed to trucks.", mode: "asserted", by: council } },
};

/** Somebody else reported it; you could not. Never for a charge. */
export const Reportedly: CardStory = {
  name: "Mode: reportedly",
  args: {
    json: {
      text: "The theater’s director has offered to resign.",
      mode: "reportedly",
      by: { source: { name: "The Sample Gazette", type: "organization" }, date: "2025-03-02" },
    },
  },
};

/** A charge that is not proved. It travels with the answer of whom it accuses. */
export const Alleged: CardStory = {
  name: "Mode: alleged, with its denial",
  args: {
    json: {
      text: "The contractor billed the town for pipes that were never laid.",
      mode: "alleged",
      by: { source: { name: "Public prosecutor" }, verb: "said", occasion: "indictment", date: "2025-02-27" },
      replies: {
        by: "Specimen Construction",
        answer: "denied",
        text: "Every pipe is in the ground.",
        date: "2025-02-28",
      },
    },
  },
};

/** The source believes it and does not know it. */
export const Believed: CardStory = {
  name: "Mode: believed",
  args: {
    json: {
      text: "The leak began in the night before it was found.",
      mode: "believed",
      by: { source: { name: "Water works" }, verb: "believes" },
    },
  },
};

/** What a model or a forecast says of the future. */
export const Projected: CardStory = {
  name: "Mode: projected",
  args: {
    json: {
      text: "Every tenth household will live alone in a flat too large for it.",
      mode: "projected",
      when: "2040",
      by: { source: { name: "Statistics office" }, verb: "projects" },
    },
  },
};

/** Announced, and not done yet. */
export const Planned: CardStory = {
  name: "Mode: planned",
  args: {
    json: {
      text: "The tram will run to the hospital.",
      mode: "planned",
      when: "2027-12",
      by: { source: council, verb: "said" },
    },
  },
};

/** A judgment, which no check can settle. */
export const Opinion: CardStory = {
  name: "Mode: opinion",
  args: {
    json: {
      text: "The new square is the finest in the province.",
      mode: "opinion",
      by: { source: { name: "Ben Sample", role: "architect" }, verb: "wrote" },
    },
  },
};

/** What might happen, said to prevent it. */
export const Warning: CardStory = {
  name: "Mode: warning",
  args: {
    json: {
      text: "Without repairs the weir could give way in the next flood.",
      mode: "warning",
      by: { source: { name: "Water works" }, verb: "warned", date: "2025-03-01" },
    },
  },
};

// What is known of it.

/** The default where somebody outside the newsroom says it: a dashed line. It does not say that nobody checked. */
export const Claimed: CardStory = {
  name: "Status: claimed",
  args: {
    json: { text: "The fair drew visitors from 40 countries.", status: "claimed", by: "The organizers" },
  },
};

/** The default where the newsroom says it, or nobody is named: a dotted line. */
export const Reported: CardStory = {
  name: "Status: reported",
  args: { json: { text: "The road over the pass is open again.", status: "reported", by: [] } },
};

/** Two sources that do not depend on each other say the same. */
export const Corroborated: CardStory = {
  name: "Status: corroborated",
  args: {
    json: {
      text: "The ferry left the harbor with its bow door open.",
      status: "corroborated",
      by: [
        { source: { name: "Harbor office" }, verb: "said" },
        { source: { name: "Two passengers", type: "group" }, verb: "said" },
      ],
    },
  },
};

/** Somebody denies it, or two sources contradict each other. A denial makes it the default. */
export const Disputed: CardStory = {
  name: "Status: disputed",
  args: {
    json: {
      text: "The mayor knew of the deficit in May.",
      by: { source: { name: "Carla Specimen", role: "treasurer" }, verb: "said" },
      replies: { by: "The mayor", answer: "denied" },
    },
  },
};

/** A check found part of it right. */
export const Mixed: CardStory = {
  name: "Status: mixed",
  args: {
    json: {
      text: "Rents fell, and wages rose, in every district.",
      status: "mixed",
      by: "The governing party",
      reviews: review("mixed", "Half true"),
    },
  },
};

/** Somebody checked it and says so at an address that can be read. */
export const Verified: CardStory = {
  name: "Status: verified",
  args: {
    json: {
      text: "The library lent a million books last year.",
      status: "verified",
      by: council,
      reviews: review("verified", "Correct"),
    },
  },
};

/** The verdict stands before the statement and as large, so that a cut-out picture does not spread what is false. */
export const False: CardStory = {
  name: "Status: false",
  args: {
    json: {
      text: "The library was closed for all of last year.",
      status: "false",
      by: "A leaflet",
      reviews: review("false", "Wrong: it was open on 290 days"),
    },
  },
};

/** Nothing in it is wrong, and the whole misleads. */
export const Misleading: CardStory = {
  name: "Status: misleading",
  args: {
    json: {
      text: "The library lost half of its readers.",
      status: "misleading",
      by: "A leaflet",
      reviews: review("misleading", "Leaves out that the other half moved to the new branch"),
    },
  },
};

/** Somebody tried to check it and could not. */
export const Unverifiable: CardStory = {
  name: "Status: unverifiable",
  args: {
    json: {
      text: "The letter was written on the eve of the vote.",
      status: "unverifiable",
      by: "Ben Sample",
      reviews: review("unverifiable", "No copy with a date is known"),
    },
  },
};

/** Where checks differ, each is shown with its own words; none is averaged away. */
export const SeveralReviews: CardStory = {
  name: "Reviewed by two who differ",
  args: {
    json: {
      text: "The town has the cheapest water in the country.",
      by: "The mayor",
      reviews: [
        review("mixed", "Among the cheapest five"),
        {
          by: { name: "Sample Check", type: "organization" },
          date: "2025-03-09",
          label: "Right for small households",
          verdict: "verified",
          url: "https://check.example/water",
        },
      ],
    },
  },
};

// How final it is.

/** Not all is in yet; `counted` says how much is. */
export const Partial: CardStory = {
  name: "Stage: partial, with what was counted",
  args: {
    json: {
      text: "The bond for the new school is ahead.",
      stage: "partial",
      counted: "91% of precincts",
      asOf: "2025-03-01T22:40+01:00",
      when: "2025-03-01",
      by: { source: { name: "Election office" } },
    },
  },
};

/** All is in, and it may be revised. */
export const Preliminary: CardStory = {
  name: "Stage: preliminary",
  args: {
    json: {
      text: "The economy did not grow in the winter.",
      stage: "preliminary",
      when: "2024-12/2025-02",
      by: { source: { name: "Statistics office" } },
    },
  },
};

/** It will not be revised. */
export const Final: CardStory = {
  name: "Stage: final",
  args: {
    json: {
      text: "The bond for the new school was carried.",
      stage: "final",
      when: "2025-03-01",
      by: { source: { name: "Election office" }, date: "2025-03-12" },
    },
  },
};

/** The source’s own words, before the statement and as large. No number is made of them. */
export const Likelihood: CardStory = {
  name: "Likelihood, in the source’s words",
  args: {
    json: {
      text: "The glacier is still there at the end of the century.",
      likelihood: "extremely unlikely",
      confidence: "high",
      by: { source: { name: "Panel on the mountains", type: "organization" }, verb: "found" },
    },
  },
};

/** How sure the source is of its own finding. */
export const Confidence: CardStory = {
  name: "Confidence of the source",
  args: {
    json: {
      text: "The smoke came from the second chimney.",
      confidence: "medium",
      by: { source: { name: "Fire investigators", type: "group" } },
    },
  },
};

// Who says so.

/** `"by": []` states that nobody is named, and a reader is told. */
export const NoSource: CardStory = {
  name: "No source named",
  args: { json: { text: "The talks go on behind closed doors.", by: [] } },
};

/** Without `by` nothing is said of the source, and the editor is asked for it. */
export const SourceLeftOut: CardStory = {
  name: "Source left out, with the advice",
  args: { json: { text: "The talks go on behind closed doors." } },
  parameters: { expected: { issues: ["by-missing"] } },
};

/** One sentence each, in the order given. */
export const SeveralSources: CardStory = {
  name: "Several sources",
  args: {
    json: {
      text: "The two towns will share one fire brigade.",
      by: [
        {
          source: { name: "Ada Example", title: "Dr.", role: "mayor of Example City" },
          verb: "said",
          date: "2025-03-03",
        },
        {
          source: { name: "Ben Sample", role: "mayor of Sample Town" },
          verb: "confirmed",
          occasion: "council meeting",
          url: "https://sampletown.example/minutes",
        },
      ],
    },
  },
};

/** Who is not named, and why. The reason is the editor’s own words. */
export const Anonymous: CardStory = {
  name: "Anonymous source, with the reason",
  args: {
    json: {
      text: "Two bids for the stadium were opened before the deadline.",
      by: {
        source: {
          type: "person",
          anonymous: true,
          role: "an employee of the building office",
          anonymity: "not named because staff may not speak to the press",
        },
        verb: "said",
      },
    },
  },
};

/** What a reader should know of a source stands beside its name, for all sides alike. */
export const Interest: CardStory = {
  name: "Interest of a source",
  args: {
    json: {
      text: "The ban on sugary drinks did not change what children drink.",
      by: {
        source: {
          name: "Beverage institute",
          type: "organization",
          interest: "funded by the drinks industry",
        },
        verb: "found",
      },
    },
  },
};

/** Through whom it reached you: an outlet, an agency, a spokesman. */
export const Through: CardStory = {
  name: "Said through somebody",
  args: {
    json: {
      text: "The cease-fire holds along the whole river.",
      by: {
        source: { name: "Carla Specimen", role: "observer" },
        via: { name: "The Sample Gazette", type: "organization" },
        verb: "said",
        date: "2025-03-03",
      },
    },
  },
};

/** What several people say who are not told apart. */
export const Group: CardStory = {
  name: "Source: a group",
  args: {
    json: {
      text: "The water came faster than the warning.",
      by: { source: { name: "Residents of the lower town", type: "group" }, verb: "say" },
    },
  },
};

/** What is written somewhere. */
export const Document: CardStory = {
  name: "Source: a document",
  args: {
    json: {
      text: "The weir was last inspected nine years ago.",
      by: {
        source: {
          name: "Inspection log of the weir",
          type: "document",
          url: "https://docs.example/weir.pdf",
        },
      },
    },
  },
};

/** A survey says how it asked; entered once, shown with every answer taken from it. */
export const Survey: CardStory = {
  name: "Source: a survey, with its method",
  args: {
    json: {
      text: "Most people would rather have the park than the parking lot.",
      by: {
        source: {
          name: "Sample Poll",
          type: "survey",
          sample: "1012 adult",
          population: "adults in Example City",
          collected: "2025-02-20/2025-02-24",
          method: "by telephone",
          margin: "3.1 pp",
          level: 95,
          funder: { name: "Friends of the park", interest: "campaigns for the park" },
        },
      },
    },
  },
};

/** Who paid for a study is part of what it says. */
export const Study: CardStory = {
  name: "Source: a study, with its funder",
  args: {
    json: {
      text: "Children who walk to school sleep longer.",
      by: {
        source: {
          name: "School way study",
          type: "study",
          sample: "840 child",
          method: "observational",
          funder: "Ministry of Education",
        },
        url: "https://study.example/school-way",
      },
    },
  },
};

// Answers to it.

/** Always on the card: a charge never travels without its denial. */
export const ReplyDenied: CardStory = {
  name: "Reply: denied",
  args: {
    json: {
      text: "The club paid its players in cash.",
      mode: "alleged",
      by: { source: { name: "Tax office" } },
      replies: {
        by: "The club",
        answer: "denied",
        text: "All wages went through the bank.",
        date: "2025-03-02",
      },
    },
  },
};

/** Whom it is about says it too. */
export const ReplyConfirmed: CardStory = {
  name: "Reply: confirmed",
  args: {
    json: {
      text: "The plant will close in the summer.",
      by: { source: { name: "The union" }, verb: "said" },
      replies: { by: "The company", answer: "confirmed", date: "2025-03-02" },
    },
  },
};

/** Asked, and would not say. */
export const ReplyDeclined: CardStory = {
  name: "Reply: declined to comment",
  args: {
    json: {
      text: "The plant will close in the summer.",
      by: { source: { name: "The union" }, verb: "said" },
      replies: { by: "The company", answer: "declined" },
    },
  },
};

/** Asked, and no answer came. It is shown only where the editor wrote it. */
export const ReplyNone: CardStory = {
  name: "Reply: none came",
  args: {
    json: {
      text: "The plant will close in the summer.",
      by: { source: { name: "The union" }, verb: "said" },
      replies: { by: "The company", answer: "no-reply" },
    },
  },
};

/** Nobody asked, and the reader is told so. */
export const ReplyNotSought: CardStory = {
  name: "Reply: not asked for",
  args: {
    json: {
      text: "The plant will close in the summer.",
      by: { source: { name: "The union" }, verb: "said" },
      replies: { by: "The company", answer: "not-sought" },
    },
  },
};

// What became of it.

/** You were wrong: the old words, the new ones, the date, between the statement and who says so. */
export const Corrected: CardStory = {
  name: "Correction of words",
  args: {
    json: {
      text: "The bridge was built in 1912.",
      by: { source: { name: "Building office" } },
      corrections: {
        date: "2025-03-02",
        was: "The bridge was built in 1921.",
        now: "The bridge was built in 1912.",
        note: "We turned two digits round.",
      },
    },
  },
};

/** You were wrong about a number. */
export const CorrectedNumber: CardStory = {
  name: "Correction of a number",
  args: {
    json: {
      text: "Homes in the lower town were flooded.",
      quantity: ">=212 home",
      by: { source: { name: "District office" }, verb: "said", date: "2025-03-01" },
      corrections: {
        date: "2025-03-02",
        was: "312 home",
        now: ">=212 home",
        url: "https://news.example/corrections",
      },
    },
  },
  play: play("readsTheCorrection"),
};

/** The source changed its figure, and you were not wrong: updated, not corrected. */
export const Revised: CardStory = {
  name: "Revision by the source (an update)",
  args: {
    json: {
      text: "People are missing after the flood.",
      quantity: "17 person",
      asOf: "2025-03-03",
      when: "2025-03-01/..",
      by: { source: { name: "Civil protection" } },
      revisions: {
        date: "2025-03-03",
        was: "43 person",
        now: "17 person",
        note: "Some were found with relatives.",
      },
    },
  },
};

/** You take it back: one sentence in place of the statement, the number, the picture and the fallback. */
export const Withdrawn: CardStory = {
  name: "Withdrawn",
  args: {
    json: {
      text: "The contractor fled abroad.",
      by: "A neighbor",
      withdrawn: { date: "2025-03-05", reason: "The person was mistaken for somebody else." },
    },
  },
};

// What else it can hold.

/** A number of its own, with its hedge. */
export const WithNumber: CardStory = {
  name: "With a number",
  args: {
    json: {
      text: "The storm felled trees in the town forest.",
      quantity: "~12000 piece",
      when: "2025-02-28",
      by: { source: { name: "Forest office" }, verb: "estimates" },
      note: "Counted from the air.",
    },
  },
};

/** An empty line makes a paragraph. */
export const TwoParagraphs: CardStory = {
  name: "Two paragraphs",
  args: {
    json: {
      text: "The council will build the school on the old market.\n\nThe market moves to the square before the station.",
      by: council,
    },
  },
};

/** At the foot, once the item has an `id` and the `exact` words of the article: copy with source, link, show in the article. */
export const ReadersTools: CardStory = {
  name: "The reader’s tools",
  args: {
    json: {
      id: "sundays",
      text: "The town library will open on Sundays from March on.",
      exact: "the library will open on Sundays",
      by: { source: { name: "Ada Example", role: "mayor" }, verb: "said", date: "2025-03-02" },
    },
  },
  render: (args) =>
    html`<p>From March on the library will open on Sundays, the mayor said on the square.</p>${card(tag, args)}`,
  play: play("usesTheTools"),
};

/** Smaller, for a margin. Status, source, replies and corrections stay. */
export const Compact: CardStory = {
  args: {
    compact: true,
    json: {
      text: "The old bridge is closed to trucks.",
      by: council,
      replies: { by: "Hauliers’ association", answer: "denied", text: "Our trucks crossed it this morning." },
    },
  },
};

/** Words without a place to break, as some languages and most addresses have them. */
export const VeryLongWords: CardStory = {
  name: "Very long words",
  args: {
    json: {
      text: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzdurchführungsverordnungsentwurf and https://example.org/a/very/long/address/without/any/place/to/break/in/a/narrow/column",
      by: {
        source: {
          name: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
          interest: "Hottentottenstottertrottelmutterbeutelrattenlattengitterkofferattentäter",
        },
      },
    },
  },
};

/** Text in several languages: the reader’s is chosen; one in another is marked as such. */
export const Ukrainian: CardStory = {
  name: "Text in another language",
  args: {
    lang: "uk",
    json: {
      text: { en: "The bridge is closed.", uk: "Міст закрито." },
      by: { source: { name: { en: "Town council", uk: "Міська рада" } } },
    },
  },
};

/** Arabic text, and a card that is turned round with it. */
export const RightToLeft: CardStory = {
  name: "Right to left: Arabic",
  args: {
    lang: "ar",
    json: {
      text: { ar: "ستفتح مكتبة المدينة أبوابها أيام الأحد ابتداءً من شهر مارس." },
      by: { source: { name: { ar: "آدا المثال" }, role: { ar: "رئيسة البلدية" } } },
    },
  },
};

// When something is wrong.

/** Text that is no JSON: the fallback stays, and `debug` says which line it is and how to mend it. */
export const BrokenJson: CardStory = {
  name: "Broken JSON",
  argTypes: asText,
  args: {
    json: '{\n  "text": "The library will open on Sundays.",\n  "by": “Ada Example”\n}',
    fallback: "<p>The library will open on Sundays, Ada Example says.</p>",
  },
  parameters: { expected: { shows: "fallback", issues: ["json-curly-quotes"] } },
};

/** A field that is needed is not there. */
export const MissingField: CardStory = {
  name: "Broken: no text",
  args: { json: { by: "Ada Example" } },
  parameters: { expected: { shows: "fallback", issues: ["missing-field"] } },
};

/** “Verified” cannot be typed alone: without a check that can be read, the fallback stays. */
export const VerifiedByNobody: CardStory = {
  name: "Broken: verified by nobody",
  args: {
    json: { text: "The library lent a million books last year.", status: "verified", by: council },
    fallback: "<p>The library lent a million books last year, the town council says.</p>",
  },
  parameters: { expected: { shows: "fallback", issues: ["status-without-review"] } },
};

/** A field that can be left out is left out, and the rest is shown. */
export const Dropped: CardStory = {
  name: "A bad field is dropped",
  args: {
    json: {
      text: "The library will open on Sundays.",
      by: { source: { name: "Ada Example" }, url: "javascript:alert(1)" },
      when: "13.03.2025",
    },
  },
  parameters: { expected: { issues: ["bad-url", "bad-date"] } },
};

/** No data yet: what stands between the tags is the card. */
export const Empty: CardStory = {
  name: "Empty, with a fallback",
  args: { fallback: "<p>The town library will open on Sundays, Ada Example says.</p>" },
  parameters: { expected: { shows: "fallback", issues: [] } },
};

/** Nothing at all: nothing is shown, and `debug` says so. */
export const EmptyWithoutFallback: CardStory = {
  name: "Empty, without a fallback",
  args: { fallback: "" },
  parameters: { expected: { shows: "nothing", issues: [] } },
};
