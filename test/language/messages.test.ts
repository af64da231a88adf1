import { expect } from "@open-wc/testing";
import { attributionText, namesText, sourceText } from "../../src/language/attribution-text.js";
import { claimText, creditText, withdrawalText } from "../../src/language/claim-text.js";
import { comparisonText } from "../../src/language/comparison-text.js";
import { type Context, contextFor, datum, directionOf } from "../../src/language/context.js";
import { dateText, placedDateText } from "../../src/language/date-text.js";
import {
  hasMessages,
  messagesFor,
  onMessagesChanged,
  registerLanguage,
  setMessages,
} from "../../src/language/known-languages.js";
import { ar } from "../../src/language/messages/ar.js";
import { en } from "../../src/language/messages/en.js";
import type { Messages } from "../../src/language/messages.js";
import { plain } from "../../src/language/phrase.js";
import { quantityText } from "../../src/language/quantity-text.js";
import { quoteText } from "../../src/language/quote-text.js";
import { statText } from "../../src/language/stat-text.js";
import { answers, modes, stages, statuses } from "../../src/model/claim.js";
import type { ClaimsDocument } from "../../src/model/claims-document.js";
import { type Quantity, quantity } from "../../src/model/quantity.js";
import { hedges, orders, scales } from "../../src/model/quantity-terms.js";
import { read } from "../../src/model/read.js";
import { everydayUnits } from "../../src/model/unit.js";
import { inArticle } from "./article.js";
import { goldDocument, quantitiesInEnglish } from "./quantities.en.js";

/** Every message by its path, as `hedge.about`. */
function* pathsOf(messages: object, before = ""): Generator<[path: string, message: string]> {
  for (const [key, message] of Object.entries(messages)) {
    if (typeof message === "string") yield [before + key, message];
    else yield* pathsOf(message as object, `${before}${key}.`);
  }
}

/** The messages with each slot between marks, so that an empty one shows, and a note of each that was asked for. */
function watched(messages: object, asked: Set<string>, before = ""): Messages {
  return new Proxy(messages, {
    get(target, key) {
      const message = Reflect.get(target, key);
      if (typeof key === "symbol" || typeof message === "function" || key === "length") return message;
      asked.add(before + key);
      if (typeof message === "string") return message.replace(/\{\w+\}/g, "⟦$&⟧");
      return typeof message === "object" ? watched(message, asked, `${before}${key}.`) : message;
    },
  }) as Messages;
}

const understood = (given: unknown) => quantity["~run"]({ value: given }, {}) as { value: Quantity };

/** Every phrase and every string in a text's shape. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value) && typeof value[0]?.text === "string") yield plain(value);
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) yield* textsIn(inner);
  }
}

/** Everything that can be said. */
function everything(messages: Messages): string[] {
  const said: string[] = [];
  const say = (value: unknown) => said.push(...textsIn(value));
  const gold: Context = { ...contextFor(read(goldDocument).value as ClaimsDocument, "en"), messages };
  const quantities = [
    ...quantitiesInEnglish.map(([given]) => given),
    ...orders.map((order) => ({ order })),
    ...scales.map((scale) => ({ value: 2, scale, unit: "person" })),
    ...hedges.map((hedge) => ({ value: 2, hedge })),
    ...everydayUnits.flatMap((unit) => [1, 2].map((value) => ({ value, unit }))),
    ...[...en.numberWords.keys()].map((part) => ({ ratio: [part, 9] })),
    { times: 1 },
    { times: 1, unit: "person" },
    { change: { max: -1, unit: "percent" } },
    { change: { min: -1, unit: "percent" } },
  ];
  for (const given of quantities) {
    for (const length of ["display", "short", "spoken"] as const) {
      say(quantityText(given === null ? null : understood(given).value, gold, length));
    }
  }
  for (const edtf of [
    "2025",
    "2025-08-13",
    "2025-08-13T10:00Z",
    "2025/2026",
    "2025/..",
    "../2025",
    "2025~",
    "2025?",
  ]) {
    say([dateText({ edtf }, gold), placedDateText({ edtf }, gold)]);
  }
  say(dateText({ text: "last year", edtf: "2024" }, gold));

  const poll = {
    type: "survey",
    name: "River Poll",
    title: "The",
    role: "a poll",
    org: "office",
    sample: 12,
    population: "adults",
    collected: "2025",
    method: "by telephone",
    margin: 3,
    level: 95,
    funder: ["office"],
  };
  const by = [
    { source: "poll", verb: "told", via: ["ada", "times"], date: "2025", occasion: "interview" },
    { source: "poll", verb: "told", date: "2025" },
    { source: "poll", via: ["ada", "times"], date: "2025", occasion: "interview" },
    { source: { anonymous: true } },
    { source: { anonymity: "fear" } },
    { source: { name: "the outlet", anonymity: "fear" } },
    { source: { name: "the outlet", anonymous: true } },
  ];
  const amounts = { date: "2025", was: 1, now: 2 };
  const links = ["disputes", "partOf", "includesQuotationFrom"].map((rel) => ({ rel, item: "other" }));
  const other = {
    id: "other",
    type: "stat",
    label: "Other",
    quantity: 5,
    links: [{ rel: "disputes", item: "it" }],
  };
  const { item: fact, context } = inArticle(
    {
      type: "fact",
      text: "x",
      quantity: 2,
      by,
      asOf: "2025",
      likelihood: "likely",
      confidence: "high",
      status: "verified",
      replies: [
        ...answers.map((answer) => ({ by: "ada", answer, date: "2025", text: "No." })),
        { by: "petrenko", answer: "denied" },
      ],
      reviews: [
        { by: "facts", date: "2025", url: "https://example.org", label: "True", verdict: "verified" },
      ],
      revisions: [{ ...amounts, by: "office" }, { note: "x" }],
      corrections: [amounts, { note: "x" }],
    },
    { sources: { poll }, items: [other] },
  );
  const watching: Context = { ...context, messages };
  const spoken = inArticle(
    { type: "fact", text: "x", by: [{ source: "ada", verb: "каже" }] },
    { lang: "uk" },
  );
  for (const one of spoken.item.by ?? []) say(attributionText(one, { ...spoken.context, messages }));
  for (const one of fact.by ?? []) say(attributionText(one, watching));
  say([sourceText("poll", watching), namesText(["ada", "office", "times"], watching)]);
  for (const status of statuses) say(claimText({ ...fact, status }, watching));
  for (const mode of modes) say(claimText({ ...fact, mode }, watching));
  for (const stage of stages) say(claimText({ ...fact, stage }, watching));
  for (const link of links) {
    const linked = inArticle(
      { type: "fact", text: "x", links: [link] },
      { items: [{ ...other, links: [] }] },
    );
    say(claimText(linked.item, { ...linked.context, messages }));
  }
  say(claimText({ ...fact, corrections: [{ note: "x" }] }, watching));
  say([
    withdrawalText({}, watching),
    withdrawalText({ date: { edtf: "2025" } }, watching),
    creditText({}, watching),
  ]);

  const disputed = inArticle({ type: "fact", text: "x", by: [] }, { items: [{ ...other, by: "ada" }] });
  say(claimText(disputed.item, { ...disputed.context, messages }));
  const quoted = inArticle({
    type: "quote",
    partial: true,
    text: "“так”",
    lang: "uk",
    translation: { en: "“yes”" },
    translator: "ada",
  });
  say([
    claimText(quoted.item, { ...quoted.context, messages }),
    quoteText(quoted.item, { ...quoted.context, messages }),
  ]);
  const stats: Record<string, unknown>[] = [
    { quantity: 1, whole: "other", derive: "share" },
    { compare: "parts", series: [{ quantity: 1, by: "ada" }], whole: 2, by: [] },
    { compare: "parts", series: [{ quantity: 1 }] },
  ];
  for (const fields of stats) {
    const stat = inArticle({ type: "stat", label: "x", ...fields }, { items: [{ ...other, links: [] }] });
    say([
      statText(stat.item, { ...stat.context, messages }),
      claimText(stat.item, { ...stat.context, messages }),
    ]);
  }
  for (const comparable of [false, { reason: "size" }]) {
    const comparison = inArticle({
      type: "comparison",
      title: "x",
      comparable,
      columns: ["a", "b"].map((id) => ({ id, name: id })),
      rows: [{ label: "x", cells: { a: [null, "n/a", { text: "y", by: "ada" }], b: { text: "y", by: [] } } }],
    });
    const inWords = { ...comparison.context, messages };
    say([comparisonText(comparison.item, inWords), claimText(comparison.item, inWords)]);
  }
  return said;
}

/** What the elements and the fallback ask for themselves: the source files that the entries lead to. */
async function sourcesBesides(): Promise<string> {
  const seen = new Map<string, string>();
  const follow = async (url: string) => {
    if (seen.has(url) || !url.includes("/src/")) return;
    seen.set(url, "");
    const code = await (await fetch(url)).text();
    if (!url.includes("/language/")) seen.set(url, code);
    const imports = [...code.matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g)];
    await Promise.all(
      imports.map(([, path = ""]) => follow(new URL(path.replace(/\.js(\?|$)/, ".ts$1"), url).href)),
    );
  };
  await Promise.all(
    ["/src/define.ts", "/src/embed/index.ts"].map((path) => follow(new URL(path, location.origin).href)),
  );
  return [...seen.values()].join("\n");
}

describe("the English messages", () => {
  it("are all said by somebody", async () => {
    const asked = new Set<string>();
    everything(watched(en, asked));
    const besides = await sourcesBesides();
    const unused = [...pathsOf(en)]
      .map(([path]) => path)
      // The tools and what they say are asked for by key.
      .filter(
        (path) => !asked.has(path) && !besides.includes(`messages.${path}`) && !path.startsWith("tools."),
      );
    expect(unused).to.deep.equal([]);
  });

  it("have every slot filled", () => {
    const empty = everything(watched(en, new Set()))
      // Out of one alone: "per person", without the one.
      .filter((text) => text.replace("per ⟦⟦⟧ person⟧", "").includes("⟦⟧"));
    expect(empty).to.deep.equal([]);
  });

  it("have no slot within a group that its place cannot fill", () => {
    const named = /\{(\w+)\}/g;
    for (const [path, message] of pathsOf(en)) {
      if (path.startsWith("hedge.") || path.startsWith("unit.") || path.startsWith("scale.")) {
        expect(
          [...message.matchAll(named)].map(([, name]) => name),
          path,
        ).to.deep.equal(["n"]);
      }
    }
  });

  it("have no white space at their ends, and no straight quotation marks", () => {
    for (const [path, message] of pathsOf(en)) {
      if (path !== "list.between") expect(message, path).to.equal(message.trim());
      expect(message, path).not.to.match(/["'~]/);
    }
  });
});

describe("the Arabic messages", () => {
  it("put the article before Arabic words, and not before an editor’s English", () => {
    expect(ar.ofNoun?.("جنود مشاة")).to.equal("الجنود المشاة");
    expect(ar.ofNoun?.("artillery systems")).to.equal("artillery systems");
  });
});

describe("another language", () => {
  const document: ClaimsDocument = { version: 1, lang: "en", sources: {}, media: {}, units: {}, items: [] };
  afterEach(() => registerLanguage("en", en));

  it("has English words and English numbers where its own are not there", () => {
    const context = contextFor(document, "de");
    expect(context.locale).to.equal("en");
    expect(plain(quantityText({ value: "12000", hedge: "about" }, context))).to.equal("about 12,000");
  });

  it("is still the reader's, where somebody wrote in it", () => {
    const context = contextFor(document, "de-AT");
    expect(datum({ en: "dam", de: "Damm" }, context)).to.deep.equal([
      { text: "Damm", datum: true, lang: "de" },
    ]);
    expect(datum("dam", context)).to.deep.equal([{ text: "dam", datum: true }]);
  });

  it("is English where the tag is none", () => {
    for (const tag of ["", "x_y", "<b>"]) expect(contextFor(document, tag).locale).to.equal("en");
    expect(contextFor(document, "EN-gb").locale).to.equal("en-GB");
  });

  it("comes by one call, for all its regions, and cards hear of it", () => {
    let heard = 0;
    const stop = onMessagesChanged(() => heard++);
    registerLanguage("xx-AA", { ...en, notStated: "n.s." });
    expect(hasMessages("xx-BB")).to.equal(true);
    expect(messagesFor("xx").notStated).to.equal("n.s.");
    expect(contextFor(document, "xx-BB").locale).to.equal("xx-BB");
    stop();
    registerLanguage("xx", en);
    expect(heard).to.equal(1);
  });

  it("runs as it is written", () => {
    expect(["ar-EG", "he", "fa", "ur"].map(directionOf)).to.deep.equal(["rtl", "rtl", "rtl", "rtl"]);
    expect(["en", "uk", "ko", "arn", "az"].map(directionOf)).to.deep.equal([
      "ltr",
      "ltr",
      "ltr",
      "ltr",
      "ltr",
    ]);
  });
});

describe("a house's own dictionary", () => {
  afterEach(() => registerLanguage("en", en));

  it("replaces single phrases, and leaves the others beside them", () => {
    setMessages("en", { status: { claimed: "Said" }, nobody: "Nobody named" });
    const { messages } = inArticle({ type: "fact", text: "x" }).context;
    expect(messages.status.claimed).to.equal("Said");
    expect(messages.status.disputed).to.equal("Disputed");
    expect(messages.nobody).to.equal("Nobody named");
    expect(en.status.claimed).to.equal("Claimed");
  });

  it("changes nothing of a language that is not there", () => {
    setMessages("qq", { nobody: "x" });
    expect(hasMessages("qq")).to.equal(false);
  });
});
